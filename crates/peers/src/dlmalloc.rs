//! `dlmalloc`: bins and trees of chunks, segments from the system; and once more with the harness as the system.

use core::alloc::Layout;
use core::ptr::{self, NonNull};

use ::dlmalloc::{Allocator, Dlmalloc, GlobalDlmalloc};
use freespace::harness::adapters::{Global, OverParent, Parent, ParentedAllocator};
use freespace::harness::subject::{Manner, SubjectEntry};

pub(crate) const ENTRY: SubjectEntry =
    SubjectEntry::new("dlmalloc", "bins and trees of chunks, pages from the system", || {
        Box::new(Global::new(|| GlobalDlmalloc))
    })
    .of_version("0.2.14")
    .in_worker()
    .spoken(crate::dialect(Manner::Global("GlobalDlmalloc"), "GlobalDlmalloc", include_str!("dlmalloc.rs")));

pub(crate) const OVER_PARENT: SubjectEntry =
    SubjectEntry::new("dlmalloc-with-parent", "the same, pages from the harness", || {
        Box::new(OverParent::<OfParent>::new())
    })
    .of_version("0.2.14")
    .in_worker()
    .spoken(crate::dialect(Manner::Parent, "OfParent", include_str!("dlmalloc.rs")));

/// Its pages from a parent, and back to it when it is dropped.
struct OfParent(Option<Dlmalloc<Pages>>);

impl ParentedAllocator for OfParent {
    fn over(parent: Parent) -> Option<Self> {
        Some(OfParent(Some(Dlmalloc::new_with_allocator(Pages(parent)))))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        // SAFETY: there is nothing to promise.
        NonNull::new(unsafe { self.0.as_mut()?.malloc(layout.size(), layout.align()) })
    }

    fn allocate_zeroed(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        // SAFETY: there is nothing to promise.
        NonNull::new(unsafe { self.0.as_mut()?.calloc(layout.size(), layout.align()) })
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        let Some(inner) = &mut self.0 else { return };
        // SAFETY: the caller's promise.
        unsafe { inner.free(block.as_ptr(), layout.size(), layout.align()) };
    }

    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        let inner = self.0.as_mut()?;
        // SAFETY: the caller's promise.
        NonNull::new(unsafe { inner.realloc(block.as_ptr(), layout.size(), layout.align(), size) })
    }
}

impl Drop for OfParent {
    fn drop(&mut self) {
        if let Some(inner) = self.0.take() {
            // SAFETY: no block is used any more.
            unsafe { inner.destroy() };
        }
    }
}

const PAGE: usize = 4096;

/// A parent that lends pages: whole segments come and go, and none is resized.
struct Pages(Parent);

// SAFETY: a subject stays with its thread.
unsafe impl Send for Pages {}

// SAFETY: pages are the caller's until they are given back.
unsafe impl Allocator for Pages {
    fn alloc(&self, size: usize) -> (*mut u8, usize, u32) {
        let block = Layout::from_size_align(size, PAGE).ok().and_then(|layout| self.0.lend(layout));
        block.map_or((ptr::null_mut(), 0, 0), |block| (block.as_ptr(), size, 0))
    }

    fn remap(&self, _: *mut u8, _: usize, _: usize, _: bool) -> *mut u8 {
        ptr::null_mut()
    }

    fn free_part(&self, _: *mut u8, _: usize, _: usize) -> bool {
        false
    }

    fn free(&self, block: *mut u8, size: usize) -> bool {
        let taken = NonNull::new(block).zip(Layout::from_size_align(size, PAGE).ok());
        taken.map(|(block, layout)| self.0.take_back(block, layout)).is_some()
    }

    fn can_release_part(&self, _: u32) -> bool {
        false
    }

    fn allocates_zeros(&self) -> bool {
        false
    }

    fn page_size(&self) -> usize {
        PAGE
    }
}
