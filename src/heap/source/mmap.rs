//! Memory of the operating system: address space is reserved once, pages are committed as the heap grows.
//!
//! Reserved address space costs nothing until it is committed, and a region that never moves needs no links to be mended.
//! Pages are committed whole; the heap is told only of the bytes that it asked for.

use core::ffi::c_int;
use core::fmt;
use core::ptr::{self, NonNull};

use super::Source;

/// Address space reserved with `mmap`, committed with `mprotect`, given back when dropped.
#[derive(Debug)]
pub struct Mmap {
    reservation: NonNull<u8>,
    reserved: usize,
    committed: usize,
    /// Where the region starts in the reservation.
    skip: usize,
    len: usize,
    limit: usize,
}

/// What the operating system answered instead of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "harness", derive(serde::Serialize, serde::Deserialize))]
pub struct OsError {
    /// The system's error number.
    pub errno: c_int,
    /// Bytes of address space that were asked for.
    pub bytes: usize,
}

impl fmt::Display for OsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the operating system refused {} bytes of address space (error {})", self.bytes, self.errno)
    }
}

impl core::error::Error for OsError {}

// SAFETY: the mapping belongs to this value alone.
unsafe impl Send for Mmap {}

impl Mmap {
    /// Reserves room for `limit` bytes and commits the first `len` of them.
    ///
    /// # Errors
    ///
    /// What the operating system answered, with its error number.
    pub fn new(len: usize, limit: usize) -> Result<Self, OsError> {
        Self::aligned(len, limit, 1, 0)
    }

    /// As [`Mmap::new`], with the region at `at` modulo `align`, a power of two.
    ///
    /// # Errors
    ///
    /// What the operating system answered, with its error number; `EINVAL` when `align` is no power of two.
    pub fn aligned(len: usize, limit: usize, align: usize, at: usize) -> Result<Self, OsError> {
        if !align.is_power_of_two() {
            return Err(OsError { errno: libc::EINVAL, bytes: limit });
        }
        let reserved = with_slack(limit, align).ok_or(OsError { errno: libc::ENOMEM, bytes: limit })?;
        let reservation = reserve(reserved)?;
        let skip = at.wrapping_sub(reservation.as_ptr().addr()) & (align - 1);
        let mut map = Mmap { reservation, reserved, committed: 0, skip, len: 0, limit };
        if map.grow(len.min(limit)) < len.min(limit) {
            return Err(OsError { errno: errno(), bytes: len });
        }
        Ok(map)
    }

    fn commit(&mut self, end: usize) -> bool {
        let end = end.next_multiple_of(page());
        if end <= self.committed {
            return true;
        }
        let start = self.reservation.as_ptr().cast();
        // SAFETY: the range lies within our own reservation, of which no byte has been promised to anyone as inaccessible.
        let answer = unsafe { libc::mprotect(start, end, libc::PROT_READ | libc::PROT_WRITE) };
        if answer == 0 {
            self.committed = end;
        }
        answer == 0
    }
}

/// Whole pages for `limit` bytes at any place modulo `align`; `None` when no address space is so large.
fn with_slack(limit: usize, align: usize) -> Option<usize> {
    limit.checked_add(align.max(page()).checked_mul(2)?)?.checked_next_multiple_of(page())
}

fn reserve(bytes: usize) -> Result<NonNull<u8>, OsError> {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
    // SAFETY: a new private mapping at a place of the kernel's choice touches nothing that exists.
    let start = unsafe { libc::mmap(ptr::null_mut(), bytes, libc::PROT_NONE, flags, -1, 0) };
    let refused = OsError { errno: errno(), bytes };
    if start == libc::MAP_FAILED { Err(refused) } else { NonNull::new(start.cast()).ok_or(refused) }
}

fn page() -> usize {
    // SAFETY: `sysconf` only reads.
    let bytes = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
    usize::try_from(bytes).unwrap_or(4096)
}

fn errno() -> c_int {
    // SAFETY: the C library's own pointer to the calling thread's error number.
    let place = unsafe { libc::__errno_location() };
    // SAFETY: it is valid for as long as the thread lives.
    unsafe { *place }
}

impl Drop for Mmap {
    fn drop(&mut self) {
        // SAFETY: the mapping is ours, and whoever borrowed from the source is gone.
        unsafe { libc::munmap(self.reservation.as_ptr().cast(), self.reserved) };
    }
}

// SAFETY: the mapping stays where it is until the value is dropped, and `len` counts committed bytes only.
unsafe impl Source for Mmap {
    fn start(&self) -> NonNull<u8> {
        // SAFETY: the region starts within the reservation, which is at least two alignments larger than the limit.
        unsafe { self.reservation.add(self.skip) }
    }

    fn len(&self) -> usize {
        self.len
    }

    fn limit(&self) -> usize {
        self.limit
    }

    fn grow(&mut self, bytes: usize) -> usize {
        let given = bytes.min(self.limit - self.len);
        if !self.commit(self.skip + self.len + given) {
            return 0;
        }
        self.len += given;
        given
    }
}
