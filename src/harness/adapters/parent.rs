//! An allocator that gets its memory from another one: the harness is that other one.
//!
//! A [`Parent`] hands out blocks that end, as far as their alignment allows, right before a page that nobody may touch, and begin behind one. What is
//! given back is taken out of reach. So a subject that writes past what it took, or uses what it gave back, dies on the spot, and runs in a
//! worker. What dies of nothing is judged: a block that comes back with another layout than it went with, or that was never taken, and what is
//! missing when the subject is dropped. A parent can refuse one request of a run.
//!
//! Address space is not used twice in a run, so that an address that was given back stays wrong.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::RefCell;
use core::fmt;
use core::mem;
use core::ptr::{self, NonNull};
use std::boxed::Box;
use std::collections::HashMap;
use std::rc::Rc;

use crate::harness::script::Setup;
use crate::harness::subject::{
    Capabilities, Capability, FRESH, ParentFault, Promises, Snapshot, Statistics, Subject, Unfit,
};
use crate::heap::Refusal;
use crate::heap::source::OsError;

/// What a guard is made of, in bytes: a multiple of the system's pages.
const PAGE: usize = if cfg!(any(target_arch = "x86_64", target_arch = "x86")) { 1 << 12 } else { 1 << 16 };

/// Address space of a parent, in bytes: all that a run can take, whether given back or not.
const SPACE: usize = 1 << 36;

/// The most bytes that are lent at once.
const MOST_HELD: usize = 1 << 27;

/// The allocator that the harness is to its subjects. Clones are the same parent.
#[derive(Clone)]
pub struct Parent(Rc<RefCell<Books>>);

/// What was lent, and what went wrong.
struct Books {
    space: Space,
    /// The first address that this run did not use yet.
    next: usize,
    lent: HashMap<usize, Layout>,
    held: usize,
    requests: u32,
    refuse: Option<u32>,
    fault: Option<ParentFault>,
}

impl Parent {
    /// A parent with address space of its own.
    ///
    /// # Errors
    ///
    /// When the operating system has none.
    pub fn new() -> Result<Self, OsError> {
        let space = Space::reserve()?;
        let (next, lent) = (space.first(), HashMap::new());
        let books = Books { space, next, lent, held: 0, requests: 0, refuse: None, fault: None };
        Ok(Parent(Rc::new(RefCell::new(books))))
    }

    /// Lends a block; `None` when it refuses, or has no memory.
    #[must_use]
    pub fn lend(&self, layout: Layout) -> Option<NonNull<u8>> {
        self.0.borrow_mut().lend(layout)
    }

    /// Takes a block back. What is wrong with it is noted, and is a finding.
    pub fn take_back(&self, block: NonNull<u8>, layout: Layout) {
        self.0.borrow_mut().take_back(block, layout);
    }

    /// Bytes that are lent.
    #[must_use]
    pub fn held(&self) -> usize {
        self.0.borrow().held
    }

    /// What went wrong first.
    #[must_use]
    pub fn fault(&self) -> Option<ParentFault> {
        self.0.borrow().fault
    }

    /// Starts afresh: nothing is lent, and the `refuse`-th request will be refused.
    fn begin(&self, refuse: Option<u32>) {
        let mut books = self.0.borrow_mut();
        let first = books.space.first();
        let used = mem::replace(&mut books.next, first);
        books.space.close(first, used);
        books.lent.clear();
        (books.held, books.requests, books.refuse, books.fault) = (0, 0, refuse, None);
    }

    /// Notes what is still lent: nobody is left who could give it back.
    fn end(&self) {
        let mut books = self.0.borrow_mut();
        let missing = books.lent.values().filter(|layout| layout.size() > 0).count();
        if missing > 0 {
            let bytes = books.held;
            books.note(ParentFault::Leak { blocks: missing, bytes });
        }
    }
}

