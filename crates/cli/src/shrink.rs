//! `freespace shrink`: a failing script, made small.

use crate::args::{Chosen, ShrinkArgs};
use crate::bench::Bench;
use crate::{CliError, Screen, Status, findings, interrupt, scripts};

/// Shrinks a script that fails.
pub(crate) fn shrink(subject: Chosen<'_>, args: &ShrinkArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let named = scripts::read(&args.file)?;
    // Not before: reading the standard input may take forever, and does not ask.
    interrupt::listen();
    let script = named.script.map_err(CliError::Broken)?;
    let mut bench = Bench::new(subject);
    let finding = bench.failure_of(&script, named.name, "shrink")?;
    let small = bench.shrink(&finding)?;
    let (before, after) = (script.count_operations(), small.script.count_operations());
    match &args.output {
        None => write!(screen.out, "{}", small.script)?,
        Some(path) => findings::write(path, &small.script.to_string())?,
    }
    writeln!(screen.err, "{}: {before} operations shrunk to {after}", small.signature())?;
    if let Some(path) = &args.output {
        writeln!(screen.err, "replay  {}", subject.line("replay", &path.display().to_string()))?;
    }
    Ok(Status::Clean)
}
