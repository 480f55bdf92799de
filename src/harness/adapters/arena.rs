//! An allocator over memory that it is given.

use core::alloc::Layout;
use core::ptr::NonNull;
use std::boxed::Box;
use std::vec::Vec;

use crate::harness::script::Setup;
use crate::harness::subject::{
    Capabilities, Capability, Ground, Promises, Region, Snapshot, Statistics, Subject, Unfit,
};
use crate::heap::Refusal;

/// An allocator over memory that it is given: four functions, and what it offers beyond.
///
/// ```
/// use core::alloc::Layout;
/// use core::ptr::NonNull;
/// use freespace::harness::adapters::{ArenaAllocator, OverArena};
/// use freespace::harness::run::{Rig, Trial};
///
/// /// Hands out one byte behind the other, and takes nothing back.
/// struct Bump { next: NonNull<u8>, left: usize }
///
/// impl ArenaAllocator for Bump {
///     unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
///         Some(Bump { next: start, left: len })
///     }
///     fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
///         let gap = self.next.align_offset(layout.align());
///         let size = gap.checked_add(layout.size()).filter(|&size| size <= self.left)?;
///         // SAFETY: so many bytes are left.
///         let (block, next) = unsafe { (self.next.add(gap), self.next.add(size)) };
///         (self.next, self.left) = (next, self.left - size);
///         Some(block)
///     }
///     unsafe fn release(&mut self, _: NonNull<u8>, _: Layout) {}
/// }
///
/// let script = "freespace script 1\nheap 64\na = alloc 8\nb = alloc 8 align 16\n".parse()?;
/// let mut rig = Rig::new(Box::new(OverArena::<Bump>::new()));
/// assert!(rig.verdict(&script).finding().is_none());
/// # Ok::<(), freespace::harness::script::ParseError>(())
/// ```
pub trait ArenaAllocator: Sized {
    /// What it offers beyond allocating and freeing.
    const CAPABILITIES: Capabilities = Capabilities::NONE;

    /// What it promises, and what it may be asked.
    const PROMISES: Promises = Promises::PLAIN;

    /// An allocator over the `len` bytes from `start`; `None` when it takes no such region.
    ///
    /// # Safety
    ///
    /// The bytes are the allocator's for as long as it lives.
    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self>;

    /// Allocates; `None` when there is no memory.
    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>>;

    /// As [`allocate`](Self::allocate), with bytes that are 0.
    fn allocate_zeroed(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        let block = self.allocate(layout)?;
        // SAFETY: the block holds that many bytes.
        unsafe { block.write_bytes(0, layout.size()) };
        Some(block)
    }

    /// Frees a block.
    ///
    /// # Safety
    ///
    /// The block is live and has this layout.
    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout);

    /// Resizes a block; `None` when there is no memory, and the block is as it was. Unless told otherwise: a new block, a copy, and the old one freed.
    ///
    /// # Safety
    ///
    /// The block is live and has this layout.
    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        let moved = self.allocate(Layout::from_size_align(size, layout.align()).ok()?)?;
        // SAFETY: both blocks are live, and hold that many bytes each.
        unsafe { block.copy_to(moved, layout.size().min(size)) };
        // SAFETY: the caller's promise.
        unsafe { self.release(block, layout) };
        Some(moved)
    }

    /// [`Capability::Grow`]: `bytes` more behind the last one are the allocator's now.
    ///
    /// # Safety
    ///
    /// They are.
    unsafe fn grow(&mut self, bytes: usize) {
        let _ = bytes;
    }

    /// [`Capability::Truncate`]: gives back up to `bytes` bytes at the end that are not in use, and says how many.
    fn truncate(&mut self, bytes: usize) -> usize {
        let _ = bytes;
        0
    }

    /// [`Capability::Regions`]: `len` bytes from `start`, elsewhere, are the allocator's now; whether it takes them.
    ///
    /// # Safety
    ///
    /// They are.
    unsafe fn add_region(&mut self, start: NonNull<u8>, len: usize) -> bool {
        let _ = (start, len);
        false
    }

    /// [`Capability::Reset`]: gives up every block.
    fn reset(&mut self) {}

    /// [`Capability::Scopes`]: opens a scope.
    fn enter(&mut self) {}

    /// [`Capability::Scopes`]: closes the innermost scope, and gives up every block that was allocated in it.
    fn leave(&mut self) {}

    /// [`Capability::Usable`]: how many bytes of a live block may be used.
    fn usable(&self, block: NonNull<u8>, layout: Layout) -> usize {
        let _ = block;
        layout.size()
    }

    /// [`Capability::Statistics`]: what it says of its use.
    fn statistics(&self) -> Statistics {
        Statistics::default()
    }
}

