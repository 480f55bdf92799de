//! What judges a run: each oracle looks at one thing and answers with a [`Violation`] or nothing.
//!
//! Oracles are plain functions of what a step asked, what was answered and one look at the subject; they never call the subject. Files follow the
//! question: [`contract`] is what every allocator owes its caller, [`integrity`] what a subject's own inside must obey, [`exact`] what its
//! model says, [`recovery`] what must hold after a failure and at the end, [`misuse`] how it answers what is forbidden. A run asks only the
//! oracles in its [`Oracles`], so that a test can remove one and see what goes unnoticed.

use std::fmt;

use super::script::Name;
use super::subject::WrongFree;
use crate::heap::error::named;
use crate::heap::{Defect, Refusal};

pub mod contract;
pub mod exact;
pub mod integrity;
pub mod misuse;
pub mod recovery;

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

/// A set of oracles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Oracles(u16);

impl Oracles {
    /// All of them.
    pub const ALL: Oracles = Oracles((1 << Oracle::ALL.len()) - 1);

    /// None: the run only drives the subject.
    pub const NONE: Oracles = Oracles(0);

    /// This set without one of its oracles.
    #[must_use]
    pub const fn without(self, oracle: Oracle) -> Self {
        Oracles(self.0 & !(1 << oracle as u16))
    }

    /// Whether an oracle is in the set.
    #[must_use]
    pub const fn has(self, oracle: Oracle) -> bool {
        self.0 & (1 << oracle as u16) != 0
    }

    /// Whether no oracle is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Asks `question` if the oracle is in the set.
    ///
    /// # Errors
    ///
    /// The oracle's violation.
    pub fn ask(self, oracle: Oracle, question: impl FnOnce() -> Result<(), Violation>) -> Result<(), Violation> {
        if self.has(oracle) { question() } else { Ok(()) }
    }
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

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Figure::Managed => "managed bytes",
            Figure::Used => "used bytes",
            Figure::AllocatedChunks => "allocated chunks",
            Figure::FreeChunks => "free chunks",
            Figure::Head => "head of the list",
            Figure::Rover => "rover",
        })
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            When::Free => "before it was freed",
            When::Realloc => "before it was resized",
            When::FailedRealloc => "after a resize that failed",
            When::End => "at the end",
        })
    }
}

impl fmt::Display for WrongFree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            WrongFree::Null => "null",
            WrongFree::Outside => "an address outside the heap",
            WrongFree::Misaligned => "an address between the granules",
            WrongFree::Free => "an address in free memory",
            WrongFree::Interior => "an address inside a live block",
        })
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.describe(f)
    }
}

impl Violation {
    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.oracle() {
            Oracle::Overlap | Oracle::Alignment | Oracle::Bounds => self.describe_place(f),
            Oracle::Contents | Oracle::Zeroing | Oracle::Prefix => self.describe_bytes(f),
            Oracle::Exact => self.describe_difference(f),
            Oracle::Misuse => self.describe_misuse(f),
            Oracle::Acceptance | Oracle::Recovery | Oracle::EndState | Oracle::Walk => self.describe_state(f),
        }
    }

    fn describe_place(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Violation::Overlap { at, size, other, other_size, .. } => write!(
                f,
                "the new block of {size} bytes at offset {at} shares memory with the live block of {other_size} bytes at offset {other}"
            ),
            Violation::Misaligned { address, align } => {
                write!(f, "the block's address {address:#x} is not a multiple of {align}")
            }
            Violation::OutOfBounds { at, size, region } => {
                write!(f, "the block of {size} bytes at offset {at} reaches outside the region of {region} bytes")
            }
            _ => Ok(()),
        }
    }

    fn describe_bytes(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Violation::Contents { when, at, size, byte, expected, found } => write!(
                f,
                "byte {byte} of the block of {size} bytes at offset {at}, {when}: expected {expected:#04x}, found {found:#04x}"
            ),
            Violation::NotZeroed { at, size, byte, found } => {
                write!(
                    f,
                    "byte {byte} of the zeroed block of {size} bytes at offset {at}: expected 0x00, found {found:#04x}"
                )
            }
            Violation::PrefixLost { at, kept, byte, expected, found } => write!(
                f,
                "byte {byte} of the {kept} that the block at offset {at} should have kept: expected {expected:#04x}, found {found:#04x}"
            ),
            _ => Ok(()),
        }
    }

    fn describe_difference(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Violation::Address { expected, found } => {
                f.write_str("the block: expected ")?;
                describe_offset(f, expected.map(i64::from))?;
                f.write_str(", found ")?;
                describe_offset(f, found)
            }
            Violation::Growth { expected, found } => write!(f, "growth: expected {expected} bytes, found {found}"),
            Violation::Header { at, expected, found } => {
                write!(f, "the header at offset {at}: expected size {} and tag {}, found ", expected.0, expected.1)?;
                describe_header(f, found)
            }
            Violation::NotWiped { at, found } => {
                write!(f, "the header merged away at offset {at}: expected it wiped, found ")?;
                describe_header(f, found)
            }
            Violation::Figure { figure, expected, found } => {
                write!(f, "{figure}: expected {expected}, found {found}")
            }
            _ => Ok(()),
        }
    }

    fn describe_misuse(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Violation::MisuseTaken { wrong } => write!(f, "free of {wrong}: expected a refusal, but it was taken"),
            Violation::MisuseMisnamed { wrong, found } => {
                write!(f, "free of {wrong}: expected a refusal that says so, found: {found}")
            }
            Violation::MisuseChanged { figure, expected, found } => {
                write!(f, "a refused misuse changed the {figure}: expected {expected}, found {found}")
            }
            Violation::DamageUnseen { at, bytes } => {
                write!(
                    f,
                    "{bytes} bytes written at offset {at}, over a header: expected the walk to report it, but it found nothing"
                )
            }
            _ => Ok(()),
        }
    }

    fn describe_state(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Violation::FreeRefused { at, refusal } => {
                write!(f, "free of the live block at offset {at}: expected it taken, found: {refusal}")
            }
            Violation::ReallocRefused { at, refusal } => {
                write!(f, "realloc of the live block at offset {at}: expected it taken, found: {refusal}")
            }
            Violation::NotAsBefore { figure, expected, found } => {
                write!(f, "a request without memory changed the {figure}: expected {expected}, found {found}")
            }
            Violation::StillInUse { chunks, bytes } => {
                write!(f, "everything was freed: expected nothing in use, found {bytes} bytes in {chunks} chunks")
            }
            Violation::NotRecovered { size } => {
                write!(f, "everything was freed: expected a block of {size} bytes, as in a fresh heap, found no memory")
            }
            Violation::Defect { defect } => write!(f, "the heap's own walk found {defect}"),
            _ => Ok(()),
        }
    }
}

fn describe_offset(f: &mut fmt::Formatter<'_>, offset: Option<i64>) -> fmt::Result {
    match offset {
        Some(offset) => write!(f, "offset {offset}"),
        None => f.write_str("no memory"),
    }
}

fn describe_header(f: &mut fmt::Formatter<'_>, header: Option<(u32, u32)>) -> fmt::Result {
    match header {
        Some((size, tag)) => write!(f, "size {size} and tag {tag}"),
        None => f.write_str("nothing: it is outside the region"),
    }
}
