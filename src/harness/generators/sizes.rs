//! How many bytes to ask for, and aligned to what: orders of magnitude, pulled to edges.
//!
//! Sizes that lie evenly never meet the cases where a rule turns. So most draws aim at an edge: nothing, one, around a
//! multiple of the granule, around a power of two, exactly a block that lives (which a block just freed may have
//! been), around a free span with and without a header, around the whole region, around the end of the address space.
//! The typical size is bound to the population that the script aims at, so that most requests are served.

use core::alloc::Layout;

use super::choices::Choices;
use super::weights::Urn;
use crate::harness::script::{MOST_BYTES, MOST_GAP, Seen, Setup};
use crate::harness::subject::{Capabilities, Capability, Promises};
use crate::policy::HEADER;

/// What a size is drawn around.
#[derive(Clone, Copy, Debug)]
enum Class {
    /// Every magnitude up to the typical greatest.
    Scaled,
    /// One of the script's four favourites: holes are filled exactly.
    Favourite,
    Power,
    Granule,
    /// That of a live block.
    Live,
    /// A free span.
    Span,
    Zero,
    One,
    /// The region as it begins, or as large as it may become.
    Region,
    /// What no heap has.
    Huge,
}

/// Each class, its weight, and in how many scripts of 16 it is off.
const CLASSES: [(Class, u32, u32); 10] = [
    (Class::Scaled, 64, 0),
    (Class::Favourite, 40, 6),
    (Class::Power, 24, 4),
    (Class::Granule, 24, 4),
    (Class::Live, 24, 4),
    (Class::Span, 24, 4),
    (Class::Zero, 6, 8),
    (Class::One, 6, 6),
    (Class::Region, 2, 8),
    (Class::Huge, 2, 8),
];

/// Steps from an edge: on it, beside it, and a header away.
const BESIDE: [isize; 8] = [0, 0, 0, -1, 1, -(HEADER as isize), HEADER as isize, 4];

/// Sizes that overflow something: as an `isize`, as 32 bits, as half of those.
const HUGE: [usize; 4] = [isize::MAX as usize, u32::MAX as usize, 1 << 31, (1 << 28) - 1];

/// From here on a size is one near the end of the address space, wherever that is for its alignment.
const NEAR_THE_END: usize = isize::MAX as usize - 64;

/// Sizes that a system may well serve, and that are more than a script is worth.
const DEAR: core::ops::Range<usize> = 0..1 << 47;

/// The least size that an allocator without an arena may be asked for at most.
const ANYWHERE: u32 = 64 << 10;

/// Gaps between regions: none, a page, and where an allocator's own offsets, indices or bitmaps may end.
const GAPS: [u32; 7] = [0, 0, 4096, 64 << 10, 1 << 20, 16 << 20, MOST_GAP];

/// Exponents of alignments with their weights; a script has one row.
const ALIGNS: [&[(u8, u32)]; 8] = [
    &[(0, 1)],
    &[(0, 8), (1, 2), (2, 3), (3, 4), (4, 3)],
    &[(0, 8), (1, 2), (2, 3), (3, 4), (4, 3)],
    &[(0, 8), (1, 2), (2, 3), (3, 4), (4, 3)],
    &[(0, 8), (3, 4), (4, 2), (6, 2), (9, 1), (12, 4), (13, 2), (14, 1), (15, 1), (16, 2)],
    &[(3, 3), (4, 1)],
    &[(0, 24), (2, 4), (3, 8), (4, 8), (5, 3), (6, 3), (7, 2), (8, 1)],
    &[(0, 16), (3, 4), (4, 4), (5, 2), (6, 2), (8, 2), (9, 1), (10, 1), (11, 1), (12, 1)],
];

/// One script's sizes and alignments.
#[derive(Clone, Debug)]
pub(super) struct Sizes {
    classes: Urn<Class>,
    aligns: Urn<u8>,
    favourites: [u32; 4],
    /// The typical greatest size.
    top: u32,
    granule: u32,
    region: u32,
    limit: u32,
    /// Whether the region bounds what can be served.
    bounded: bool,
    promises: Promises,
}

