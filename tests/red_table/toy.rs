//! An honest allocator, as small as can be: blocks lie end to end, and freeing the last one empties the region.

use std::alloc::Layout;
use std::ptr::NonNull;

use freespace::harness::script::Setup;
use freespace::harness::subject::{
    Capabilities, Capability, Ground, Inside, Promises, Recovery, Region, Snapshot, Statistics, Subject, Unfit,
    WrongFree,
};
use freespace::heap::Refusal;

/// What the toy offers: all that can be had without a model.
const OFFERED: [Capability; 11] = [
    Capability::Arena,
    Capability::Grow,
    Capability::Truncate,
    Capability::Regions,
    Capability::Reset,
    Capability::Scopes,
    Capability::Usable,
    Capability::Statistics,
    Capability::Walk,
    Capability::Misuse,
    Capability::Footprint,
];

/// The toy: no model, a walk that has nothing to check, figures that are true, and no room for further regions.
#[derive(Default)]
pub(crate) struct Toy {
    ground: Ground,
    region: Option<Region>,
    limit: usize,
    next: usize,
    inside: Inside,
    /// What was in use when each open scope was entered.
    scopes: Vec<(usize, Inside)>,
}

impl Toy {
    fn resize(&mut self, len: usize) {
        let region = self.region.expect("a run has begun");
        // SAFETY: the ground keeps the limit's bytes, with its slack, until it prepares the next.
        self.region = Some(unsafe { Region::new(region.start(), len, region.slack()) });
        self.inside.managed = len as u32;
    }

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
        self.limit = setup.limit as usize;
        let start = self.ground.prepare(setup.at, self.limit)?;
        // SAFETY: the ground keeps the limit's bytes, with its slack, until it prepares the next.
        self.region = Some(unsafe { Region::new(start, setup.size as usize, self.ground.slack()) });
        self.inside = Inside { managed: setup.size, ..Inside::default() };
        self.next = 0;
        self.scopes.clear();
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
        let (used, len) = (self.inside.used as usize, self.region.map_or(0, |region| region.len()));
        // Bounds would show a block outside them even to a run without the oracle for that.
        let statistics = Statistics { used: Some(used), free: Some(len - self.next), size: Some(len), bounds: None };
        Snapshot {
            region: self.region,
            inside: Some(self.inside),
            walk: walk.then_some(Ok(())),
            statistics: walk.then_some(statistics),
            parent: None,
            footprint: walk.then_some(0),
        }
    }

    fn grow(&mut self, bytes: u32) -> Option<u32> {
        let len = self.region?.len();
        let gained = (bytes as usize).min(self.limit - len);
        self.resize(len + gained);
        Some(gained as u32)
    }

    fn truncate(&mut self, bytes: u32) -> Option<u32> {
        let len = self.region?.len();
        let given = (bytes as usize).min(len - self.next);
        self.resize(len - given);
        self.ground.refresh(len - given, given);
        Some(given as u32)
    }

    fn add_region(&mut self, _: u32, _: u32) -> Option<bool> {
        Some(false)
    }

    fn reset(&mut self) -> Option<()> {
        (self.next, self.inside.used, self.inside.allocated_chunks) = (0, 0, 0);
        Some(())
    }

    fn enter(&mut self) -> Option<()> {
        self.scopes.push((self.next, self.inside));
        Some(())
    }

    fn leave(&mut self) -> Option<()> {
        let (next, Inside { used, allocated_chunks, .. }) = self.scopes.pop()?;
        (self.next, self.inside.used, self.inside.allocated_chunks) = (next, used, allocated_chunks);
        Some(())
    }

    fn usable(&self, _: NonNull<u8>, layout: Layout) -> Option<usize> {
        Some(layout.size())
    }

    fn answers(&self, wrong: WrongFree, _: usize) -> bool {
        wrong == WrongFree::Null
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities::of(&OFFERED)
    }

    fn promises(&self) -> Promises {
        let recovers = self.region.map_or(Recovery::Nothing, |region| Recovery::Block(region.len()));
        // The last promise is kept where a block is freed that lay alone; no row asks for more.
        Promises { recovers, empty_blocks: true, serves_again: true, ..Promises::default() }
    }
}
