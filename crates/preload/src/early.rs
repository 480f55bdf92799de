//! Blocks for calls that come while the functions behind are looked up: the loader's own, a few hundred bytes. They are never used again.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::mem::MaybeUninit;
use core::ptr;
use core::sync::atomic::{AtomicUsize, Ordering};

use freespace::recorder::Request;
use freespace::recorder::format::Alignment;

const BYTES: usize = 1 << 16;

/// What C aligns blocks to, and room for the size before each.
const UNIT: usize = 16;

#[repr(align(16))]
struct Memory(UnsafeCell<MaybeUninit<[u8; BYTES]>>);

// SAFETY: each byte is handed out once.
unsafe impl Sync for Memory {}

static MEMORY: Memory = Memory(UnsafeCell::new(MaybeUninit::zeroed()));
static USED: AtomicUsize = AtomicUsize::new(0);

fn start() -> *mut u8 {
    MEMORY.0.get().cast()
}

/// A block of zeros; null when there are no bytes left.
#[cold]
pub(crate) fn serve(request: Request) -> *mut c_void {
    let align = match request.alignment {
        Alignment::Power(power @ 5..16) => 1 << power,
        _ => UNIT,
    };
    let Some(bytes) = request.size.checked_next_multiple_of(UNIT).filter(|bytes| *bytes < BYTES) else {
        return ptr::null_mut();
    };
    let at = USED.fetch_add(bytes + align + UNIT, Ordering::Relaxed);
    if at > BYTES - bytes.min(BYTES) || at + bytes + align + UNIT > BYTES {
        return ptr::null_mut();
    }
    let block = (start().addr() + at + UNIT).next_multiple_of(align) - start().addr();
    // SAFETY: it lies within the memory, behind the size.
    let block = unsafe { start().add(block) };
    // SAFETY: as above, and these bytes are this block's.
    unsafe { block.wrapping_sub(UNIT).cast::<usize>().write(request.size) };
    block.cast()
}

/// Whether a block is one of these.
#[inline]
pub(crate) fn holds(block: *const c_void) -> bool {
    block.addr().wrapping_sub(start().addr()) < BYTES
}

/// How many bytes were asked for.
pub(crate) fn size(block: *const c_void) -> usize {
    // SAFETY: the size stands before each block.
    unsafe { block.wrapping_byte_sub(UNIT).cast::<usize>().read() }
}

/// Copies what both blocks have room for; the other one may be null.
///
/// # Safety
///
/// The first is one of these, and the other one has room for so many bytes.
pub(crate) unsafe fn copy(block: *const c_void, to: *mut c_void, room: usize) {
    if !to.is_null() {
        // SAFETY: the caller's promise.
        unsafe { to.copy_from_nonoverlapping(block, size(block).min(room)) };
    }
}
