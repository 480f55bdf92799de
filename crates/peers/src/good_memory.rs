//! `good_memory_allocator`: small bins by size and alignment, and a list for what is larger.

use core::alloc::Layout;
use core::ptr::NonNull;

use freespace::harness::adapters::ArenaAllocator;
use freespace::harness::subject::{Manner, Promises, Recovery, SubjectEntry};
use good_memory_allocator::Allocator;

pub(crate) const ENTRY: SubjectEntry = SubjectEntry::new(
    "good_memory_allocator",
    "bins by size and alignment, in the manner of dlmalloc",
    crate::over_arena::<GoodMemory>,
)
.of_version("0.1.7")
.in_worker()
.spoken(crate::dialect(Manner::Arena, "GoodMemory", include_str!("good_memory.rs")));

/// In a box, since its chunks point back at it.
struct GoodMemory(Box<Allocator>);

impl ArenaAllocator for GoodMemory {
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        // It panics, as documented, when no aligned word is left.
        let word = align_of::<usize>();
        let least = start.align_offset(word) + word;
        let mut allocator = Box::new(Allocator::empty());
        // SAFETY: the caller's promise.
        (len >= least).then(|| unsafe { allocator.init(start.as_ptr().addr(), len) })?;
        Some(GoodMemory(allocator))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        // SAFETY: blocks of no bytes are not promised to be taken, so none is asked for.
        NonNull::new(unsafe { self.0.alloc(layout) })
    }

    unsafe fn release(&mut self, block: NonNull<u8>, _: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.0.dealloc(block.as_ptr()) };
    }

    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        // SAFETY: the caller's promise.
        NonNull::new(unsafe { self.0.realloc(block.as_ptr(), layout, size) })
    }
}
