//! From an allocator to a [`Subject`] in a few lines: one adapter for each way in which allocators get their memory.
//!
//! | the allocator … | implement | and wrap it in |
//! |---|---|---|
//! | manages memory that it is given | [`ArenaAllocator`] | [`OverArena`] |
//! | is a [`GlobalAlloc`](core::alloc::GlobalAlloc) | nothing | [`Global`] |
//!
//! An adapter lends the memory, knows where blocks may lie, and passes calls on. It judges nothing.

mod arena;
mod global;

pub use arena::{ArenaAllocator, OverArena};
pub use global::Global;
