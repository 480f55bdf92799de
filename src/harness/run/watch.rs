//! Somebody beside a run who looks after the process that it runs in.
//!
//! A run cannot tell that a call never came back, or what its process holds from the system. Whoever hosts it can: a [`Watch`] hears a beat whenever the
//! subject was looked at, and is asked for the footprint of subjects that have no region and do not know it themselves. It judges nothing.

use core::mem;
use std::boxed::Box;

use super::Rig;
use crate::harness::script::Op;
use crate::harness::subject::Snapshot;

/// Looks after the process of a run.
pub trait Watch {
    /// The subject was called and has answered.
    fn beat(&self);

    /// Bytes that the process holds from the system, if that is known. Asked when a run begins and when all is freed.
    fn footprint(&self) -> Option<usize>;
}

impl Rig {
    /// The same rig with somebody who looks after its process.
    #[must_use]
    pub fn with_watch(mut self, watch: Box<dyn Watch>) -> Self {
        self.watch = Some(watch);
        self
    }

    pub(super) fn beat(&self) {
        if let Some(watch) = &self.watch {
            watch.beat();
        }
    }

    /// The look with the process's footprint, where nobody else knows one. What the run's own books take is not the subject's.
    pub(super) fn weigh(&self, seen: Snapshot) -> Snapshot {
        if seen.region.is_some() || seen.footprint.is_some() {
            return seen;
        }
        let held = self.watch.as_ref().and_then(|watch| watch.footprint());
        let books = self.record.capacity() * mem::size_of::<Op>() + self.ledger.own_bytes();
        Snapshot { footprint: held.map(|held| held.saturating_sub(books)), ..seen }
    }
}
