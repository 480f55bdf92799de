//! The heap itself as whoever is held against a table: over an arena, at the check level that refuses every wrong address.

use std::alloc::Layout;
use std::collections::HashMap;

use freespace::harness::script::Setup;
use freespace::harness::subject::{Ground, Region};
use freespace::heap::{Arena, Config, Heap, Index, Source, Stingy};
use freespace::policy::{BASE, Level};

use super::{Follower, Sight};

/// What R7 leaves of a header that was merged away.
const WIPED: u64 = 0xffff_ffff;

/// The heap, and what a program would know of its blocks: their layouts, by payload.
#[derive(Debug, Default)]
pub(crate) struct RealHeap {
    heap: Option<Heap<Stingy<Arena<'static>>>>,
    layouts: HashMap<u32, Layout>,
    ground: Ground,
}

impl RealHeap {
    fn get(&self) -> &Heap<Stingy<Arena<'static>>> {
        self.heap.as_ref().expect("a case begins with a heap")
    }

    fn get_mut(&mut self) -> &mut Heap<Stingy<Arena<'static>>> {
        self.heap.as_mut().expect("a case begins with a heap")
    }

    fn pointer(&self, payload: u32) -> *mut u8 {
        let machine = self.get().memory().grid().first() + payload as usize;
        self.get().source().start().as_ptr().with_addr(machine)
    }

    fn payload(&self, block: *mut u8) -> u32 {
        (block.addr() - self.get().memory().grid().first()) as u32
    }

    fn bind(&mut self, block: *mut u8, layout: Layout) -> u32 {
        let payload = self.payload(block);
        self.layouts.insert(payload, layout);
        payload
    }

    fn list(&self) -> Vec<(u32, u32)> {
        let mut list = Vec::new();
        let visited = self.get().index().visit(self.get().memory(), &mut |chunk| {
            list.push((chunk.at, chunk.size));
            true
        });
        visited.expect("a sound list");
        list
    }

    /// Whether the bytes at an offset read as R7 leaves a header that was merged away.
    fn is_wiped(&self, at: u32) -> bool {
        let source = self.get().source();
        // SAFETY: the source promises its bytes, and nobody takes it away here.
        let region = unsafe { Region::new(source.start(), source.len(), 0) };
        let skip = self.get().memory().grid().first() - region.start().as_ptr().addr();
        region.word(skip + at as usize) == Some(WIPED)
    }
}

impl Follower for RealHeap {
    fn begin(&mut self, setup: &Setup) -> bool {
        self.heap = None;
        self.layouts.clear();
        let Ok(start) = self.ground.prepare(setup.at, setup.limit as usize) else { return false };
        // SAFETY: the ground is ours, and stays in place until the next `begin`, which drops the heap first.
        let arena = unsafe { Arena::from_raw(start, setup.size as usize, setup.limit as usize) };
        let Setup { policy, magic, grain, .. } = *setup;
        let config = Config { policy, magic, base: BASE, level: Level::Full, grain };
        self.heap = Heap::new(Stingy::new(arena, setup.give, setup.refuse), config).ok();
        self.heap.is_some()
    }

    /// What is no layout cannot be asked for, and so cannot be had.
    fn allocate(&mut self, size: usize, align: usize) -> Option<u32> {
        let layout = Layout::from_size_align(size, align).ok()?;
        let block = self.get_mut().allocate(layout).ok()?;
        Some(self.bind(block.as_ptr(), layout))
    }

    fn free(&mut self, payload: u32) -> bool {
        let block = self.pointer(payload);
        // SAFETY: at level full the heap refuses all but live blocks, and nobody uses the bytes of those.
        unsafe { self.get_mut().free(block) }.is_ok()
    }

    fn reallocate(&mut self, payload: u32, align: usize, size: usize) -> Option<u32> {
        let (block, old) = (self.pointer(payload), self.layouts[&payload]);
        // SAFETY: as in `free`; the layout is the one that the block was asked for with.
        let moved = unsafe { self.get_mut().reallocate(block, old, size) }.ok()?;
        Some(self.bind(moved.as_ptr(), Layout::from_size_align(size, align).ok()?))
    }

    fn grow(&mut self, bytes: u32) -> u32 {
        self.get_mut().grow(bytes).unwrap_or(0)
    }

    /// The heap keeps no account of what it wiped: memory is looked at, where the table says.
    fn sight(&self, expected: &Sight) -> Sight {
        let Some(heap) = &self.heap else { return Sight::default() };
        heap.walk().expect("a sound heap");
        Sight {
            list: self.list(),
            rover: heap.index().rover(),
            wiped: expected.wiped.iter().copied().filter(|&at| self.is_wiped(at)).collect(),
            requests: expected.requests.map(|_| heap.source().requests()),
        }
    }
}
