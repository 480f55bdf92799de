//! `buddy_system_allocator::Heap` with 16 orders: blocks of up to 32 KiB.

use std::alloc::Layout;
use std::process::ExitCode;
use std::ptr::NonNull;

use buddy_system_allocator::Heap;
use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::subject::{Promises, Recovery};
use freespace_cli::{Dialect, Manner, SubjectEntry};

struct Buddies(Heap<16>);

impl ArenaAllocator for Buddies {
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let mut heap = Heap::new();
        // SAFETY: the caller lends these bytes. Of two words, one at least is aligned.
        (len >= 2 * size_of::<usize>()).then(|| unsafe { heap.init(start.as_ptr().expose_provenance(), len) })?;
        Some(Buddies(heap))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.0.alloc(layout).ok()
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        self.0.dealloc(block, layout);
    }
}

const DIALECT: Dialect = Dialect::new(Manner::Arena, "Buddies", include_str!("buddy_system_heap.rs"))
    .of(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));

fn main() -> ExitCode {
    let entry = SubjectEntry::new("buddy-system-heap", "buddies, 16 orders", || Box::new(OverArena::<Buddies>::new()));
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION")).spoken(DIALECT)], std::env::args_os())
}
