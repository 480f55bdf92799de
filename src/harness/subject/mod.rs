//! What is tested: an allocator behind a small trait, what it offers beside allocating, and one look at its inside.
//!
//! Every oracle works on what a [`Subject`] offers. Four methods must be there; the others are capabilities, each with a default that
//! says "not offered", and an oracle that needs one stays silent without it. A subject may bring a [`Predictor`], its own exact
//! model. Nothing here judges. Most allocators need no `Subject` of their own: the adapters make one of a few lines.

use core::alloc::Layout;
use core::ptr::NonNull;
use std::boxed::Box;
use std::vec::Vec;

use super::script::{Setup, Span};
use super::violation::Violation;
use crate::heap::{CreateError, Defect, Piece, Refusal};
use crate::policy::HEADER;

mod dialect;
mod entry;
mod ground;
mod offers;
mod pieces;

pub use super::violation::{ParentFault, WrongFree};
pub use dialect::{Dialect, Manner};
pub use entry::{Home, SubjectEntry};
pub use ground::{FRESH, Ground};
pub use offers::{Capabilities, Capability, Promises, Recovery, Statistics};

/// An allocator under test.
///
/// Whatever went on before, a panic included, `begin` starts afresh. What a subject [offers](Subject::capabilities) is called only if it says so, and a
/// `None` from what it says it offers is a finding.
///
/// # Safety
///
/// The [`Region`] in a [`Snapshot`] is good until the next `begin`. The harness touches the bytes of a block only after it has seen that the block lies
/// within a region; the blocks of a subject without a region are readable and writable as they are.
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

    /// Resizes a block; `None` when there is no memory. Unless told otherwise: a new block, a copy, and the old one freed.
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
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        let Ok(new) = Layout::from_size_align(size, layout.align()) else { return Ok(None) };
        let Some(moved) = self.allocate(new, false) else { return Ok(None) };
        // SAFETY: both blocks are live, and hold that many bytes each.
        unsafe { block.copy_to(moved, layout.size().min(size)) };
        // SAFETY: the caller's promise.
        unsafe { self.release(block.as_ptr(), layout) }.map(|()| Some(moved))
    }

    /// One look at the inside. `closely` asks for what takes time as well: the subject's own check, and its statistics.
    fn look(&self, closely: bool) -> Snapshot;

    /// One look at the part of the inside between the first and the last of a few neighbouring live blocks, these included. None for a subject that can look only at all of itself.
    fn look_near(&self, near: &Near) -> Option<Result<(), Defect>> {
        let _ = near;
        None
    }

    /// What it offers beyond the methods above.
    fn capabilities(&self) -> Capabilities {
        Capabilities::NONE
    }

    /// What it vows beyond the contract of every allocator, and what it may be asked.
    fn promises(&self) -> Promises {
        Promises::default()
    }

    /// [`Capability::Grow`]: makes the region larger by up to `bytes`; the bytes gained.
    fn grow(&mut self, bytes: u32) -> Option<u32> {
        let _ = bytes;
        None
    }

    /// [`Capability::Truncate`]: makes the region smaller by up to `bytes`, of which none is in use; the bytes given back.
    fn truncate(&mut self, bytes: u32) -> Option<u32> {
        let _ = bytes;
        None
    }

    /// [`Capability::Regions`]: takes a further region of `bytes` bytes, at least `gap` behind what it has; whether there is one now.
    fn add_region(&mut self, bytes: u32, gap: u32) -> Option<bool> {
        let _ = (bytes, gap);
        None
    }

    /// The regions beyond the first.
    fn further_regions(&self) -> &[Region] {
        &[]
    }

    /// [`Capability::Reset`]: gives up every block.
    fn reset(&mut self) -> Option<()> {
        None
    }

    /// [`Capability::Scopes`]: opens a scope.
    fn enter(&mut self) -> Option<()> {
        None
    }

    /// [`Capability::Scopes`]: closes the innermost scope, and gives up every block that was allocated in it.
    fn leave(&mut self) -> Option<()> {
        None
    }

    /// [`Capability::Usable`]: how many bytes of a live block the program may use.
    fn usable(&self, block: NonNull<u8>, layout: Layout) -> Option<usize> {
        let _ = (block, layout);
        None
    }

    /// [`Capability::Misuse`]: whether freeing this address is sure to be refused, so that it may be tried.
    fn answers(&self, wrong: WrongFree, address: usize) -> bool {
        let _ = (wrong, address);
        false
    }

    /// The run is over and every block is freed: what the allocator took from a parent is to be given back.
    fn end(&mut self) {}

    /// Its chunks, for pictures. Never judged.
    fn chart(&self) -> Option<Chart> {
        None
    }

    /// An exact model of this subject, if it has one.
    fn predictor(&self) -> Option<Box<dyn Predictor>> {
        None
    }
}

