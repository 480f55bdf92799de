//! What becomes of a script's operations, in a word each.
//!
//! | word | of | meaning |
//! |---|---|---|
//! | `116` | alloc, realloc | the block's offset in the region |
//! | `none` | alloc, realloc | there was no memory |
//! | `+64` | grow | so many bytes more are managed |
//! | `refused` | misuse free | it was turned down |
//! | `noticed` | misuse write | the heap's walk reported it |
//! | `undetectable` | misuse | no heap at this level can tell |
//! | `skipped` | all | it meant nothing where it stood |
//! | `freed` | free | it was freed |

use std::fmt;

use freespace::harness::list_heap::ListHeap;
use freespace::harness::oracles::Violation;
use freespace::harness::run::{Counters, Done, Outcome, Rig, Run, Trial as _};
use freespace::harness::script::{Name, Op, Script};
use libtest_mimic::Failed;

use crate::expect;

/// A script that was run to its end.
pub(crate) struct Played {
    outcomes: Vec<String>,
    /// What was counted.
    pub(crate) counters: Counters,
    unfit: bool,
}

impl Played {
    /// Runs the script with every oracle and a walk at every step.
    pub(crate) fn of(script: &Script) -> Result<Self, Failed> {
        let mut rig = Rig::new(Box::new(ListHeap::new()));
        let outcomes = match rig.begin(script.setup()) {
            Ok(run) => play(run, script)?,
            Err(_) => Vec::new(),
        };
        let verdict = rig.verdict(script);
        let unfit = matches!(verdict.outcome, Outcome::Unfit(_));
        Ok(Played { outcomes, counters: verdict.counters, unfit })
    }

    /// Holds the outcomes against the comments that begin with `->`, and says how many there were.
    pub(crate) fn check(&self, text: &str) -> Result<u64, Failed> {
        let mut checked = 0;
        for (line, found, expected) in self.expectations(text) {
            expect(&format!("what becomes of `{line}`"), expected, found)?;
            checked += 1;
        }
        let said = text.matches("# ->").count() as u64;
        // With a `repeat`, a line is no operation, and what it says would go unchecked.
        if checked == said { Ok(checked) } else { Err(format!("of {said} comments, {checked} can be checked").into()) }
    }

    /// Lines of the text with what became of them and what they say of it.
    fn expectations<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (&'a str, &'a str, &'a str)> {
        let has_repeat = text.lines().any(|line| line.trim_start().starts_with("repeat ") && !line.contains('='));
        let lines = text.lines().map(|line| line.split_once('#').unwrap_or((line, "")));
        let operations = lines.filter(move |(code, _)| !has_repeat && !code.trim().is_empty()).skip(2);
        let outcomes = self.outcomes.iter().map(String::as_str);
        operations.zip(outcomes).filter_map(|((code, comment), found)| {
            comment.trim().strip_prefix("->").map(|expected| (code.trim(), found, expected.trim()))
        })
    }
}

/// The record of a run: operations, skipped lines, and all outcomes as one number.
impl fmt::Display for Played {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.unfit {
            return f.write_str("unfit");
        }
        let (operations, skipped) = (self.counters.operations, self.counters.skipped);
        write!(f, "operations {operations}, skipped {skipped}, outcomes {:016x}", digest(&self.outcomes))
    }
}

fn play(mut run: Run<'_>, script: &Script) -> Result<Vec<String>, Failed> {
    let mut outcomes = Vec::new();
    for op in script.operations() {
        let step = outcomes.len() + 1;
        let outcome = take(&mut run, op).map_err(|violation| format!("operation {step}: {violation}"))?;
        outcomes.push(outcome);
    }
    run.end().map_err(|violation| format!("at the end: {violation}"))?;
    Ok(outcomes)
}

fn take(run: &mut Run<'_>, op: Op) -> Result<String, Violation> {
    let (before_managed, before) = (managed(run), *run.counters());
    let done = run.step(op)?;
    let after = *run.counters();
    Ok(match op {
        Op::Misuse(_) if after.undetectable > before.undetectable => "undetectable".into(),
        _ if done == Done::Skipped => "skipped".into(),
        Op::Alloc { name, .. } | Op::Realloc { to: name, .. } => place(run, name),
        Op::Free { .. } => "freed".into(),
        Op::Grow { .. } => format!("+{}", managed(run) - before_managed),
        Op::Truncate { .. } | Op::Region { .. } | Op::Reset | Op::Enter | Op::Leave | Op::Thread { .. } => {
            "done".into()
        }
        Op::Misuse(_) if after.refusals > before.refusals => "refused".into(),
        Op::Misuse(_) => "noticed".into(),
    })
}

fn managed(run: &Run<'_>) -> u32 {
    run.snapshot().inside.map_or(0, |inside| inside.managed)
}

fn place(run: &Run<'_>, name: Name) -> String {
    match (run.seen().failed, run.ledger().block(name), run.snapshot().region) {
        (false, Some(block), Some(region)) => region.offset(block.start().as_ptr().addr()).to_string(),
        _ => "none".into(),
    }
}

/// FNV-1a, 64 bits.
fn digest(words: &[String]) -> u64 {
    let bytes = words.iter().flat_map(|word| word.bytes().chain([b'\n']));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
