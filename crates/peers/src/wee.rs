//! `wee_alloc`: lists of free cells, made for small programs on `WebAssembly`. It gives nothing back to the system.

use core::alloc::{GlobalAlloc, Layout};

use freespace::harness::adapters::Global;
use freespace::harness::subject::{Manner, SubjectEntry};
use wee_alloc::WeeAlloc;

pub(crate) const ENTRY: SubjectEntry =
    SubjectEntry::new("wee_alloc", "lists of free cells by size", || Box::new(Global::new(|| Wee)))
        .of_version("0.4.5")
        .in_worker()
        .spoken(crate::dialect(Manner::Global("Wee"), "Wee", include_str!("wee.rs")));

/// One for all runs, since its pages would be lost with it.
static WEE: WeeAlloc<'static> = WeeAlloc::INIT;

struct Wee;

// SAFETY: every call is wee_alloc's own.
unsafe impl GlobalAlloc for Wee {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise.
        unsafe { WEE.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { WEE.dealloc(block, layout) };
    }
}
