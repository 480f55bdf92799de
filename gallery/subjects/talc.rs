//! `talc` in a cell, over memory that is claimed by hand.

use std::alloc::{GlobalAlloc, Layout};
use std::process::ExitCode;
use std::ptr::NonNull;

use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::subject::{Capabilities, Capability, Promises, Recovery};
use freespace_cli::{Dialect, Manner, SubjectEntry};
use talc::DefaultBinning;
use talc::cell::TalcCell;
use talc::source::Manual;

struct Talc {
    talc: TalcCell<Manual, DefaultBinning>,
    /// The end of what it uses, and of what it has.
    used: NonNull<u8>,
    end: *mut u8,
}

impl ArenaAllocator for Talc {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Grow]);
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let talc = TalcCell::new(Manual);
        // SAFETY: the caller lends these bytes.
        let used = unsafe { talc.claim(start.as_ptr(), len) }?;
        Some(Talc { talc, used, end: start.as_ptr().wrapping_add(len) })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        // SAFETY: no empty block is asked for.
        NonNull::new(unsafe { self.talc.alloc(layout) })
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.talc.dealloc(block.as_ptr(), layout) };
    }

    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        // SAFETY: the caller's promise.
        NonNull::new(unsafe { self.talc.realloc(block.as_ptr(), layout, size) })
    }

    unsafe fn grow(&mut self, bytes: usize) {
        self.end = self.end.wrapping_add(bytes);
        // SAFETY: the bytes up to the new end are the caller's to lend.
        self.used = unsafe { self.talc.extend(self.used, self.end) };
    }
}

const DIALECT: Dialect = Dialect::new(Manner::Arena, "Talc", include_str!("talc.rs"))
    .of(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));

fn main() -> ExitCode {
    let entry = SubjectEntry::new("talc", "a heap with binned gaps", || Box::new(OverArena::<Talc>::new()));
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION")).spoken(DIALECT)], std::env::args_os())
}
