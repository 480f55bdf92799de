//! Address arithmetic: offsets, sizes, where a block goes in a free chunk.
//!
//! Plain integers and no pointers, so that every rule of R1 to R6 can be read, and tested, without memory. What a chunk's
//! bytes say is [`header`](super::header)'s business; which chunk is looked at is the index's.
#![forbid(unsafe_code)]

use core::alloc::Layout;

use crate::policy::{Granule, HEADER};

/// Bytes from the first managed byte.
pub type Offset = u32;

/// A header and its payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// Where the header stands.
    pub at: Offset,
    /// Bytes of payload.
    pub size: u32,
}

impl Chunk {
    /// The chunk that begins at `at` and takes `total` bytes with its header.
    #[must_use]
    pub const fn of_total(at: Offset, total: u32) -> Self {
        Chunk { at, size: total - HEADER }
    }

    /// Bytes with the header. Wraps for the size of a damaged header.
    #[must_use]
    pub const fn total(self) -> u32 {
        self.size.wrapping_add(HEADER)
    }

    /// Where the payload begins.
    #[must_use]
    pub const fn payload(self) -> Offset {
        self.at + HEADER
    }

    /// Where the next chunk begins. Wraps for the size of a damaged header.
    #[must_use]
    pub const fn end(self) -> Offset {
        self.at.wrapping_add(self.total())
    }
}

/// A request, rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Want {
    /// Bytes of payload that the granule allows.
    pub size: u32,
    /// A power of two.
    pub align: usize,
}

/// How a free chunk gives way to a block (R6): gap, block, tail, in memory order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The free chunk that stays in front, if there is one.
    pub gap: Option<Chunk>,
    /// The block, with a tail too small for a header of its own.
    pub block: Chunk,
    /// The free chunk that stays behind, if there is one.
    pub tail: Option<Chunk>,
}

/// Where headers can stand, and what sizes chunks can have: the granule, laid on the machine's addresses (R1, R3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    first: usize,
    granule: u32,
}

impl Grid {
    /// The grid of a region that starts at the machine address `start`.
    #[must_use]
    pub const fn new(start: usize, granule: Granule) -> Self {
        let granule = granule.bytes();
        // Payloads stand at multiples of the granule, which puts the header of granule 16 at 8 modulo 16.
        let skip = start.wrapping_add(HEADER as usize).wrapping_neg() & (granule as usize - 1);
        Grid { first: start.wrapping_add(skip), granule }
    }

    /// The machine address of the first managed byte.
    #[must_use]
    pub const fn first(self) -> usize {
        self.first
    }

    /// The granule in bytes.
    #[must_use]
    pub const fn granule(self) -> u32 {
        self.granule
    }

    /// The part of `bytes` that whole granules fill.
    #[must_use]
    pub const fn whole(self, bytes: u32) -> u32 {
        bytes & !(self.granule - 1)
    }

    /// The least total of a chunk: a header, and for granule 16 the 8 bytes that complete it.
    #[must_use]
    pub const fn least_total(self) -> u32 {
        if self.granule > HEADER { self.granule } else { HEADER }
    }

    /// Whether a chunk can have this size.
    #[must_use]
    pub const fn allows(self, size: u32) -> bool {
        size.wrapping_add(HEADER) & (self.granule - 1) == 0
    }

    /// Whether a header can stand at this offset.
    #[must_use]
    pub const fn aligns(self, at: Offset) -> bool {
        at & (self.granule - 1) == 0
    }

    /// The least size of at least `size` bytes that a chunk can have; `None` when it does not fit 32 bits.
    #[must_use]
    pub fn round(self, size: usize) -> Option<u32> {
        let total = u32::try_from(size).ok()?.checked_add(HEADER)?.checked_next_multiple_of(self.granule)?;
        Some(total - HEADER)
    }

    /// The request for a layout; `None` when it does not fit 32 bits.
    #[must_use]
    pub fn want(self, layout: Layout) -> Option<Want> {
        Some(Want { size: self.round(layout.size())?, align: layout.align() })
    }

    /// How far behind the front of a chunk at `at` the block's header stands (R5): 0 or at least a header's size.
    #[must_use]
    pub const fn gap(self, at: Offset, align: usize) -> usize {
        let payload = self.first.wrapping_add(at as usize + HEADER as usize);
        let gap = payload.wrapping_neg() & (align - 1);
        if gap != 0 && gap < HEADER as usize { gap + align } else { gap }
    }

