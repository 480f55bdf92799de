//! How much memory a run took, as far as that shows from outside.

use serde::{Deserialize, Serialize};

use super::Rig;

/// What the operations of a run at the pace of a trace took at most. Bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usage {
    /// The most that was live at once, as it was asked for.
    pub live: u64,
    /// The most blocks that were live at once.
    pub blocks: u64,
    /// The most memory that it took: of a region, up to the end of the highest block; else what was held from the system, where that is known.
    pub footprint: Option<u64>,
    /// The largest free chunk when the last operation was done, before everything was freed; none where the subject does not show its chunks.
    pub largest_free: Option<u64>,
    /// At which operation, counted from 1, the exact model was left behind, if it was.
    pub model_left_at: Option<u64>,
}

impl Rig {
    /// What the last run took; of one at another pace than a trace's, only how much was live is known.
    #[must_use]
    pub fn usage(&self) -> Usage {
        Usage { live: self.ledger.peak() as u64, ..self.usage }
    }

    /// Takes note of a block that was just booked.
    pub(super) fn note_usage(&mut self, end: usize) {
        self.usage.blocks = self.usage.blocks.max(self.ledger.len() as u64);
        if let Some(region) = self.region().filter(|region| region.holds(end, 0)) {
            self.note_footprint(region.offset(end) as u64);
        }
    }

    /// Takes note of what the process holds. That is a system call, so it is asked for with the walk.
    pub(super) fn note_held(&mut self) {
        let held = self.weigh(self.last).footprint;
        let before = self.fresh.footprint.unwrap_or(0);
        if let (Some(held), None) = (held, self.region()) {
            self.note_footprint(held.saturating_sub(before) as u64);
        }
    }

    /// Takes note of what is free, when the last operation is done.
    pub(super) fn note_free(&mut self) {
        let free = self.subject.chart().map(|chart| chart.pieces);
        let sizes = free.into_iter().flatten().filter(|piece| !piece.allocated).map(|piece| u64::from(piece.size));
        self.usage.largest_free = sizes.max();
    }

    fn note_footprint(&mut self, bytes: u64) {
        self.usage.footprint = self.usage.footprint.max(Some(bytes));
    }
}
