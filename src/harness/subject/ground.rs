//! The memory that a run lends to its subject.
//!
//! A region starts where the script says, modulo 64 KiB, and is filled with one byte before every run, so that a run depends on
//! nothing that came before it. By default one buffer serves all runs and has slack on both sides, for misuses that write there. An
//! *exact* ground takes a block of just the region's size for each run, so that a sanitizer sees the first byte past it.

use core::alloc::Layout;
use core::ptr::NonNull;
use std::alloc::{alloc, dealloc};

use super::Unfit;
use crate::harness::script::{MOST_ALIGN, MOST_BYTES, MOST_GAP, MOST_REGIONS};

/// What memory holds before the subject gets it: not 0, so that a block that should have been zeroed shows it.
pub const FRESH: u8 = 0xa5;

/// Bytes on either side of a shared ground's region.
const SLACK: usize = 64;

/// Memory for regions.
#[derive(Debug, Default)]
pub struct Ground {
    block: Option<(NonNull<u8>, Layout)>,
    kind: Kind,
    /// Offset of the first byte of the region, and of the first behind all regions with their slack.
    start: usize,
    end: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Shared,
    Exact,
    Roomy,
}

/// Address space for as many regions and gaps as a script can have.
const ROOMY: usize = 2 * MOST_ALIGN
    + (1 + MOST_REGIONS) * (MOST_BYTES as usize + 2 * SLACK)
    + MOST_REGIONS * (MOST_GAP as usize + GRAIN);

/// Further regions start at a multiple of this.
const GRAIN: usize = 4096;

impl Ground {
    /// One buffer for all runs, with slack.
    #[must_use]
    pub fn shared() -> Self {
        Ground::default()
    }

    /// A block of its own for every run, with none.
    #[must_use]
    pub fn exact() -> Self {
        Ground { kind: Kind::Exact, ..Ground::default() }
    }

    /// One buffer for all runs, with slack, and room for further regions.
    #[must_use]
    pub fn roomy() -> Self {
        Ground { kind: Kind::Roomy, ..Ground::default() }
    }

    /// Bytes on either side of the region that the harness may write.
    #[must_use]
    pub fn slack(&self) -> usize {
        if self.kind == Kind::Exact { 0 } else { SLACK }
    }

    /// A fresh region of `len` bytes at `at` modulo 64 KiB. The one before is gone.
    ///
    /// # Errors
    ///
    /// When the system has no such memory.
    pub fn prepare(&mut self, at: u16, len: usize) -> Result<NonNull<u8>, Unfit> {
        let slack = self.slack();
        let skip = usize::from(at) + if slack > 0 { MOST_ALIGN } else { 0 };
        self.reserve(skip + len + slack)?;
        (self.start, self.end) = (skip, skip + len + slack);
        self.fill(skip - slack, len + 2 * slack);
        Ok(self.at(skip))
    }

    /// A fresh region of `len` bytes at least `gap` bytes behind all others; `None` when this ground has no room for it.
    pub fn extend(&mut self, gap: usize, len: usize) -> Option<NonNull<u8>> {
        if self.kind != Kind::Roomy {
            return None;
        }
        let start = (self.end + gap + SLACK).next_multiple_of(GRAIN);
        let end = start + len + SLACK;
        if end > ROOMY {
            return None;
        }
        self.end = end;
        self.fill(start - SLACK, len + 2 * SLACK);
        Some(self.at(start))
    }

    /// Makes `len` bytes, `from` behind the first one of the region, fresh again.
    pub fn refresh(&mut self, from: usize, len: usize) {
        self.fill(self.start + from, len);
    }

    fn fill(&mut self, from: usize, len: usize) {
        let place = self.at(from);
        // SAFETY: the callers name bytes of the block, which is ours alone.
        unsafe { place.write_bytes(FRESH, len) };
    }

    fn at(&self, offset: usize) -> NonNull<u8> {
        let (block, _) = self.block.expect("a region is prepared first");
        // SAFETY: the callers name offsets within the block.
        unsafe { block.add(offset) }
    }

    fn reserve(&mut self, bytes: usize) -> Result<(), Unfit> {
        let suffices = self.block.is_some_and(|(_, layout)| layout.size() >= bytes);
        if self.kind == Kind::Exact || !suffices {
            self.replace(if self.kind == Kind::Roomy { ROOMY } else { bytes })?;
        }
        Ok(())
    }

    fn replace(&mut self, bytes: usize) -> Result<(), Unfit> {
        self.give_back();
        let layout = Layout::from_size_align(bytes.max(1), MOST_ALIGN).expect("a script's region is small");
        // SAFETY: the layout is not empty.
        let block = NonNull::new(unsafe { alloc(layout) }).ok_or(Unfit::Memory { bytes })?;
        self.block = Some((block, layout));
        Ok(())
    }

    fn give_back(&mut self) {
        if let Some((block, layout)) = self.block.take() {
            // SAFETY: the block came from `alloc` with this layout.
            unsafe { dealloc(block.as_ptr(), layout) };
        }
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        self.give_back();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_has_not_is_not_lent() {
        let mut ground = Ground::exact();
        let bytes = isize::MAX as usize / 2;
        assert_eq!(ground.prepare(0, bytes), Err(Unfit::Memory { bytes }));
        assert!(ground.prepare(0, 64).is_ok(), "it is no worse for that");
    }
}
