//! Allocators that are broken on purpose, as subjects of the command line.

use core::alloc::Layout;
use core::ptr::NonNull;

use freespace::harness::list_heap::ListHeap;
use freespace::harness::script::Setup;
use freespace::harness::subject::{Capabilities, Chart, Predictor, Promises, Snapshot, Subject, Unfit, WrongFree};
use freespace::heap::Refusal;
use freespace_cli::SubjectEntry;

/// What is wrong with a heap.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    Nothing,
    /// Blocks of at least 64 bytes start 8 bytes too late.
    Shifted,
    /// One chunk too many is counted once two are in use.
    Miscounted,
    /// A resize to more than 32 bytes panics.
    Panics,
}

/// The list heap, with a fault put in front of it.
struct Broken {
    heap: ListHeap,
    fault: Fault,
}

// SAFETY: what the list heap promises for its region is passed on as it is.
unsafe impl Subject for Broken {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        self.heap.begin(setup)
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        let block = self.heap.allocate(layout, zeroed)?;
        let is_shifted = self.fault == Fault::Shifted && layout.size() >= 64;
        NonNull::new(block.as_ptr().wrapping_add(if is_shifted { 8 } else { 0 }))
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        // SAFETY: the caller's promise.
        unsafe { self.heap.release(block, layout) }
    }

    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        assert!(self.fault != Fault::Panics || size <= 32, "{size} bytes are too many");
        // SAFETY: the caller's promise.
        unsafe { self.heap.reallocate(block, layout, size) }
    }

    fn look(&self, walk: bool) -> Snapshot {
        let mut seen = self.heap.look(walk);
        if let Some(inside) = seen.inside.as_mut().filter(|inside| inside.allocated_chunks >= 2) {
            inside.allocated_chunks += u32::from(self.fault == Fault::Miscounted);
        }
        seen
    }

    fn grow(&mut self, bytes: u32) -> Option<u32> {
        self.heap.grow(bytes)
    }

    fn answers(&self, wrong: WrongFree, address: usize) -> bool {
        self.heap.answers(wrong, address)
    }

    fn chart(&self) -> Option<Chart> {
        self.heap.chart()
    }

    fn capabilities(&self) -> Capabilities {
        self.heap.capabilities()
    }

    fn promises(&self) -> Promises {
        self.heap.promises()
    }

    fn predictor(&self) -> Option<Box<dyn Predictor>> {
        self.heap.predictor()
    }
}

fn broken(fault: Fault) -> Box<dyn Subject> {
    Box::new(Broken { heap: ListHeap::new(), fault })
}

/// Each fault, and none.
pub(crate) const SUBJECTS: [SubjectEntry; 4] = [
    SubjectEntry::new("sound", "nothing is wrong", || broken(Fault::Nothing)),
    SubjectEntry::new("shifted", "blocks start too late", || broken(Fault::Shifted)),
    SubjectEntry::new("miscounted", "counts too many", || broken(Fault::Miscounted)),
    SubjectEntry::new("panics", "panics at a resize", || broken(Fault::Panics)),
];
