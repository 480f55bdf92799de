//! An allocator behind [`GlobalAlloc`], which gets its memory wherever it likes.

use core::alloc::{GlobalAlloc, Layout};
use core::ptr::NonNull;
use std::fs::File;
use std::io::{Read, Seek};

use super::on_credit;
use crate::harness::script::Setup;
use crate::harness::subject::{Capabilities, Capability, Promises, Snapshot, Subject, Unfit};
use crate::heap::Refusal;

/// Where Linux tells how much memory a process has.
const STATM: &str = "/proc/self/statm";

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
    measured: bool,
    statm: Option<File>,
}

impl<A: GlobalAlloc> Global<A> {
    /// A subject of the allocators that `make` makes.
    #[must_use]
    pub fn new(make: fn() -> A) -> Self {
        Global { make, allocator: make(), promises: Promises::default(), measured: false, statm: None }
    }

    /// The same, with promises.
    #[must_use]
    pub fn promising(self, promises: Promises) -> Self {
        Global { promises: Promises { empty_blocks: false, ..promises }, ..self }
    }

    /// The same, and what the process holds from the system is judged: for an allocator in a worker, which has the process to itself.
    #[must_use]
    pub fn measured(self) -> Self {
        Global { measured: true, ..self }
    }
}

// SAFETY: there is no region, and the blocks of a `GlobalAlloc` are readable and writable.
unsafe impl<A: GlobalAlloc> Subject for Global<A> {
    fn begin(&mut self, _: &Setup) -> Result<(), Unfit> {
        self.allocator = (self.make)();
        self.statm = if self.measured { File::open(STATM).ok() } else { None };
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

    fn look(&self, closely: bool) -> Snapshot {
        Snapshot { footprint: self.statm.as_ref().filter(|_| closely).and_then(held), ..Snapshot::default() }
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities::of(if self.measured { &[Capability::Footprint] } else { &[] })
    }

    fn promises(&self) -> Promises {
        self.promises
    }
}

/// Bytes that this process has in memory, by the file in which the system tells; it is opened once a run, and read at every close look.
fn held(statm: &File) -> Option<usize> {
    let mut text = [0; 128];
    let mut file = statm;
    file.rewind().ok()?;
    let len = file.read(&mut text).ok()?;
    let resident = core::str::from_utf8(&text[..len]).ok()?.split(' ').nth(1)?;
    // SAFETY: it only asks.
    let page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
    Some(resident.parse::<usize>().ok()? * usize::try_from(page).ok()?)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn what_is_touched_is_held() {
        let statm = File::open(STATM).expect("this system tells");
        let before = held(&statm).expect("this system tells");
        let touched = std::vec![1_u8; 64 << 20];
        let after = held(&statm).expect("this system tells");
        assert!(after >= before + (32 << 20), "{before} {after} {}", touched.len());
    }
}
