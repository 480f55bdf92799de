//! Looking at a heap: an iterator over its chunks, a dump of them all, and the free list as `Mem_Dump` would print it.
//!
//! These show what is there and judge nothing: they end where a header stops making sense, and the walk says why.

use core::fmt;

use super::layout::Offset;
use super::memory::Memory;
use super::walk::Walk;
use super::{Heap, Source};
use crate::policy::HEADER;

/// A chunk as it lies in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The address of its header.
    pub address: u32,
    /// Its header's size: bytes of payload.
    pub size: u32,
    /// Its header's tag.
    pub tag: u32,
    /// Whether the tag is the magic number.
    pub allocated: bool,
}

/// The chunks of a heap, in memory order. Ends at the first header that cannot be one.
#[derive(Clone, Debug)]
pub struct Chunks<'a> {
    memory: &'a Memory,
    at: Offset,
}

impl Iterator for Chunks<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let (chunk, tag) = self.memory.chunk(self.at).ok()?;
        self.at = chunk.end();
        let address = self.memory.address(chunk.at);
        Some(Piece { address, size: chunk.size, tag, allocated: tag == self.memory.magic() })
    }
}

/// The free list: a line for each node, with the address of its header and its size, in list order.
#[derive(Debug)]
pub struct FreeList<'a, S, I>(&'a Heap<S, I>);

impl<S: Source, I: Walk> Heap<S, I> {
    /// The chunks in memory order.
    #[must_use]
    pub fn chunks(&self) -> Chunks<'_> {
        Chunks { memory: &self.memory, at: 0 }
    }

    /// The free list, to be printed.
    #[must_use]
    pub fn free_list(&self) -> FreeList<'_, S, I> {
        FreeList(self)
    }
}

impl<S: Source, I: Walk> fmt::Display for FreeList<'_, S, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let memory = &self.0.memory;
        let mut answer = Ok(());
        let visited = self.0.index.visit(memory, &mut |chunk| {
            answer = writeln!(f, "{:>10} {:>10}", memory.address(chunk.at), chunk.size);
            answer.is_ok()
        });
        answer?;
        visited.or_else(|defect| writeln!(f, "{defect}"))
    }
}

impl<S: Source, I: Walk> fmt::Display for Heap<S, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:>10} {:>10}  state", "address", "size")?;
        let mut end = self.memory.address(0);
        for piece in self.chunks() {
            end = piece.address.wrapping_add(HEADER).wrapping_add(piece.size);
            write!(f, "{:>10} {:>10}  ", piece.address, piece.size)?;
            match (piece.allocated, piece.tag) {
                (true, _) => writeln!(f, "allocated")?,
                (false, 0) => writeln!(f, "free, last in the list")?,
                (false, next) => writeln!(f, "free, then {next}")?,
            }
        }
        if end != self.memory.address(self.memory.end()) {
            writeln!(f, "{end:>10} {:>10}  no chunk can stand here", "")?;
        }
        match self.index.head() {
            Some(head) => writeln!(f, "list begins at {}", self.memory.address(head)),
            None => writeln!(f, "list is empty"),
        }
    }
}
