//! The list heap: one region, an 8-byte header before each payload, free chunks on a list threaded through them.
//!
//! ```
//! use core::alloc::Layout;
//! use core::mem::MaybeUninit;
//! use freespace::heap::{Arena, Config, Heap};
//!
//! let mut memory = [MaybeUninit::uninit(); 4096];
//! let mut heap = Heap::new(Arena::new(&mut memory), Config::default())?;
//! let block = heap.allocate(Layout::new::<[u64; 8]>())?;
//! // SAFETY: the block is this heap's, and nobody uses it any more.
//! unsafe { heap.free(block.as_ptr()) }?;
//! heap.walk()?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! `docs/semantics.md` has the rules R1 to R13 that the code cites. A [`Heap`] is made of a [`Source`], which gives memory, an
//! [`Index`], which owns the free chunks, and the counts that it keeps of itself; each operation is one file. It is not for
//! several threads by itself (see `global`), and it never gives memory back to its source.

use core::alloc::Layout;

use crate::policy::{BASE, GRAIN, HEADER, Level, MAGIC, Policy};

mod allocate;
#[cfg(feature = "allocator-api2")]
mod allocator;
mod check;
mod dump;
pub mod error;
mod free;
#[cfg(feature = "global")]
pub mod global;
mod grow;
pub mod header;
pub mod index;
pub mod layout;
pub mod memory;
mod reallocate;
pub mod source;
mod statistics;
pub mod walk;

pub use dump::{Chunks, FreeList, Piece};
pub use error::{AllocError, CreateError, Defect, Refusal};
pub use index::{Index, List};
pub use reallocate::ReallocError;
#[cfg(feature = "mmap")]
pub use source::Mmap;
pub use source::{Arena, Source, Stingy};
pub use statistics::{Counts, Statistics};

use layout::{Chunk, Grid};
use memory::Memory;

/// How a heap shall be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Config {
    /// How the free list is searched and kept, and what sizes round up to.
    pub policy: Policy,
    /// The tag of allocated chunks: not a multiple of 4 (R2).
    pub magic: u32,
    /// The address of the first managed byte: a non-zero multiple of the granule (R1).
    pub base: u32,
    /// How much is checked before an address is believed (R11).
    pub level: Level,
    /// What is asked of the source is rounded up to a multiple of this many bytes; at least 1 (R9).
    pub grain: u32,
}

impl Default for Config {
    fn default() -> Self {
        Config { policy: Policy::default(), magic: MAGIC, base: BASE, level: Level::default(), grain: GRAIN }
    }
}

/// What the heap keeps count of.
#[derive(Clone, Copy, Debug, Default)]
struct Books {
    allocated: u32,
    used: u32,
    high_water: u32,
    requests: u64,
    failures: u64,
}

/// A heap over one source.
#[derive(Debug)]
pub struct Heap<S, I = List> {
    source: S,
    memory: Memory,
    index: I,
    books: Books,
    level: Level,
    grain: u32,
    /// Bytes from the first managed one that the source has given, managed or waiting (R9).
    given: u32,
    /// Bytes from the first managed one that there can ever be.
    limit: u32,
}

impl<S: Source> Heap<S> {
    /// A heap over the memory that the source gives, with all of it free.
    ///
    /// # Errors
    ///
    /// When the configuration contradicts R1 or R2, or the region cannot hold one chunk.
    pub fn new(source: S, config: Config) -> Result<Self, CreateError> {
        Self::with_index(source, config, List::new(config.policy))
    }
}

impl<S: Source, I: Index> Heap<S, I> {
    /// As [`Heap::new`], with an index of the caller's, which must be empty.
    ///
    /// # Errors
    ///
    /// When the configuration contradicts R1 or R2, or the region cannot hold one chunk.
    pub fn with_index(source: S, config: Config, index: I) -> Result<Self, CreateError> {
        let (start, len) = (source.start(), source.len());
        let grid = Grid::new(start.as_ptr().addr(), config.policy.granule);
        let skip = grid.first() - start.as_ptr().addr();
        let limit = validate(&config, grid, source.limit())?.saturating_sub(skip as u32);
        let given = len.saturating_sub(skip) as u32;
        let end = grid.whole(given);
        if end < grid.least_total() {
            return Err(CreateError::TooSmall { len, least: skip + grid.least_total() as usize });
        }
        // SAFETY: `skip` is less than `len`, since `given` is not 0.
        let first = unsafe { start.add(skip) };
        // SAFETY: the source promises its `len` bytes, which may grow up to its limit; ends are set within what it gave.
        let memory = unsafe { Memory::new(first, end, config.base, config.magic, grid) };
        let Config { level, grain, .. } = config;
        let mut heap = Heap { source, memory, index, books: Books::default(), level, grain, given, limit };
        let given = heap.index.give(&mut heap.memory, Chunk::of_total(0, end));
        debug_assert_eq!(given, Ok(()), "an empty index has nothing that could be damaged");
        Ok(heap)
    }

    /// Looks at every chunk and at the whole list: the invariants I1 to I10 of [`walk`].
    ///
    /// # Errors
    ///
    /// The first broken invariant.
    pub fn walk(&self) -> Result<(), Defect>
    where
        I: walk::Walk,
    {
        walk::walk(&self.memory, &self.index, self.books.allocated, self.books.used)
    }

    /// Looks at the chunks between two live blocks, these included, where no others are live but two `blocks`, if any: the invariants of
    /// [`walk`](Self::walk) as far as they show there. All are machine addresses of payloads; none for `before` is the first chunk, none for `behind` the
    /// end.
    ///
    /// # Errors
    ///
    /// The first broken invariant. An address at which no payload of this heap can be is one, I7.
    pub fn walk_between(
        &self,
        before: Option<usize>,
        blocks: [Option<usize>; 2],
        behind: Option<usize>,
    ) -> Result<(), Defect>
    where
        I: walk::Walk,
    {
        // Elsewhere, no chunk begins: an offset at the end is never met.
        let header = |payload: usize| self.memory.offset_of(payload.wrapping_sub(HEADER as usize)).unwrap_or(u32::MAX);
        let [first, second] = blocks.map(|block| block.map(header));
        walk::walk_between(&self.memory, self.index.policy(), [before.map(header), first, second], behind.map(header))
    }

    /// The index of the free chunks.
    #[must_use]
    pub fn index(&self) -> &I {
        &self.index
    }

    /// The managed bytes.
    #[must_use]
    pub fn memory(&self) -> &Memory {
        &self.memory
    }

    /// The source of the memory.
    #[must_use]
    pub fn source(&self) -> &S {
        &self.source
    }

    /// Counts a request that failed.
    fn fail<E>(&mut self, error: E) -> E {
        self.books.failures += 1;
        error
    }
}

/// Returns the limit in 32 bits.
fn validate(config: &Config, grid: Grid, limit: usize) -> Result<u32, CreateError> {
    if config.magic.is_multiple_of(4) {
        return Err(CreateError::Magic { found: config.magic });
    }
    if config.base == 0 || !grid.aligns(config.base) {
        return Err(CreateError::Base { found: config.base, granule: grid.granule() });
    }
    if config.grain == 0 {
        return Err(CreateError::Grain);
    }
    let most = (1 << 32) - u64::from(config.base);
    let fits = u32::try_from(limit).ok().filter(|&limit| u64::from(limit) <= most);
    fits.ok_or(CreateError::TooLarge { base: config.base, limit })
}

/// The layout of `size` bytes with the alignment of another; `None` when there is none.
fn resized(layout: Layout, size: usize) -> Option<Layout> {
    Layout::from_size_align(size, layout.align()).ok()
}
