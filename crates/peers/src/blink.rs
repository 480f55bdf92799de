//! `blink-alloc`: a bump allocator that is reset all at once, with chunks from another allocator.

use core::alloc::Layout;
use core::ptr::NonNull;

use allocator_api2::alloc::Allocator;
use blink_alloc::BlinkAlloc;
use freespace::harness::adapters::{OverParent, Parent, ParentedAllocator};
use freespace::harness::subject::{Capabilities, Capability, Manner, Promises, SubjectEntry};

use crate::resize;

pub(crate) const ENTRY: SubjectEntry =
    SubjectEntry::new("blink-alloc", "a bump allocator that is reset", || Box::new(OverParent::<Blink>::new()))
        .of_version("0.4.0")
        .in_worker()
        .spoken(crate::dialect(Manner::Parent, "Blink", include_str!("blink.rs")));

struct Blink(BlinkAlloc<Parent>);

impl ParentedAllocator for Blink {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Reset]);
    const PROMISES: Promises = Promises::PLAIN.without_reuse();

    fn over(parent: Parent) -> Option<Self> {
        Some(Blink(BlinkAlloc::new_in(parent)))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.0.allocate(layout).ok().map(NonNull::cast)
    }

    fn allocate_zeroed(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        Allocator::allocate_zeroed(&self.0, layout).ok().map(NonNull::cast)
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { Allocator::deallocate(&self.0, block, layout) };
    }

    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        // SAFETY: the caller's promise.
        unsafe { resize(&self.0, block, layout, size) }
    }

    fn reset(&mut self) {
        self.0.reset();
    }
}