impl Books {
    fn lend(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.requests = self.requests.saturating_add(1);
        if self.refuse == Some(self.requests) || layout.size() > MOST_HELD - self.held {
            return None;
        }
        // The block's last byte is as near to the guard behind it as its alignment lets it be.
        let from = self.next.checked_next_multiple_of(layout.align())?;
        let end = (from + layout.size()).next_multiple_of(PAGE);
        if end + PAGE > self.space.end() {
            return None;
        }
        let at = (end - layout.size()) & !(layout.align() - 1);
        self.next = end + PAGE;
        let block = self.space.open(at & !(PAGE - 1), end).then(|| self.space.at(at))?;
        self.held += layout.size();
        self.lent.insert(block.as_ptr().addr(), layout);
        Some(block)
    }

    fn take_back(&mut self, block: NonNull<u8>, layout: Layout) {
        let address = block.as_ptr().addr();
        let Some(taken) = self.lent.remove(&address) else { return self.note(ParentFault::NotTaken { address }) };
        self.held -= taken.size();
        self.space.close(address & !(PAGE - 1), (address + taken.size()).next_multiple_of(PAGE));
        if taken != layout {
            let [expected, found] = [taken, layout].map(|layout| (layout.size(), layout.align()));
            self.note(ParentFault::WrongLayout { expected, found });
        }
    }

    /// The first fault is the one that is told.
    fn note(&mut self, fault: ParentFault) {
        self.fault.get_or_insert(fault);
    }
}

impl fmt::Debug for Parent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let books = self.0.borrow();
        f.debug_struct("Parent").field("lent", &books.lent.len()).field("held", &books.held).finish_non_exhaustive()
    }
}

// SAFETY: blocks are apart, as large and as aligned as asked for, and stay until they are given back.
unsafe impl GlobalAlloc for Parent {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.lend(layout).map_or(ptr::null_mut(), NonNull::as_ptr)
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if let Some(block) = NonNull::new(block) {
            self.take_back(block, layout);
        }
    }
}

// SAFETY: as above, and clones share their books.
#[cfg(feature = "allocator-api2")]
unsafe impl allocator_api2::alloc::Allocator for Parent {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, allocator_api2::alloc::AllocError> {
        let block = self.lend(layout).ok_or(allocator_api2::alloc::AllocError)?;
        Ok(NonNull::slice_from_raw_parts(block, layout.size()))
    }

    unsafe fn deallocate(&self, block: NonNull<u8>, layout: Layout) {
        self.take_back(block, layout);
    }
}

/// Address space whose pages are out of reach until they are opened. Places in it are machine addresses.
struct Space(NonNull<u8>);

impl Space {
    fn reserve() -> Result<Self, OsError> {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        // SAFETY: new address space, wherever the system likes.
        let start = unsafe { libc::mmap(ptr::null_mut(), SPACE, libc::PROT_NONE, flags, -1, 0) };
        let start = if start == libc::MAP_FAILED { ptr::null_mut() } else { start };
        NonNull::new(start.cast()).map(Space).ok_or_else(|| OsError { errno: errno(), bytes: SPACE })
    }

    /// Behind a guard.
    fn first(&self) -> usize {
        self.0.as_ptr().addr().next_multiple_of(PAGE) + PAGE
    }

    fn end(&self) -> usize {
        self.0.as_ptr().addr() + SPACE
    }

    fn at(&self, address: usize) -> NonNull<u8> {
        self.0.map_addr(|start| start.saturating_add(address - start.get()))
    }

    /// Makes pages readable and writable, with bytes that are not 0; whether there was memory for them.
    fn open(&self, first: usize, end: usize) -> bool {
        let (start, len) = (self.at(first), end - first);
        // SAFETY: the pages are this space's.
        let opened = unsafe { libc::mprotect(start.as_ptr().cast(), len, libc::PROT_READ | libc::PROT_WRITE) };
        if opened == 0 {
            // SAFETY: the pages were just made writable.
            unsafe { start.write_bytes(FRESH, len) };
        }
        opened == 0
    }

