//! Allocating: take a chunk from the index, growing once if none fits, and put the magic number on it.

use core::alloc::Layout;
use core::ptr::NonNull;

use super::error::AllocError;
use super::layout::{Chunk, Want};
use super::walk::Walk;
use super::{Heap, Source};
use crate::policy::Level;

impl<S: Source, I: Walk> Heap<S, I> {
    /// A block for the layout. A size of 0 gets a block of its own, with no bytes to use.
    ///
    /// # Errors
    ///
    /// When no chunk fits and growth does not help, or when the search met a broken invariant. The heap is as it was, except
    /// that it keeps what growth gave it.
    pub fn allocate(&mut self, layout: Layout) -> Result<NonNull<u8>, AllocError> {
        self.allocate_chunk(layout).map(|chunk| self.memory.pointer(chunk.payload()))
    }

    /// As [`Heap::allocate`], with every byte of the layout 0.
    ///
    /// # Errors
    ///
    /// As [`Heap::allocate`].
    pub fn allocate_zeroed(&mut self, layout: Layout) -> Result<NonNull<u8>, AllocError> {
        let chunk = self.allocate_chunk(layout)?;
        self.memory.zero(chunk.payload(), layout.size() as u32);
        Ok(self.memory.pointer(chunk.payload()))
    }

    fn allocate_chunk(&mut self, layout: Layout) -> Result<Chunk, AllocError> {
        self.books.requests += 1;
        self.place(layout).map_err(|error| self.fail(error))
    }

    /// Finds a chunk for the layout and marks it as allocated.
    pub(super) fn place(&mut self, layout: Layout) -> Result<Chunk, AllocError> {
        let chunk = self.find(layout)?;
        self.memory.set_allocated(chunk);
        self.books.allocated = self.books.allocated.wrapping_add(1);
        self.count_used(0, chunk.size);
        Ok(chunk)
    }

    fn find(&mut self, layout: Layout) -> Result<Chunk, AllocError> {
        if self.level == Level::Full {
            self.walk().map_err(damaged)?;
        }
        let too_large = AllocError::TooLarge { size: layout.size(), align: layout.align() };
        let want = self.memory.grid().want(layout).ok_or(too_large)?;
        if let Some(chunk) = self.take(want)? {
            return Ok(chunk);
        }
        self.grow_for(want, too_large)?;
        // What the growth made room for in the last chunk is there now.
        self.take(want)?.ok_or(too_large)
    }

    fn take(&mut self, want: Want) -> Result<Option<Chunk>, AllocError> {
        self.index.take(&mut self.memory, want).map_err(damaged)
    }

    /// Counts a block of `before` bytes as one of `after`.
    pub(super) fn count_used(&mut self, before: u32, after: u32) {
        self.books.used = self.books.used.wrapping_sub(before).wrapping_add(after);
        self.books.high_water = self.books.high_water.max(self.books.used);
    }
}

pub(super) fn damaged(defect: super::Defect) -> AllocError {
    AllocError::Damaged { defect }
}
