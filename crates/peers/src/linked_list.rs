//! `linked_list_allocator`: a list of holes in the order of addresses, first fit, merged at every free.

use core::alloc::Layout;
use core::mem::MaybeUninit;
use core::ptr::NonNull;
use core::slice;

use freespace::harness::adapters::ArenaAllocator;
use freespace::harness::subject::{Capabilities, Capability, Manner, Promises, Recovery, Statistics, SubjectEntry};
use linked_list_allocator::Heap;

pub(crate) const ENTRY: SubjectEntry =
    SubjectEntry::new("linked_list_allocator", "first fit on a sorted list of holes", crate::over_arena::<LinkedList>)
        .of_version("0.10.6")
        .spoken(crate::dialect(Manner::Arena, "LinkedList", include_str!("linked_list.rs")));

struct LinkedList(Heap);

/// A heap over a region, made in one of the four ways in that there are; the region's length decides which.
///
/// # Safety
///
/// The bytes are the heap's for as long as it lives.
unsafe fn heap(start: NonNull<u8>, len: usize) -> Heap {
    // SAFETY: the caller's promise.
    let memory = || unsafe { slice::from_raw_parts_mut(start.as_ptr().cast::<MaybeUninit<u8>>(), len) };
    let mut heap = Heap::empty();
    match len / 16 % 4 {
        // SAFETY: the caller's promise.
        0 => return unsafe { Heap::new(start.as_ptr(), len) },
        1 => return Heap::from_slice(memory()),
        // SAFETY: the caller's promise; the heap is empty.
        2 => unsafe { heap.init(start.as_ptr(), len) },
        _ => heap.init_from_slice(memory()),
    }
    heap
}

impl ArenaAllocator for LinkedList {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Grow, Capability::Statistics]);
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest).serving_again();

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        // One hole is of two words; `Heap::new` panics where less is left.
        let least = start.align_offset(align_of::<usize>()) + 2 * size_of::<usize>();
        // SAFETY: the caller's promise.
        (len >= least).then(|| LinkedList(unsafe { heap(start, len) }))
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
        let heap = &self.0;
        Statistics {
            used: Some(heap.used()),
            free: Some(heap.free()),
            size: Some(heap.size()),
            bounds: Some((heap.bottom().addr(), heap.top().addr())),
        }
    }
}
