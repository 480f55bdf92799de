//! Any C `malloc` in a shared object, without its source and without instrumentation.
//!
//! The object is loaded into a link namespace of its own (`dlmopen` with `LM_ID_NEWLM`), with its own copies of all that it depends on, the C library
//! included. So nothing is shared with this process: its own `malloc` stays what it was, and the system's C library can be tested like any other
//! (`libc.so.6`). A library that spoils memory spoils this process all the same: run it in a worker.
//!
//! The contract is C's: `malloc`, `calloc`, `realloc` and `free` for alignments up to 16, `posix_memalign` (or `aligned_alloc`) beyond, and every block is
//! aligned for every object that fits (C23, 7.24.3), up to 16 bytes. Not covered: threads, `reallocarray`, `free_sized`, `pvalloc` and their kin.

use core::alloc::Layout;
use core::ffi::{c_int, c_void};
use core::mem::MaybeUninit;
use core::ptr::{self, NonNull};
use std::borrow::ToOwned;
use std::ffi::{CStr, CString};
use std::fs::File;
use std::io::Read;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::string::{String, ToString};

use libloading::os::unix::Library;

use super::on_credit;
use crate::harness::script::{MALLOC_ALIGN, Setup, natural_align};
use crate::harness::subject::{Capabilities, Capability, Promises, Snapshot, Subject, Unfit};
use crate::heap::Refusal;

/// A tunable of the GNU C library's loader, to be set in the environment of the process that loads: space for libraries that want static thread-local
/// storage although they are loaded late, as jemalloc does.
pub const STATIC_TLS: (&str, &str) = ("GLIBC_TUNABLES", "glibc.rtld.optional_static_tls=65536");

/// The subject that a shared object with a `malloc` makes.
#[derive(Clone, Debug)]
pub struct SharedObject {
    functions: Functions,
}

/// Why a shared object cannot be tested.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// The loader turned it down.
    #[error("{path} cannot be loaded: {reason}", path = path.display())]
    Load {
        /// The file as it was named.
        path: PathBuf,
        /// What the loader says.
        reason: String,
    },
    /// It is for other machines than this one. The loader passes such a file over, and says that there is none.
    #[error("{path} is for another machine: expected ELF class {} and machine {}, found {} and {}", expected.0, expected.1, found.0, found.1, path = path.display())]
    Machine {
        /// The file as it was named.
        path: PathBuf,
        /// Class and machine of this program, as the ELF header has them.
        expected: (u8, u16),
        /// Those of the file.
        found: (u8, u16),
    },
    /// A function that is needed is not there.
    #[error("{path} has no function {function}: expected a library with malloc, calloc, realloc and free", path = path.display())]
    Missing {
        /// The file as it was named.
        path: PathBuf,
        /// What is not there.
        function: &'static str,
    },
}

/// `malloc` and its kin, by their types in C.
type Malloc = unsafe extern "C" fn(usize) -> *mut c_void;
type Calloc = unsafe extern "C" fn(usize, usize) -> *mut c_void;
type Realloc = unsafe extern "C" fn(*mut c_void, usize) -> *mut c_void;
type Free = unsafe extern "C" fn(*mut c_void);
type PosixMemalign = unsafe extern "C" fn(*mut *mut c_void, usize, usize) -> c_int;
type AlignedAlloc = unsafe extern "C" fn(usize, usize) -> *mut c_void;
type UsableSize = unsafe extern "C" fn(*mut c_void) -> usize;

#[derive(Clone, Copy, Debug)]
struct Functions {
    malloc: Malloc,
    calloc: Calloc,
    realloc: Realloc,
    free: Free,
    aligned: Option<Aligned>,
    usable: Option<UsableSize>,
}

/// How blocks of great alignment are had.
#[derive(Clone, Copy, Debug)]
enum Aligned {
    Posix(PosixMemalign),
    C11(AlignedAlloc),
}

impl SharedObject {
    /// Loads a shared object into a namespace of its own. A name without a slash is looked for where the loader looks. It stays loaded for good.
    ///
    /// # Errors
    ///
    /// When it cannot be loaded, or has no `malloc`. A library that needs static thread-local storage (jemalloc is one) loads only if the
    /// process was started with [`STATIC_TLS`].
    ///
    /// # Safety
    ///
    /// What the library does when it is loaded is sound, and its functions called `malloc` and so on are what their names say.
    pub unsafe fn open(path: &Path) -> Result<Self, LoadError> {
        let loaded = load(path)?;
        // SAFETY: the caller's promise.
        let functions = unsafe { Functions::find(&loaded, path) }?;
        // It is never closed: its functions are called until the process ends.
        let _ = loaded.library.into_raw();
        Ok(SharedObject { functions })
    }

