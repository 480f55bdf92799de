//! What can be found: the oracles by name, and the [`Violation`] that each of them returns, with expected and found.
//!
//! Words only. How they read is in `describe`; who finds them is [`oracles`](super::oracles).

use super::script::Name;
use crate::heap::error::named;
use crate::heap::{Defect, Refusal};

mod describe;

/// One question that a run asks at every step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Oracle {
    /// No two live blocks share a byte.
    Overlap,
    /// A block starts where its alignment allows.
    Alignment,
    /// A block lies within the region.
    Bounds,
    /// A block holds what was written into it: on free, on realloc and at the end.
    Contents,
    /// A zeroed block holds zeros.
    Zeroing,
    /// A resized block holds what both sizes share.
    Prefix,
    /// A valid call is not turned down.
    Acceptance,
    /// A request that was refused memory left the inside as it was.
    Recovery,
    /// After everything is freed, nothing is in use and everything can be had again (R12).
    EndState,
    /// The subject's own check finds nothing.
    Walk,
    /// The address, and everything inside, is what the model says.
    Exact,
    /// A misuse is refused by the right name, or noticed, and changes nothing.
    Misuse,
}

impl Oracle {
    /// Every oracle.
    pub const ALL: [Oracle; 12] = [
        Oracle::Overlap,
        Oracle::Alignment,
        Oracle::Bounds,
        Oracle::Contents,
        Oracle::Zeroing,
        Oracle::Prefix,
        Oracle::Acceptance,
        Oracle::Recovery,
        Oracle::EndState,
        Oracle::Walk,
        Oracle::Exact,
        Oracle::Misuse,
    ];
}

/// What is wrong with an address that is to be freed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WrongFree {
    /// It is null.
    Null,
    /// No payload can be there: outside the region.
    Outside,
    /// No payload can be there: between the granules.
    Misaligned,
    /// It is in free memory.
    Free,
    /// It is inside a live block, behind its start.
    Interior,
}

/// When a block's contents were looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// Before it was freed.
    Free,
    /// Before it was resized.
    Realloc,
    /// After a resize that failed.
    FailedRealloc,
    /// At the end of the run.
    End,
}

/// A figure of a subject's inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// Bytes managed.
    Managed,
    /// Payload bytes in use.
    Used,
    /// Allocated chunks.
    AllocatedChunks,
    /// Free chunks.
    FreeChunks,
    /// The head of the list.
    Head,
    /// The rover.
    Rover,
}