    /// Whether the request fits the free chunk (R5).
    #[must_use]
    pub const fn fits(self, chunk: Chunk, want: Want) -> bool {
        if want.size > chunk.size {
            return false;
        }
        // The granule keeps small alignments by itself.
        want.align <= self.granule as usize || self.gap(chunk.at, want.align) <= (chunk.size - want.size) as usize
    }

    /// How a free chunk that fits gives way (R6).
    #[must_use]
    pub fn cut(self, chunk: Chunk, want: Want) -> Cut {
        let gap = self.gap(chunk.at, want.align) as u32;
        let at = chunk.at + gap;
        let rest = chunk.end() - at;
        let total = want.size + HEADER;
        let front = (gap > 0).then(|| Chunk::of_total(chunk.at, gap));
        if rest - total < HEADER {
            return Cut { gap: front, block: Chunk::of_total(at, rest), tail: None };
        }
        let tail = Chunk::of_total(at + total, rest - total);
        Cut { gap: front, block: Chunk { at, size: want.size }, tail: Some(tail) }
    }

    /// Where a block would end whose chunk begins at `at` and has no end (R9); `None` when it does not fit 32 bits.
    #[must_use]
    pub fn end_of(self, at: Offset, want: Want) -> Option<u32> {
        let gap = u32::try_from(self.gap(at, want.align)).ok()?;
        at.checked_add(gap)?.checked_add(HEADER)?.checked_add(want.size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(start: usize, granule: Granule) -> Grid {
        Grid::new(start, granule)
    }

    #[test]
    fn the_first_header_stands_where_payloads_are_on_the_granule() {
        let cases = [
            (Granule::Four, 4096, 4096),
            (Granule::Four, 4097, 4100),
            (Granule::Eight, 4100, 4104),
            (Granule::Sixteen, 4096, 4104),
            (Granule::Sixteen, 4104, 4104),
            (Granule::Sixteen, 4105, 4120),
        ];
        for (granule, start, first) in cases {
            assert_eq!(grid(start, granule).first(), first, "{granule} at {start}");
        }
    }

    #[test]
    fn requests_round_up_to_sizes_that_the_granule_allows() {
        let cases = [
            (Granule::Four, 0, 0),
            (Granule::Four, 1, 4),
            (Granule::Four, 100, 100),
            (Granule::Eight, 100, 104),
            (Granule::Sixteen, 0, 8),
            (Granule::Sixteen, 8, 8),
            (Granule::Sixteen, 9, 24),
        ];
        for (granule, size, rounded) in cases {
            assert_eq!(grid(0, granule).round(size), Some(rounded), "{granule} and {size}");
            assert!(grid(0, granule).allows(rounded));
        }
        assert_eq!(grid(0, Granule::Four).round(u32::MAX as usize), None);
        assert_eq!(grid(0, Granule::Four).round(isize::MAX as usize), None);
    }

    #[test]
    fn a_gap_holds_a_header_or_is_not_there() {
        let grid = grid(4096, Granule::Four);
        assert_eq!(grid.gap(0, 4), 0);
        assert_eq!(grid.gap(0, 8), 0);
        assert_eq!(grid.gap(4, 8), 12, "a gap of 4 holds no header");
        assert_eq!(grid.gap(0, 16), 8);
        assert_eq!(grid.gap(0, 4096), 4088);
    }

    #[test]
    fn a_cut_leaves_no_byte_over() {
        let grid = grid(4096, Granule::Four);
        let chunk = Chunk { at: 0, size: 100 };
        for size in (0..=100).step_by(4) {
            for align in [1, 8, 16, 32, 64] {
                let want = Want { size, align };
                if !grid.fits(chunk, want) {
                    continue;
                }
                let cut = grid.cut(chunk, want);
                let totals = [cut.gap, Some(cut.block), cut.tail].into_iter().flatten().map(Chunk::total).sum::<u32>();
                assert_eq!(totals, chunk.total(), "{cut:?}");
                assert_eq!((grid.first() + cut.block.payload() as usize) % align, 0);
                assert!(cut.block.size - size < HEADER);
            }
        }
    }

    #[test]
    fn what_does_not_fit_32_bits_has_no_end() {
        let grid = grid(4096, Granule::Four);
        assert_eq!(grid.end_of(0, Want { size: u32::MAX - 7, align: 1 }), None);
        assert_eq!(grid.end_of(0, Want { size: 0, align: 1 << 40 }), None);
        assert_eq!(grid.end_of(8, Want { size: 4, align: 1 }), Some(20));
    }
}