    /// Whether the functions for small alignments serve this layout.
    fn is_natural(layout: Layout) -> bool {
        layout.align() <= natural_align(layout.size(), MALLOC_ALIGN)
    }

    fn allocate_aligned(&self, layout: Layout) -> *mut c_void {
        // `posix_memalign` takes no less than the size of a pointer.
        let align = layout.align().max(size_of::<*mut c_void>());
        match self.functions.aligned {
            Some(Aligned::Posix(posix_memalign)) => {
                let mut block = ptr::null_mut();
                // SAFETY: the place is valid for a write, and the alignment a power of two.
                let answer = unsafe { posix_memalign(&raw mut block, align, layout.size()) };
                if answer == 0 { block } else { ptr::null_mut() }
            }
            // SAFETY: the alignment is a power of two.
            Some(Aligned::C11(aligned_alloc)) => unsafe { aligned_alloc(align, layout.size().next_multiple_of(align)) },
            None => ptr::null_mut(),
        }
    }
}

impl Functions {
    /// # Safety
    ///
    /// A function of such a name in the library has the type that the name has in C.
    unsafe fn find(library: &Loaded, path: &Path) -> Result<Self, LoadError> {
        // SAFETY: the caller's promise.
        let posix = unsafe { find(library, c"posix_memalign") }.map(Aligned::Posix);
        Ok(Functions {
            // SAFETY: the caller's promise, here and below.
            malloc: unsafe { need(library, path, c"malloc") }?,
            // SAFETY: as above.
            calloc: unsafe { need(library, path, c"calloc") }?,
            // SAFETY: as above.
            realloc: unsafe { need(library, path, c"realloc") }?,
            // SAFETY: as above.
            free: unsafe { need(library, path, c"free") }?,
            // SAFETY: as above.
            aligned: posix.or_else(|| unsafe { find(library, c"aligned_alloc") }.map(Aligned::C11)),
            // SAFETY: as above.
            usable: unsafe { find(library, c"malloc_usable_size") },
        })
    }
}

/// A library, and the loader's handle of it.
struct Loaded {
    library: Library,
    handle: *mut c_void,
}

