//! An allocator behind [`GlobalAlloc`], which gets its memory wherever it likes.

use core::alloc::{GlobalAlloc, Layout};
use core::ptr::NonNull;

use super::on_credit;
use crate::harness::script::Setup;
use crate::harness::subject::{Promises, Snapshot, Subject, Unfit};
use crate::heap::Refusal;

/// The subject that a [`GlobalAlloc`] makes: its blocks may lie anywhere.
///
/// A run begins with a new allocator from `make`. What an allocator keeps in statics outlives the runs, so a script may depend on those before it.
///
/// ```
/// use freespace::harness::adapters::Global;
/// use freespace::harness::run::{Rig, Trial};
///
/// let mut rig = Rig::new(Box::new(Global::new(|| std::alloc::System)));
/// let script = "freespace script 1\nheap 0\na = alloc 100 align 64\na = realloc a 200\n".parse()?;
/// assert!(rig.verdict(&script).finding().is_none());
/// # Ok::<(), freespace::harness::script::ParseError>(())
/// ```
#[derive(Debug)]
pub struct Global<A> {
    make: fn() -> A,
    allocator: A,
    promises: Promises,
}

impl<A: GlobalAlloc> Global<A> {
    /// A subject of the allocators that `make` makes.
    #[must_use]
    pub fn new(make: fn() -> A) -> Self {
        Global { make, allocator: make(), promises: Promises::default() }
    }

    /// The same, with promises.
    #[must_use]
    pub fn promising(self, promises: Promises) -> Self {
        Global { promises: Promises { empty_blocks: false, ..promises }, ..self }
    }
}

// SAFETY: there is no region, and the blocks of a `GlobalAlloc` are readable and writable.
unsafe impl<A: GlobalAlloc> Subject for Global<A> {
    fn begin(&mut self, _: &Setup) -> Result<(), Unfit> {
        self.allocator = (self.make)();
        Ok(())
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        if on_credit(layout.size()) {
            return None;
        }
        let allocate = if zeroed { A::alloc_zeroed } else { A::alloc };
        // SAFETY: an empty layout is not promised to be taken, so none is asked for.
        NonNull::new(unsafe { allocate(&self.allocator, layout) })
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        // SAFETY: the caller's promise.
        unsafe { self.allocator.dealloc(block, layout) };
        Ok(())
    }

    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        if on_credit(size) {
            return Ok(None);
        }
        // SAFETY: the caller's promise.
        Ok(NonNull::new(unsafe { self.allocator.realloc(block.as_ptr(), layout, size) }))
    }

    fn look(&self, _: bool) -> Snapshot {
        Snapshot::default()
    }

    fn promises(&self) -> Promises {
        self.promises
    }
}