/// The subject that an [`ArenaAllocator`] makes.
#[derive(Debug)]
pub struct OverArena<A> {
    ground: Ground,
    allocator: Option<Box<A>>,
    region: Option<Region>,
    further: Vec<Region>,
    limit: usize,
}

impl<A: ArenaAllocator> Default for OverArena<A> {
    fn default() -> Self {
        let regions = A::CAPABILITIES.has(Capability::Regions);
        Self::on(if regions { Ground::roomy() } else { Ground::shared() })
    }
}

impl<A: ArenaAllocator> OverArena<A> {
    /// On one buffer that all runs share.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// On a block of its own for every run, of exactly the region's size, so that a sanitizer sees the first byte past it. It adds no further regions.
    #[must_use]
    pub fn exact() -> Self {
        Self::on(Ground::exact())
    }

    fn on(ground: Ground) -> Self {
        OverArena { ground, allocator: None, region: None, further: Vec::new(), limit: 0 }
    }

    fn allocator(&mut self) -> &mut A {
        self.allocator.as_mut().expect("a run begins with `begin`")
    }
}

// SAFETY: the regions are the ground's, with its slack, and stay until the next `begin`, which drops the allocator first.
unsafe impl<A: ArenaAllocator> Subject for OverArena<A> {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        (self.allocator, self.region) = (None, None);
        self.further.clear();
        self.limit = setup.limit as usize;
        let start = self.ground.prepare(setup.at, self.limit)?;
        // SAFETY: the ground keeps the limit's bytes, with its slack around them, until it prepares the next.
        self.region = Some(unsafe { Region::new(start, setup.size as usize, self.ground.slack()) });
        // SAFETY: the bytes are lent to this allocator alone.
        let allocator = unsafe { A::over(start, setup.size as usize) };
        self.allocator = Some(Box::new(allocator.ok_or(Unfit::Region)?));
        Ok(())
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        let allocator = self.allocator();
        if zeroed { allocator.allocate_zeroed(layout) } else { allocator.allocate(layout) }
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        let block = NonNull::new(block).ok_or(Refusal::Null)?;
        // SAFETY: the caller's promise.
        unsafe { self.allocator().release(block, layout) };
        Ok(())
    }

    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        // SAFETY: the caller's promise.
        Ok(unsafe { self.allocator().reallocate(block, layout, size) })
    }

    fn look(&self, closely: bool) -> Snapshot {
        let asked = closely && A::CAPABILITIES.has(Capability::Statistics);
        let statistics = self.allocator.as_ref().filter(|_| asked).map(|allocator| allocator.statistics());
        Snapshot { region: self.region, statistics, ..Snapshot::default() }
    }

    fn capabilities(&self) -> Capabilities {
        A::CAPABILITIES.with(Capability::Arena)
    }

    fn promises(&self) -> Promises {
        A::PROMISES
    }

    fn grow(&mut self, bytes: u32) -> Option<u32> {
        let region = self.region?;
        let gained = (bytes as usize).min(self.limit - region.len());
        if gained > 0 {
            // SAFETY: the ground has all bytes up to the limit, with its slack around them.
            self.region = Some(unsafe { Region::new(region.start(), region.len() + gained, region.slack()) });
            // SAFETY: the bytes behind the region's old end are lent to this allocator alone.
            unsafe { self.allocator().grow(gained) };
        }
        Some(gained as u32)
    }

    fn truncate(&mut self, bytes: u32) -> Option<u32> {
        let region = self.region?;
        let given = self.allocator().truncate(bytes as usize).min(region.len());
        let len = region.len() - given;
        // SAFETY: there are fewer bytes than there were.
        self.region = Some(unsafe { Region::new(region.start(), len, region.slack()) });
        self.ground.refresh(len, given);
        Some(given as u32)
    }

    fn add_region(&mut self, bytes: u32, gap: u32) -> Option<bool> {
        let Some(start) = self.ground.extend(gap as usize, bytes as usize) else { return Some(false) };
        // SAFETY: the bytes are lent to this allocator alone.
        let taken = unsafe { self.allocator().add_region(start, bytes as usize) };
        if taken {
            // SAFETY: the ground keeps them until it prepares the next.
            self.further.push(unsafe { Region::new(start, bytes as usize, self.ground.slack()) });
        }
        Some(taken)
    }

    fn further_regions(&self) -> &[Region] {
        &self.further
    }

    fn reset(&mut self) -> Option<()> {
        self.allocator().reset();
        Some(())
    }

    fn enter(&mut self) -> Option<()> {
        self.allocator().enter();
        Some(())
    }

    fn leave(&mut self) -> Option<()> {
        self.allocator().leave();
        Some(())
    }

    fn usable(&self, block: NonNull<u8>, layout: Layout) -> Option<usize> {
        self.allocator.as_ref().map(|allocator| allocator.usable(block, layout))
    }
}
