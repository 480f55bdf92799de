//! An honest allocator, as small as can be: blocks lie end to end, and freeing the last one empties the region.

use std::alloc::Layout;
use std::ptr::NonNull;

use freespace::harness::script::Setup;
use freespace::harness::subject::{
    Capabilities, Capability, Ground, Inside, Promises, Recovery, Region, Snapshot, Subject, Unfit, WrongFree,
};
use freespace::heap::Refusal;

/// The toy: no model, a walk that has nothing to check, and figures that are true.
#[derive(Default)]
pub(crate) struct Toy {
    ground: Ground,
    region: Option<Region>,
    next: usize,
    inside: Inside,
}

impl Toy {
    fn note_freed(&mut self, size: usize) {
        self.inside.allocated_chunks -= 1;
        self.inside.used -= size as u32;
        if self.inside.allocated_chunks == 0 {
            self.next = 0;
        }
    }
}

// SAFETY: the region is the ground's, with its slack, and stays until the next `begin`.
unsafe impl Subject for Toy {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        let start = self.ground.prepare(setup.at, setup.size as usize);
        // SAFETY: the ground keeps the region, with its slack, until it prepares the next.
        self.region = Some(unsafe { Region::new(start, setup.size as usize, self.ground.slack()) });
        self.inside = Inside { managed: setup.size, ..Inside::default() };
        self.next = 0;
        Ok(())
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        let region = self.region?;
        let at = self.next.next_multiple_of(layout.align());
        // A block of no bytes has an address of its own, too.
        let end = at.checked_add(layout.size().max(1)).filter(|&end| end <= region.len())?;
        // SAFETY: `at` was just seen to lie within the region.
        let block = unsafe { region.start().add(at) };
        if zeroed {
            // SAFETY: the bytes were just seen to lie within the region.
            unsafe { block.write_bytes(0, layout.size()) };
        }
        self.next = end;
        self.inside.allocated_chunks += 1;
        self.inside.used += layout.size() as u32;
        Some(block)
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        if block.is_null() {
            return Err(Refusal::Null);
        }
        self.note_freed(layout.size());
        Ok(())
    }

    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        let new = Layout::from_size_align(size, layout.align()).expect("the run has asked");
        let Some(moved) = self.allocate(new, false) else { return Ok(None) };
        // SAFETY: both blocks are live and hold that many bytes.
        unsafe { block.copy_to(moved, layout.size().min(size)) };
        self.note_freed(layout.size());
        Ok(Some(moved))
    }

    fn look(&self, walk: bool) -> Snapshot {
        Snapshot { region: self.region, inside: Some(self.inside), walk: walk.then_some(Ok(())), ..Snapshot::default() }
    }

    fn answers(&self, wrong: WrongFree, _: usize) -> bool {
        wrong == WrongFree::Null
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities::of(&[Capability::Walk, Capability::Misuse])
    }

    fn promises(&self) -> Promises {
        let recovers = self.region.map_or(Recovery::Nothing, |region| Recovery::Block(region.len()));
        Promises { recovers, empty_blocks: true, ..Promises::default() }
    }
}
