//! `linked_list_allocator`: a list of holes in the order of addresses, first fit, merged at every free.

use core::alloc::Layout;
use core::ptr::NonNull;

use freespace::harness::adapters::ArenaAllocator;
use freespace::harness::subject::{Capabilities, Capability, Promises, Recovery, Statistics, SubjectEntry};
use linked_list_allocator::Heap;

pub(crate) const ENTRY: SubjectEntry =
    SubjectEntry::new("linked_list_allocator", "first fit on a sorted list of holes", crate::over_arena::<LinkedList>)
        .of_version("0.10.6");

struct LinkedList(Heap);

impl ArenaAllocator for LinkedList {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Grow, Capability::Statistics]);
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        // One hole is of two words; `Heap::new` panics where less is left.
        let least = start.align_offset(align_of::<usize>()) + 2 * size_of::<usize>();
        // SAFETY: the caller's promise.
        (len >= least).then(|| LinkedList(unsafe { Heap::new(start.as_ptr(), len) }))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.0.allocate_first_fit(layout).ok()
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.0.deallocate(block, layout) };
    }

    unsafe fn grow(&mut self, bytes: usize) {
        // SAFETY: the caller's promise.
        unsafe { self.0.extend(bytes) };
    }

    fn statistics(&self) -> Statistics {
        Statistics { used: Some(self.0.used()), free: Some(self.0.free()) }
    }
}
