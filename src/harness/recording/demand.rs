//! What a program asks for in all, so that a heap can be chosen for it.

use core::alloc::Layout;
use std::vec::Vec;

use crate::harness::script::{MALLOC_ALIGN, MOST_BYTES, Name, Op, Setup};
use crate::policy::{Granule, HEADER};

/// The least region that is chosen, and what larger ones are a multiple of.
const LEAST: u128 = 64 << 10;

/// The operations of a recording, added up. Bytes may be more than any machine has: nothing says that a recording is sane.
#[derive(Clone, Debug, Default)]
pub struct Demand {
    /// By name: what each live block was asked for as.
    blocks: Vec<Option<Layout>>,
    live: Amount,
    /// Operations.
    pub operations: u64,
    /// The most blocks that were live at once.
    pub peak_blocks: u64,
    /// The most bytes, as they were asked for, that were live at once.
    pub peak_bytes: u128,
    /// The most bytes that the list heap needs for them: with a header each, and what sizes are rounded up to.
    pub needed: u128,
}

#[derive(Clone, Copy, Debug, Default)]
struct Amount {
    blocks: u64,
    bytes: u128,
    needed: u128,
}

impl Demand {
    /// Takes note of the next operation.
    pub fn note(&mut self, op: &Op) {
        self.operations += 1;
        match *op {
            Op::Alloc { name, layout, .. } => _ = self.replace(name, Some(layout)),
            Op::Free { name } => _ = self.replace(name, None),
            Op::Realloc { from, to, size } => {
                let align = self.replace(from, None).map_or(1, |old| old.align());
                self.replace(to, Layout::from_size_align(size, align).ok());
            }
            _ => {}
        }
    }

    /// Puts a block in the place of another of its name.
    fn replace(&mut self, name: Name, block: Option<Layout>) -> Option<Layout> {
        if name.index() >= self.blocks.len() {
            self.blocks.resize(name.index() + 1, None);
        }
        let old = core::mem::replace(&mut self.blocks[name.index()], block);
        self.live.subtract(old);
        self.live.add(block);
        self.peak_blocks = self.peak_blocks.max(self.live.blocks);
        self.peak_bytes = self.peak_bytes.max(self.live.bytes);
        self.needed = self.needed.max(self.live.needed);
        old
    }

    /// Whether the largest heap is too small for what was live at once.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.needed > MOST_BYTES.into()
    }

    /// A heap with room for twice what was live at once, so that what lies between blocks is not lost on it; or the largest.
    #[must_use]
    pub fn setup(&self) -> Setup {
        let size = (2 * self.needed + LEAST).next_multiple_of(LEAST).min(MOST_BYTES.into()) as u32;
        Setup { size, limit: size, ..roomy() }
    }
}

impl Amount {
    fn add(&mut self, block: Option<Layout>) {
        let Some(block) = block else { return };
        self.blocks += 1;
        self.bytes += block.size() as u128;
        self.needed += needed(block);
    }

    fn subtract(&mut self, block: Option<Layout>) {
        let Some(block) = block else { return };
        self.blocks -= 1;
        self.bytes -= block.size() as u128;
        self.needed -= needed(block);
    }
}

/// What a block takes on [`roomy`]'s heap. There, what malloc serves is aligned as it comes.
fn needed(block: Layout) -> u128 {
    let gap = if block.align() > MALLOC_ALIGN { block.align() as u128 } else { 0 };
    (block.size() as u128 + u128::from(HEADER)).next_multiple_of(MALLOC_ALIGN as u128) + gap
}

/// The heap for a recording that names none: as large as heaps are, and its blocks where malloc's are, at multiples of 16.
#[must_use]
pub fn roomy() -> Setup {
    let setup = Setup::new(MOST_BYTES);
    Setup { policy: crate::policy::Policy { granule: Granule::Sixteen, ..setup.policy }, ..setup }
}
