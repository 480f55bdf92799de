//! An allocator that is broken in the way that its number says; 0 is sound. Its books lie apart from its memory.

use std::alloc::Layout;
use std::ptr::NonNull;

use freespace::harness::adapters::ArenaAllocator;
use freespace::harness::subject::{Capabilities, Capability, Promises, Recovery, Statistics};

/// What is wrong.
pub(crate) const SHORT: u8 = 1;
pub(crate) const UNALIGNED: u8 = 2;
pub(crate) const BEYOND: u8 = 3;
pub(crate) const STRAYING: u8 = 4;
pub(crate) const SPOILING: u8 = 5;
pub(crate) const UNZEROED: u8 = 6;
pub(crate) const UNCOPIED: u8 = 7;
pub(crate) const KEEPING: u8 = 8;
pub(crate) const LOSING: u8 = 9;
pub(crate) const UNDERSTATING: u8 = 10;
pub(crate) const OVERSTATING: u8 = 11;
pub(crate) const PANICKING: u8 = 12;
pub(crate) const STINGY: u8 = 13;
pub(crate) const FORGETFUL: u8 = 14;

pub(crate) struct Tested<const FAULT: u8> {
    start: NonNull<u8>,
    len: usize,
    /// By offset.
    live: Vec<Block>,
    count: u64,
    scopes: Vec<u64>,
}

#[derive(Clone, Copy)]
struct Block {
    at: usize,
    size: usize,
    nth: u64,
}

impl<const FAULT: u8> Tested<FAULT> {
    fn is(fault: u8) -> bool {
        FAULT == fault
    }

    /// The first place where so many bytes are free, and which block comes behind.
    fn fit(&self, layout: Layout) -> Option<(usize, usize)> {
        let align = if Self::is(UNALIGNED) { 1 } else { layout.align() };
        let mut at = 0;
        for nth in 0..=self.live.len() {
            let skip = self.start.as_ptr().wrapping_add(at).align_offset(align);
            let beyond = if Self::is(BEYOND) { 8 } else { 0 };
            let end = self.live.get(nth).map_or(self.len + beyond, |block| block.at);
            if (at + skip).checked_add(layout.size())? <= end {
                return Some((at + skip, nth));
            }
            at = self.live.get(nth).map_or(end, |block| block.at + block.size - usize::from(Self::is(SHORT)));
        }
        None
    }
}

impl<const FAULT: u8> ArenaAllocator for Tested<FAULT> {
    const CAPABILITIES: Capabilities = Capabilities::of(&[
        Capability::Grow,
        Capability::Truncate,
        Capability::Regions,
        Capability::Reset,
        Capability::Scopes,
        Capability::Usable,
        Capability::Statistics,
    ]);
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest).serving_again();

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        Some(Tested { start, len, live: Vec::new(), count: 0, scopes: Vec::new() })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        assert!(!Self::is(PANICKING) || layout.size() < 100, "so many bytes are too many");
        let (at, nth) = self.fit(layout)?;
        self.count += 1;
        self.live.insert(nth, Block { at, size: layout.size(), nth: self.count });
        if Self::is(STRAYING) && self.count == 2 {
            let behind = self.start.as_ptr().wrapping_add(self.len);
            // SAFETY: it is not: that is the fault.
            unsafe { behind.write(0) };
        }
        // SAFETY: the place is within the memory.
        Some(unsafe { self.start.add(at) })
    }

    fn allocate_zeroed(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        let block = self.allocate(layout)?;
        // SAFETY: the block holds so many bytes.
        unsafe { block.write_bytes(0, layout.size() - usize::from(Self::is(UNZEROED))) };
        Some(block)
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        let at = block.as_ptr().addr() - self.start.as_ptr().addr();
        if Self::is(LOSING) && layout.size() == 1 {
            self.live.iter_mut().filter(|block| block.at == at).for_each(|block| block.size = 0);
        } else if !Self::is(KEEPING) {
            self.live.retain(|block| block.at != at);
        }
        if let (true, Some(first)) = (Self::is(SPOILING), self.live.first()) {
            let place = self.start.as_ptr().wrapping_add(first.at);
            // SAFETY: the place is within the memory.
            unsafe { place.write(0) };
        }
    }

    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        let moved = self.allocate(Layout::from_size_align(size, layout.align()).ok()?)?;
        if !Self::is(UNCOPIED) {
            // SAFETY: both hold so many bytes.
            unsafe { block.copy_to(moved, size.min(layout.size())) };
        }
        // SAFETY: the caller's promise.
        unsafe { self.release(block, layout) };
        Some(moved)
    }

    unsafe fn grow(&mut self, bytes: usize) {
        self.len += bytes;
    }

    fn truncate(&mut self, bytes: usize) -> usize {
        let used = self.live.last().map_or(0, |block| block.at + block.size);
        let given = bytes.min(self.len - if Self::is(FORGETFUL) { 0 } else { used });
        self.len -= given;
        given
    }

    unsafe fn add_region(&mut self, _: NonNull<u8>, len: usize) -> bool {
        len > 1 << 20
    }

    fn reset(&mut self) {
        self.live.clear();
    }

    fn enter(&mut self) {
        self.scopes.push(self.count);
    }

    fn leave(&mut self) {
        let mark = self.scopes.pop().unwrap_or(0);
        self.live.retain(|block| block.nth <= mark);
    }

    fn usable(&self, _: NonNull<u8>, layout: Layout) -> usize {
        layout.size() - usize::from(Self::is(STINGY))
    }

    fn statistics(&self) -> Statistics {
        let used: usize = self.live.iter().map(|block| block.size).sum();
        let free = self.len.saturating_sub(used);
        Statistics {
            used: Some(if Self::is(UNDERSTATING) { used / 2 } else { used }),
            free: Some(if Self::is(OVERSTATING) { free + 1 } else { free }),
            ..Statistics::default()
        }
    }
}
