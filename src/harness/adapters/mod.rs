//! From an allocator to a [`Subject`] in a few lines: one adapter for each way in which allocators get their memory.
//!
//! | the allocator … | implement | and wrap it in |
//! |---|---|---|
//! | manages memory that it is given | [`ArenaAllocator`] | [`OverArena`] |
//! | is a [`GlobalAlloc`](core::alloc::GlobalAlloc) | nothing | [`Global`] |
//! | is a C `malloc` in a shared object | nothing | `SharedObject` (feature `shared-object`, Linux with the GNU C library) |
//!
//! An adapter lends the memory, knows where blocks may lie, and passes calls on. It judges nothing.

mod arena;
mod global;
#[cfg(all(feature = "shared-object", target_os = "linux", target_env = "gnu"))]
mod shared_object;

pub use arena::{ArenaAllocator, OverArena};
pub use global::Global;
#[cfg(all(feature = "shared-object", target_os = "linux", target_env = "gnu"))]
pub use shared_object::{LoadError, STATIC_TLS, SharedObject};
