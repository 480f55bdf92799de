//! `buddy-alloc`: a buddy allocator, alone and behind lists of blocks of 64 bytes as its `GlobalAlloc` has it.

use core::alloc::{GlobalAlloc, Layout};
use core::ptr::NonNull;

use buddy_alloc::buddy_alloc::{BuddyAlloc, BuddyAllocParam, MIN_LEAF_SIZE_ALIGN};
use buddy_alloc::{FastAllocParam, NonThreadsafeAlloc};
use freespace::harness::adapters::ArenaAllocator;
use freespace::harness::subject::{Capabilities, Capability, Manner, Promises, Recovery, Statistics, SubjectEntry};

pub(crate) const GLOBAL: SubjectEntry =
    SubjectEntry::new("buddy-alloc", "small blocks from lists, others from buddies", crate::over_arena::<Both>)
        .of_version("0.6.0")
        .in_worker()
        .spoken(crate::dialect(Manner::Arena, "Both", include_str!("buddy.rs")));

pub(crate) const BUDDIES: SubjectEntry =
    SubjectEntry::new("buddy-alloc-with-buddies", "the buddies alone", crate::over_arena::<Buddies>)
        .of_version("0.6.0")
        .in_worker()
        .spoken(crate::dialect(Manner::Arena, "Buddies", include_str!("buddy.rs")));

/// `BuddyAlloc::new` panics when its tables do not fit; in so much they always do.
const LEAST: usize = 512;

const LEAF: usize = MIN_LEAF_SIZE_ALIGN;

/// Its `malloc` takes no alignment; every block starts at a multiple of a leaf.
struct Buddies(BuddyAlloc);

impl ArenaAllocator for Buddies {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Statistics]);
    const PROMISES: Promises = Promises::PLAIN.aligned_to(LEAF).recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let param = BuddyAllocParam::new(start.as_ptr(), len, LEAF);
        // SAFETY: the caller's promise.
        (len >= LEAST).then(|| Buddies(unsafe { BuddyAlloc::new(param) }))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        NonNull::new(self.0.malloc(layout.size()))
    }

    unsafe fn release(&mut self, block: NonNull<u8>, _: Layout) {
        self.0.free(block.as_ptr());
    }

    fn statistics(&self) -> Statistics {
        Statistics { used: None, free: Some(self.0.available_bytes()), ..Statistics::default() }
    }
}

struct Both(NonThreadsafeAlloc);

/// What a list's memory starts at a multiple of, and is a multiple of.
const FAST: usize = buddy_alloc::fast_alloc::BLOCK_SIZE;

impl ArenaAllocator for Both {
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let skip = start.align_offset(FAST);
        let fast = (len.checked_sub(skip)? / 4).next_multiple_of(FAST);
        let rest = len.checked_sub(skip + fast).filter(|&rest| rest >= LEAST && fast > 0)?;
        let start = start.as_ptr().wrapping_add(skip);
        let buddies = BuddyAllocParam::new(start.wrapping_add(fast), rest, LEAF);
        Some(Both(NonThreadsafeAlloc::new(FastAllocParam::new(start, fast), buddies)))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        // SAFETY: blocks of no bytes are not promised to be taken, so none is asked for.
        NonNull::new(unsafe { self.0.alloc(layout) })
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.0.dealloc(block.as_ptr(), layout) };
    }
}
