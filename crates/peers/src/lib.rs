//! Published allocators as subjects: one file for each, short enough to be copied.
//!
//! An adapter says how the allocator gets its memory, what it offers beyond allocating and what it promises, all by its own documentation: a promise too many is
//! a false alarm, and one too few hides a bug. The newest release of each is pinned, since what is found belongs to a version. Where a
//! release is known to break its contract, `docs/found.md` has the script.
//!
//! An allocator that keeps its books within the memory that it was lent runs where the harness runs; one that gets its memory elsewhere,
//! keeps it in statics, or is known to follow damaged links, runs in workers.

use core::alloc::Layout;
use core::ptr::NonNull;

use allocator_api2::alloc::Allocator;
use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::subject::{Dialect, Manner, Subject, SubjectEntry};

mod blink;
mod buddy;
mod buddy_system;
mod bump_scope;
mod bumpalo;
mod dlmalloc;
mod emballoc;
mod embedded;
mod good_memory;
mod linked_list;
mod list_heap;
#[cfg(any(feature = "mimalloc", feature = "jemalloc", feature = "scudo", feature = "snmalloc"))]
mod native;
mod parents;
mod rlsf;
mod slab;
mod system;
mod talc;
mod wee;

/// Every peer, by name.
pub const SUBJECTS: &[SubjectEntry] = &[
    blink::ENTRY,
    buddy::GLOBAL,
    buddy::BUDDIES,
    buddy_system::HEAP,
    buddy_system::FRAMES,
    bump_scope::UPWARDS,
    bump_scope::DOWNWARDS,
    bumpalo::ENTRY,
    dlmalloc::ENTRY,
    dlmalloc::OVER_PARENT,
    emballoc::ENTRY,
    embedded::LLFF,
    embedded::TLSF,
    embedded::TLSF_STATISTICS,
    good_memory::ENTRY,
    linked_list::ENTRY,
    list_heap::ENTRY,
    #[cfg(feature = "mimalloc")]
    native::MIMALLOC,
    rlsf::ENTRY,
    rlsf::ONE_POOL,
    parents::RLSF,
    #[cfg(feature = "scudo")]
    native::SCUDO,
    slab::ENTRY,
    #[cfg(feature = "snmalloc")]
    native::SNMALLOC,
    system::ENTRY,
    talc::ENTRY,
    parents::TALC,
    #[cfg(feature = "jemalloc")]
    native::JEMALLOC,
    wee::ENTRY,
];

/// The subject of an allocator over an arena.
fn over_arena<A: ArenaAllocator + 'static>() -> Box<dyn Subject> {
    Box::new(OverArena::<A>::new())
}

/// How an allocator is spoken to whose adapter is in one of these files.
const fn dialect(manner: Manner, allocator: &'static str, source: &'static str) -> Dialect {
    Dialect::new(manner, allocator, source).with_helpers(include_str!("lib.rs")).of(include_str!("../Cargo.toml"))
}

/// Resizes a block as an `Allocator` does.
///
/// # Safety
///
/// The block is the allocator's, and has this layout.
unsafe fn resize<A: Allocator>(allocator: &A, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
    let new = Layout::from_size_align(size, layout.align()).ok()?;
    let resize = if size >= layout.size() { A::grow } else { A::shrink };
    // SAFETY: the caller's promise.
    unsafe { resize(allocator, block, layout, new) }.ok().map(NonNull::cast)
}
