//! An allocator that hands its parent's blocks on, and is broken in the way that its number says; 0 is sound.

use std::alloc::Layout;
use std::ptr::NonNull;

use freespace::harness::adapters::{Parent, ParentedAllocator};

/// What is wrong.
pub(crate) const MISTAKING: u8 = 1;
pub(crate) const LEAKING: u8 = 2;
pub(crate) const OVERRUNNING: u8 = 3;

pub(crate) struct Child<const FAULT: u8>(Parent);

impl<const FAULT: u8> ParentedAllocator for Child<FAULT> {
    fn over(parent: Parent) -> Option<Self> {
        Some(Child(parent))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        let block = self.0.lend(layout)?;
        if FAULT == OVERRUNNING {
            let behind = block.as_ptr().wrapping_add(layout.size());
            // SAFETY: it is not: that is the fault.
            unsafe { behind.write(0) };
        }
        Some(block)
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        match FAULT {
            MISTAKING => self.0.take_back(block, Layout::new::<u64>()),
            LEAKING if layout.size() > 8 => {}
            _ => self.0.take_back(block, layout),
        }
    }
}
