//! Allocators of other files once more, on memory from a parent: `talc` with blocks of another allocator for heaps, `rlsf` with a flexible source.

use core::alloc::Layout;
use core::ptr::NonNull;

use ::rlsf::{FlexSource, FlexTlsf};
use ::talc::{TalcCell, source::AllocatorSource};
use allocator_api2::alloc::Allocator;
use freespace::harness::adapters::{OverParent, Parent, ParentedAllocator};
use freespace::harness::subject::{Manner, SubjectEntry};

use crate::resize;

pub(crate) const TALC: SubjectEntry =
    SubjectEntry::new("talc-with-parent", "talc, with heaps from another allocator", || {
        Box::new(OverParent::<Talc>::new())
    })
    .of_version("5.1.1")
    .in_worker()
    .spoken(crate::dialect(Manner::Parent, "Talc", include_str!("parents.rs")));

pub(crate) const RLSF: SubjectEntry =
    SubjectEntry::new("rlsf-with-parent", "rlsf's FlexTlsf, with pools from another allocator", || {
        Box::new(OverParent::<Flex>::new())
    })
    .of_version("0.2.3")
    .in_worker()
    .spoken(crate::dialect(Manner::Parent, "Flex", include_str!("parents.rs")));

/// Heaps of at least 4 KiB, so that there are several.
struct Talc(TalcCell<AllocatorSource<Parent>>);

impl ParentedAllocator for Talc {
    fn over(parent: Parent) -> Option<Self> {
        Some(Talc(TalcCell::new(AllocatorSource::with_block_size(parent, 4096))))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.0.allocate(layout).ok().map(NonNull::cast)
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.0.deallocate(block, layout) };
    }

    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        // SAFETY: the caller's promise.
        unsafe { resize(&self.0, block, layout, size) }
    }
}

struct Flex(FlexTlsf<Pools, u16, u16, 16, 16>);

impl ParentedAllocator for Flex {
    fn over(parent: Parent) -> Option<Self> {
        Some(Flex(FlexTlsf::new(Pools(parent))))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.0.allocate(layout)
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.0.deallocate(block, layout.align()) };
    }

    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        let new = Layout::from_size_align(size, layout.align()).ok()?;
        // SAFETY: the caller's promise.
        unsafe { self.0.reallocate(block, new) }
    }
}

const POOL: usize = 4096;

/// A parent that lends pools.
struct Pools(Parent);

/// What was lent for a pool of that length.
fn pool(len: usize) -> Option<Layout> {
    Layout::from_size_align(len, ::rlsf::GRANULARITY).ok()
}

// SAFETY: pools are the caller's until they are given back.
unsafe impl FlexSource for Pools {
    unsafe fn alloc(&mut self, min_size: usize) -> Option<NonNull<[u8]>> {
        let layout = pool(min_size.checked_next_multiple_of(POOL)?)?;
        self.0.lend(layout).map(|block| NonNull::slice_from_raw_parts(block, layout.size()))
    }

    unsafe fn dealloc(&mut self, block: NonNull<[u8]>) {
        if let Some(layout) = pool(block.len()) {
            self.0.take_back(block.cast(), layout);
        }
    }

    fn supports_dealloc(&self) -> bool {
        true
    }

    fn min_align(&self) -> usize {
        ::rlsf::GRANULARITY
    }
}
