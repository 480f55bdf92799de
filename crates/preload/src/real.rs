//! The functions behind: those of the next library that has them, as the loader sees it.

use core::cell::UnsafeCell;
use core::ffi::{CStr, c_int, c_void};
use core::mem::{self, MaybeUninit};
use core::sync::atomic::{AtomicU32, Ordering};

use crate::guard;

type Sized = unsafe extern "C" fn(usize) -> *mut c_void;
type Pair = unsafe extern "C" fn(usize, usize) -> *mut c_void;

/// The functions that this library stands before.
pub(crate) struct Real {
    pub(crate) malloc: Sized,
    pub(crate) calloc: Pair,
    pub(crate) realloc: unsafe extern "C" fn(*mut c_void, usize) -> *mut c_void,
    pub(crate) free: unsafe extern "C" fn(*mut c_void),
    pub(crate) posix_memalign: unsafe extern "C" fn(*mut *mut c_void, usize, usize) -> c_int,
    pub(crate) aligned_alloc: Pair,
    pub(crate) memalign: Pair,
    pub(crate) valloc: Sized,
    pub(crate) pvalloc: Sized,
    pub(crate) malloc_usable_size: unsafe extern "C" fn(*mut c_void) -> usize,
}

/// Room for them, and how far the search is.
struct Found {
    state: AtomicU32,
    real: UnsafeCell<MaybeUninit<Real>>,
}

// SAFETY: written by the one thread that took the state from NEW to SEARCHING, and read after DONE.
unsafe impl Sync for Found {}

static FOUND: Found = Found { state: AtomicU32::new(NEW), real: UnsafeCell::new(MaybeUninit::uninit()) };

const NEW: u32 = 0;
const SEARCHING: u32 = 1;
const DONE: u32 = 2;

impl Real {
    /// The functions; `None` while they are looked for, which may itself need memory.
    #[inline]
    pub(crate) fn get() -> Option<&'static Real> {
        if FOUND.state.load(Ordering::Acquire) == DONE || search() {
            // SAFETY: nobody writes it any more.
            let real = unsafe { &*FOUND.real.get() };
            // SAFETY: it was written before the state was.
            return Some(unsafe { real.assume_init_ref() });
        }
        None
    }

    fn look_up() -> Real {
        Real {
            // SAFETY: the fields have the types that the names have in C, here and below.
            malloc: unsafe { find(c"malloc") },
            // SAFETY: as above.
            calloc: unsafe { find(c"calloc") },
            // SAFETY: as above.
            realloc: unsafe { find(c"realloc") },
            // SAFETY: as above.
            free: unsafe { find(c"free") },
            // SAFETY: as above.
            posix_memalign: unsafe { find(c"posix_memalign") },
            // SAFETY: as above.
            aligned_alloc: unsafe { find(c"aligned_alloc") },
            // SAFETY: as above.
            memalign: unsafe { find(c"memalign") },
            // SAFETY: as above.
            valloc: unsafe { find(c"valloc") },
            // SAFETY: as above.
            pvalloc: unsafe { find(c"pvalloc") },
            // SAFETY: as above.
            malloc_usable_size: unsafe { find(c"malloc_usable_size") },
        }
    }
}

/// Looks for them, unless a thread does: then this call is its own, from within, or that of a thread so early that it cannot wait for the loader.
#[cold]
fn search() -> bool {
    if FOUND.state.compare_exchange(NEW, SEARCHING, Ordering::AcqRel, Ordering::Acquire).is_err() {
        return FOUND.state.load(Ordering::Acquire) == DONE;
    }
    // SAFETY: the state is SEARCHING, by this thread.
    let real = unsafe { &mut *FOUND.real.get() };
    real.write(Real::look_up());
    guard::prepare();
    FOUND.state.store(DONE, Ordering::Release);
    true
}

/// The function of this name in the libraries behind this one. Where there is none, the process cannot go on.
///
/// # Safety
///
/// `F` is the type that the name has in C.
unsafe fn find<F: Copy>(name: &CStr) -> F {
    const { assert!(size_of::<F>() == size_of::<*mut c_void>(), "expected the type of a function") };
    // SAFETY: the name is a C string.
    let found = unsafe { libc::dlsym(libc::RTLD_NEXT, name.as_ptr()) };
    if found.is_null() {
        give_up(name);
    }
    // SAFETY: the caller's promise, and it is the address of a function.
    unsafe { mem::transmute_copy(&found) }
}

#[cold]
fn give_up(name: &CStr) -> ! {
    for text in [b"freespace recorder: no library behind it has ".as_slice(), name.to_bytes(), b"\n"] {
        // SAFETY: the text is readable.
        unsafe { libc::write(libc::STDERR_FILENO, text.as_ptr().cast(), text.len()) };
    }
    // SAFETY: it ends the process.
    unsafe { libc::_exit(127) }
}
