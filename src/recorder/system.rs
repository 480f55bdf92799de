//! What the tape asks of the operating system: files, mappings, a page that a fork wipes.
//!
//! By system calls alone. The functions of the C library that do the same are places where a thread can be cancelled, another library may stand in front of
//! them, and no call of `malloc` should be either. `errno` is put back where it was.

use core::ffi::{CStr, c_int};
use core::ptr::{self, NonNull};

/// A number that the system gives an error.
pub type Errno = c_int;

/// Puts `errno` back when it is dropped: a `free` may not change it, and a `malloc` that succeeds should not.
pub(super) struct KeptErrno(c_int);

impl KeptErrno {
    pub(super) fn new() -> Self {
        KeptErrno(errno())
    }
}

impl Drop for KeptErrno {
    fn drop(&mut self) {
        // SAFETY: it is a place of the thread's own, for as long as the thread lives.
        unsafe { errno_place().write(self.0) };
    }
}

fn errno() -> Errno {
    // SAFETY: as above.
    unsafe { errno_place().read() }
}

fn errno_place() -> *mut c_int {
    // SAFETY: it has no conditions.
    unsafe { libc::__errno_location() }
}

/// A file that is open for a moment.
pub(super) struct File(libc::c_long);

impl File {
    /// Opens a file to read and write; the flags say whether it may, must or must not be there.
    pub(super) fn open(path: &CStr, flags: c_int) -> Result<File, Errno> {
        let flags = flags | libc::O_RDWR | libc::O_CLOEXEC;
        // SAFETY: the path is a C string, and the call changes no memory.
        let file = unsafe { libc::syscall(libc::SYS_openat, libc::AT_FDCWD, path.as_ptr(), flags, 0o600) };
        if file < 0 { Err(errno()) } else { Ok(File(file)) }
    }

    /// Makes room for so many bytes from `at` on, and maps them: zeros, if nothing was there.
    pub(super) fn map(&self, at: usize, bytes: usize) -> Result<NonNull<u8>, Errno> {
        // Beyond the greatest size that the process may give a file, asking would kill the program.
        if at as u64 + bytes as u64 > greatest_file() {
            return Err(libc::EFBIG);
        }
        // Without room on the disk, a write to the mapping would.
        // SAFETY: it changes no memory.
        if unsafe { libc::syscall(libc::SYS_fallocate, self.0, 0, at, bytes) } < 0 {
            return Err(errno());
        }
        let access = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: a new mapping, where the system likes.
        let map =
            unsafe { libc::mmap(ptr::null_mut(), bytes, access, libc::MAP_SHARED, self.0 as c_int, at as libc::off_t) };
        if map == libc::MAP_FAILED { Err(errno()) } else { NonNull::new(map.cast()).ok_or(libc::EFAULT) }
    }
}

impl Drop for File {
    fn drop(&mut self) {
        // SAFETY: the file is this value's.
        unsafe { libc::syscall(libc::SYS_close, self.0) };
    }
}

/// How large a file may be that the process writes, in bytes.
fn greatest_file() -> u64 {
    let mut limit = libc::rlimit { rlim_cur: libc::RLIM_INFINITY, rlim_max: libc::RLIM_INFINITY };
    // SAFETY: the place is valid for a write.
    unsafe { libc::getrlimit(libc::RLIMIT_FSIZE, &raw mut limit) };
    limit.rlim_cur
}

/// Takes a mapping away.
///
/// # Safety
///
/// It is one of so many bytes, and nobody uses it any more.
pub(super) unsafe fn unmap(map: *mut u8, bytes: usize) {
    // SAFETY: the caller's promise.
    unsafe { libc::munmap(map.cast(), bytes) };
}

/// Private memory, whole pages of it, that reads 0 in a process forked from this one, whatever call forked it.
///
/// # Errors
///
/// The system's error number.
pub fn wiped_by_a_fork(bytes: usize) -> Result<NonNull<u8>, Errno> {
    let access = libc::PROT_READ | libc::PROT_WRITE;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    // SAFETY: a new mapping, where the system likes.
    let page = unsafe { libc::mmap(ptr::null_mut(), bytes, access, flags, -1, 0) };
    if page == libc::MAP_FAILED {
        return Err(errno());
    }
    // SAFETY: the page is this function's.
    if unsafe { libc::madvise(page, bytes, libc::MADV_WIPEONFORK) } < 0 {
        return Err(errno());
    }
    NonNull::new(page.cast()).ok_or(libc::EFAULT)
}

/// Nanoseconds of the monotonic clock.
pub(super) fn now() -> u64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the place is valid for a write.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut time) };
    time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
}

/// The number of this process.
pub(super) fn process() -> u32 {
    // SAFETY: it has no conditions.
    (unsafe { libc::getpid() }) as u32
}

/// Writes the path of the executable, as much of it as there is room for, and no zero at its end.
///
/// # Safety
///
/// There is room for so many bytes.
pub(super) unsafe fn read_program(into: *mut u8, room: usize) {
    let path = c"/proc/self/exe".as_ptr();
    // SAFETY: the caller's promise; the path is a C string.
    unsafe { libc::syscall(libc::SYS_readlinkat, libc::AT_FDCWD, path, into, room) };
}

/// Writes to the error stream: there is nobody else to tell.
pub(super) fn complain(parts: &[&[u8]]) {
    for part in parts {
        // SAFETY: the part is readable.
        unsafe { libc::syscall(libc::SYS_write, libc::STDERR_FILENO, part.as_ptr(), part.len()) };
    }
}