impl Sizes {
    /// Sizes for a script that aims at so many live blocks in that heap.
    pub(super) fn draw<C: Choices>(
        setup: &Setup,
        population: u32,
        capabilities: Capabilities,
        promises: Promises,
        c: &mut C,
    ) -> Self {
        let share = (setup.size / population.max(1)).saturating_sub(HEADER).max(4);
        let top = share << c.below(3);
        let favourites = [0; 4].map(|_| c.scaled(1, top));
        let (classes, aligns) = (Urn::new(&classes(c)), Urn::new(c.pick(&ALIGNS)));
        let granule = setup.policy.granule.bytes();
        let bounded = capabilities.has(Capability::Arena);
        Sizes { classes, aligns, favourites, top, granule, region: setup.size, limit: setup.limit, bounded, promises }
    }

    /// Size and alignment of a new block.
    pub(super) fn layout<C: Choices>(&self, c: &mut C, seen: &Seen<'_>) -> Layout {
        let align = self.align(c);
        let size = self.size(c, seen);
        layout(self.fitted(size, align, c), align)
    }

    /// The size, or one near it that may be asked for with this alignment.
    pub(super) fn fitted<C: Choices>(&self, size: usize, align: usize, c: &mut C) -> usize {
        match size {
            NEAR_THE_END.. if c.chance(1, 3) => most_size(align),
            NEAR_THE_END.. => most_size(align) - c.below(65) as usize,
            size if !self.bounded && DEAR.contains(&size) => size.min(self.region.max(ANYWHERE) as usize),
            size => size.min(most_size(align)),
        }
        .max(least(self.promises))
    }

    /// An alignment, from 1 to 64 KiB.
    pub(super) fn align<C: Choices>(&self, c: &mut C) -> usize {
        let align = 1 << self.aligns.draw(c);
        let align = (align as usize).min(self.promises.greatest_align) as u32;
        // In a small region a great alignment is only ever refused; once in a while is enough.
        let is_great = self.bounded && align > 16 && align > self.region / 4;
        if is_great && !c.chance(1, 16) { 1 } else { align as usize }
    }

    /// A size; it may be too large for a layout of great alignment.
    pub(super) fn size<C: Choices>(&self, c: &mut C, seen: &Seen<'_>) -> usize {
        match self.classes.draw(c) {
            Class::Scaled => self.scaled(c),
            Class::Favourite => c.pick(&self.favourites) as usize,
            Class::Power => beside(1 << c.below(self.top.ilog2() + 1), c),
            Class::Granule => beside((self.granule * c.below(9)) as usize, c),
            Class::Live => self.live(c, seen),
            Class::Span => self.span(c, seen),
            Class::Zero => 0,
            Class::One => 1,
            Class::Region => beside(c.pick(&[self.region, self.limit]) as usize, c),
            Class::Huge if c.chance(1, 2) => NEAR_THE_END,
            Class::Huge => beside(c.pick(&HUGE), c),
        }
    }

    /// A new size for a block that has one.
    pub(super) fn resized<C: Choices>(&self, old: usize, c: &mut C, seen: &Seen<'_>) -> usize {
        if c.chance(1, 4) {
            return self.size(c, seen);
        }
        let step = c.pick(&[1, 4, 8, 16, self.granule as usize, old / 8]);
        c.pick(&RESIZES)(old, step)
    }

    /// A number of bytes to grow by.
    pub(super) fn growth<C: Choices>(&self, c: &mut C) -> u32 {
        let left = self.limit - self.region;
        match c.below(8) {
            0 => beside(left as usize, c) as u32,
            1 => beside(c.pick(&[0, 16, 4096]), c) as u32,
            2 => beside(self.granule as usize, c) as u32,
            3 => 1 + c.below(15),
            4 | 5 if self.region <= 256 => 1 + c.below(15),
            _ => c.scaled(1, (left / 4).max(16)),
        }
    }

    /// A number of bytes to take back: mostly few, sometimes all that there may be.
    pub(super) fn truncation<C: Choices>(&self, c: &mut C) -> u32 {
        match c.below(8) {
            0 => self.limit,
            1 | 2 => 1 + c.below(15),
            3 => beside(self.granule as usize, c) as u32,
            _ => c.scaled(1, (self.region / 4).max(16)),
        }
    }

