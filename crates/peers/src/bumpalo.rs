//! `bumpalo`: a bump allocator, downwards. Its `Allocator` is that of an older `allocator-api2`, so each call is passed on.

use core::alloc::Layout;
use core::ptr::NonNull;

use ::bumpalo::Bump;
use allocator_api2::alloc::{AllocError, Allocator};
use allocator_api2_02::alloc::Allocator as Older;
use freespace::harness::adapters::Api2;
use freespace::harness::subject::{Manner, Promises, SubjectEntry};

pub(crate) const ENTRY: SubjectEntry = SubjectEntry::new("bumpalo", "a bump allocator that is reset", || {
    Box::new(
        Api2::new(|| Some(Bumpalo(Bump::new()))).with_reset(Bumpalo::reset).promising(Promises::PLAIN.without_reuse()),
    )
})
.of_version("3.20.4")
.in_worker()
.spoken(crate::dialect(Manner::Api2("Bumpalo(Bump::new())"), "Bumpalo", include_str!("bumpalo.rs")));

struct Bumpalo(Bump);

impl Bumpalo {
    fn reset(&mut self) {
        self.0.reset();
    }
}

// SAFETY: every call is bumpalo's own, and blocks do not move with the `Bump`.
unsafe impl Allocator for Bumpalo {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        (&self.0).allocate(layout).map_err(|_| AllocError)
    }

    fn allocate_zeroed(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        (&self.0).allocate_zeroed(layout).map_err(|_| AllocError)
    }

    unsafe fn deallocate(&self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { (&self.0).deallocate(block, layout) };
    }

    unsafe fn grow(&self, block: NonNull<u8>, old: Layout, new: Layout) -> Result<NonNull<[u8]>, AllocError> {
        // SAFETY: the caller's promise.
        unsafe { (&self.0).grow(block, old, new) }.map_err(|_| AllocError)
    }

    unsafe fn grow_zeroed(&self, block: NonNull<u8>, old: Layout, new: Layout) -> Result<NonNull<[u8]>, AllocError> {
        // SAFETY: the caller's promise.
        unsafe { (&self.0).grow_zeroed(block, old, new) }.map_err(|_| AllocError)
    }

    unsafe fn shrink(&self, block: NonNull<u8>, old: Layout, new: Layout) -> Result<NonNull<[u8]>, AllocError> {
        // SAFETY: the caller's promise.
        unsafe { (&self.0).shrink(block, old, new) }.map_err(|_| AllocError)
    }
}
