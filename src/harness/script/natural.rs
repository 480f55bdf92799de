//! How C aligns a block that nobody asked an alignment for: for every object that fits into it (ISO C 7.22.3, as WG14's N2293 reads it).

/// The most that C aligns a block to unasked, on 64-bit machines: what its most demanding object needs.
pub const MALLOC_ALIGN: usize = 16;

/// What a block of `size` bytes must be aligned to so that every object fits that needs no more than `most`: the greatest power of two within both. Of no
/// bytes, 1.
///
/// ```
/// use freespace::harness::script::{MALLOC_ALIGN, natural_align};
///
/// assert_eq!([0, 1, 12, 40].map(|size| natural_align(size, MALLOC_ALIGN)), [1, 1, 8, 16]);
/// ```
#[must_use]
pub fn natural_align(size: usize, most: usize) -> usize {
    size.checked_ilog2().map_or(1, |power| most.min(1 << power))
}