/// Neighbouring live blocks: there is no other between the first and the last of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near {
    /// The one before a place; none at the beginning of the memory.
    pub before: Option<NonNull<u8>>,
    /// The one at the place, if that is not free.
    pub block: Option<NonNull<u8>>,
    /// The one behind, if there is one.
    pub behind: Option<NonNull<u8>>,
    /// The one behind that, which shows where that ends; none at the end of the memory.
    pub beyond: Option<NonNull<u8>>,
}

/// Why a set-up makes no heap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize)]
pub enum Unfit {
    /// The allocator cannot be made over so little, or such, memory.
    #[error("the allocator takes no such region")]
    Region,
    /// The heap refused to be made.
    #[error("{0}")]
    Create(CreateError),
    /// The operating system gave no memory.
    #[error("{0}")]
    System(crate::heap::source::OsError),
    /// The harness has no memory that it could lend.
    #[error("expected {bytes} bytes of the system to lend, found that it has not so many")]
    Memory {
        /// Bytes that were asked of the system.
        bytes: usize,
    },
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
    /// not. Those hold [`FRESH`].
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

    /// Machine addresses of its first byte, and behind its last one.
    #[must_use]
    pub fn addresses(&self) -> (usize, usize) {
        let start = self.start.as_ptr().addr();
        (start, start + self.len)
    }

    /// How far behind the region's first byte a machine address is.
    #[must_use]
    pub fn offset(&self, address: usize) -> i64 {
        address.wrapping_sub(self.start.as_ptr().addr()) as i64
    }

    /// Whether so many bytes at a machine address are all in the region.
    #[must_use]
    pub fn holds(&self, address: usize, bytes: usize) -> bool {
        let at = address.wrapping_sub(self.start.as_ptr().addr());
        at <= self.len && self.len - at >= bytes
    }

    /// The first byte of the slack that is not [`FRESH`]: its offset, and what it is.
    #[must_use]
    pub fn stray(&self) -> Option<(i64, u8)> {
        let (len, slack) = (self.len as i64, self.slack as i64);
        self.stray_in(-slack).or_else(|| self.stray_in(len))
    }

    /// As many bytes from that offset as there is slack.
    fn stray_in(&self, from: i64) -> Option<(i64, u8)> {
        let start = self.start.as_ptr().wrapping_offset(from as isize);
        // SAFETY: the slack on either side is readable by the contract of `Region::new`.
        let bytes = unsafe { core::slice::from_raw_parts(start, self.slack) };
        // A step looks here twice: by words, and for the place only when there is one.
        let (words, rest) = bytes.as_chunks::<8>();
        let fresh = u64::from_ne_bytes([FRESH; 8]);
        let differing = words.iter().fold(0, |all, &word| all | (u64::from_ne_bytes(word) ^ fresh));
        if differing == 0 && rest.iter().all(|&byte| byte == FRESH) {
            return None;
        }
        let at = bytes.iter().position(|&byte| byte != FRESH)?;
        Some((from + at as i64, bytes[at]))
    }

    /// The byte at an offset, in the region or its slack.
    #[must_use]
    pub fn byte(&self, at: i64) -> Option<u8> {
        let (len, slack) = (self.len as i64, self.slack as i64);
        if at < -slack || at >= len + slack {
            return None;
        }
        let place = self.start.as_ptr().wrapping_offset(at as isize);
        // SAFETY: the region and its slack are readable by the contract of `Region::new`.
        Some(unsafe { place.read() })
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
    /// [`Capability::Arena`]: the memory that blocks must lie in, further regions aside.
    pub region: Option<Region>,
    /// What the subject says of its inside.
    pub inside: Option<Inside>,
    /// What its own check answered, if it has one and was asked.
    pub walk: Option<Result<(), Defect>>,
    /// What it says of its use, if it does and was asked.
    pub statistics: Option<Statistics>,
    /// What its parent has to complain of, if it has one.
    pub parent: Option<ParentFault>,
    /// Bytes that it holds from the system, if they are known and were asked for.
    pub footprint: Option<usize>,
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
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Chart {
    /// The address that the subject gives the region's first byte.
    pub origin: u32,
    /// The first address behind the managed bytes.
    pub end: u32,
    /// Where the free list begins; 0 when it is empty.
    pub head: u32,
    /// The chunks in memory order.
    #[serde(with = "pieces")]
    pub pieces: Vec<Piece>,
}

impl Chart {
    /// The address behind the last chunk, if that is not the end of the managed bytes: no header stands there.
    #[must_use]
    pub fn breaks_off(&self) -> Option<u32> {
        let behind = |piece: &Piece| piece.address.wrapping_add(HEADER).wrapping_add(piece.size);
        let end = self.pieces.last().map_or(self.origin, behind);
        (end < self.end).then_some(end)
    }
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
