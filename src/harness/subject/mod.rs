//! What is tested: an allocator behind a small trait, what it offers beside allocating, and one look at its inside.
//!
//! Every oracle works on what a [`Subject`] offers. Five methods must be there; the others are capabilities, each with a default that
//! says "not offered", and an oracle that needs one stays silent without it. A subject may bring a [`Predictor`], its own exact
//! model. Nothing here judges.

use core::alloc::Layout;
use core::ptr::NonNull;
use std::boxed::Box;
use std::vec::Vec;

use super::script::{Setup, Span};
use super::violation::Violation;
use crate::heap::{CreateError, Defect, Piece, Refusal};

mod ground;

pub use super::violation::WrongFree;
pub use ground::Ground;

/// An allocator under test.
///
/// # Safety
///
/// The [`Region`] in a [`Snapshot`] is good until the next `begin`. The harness touches the bytes of a block only after it has seen that the block lies
/// within the region; the blocks of a subject without a region are readable and writable as they are.
pub unsafe trait Subject {
    /// Starts afresh as the set-up says; every block of before is gone. Keeps its buffers.
    ///
    /// # Errors
    ///
    /// When no heap can be made of this set-up: that is no finding.
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit>;

    /// Allocates; `None` when there is no memory.
    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>>;

    /// Frees a block.
    ///
    /// # Errors
    ///
    /// The refusal, for a subject that answers misuse.
    ///
    /// # Safety
    ///
    /// `block` is live and has this layout, unless [`Subject::answers`] promises a refusal.
    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal>;

    /// Resizes a block; `None` when there is no memory.
    ///
    /// # Errors
    ///
    /// The refusal, for a subject that answers misuse.
    ///
    /// # Safety
    ///
    /// `block` is live and has this layout.
    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal>;

    /// One look at the inside. `walk` asks for the subject's own consistency check as well.
    fn look(&self, walk: bool) -> Snapshot;

    /// Capability: grows by up to `bytes`; the bytes gained. `None` for a subject that cannot.
    fn grow(&mut self, bytes: u32) -> Option<u32> {
        let _ = bytes;
        None
    }

    /// Capability: whether freeing this address is sure to be refused, so that it may be tried.
    fn answers(&self, wrong: WrongFree, address: usize) -> bool {
        let _ = (wrong, address);
        false
    }

    /// Capability: its chunks, for pictures. Never judged.
    fn chart(&self) -> Option<Chart> {
        None
    }

    /// What the subject vows beyond the contract of every allocator.
    fn promises(&self) -> Promises {
        Promises::default()
    }

    /// An exact model of this subject, if it has one.
    fn predictor(&self) -> Option<Box<dyn Predictor>> {
        None
    }
}

/// Why a set-up makes no heap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// The heap refused to be made.
    #[error("{0}")]
    Create(CreateError),
    /// The operating system gave no memory.
    #[error("{0}")]
    System(crate::heap::source::OsError),
}

/// What a subject vows beyond the contract of every allocator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Promises {
    /// When all is free, all is one: a request of so many bytes, which fitted a fresh heap, fits again (R12).
    pub recovers: Option<usize>,
}

/// The memory that a subject's blocks must lie in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    pub(crate) start: NonNull<u8>,
    pub(crate) len: usize,
    pub(crate) slack: usize,
}

impl Region {
    /// The `len` bytes from `start`, which the subject has, with `slack` bytes on either side that the harness may write and the subject may
    /// not.
    ///
    /// # Safety
    ///
    /// All these bytes are readable and writable through `start`, for as long as the region is used.
    #[must_use]
    pub unsafe fn new(start: NonNull<u8>, len: usize, slack: usize) -> Self {
        Region { start, len, slack }
    }

    /// Its first byte.
    #[must_use]
    pub fn start(&self) -> NonNull<u8> {
        self.start
    }

    /// Bytes that the subject has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Bytes on either side of those that the harness may write and the subject may not.
    #[must_use]
    pub fn slack(&self) -> usize {
        self.slack
    }

    /// Whether the subject has no byte.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// How far behind the region's first byte a machine address is.
    #[must_use]
    pub fn offset(&self, address: usize) -> i64 {
        address.wrapping_sub(self.start.as_ptr().addr()) as i64
    }

    /// The little-endian 8 bytes at an offset; `None` when they are not all in the region.
    #[must_use]
    #[inline]
    pub fn word(&self, at: usize) -> Option<u64> {
        if self.len.checked_sub(8).is_none_or(|last| at > last) {
            return None;
        }
        let place = self.start.as_ptr().wrapping_add(at).cast::<u64>();
        // SAFETY: the 8 bytes lie within the region, which is readable by the contract of `Region::new`.
        Some(u64::from_le(unsafe { place.read_unaligned() }))
    }
}

/// One look at a subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// The memory that blocks must lie in, if it is one region.
    pub region: Option<Region>,
    /// What the subject says of its inside.
    pub inside: Option<Inside>,
    /// What its own check answered, if it has one and was asked.
    pub walk: Option<Result<(), Defect>>,
}

/// What a subject with a free list says of its inside. Positions are the subject's own addresses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inside {
    /// Bytes managed, headers included.
    pub managed: u32,
    /// Payload bytes of allocated chunks.
    pub used: u32,
    /// Chunks that are allocated.
    pub allocated_chunks: u32,
    /// Chunks that are free.
    pub free_chunks: u32,
    /// The first free chunk; 0 when there is none.
    pub head: u32,
    /// Where the next search begins; 0 when that is the head.
    pub rover: u32,
}

impl Inside {
    /// Chunks of both kinds.
    #[must_use]
    pub fn chunks(&self) -> u32 {
        self.allocated_chunks.wrapping_add(self.free_chunks)
    }
}

/// The chunks of a subject, for pictures: plain data, which ends where headers stop making sense.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// The address that the subject gives the region's first byte.
    pub origin: u32,
    /// The first address behind the managed bytes.
    pub end: u32,
    /// Where the free list begins; 0 when it is empty.
    pub head: u32,
    /// The chunks in memory order.
    pub pieces: Vec<Piece>,
}

/// An exact model: told of each operation, it says what the subject must answer, and it knows what the inside must look like then. Offsets
/// count from the region's first byte.
pub trait Predictor {
    /// Starts afresh; `false` when no heap can be made of this set-up. `start` is the machine address of the region.
    fn begin(&mut self, setup: &Setup, start: usize) -> bool;

    /// A new step begins: what the last one left in memory that is now payload is no longer predicted.
    fn begin_step(&mut self) {}

    /// Where the block must be, or `None` when there must be no memory.
    fn allocate(&mut self, layout: Layout) -> Option<u32>;

    /// The block at an offset is freed.
    fn release(&mut self, payload: u32);

    /// Where the resized block must be, or `None` when there must be no memory.
    fn reallocate(&mut self, payload: u32, layout: Layout, size: usize) -> Option<u32>;

    /// How many bytes growth must gain.
    fn grow(&mut self, bytes: u32) -> u32;

    /// The free chunks with their payload sizes, in list order.
    fn free(&self) -> &[Span];

    /// What is wrong with an address to be freed, if the model can tell; `None` for the start of a live block.
    fn classify(&self, offset: i64) -> Option<WrongFree>;

    /// Whether the bytes from an offset hold some of a header.
    fn holds_header(&self, offset: i64, bytes: usize) -> bool;

    /// Holds the inside against the model's.
    ///
    /// # Errors
    ///
    /// The first difference.
    fn judge(&self, snapshot: &Snapshot) -> Result<(), Violation>;
}
