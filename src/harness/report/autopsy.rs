//! A failing script, run once more with open eyes: the finding and the scene around it.

use std::string::{String, ToString};
use std::vec::Vec;

use super::place::Place;
use super::scene::Scene;
use crate::harness::oracles::Violation;
use crate::harness::run::{Rig, Run};
use crate::harness::script::{Op, Script};

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
    /// What there was to see then.
    pub scene: Scene,
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
            scene: Scene::of(&run, script.names()),
        })
    }

    /// The address that the violation is about, in a heap that shows its chunks.
    #[must_use]
    pub fn address(&self) -> Option<u32> {
        Some(Place::of(&self.violation)?.address(self.scene.chart.as_ref()?))
    }
}

fn first_violation(run: &mut Run<'_>, script: &Script) -> Option<(Violation, usize)> {
    if let Err(violation) = run.judge_beginning() {
        return Some((violation, 0));
    }
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
