//! A failing script, run once more with open eyes: the finding, the scene around it, and what the bytes there tell.
//!
//! What a violation leaves is looked at after its step. A panic, or a death of the process, leaves nothing to be looked at: then the scene is the one before
//! the fatal step. Everything is copied from what the harness may read, so the subject need not be healthy.

use core::ptr::NonNull;
use std::collections::BTreeSet;
use std::string::{String, ToString};
use std::vec::Vec;

use serde::{Deserialize, Serialize};

use super::damage::Damage;
use super::history::{History, Stay, Turn, subject};
use super::look::{Likeness, Look, look};
use super::place::Place;
use super::scene::Scene;
use super::spot::Spot;
use super::trail::Trail;
use super::window::Window;
use crate::harness::ledger::Block;
use crate::harness::oracles::Violation;
use crate::harness::run::{Cause, Finding, Rig, Run, catch};
use crate::harness::script::{Op, Script};

/// How many operations before the last one are kept.
const LAST_KEPT: usize = 8;

/// How many of the operations on the blocks in question are kept.
const RELATED_KEPT: usize = 12;

/// Bytes on either side of the place that are kept, and what the first one's offset is a multiple of.
const AROUND: i64 = 48;
const ROW: i64 = 16;

/// A finding and the scene at its step.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Autopsy {
    /// What was found.
    pub cause: Cause,
    /// At which operation, counted from 1: 0 before the first, one more than there are when it was at the end.
    pub step: usize,
    /// How many operations the script has.
    pub operations: u64,
    /// The script's `heap` line.
    pub setup: String,
    /// The last operations, the one that failed last.
    pub last: Vec<Past>,
    /// What there was to see: after the step or, for a panic or a death, before it. None when there was no looking.
    pub scene: Option<Scene>,
    /// Where the place is that the finding is about, if it is about one.
    pub spot: Option<Spot>,
    /// The damaged bytes, if it is about bytes.
    pub damage: Option<Damage>,
    /// What those look like, the most telling first.
    pub looks: Vec<Likeness>,
    /// The bytes around the place.
    pub window: Window,
    /// The operations at which the blocks came or left that the place and the bytes are about: of many, the first and the last ones.
    pub related: Vec<Past>,
    /// What happened to the heap before, if somebody followed that.
    pub trail: Option<Trail>,
    /// What the subject printed to the error stream before it died.
    pub printed: String,
}

/// An operation that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// Which one, counted from 1.
    pub step: usize,
    /// Its line.
    pub operation: String,
}

impl Autopsy {
    /// What the finding itself tells.
    #[must_use]
    pub fn bare(finding: &Finding) -> Autopsy {
        let Finding { script, step, .. } = finding;
        let step = *step;
        Autopsy {
            cause: finding.cause.clone(),
            step,
            operations: script.count_operations(),
            setup: script.setup().to_string(),
            last: past(script, &|nth| nth <= step && nth + LAST_KEPT > step),
            scene: None,
            spot: None,
            damage: None,
            looks: Vec::new(),
            window: Window::default(),
            related: Vec::new(),
            trail: None,
            printed: String::new(),
        }
    }

    /// Runs the finding's script once more, up to what was found in it; `None` when nothing is found again. `before` is what the damaged bytes were before they were
    /// changed, if that is known from a [`Trail`]: where nobody else knows what should be there, it says which differ.
    pub fn perform(rig: &mut Rig, finding: &Finding, before: Option<&[Option<u8>]>) -> Option<Autopsy> {
        catch(|| {
            let mut run = rig.begin(finding.script.setup()).ok()?;
            let mut history = History::default();
            let violated = drive(&mut run, finding, &mut history);
            let found = match (violated, &finding.cause) {
                (Some((violation, step)), _) => Finding { cause: Cause::Violation(violation), step, ..finding.clone() },
                (None, Cause::Violation(_)) => return None,
                (None, Cause::Panic(_) | Cause::Death(_)) => finding.clone(),
            };
            Some(Autopsy::bare(&found).seen(&run, &found.script, &history, before))
        })
        .ok()
        .flatten()
    }

    /// The violation, if it is one.
    #[must_use]
    pub fn violation(&self) -> Option<&Violation> {
        if let Cause::Violation(violation) = &self.cause { Some(violation) } else { None }
    }

    /// The operation to look at first, counted from 1: the one that first spoilt a block or last changed the damaged bytes. Bytes that were to be wiped or
    /// copied are wrong because the step itself did not do it.
    #[must_use]
    pub fn guilty(&self) -> usize {
        let spoilt = self.trail.as_ref().and_then(|trail| trail.spoilt.as_ref()).map(|spoilt| spoilt.step);
        let is_left_out = matches!(self.violation(), Some(Violation::PrefixLost { .. } | Violation::NotZeroed { .. }));
        let change = self.trail.as_ref().and_then(|trail| trail.change.as_ref()).filter(|_| !is_left_out);
        spoilt.or(change.map(|change| change.step)).unwrap_or(self.step)
    }

    /// The address that the finding is about, in a heap that shows its chunks.
    #[must_use]
    pub fn address(&self) -> Option<u32> {
        self.spot.as_ref()?.address
    }

