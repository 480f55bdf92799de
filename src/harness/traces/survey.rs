//! What a recording asks for in all, so that a heap can be chosen for it.

use core::alloc::Layout;
use std::collections::HashMap;

use super::roomy;
use crate::harness::script::{MOST_BYTES, Name, Op, Setup};

/// What a heap needs for a block beside its bytes: a header, and what its size is rounded up by.
const AROUND: u64 = 16;

/// The operations of a recording, added up.
#[derive(Debug, Default)]
pub struct Survey {
    live: HashMap<Name, Layout>,
    bytes: u64,
    /// Operations.
    pub operations: u64,
    /// The most blocks that were live at once.
    pub peak_blocks: u64,
    /// The most bytes, as they were asked for, that were live at once.
    pub peak_bytes: u64,
    /// The most bytes that a heap needed for them.
    room: u64,
}

impl Survey {
    /// Takes note of the next operation.
    pub fn note(&mut self, op: &Op) {
        self.operations += 1;
        match *op {
            Op::Alloc { name, layout, .. } => self.replace(name, Some(layout)),
            Op::Free { name } => self.replace(name, None),
            Op::Realloc { from, to, size } => {
                let align = self.live.get(&from).map_or(1, Layout::align);
                self.replace(from, None);
                self.replace(to, Layout::from_size_align(size, align).ok());
            }
            _ => {}
        }
    }

    fn replace(&mut self, name: Name, layout: Option<Layout>) {
        let old = match layout {
            Some(layout) => self.live.insert(name, layout),
            None => self.live.remove(&name),
        };
        let bytes = |layout: Option<Layout>| layout.map_or(0, |layout| layout.size() as u64);
        self.bytes = self.bytes.saturating_add(bytes(layout)).saturating_sub(bytes(old));
        let blocks = self.live.len() as u64;
        self.peak_blocks = self.peak_blocks.max(blocks);
        self.peak_bytes = self.peak_bytes.max(self.bytes);
        self.room = self.room.max(self.bytes.saturating_add(AROUND.saturating_mul(blocks)));
    }

    /// Whether the largest heap is too small for what was live at once.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.room > u64::from(MOST_BYTES)
    }

    /// A heap that has room for twice as much as was live at once: what lies between blocks is not lost on it.
    #[must_use]
    pub fn setup(&self) -> Setup {
        const LEAST: u64 = 64 << 10;
        let wanted = self.room.saturating_mul(2).max(LEAST).checked_next_power_of_two();
        let size = wanted.unwrap_or(u64::MAX).min(MOST_BYTES.into()) as u32;
        Setup { size, limit: size, ..roomy() }
    }
}
