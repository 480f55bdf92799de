//! How closely a run looks at the subject's inside: all of it at every step, or for a long recording what was touched.
//!
//! With ten thousands of blocks live, looking at every header at every step takes seconds a thousand operations. In a trace, what a step may have
//! changed is looked at in that step: the contents of the blocks on both sides at the ends that face the place, and, where the subject can check a part of
//! itself ([`Subject::look_near`](crate::harness::subject::Subject::look_near)), all that lies between them. The whole follows at every
//! ⌈live/64⌉-th step, so that it costs about as much as 64 blocks a step however many there are. The model is asked as long as the heap is small.
//! Every other oracle judges every step, as ever.

use core::mem;
use core::ptr::NonNull;

use super::Rig;
use crate::harness::oracles::{Oracle, Violation, When, contract, integrity};

/// How closely a run looks at the inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// The subject's own walk at every so many steps, at least 1, and its exact model at every one.
    Steps(u32),
    /// What was touched at every step, the walk at every ⌈live / [`WALKED`]⌉-th, and the model up to [`MODELLED`] chunks.
    Trace,
}

/// In a trace, a walk comes every ⌈live blocks / so many⌉ steps.
pub const WALKED: usize = 64;

/// In a trace, the exact model is asked until there were so many chunks.
pub const MODELLED: u32 = 1024;

/// The places that the last operation touched: where its block is, and where it was.
pub(super) type Touched = [Option<NonNull<u8>>; 2];

impl Rig {
    /// The same rig at another pace.
    #[must_use]
    pub fn at_pace(mut self, pace: Pace) -> Self {
        self.set_pace(pace);
        self
    }

    /// As [`at_pace`](Self::at_pace), from the next run on.
    pub fn set_pace(&mut self, pace: Pace) {
        self.pace = pace;
    }

    /// How many steps go by between two walks.
    pub(super) fn between_walks(&self) -> u32 {
        let steps = match self.pace {
            Pace::Steps(steps) => steps,
            Pace::Trace => self.ledger.len().div_ceil(WALKED) as u32,
        };
        steps.max(1) - 1
    }

    /// In a trace, takes note of the places that a call touched, and where what it made ends.
    #[inline]
    pub(super) fn touch(&mut self, places: Touched, end: usize) {
        if self.pace == Pace::Trace {
            self.touched = places;
            self.note_usage(end);
        }
    }

    /// Judges what lies around the places that were touched.
    #[inline(never)]
    pub(super) fn judge_touched(&mut self) -> Result<(), Violation> {
        let touched = mem::take(&mut self.touched);
        touched.into_iter().flatten().try_for_each(|place| self.judge_around(place))?;
        self.outgrow_model();
        Ok(())
    }

    /// Leaves the model behind when it has become too slow. It cannot come back: it has missed what happened since.
    fn outgrow_model(&mut self) {
        let chunks = self.last.inside.map_or(0, |inside| inside.chunks());
        if self.is_modelled && chunks > MODELLED {
            self.is_modelled = false;
            self.usage.model_left_at = Some(self.record.len() as u64);
        }
    }

    fn judge_around(&self, place: NonNull<u8>) -> Result<(), Violation> {
        let (near, region) = (self.ledger.around(place.as_ptr().addr()), self.region());
        let edges = || contract::edges(region, &near, When::Beside);
        self.oracles.ask(Oracle::Contents, edges)?;
        let looked = || self.subject.look_near(&near.places()).map_or(Ok(()), integrity::part);
        self.oracles.ask(Oracle::Walk, looked)
    }
}
