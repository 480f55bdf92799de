//! `freespace explain`: all there is to tell of a failing script.
//!
//! The script is run to what is found first, with a walk at every step, and that is told from every side: where the place is, which bytes differ and what those that are
//! there look like, when they were changed, who lies around them, what was done last. Two more runs say when the damage was done, and what would be
//! noticed without the walk; the latter only in a worker, since a run that goes on with a damaged heap may crash. `--json` tells the same to programs, and `--gdb` writes a
//! script for a debugger that stops where it happens.

mod gdb;
mod lines;
mod told;

use std::path::PathBuf;

use clap::Args;
use freespace::harness::report::Autopsy;
use freespace::harness::run::Finding;
use freespace::harness::script::Script;

pub(crate) use gdb::{DebuggeeArgs, debuggee};
use told::{Commands, Explanation, Later};

use crate::args::{Chosen, out_file};
use crate::bench::{Bench, Closeness};
use crate::{CliError, Screen, Status, findings, interrupt, scripts};

const HELP: &str = "\
Runs a failing script up to the first thing that is wrong, with a walk at every step, and tells all there is to tell of it: \
where it is among blocks and chunks; which bytes differ, and what those that are there look like (the fill of another block, \
a header, a link, text, zeros); which operation changed them; the blocks on either side; the last operations; what may be \
behind it; a picture of the chunks, and a dump of the bytes around. In a worker, it also tells what would be noticed without \
the walk, and when. Of a crash or a hang, the heap is shown as it was before.
docs/report-format.md has the fields of --json.";

const EXAMPLES: &str = "\
Examples:
  freespace explain crash.fs
  freespace explain crash.fs --json
  freespace explain crash.fs --gdb crash.gdb && gdb -x crash.gdb";

/// Tell all there is to tell of a failing script: where, what, when, and what may be behind it
#[derive(Debug, Args)]
#[command(long_about = HELP, after_help = EXAMPLES)]
pub(crate) struct ExplainArgs {
    /// A script that fails; `-` is the standard input
    file: PathBuf,
    /// Print one object of JSON
    #[arg(long)]
    json: bool,
    /// Where to write a script for gdb: it stops at the guilty operation, with a watchpoint on the damaged bytes
    #[arg(long, value_name = "OUT", value_parser = out_file())]
    gdb: Option<PathBuf>,
}

/// Explains a script that fails.
pub(crate) fn explain(subject: Chosen<'_>, args: &ExplainArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    if args.gdb.is_some() && scripts::is_stdin(&args.file) {
        return Err(CliError::Unrepeatable);
    }
    let (named, text) = scripts::read_written(&args.file)?;
    // Not before: reading the standard input may take forever, and does not ask.
    interrupt::listen();
    let script = named.script.map_err(CliError::Broken)?;
    // Only in the text of a script does an operation stand on the line that its number says.
    let written = text.as_deref().map(String::from_utf8_lossy);
    let explained = look(subject, named.name, written.as_deref(), &script)?;
    if let Some(path) = &args.gdb {
        findings::write(path, &gdb::script(subject, &explained, &args.file))?;
    }
    if args.json {
        writeln!(screen.out, "{}", serde_json::to_string(&explained).map_err(std::io::Error::from)?)?;
    } else {
        write!(screen.out, "{}", explained.text(screen.paint))?;
    }
    if let Some(path) = &args.gdb {
        writeln!(screen.err, "gdb     gdb -x {}", crate::args::quote(&path.display().to_string()))?;
    }
    Ok(Status::Clean)
}

fn look(subject: Chosen<'_>, file: String, text: Option<&str>, script: &Script) -> Result<Explanation, CliError> {
    let mut bench = Bench::new(subject);
    // A finding's own script ends with the step; what is told counts and numbers as the file does.
    let finding = Finding { script: script.clone(), ..bench.failure_of(script, file.clone(), "explain")? };
    let autopsy = bench.autopsy_with_trail(&finding)?;
    if interrupt::asked() {
        return Err(CliError::Unexplained(file));
    }
    let later = later(&mut bench, &autopsy, script)?;
    let line = text.and_then(|text| lines::line_of(text, script, autopsy.step));
    let commands = Commands::of(subject, &file);
    Ok(Explanation::new(file, subject.entry.name, line, commands, later, autopsy))
}

/// What would be noticed without the walk.
fn later(bench: &mut Bench<'_>, autopsy: &Autopsy, script: &Script) -> Result<Option<Later>, CliError> {
    if !bench.may_crash() || !Later::is_asked(autopsy) {
        return Ok(None);
    }
    let checked = bench.check(script, Closeness::Blind, &interrupt::asked)?;
    Ok(if checked.is_cut { None } else { Some(Later::of(checked.verdict.finding(), script)) })
}
