//! Where a heap's memory comes from: one region that starts somewhere and grows at its end.
//!
//! [`Arena`] is memory that the caller owns; [`Mmap`] reserves address space from the operating system and commits it as the heap
//! grows; [`Stingy`] makes any other source give little at a time or refuse the n-th request, for tests. There is no `sbrk`: the C
//! library's malloc moves the same break, so a heap on it could neither rely on growing in one piece nor ever give memory back.

use core::ptr::NonNull;

mod arena;
#[cfg(feature = "mmap")]
mod mmap;
mod stingy;

pub use arena::Arena;
#[cfg(feature = "mmap")]
pub use mmap::{Mmap, OsError};
pub use stingy::Stingy;

/// A region of memory that can grow at its end.
///
/// # Safety
///
/// `start` never changes. The `len` bytes from it are readable and writable through the pointer that `start` returns, are used by nobody
/// else, and stay so while the source lives, wherever the source itself is moved. `len` never falls and never exceeds `limit`. `grow` gives no
/// more than it was asked for, and `len` has grown by just what it returns.
pub unsafe trait Source {
    /// The first byte of the region.
    fn start(&self) -> NonNull<u8>;

    /// Bytes given so far.
    fn len(&self) -> usize;

    /// Whether nothing was given yet.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The most bytes that there can ever be.
    fn limit(&self) -> usize;

    /// Asks for `bytes` more at the end; the caller asks for no more than the limit allows. Returns how many were given: as many, fewer, or 0.
    fn grow(&mut self, bytes: usize) -> usize;
}
