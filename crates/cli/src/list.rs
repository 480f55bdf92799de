//! The list heap as a subject, and how it is spoken to: what a test needs of it is cut out of this file.

use core::alloc::Layout;
use core::ptr::NonNull;

use freespace::harness::list_heap::ListHeap;
use freespace::harness::script::Setup;
use freespace::heap::{Arena, Config, Defect, Heap, ReallocError, Stingy};
use freespace_cli::{Dialect, Manner, SubjectEntry};

pub(crate) const ENTRY: SubjectEntry =
    SubjectEntry::new("list", "the list heap of this package: first, best, worst or next fit, in five orders", || {
        Box::new(ListHeap::new())
    })
    .spoken(DIALECT);

const DIALECT: Dialect = Dialect::new(Manner::Arena, "List", include_str!("list.rs")).of(MANIFEST).given(given);

const MANIFEST: &str = concat!("[dependencies]\nfreespace = \"", env!("CARGO_PKG_VERSION"), "\"\n");

/// What `over` takes beside memory.
fn given(setup: &Setup) -> String {
    let Setup { limit, policy, magic, check, grain, give, refuse, .. } = setup;
    let [fit, order] = [format!("Fit::{:?}", policy.fit), format!("Order::{:?}", policy.order)];
    let coalescing = policy.coalescing;
    let policy = format!(
        "Policy {{ fit: {fit}, order: {order}, coalescing: {coalescing}, granule: Granule::{:?} }}",
        policy.granule
    );
    let config =
        format!("Config {{ policy: {policy}, magic: {magic}, base: BASE, level: Level::{check:?}, grain: {grain} }}");
    format!("{limit}, {give:?}, {refuse:?}, {config}")
}

#[expect(unused_imports, reason = "a test names them")]
use freespace::policy::{BASE, Fit, Granule, Level, Order, Policy};

/// The heap over memory that may grow.
struct List(Heap<Stingy<Arena<'static>>>);

#[expect(dead_code, reason = "a test calls them")]
impl List {
    /// # Safety
    ///
    /// The `limit` bytes from `start` are the heap's for as long as it lives.
    unsafe fn over(
        start: NonNull<u8>,
        len: usize,
        limit: usize,
        give: Option<u32>,
        refuse: Option<u32>,
        config: Config,
    ) -> Option<Self> {
        // SAFETY: the caller's promise.
        let arena = unsafe { Arena::from_raw(start, len, limit) };
        Heap::new(Stingy::new(arena, give, refuse), config).ok().map(List)
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.0.allocate(layout).ok()
    }

    fn allocate_zeroed(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.0.allocate_zeroed(layout).ok()
    }

    /// # Safety
    ///
    /// The block is live.
    unsafe fn release(&mut self, block: NonNull<u8>, _: Layout) {
        // SAFETY: the caller's promise.
        let answer = unsafe { self.0.free(block.as_ptr()) };
        answer.unwrap_or_else(|refusal| panic!("FreeRefused: a live block: {refusal}"));
    }

    /// # Safety
    ///
    /// The block is live and has this layout.
    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        // SAFETY: the caller's promise.
        match unsafe { self.0.reallocate(block.as_ptr(), layout, size) } {
            Ok(block) => Some(block),
            Err(ReallocError::NoMemory { .. }) => None,
            Err(ReallocError::Refused { refusal }) => panic!("ReallocRefused: a live block: {refusal}"),
        }
    }

    fn grow(&mut self, bytes: u32) {
        // What it does not grow by, it goes without.
        let _ = self.0.grow(bytes);
    }

    fn walk(&self) -> Result<(), Defect> {
        self.0.walk()
    }
}
