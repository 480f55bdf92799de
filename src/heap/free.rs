//! Freeing: find out whether the address can be believed, then give its chunk to the index.

use super::error::Refusal;
use super::layout::Chunk;
use super::walk::Walk;
use super::{Defect, Heap, Source};

impl<S: Source, I: Walk> Heap<S, I> {
    /// Frees a block.
    ///
    /// # Errors
    ///
    /// Why the address was turned down, by R11 and the heap's level. A call that was refused changed nothing but the count of failures.
    ///
    /// # Safety
    ///
    /// What the heap does not notice at its level (the table of R11) it believes: the block must be one of its own, and
    /// nobody may use it any more. A wrong address can spoil the heap's own bytes but no others.
    pub unsafe fn free(&mut self, block: *mut u8) -> Result<(), Refusal> {
        let chunk = self.inspect(block.addr()).map_err(|refusal| self.fail(refusal))?;
        self.release(chunk).map_err(|defect| self.fail(Refusal::Damaged { defect }))
    }

    pub(super) fn release(&mut self, chunk: Chunk) -> Result<(), Defect> {
        self.index.give(&mut self.memory, chunk)?;
        self.books.allocated = self.books.allocated.wrapping_sub(1);
        self.count_used(chunk.size, 0);
        Ok(())
    }
}