    /// A further region: its bytes, and the gap before it.
    pub(super) fn region<C: Choices>(&self, c: &mut C) -> (u32, u32) {
        let bytes = match c.below(4) {
            0 => c.below(65),
            1 => beside(self.region as usize, c) as u32,
            _ => c.scaled(64, 16 << 10),
        };
        let gap = c.pick(&GAPS);
        let odd = if gap > 0 && c.chance(1, 4) { c.below(gap) } else { 0 };
        (bytes.min(MOST_BYTES), gap - odd)
    }

    fn scaled<C: Choices>(&self, c: &mut C) -> usize {
        c.scaled(1, self.top) as usize
    }

    fn live<C: Choices>(&self, c: &mut C, seen: &Seen<'_>) -> usize {
        match seen.live {
            [] => self.scaled(c),
            live => live[c.index(live.len())].layout.size(),
        }
    }

    /// The lesser of two free spans: the greatest is nearly the whole heap, and taking it ends the script's life.
    fn span<C: Choices>(&self, c: &mut C, seen: &Seen<'_>) -> usize {
        if seen.free.is_empty() {
            return self.scaled(c);
        }
        let [one, other] = [0; 2].map(|_| seen.free[c.index(seen.free.len())].size);
        let size = one.min(other);
        if size > self.top.saturating_mul(4) && !c.chance(1, 16) { self.scaled(c) } else { beside(size as usize, c) }
    }
}

/// From an old size and a small step to a new size.
const RESIZES: [fn(usize, usize) -> usize; 8] = [
    |old, _| old,
    |old, step| old.saturating_sub(step),
    |old, step| old.saturating_sub(step),
    |old, _| old / 2,
    |old, step| old.saturating_add(step),
    |old, step| old.saturating_add(step),
    |old, _| old.saturating_mul(2),
    |_, step| step / 4,
];

fn classes<C: Choices>(c: &mut C) -> [(Class, u32); 10] {
    CLASSES.map(|(class, weight, off)| (class, if c.chance(off, 16) { 0 } else { weight >> c.below(2) }))
}

fn beside<C: Choices>(edge: usize, c: &mut C) -> usize {
    edge.saturating_add_signed(c.pick(&BESIDE)).min(isize::MAX as usize)
}

/// The least size that a subject may be asked for.
pub(super) fn least(promises: Promises) -> usize {
    usize::from(!promises.empty_blocks)
}

/// The layout of that alignment whose size is nearest to the one given.
#[inline]
pub(super) fn layout(size: usize, align: usize) -> Layout {
    Layout::from_size_align(size.min(most_size(align)), align).unwrap_or(Layout::new::<u8>())
}

/// The greatest size that a layout of this alignment can have.
pub(super) const fn most_size(align: usize) -> usize {
    isize::MAX as usize - (align - 1)
}

#[cfg(test)]
mod tests {
    use super::super::choices::Random;
    use super::*;

    #[test]
    fn the_greatest_size_of_an_alignment_makes_a_layout_and_one_more_does_not() {
        for align in [1, 2, 16, 4096, 1 << 16] {
            assert!(Layout::from_size_align(most_size(align), align).is_ok());
            assert!(Layout::from_size_align(most_size(align) + 1, align).is_err());
            assert_eq!(layout(usize::MAX, align).align(), align);
        }
    }

    #[test]
    fn a_small_population_gets_large_blocks() {
        let mut c = Random::new(5);
        let (capabilities, promises) = (Capabilities::of(&[Capability::Arena]), Promises::default());
        let mut top = |population| Sizes::draw(&Setup::new(16 << 10), population, capabilities, promises, &mut c).top;
        let (few, many) = (top(2), top(256));
        assert!(few >= 8000 && (56..=224).contains(&many), "{few} {many}");
    }

    #[test]
    fn the_end_of_the_address_space_is_where_the_alignment_has_it() {
        let mut c = Random::new(6);
        let capabilities = Capabilities::NONE;
        let sizes = Sizes::draw(&Setup::new(4096), 4, capabilities, Promises::default(), &mut c);
        for align in [1, 16, 4096, 1 << 16] {
            let short: std::collections::BTreeSet<usize> =
                (0..2000).map(|_| most_size(align) - sizes.fitted(NEAR_THE_END, align, &mut c)).collect();
            assert_eq!(short, (0..=64).collect());
        }
        assert_eq!(sizes.fitted(1 << 31, 1, &mut c), ANYWHERE as usize, "not served by a system");
    }
}