fn load(path: &Path) -> Result<Loaded, LoadError> {
    let fails = |reason: String| LoadError::Load { path: path.to_owned(), reason };
    let name = CString::new(path.as_os_str().as_bytes()).map_err(|error| fails(error.to_string()))?;
    // SAFETY: the name is a C string. What the library does when it is loaded is the promise of who opens it.
    let handle = unsafe { libc::dlmopen(libc::LM_ID_NEWLM, name.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
    if handle.is_null() {
        let reason = loader_says();
        return Err(other_machine(path).unwrap_or_else(|| fails(reason)));
    }
    // SAFETY: the handle is the loader's, and nobody else closes it.
    let library = unsafe { Library::from_raw(handle) };
    Ok(Loaded { library, handle })
}

/// Whether a function is a library's own, and not of one that it depends on.
fn is_of(function: *const c_void, handle: *mut c_void) -> bool {
    let (mut symbol, mut map) = (MaybeUninit::<libc::Dl_info>::zeroed(), ptr::null_mut::<LinkMap>());
    // SAFETY: the place is valid for a write.
    let found = unsafe { libc::dladdr(function, symbol.as_mut_ptr()) } != 0;
    // SAFETY: the handle is the loader's, and the place is one for a pointer to a map.
    let mapped = unsafe { libc::dlinfo(handle, libc::RTLD_DI_LINKMAP, (&raw mut map).cast()) } == 0;
    if !found || !mapped {
        return false;
    }
    // SAFETY: it was found.
    let base = unsafe { symbol.assume_init() }.dli_fbase;
    // SAFETY: the loader keeps the map for as long as the library is loaded.
    base.addr() == unsafe { (*map).base }
}

/// The beginning of the loader's `struct link_map`, as `link.h` has it.
#[repr(C)]
struct LinkMap {
    /// What is added to the addresses in the file: for a shared object, where it begins.
    base: usize,
}

/// That a file is for another machine, if it is.
fn other_machine(path: &Path) -> Option<LoadError> {
    let (expected, found) = (machine(Path::new("/proc/self/exe"))?, machine(path)?);
    (expected != found).then(|| LoadError::Machine { path: path.to_owned(), expected, found })
}

/// Class and machine of an ELF file (System V ABI, `e_ident[EI_CLASS]` and `e_machine`), in this machine's order of bytes.
fn machine(path: &Path) -> Option<(u8, u16)> {
    let mut header = [0; 20];
    // A pipe would never open, and is no library.
    let is_file = path.metadata().is_ok_and(|it| it.is_file());
    is_file.then(|| File::open(path).and_then(|mut file| file.read_exact(&mut header)))?.ok()?;
    header.starts_with(b"\x7fELF").then(|| (header[4], u16::from_ne_bytes([header[18], header[19]])))
}

/// Why the last call of the loader failed.
fn loader_says() -> String {
    // SAFETY: it may be called at any time.
    let message = unsafe { libc::dlerror() };
    if message.is_null() {
        return "the loader does not say why".to_string();
    }
    // SAFETY: it is a C string that stays until this thread calls the loader again.
    unsafe { CStr::from_ptr(message) }.to_string_lossy().into_owned()
}

/// A function that is the library's own. The loader also knows those of libraries that it depends on, but blocks of the one mean nothing to the other.
///
/// # Safety
///
/// If the library has a function of this name, its type is `F`.
unsafe fn find<F: Copy>(loaded: &Loaded, name: &CStr) -> Option<F> {
    // SAFETY: the caller's promise.
    let symbol = unsafe { loaded.library.get::<F>(name.to_bytes_with_nul()) }.ok()?;
    let function = *symbol;
    is_of(symbol.as_raw_ptr(), loaded.handle).then_some(function)
}

/// # Safety
///
/// As [`find`].
unsafe fn need<F: Copy>(library: &Loaded, path: &Path, name: &'static CStr) -> Result<F, LoadError> {
    // SAFETY: the caller's promise.
    let function = unsafe { find(library, name) };
    function.ok_or_else(|| LoadError::Missing { path: path.to_owned(), function: name.to_str().unwrap_or_default() })
}

// SAFETY: there is no region, and the blocks of a `malloc` are readable and writable.
unsafe impl Subject for SharedObject {
    fn begin(&mut self, _: &Setup) -> Result<(), Unfit> {
        Ok(())
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        if on_credit(layout.size()) {
            return None;
        }
        let block = match (Self::is_natural(layout), zeroed) {
            // SAFETY: both may be called at any time.
            (true, true) => unsafe { (self.functions.calloc)(1, layout.size()) },
            // SAFETY: as above.
            (true, false) => unsafe { (self.functions.malloc)(layout.size()) },
            (false, _) => self.allocate_aligned(layout),
        };
        let block = NonNull::new(block.cast::<u8>())?;
        if zeroed && !Self::is_natural(layout) {
            // SAFETY: the block holds so many bytes.
            unsafe { block.write_bytes(0, layout.size()) };
        }
        Some(block)
    }

    unsafe fn release(&mut self, block: *mut u8, _: Layout) -> Result<(), Refusal> {
        // SAFETY: the caller's promise.
        unsafe { (self.functions.free)(block.cast()) };
        Ok(())
    }

    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        let Ok(new) = Layout::from_size_align(size, layout.align()) else { return Ok(None) };
        if on_credit(size) {
            return Ok(None);
        }
        // C's keeps no great alignment, and an old library frees what is resized to nothing.
        if size > 0 && Self::is_natural(layout) && Self::is_natural(new) {
            // SAFETY: the caller's promise.
            let moved = unsafe { (self.functions.realloc)(block.as_ptr().cast(), size) };
            return Ok(NonNull::new(moved.cast()));
        }
        let Some(moved) = self.allocate(new, false) else { return Ok(None) };
        // SAFETY: both blocks are live, and hold that many bytes each.
        unsafe { block.copy_to(moved, layout.size().min(size)) };
        // SAFETY: the caller's promise.
        unsafe { self.release(block.as_ptr(), layout) }.map(|()| Some(moved))
    }

    fn look(&self, _: bool) -> Snapshot {
        Snapshot::default()
    }

    fn capabilities(&self) -> Capabilities {
        if self.functions.usable.is_some() { Capabilities::of(&[Capability::Usable]) } else { Capabilities::NONE }
    }

    fn promises(&self) -> Promises {
        let promises = Promises::PLAIN.naturally_aligned(MALLOC_ALIGN);
        if self.functions.aligned.is_some() { promises } else { promises.aligned_to(MALLOC_ALIGN) }
    }

    fn usable(&self, block: NonNull<u8>, _: Layout) -> Option<usize> {
        // SAFETY: the block is live.
        self.functions.usable.map(|usable| unsafe { usable(block.as_ptr().cast()) })
    }
}
