//! What a heap can say of itself in numbers.

use super::walk::Walk;
use super::{Defect, Heap, Source};
use crate::policy::HEADER;

/// Figures of one moment. Bytes are payload bytes unless said otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Bytes managed, headers included.
    pub managed: u32,
    /// Bytes of the allocated chunks.
    pub used: u32,
    /// Bytes of the free chunks.
    pub free: u32,
    /// Bytes of the largest free chunk; 0 when none is free.
    pub largest_free: u32,
    /// Chunks that are allocated.
    pub allocated_chunks: u32,
    /// Chunks that are free.
    pub free_chunks: u32,
    /// The most bytes that were ever used at once.
    pub high_water: u32,
    /// Calls of allocate and reallocate.
    pub requests: u64,
    /// Calls of allocate, reallocate and free that were refused.
    pub failures: u64,
}

/// The figures that the heap keeps and need not look for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Payload bytes of the allocated chunks.
    pub used: u32,
    /// Chunks that are allocated.
    pub allocated_chunks: u32,
    /// Chunks that are free.
    pub free_chunks: u32,
}

impl<S: Source, I: Walk> Heap<S, I> {
    /// The figures that the heap keeps. Looks at nothing.
    #[must_use]
    pub fn counts(&self) -> Counts {
        Counts { used: self.books.used, allocated_chunks: self.books.allocated, free_chunks: self.index.len() }
    }

    /// The figures now. Looks at every free chunk.
    ///
    /// # Errors
    ///
    /// The defect that was met in the list.
    pub fn statistics(&self) -> Result<Statistics, Defect> {
        let mut largest_free = 0;
        self.index.visit(&self.memory, &mut |chunk| {
            largest_free = largest_free.max(chunk.size);
            true
        })?;
        let books = &self.books;
        let free_chunks = self.index.len();
        let headers = (books.allocated.wrapping_add(free_chunks)).wrapping_mul(HEADER);
        Ok(Statistics {
            managed: self.memory.end(),
            used: books.used,
            free: self.memory.end().wrapping_sub(books.used).wrapping_sub(headers),
            largest_free,
            allocated_chunks: books.allocated,
            free_chunks,
            high_water: books.high_water,
            requests: books.requests,
            failures: books.failures,
        })
    }
}
