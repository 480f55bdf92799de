//! From an allocator to a [`Subject`](crate::harness::subject::Subject) in a few lines: one adapter for each way in which allocators get their memory.
//!
//! | the allocator … | implement | and wrap it in |
//! |---|---|---|
//! | manages memory that it is given | [`ArenaAllocator`] | [`OverArena`] |
//! | is a [`GlobalAlloc`](core::alloc::GlobalAlloc) | nothing | [`Global`] |
//! | is an `Allocator` of allocator-api2 (feature `allocator-api2`) | nothing | `Api2` |
//! | takes its memory from another allocator | [`ParentedAllocator`] | [`OverParent`] |
//! | is a C `malloc` in a shared object | nothing | `SharedObject` (feature `shared-object`, Linux with the GNU C library) |
//!
//! An adapter lends the memory, knows where blocks may lie, and passes calls on. It judges nothing.

use crate::harness::script::MOST_BYTES;

#[cfg(feature = "allocator-api2")]
mod allocator;
mod arena;
mod global;
mod parent;
#[cfg(all(feature = "shared-object", target_os = "linux", target_env = "gnu"))]
mod shared_object;

#[cfg(feature = "allocator-api2")]
pub use allocator::Api2;
pub use arena::{ArenaAllocator, OverArena};
pub use global::Global;
pub use parent::{OverParent, Parent, ParentedAllocator};
#[cfg(all(feature = "shared-object", target_os = "linux", target_env = "gnu"))]
pub use shared_object::{LoadError, STATIC_TLS, SharedObject};

/// More than any address space holds.
const BEYOND: usize = 1 << (usize::BITS / 4 * 3);

/// Whether a system may grant so much and not have it. What is granted is filled, so an adapter refuses such a request itself; what no system grants it passes
/// on.
fn on_credit(size: usize) -> bool {
    (MOST_BYTES as usize..BEYOND).contains(&size)
}
