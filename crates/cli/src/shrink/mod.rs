//! `freespace shrink`: a failing script, made small.
//!
//! It can be left at any time with the smallest script so far: by an interrupt, when its time is over, or by reading the output, which is replaced as a whole
//! at most once a second. What is left was seen to fail with the signature that the first run of the script had.

mod progress;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use freespace::harness::run::Finding;
use serde::Serialize;

use crate::args::{Chosen, duration, out_file};
use crate::bench::{Bench, Shortened};
use crate::findings::{self, written_operations};
use crate::summary::grouped;
use crate::worker::cpu_time;
use crate::{CliError, Screen, Status, interrupt, scripts};
use progress::Progress;

/// From so many operations on, what a worker's checkpoints spare is more than what a worker costs.
const LONG: u64 = 5000;

const HELP: &str = "\
Removes and simplifies operations for as long as the script still fails in the same way, and prints what is left.
The kind of violation never changes on the way: a small script shows the bug that the large one showed.
Ctrl-C, or the end of its time, leaves it with the smallest script so far, which is printed or written as if it were the last; the exit status is 0 \
then, too. A long script is run in a worker process, where checkpoints spare its beginning, unless --in-process keeps it here. A file that is named with -o is replaced, as a whole, whenever there is something smaller, at most once a second.";

const EXAMPLES: &str = "\
Examples:
  freespace shrink crash.fs                      print the small script
  freespace shrink crash.fs -o small.fs          write it to a file
  freespace shrink crash.fs -o s.fs --time 1m    no longer than a minute
  freespace shrink crash.fs -o s.fs --json       what it took, as one line of JSON";

/// Make a failing script as small as possible
#[derive(Debug, Args)]
#[command(long_about = HELP, after_help = EXAMPLES)]
pub(crate) struct ShrinkArgs {
    /// A script that fails; `-` is the standard input
    file: PathBuf,
    /// Where to write the small script [default: the standard output]
    #[arg(short, long, value_name = "OUT", value_parser = out_file())]
    output: Option<PathBuf>,
    /// How long at most: seconds, or 500ms, 30s, 2m, 1h [default: until nothing smaller is left to try]
    #[arg(long, value_parser = duration)]
    time: Option<Duration>,
    /// Print one line of JSON, with the small script in it unless that is written to a file
    #[arg(long)]
    json: bool,
}

/// What shrinking came to, for programs.
#[derive(Serialize)]
struct Line<'a> {
    signature: String,
    /// Of the script as it was read, repeats counted out.
    operations_before: u64,
    /// Of the small script, the body of a repeat counted once.
    operations: u64,
    runs: u32,
    cpu_seconds: f64,
    /// Whether nothing smaller was left to try.
    complete: bool,
    /// Whether the small script failed again when it was run once more; null if there was no time for that.
    fails_again: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    script: Option<&'a str>,
}

/// Shrinks a script that fails.
pub(crate) fn shrink(subject: Chosen<'_>, args: &ShrinkArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let named = scripts::read(&args.file)?;
    // Not before: reading the standard input may take forever, and does not ask.
    interrupt::listen();
    let (script, started) = (named.script.map_err(CliError::Broken)?, cpu_time()?);
    let before = script.count_operations();
    let mut bench = Bench::new(if before >= LONG { subject.rather_in_worker() } else { subject });
    let finding = bench.failure_of(&script, named.name, "shrink")?;
    drop(script);
    bench.end_at(args.time.map(|time| Instant::now() + time));
    let small = watched(&mut bench, &finding, before, args, screen)?;
    // The time of a worker is known when it has ended.
    drop(bench);
    let cpu = cpu_time()?.saturating_sub(started);
    tell(&small, before, cpu, args, screen)?;
    if let Some(path) = &args.output {
        writeln!(screen.err, "replay  {}", subject.line("replay", &path.display().to_string()))?;
    }
    Ok(Status::Clean)
}

/// Shrinks, and hands out what is left.
fn watched(
    bench: &mut Bench<'_>,
    finding: &Finding,
    before: u64,
    args: &ShrinkArgs,
    screen: &mut Screen<'_>,
) -> Result<Shortened, CliError> {
    let mut progress = Progress::new(screen, before, args.output.as_deref());
    // Here already: that a file cannot be written had better be known before the work than after it.
    progress.save(&finding.script)?;
    let small = bench.shrink_watched(finding, &mut |shrinking| progress.note(shrinking));
    progress.close();
    let small = small?;
    let text = small.finding.script.to_string();
    match &args.output {
        None if args.json => {}
        None => write!(screen.out, "{text}")?,
        Some(path) => findings::write(path, &text).inspect_err(|_| {
            // It is not lost, if this can be written at least.
            let _ = write!(screen.out, "{text}");
        })?,
    }
    Ok(small)
}

/// Says what it took.
fn tell(
    small: &Shortened,
    before: u64,
    cpu: Duration,
    args: &ShrinkArgs,
    screen: &mut Screen<'_>,
) -> Result<(), CliError> {
    let Shortened { finding, runs, complete, fails_again } = small;
    let (signature, seconds) = (finding.signature(), cpu.as_secs_f64());
    let early = if *complete { "" } else { "; ended early: there may be less" };
    let (of, left, runs_told) = (grouped(before), findings::size(&finding.script), grouped(*runs));
    writeln!(
        screen.err,
        "{signature}: {of} operations shrunk to {left} in {runs_told} runs, {seconds:.1} s of processor time{early}"
    )?;
    if *fails_again == Some(false) {
        writeln!(screen.err, "it did not fail so when it was run once more: the subject does not always do the same")?;
    }
    if args.json {
        let text = args.output.is_none().then(|| finding.script.to_string());
        let line = Line {
            signature: signature.to_string(),
            operations_before: before,
            operations: written_operations(&finding.script),
            runs: *runs,
            cpu_seconds: seconds,
            complete: *complete,
            fails_again: *fails_again,
            script: text.as_deref(),
        };
        writeln!(screen.out, "{}", serde_json::to_string(&line).map_err(std::io::Error::from)?)?;
    }
    Ok(())
}
