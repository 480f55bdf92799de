//! How violations read.

use std::fmt;

use super::{Account, Capability, Figure, Oracle, ParentFault, Violation, When, WrongFree};

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
            When::GivenUp => "before it was given up",
            When::Beside => "after something was done beside it",
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
            Oracle::Surroundings | Oracle::Statistics | Oracle::Parent | Oracle::Footprint | Oracle::Offers => {
                self.describe_account(f)
            }
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
            Violation::UsableShort { at, size, usable } => {
                write!(f, "the block at offset {at}: expected at least {size} usable bytes, found {usable}")
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

    fn describe_account(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Violation::Stray { at, expected, found } => {
                write!(f, "the byte at offset {at}, outside the region: expected {expected:#04x}, found {found:#04x}")
            }
            Violation::Statistics { account, expected, found } => {
                write!(f, "the subject's account: expected {account} {expected}, found {found}")
            }
            Violation::Parent { fault } => write!(f, "{fault}"),
            Violation::Hoarded { expected, found } => write!(
                f,
                "everything was freed: expected at most {expected} bytes more from the system than at the start, found {found}"
            ),
            Violation::NotOffered { capability } => {
                write!(f, "the subject says that it offers {}: expected an answer, found none", capability.word())
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
            Violation::NotServedAgain { size, align } => {
                write!(
                    f,
                    "a block was just freed: expected one of the same {size} bytes, aligned to {align}, found no memory"
                )
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

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Account::UsedCoversLive => "used bytes to be at least those of the live blocks,",
            Account::SumFitsRegions => "used and free bytes to be at most those of the regions,",
            Account::SumFitsSize => "used and free bytes to be at most the size,",
            Account::SizeFitsRegions => "the size to be at most that of the regions,",
            Account::SizeFitsBounds => "the size to be at most what lies between the bounds,",
            Account::BoundsFitRegions => "the bounds to lie within the regions; bytes outside,",
            Account::BoundsHoldLive => "every live block to lie within the bounds; bytes outside,",
            Account::FreeCoversServed => "free bytes, before a block was served, to be at least as many as it has,",
            Account::UsedAsFresh => "used bytes, after everything was freed, as in the fresh heap,",
        })
    }
}

impl fmt::Display for ParentFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ParentFault::WrongLayout { expected, found } => write!(
                f,
                "a block was given back to the parent with the wrong layout: expected {} bytes aligned to {}, found {} aligned to {}",
                expected.0, expected.1, found.0, found.1
            ),
            ParentFault::NotTaken { address } => {
                write!(f, "the block at {address:#x} was given back to the parent, expected one that was taken from it")
            }
            ParentFault::Leak { blocks, bytes } => {
                write!(
                    f,
                    "the subject is gone: expected everything given back to the parent, found {bytes} bytes in {blocks} blocks missing"
                )
            }
        }
    }
}

impl Capability {
    /// The word for it in lists.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Capability::Arena => "arena",
            Capability::Grow => "grow",
            Capability::Truncate => "truncate",
            Capability::Regions => "regions",
            Capability::Reset => "reset",
            Capability::Scopes => "scopes",
            Capability::Usable => "usable size",
            Capability::Statistics => "statistics",
            Capability::Walk => "walk",
            Capability::Misuse => "misuse",
            Capability::Policies => "policies",
            Capability::Refusals => "refusals",
            Capability::Footprint => "footprint",
            Capability::Parent => "parent",
        }
    }
}
