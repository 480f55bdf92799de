//! `slab_allocator_rs`: seven slabs of 64 to 4096 bytes and a buddy heap, on 32 KiB or a multiple of them at a page.
//!
//! Few regions of a script are that large. So its memory is 64 KiB from a parent, with guards on both sides.

use core::alloc::Layout;
use core::ptr::NonNull;

use freespace::harness::adapters::{OverParent, Parent, ParentedAllocator};
use freespace::harness::subject::{Capabilities, Capability, Manner, SubjectEntry};
use slab_allocator_rs::{Heap, MIN_HEAP_SIZE, MIN_SLAB_SIZE};

pub(crate) const ENTRY: SubjectEntry =
    SubjectEntry::new("slab_allocator_rs", "slabs, and buddies beyond 4 KiB", || Box::new(OverParent::<Slabs>::new()))
        .of_version("1.0.2")
        .in_worker()
        .spoken(crate::dialect(Manner::Parent, "Slabs", include_str!("slab.rs")));

struct Slabs {
    /// Taken apart before its memory is given back.
    heap: Option<Heap>,
    parent: Parent,
    memory: NonNull<u8>,
}

fn layout() -> Option<Layout> {
    Layout::from_size_align(2 * MIN_HEAP_SIZE, MIN_SLAB_SIZE).ok()
}

impl ParentedAllocator for Slabs {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Usable]);

    fn over(parent: Parent) -> Option<Self> {
        let layout = layout()?;
        let memory = parent.lend(layout)?;
        // SAFETY: the memory is the heap's until it is dropped.
        let heap = Some(unsafe { Heap::new(memory.as_ptr().addr(), layout.size()) });
        Some(Slabs { heap, parent, memory })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.heap.as_mut()?.allocate(layout).ok()
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        let Some(heap) = &mut self.heap else { return };
        // SAFETY: the caller's promise.
        unsafe { heap.deallocate(block, layout) };
    }

    fn usable(&self, _: NonNull<u8>, layout: Layout) -> usize {
        self.heap.as_ref().map_or(layout.size(), |heap| heap.usable_size(&layout).1)
    }
}

impl Drop for Slabs {
    fn drop(&mut self) {
        self.heap = None;
        if let Some(layout) = layout() {
            self.parent.take_back(self.memory, layout);
        }
    }
}
