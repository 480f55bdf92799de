//! The managed bytes, and how addresses in them read.
//!
//! A [`Memory`] turns offsets into addresses and machine addresses and back. Its pointer comes from the region's own, and
//! every access through it is held within the managed bytes, so that a damaged heap can mislead but never reach outside.
//! Payload bytes are copied and zeroed here; headers are the business of [`header`](super::header).

use core::ptr::NonNull;

use super::layout::{Grid, Offset};
use crate::policy::HEADER;

/// The managed bytes of one region.
#[derive(Debug)]
pub struct Memory {
    first: NonNull<u8>,
    end: u32,
    /// The greatest offset at which a header can stand.
    last: u32,
    base: u32,
    magic: u32,
    grid: Grid,
}

// SAFETY: the bytes belong to the heap that this is part of, and go where it goes.
unsafe impl Send for Memory {}

impl Memory {
    /// Memory from `first` to `end`, which is at least a header's size.
    ///
    /// # Safety
    ///
    /// Every byte from `first` up to `end`, and up to each end that is set later, must be writable, and stay so, through `first`.
    pub(super) unsafe fn new(first: NonNull<u8>, end: Offset, base: u32, magic: u32, grid: Grid) -> Self {
        assert!(end >= HEADER, "{end} bytes hold no header");
        Memory { first, end, last: end - HEADER, base, magic, grid }
    }

    /// Where the managed bytes end.
    #[must_use]
    pub fn end(&self) -> Offset {
        self.end
    }

    /// Moves the end upwards.
    ///
    /// # Safety
    ///
    /// The bytes up to the new end are promised by [`Memory::new`]'s contract.
    pub(super) unsafe fn set_end(&mut self, end: Offset) {
        assert!(end >= self.end, "the end {} does not move down to {end}", self.end);
        self.end = end;
        self.last = end - HEADER;
    }

    /// Where headers can stand and what sizes chunks can have.
    #[must_use]
    pub fn grid(&self) -> Grid {
        self.grid
    }

    /// The tag of an allocated chunk.
    #[must_use]
    pub fn magic(&self) -> u32 {
        self.magic
    }

    /// The address at an offset.
    #[must_use]
    pub fn address(&self, at: Offset) -> u32 {
        self.base.wrapping_add(at)
    }

    /// The address of a link's target: 0 at the end of the list.
    #[must_use]
    pub fn link(&self, to: Option<Offset>) -> u32 {
        to.map_or(0, |at| self.address(at))
    }

    /// Where a link leads, if a header can stand there.
    #[must_use]
    pub fn target(&self, link: u32) -> Option<Offset> {
        let at = link.wrapping_sub(self.base);
        (at <= self.last && self.grid.aligns(at)).then_some(at)
    }

    /// How many bytes there are behind a header that stands at an offset; `None` when none can stand there.
    #[inline]
    pub(super) fn room(&self, at: Offset) -> Option<u32> {
        self.last.checked_sub(at)
    }

    /// Whether `bytes` from `at` lie within the managed bytes.
    pub(super) fn holds(&self, at: Offset, bytes: u32) -> bool {
        at <= self.end && self.end - at >= bytes
    }

    /// Where an offset is, wherever that may be: reading and writing there is for who has looked at the bounds.
    pub(super) fn place(&self, at: Offset) -> *mut u8 {
        self.first.as_ptr().wrapping_add(at as usize)
    }

    /// The pointer at an offset.
    ///
    /// # Panics
    ///
    /// When the offset is behind the end.
    pub(super) fn pointer(&self, at: Offset) -> NonNull<u8> {
        assert!(at <= self.end, "offset {at} is behind the end {}", self.end);
        // SAFETY: by `new`'s contract the bytes from `first` to `end` are one writable run, and `at` is within it.
        unsafe { self.first.add(at as usize) }
    }

    /// The offset of a machine address, which may lie anywhere.
    pub(super) fn offset_of(&self, machine: usize) -> Option<Offset> {
        u32::try_from(machine.wrapping_sub(self.first.as_ptr().addr())).ok()
    }

    /// Sets `bytes` bytes from `at` to 0.
    ///
    /// # Panics
    ///
    /// When they do not lie within the managed bytes.
    pub(super) fn zero(&mut self, at: Offset, bytes: u32) {
        assert!(self.holds(at, bytes), "{bytes} bytes at {at} run past the end {}", self.end);
        // SAFETY: the run was just seen to lie within the managed bytes, which are writable by `new`'s contract.
        unsafe { self.pointer(at).write_bytes(0, bytes as usize) }
    }

    /// Copies `bytes` bytes from one place to another.
    ///
    /// # Panics
    ///
    /// When either run does not lie within the managed bytes.
    pub(super) fn copy(&mut self, from: Offset, to: Offset, bytes: u32) {
        assert!(self.holds(from, bytes), "{bytes} bytes at {from} run past the end {}", self.end);
        assert!(self.holds(to, bytes), "{bytes} bytes at {to} run past the end {}", self.end);
        // SAFETY: both runs were just seen to lie within the managed bytes; they may overlap.
        unsafe { self.pointer(from).copy_to(self.pointer(to), bytes as usize) }
    }
}
