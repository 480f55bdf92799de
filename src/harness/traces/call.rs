//! One call of a recorded program.

use super::Loss;

/// What a program asked of its allocator. Blocks go by whatever the recording calls them: an address, or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// A block was allocated.
    Allocate {
        /// How it is called from now on.
        block: u64,
        /// Bytes.
        size: u64,
        /// At a multiple of so many bytes, if it was asked for; what is no power of two is rounded up to one, as by glibc. If not, as C aligns a block of this size
        /// ([`natural_align`](crate::harness::script::natural_align)).
        align: Option<u64>,
        /// Whether its bytes are 0.
        zeroed: bool,
    },
    /// A block was resized.
    Reallocate {
        /// How it was called.
        from: u64,
        /// How it is called from now on.
        to: u64,
        /// Bytes.
        size: u64,
    },
    /// A block was freed.
    Free {
        /// How it was called.
        block: u64,
    },
    /// Something that a script cannot say.
    Lost(Loss),
}