    /// Takes pages out of reach, and gives their memory back.
    fn close(&self, first: usize, end: usize) {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_FIXED;
        let (start, len) = (self.at(first).as_ptr().cast(), end - first);
        if len > 0 {
            // SAFETY: the pages are this space's, and what they held is no longer used.
            let closed = unsafe { libc::mmap(start, len, libc::PROT_NONE, flags, -1, 0) };
            assert!(closed != libc::MAP_FAILED, "the system does not take its pages back (error {})", errno());
        }
    }
}

fn errno() -> i32 {
    std::io::Error::last_os_error().raw_os_error().unwrap_or(0)
}

impl Drop for Space {
    fn drop(&mut self) {
        // SAFETY: the space came from `mmap` with this length.
        unsafe { libc::munmap(self.0.as_ptr().cast(), SPACE) };
    }
}

/// An allocator that gets its memory from a [`Parent`]: four functions, and what it offers beyond. When it is dropped, it gives everything back.
///
/// ```
/// use core::alloc::Layout;
/// use core::ptr::NonNull;
/// use freespace::harness::adapters::{OverParent, Parent, ParentedAllocator};
/// use freespace::harness::run::{Rig, Trial};
///
/// /// Takes every block from its parent.
/// struct Child(Parent);
///
/// impl ParentedAllocator for Child {
///     fn over(parent: Parent) -> Option<Self> {
///         Some(Child(parent))
///     }
///     fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
///         self.0.lend(layout)
///     }
///     unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
///         self.0.take_back(block, layout);
///     }
/// }
///
/// let script = "freespace script 1\nheap 64\na = alloc 8\nb = alloc 8 align 16\n".parse()?;
/// let mut rig = Rig::new(Box::new(OverParent::<Child>::new()));
/// assert!(rig.verdict(&script).finding().is_none());
/// # Ok::<(), freespace::harness::script::ParseError>(())
/// ```
pub trait ParentedAllocator: Sized {
    /// What it offers beyond allocating and freeing. That its memory is known, and may be refused, goes without saying.
    const CAPABILITIES: Capabilities = Capabilities::NONE;

    /// What it promises, and what it may be asked.
    const PROMISES: Promises = Promises::PLAIN;

    /// An allocator with this parent; `None` when the parent refuses what it needs to begin.
    fn over(parent: Parent) -> Option<Self>;

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

/// The subject that a [`ParentedAllocator`] makes. It is to run in a worker: the guards kill.
#[derive(Debug, Default)]
pub struct OverParent<A> {
    allocator: Option<Box<A>>,
    parent: Option<Parent>,
}

impl<A: ParentedAllocator> OverParent<A> {
    /// With a parent that it makes when the first run begins.
    #[must_use]
    pub fn new() -> Self {
        OverParent { allocator: None, parent: None }
    }

    fn allocator(&mut self) -> &mut A {
        self.allocator.as_mut().expect("a run begins with `begin`")
    }

    fn parent(&mut self) -> Result<Parent, Unfit> {
        if self.parent.is_none() {
            self.parent = Some(Parent::new().map_err(Unfit::System)?);
        }
        self.parent.clone().ok_or(Unfit::Region)
    }
}

// SAFETY: there is no region, and blocks lie in the parent's, which are readable and writable; or the guards end the worker.
unsafe impl<A: ParentedAllocator> Subject for OverParent<A> {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        // What is left of a run that did not come to its end may be damaged: it is not asked to clean up.
        mem::forget(self.allocator.take());
        let parent = self.parent()?;
        parent.begin(setup.refuse);
        self.allocator = Some(Box::new(A::over(parent).ok_or(Unfit::Region)?));
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
        let (parent, footprint) = match &self.parent {
            Some(parent) => (parent.fault(), Some(parent.held())),
            None => (None, None),
        };
        Snapshot { statistics, parent, footprint, ..Snapshot::default() }
    }

    fn capabilities(&self) -> Capabilities {
        A::CAPABILITIES.with(Capability::Refusals).with(Capability::Footprint)
    }

    fn promises(&self) -> Promises {
        A::PROMISES
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

    fn end(&mut self) {
        self.allocator = None;
        if let Some(parent) = &self.parent {
            parent.end();
        }
    }
}
