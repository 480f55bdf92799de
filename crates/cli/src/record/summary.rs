//! What a recording tells: how the program ended, and of each script what it holds and what it could not say.

use std::fmt::Write;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::ExitStatus;

use freespace::harness::script::{MOST_BYTES, MOST_NAMES};
use freespace::harness::tape::{Survey, Tally, Twice};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::launch::Ran;
use super::tapes::Tape;
use crate::summary::grouped;

/// How the program ended.
pub(super) fn ending(ran: &Ran) -> String {
    let Ran { program, status, .. } = ran;
    format!("{}, after {:.3} s of processor time", end(program, *status), ran.cpu.as_secs_f64())
}

fn end(program: &str, status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("{program} ended with status {code}"),
        (_, Some(signal)) => {
            let name = Signal::try_from(signal).map_or_else(|_| format!("signal {signal}"), |it| it.to_string());
            format!("{program} was ended by {name}")
        }
        _ => format!("{program} ended: {status}"),
    }
}

/// A line for a script, and one for each thing that it cannot say.
pub(super) fn script(path: &Path, tape: &Tape, survey: &Survey) -> String {
    let Survey { names, demand, tally } = survey;
    let about = &tape.about;
    let mut text = format!(
        "{}: {} by {}, at most {} in {} at once; process {}, {}\n",
        path.display(),
        count(tally.operations, "operation"),
        count(tally.threads, "thread"),
        count(demand.peak_bytes, "byte"),
        count(*names as u64, "block"),
        about.process,
        about.program.display(),
    );
    for line in remarks(survey, tape).into_iter().chain(missing(tally)) {
        let _ = writeln!(text, "  {line}");
    }
    text
}

/// What is to be known before the script is used.
fn remarks(survey: &Survey, tape: &Tape) -> Vec<String> {
    let mut lines = Vec::new();
    if survey.tally == Tally::default() {
        lines.push("no call was seen: it asked for no memory, or has a malloc of its own".to_owned());
    }
    if survey.demand.is_too_large() {
        lines.push(format!(
            "its blocks take {} with their headers, and a script's region has at most {}: what does not fit will be refused in a replay",
            count(survey.demand.needed, "byte"),
            grouped(MOST_BYTES),
        ));
    }
    if let Some(at) = survey.tally.cut {
        let most = grouped(MOST_NAMES as u64);
        lines.push(format!("ends before operation {}: a script has names for {most} blocks at once", grouped(at)));
    }
    if let Some(Twice { count: times, at, before, thread }) = survey.tally.twice {
        lines.push(format!(
            "the program freed {} twice, and the script does not: first by thread {thread} after operation {}, what operation {} had freed",
            count(times, "block"),
            grouped(at),
            grouped(before),
        ));
    }
    if tape.about.guarded && !tape.about.looked {
        lines.push(
            "it did not end by `exit`, so the canaries of blocks that were live then were not looked at".to_owned(),
        );
    }
    if kill(Pid::from_raw(tape.about.process as i32), None).is_ok() {
        lines.push("the process still runs: what it does from now on is not recorded".to_owned());
    }
    lines
}

/// What is not in the script.
fn missing(tally: &Tally) -> impl Iterator<Item = String> {
    let counts = [
        (tally.refused, "request", "refused, and left out"),
        (tally.unknown, "free", "of what was never seen as a block, and left out"),
        (tally.appeared, "block", "first seen when resized: allocated then"),
        (tally.vanished, "block", "whose address came again before a free was seen: freed then"),
        (tally.overaligned, "alignment", "greater than a script can ask for: it asks for 65,536"),
        (tally.unfinished, "call", "that never came to an end"),
        (tally.lost, "call", "lost: there was no room on the tape"),
        (tally.early, "call", "before the recorder was ready, and left out"),
        (tally.nested, "call", "from within the allocator, and left out"),
    ];
    counts
        .into_iter()
        .filter(|(number, ..)| *number > 0)
        .map(|(number, what, rest)| format!("{} {rest}", count(number, what)))
}

/// A number and what it counts.
fn count(number: impl Into<u128>, what: &str) -> String {
    let number = number.into();
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {what}{plural}", grouped(number))
}
