//! What a heap may be refused for, and what a look at it may find wrong.
//!
//! Four enums, one a question: why could no heap be made ([`CreateError`]), why was there no memory ([`AllocError`]), why was an address turned down
//! ([`Refusal`]), and which invariant is broken where ([`Defect`]). They are plain values with what was expected and
//! what was found; nothing here prints, panics or allocates. All positions are addresses (`base` + offset) unless they
//! are said to be machine addresses.

use core::fmt;

/// Declares an enum of struct variants whose names are known: tables that must have a row for each are checked by them.
macro_rules! named {
    ($(#[$meta:meta])* pub enum $kind:ident {
        $($(#[$doc:meta])* $variant:ident $({ $($(#[$fdoc:meta])* $field:ident: $type:ty,)* })?,)*
    }) => {
        $(#[$meta])*
        pub enum $kind { $($(#[$doc])* $variant $({ $($(#[$fdoc])* $field: $type,)* })?,)* }

        impl $kind {
            /// The names of all variants, in the order of declaration.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($variant),)*];

            /// The name of this variant.
            #[must_use]
            pub const fn name(&self) -> &'static str {
                match self { $($kind::$variant { .. } => stringify!($variant),)* }
            }
        }
    };
}
pub(crate) use named;

named! {
    /// Why a heap could not be made.
    #[cfg_attr(feature = "harness", derive(serde::Serialize, serde::Deserialize))]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum CreateError {
        /// The magic number is a multiple of 4, so a link could look like it (R2).
        Magic {
            /// The magic number.
            found: u32,
        },
        /// The base is 0 or not a multiple of the granule (R1).
        Base {
            /// The base.
            found: u32,
            /// The granule.
            granule: u32,
        },
        /// The grain is 0.
        Grain,
        /// The region, grown to its limit, has addresses of more than 32 bits (R1).
        TooLarge {
            /// The base.
            base: u32,
            /// The most bytes that the source can give.
            limit: usize,
        },
        /// The region cannot hold one chunk (R1).
        TooSmall {
            /// Bytes that the source gave.
            len: usize,
            /// Bytes that would do, counted from where the region starts.
            least: usize,
        },
    }
}

named! {
    /// Why an allocation got no memory. The heap is as it was, except that it keeps what growth gave it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "harness", derive(serde::Serialize, serde::Deserialize))]
    pub enum AllocError {
        /// No heap of this kind can hold it: size and alignment do not fit 32-bit addresses up to the limit.
        TooLarge {
            /// Bytes asked for.
            size: usize,
            /// Alignment asked for.
            align: usize,
        },
        /// No chunk fits, and the region may not grow by so much.
        Exhausted {
            /// Bytes that the region would have to grow by.
            missing: u32,
            /// Bytes that it may still grow by.
            left: u32,
        },
        /// No chunk fits, and the source gave nothing.
        SourceRefused {
            /// Bytes asked of the source.
            asked: u32,
        },
        /// No chunk fits, and the source gave less than was missing. What it gave is in the heap.
        SourceShort {
            /// Bytes that were missing.
            missing: u32,
            /// Bytes that the source gave.
            given: u32,
        },
        /// The search, or the walk before it, met a broken invariant.
        Damaged {
            /// What it met.
            defect: Defect,
        },
    }
}

named! {
    /// Why an address was turned down (R11). The heap is as it was.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "harness", derive(serde::Serialize, serde::Deserialize))]
    pub enum Refusal {
        /// The null pointer.
        Null,
        /// A machine address at which this heap cannot have put a payload.
        Outside {
            /// The machine address given.
            found: usize,
            /// The least machine address of a payload.
            least: usize,
            /// The greatest machine address of a payload.
            greatest: usize,
        },
        /// An address between the granules.
        Misaligned {
            /// The address given.
            address: u32,
            /// What a payload's address is a multiple of, counted from the first one.
            granule: u32,
        },
        /// An address in free memory.
        AlreadyFree {
            /// The address given.
            address: u32,
            /// The free chunk that holds it.
            chunk: u32,
        },
        /// An address inside an allocated block, behind its start.
        Interior {
            /// The address given.
            address: u32,
            /// The allocated chunk that holds it.
            chunk: u32,
        },
        /// A block's start whose tag is not the magic number.
        WrongMagic {
            /// The address given.
            address: u32,
            /// The tag that an allocated chunk has.
            expected: u32,
            /// The tag found.
            found: u32,
        },
        /// A header that was looked at breaks an invariant.
        Damaged {
            /// The broken invariant.
            defect: Defect,
        },
    }
}

named! {
    /// A broken invariant. `docs/semantics.md` has the rules, [`walk`](super::walk) the numbers I1 to I10.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "harness", derive(serde::Serialize, serde::Deserialize))]
    pub enum Defect {
        /// I1: a chunk ends behind the managed bytes.
        Overrun {
            /// The chunk.
            chunk: u32,
            /// Its size field.
            size: u32,
            /// Where the managed bytes end.
            end: u32,
        },
        /// I2: a size that the granule does not allow.
        Size {
            /// The chunk.
            chunk: u32,
            /// Its size field.
            found: u32,
            /// The granule.
            granule: u32,
        },
        /// I3: a tag that is neither the magic number nor a possible link.
        Tag {
            /// The chunk.
            chunk: u32,
            /// Its tag.
            found: u32,
            /// The magic number.
            magic: u32,
        },
        /// I4: a link (from 0: the head) to a place where no free chunk stands.
        Link {
            /// The chunk that holds the link, 0 for the head of the list.
            from: u32,
            /// Where it leads.
            to: u32,
        },
        /// I5: the list visits more chunks than are free: it runs in a circle.
        Cycle {
            /// The first chunk past the count.
            at: u32,
            /// How many chunks are free.
            free: u32,
        },
        /// I6: a free chunk that is not in the list.
        Unlisted {
            /// The chunk.
            chunk: u32,
        },
        /// I7: a count that the heap keeps differs from what the walk counted.
        Count {
            /// Which count.
            count: Count,
            /// What the heap keeps.
            expected: u32,
            /// What the walk counted.
            found: u32,
        },
        /// I8: an address-ordered list that does not ascend.
        Unordered {
            /// The earlier node.
            chunk: u32,
            /// The node that it links to, at a lower address.
            next: u32,
        },
        /// I9: two free neighbours in memory, in address order with coalescing.
        Unmerged {
            /// The lower of the two.
            chunk: u32,
            /// The higher of the two.
            next: u32,
        },
        /// I10: the rover is not on a node of the list.
        Rover {
            /// Where it is.
            at: u32,
        },
    }
}

/// A number that a heap keeps of itself and that a walk can count again.
#[cfg_attr(feature = "harness", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Count {
    /// Chunks that are allocated.
    AllocatedChunks,
    /// Chunks that are free.
    FreeChunks,
    /// Payload bytes of the allocated chunks.
    UsedBytes,
}

impl fmt::Display for CreateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            CreateError::Magic { found } => write!(f, "the magic number {found} is a multiple of 4"),
            CreateError::Base { found, granule } => {
                write!(f, "the base {found} is not a non-zero multiple of the granule {granule}")
            }
            CreateError::Grain => f.write_str("the grain is 0, expected at least 1 byte"),
            CreateError::TooLarge { base, limit } => {
                write!(f, "base {base} and limit {limit} together exceed 32-bit addresses")
            }
            CreateError::TooSmall { len, least } => {
                write!(f, "a region of {len} bytes holds no chunk, expected at least {least}")
            }
        }
    }
}

