//! What happened in a run, counted, so that nobody takes a run that did nothing for one that found nothing.

use core::ops::AddAssign;

use serde::{Deserialize, Serialize};

use crate::harness::subject::Snapshot;

/// Counts of one run, or of many added up. An *operation* is a call that reached the subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counters {
    /// Scripts run.
    pub scripts: u64,
    /// Operations that reached the subject, the frees at the end included.
    pub operations: u64,
    /// Operations of the script that meant nothing where they stood.
    pub skipped: u64,
    /// Calls of allocate.
    pub allocations: u64,
    /// Blocks that had to be zeroed.
    pub zeroed: u64,
    /// Requests that were refused memory.
    pub failures: u64,
    /// Calls of free with a live block.
    pub frees: u64,
    /// Calls of reallocate.
    pub reallocations: u64,
    /// Of those, how many moved their block.
    pub moves: u64,
    /// Calls of grow.
    pub growths: u64,
    /// Calls of truncate.
    pub truncations: u64,
    /// Further regions that were taken.
    pub regions: u64,
    /// Calls of reset.
    pub resets: u64,
    /// Scopes entered.
    pub scopes: u64,
    /// Times that two chunks became one.
    pub merges: u64,
    /// Times that a chunk became two.
    pub splits: u64,
    /// Misuses tried.
    pub misuses: u64,
    /// Of those, wrong frees that were refused.
    pub refusals: u64,
    /// Of those, damage that the subject's own check reported.
    pub noticed: u64,
    /// Misuses that no heap of this kind can notice.
    pub undetectable: u64,
    /// Times that the subject's own check ran.
    pub walks: u64,
    /// Live blocks, added up over the operations.
    pub live_sum: u64,
    /// Chunks, added up over the operations.
    pub chunks_sum: u64,
}

impl Counters {
    /// Live blocks at an average operation.
    #[must_use]
    pub fn mean_live(&self) -> f64 {
        self.live_sum as f64 / self.operations.max(1) as f64
    }

    /// Chunks at an average operation.
    #[must_use]
    pub fn mean_chunks(&self) -> f64 {
        self.chunks_sum as f64 / self.operations.max(1) as f64
    }

    /// The part of the scripts' operations that were skipped.
    #[must_use]
    pub fn skipped_ratio(&self) -> f64 {
        self.skipped as f64 / (self.skipped + self.operations).max(1) as f64
    }

    pub(super) fn note_chunks(&mut self, before: &Snapshot, after: &Snapshot) {
        if let (Some(before), Some(after)) = (&before.inside, &after.inside) {
            self.splits += u64::from(after.chunks().saturating_sub(before.chunks()));
            self.merges += u64::from(before.chunks().saturating_sub(after.chunks()));
        }
    }
}

impl AddAssign for Counters {
    fn add_assign(&mut self, other: Self) {
        self.scripts += other.scripts;
        self.operations += other.operations;
        self.skipped += other.skipped;
        self.allocations += other.allocations;
        self.zeroed += other.zeroed;
        self.failures += other.failures;
        self.frees += other.frees;
        self.reallocations += other.reallocations;
        self.moves += other.moves;
        self.growths += other.growths;
        self.truncations += other.truncations;
        self.regions += other.regions;
        self.resets += other.resets;
        self.scopes += other.scopes;
        self.merges += other.merges;
        self.splits += other.splits;
        self.misuses += other.misuses;
        self.refusals += other.refusals;
        self.noticed += other.noticed;
        self.undetectable += other.undetectable;
        self.walks += other.walks;
        self.live_sum += other.live_sum;
        self.chunks_sum += other.chunks_sum;
    }
}
