//! Where there ever was memory: the stretches of addresses that a map is drawn over.

use core::ops::Range;
use std::vec::Vec;

use super::{Chronicle, Form};

/// Blocks that have no more bytes than this between them are on one stretch: 1 MiB.
const WIDEST_GAP: i64 = 1 << 20;

/// The stretches, ascending and apart. A subject with a region has that as its first one; beyond it, and without one, a stretch reaches from a block to the
/// last one that no wide gap parts from it, whenever they lived.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ground {
    /// Offsets of the first byte of each, and behind its last.
    pub stretches: Vec<Range<i64>>,
}

impl Ground {
    /// The ground of a run.
    #[must_use]
    pub fn of(chronicle: &Chronicle) -> Ground {
        let mut ground = Ground::default();
        if chronicle.form != Form::Anywhere {
            let end = chronicle.frames.iter().map(|frame| frame.end).max().unwrap_or(0);
            ground.stretches.push(0..end as i64);
        }
        // They are in the order of offsets.
        for block in &chronicle.blocks {
            ground.reach(block.offset..block.offset.saturating_add(block.usable.max(1) as i64));
        }
        ground
    }

    /// Widens the last stretch, or begins another.
    fn reach(&mut self, bytes: Range<i64>) {
        match self.stretches.last_mut() {
            Some(last) if bytes.start - last.end <= WIDEST_GAP => last.end = last.end.max(bytes.end),
            _ => self.stretches.push(bytes),
        }
    }
}
