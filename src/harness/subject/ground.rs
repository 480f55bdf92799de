//! The memory that a run lends to its subject.
//!
//! A region starts where the script says, modulo 64 KiB, and is filled with one byte before every run, so that a run depends on
//! nothing that came before it. By default one buffer serves all runs and has slack on both sides, for misuses that write there. An
//! *exact* ground takes a block of just the region's size for each run, so that a sanitizer sees the first byte past it.

use core::alloc::Layout;
use core::ptr::NonNull;
use std::alloc::{alloc, dealloc, handle_alloc_error};

use crate::harness::script::MOST_ALIGN;

/// What memory holds before the subject gets it: not 0, so that a block that should have been zeroed shows it.
const FRESH: u8 = 0xa5;

/// Bytes on either side of a shared ground's region.
const SLACK: usize = 64;

/// Memory for regions.
#[derive(Debug, Default)]
pub struct Ground {
    block: Option<(NonNull<u8>, Layout)>,
    exact: bool,
}

impl Ground {
    /// One buffer for all runs, with slack.
    #[must_use]
    pub fn shared() -> Self {
        Ground::default()
    }

    /// A block of its own for every run, with none.
    #[must_use]
    pub fn exact() -> Self {
        Ground { block: None, exact: true }
    }

    /// Bytes on either side of the region that the harness may write.
    #[must_use]
    pub fn slack(&self) -> usize {
        if self.exact { 0 } else { SLACK }
    }

    /// A fresh region of `len` bytes at `at` modulo 64 KiB. The one before is gone.
    ///
    /// # Panics
    ///
    /// Aborts when the system has no memory left.
    pub fn prepare(&mut self, at: u16, len: usize) -> NonNull<u8> {
        let slack = self.slack();
        let skip = usize::from(at) + if slack > 0 { MOST_ALIGN } else { 0 };
        let block = self.reserve(skip + len + slack);
        // SAFETY: the block reaches `slack` bytes past `skip + len`, and `skip` is 0 or at least `slack`.
        let start = unsafe { block.add(skip) };
        // SAFETY: as above, and the region with its slack is ours alone.
        let from = unsafe { start.sub(slack) };
        // SAFETY: as above.
        unsafe { from.write_bytes(FRESH, len + 2 * slack) };
        start
    }

    fn reserve(&mut self, bytes: usize) -> NonNull<u8> {
        match self.block {
            Some((block, layout)) if !self.exact && layout.size() >= bytes => block,
            _ => self.replace(bytes),
        }
    }

    fn replace(&mut self, bytes: usize) -> NonNull<u8> {
        self.give_back();
        let layout = Layout::from_size_align(bytes.max(1), MOST_ALIGN).expect("a script's region is small");
        // SAFETY: the layout is not empty.
        let block = NonNull::new(unsafe { alloc(layout) }).unwrap_or_else(|| handle_alloc_error(layout));
        self.block = Some((block, layout));
        block
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
