//! `freespace exonerate`: is it the allocator or the program? The recorded calls, on the allocator, with everything checked.
//!
//! A replay writes into its blocks only what it owns. So what goes wrong in it is the allocator's doing, and what does not go wrong says something of this
//! sequence alone. Which of both, and how far it reaches, is the answer.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use freespace::harness::run::{Finding, Outcome};

use crate::args::Chosen;
use crate::bench::{Bench, Closeness, Traced};
use crate::findings::{self, Found};
use crate::progress::Progress;
use crate::{CliError, Screen, Status, effort, interrupt, recordings, scripts};

mod answer;

const HELP: &str = "\
Replays the calls of a recorded program on an allocator, with every oracle on. What fails convicts the allocator, and the script that shows it is shrunk \
and written. When nothing fails, the allocator is cleared for this sequence, and the answer says what that does and does not prove, and how to catch the \
program's own stray writes. The exit status is 0 when it is cleared, 1 when it is convicted.";

const EXAMPLES: &str = "\
Examples:
  freespace record -o trace.fs -- ./program
  freespace exonerate trace.fs --subject rlsf
  freespace exonerate trace.fs --so ./libmyalloc.so";

/// The longest file, in bytes, that is held whole if it need not be read as a stream.
const SHORT: u64 = 4 << 20;

/// Replay a recorded program's calls and tell whether the allocator is at fault
#[derive(Debug, Args)]
#[command(long_about = HELP, after_help = EXAMPLES)]
pub(crate) struct ExonerateArgs {
    /// The script of a recording; `-` is the standard input
    #[arg(value_name = "TRACE")]
    file: PathBuf,
    /// Where to write the script that convicts
    #[arg(long, value_name = "DIR", default_value = "findings")]
    findings: PathBuf,
}

/// Replays a recording and gives the answer.
pub(crate) fn exonerate(
    subject: Chosen<'_>,
    args: &ExonerateArgs,
    screen: &mut Screen<'_>,
) -> Result<Status, CliError> {
    let progress = Progress::new(screen.spinner(), &args.file.display().to_string());
    let mut bench = Bench::new(subject);
    let (origin, traced) = run(&mut bench, &args.file, &progress)?;
    progress.clear();
    match &traced.checked.verdict.outcome {
        Outcome::Failed(finding) => {
            let found = Found { finding: (**finding).clone(), origin };
            convict(&mut bench, &found, subject, args, screen)?;
            Ok(Status::Found)
        }
        Outcome::Unfit(why) => Err(CliError::Idle { file: origin, why: *why, task: "replay" }),
        Outcome::Passed if traced.checked.is_cut => Err(CliError::Interrupted(origin)),
        Outcome::Passed => clear(&mut bench, &traced, subject, screen),
    }
}

/// Runs a recording: from its file as a stream, unless it is short.
fn run(bench: &mut Bench<'_>, path: &Path, progress: &Progress) -> Result<(String, Traced), CliError> {
    let over = || {
        progress.tick();
        interrupt::asked()
    };
    let is_long = || fs::metadata(path).is_ok_and(|it| it.len() > SHORT);
    if !scripts::is_stdin(path) && path.is_file() && (is_long() || recordings::is_recording(path)?) {
        interrupt::listen();
        return Ok((path.display().to_string(), bench.trace(path, &over)?));
    }
    let named = scripts::read(path)?;
    // Not before: reading the standard input may take forever, and does not ask.
    interrupt::listen();
    let script = named.script.map_err(CliError::Broken)?;
    // As a recording that is read from its file, and told so, however short it is.
    let checked = bench.check(&script, Closeness::Trace, &over)?;
    Ok((named.name, Traced { checked, told: Vec::new() }))
}

/// The allocator did it: the small script, and the report.
fn convict(
    bench: &mut Bench<'_>,
    found: &Found,
    subject: Chosen<'_>,
    args: &ExonerateArgs,
    screen: &mut Screen<'_>,
) -> Result<(), CliError> {
    let path = findings::path(&args.findings, &found.finding);
    // On disk before it is on the screen, and before anything else can go wrong. Where it cannot be written, the verdict is given all the same.
    let _ = findings::write(&path, &findings::tell(found, &found.finding, &path, subject));
    let small: Finding = bench.shrink(&found.finding)?;
    let text = findings::tell(found, &small, &path, subject);
    if let Err(error) = findings::write(&path, &text) {
        writeln!(screen.err, "error: {error}; this is what it would hold:\n{text}")?;
    }
    let report = bench.autopsy(&small)?.text(screen.paint);
    let sizes = (found.finding.script.count_operations(), small.script.count_operations());
    let replay = subject.line("replay", &path.display().to_string());
    write!(screen.out, "{}", answer::convicted(subject.entry.name, &found.finding, sizes, screen.paint))?;
    write!(screen.out, "\n{report}\n  replay  {replay}\n")?;
    Ok(())
}

/// Nothing was found. What that is worth depends on how much of the recording the allocator served.
fn clear(
    bench: &mut Bench<'_>,
    Traced { checked, told }: &Traced,
    subject: Chosen<'_>,
    screen: &mut Screen<'_>,
) -> Result<Status, CliError> {
    let oracles = bench.describe()?.map(|description| description.coverage());
    let effort = effort::text(checked, told, screen.paint);
    let text = answer::cleared(subject.entry.name, checked, &effort, oracles.as_deref(), screen.paint);
    write!(screen.out, "{text}")?;
    Ok(Status::Clean)
}