named! {
    /// What an oracle found. Offsets count from the region's first byte (or, for a subject without a region, from address 0); offsets of the
    /// model's chunks count likewise.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Violation {
        /// Overlap: a new block shares memory with a live one.
        Overlap {
            /// Offset of the new block.
            at: i64,
            /// Its size.
            size: usize,
            /// Offset of the live one.
            other: i64,
            /// Its size.
            other_size: usize,
            /// Its name, if it still has one.
            name: Option<Name>,
        },
        /// Alignment: a block starts at the wrong machine address.
        Misaligned {
            /// The machine address.
            address: usize,
            /// What it should be a multiple of.
            align: usize,
        },
        /// Bounds: a block reaches outside the region.
        OutOfBounds {
            /// Offset of the block.
            at: i64,
            /// Its size.
            size: usize,
            /// Bytes in the region.
            region: usize,
        },
        /// Contents: a block does not hold what was written into it.
        Contents {
            /// When it was looked at.
            when: When,
            /// Offset of the block.
            at: i64,
            /// Its size.
            size: usize,
            /// How far behind its start the first wrong byte is.
            byte: usize,
            /// What was written there.
            expected: u8,
            /// What is there.
            found: u8,
        },
        /// Zeroing: a block that should hold zeros does not.
        NotZeroed {
            /// Offset of the block.
            at: i64,
            /// Its size.
            size: usize,
            /// How far behind its start the first wrong byte is.
            byte: usize,
            /// What is there.
            found: u8,
        },
        /// Prefix: a resized block does not hold what the old one held.
        PrefixLost {
            /// Offset of the block.
            at: i64,
            /// Bytes that should have come along.
            kept: usize,
            /// How far behind its start the first wrong byte is.
            byte: usize,
            /// What the old block held.
            expected: u8,
            /// What is there.
            found: u8,
        },
        /// Acceptance: a live block was not taken back.
        FreeRefused {
            /// Offset of the block.
            at: i64,
            /// Why not.
            refusal: Refusal,
        },
        /// Acceptance: a live block was not believed when it was to be resized.
        ReallocRefused {
            /// Offset of the block.
            at: i64,
            /// Why not.
            refusal: Refusal,
        },
        /// Recovery: a request that was refused memory changed the inside.
        NotAsBefore {
            /// Which figure.
            figure: Figure,
            /// What it was.
            expected: u32,
            /// What it is.
            found: u32,
        },
        /// End state: everything was freed, and something is still in use.
        StillInUse {
            /// Allocated chunks.
            chunks: u32,
            /// Bytes in them.
            bytes: u32,
        },
        /// End state: what fitted a fresh heap no longer fits.
        NotRecovered {
            /// Bytes of the request.
            size: usize,
        },
        /// Walk: the subject's own check found a broken invariant.
        Defect {
            /// What it found.
            defect: Defect,
        },
        /// Exact: a block is not where the model puts it, or memory was there or not there against the model.
        Address {
            /// Offset of the block in the model; none when there must be no memory.
            expected: Option<u32>,
            /// Offset of the block; none when there was no memory.
            found: Option<i64>,
        },
        /// Exact: growth gained other bytes than the model says.
        Growth {
            /// Bytes in the model.
            expected: u32,
            /// Bytes gained.
            found: u32,
        },
        /// Exact: a header is not what the model says.
        Header {
            /// Offset of the header.
            at: u32,
            /// Size and tag in the model.
            expected: (u32, u32),
            /// Size and tag found; none when it is outside the region.
            found: Option<(u32, u32)>,
        },
        /// Exact: a header that was merged away was not wiped.
        NotWiped {
            /// Offset of the header.
            at: u32,
            /// Size and tag found.
            found: Option<(u32, u32)>,
        },
        /// Exact: a figure of the inside is not what the model says.
        Figure {
            /// Which figure.
            figure: Figure,
            /// What the model says.
            expected: u32,
            /// What the subject says.
            found: u32,
        },
        /// Misuse: an address that should have been refused was taken.
        MisuseTaken {
            /// What is wrong with it.
            wrong: WrongFree,
        },
        /// Misuse: an address was refused by the wrong name.
        MisuseMisnamed {
            /// What is wrong with it.
            wrong: WrongFree,
            /// What the subject called it.
            found: Refusal,
        },
        /// Misuse: a call that was refused changed the inside.
        MisuseChanged {
            /// Which figure.
            figure: Figure,
            /// What it was.
            expected: u32,
            /// What it is.
            found: u32,
        },
        /// Misuse: bytes of a header were written over, and the subject's own check found nothing.
        DamageUnseen {
            /// Offset of the first byte written.
            at: i64,
            /// Bytes written.
            bytes: usize,
        },
    }
}

impl Violation {
    /// The oracle that found it.
    #[must_use]
    pub fn oracle(&self) -> Oracle {
        match self {
            Violation::Overlap { .. } => Oracle::Overlap,
            Violation::Misaligned { .. } => Oracle::Alignment,
            Violation::OutOfBounds { .. } => Oracle::Bounds,
            Violation::Contents { .. } => Oracle::Contents,
            Violation::NotZeroed { .. } => Oracle::Zeroing,
            Violation::PrefixLost { .. } => Oracle::Prefix,
            Violation::FreeRefused { .. } | Violation::ReallocRefused { .. } => Oracle::Acceptance,
            Violation::NotAsBefore { .. } => Oracle::Recovery,
            Violation::StillInUse { .. } | Violation::NotRecovered { .. } => Oracle::EndState,
            Violation::Defect { .. } => Oracle::Walk,
            Violation::Address { .. }
            | Violation::Growth { .. }
            | Violation::Header { .. }
            | Violation::NotWiped { .. }
            | Violation::Figure { .. } => Oracle::Exact,
            Violation::MisuseTaken { .. }
            | Violation::MisuseMisnamed { .. }
            | Violation::MisuseChanged { .. }
            | Violation::DamageUnseen { .. } => Oracle::Misuse,
        }
    }

    /// The name of what the subject itself reported, if the violation carries that.
    #[must_use]
    pub fn inner_name(&self) -> Option<&'static str> {
        match self {
            Violation::Defect { defect }
            | Violation::FreeRefused { refusal: Refusal::Damaged { defect }, .. }
            | Violation::ReallocRefused { refusal: Refusal::Damaged { defect }, .. } => Some(defect.name()),
            Violation::FreeRefused { refusal, .. } | Violation::ReallocRefused { refusal, .. } => Some(refusal.name()),
            Violation::MisuseMisnamed { found, .. } => Some(found.name()),
            _ => None,
        }
    }
}
