//! When the damage was done: often long before anybody noticed.
//!
//! A block is looked at when it is freed, and a header when a walk comes by. So a script is run once more up to the step at which something was
//! found, and two things are watched: the damaged bytes, after every operation, for the one that changed them last; and the contents of every live block, for the first
//! operation that spoilt one. The second costs as much as there is live, so it is done now and then, and at every operation only between the last
//! look that found all well and the first that did not. A block that is spoilt stays so while it is live: nobody but the program writes there.

use std::string::{String, ToString};
use std::vec::Vec;

use serde::{Deserialize, Serialize};

use super::damage::Damage;
use crate::harness::ledger::Wrong;
use crate::harness::run::{Finding, Rig, Run, catch};
use crate::harness::script::{Op, Script};

/// What became of the heap before something was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trail {
    /// The last operation that changed the damaged bytes.
    pub change: Option<Change>,
    /// The first operation after which a live block was no longer whole.
    pub spoilt: Option<Spoilt>,
}

/// An operation that changed the damaged bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Which operation, counted from 1.
    pub step: usize,
    /// Its line; none for the end of the run.
    pub operation: Option<String>,
    /// What the bytes were before it; none where nothing may be read.
    pub before: Vec<Option<u8>>,
}

/// A block that was written into by somebody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoilt {
    /// Which operation, counted from 1.
    pub step: usize,
    /// Its line.
    pub operation: String,
    /// Which block of the run it is, counted from 1.
    pub nth: u64,
    /// Its name, or that it lost it.
    pub name: String,
    /// Offset of the block from the region's first byte.
    pub offset: i64,
    /// How far behind its start the first wrong byte is.
    pub byte: usize,
    /// What was written there.
    pub expected: u8,
    /// What is there.
    pub found: u8,
}

impl Trail {
    /// Runs the finding's operations up to its step, without that, and watches. The bytes of a damage are watched if the subject has a region: elsewhere, another run has other addresses.
    pub fn follow(rig: &mut Rig, finding: &Finding, damage: Option<&Damage>) -> Trail {
        let Finding { script, step, .. } = finding;
        let step = *step;
        let until = step.saturating_sub(1);
        let stride = until.isqrt().max(1);
        let Some((readings, spoilt_by)) =
            watch(rig, script, until, damage, &|step| step.is_multiple_of(stride) || step == until)
        else {
            return Trail::default();
        };
        let change = readings.last_change(script, step);
        let since = |spoilt: &Spoilt| (spoilt.step - 1) / stride * stride;
        let spoilt = spoilt_by.and_then(|late| {
            let from = since(&late);
            watch(rig, script, late.step, None, &|step| step > from).map_or(Some(late), |(_, first)| first)
        });
        Trail { change, spoilt }
    }
}

/// The watched bytes, if any are: as they were at last, and before the last operation that changed them.
struct Readings<'a> {
    damage: Option<&'a Damage>,
    now: Vec<Option<u8>>,
    changed: Option<(usize, Vec<Option<u8>>)>,
}

impl Readings<'_> {
    fn read(&mut self, run: &Run<'_>, step: usize) {
        let Some(damage) = self.damage else { return };
        let read = |nth| run.peek(damage.offset + nth as i64, None);
        let is_same = self.now.iter().enumerate().all(|(nth, &byte)| byte == read(nth));
        if is_same && !self.now.is_empty() {
            return;
        }
        let before = core::mem::replace(&mut self.now, (0..damage.found.len()).map(read).collect());
        if step > 0 {
            self.changed = Some((step, before));
        }
    }

    /// What was found may have come with the step itself.
    fn last_change(self, script: &Script, step: usize) -> Option<Change> {
        let (step, before) = if self.now == self.damage?.found { self.changed? } else { (step, self.now) };
        Some(Change { step, operation: line(script, step), before })
    }
}

/// The text of an operation, counted from 1.
fn line(script: &Script, step: usize) -> Option<String> {
    let op = script.operations().nth(step.checked_sub(1)?)?;
    Some(op.display(script.names()).to_string())
}

/// Runs `until` operations. After those that `is_due` names, looks at all blocks, until one is not whole. `None` when the run does not come so far.
fn watch<'a>(
    rig: &mut Rig,
    script: &Script,
    until: usize,
    damage: Option<&'a Damage>,
    is_due: &dyn Fn(usize) -> bool,
) -> Option<(Readings<'a>, Option<Spoilt>)> {
    let watched = catch(|| {
        let mut run = rig.begin(script.setup()).ok()?;
        let damage = damage.filter(|_| run.snapshot().region.is_some());
        let mut readings = Readings { damage, now: Vec::new(), changed: None };
        readings.read(&run, 0);
        let mut spoilt = None;
        for (step, op) in (1..=until).zip(script.operations()) {
            run.step(op).ok()?;
            readings.read(&run, step);
            if spoilt.is_none() && is_due(step) {
                spoilt = first_spoilt(&run, script, step, op);
            }
        }
        Some((readings, spoilt))
    });
    watched.ok().flatten()
}

/// The first live block that does not hold what was written into it.
fn first_spoilt(run: &Run<'_>, script: &Script, step: usize, op: Op) -> Option<Spoilt> {
    let start = run.snapshot().region.map_or(0, |region| region.addresses().0);
    let names = script.names();
    run.ledger().blocks().find_map(|block| {
        let Wrong { offset: byte, expected, found } = block.check().err()?;
        Some(Spoilt {
            step,
            operation: op.display(names).to_string(),
            nth: block.nth(),
            name: block.name().map_or("(no name)", |name| names.text(name)).to_string(),
            offset: block.start().as_ptr().addr().wrapping_sub(start) as i64,
            byte,
            expected,
            found,
        })
    })
}
