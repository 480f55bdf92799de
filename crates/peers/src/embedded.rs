//! `embedded-alloc`: the list of `linked_list_allocator` and the segregated fit of `rlsf`, each behind a critical section.

use core::alloc::{GlobalAlloc, Layout};
use core::ptr::NonNull;

use critical_section as _;
use embedded_alloc::{LlffHeap, TlsfHeap};
use freespace::harness::adapters::ArenaAllocator;
use freespace::harness::subject::{Capabilities, Capability, Manner, Promises, Recovery, Statistics, SubjectEntry};

pub(crate) const LLFF: SubjectEntry =
    SubjectEntry::new("embedded-alloc", "first fit on a list of holes", crate::over_arena::<Llff>)
        .of_version("0.7.0")
        .spoken(crate::dialect(Manner::Arena, "Llff", include_str!("embedded.rs")));

pub(crate) const TLSF: SubjectEntry =
    SubjectEntry::new("embedded-alloc-with-tlsf", "two-level segregated fit", crate::over_arena::<Tlsf<false>>)
        .of_version("0.7.0")
        .spoken(crate::dialect(Manner::Arena, "Tlsf<false>", include_str!("embedded.rs")));

/// Apart, since they fail at once and would hide all else.
pub(crate) const TLSF_STATISTICS: SubjectEntry = SubjectEntry::new(
    "embedded-alloc-with-tlsf-and-statistics",
    "two-level segregated fit that is asked for its use",
    crate::over_arena::<Tlsf<true>>,
)
.of_version("0.7.0")
.in_worker()
.spoken(crate::dialect(Manner::Arena, "Tlsf<true>", include_str!("embedded.rs")));

/// The least of a hole: its size and its link.
const HOLE: usize = 2 * size_of::<usize>();

/// The least of a pool: a free block, and one that ends the pool.
const POOL: usize = 2 * ::rlsf::GRANULARITY;

struct Llff(LlffHeap);

struct Tlsf<const ASKED: bool>(TlsfHeap);

fn blocks_of(heap: &impl GlobalAlloc, layout: Layout) -> Option<NonNull<u8>> {
    // SAFETY: blocks of no bytes are not promised to be taken, so none is asked for.
    NonNull::new(unsafe { heap.alloc(layout) })
}

impl ArenaAllocator for Llff {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Statistics]);
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let heap = LlffHeap::empty();
        let least = start.align_offset(align_of::<usize>()) + HOLE;
        // SAFETY: the caller's promise.
        (len >= least).then(|| unsafe { heap.init(start.as_ptr().addr(), len) })?;
        Some(Llff(heap))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        blocks_of(&self.0, layout)
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { GlobalAlloc::dealloc(&self.0, block.as_ptr(), layout) };
    }

    fn statistics(&self) -> Statistics {
        Statistics { used: Some(self.0.used()), free: Some(self.0.free()), ..Statistics::default() }
    }
}

impl<const ASKED: bool> ArenaAllocator for Tlsf<ASKED> {
    const CAPABILITIES: Capabilities = Capabilities::of(if ASKED { &[Capability::Statistics] } else { &[] });
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let heap = TlsfHeap::empty();
        let least = start.align_offset(::rlsf::GRANULARITY) + POOL;
        // SAFETY: the caller's promise.
        (len >= least).then(|| unsafe { heap.init(start.as_ptr().addr(), len) })?;
        Some(Tlsf(heap))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        blocks_of(&self.0, layout)
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { GlobalAlloc::dealloc(&self.0, block.as_ptr(), layout) };
    }

    fn statistics(&self) -> Statistics {
        Statistics { used: Some(self.0.used()), free: Some(self.0.free()), ..Statistics::default() }
    }
}
