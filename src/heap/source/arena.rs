//! Memory that the caller owns.

use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::ptr::NonNull;

use super::Source;

/// A caller's memory, of which the heap starts with a part and grows into the rest.
#[derive(Debug)]
pub struct Arena<'a> {
    start: NonNull<u8>,
    len: usize,
    limit: usize,
    owner: PhantomData<&'a mut [MaybeUninit<u8>]>,
}

// SAFETY: an arena is the only way to its bytes for as long as it borrows them, like the `&mut` slice that it stands for.
unsafe impl Send for Arena<'_> {}

impl<'a> Arena<'a> {
    /// The whole slice at once: the heap does not grow.
    #[must_use]
    pub fn new(memory: &'a mut [MaybeUninit<u8>]) -> Self {
        let len = memory.len();
        Self::growing(memory, len)
    }

    /// The first `len` bytes of the slice, or all if there are fewer; the heap grows into the others.
    #[must_use]
    pub fn growing(memory: &'a mut [MaybeUninit<u8>], len: usize) -> Self {
        let limit = memory.len();
        Arena { start: NonNull::from(memory).cast(), len: len.min(limit), limit, owner: PhantomData }
    }

    /// The first `len` of `limit` bytes at `start`.
    ///
    /// # Safety
    ///
    /// The `limit` bytes at `start` must be readable and writable through it and used by nobody else for `'a`; `len` is at most `limit`.
    #[must_use]
    pub unsafe fn from_raw(start: NonNull<u8>, len: usize, limit: usize) -> Self {
        Arena { start, len, limit, owner: PhantomData }
    }
}

// SAFETY: the borrow keeps the bytes in place and to ourselves; `len` grows up to `limit` only.
unsafe impl Source for Arena<'_> {
    fn start(&self) -> NonNull<u8> {
        self.start
    }

    fn len(&self) -> usize {
        self.len
    }

    fn limit(&self) -> usize {
        self.limit
    }

    fn grow(&mut self, bytes: usize) -> usize {
        let given = bytes.min(self.limit - self.len);
        self.len += given;
        given
    }
}
