//! An allocator behind [`Allocator`], as `allocator-api2` has it for stable Rust.
//!
//! That trait says more than `GlobalAlloc`: a block may be longer than was asked for, and all of it is the program's. So the adapter remembers each
//! length, and the harness fills it, lays it apart from all others, and looks at it again. Blocks grow, shrink and are zeroed by the
//! trait's own methods. Empty blocks are legal there but need no address of their own, so none is asked for.

use core::alloc::Layout;
use core::fmt;
use core::ptr::NonNull;
use std::collections::HashMap;

use allocator_api2::alloc::{AllocError, Allocator};

use super::on_credit;
use crate::harness::script::Setup;
use crate::harness::subject::{Capabilities, Capability, Promises, Snapshot, Subject, Unfit};
use crate::heap::Refusal;

/// The subject that an [`Allocator`] makes: its blocks may lie anywhere, and all that it returns is usable.
///
/// A run begins with a new allocator from `make`; the one before is dropped.
///
/// ```
/// use allocator_api2::alloc::System;
/// use freespace::harness::adapters::Api2;
/// use freespace::harness::run::{Rig, Trial};
///
/// let mut rig = Rig::new(Box::new(Api2::new(|| Some(System))));
/// let script = "freespace script 1\nheap 0\na = alloc 100 align 64\na = realloc a 200\n".parse()?;
/// assert!(rig.verdict(&script).finding().is_none());
/// # Ok::<(), freespace::harness::script::ParseError>(())
/// ```
pub struct Api2<A> {
    make: fn() -> Option<A>,
    allocator: Option<A>,
    /// The length of each live block, by its address.
    lengths: HashMap<usize, usize>,
    reset: Option<fn(&mut A)>,
    promises: Promises,
}

impl<A: Allocator> Api2<A> {
    /// A subject of the allocators that `make` makes; none is made when there is no memory.
    #[must_use]
    pub fn new(make: fn() -> Option<A>) -> Self {
        Api2 { make, allocator: None, lengths: HashMap::new(), reset: None, promises: Promises::PLAIN }
    }

    /// The same, with promises.
    #[must_use]
    pub fn promising(self, promises: Promises) -> Self {
        Api2 { promises: Promises { empty_blocks: false, ..promises }, ..self }
    }

    /// The same, and all blocks can be given up at once.
    #[must_use]
    pub fn with_reset(self, reset: fn(&mut A)) -> Self {
        Api2 { reset: Some(reset), ..self }
    }

    fn allocator(&self) -> &A {
        self.allocator.as_ref().expect("a run begins with `begin`")
    }

    /// Notes how long a block is.
    fn note(&mut self, answer: Result<NonNull<[u8]>, AllocError>) -> Option<NonNull<u8>> {
        let block = answer.ok()?;
        let start = block.cast::<u8>();
        self.lengths.insert(start.as_ptr().addr(), block.len());
        Some(start)
    }

    /// # Safety
    ///
    /// The block is live and has the old layout, which has the same alignment as the new one.
    unsafe fn resize(&self, block: NonNull<u8>, old: Layout, new: Layout) -> Result<NonNull<[u8]>, AllocError> {
        let resize = if new.size() >= old.size() { A::grow } else { A::shrink };
        // SAFETY: the caller's promise.
        unsafe { resize(self.allocator(), block, old, new) }
    }
}

// SAFETY: there is no region, and the blocks of an `Allocator` are readable and writable.
unsafe impl<A: Allocator> Subject for Api2<A> {
    fn begin(&mut self, _: &Setup) -> Result<(), Unfit> {
        self.lengths.clear();
        self.allocator = None;
        self.allocator = Some((self.make)().ok_or(Unfit::Region)?);
        Ok(())
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        if on_credit(layout.size()) {
            return None;
        }
        let allocate = if zeroed { A::allocate_zeroed } else { A::allocate };
        let answer = allocate(self.allocator(), layout);
        self.note(answer)
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        let block = NonNull::new(block).ok_or(Refusal::Null)?;
        self.lengths.remove(&block.as_ptr().addr());
        // SAFETY: the caller's promise.
        unsafe { self.allocator().deallocate(block, layout) };
        Ok(())
    }

    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        let Ok(new) = Layout::from_size_align(size, layout.align()) else { return Ok(None) };
        if on_credit(size) {
            return Ok(None);
        }
        // SAFETY: the caller's promise.
        let answer = unsafe { self.resize(block, layout, new) };
        if answer.is_ok() {
            self.lengths.remove(&block.as_ptr().addr());
        }
        Ok(self.note(answer))
    }

    fn look(&self, _: bool) -> Snapshot {
        Snapshot::default()
    }

    fn capabilities(&self) -> Capabilities {
        let usable = Capabilities::of(&[Capability::Usable]);
        if self.reset.is_some() { usable.with(Capability::Reset) } else { usable }
    }

    fn promises(&self) -> Promises {
        self.promises
    }

    fn reset(&mut self) -> Option<()> {
        let reset = self.reset?;
        self.lengths.clear();
        self.allocator.as_mut().map(reset)
    }

    fn usable(&self, block: NonNull<u8>, _: Layout) -> Option<usize> {
        self.lengths.get(&block.as_ptr().addr()).copied()
    }
}

impl<A> fmt::Debug for Api2<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Api2").field("live", &self.lengths.len()).finish_non_exhaustive()
    }
}
