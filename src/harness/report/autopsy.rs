//! A failing script, run once more with open eyes: the finding and the scene around it.

use std::string::{String, ToString};
use std::vec::Vec;

use super::place::Place;
use crate::harness::ledger;
use crate::harness::oracles::Violation;
use crate::harness::run::{Rig, Run};
use crate::harness::script::{Op, Script};
use crate::harness::subject::Chart;

/// How many operations before the violation are kept.
const LAST_KEPT: usize = 8;

/// A violation and the scene at its step.
#[derive(Clone, Debug)]
pub struct Autopsy {
    /// What was found.
    pub violation: Violation,
    /// At which operation, counted from 1; one more than there are when it was at the end.
    pub step: usize,
    /// How many operations the script has.
    pub operations: u64,
    /// The script's `heap` line.
    pub setup: String,
    /// The last operations with their numbers, the one that failed last.
    pub last: Vec<(usize, String)>,
    /// The chunks then, if the subject shows them.
    pub chart: Option<Chart>,
    /// What the program believed it owned then, by offset.
    pub blocks: Vec<Block>,
}

/// A block that the program believed it owned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Offset of its first byte from the region's.
    pub offset: i64,
    /// Bytes asked for.
    pub size: usize,
    /// Its name, or that it lost it.
    pub name: String,
}

impl Autopsy {
    /// Runs the script until something is found; `None` when nothing is.
    pub fn perform(rig: &mut Rig, script: &Script) -> Option<Autopsy> {
        let mut run = rig.begin(script.setup()).ok()?;
        let (violation, step) = first_violation(&mut run, script)?;
        Some(Autopsy {
            violation,
            step,
            operations: script.count_operations(),
            setup: script.setup().to_string(),
            last: last_operations(script, step),
            chart: run.chart(),
            blocks: blocks(&run, script),
        })
    }

    /// The address that the violation is about, in a heap that shows its chunks.
    #[must_use]
    pub fn address(&self) -> Option<u32> {
        Some(Place::of(&self.violation)?.address(self.chart.as_ref()?))
    }
}

fn first_violation(run: &mut Run<'_>, script: &Script) -> Option<(Violation, usize)> {
    for (nth, op) in script.operations().enumerate() {
        if let Err(violation) = run.step(op) {
            return Some((violation, nth + 1));
        }
    }
    let after = script.count_operations() as usize + 1;
    run.end().err().map(|violation| (violation, after))
}

fn last_operations(script: &Script, step: usize) -> Vec<(usize, String)> {
    let text = |(nth, op): (usize, Op)| (nth + 1, op.display(script.names()).to_string());
    script.operations().enumerate().take(step).skip(step.saturating_sub(LAST_KEPT)).map(text).collect()
}

fn blocks(run: &Run<'_>, script: &Script) -> Vec<Block> {
    let start = run.snapshot().region.map_or(0, |region| region.start.as_ptr().addr());
    let named = |block: &ledger::Block| Block {
        offset: block.start.as_ptr().addr().wrapping_sub(start) as i64,
        size: block.layout.size(),
        name: String::from(block.name().map_or("(no name)", |name| script.names().text(name))),
    };
    run.ledger().blocks().iter().map(named).collect()
}
