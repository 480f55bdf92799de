//! `linked_list_allocator`: a list of holes sorted by address, first fit. Versions 0.10.1 to 0.10.6 have the same interface.

use std::alloc::Layout;
use std::process::ExitCode;
use std::ptr::NonNull;

use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::subject::{Capabilities, Capability, Promises, Recovery};
use freespace_cli::{Dialect, Manner, SubjectEntry};
use linked_list_allocator::Heap;

/// The smallest region that the documentation of `init` lets pass, wherever it starts.
const LEAST: usize = 3 * size_of::<usize>();

struct LinkedList(Heap);

impl ArenaAllocator for LinkedList {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Grow]);
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        // SAFETY: the caller lends these bytes, and there are enough of them.
        (len >= LEAST).then(|| LinkedList(unsafe { Heap::new(start.as_ptr(), len) }))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.0.allocate_first_fit(layout).ok()
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.0.deallocate(block, layout) };
    }

    unsafe fn grow(&mut self, bytes: usize) {
        // SAFETY: the caller's promise.
        unsafe { self.0.extend(bytes) };
    }
}

const DIALECT: Dialect = Dialect::new(Manner::Arena, "LinkedList", include_str!("linked_list.rs"))
    .of(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));

fn main() -> ExitCode {
    let entry =
        SubjectEntry::new("linked-list", "a list of holes, first fit", || Box::new(OverArena::<LinkedList>::new()));
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION")).spoken(DIALECT)], std::env::args_os())
}
