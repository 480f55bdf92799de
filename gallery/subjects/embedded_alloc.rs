//! `embedded_alloc::TlsfHeap`, asked for one of its figures: two subjects, since asking for the one always panics.

use std::alloc::{GlobalAlloc, Layout};
use std::process::ExitCode;
use std::ptr::NonNull;

// Links the critical section of std.
use critical_section as _;
use embedded_alloc::TlsfHeap;
use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::subject::{Capabilities, Capability, Statistics};
use freespace_cli::{Dialect, Manner, SubjectEntry};

/// Asked for `used()` if `USED`, else for `free()`.
struct Tlsf<const USED: bool>(TlsfHeap);

impl<const USED: bool> ArenaAllocator for Tlsf<USED> {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Statistics]);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let heap = TlsfHeap::empty();
        // SAFETY: the caller lends these bytes. None at all are a panic by contract.
        (len > 0).then(|| unsafe { heap.init(start.as_ptr().expose_provenance(), len) })?;
        Some(Tlsf(heap))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        // SAFETY: no empty block is asked for.
        NonNull::new(unsafe { self.0.alloc(layout) })
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.0.dealloc(block.as_ptr(), layout) };
    }

    fn statistics(&self) -> Statistics {
        Statistics { used: USED.then(|| self.0.used()), free: (!USED).then(|| self.0.free()), ..Statistics::default() }
    }
}

const DIALECT: Dialect = Dialect::new(Manner::Arena, "Tlsf<true>", include_str!("embedded_alloc.rs"))
    .of(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));

fn main() -> ExitCode {
    let version = env!("CARGO_PKG_VERSION");
    let used = SubjectEntry::new("tlsf-used", "its used()", || Box::new(OverArena::<Tlsf<true>>::new()));
    let free = SubjectEntry::new("tlsf-free", "its free()", || Box::new(OverArena::<Tlsf<false>>::new()));
    freespace_cli::run(
        &[
            used.of_version(version).spoken(DIALECT),
            free.of_version(version).spoken(Dialect { allocator: "Tlsf<false>", ..DIALECT }),
        ],
        std::env::args_os(),
    )
}
