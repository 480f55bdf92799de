//! `rlsf::Tlsf`: two-level segregated fit over one pool.

use std::alloc::Layout;
use std::process::ExitCode;
use std::ptr::NonNull;

use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::subject::{Promises, Recovery};
use freespace_cli::{Dialect, Manner, SubjectEntry};
use rlsf::Tlsf;

struct Pool(Tlsf<'static, u32, u32, 32, 32>);

impl ArenaAllocator for Pool {
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let mut tlsf = Tlsf::default();
        // SAFETY: the caller lends these bytes.
        unsafe { tlsf.insert_free_block_ptr(NonNull::slice_from_raw_parts(start, len)) }.map(|_| Pool(tlsf))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.0.allocate(layout)
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.0.deallocate(block, layout.align()) };
    }

    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        let new = Layout::from_size_align(size, layout.align()).ok()?;
        // SAFETY: the caller's promise; the alignment is the same.
        unsafe { self.0.reallocate(block, new) }
    }
}

const DIALECT: Dialect = Dialect::new(Manner::Arena, "Pool", include_str!("rlsf.rs"))
    .of(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));

fn main() -> ExitCode {
    let entry = SubjectEntry::new("rlsf", "two-level segregated fit", || Box::new(OverArena::<Pool>::new()));
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION")).spoken(DIALECT)], std::env::args_os())
}
