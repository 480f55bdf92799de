//! `talc`: bins with bit maps, chunks merged at every free, heaps that are extended and truncated by hand.

use core::alloc::Layout;
use core::ptr::NonNull;

use ::talc::base::Talc as Inner;
use ::talc::source::Manual;
use freespace::harness::adapters::ArenaAllocator;
use freespace::harness::subject::{Capabilities, Capability, Manner, Promises, Recovery, Statistics, SubjectEntry};

pub(crate) const ENTRY: SubjectEntry =
    SubjectEntry::new("talc", "bins with bit maps, resized in place where possible", crate::over_arena::<Talc>)
        .of_version("5.1.1")
        .spoken(crate::dialect(Manner::Arena, "Talc", include_str!("talc.rs")));

/// The allocator, where its first heap ends, and where that heap's memory ends.
struct Talc {
    inner: Inner<Manual, ::talc::DefaultBinning>,
    heap_end: NonNull<u8>,
    end: *mut u8,
}

impl ArenaAllocator for Talc {
    const CAPABILITIES: Capabilities =
        Capabilities::of(&[Capability::Grow, Capability::Truncate, Capability::Regions, Capability::Statistics]);
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let mut inner = Inner::new(Manual);
        // SAFETY: the caller's promise.
        let heap_end = unsafe { inner.claim(start.as_ptr(), len) }?;
        Some(Talc { inner, heap_end, end: start.as_ptr().wrapping_add(len) })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        // SAFETY: blocks of no bytes are not promised to be taken, so none is asked for.
        unsafe { self.inner.allocate(layout) }
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.inner.deallocate(block.as_ptr(), layout) };
    }

    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        // SAFETY: the caller's promise; the new size is not 0.
        if unsafe { self.inner.try_realloc_in_place(block.as_ptr(), layout, size) } {
            return Some(block);
        }
        let moved = self.allocate(Layout::from_size_align(size, layout.align()).ok()?)?;
        // SAFETY: what cannot be done in place is to grow, so both hold as much as the old one.
        unsafe { block.copy_to_nonoverlapping(moved, layout.size()) };
        // SAFETY: the caller's promise.
        unsafe { self.release(block, layout) };
        Some(moved)
    }

    unsafe fn grow(&mut self, bytes: usize) {
        self.end = self.end.wrapping_add(bytes);
        // SAFETY: the first heap ends there, and the bytes behind it are the allocator's by the caller's promise.
        self.heap_end = unsafe { self.inner.extend(self.heap_end, self.end) };
    }

    fn truncate(&mut self, bytes: usize) -> usize {
        let wanted = self.end.wrapping_sub(bytes);
        // SAFETY: the first heap ends there.
        let heap_end = unsafe { self.inner.truncate(self.heap_end, wanted) };
        self.heap_end = heap_end.expect("the first heap holds the allocator's own tables");
        let end = wanted.max(self.heap_end.as_ptr());
        let given = self.end.addr() - end.addr();
        self.end = end;
        given
    }

    unsafe fn add_region(&mut self, start: NonNull<u8>, len: usize) -> bool {
        // SAFETY: the caller's promise.
        unsafe { self.inner.claim(start.as_ptr(), len) }.is_some()
    }

    fn statistics(&self) -> Statistics {
        let counters = self.inner.counters();
        Statistics {
            used: Some(counters.allocated_bytes),
            free: Some(counters.available_bytes),
            ..Statistics::default()
        }
    }
}
