//! `emballoc`: an array of bytes with headers of 4, searched from the front, in a static of a size that its type names.
//!
//! Here it is written into the region, in the largest of some sizes that fits.

use core::alloc::{GlobalAlloc, Layout};
use core::ptr::NonNull;

use ::emballoc::Allocator;
use freespace::harness::adapters::ArenaAllocator;
use freespace::harness::subject::{Manner, SubjectEntry};

pub(crate) const ENTRY: SubjectEntry =
    SubjectEntry::new("emballoc", "best fit in an array with headers of 4 bytes", crate::over_arena::<Array>)
        .of_version("0.3.0")
        .in_worker()
        .spoken(crate::dialect(Manner::Arena, "Array", include_str!("emballoc.rs")));

struct Array(NonNull<dyn GlobalAlloc>);

type Place = unsafe fn(NonNull<u8>, usize) -> Option<Array>;

/// The sizes, each with its function: largest first.
const SIZES: [Place; 10] = [
    place::<65000>,
    place::<32000>,
    place::<16000>,
    place::<8000>,
    place::<4000>,
    place::<2000>,
    place::<1000>,
    place::<256>,
    place::<64>,
    place::<8>,
];

/// Writes an allocator of `N` bytes into a region, if it fits.
///
/// # Safety
///
/// The bytes are the allocator's for as long as it lives.
unsafe fn place<const N: usize>(start: NonNull<u8>, len: usize) -> Option<Array> {
    let skip = start.align_offset(align_of::<Allocator<N>>());
    len.checked_sub(skip).filter(|&left| left >= size_of::<Allocator<N>>())?;
    // SAFETY: so many bytes are in the region.
    let place = unsafe { start.add(skip) }.cast::<Allocator<N>>();
    // SAFETY: it fits, and is aligned.
    unsafe { place.write(Allocator::new()) };
    Some(Array(place))
}

impl ArenaAllocator for Array {
    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        // SAFETY: the caller's promise.
        SIZES.iter().find_map(|place| unsafe { place(start, len) })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        // SAFETY: the allocator is in the region, and used here alone.
        let allocator = unsafe { self.0.as_ref() };
        // SAFETY: blocks of no bytes are not promised to be taken, so none is asked for.
        NonNull::new(unsafe { allocator.alloc(layout) })
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the allocator is in the region, and used here alone.
        let allocator = unsafe { self.0.as_ref() };
        // SAFETY: the caller's promise.
        unsafe { allocator.dealloc(block.as_ptr(), layout) };
    }
}