    /// The same with all that there is to see where the run stands.
    fn seen(mut self, run: &Run<'_>, script: &Script, history: &History, before: Option<&[Option<u8>]>) -> Autopsy {
        let scene = Scene::of(run, script.names());
        let stays = history.stays(run, script.names());
        let op = self.step.checked_sub(1).and_then(|nth| script.operations().nth(nth));
        let doubtful = history.before().filter(|_| self.may_have_given_up(op)).map(Block::start);
        let damaged = |violation| Damage::of(violation, run, scene.chart.as_ref(), history.before(), doubtful);
        let damage = self.violation().and_then(damaged);
        self.damage = damage.map(|damage| damage.knowing(before.unwrap_or_default()));
        let place = self.place(&scene).or_else(|| place_of_block(op, run, &scene));
        self.spot = place.map(|offset| Spot::of(offset, &scene, &stays));
        self.window = self.around(run, doubtful);
        self.looks = self.damage.as_ref().map_or(Vec::new(), |damage| look(damage, &self.window, &stays, &scene));
        let block = if self.violation().is_some() { history.before() } else { block_of(op, run) };
        let turns = self.turns(&stays, block);
        self.related = past(script, &|step| turns.contains(&step));
        self.scene = Some(scene);
        self
    }

    /// Whether the operation may have taken its block back although the ledger still has it: a resize that was answered, and the answer was wrong.
    fn may_have_given_up(&self, op: Option<Op>) -> bool {
        let is_answered = self.violation().is_some_and(|violation| !matches!(violation, Violation::Contents { .. }));
        is_answered && matches!(op, Some(Op::Realloc { .. }))
    }

    fn place(&self, scene: &Scene) -> Option<i64> {
        let of_bytes = self.damage.as_ref().map(|damage| damage.span().0);
        of_bytes.or_else(|| Place::of(self.violation()?)?.offset(scene.chart.as_ref(), scene.start()))
    }

    /// The bytes around the damage or the place.
    fn around(&self, run: &Run<'_>, doubtful: Option<NonNull<u8>>) -> Window {
        let span = self.damage.as_ref().map(|damage| (damage.offset, damage.offset + damage.found.len() as i64));
        let Some((first, end)) = span.or(self.spot.as_ref().map(|spot| (spot.offset, spot.offset + 1))) else {
            return Window::default();
        };
        // Rows begin at round addresses, where there are addresses.
        let spot = self.spot.as_ref();
        let origin = spot.and_then(|spot| Some(i64::from(spot.address?).wrapping_sub(spot.offset))).unwrap_or(0);
        let down = |at: i64| at.saturating_sub(at.wrapping_add(origin).rem_euclid(ROW));
        Window::of(run, down(first.saturating_sub(AROUND)), down(end.saturating_add(AROUND + ROW - 1)), doubtful)
    }

    /// The operations at which the blocks came and left that this is about: the first, and the last ones.
    fn turns(&self, stays: &[Stay], block: Option<&Block>) -> BTreeSet<usize> {
        let fill = |likeness: &Likeness| if let Look::Fill { nth, .. } = likeness.look { Some(nth) } else { None };
        let of_bytes = self.looks.iter().filter_map(fill);
        let of_place = self.spot.iter().flat_map(Spot::blocks).map(|stay| stay.nth);
        let about: Vec<u64> = of_bytes.chain(of_place).chain(block.map(Block::nth)).collect();
        let stays = stays.iter().filter(|stay| about.contains(&stay.nth));
        let all = stays.flat_map(|stay| [Some(stay.came.1), stay.left.map(|(_, step)| step)]).flatten();
        let mut turns: BTreeSet<usize> = all.filter(|&step| step as u64 <= self.operations).collect();
        while turns.len() > RELATED_KEPT
            && let Some(&second) = turns.iter().nth(1)
        {
            turns.remove(&second);
        }
        turns
    }
}

/// Does the operations up to what was found, and returns it if it is a violation.
fn drive(run: &mut Run<'_>, finding: &Finding, history: &mut History) -> Option<(Violation, usize)> {
    let script = &finding.script;
    let is_violation = finding.violation().is_some();
    if let Err(violation) = run.judge_beginning() {
        return Some((violation, 0));
    }
    let until = if is_violation { usize::MAX } else { finding.step.saturating_sub(1) };
    for (step, op) in (1..=until).zip(script.operations()) {
        history.expect(op, run.ledger());
        let done = run.step(op);
        history.note(step, op, run.ledger());
        if let Err(violation) = done {
            return Some((violation, step));
        }
    }
    if !is_violation {
        return None;
    }
    let after = script.count_operations() as usize + 1;
    let ended = run.end();
    history.sweep(after, Turn::Freed, run.ledger());
    ended.err().map(|violation| (violation, after))
}

/// The live block that an operation is about.
fn block_of<'a>(op: Option<Op>, run: &'a Run<'_>) -> Option<&'a Block> {
    run.ledger().block(subject(op?)?)
}

/// Offset of that block.
fn place_of_block(op: Option<Op>, run: &Run<'_>, scene: &Scene) -> Option<i64> {
    let block = block_of(op, run)?;
    Some(block.start().as_ptr().addr().wrapping_sub(scene.start()) as i64)
}

/// The operations that are wanted.
fn past(script: &Script, is_wanted: &dyn Fn(usize) -> bool) -> Vec<Past> {
    let numbered = (1..).zip(script.operations()).filter(|(step, _)| is_wanted(*step));
    numbered.map(|(step, op)| Past { step, operation: op.display(script.names()).to_string() }).collect()
}
