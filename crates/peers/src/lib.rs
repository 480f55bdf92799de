//! Published allocators as subjects: one file for each, short enough to be copied.
//!
//! An adapter says how the allocator gets its memory, what it offers beyond allocating and what it promises, all by its own documentation: a promise too many is
//! a false alarm, and one too few hides a bug. The newest release of each is pinned, since what is found belongs to a version. Where a
//! release is known to break its contract, `docs/found.md` has the script.
//!
//! An allocator that keeps its memory's books within the memory that it was lent runs where the harness runs; one that gets its memory elsewhere,
//! keeps it in statics, or is known to follow damaged links, runs in workers.

use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::subject::{Subject, SubjectEntry};

mod buddy_system;
mod good_memory;
mod linked_list;
mod list_heap;
mod rlsf;
mod system;
mod talc;

/// Every peer, by name.
pub const SUBJECTS: &[SubjectEntry] = &[
    buddy_system::HEAP,
    buddy_system::FRAMES,
    good_memory::ENTRY,
    linked_list::ENTRY,
    list_heap::ENTRY,
    rlsf::ENTRY,
    rlsf::ONE_POOL,
    system::ENTRY,
    talc::ENTRY,
];

/// The subject of an allocator over an arena.
fn over_arena<A: ArenaAllocator + 'static>() -> Box<dyn Subject> {
    Box::new(OverArena::<A>::new())
}
