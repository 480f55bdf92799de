//! `buddy_alloc::NonThreadsafeAlloc`: half of the region for its blocks of 64 bytes, half for the buddies.

use std::alloc::{GlobalAlloc, Layout};
use std::process::ExitCode;
use std::ptr::NonNull;

use buddy_alloc::{BuddyAllocParam, FastAllocParam, NonThreadsafeAlloc};
use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace_cli::{Dialect, Manner, SubjectEntry};

/// The smallest region that is tried: with less, the buddies have no room for their own lists, which is a panic by contract.
const LEAST: usize = 4096;
/// What the README aligns its arrays to, and the size of its smallest buddy.
const ALIGN: usize = 64;
const LEAF: usize = 16;

struct Buddies(NonThreadsafeAlloc);

impl ArenaAllocator for Buddies {
    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let gap = start.align_offset(ALIGN);
        let half = len.checked_sub(gap).filter(|&len| len >= LEAST)? / 2 / ALIGN * ALIGN;
        let fast = start.as_ptr().wrapping_add(gap);
        let (fast, buddies) =
            (FastAllocParam::new(fast, half), BuddyAllocParam::new(fast.wrapping_add(half), half, LEAF));
        Some(Buddies(NonThreadsafeAlloc::new(fast, buddies)))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        // SAFETY: no empty block is asked for.
        NonNull::new(unsafe { self.0.alloc(layout) })
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.0.dealloc(block.as_ptr(), layout) };
    }
}

const DIALECT: Dialect = Dialect::new(Manner::Arena, "Buddies", include_str!("buddy_alloc.rs"))
    .of(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));

fn main() -> ExitCode {
    let entry =
        SubjectEntry::new("buddy-alloc", "buddies and blocks of 64 bytes", || Box::new(OverArena::<Buddies>::new()));
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION")).spoken(DIALECT)], std::env::args_os())
}
