//! What a subject offers and promises, as plain values.
//!
//! A *capability* is a method more than allocating needs; a *promise* is a check more that the subject vows to pass, or a bound on what it may be
//! asked. Oracles switch on by them, and generators ask for nothing beyond them.

use core::alloc::Layout;

use serde::{Deserialize, Serialize};

use crate::harness::script::{MOST_ALIGN, natural_align};
pub use crate::harness::violation::Capability;

/// A set of capabilities.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities(u16);

impl Capabilities {
    /// No capability.
    pub const NONE: Capabilities = Capabilities(0);

    /// The set of these.
    #[must_use]
    pub const fn of(list: &[Capability]) -> Self {
        let (mut set, mut at) = (0, 0);
        while at < list.len() {
            set |= 1 << list[at] as u16;
            at += 1;
        }
        Capabilities(set)
    }

    /// Whether a capability is in the set.
    #[must_use]
    pub const fn has(self, capability: Capability) -> bool {
        self.0 & (1 << capability as u16) != 0
    }

    /// This set and one more.
    #[must_use]
    pub const fn with(self, capability: Capability) -> Self {
        Capabilities(self.0 | (1 << capability as u16))
    }

    /// What is in both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Capabilities(self.0 & other.0)
    }

    /// What is in the set, in the order of declaration.
    pub fn iter(self) -> impl Iterator<Item = Capability> {
        Capability::ALL.into_iter().filter(move |&capability| self.has(capability))
    }
}

/// What can be had again when everything is free.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Recovery {
    /// Nothing is promised.
    #[default]
    Nothing,
    /// A block of so many bytes, which fitted the fresh heap (R12).
    Block(usize),
    /// The largest block that fitted the fresh heap; the run finds out how large that is before it begins.
    Largest,
}

/// What a subject vows beyond the contract of every allocator, and what it may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promises {
    /// When all is free, all is one again.
    pub recovers: Recovery,
    /// The greatest alignment that may be asked for, in bytes; a power of two.
    pub greatest_align: usize,
    /// Whatever was asked for, a block is aligned for every object that fits, up to so many bytes: at least to the greatest power of two that is not
    /// greater than its size. A power of two; 1 for an allocator that goes by the layout alone.
    pub natural_align: usize,
    /// What is freed is used again, so that a program which frees what it allocates stays within bounds. Not so for a bump allocator.
    pub reuses: bool,
    /// Blocks of no bytes may be asked for, and have addresses of their own.
    pub empty_blocks: bool,
    /// A block that was just freed can be allocated again at once, with the same layout. Not so where a search rounds the request up, as segregated fits
    /// do.
    pub serves_again: bool,
}

impl Default for Promises {
    /// [`Promises::PLAIN`].
    fn default() -> Self {
        Promises::PLAIN
    }
}

impl Promises {
    /// Nothing recovers, what is freed is used again, every alignment that a script can name, no empty blocks: as [`core::alloc::GlobalAlloc`] has it.
    pub const PLAIN: Promises = Promises {
        recovers: Recovery::Nothing,
        greatest_align: MOST_ALIGN,
        natural_align: 1,
        reuses: true,
        empty_blocks: false,
        serves_again: false,
    };

    /// What both vow, and what both may be asked.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Promises {
            recovers: if self.recovers == other.recovers { self.recovers } else { Recovery::Nothing },
            greatest_align: self.greatest_align.min(other.greatest_align),
            natural_align: self.natural_align.min(other.natural_align),
            reuses: self.reuses && other.reuses,
            empty_blocks: self.empty_blocks && other.empty_blocks,
            serves_again: self.serves_again && other.serves_again,
        }
    }

    /// Whether such a block may be asked for.
    #[must_use]
    pub fn take(&self, layout: Layout) -> bool {
        layout.align() <= self.greatest_align && (self.empty_blocks || layout.size() > 0)
    }

    /// The same, with something that recovers.
    #[must_use]
    pub const fn recovering(self, recovers: Recovery) -> Self {
        Promises { recovers, ..self }
    }

    /// What a block of this layout must start at a multiple of.
    #[must_use]
    pub fn alignment(&self, layout: Layout) -> usize {
        layout.align().max(natural_align(layout.size(), self.natural_align))
    }

    /// The same, with blocks aligned for every object that fits, up to this.
    #[must_use]
    pub const fn naturally_aligned(self, natural_align: usize) -> Self {
        Promises { natural_align, ..self }
    }

    /// The same, but what is freed need not be used again.
    #[must_use]
    pub const fn without_reuse(self) -> Self {
        Promises { reuses: false, ..self }
    }

    /// The same, and a block that was just freed can be allocated again at once.
    #[must_use]
    pub const fn serving_again(self) -> Self {
        Promises { serves_again: true, ..self }
    }

    /// The same, and empty blocks may be asked for.
    #[must_use]
    pub const fn with_empty_blocks(self) -> Self {
        Promises { empty_blocks: true, ..self }
    }

    /// The same, with alignments only up to this.
    #[must_use]
    pub const fn aligned_to(self, greatest_align: usize) -> Self {
        Promises { greatest_align, ..self }
    }
}

/// What a subject says of its use. A figure that it does not keep is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Bytes in use, at least those that live blocks were asked for with.
    pub used: Option<usize>,
    /// Bytes that are free.
    pub free: Option<usize>,
    /// Bytes managed in all, used or free.
    pub size: Option<usize>,
    /// Machine addresses of the first managed byte, and behind the last one.
    pub bounds: Option<(usize, usize)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_subjects_have_in_common_what_both_offer_and_the_stricter_promises() {
        let grows = Capabilities::of(&[Capability::Arena, Capability::Grow]);
        let resets = Capabilities::of(&[Capability::Arena, Capability::Reset]);
        assert_eq!(grows.and(resets), Capabilities::of(&[Capability::Arena]));

        let one = Promises::PLAIN.with_empty_blocks().aligned_to(4096).naturally_aligned(8);
        let other = Promises::PLAIN.aligned_to(64).naturally_aligned(16).recovering(Recovery::Largest);
        assert_eq!(one.and(other), Promises::PLAIN.aligned_to(64).naturally_aligned(8));
        assert_eq!(other.and(one), one.and(other));
        assert_eq!(one.and(one), one);
    }
}