impl core::error::Error for CreateError {}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Count::AllocatedChunks => "allocated chunks",
            Count::FreeChunks => "free chunks",
            Count::UsedBytes => "used bytes",
        })
    }
}

impl fmt::Display for AllocError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            AllocError::TooLarge { size, align } => {
                write!(f, "{size} bytes aligned to {align} do not fit 32-bit addresses up to the limit")
            }
            AllocError::Exhausted { missing, left } => {
                write!(f, "no chunk fits: {missing} bytes are missing, the region may grow by {left}")
            }
            AllocError::SourceRefused { asked } => {
                write!(f, "no chunk fits, and the source refused {asked} bytes")
            }
            AllocError::SourceShort { missing, given } => {
                write!(f, "no chunk fits: {missing} bytes are missing, the source gave {given}")
            }
            AllocError::Damaged { defect } => write!(f, "the heap is damaged: {defect}"),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Refusal::Null => f.write_str("null is no block"),
            Refusal::Outside { found, least, greatest } => {
                write!(f, "machine address {found:#x} is outside the heap's payloads, {least:#x} to {greatest:#x}")
            }
            Refusal::Misaligned { address, granule } => {
                write!(f, "address {address} is between granules of {granule}")
            }
            Refusal::AlreadyFree { address, chunk } => {
                write!(f, "address {address} is free memory, in the free chunk at {chunk}")
            }
            Refusal::Interior { address, chunk } => {
                write!(f, "address {address} is inside the block of the chunk at {chunk}, not its start")
            }
            Refusal::WrongMagic { address, expected, found } => {
                write!(f, "the block at {address} has the tag {found}, expected the magic number {expected}")
            }
            Refusal::Damaged { defect } => write!(f, "the heap is damaged: {defect}"),
        }
    }
}

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Defect::Overrun { chunk, size, end } => {
                write!(f, "I1: the chunk at {chunk} with size {size} runs past the end of the heap at {end}")
            }
            Defect::Size { chunk, found, granule } => {
                write!(f, "I2: the chunk at {chunk} has size {found}, which the granule {granule} does not allow")
            }
            Defect::Tag { chunk, found, magic } => {
                write!(f, "I3: the chunk at {chunk} has tag {found}, neither the magic number {magic} nor a link")
            }
            Defect::Link { from: 0, to } => write!(f, "I4: the list begins at {to}, where no free chunk stands"),
            Defect::Link { from, to } => {
                write!(f, "I4: the free chunk at {from} links to {to}, where no free chunk stands")
            }
            Defect::Cycle { at, free } => {
                write!(f, "I5: the list comes to {at} after all {free} free chunks: it runs in a circle")
            }
            Defect::Unlisted { chunk } => write!(f, "I6: the free chunk at {chunk} is not in the list"),
            Defect::Count { count, expected, found } => {
                write!(f, "I7: the heap counts {expected} {count}, the walk {found}")
            }
            Defect::Unordered { chunk, next } => {
                write!(f, "I8: the list goes down from {chunk} to {next}, expected ascending addresses")
            }
            Defect::Unmerged { chunk, next } => {
                write!(f, "I9: the free chunks at {chunk} and {next} touch and are not merged")
            }
            Defect::Rover { at } => write!(f, "I10: the rover stands at {at}, which is not in the list"),
        }
    }
}

impl core::error::Error for AllocError {}
impl core::error::Error for Refusal {}
impl core::error::Error for Defect {}
