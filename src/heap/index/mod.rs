//! How free chunks are found.
//!
//! An [`Index`] owns every byte of every free chunk: it finds one, cuts it, merges it with others and writes its header. The heap
//! writes the headers of allocated chunks and sees nothing of how the free ones are kept.

use super::error::Defect;
use super::layout::{Chunk, Want};
use super::memory::Memory;

mod list;

pub use list::List;

/// Keeps the free chunks of one heap.
pub trait Index {
    /// Finds a chunk that fits (R5), cuts it and keeps gap and tail (R6). The block that is left is the caller's, its header
    /// not yet written. `None` when no chunk fits.
    ///
    /// # Errors
    ///
    /// The defect that the search met; nothing was changed.
    fn take(&mut self, memory: &mut Memory, want: Want) -> Result<Option<Chunk>, Defect>;

    /// Puts a chunk among the free ones and merges (R7).
    ///
    /// # Errors
    ///
    /// The defect that was met before the chunk had its place; nothing was changed. One that is met while the list is sorted and merged
    /// ends that, and the chunk is free all the same.
    fn give(&mut self, memory: &mut Memory, chunk: Chunk) -> Result<(), Defect>;

    /// Takes `bytes` from the front of just this free chunk, whose total is at least that, and wipes its header (R8). What is left of it
    /// keeps its place if it can be a chunk; else the caller gets it all. Returns the bytes taken.
    ///
    /// # Errors
    ///
    /// The defect that was met before the chunk; nothing was changed.
    fn carve(&mut self, memory: &mut Memory, chunk: Chunk, bytes: u32) -> Result<u32, Defect>;

    /// The free chunk that ends at the end of the managed bytes, if there is one and it may be enlarged where it stands (R9).
    ///
    /// # Errors
    ///
    /// The defect that was met on the way.
    fn last(&self, memory: &Memory) -> Result<Option<Chunk>, Defect>;

    /// Enlarges that chunk by bytes that became managed behind it.
    fn extend(&mut self, memory: &mut Memory, chunk: Chunk, bytes: u32);

    /// Calls `each` with every free chunk until it answers `false`.
    ///
    /// # Errors
    ///
    /// The defect that was met on the way: the visit ends on any garbage.
    fn visit(&self, memory: &Memory, each: &mut dyn FnMut(Chunk) -> bool) -> Result<(), Defect>;

    /// How many chunks are free.
    fn len(&self) -> u32;

    /// Whether no chunk is free.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
