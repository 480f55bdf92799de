//! Resizing a block (R8): one function for each way it can go.

use core::alloc::Layout;
use core::fmt;
use core::ptr::NonNull;

use super::error::{AllocError, Refusal, named};
use super::layout::Chunk;
use super::walk::Walk;
use super::{Defect, Heap, Source, resized};
use crate::policy::HEADER;

named! {
    /// Why a block was not resized. It is as it was.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ReallocError {
        /// The block's address was turned down.
        Refused {
            /// Why.
            refusal: Refusal,
        },
        /// There was no memory for the new size.
        NoMemory {
            /// Why.
            error: AllocError,
        },
    }
}

impl fmt::Display for ReallocError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReallocError::Refused { refusal } => refusal.fmt(f),
            ReallocError::NoMemory { error } => error.fmt(f),
        }
    }
}

impl core::error::Error for ReallocError {}

impl From<Refusal> for ReallocError {
    fn from(refusal: Refusal) -> Self {
        ReallocError::Refused { refusal }
    }
}

impl From<Defect> for ReallocError {
    fn from(defect: Defect) -> Self {
        Refusal::Damaged { defect }.into()
    }
}

impl<S: Source, I: Walk> Heap<S, I> {
    /// Resizes a block to `size` bytes, in place if that is possible. The alignment stays that of `layout`, and the bytes
    /// that old and new size share keep their values.
    ///
    /// # Errors
    ///
    /// When the address is turned down (R11) or there is no memory. The block is as it was.
    ///
    /// # Safety
    ///
    /// As for [`Heap::free`]; `layout` is the block's. On success the old address is no longer a block unless it is the one returned.
    pub unsafe fn reallocate(
        &mut self,
        block: *mut u8,
        layout: Layout,
        size: usize,
    ) -> Result<NonNull<u8>, ReallocError> {
        self.books.requests += 1;
        let chunk = self.resize(block.addr(), layout, size).map_err(|error| self.fail(error))?;
        Ok(self.memory.pointer(chunk.payload()))
    }

    fn resize(&mut self, machine: usize, layout: Layout, size: usize) -> Result<Chunk, ReallocError> {
        let chunk = self.inspect(machine)?;
        let too_large = AllocError::TooLarge { size, align: layout.align() };
        let rounded = self.memory.grid().round(size).zip(resized(layout, size));
        let (rounded, new_layout) = rounded.ok_or(ReallocError::NoMemory { error: too_large })?;
        if rounded <= chunk.size {
            return Ok(self.shrink(chunk, rounded)?);
        }
        if let Some(enlarged) = self.enlarge(chunk, rounded - chunk.size)? {
            return Ok(enlarged);
        }
        self.relocate(chunk, layout.size().min(size) as u32, new_layout)
    }

    /// Gives back what is behind `size` bytes, if it can be a chunk.
    fn shrink(&mut self, chunk: Chunk, size: u32) -> Result<Chunk, Defect> {
        let rest = chunk.size - size;
        if rest < HEADER {
            return Ok(chunk);
        }
        let kept = Chunk { at: chunk.at, size };
        self.index.give(&mut self.memory, Chunk::of_total(kept.end(), rest))?;
        self.settle(chunk.size, kept);
        Ok(kept)
    }

    /// Takes what is missing from the right neighbour in memory, if that is free and large enough.
    fn enlarge(&mut self, chunk: Chunk, missing: u32) -> Result<Option<Chunk>, Defect> {
        if chunk.end() == self.memory.end() {
            return Ok(None);
        }
        let (next, tag) = self.memory.chunk(chunk.end())?;
        if tag == self.memory.magic() || next.total() < missing {
            return Ok(None);
        }
        let taken = self.index.carve(&mut self.memory, next, missing)?;
        let enlarged = Chunk { at: chunk.at, size: chunk.size + taken };
        self.settle(chunk.size, enlarged);
        Ok(Some(enlarged))
    }

    fn settle(&mut self, before: u32, chunk: Chunk) {
        self.memory.set_allocated(chunk);
        self.count_used(before, chunk.size);
    }

    /// Moves the block to a new place. The list is looked at before anything is placed, since freeing the old block must not be refused after that.
    fn relocate(&mut self, chunk: Chunk, bytes: u32, layout: Layout) -> Result<Chunk, ReallocError> {
        self.index.visit(&self.memory, &mut |_| true)?;
        let moved = self.place(layout).map_err(|error| ReallocError::NoMemory { error })?;
        self.memory.copy(chunk.payload(), moved.payload(), bytes.min(chunk.size));
        // Only a node inside another one can go wrong now. The bytes have moved all the same, and the next search or walk names it.
        let _ = self.release(chunk);
        Ok(moved)
    }
}
