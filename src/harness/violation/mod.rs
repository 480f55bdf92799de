//! What can be found: the oracles by name, and the [`Violation`] that each of them returns, with expected and found.
//!
//! Words only. How they read is in `describe`; who finds them is [`oracles`](super::oracles).

use serde::{Deserialize, Serialize};

use super::script::Name;
use crate::heap::error::named;
use crate::heap::{Defect, Refusal};

mod describe;

/// One question that a run asks at every step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
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
    /// The bytes around the region are as they were.
    Surroundings,
    /// What the subject says of its own use agrees with what was asked of it.
    Statistics,
    /// What was taken from a parent is given back as it was taken.
    Parent,
    /// What is held from the system stays within what was in use at once.
    Footprint,
    /// What the subject says that it offers is there.
    Offers,
}

impl Oracle {
    /// Every oracle.
    pub const ALL: [Oracle; 17] = [
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
        Oracle::Surroundings,
        Oracle::Statistics,
        Oracle::Parent,
        Oracle::Footprint,
        Oracle::Offers,
    ];
}

/// What is wrong with an address that is to be freed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum When {
    /// Before it was freed.
    Free,
    /// Before it was resized.
    Realloc,
    /// After a resize that failed.
    FailedRealloc,
    /// Before it was given up with others, by a reset or with its scope.
    GivenUp,
    /// After something was done beside it.
    Beside,
    /// At the end of the run.
    End,
}

/// A figure of a subject's inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// What a subject may offer beside allocating, freeing and resizing.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum Capability {
        /// Its blocks lie in memory that the run lends it: one region, and those that are added.
        Arena,
        /// Its region can be made larger at its end.
        Grow,
        /// Its region can be made smaller at its end.
        Truncate,
        /// It takes further regions.
        Regions,
        /// All blocks can be given up at once.
        Reset,
        /// All blocks since a mark can be given up at once.
        Scopes,
        /// It says how many bytes of a block are usable.
        Usable,
        /// It says how much is used and free.
        Statistics,
        /// It can check itself.
        Walk,
        /// It refuses wrong frees.
        Misuse,
        /// It is a list heap, with all the policies that a script can name.
        Policies,
        /// Its memory comes from a source that can be stingy or refuse.
        Refusals,
        /// What it holds from the system is known.
        Footprint,
        /// Its memory comes from a parent, which sees what is given back.
        Parent,
    }
}

impl Capability {
    /// Every capability.
    pub const ALL: [Capability; 14] = [
        Capability::Arena,
        Capability::Grow,
        Capability::Truncate,
        Capability::Regions,
        Capability::Reset,
        Capability::Scopes,
        Capability::Usable,
        Capability::Statistics,
        Capability::Walk,
        Capability::Misuse,
        Capability::Policies,
        Capability::Refusals,
        Capability::Footprint,
        Capability::Parent,
    ];
}

/// A rule that statistics keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Account {
    /// Used is at least what live blocks were asked for with.
    UsedCoversLive,
    /// Used and free together are at most the regions.
    SumFitsRegions,
    /// Used and free together are at most the size.
    SumFitsSize,
    /// The size is at most the regions.
    SizeFitsRegions,
    /// The size is at most what lies between the bounds.
    SizeFitsBounds,
    /// The bounds lie within the regions, from the first byte of the lowest to the last of the highest; figures are bytes outside.
    BoundsFitRegions,
    /// Every live block lies within the bounds; figures are bytes outside.
    BoundsHoldLive,
    /// A block was served, so as much was free before.
    FreeCoversServed,
    /// When all is free, used is what it was in the fresh heap.
    UsedAsFresh,
}

named! {
    /// What a subject did wrong to the parent that its memory came from.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    pub enum ParentFault {
        /// A block was given back with another layout than it was taken with.
        WrongLayout {
            /// Size and alignment that it was taken with.
            expected: (usize, usize),
            /// Size and alignment that it was given back with.
            found: (usize, usize),
        },
        /// A block was given back that the parent does not know, or that was given back before.
        NotTaken {
            /// Its machine address.
            address: usize,
        },
        /// The subject is gone, and not everything was given back.
        Leak {
            /// How many blocks are missing.
            blocks: usize,
            /// Bytes in them.
            bytes: usize,
        },
    }
}

named! {
    /// What an oracle found. Offsets count from the region's first byte (or, for a subject without a region, from address 0); offsets of the
    /// model's chunks count likewise.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
        /// Recovery: the operation before freed a block of this layout, and now there is no memory for it.
        NotServedAgain {
            /// Bytes of the request.
            size: usize,
            /// Its alignment.
            align: usize,
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
        /// Bounds: less of a block is usable than was asked for.
        UsableShort {
            /// Offset of the block.
            at: i64,
            /// Bytes asked for.
            size: usize,
            /// Bytes that the subject says are usable.
            usable: usize,
        },
        /// Surroundings: a byte outside of the region was written.
        Stray {
            /// Its offset.
            at: i64,
            /// What it was.
            expected: u8,
            /// What it is.
            found: u8,
        },
        /// Statistics: the subject's account breaks a rule.
        Statistics {
            /// Which rule.
            account: Account,
            /// The bound, or the figure of before.
            expected: usize,
            /// The figure.
            found: usize,
        },
        /// Parent: what came from the parent was not given back as it should be.
        Parent {
            /// What is wrong.
            fault: ParentFault,
        },
        /// Footprint: everything was freed, and more is held from the system than the blocks ever needed.
        Hoarded {
            /// The most that may be held more than at the start.
            expected: usize,
            /// Bytes held more than at the start.
            found: usize,
        },
        /// Offers: the subject says that it offers what it does not.
        NotOffered {
            /// What it says.
            capability: Capability,
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
            Violation::OutOfBounds { .. } | Violation::UsableShort { .. } => Oracle::Bounds,
            Violation::Stray { .. } => Oracle::Surroundings,
            Violation::Statistics { .. } => Oracle::Statistics,
            Violation::Parent { .. } => Oracle::Parent,
            Violation::Hoarded { .. } => Oracle::Footprint,
            Violation::NotOffered { .. } => Oracle::Offers,
            Violation::Contents { .. } => Oracle::Contents,
            Violation::NotZeroed { .. } => Oracle::Zeroing,
            Violation::PrefixLost { .. } => Oracle::Prefix,
            Violation::FreeRefused { .. } | Violation::ReallocRefused { .. } => Oracle::Acceptance,
            Violation::NotAsBefore { .. } | Violation::NotServedAgain { .. } => Oracle::Recovery,
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
            Violation::Parent { fault } => Some(fault.name()),
            Violation::NotOffered { capability } => Some(capability.name()),
            _ => None,
        }
    }
}
