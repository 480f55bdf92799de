//! The heap behind `allocator-api2`'s [`Allocator`], so that a `Vec` or a `Box` of its own can live in it.
//!
//! A block is just as long as it was asked for, and one of no bytes has an address of its own. Blocks grow and shrink in place where the heap can.
//!
//! ```
//! use allocator_api2::vec::Vec;
//! use freespace::heap::global::{Global, Spin};
//! use freespace::heap::{Config, Heap, Mmap};
//!
//! let heap: Global<Spin, Mmap> = Global::new(|| Heap::new(Mmap::new(4096, 1 << 20).ok()?, Config::default()).ok());
//! let mut numbers = Vec::new_in(&heap);
//! numbers.extend([1, 2, 3]);
//! assert_eq!(heap.with(|heap| heap.statistics().unwrap().allocated_chunks), Some(1));
//! ```

use core::alloc::Layout;
use core::ptr::NonNull;

use allocator_api2::alloc::{AllocError, Allocator};
use lock_api::RawMutex;

use super::global::{Global, give_up};
use super::{ReallocError, Source};

// SAFETY: blocks come from the heap, which hands out disjoint runs of the source's memory that satisfy their layouts. They stay where they are
// when the heap is moved, since the source's memory does.
unsafe impl<R: RawMutex, S: Source> Allocator for Global<R, S> {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        let block = self.change(|heap| heap.allocate(layout).ok()).flatten();
        of_length(block, layout.size())
    }

    fn allocate_zeroed(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        let block = self.change(|heap| heap.allocate_zeroed(layout).ok()).flatten();
        of_length(block, layout.size())
    }

    unsafe fn deallocate(&self, block: NonNull<u8>, _: Layout) {
        // SAFETY: the caller promises that the block is this allocator's and no longer used.
        let answer = self.change(|heap| unsafe { heap.free(block.as_ptr()) });
        if let Some(Err(refusal)) = answer {
            give_up(refusal);
        }
    }

    unsafe fn grow(&self, block: NonNull<u8>, old: Layout, new: Layout) -> Result<NonNull<[u8]>, AllocError> {
        // SAFETY: the caller's promise.
        unsafe { resize(self, block, old, new) }
    }

    unsafe fn grow_zeroed(&self, block: NonNull<u8>, old: Layout, new: Layout) -> Result<NonNull<[u8]>, AllocError> {
        // SAFETY: the caller's promise.
        let grown = unsafe { resize(self, block, old, new) }?;
        // SAFETY: the caller promises that the block grows.
        let gained = unsafe { grown.cast::<u8>().add(old.size()) };
        // SAFETY: so many bytes were gained.
        unsafe { gained.write_bytes(0, new.size() - old.size()) };
        Ok(grown)
    }

    unsafe fn shrink(&self, block: NonNull<u8>, old: Layout, new: Layout) -> Result<NonNull<[u8]>, AllocError> {
        // SAFETY: the caller's promise.
        unsafe { resize(self, block, old, new) }
    }
}

/// # Safety
///
/// The block is the heap's, and has the old layout.
unsafe fn resize<R: RawMutex, S: Source>(
    heap: &Global<R, S>,
    block: NonNull<u8>,
    old: Layout,
    new: Layout,
) -> Result<NonNull<[u8]>, AllocError> {
    if !block.as_ptr().addr().is_multiple_of(new.align()) {
        // SAFETY: the caller's promise.
        return unsafe { relocate(heap, block, old, new) };
    }
    // It is aligned as if it had been asked for with the new alignment.
    let old = Layout::from_size_align(old.size(), new.align()).map_err(|_| AllocError)?;
    // SAFETY: the caller's promise.
    let answer = heap.change(|heap| unsafe { heap.reallocate(block.as_ptr(), old, new.size()) });
    match answer {
        Some(Err(ReallocError::Refused { refusal })) => give_up(refusal),
        answer => of_length(answer.and_then(Result::ok), new.size()),
    }
}

/// Moves a block to where the new alignment is.
///
/// # Safety
///
/// The block is the heap's, and has the old layout.
unsafe fn relocate<R: RawMutex, S: Source>(
    heap: &Global<R, S>,
    block: NonNull<u8>,
    old: Layout,
    new: Layout,
) -> Result<NonNull<[u8]>, AllocError> {
    let moved = heap.allocate(new)?;
    // SAFETY: both blocks are live, apart, and hold that many bytes each.
    unsafe { block.copy_to_nonoverlapping(moved.cast(), old.size().min(new.size())) };
    // SAFETY: the caller's promise.
    unsafe { heap.deallocate(block, old) };
    Ok(moved)
}

fn of_length(block: Option<NonNull<u8>>, size: usize) -> Result<NonNull<[u8]>, AllocError> {
    block.map(|block| NonNull::slice_from_raw_parts(block, size)).ok_or(AllocError)
}
