//! The allocator as a subject of freespace: all that is to be written for it.

use core::{alloc::Layout, ptr::NonNull};
use freespace::harness::adapters::ArenaAllocator;
use freespace::harness::subject::{Promises, Recovery};
use your_allocator::FirstFit;

// What is unsafe here is safe since the harness keeps these functions' contracts, which are the allocator's own.
pub struct Tested(FirstFit);
#[rustfmt::skip] impl ArenaAllocator for Tested {
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);
    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> { unsafe { FirstFit::new(start, len).map(Tested) } }
    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> { self.0.allocate(layout) }
    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) { unsafe { self.0.release(block, layout) } }
    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        unsafe { self.0.reallocate(block, layout, size) }
    }
}
