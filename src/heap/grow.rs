//! Growing: ask the source for more and manage what it gives (R9).

use super::allocate::damaged;
use super::error::AllocError;
use super::layout::{Chunk, Want};
use super::walk::Walk;
use super::{Heap, Source};

impl<S: Source, I: Walk> Heap<S, I> {
    /// Asks the source for just `bytes` more and returns how many it gave.
    ///
    /// # Errors
    ///
    /// When the limit does not leave room for so many, or the source gave none.
    pub fn grow(&mut self, bytes: u32) -> Result<u32, AllocError> {
        let left = self.limit - self.given;
        if bytes > left {
            return Err(AllocError::Exhausted { missing: bytes, left });
        }
        if bytes == 0 {
            return Ok(0);
        }
        let given = self.ask(bytes)?;
        self.manage()?;
        Ok(given)
    }

    /// Makes room for a block that fits no chunk. `too_large` says that it cannot fit 32 bits.
    pub(super) fn grow_for(&mut self, want: Want, too_large: AllocError) -> Result<(), AllocError> {
        let last = self.index.last(&self.memory).map_err(damaged)?;
        let start = last.map_or(self.memory.end(), |chunk| chunk.at);
        let end = self.memory.grid().end_of(start, want).ok_or(too_large)?;
        let (missing, left) = (end.saturating_sub(self.given), self.limit - self.given);
        if missing > left {
            return Err(AllocError::Exhausted { missing, left });
        }
        let asked = missing.checked_next_multiple_of(self.grain).map_or(left, |bytes| bytes.min(left));
        let given = if missing > 0 { self.ask(asked)? } else { 0 };
        self.manage()?;
        if given < missing { Err(AllocError::SourceShort { missing, given }) } else { Ok(()) }
    }

    /// Bytes that the source gave. When it refuses, nothing may change, not even what waits behind the end.
    fn ask(&mut self, bytes: u32) -> Result<u32, AllocError> {
        let given = self.source.grow(bytes as usize) as u32;
        if given == 0 {
            return Err(AllocError::SourceRefused { asked: bytes });
        }
        self.given += given;
        Ok(given)
    }

    /// Manages what was given, in whole granules; what makes no chunk waits.
    fn manage(&mut self) -> Result<(), AllocError> {
        let last = self.index.last(&self.memory).map_err(damaged)?;
        let (end, new_end) = (self.memory.end(), self.memory.grid().whole(self.given));
        let more = new_end - end;
        if more == 0 || (last.is_none() && more < self.memory.grid().least_total()) {
            return Ok(());
        }
        // The new chunk must find its place once the end has moved.
        self.index.visit(&self.memory, &mut |_| true).map_err(damaged)?;
        // SAFETY: the source gave every byte up to `given`, which is at least `new_end`.
        unsafe { self.memory.set_end(new_end) };
        match last {
            Some(chunk) => self.index.extend(&mut self.memory, chunk, more),
            None => self.index.give(&mut self.memory, Chunk::of_total(end, more)).map_err(damaged)?,
        }
        Ok(())
    }
}
