//! The 8 bytes before each payload: the one place that reads and writes them.
//!
//! A header says how large its payload is and, by its tag, whether the chunk is allocated (the magic number) or free (the
//! link to the next free chunk). It holds no checksum: a write over it is noticed only if size or tag become impossible, or if
//! a walk finds that they contradict the rest of the heap.

use super::error::Defect;
use super::layout::{Chunk, Offset};
use super::memory::Memory;
use crate::policy::HEADER;

/// `size` and `tag`, each a little-endian `u32`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Bytes of payload.
    pub size: u32,
    /// The magic number, or the address of the next free chunk, or 0.
    pub tag: u32,
}

/// What a header that was merged away is overwritten with (R7): no chunk is so large, and 0 is no magic number.
pub const WIPED: Header = Header { size: u32::MAX, tag: 0 };

const _: () = assert!(size_of::<Header>() == HEADER as usize);

impl Header {
    const fn from_word(word: u64) -> Self {
        Header { size: word as u32, tag: (word >> 32) as u32 }
    }

    const fn word(self) -> u64 {
        self.size as u64 | (self.tag as u64) << 32
    }
}

/// A free chunk as the list sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// The chunk.
    pub chunk: Chunk,
    /// The next in the list.
    pub next: Option<Offset>,
}

impl Memory {
    /// The header at an offset; `None` when its bytes are not all managed.
    #[inline]
    pub(in crate::heap) fn header(&self, at: Offset) -> Option<Header> {
        self.room(at)?;
        let bytes = self.place(at).cast::<u64>();
        // SAFETY: the 8 bytes at `at` were just seen to lie within the managed bytes.
        let word = unsafe { bytes.read_unaligned() };
        Some(Header::from_word(u64::from_le(word)))
    }

    /// Writes a header.
    ///
    /// # Panics
    ///
    /// When its bytes are not all managed.
    pub(super) fn set_header(&mut self, at: Offset, header: Header) {
        assert!(self.holds(at, HEADER), "a header at {at} runs past the end {}", self.end());
        let bytes = self.place(at).cast::<u64>();
        // SAFETY: the 8 bytes at `at` were just seen to lie within the managed bytes.
        unsafe { bytes.write_unaligned(header.word().to_le()) }
    }

    /// Marks a chunk as allocated.
    pub(super) fn set_allocated(&mut self, chunk: Chunk) {
        self.set_header(chunk.at, Header { size: chunk.size, tag: self.magic() });
    }

    /// Marks a chunk as free and links it.
    pub(super) fn set_free(&mut self, chunk: Chunk, next: Option<Offset>) {
        self.set_header(chunk.at, Header { size: chunk.size, tag: self.link(next) });
    }

    /// Makes a header that was merged away unusable (R7).
    pub(super) fn wipe(&mut self, at: Offset) {
        self.set_header(at, WIPED);
    }

    /// The chunk at an offset and its tag, if size and end are possible.
    ///
    /// # Errors
    ///
    /// I1 when it ends behind the managed bytes, I2 when the granule does not allow its size.
    #[inline]
    pub(in crate::heap) fn chunk(&self, at: Offset) -> Result<(Chunk, u32), Defect> {
        let (Some(room), Some(Header { size, tag })) = (self.room(at), self.header(at)) else {
            return Err(self.impossible(at, 0));
        };
        if size <= room && self.grid().allows(size) {
            Ok((Chunk { at, size }, tag))
        } else {
            Err(self.impossible(at, size))
        }
    }

    /// Why no chunk can have this size there.
    #[cold]
    fn impossible(&self, at: Offset, size: u32) -> Defect {
        let chunk = self.address(at);
        if self.room(at).is_some_and(|room| size <= room) {
            return Defect::Size { chunk, found: size, granule: self.grid().granule() };
        }
        Defect::Overrun { chunk, size, end: self.address(self.end()) }
    }

    /// The free chunk at an offset to which the list leads `from` an address (0: the head).
    ///
    /// # Errors
    ///
    /// I4 when an allocated chunk stands there or its own link leads nowhere, I1 and I2 as [`Memory::chunk`].
    #[inline]
    pub(in crate::heap) fn node(&self, from: u32, at: Offset) -> Result<Node, Defect> {
        let (chunk, tag) = self.chunk(at)?;
        if tag == self.magic() {
            return Err(Defect::Link { from, to: self.address(at) });
        }
        Ok(Node { chunk, next: self.follow(self.address(at), tag)? })
    }

    /// Where a link found at the address `from` leads.
    ///
    /// # Errors
    ///
    /// I4 when no header can stand there.
    #[inline]
    pub(in crate::heap) fn follow(&self, from: u32, link: u32) -> Result<Option<Offset>, Defect> {
        match self.target(link) {
            None if link != 0 => Err(Defect::Link { from, to: link }),
            target => Ok(target),
        }
    }
}
