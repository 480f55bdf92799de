//! The answer in words: who is at fault, and what was and was not shown.

use std::fmt::Write;

use freespace::harness::report::{Paint, Style};
use freespace::harness::run::{Counters, Finding};

use crate::bench::Checked;
use crate::summary::grouped;

/// What holds whatever the sequence.
const NOT_SHOWN: &str = "\
What this does not show:
  that it serves another sequence: `freespace fuzz` looks for one that it does not
  what it does when two threads call at once: a recording has the order of their calls, and they were made one after the other here
  that the program is innocent, or guilty: a recording has what the program asked for, not what it wrote
";

const TO_DO: &str = "\
If memory still goes bad, the likely cause is a write of the program outside of its blocks, or into one that it had freed. To catch the first kind:
  freespace record --guard -o trace.fs -- PROGRAM ARGS…
It puts canaries around blocks and names the block, the call that asked for it and the first damaged byte. For writes into freed blocks, build the program with
AddressSanitizer, or run it under Valgrind.
";

/// The allocator is at fault.
pub(super) fn convicted(subject: &str, finding: &Finding, (before, after): (u64, u64), paint: Paint) -> String {
    let head =
        format!("CONVICTED: it is the allocator. {subject} fails on the recorded calls: {}", finding.signature());
    format!(
        "{}\nThe replay wrote only within blocks that {subject} had handed out, so this is not the program's doing. It takes {} of the {} operations:\n",
        paint.on(Style::Wrong, &head),
        grouped(after),
        grouped(before),
    )
}

/// Nothing was found.
pub(super) fn cleared(subject: &str, checked: &Checked, effort: &str, oracles: Option<&str>, paint: Paint) -> String {
    let counters = &checked.verdict.counters;
    let whole = counters.failures == 0 && counters.skipped == 0;
    let head = if whole {
        let operations = grouped(checked.operations);
        format!("CLEARED for this sequence: {subject} served all of its {operations} operations, and nothing was found")
    } else {
        format!("CLEARED for what it served: nothing was found, but {subject} did not serve all")
    };
    let oracles = oracles.unwrap_or("unknown");
    let mut text =
        format!("{}\n{effort}  {} {oracles}\n", paint.on(Style::Free, &head), paint.on(Style::Faint, "oracles     "));
    if !whole {
        let _ = writeln!(text, "{}", left_out(counters));
    }
    let _ = write!(text, "\n{}\n{NOT_SHOWN}\n{TO_DO}", shown(subject));
    text
}

/// Where the replay parted from the recording.
fn left_out(counters: &Counters) -> String {
    format!(
        "  {} requests were refused and {} operations skipped: from there on the sequence is not the recorded one. A larger\n  size in the script's `heap` line may serve all; an allocator without a region is lent 16 MiB at most",
        grouped(counters.failures),
        grouped(counters.skipped),
    )
}

fn shown(subject: &str) -> String {
    format!(
        "What this shows: asked for these sizes and alignments, with these frees between, in this order, {subject} hands out blocks that lie where they\n\
         should and apart from each other, keeps what is written into them until they are freed, and is sound at the end.\n"
    )
}
