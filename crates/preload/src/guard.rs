//! Canaries: bytes before and behind each block that nobody may write. They are looked at when the block is freed or resized, and at the exit.
//!
//! A block with canaries lies within a larger one of the function behind. Which blocks have them stands in a table ([`live`]), so that nothing that the program can
//! overwrite is believed.
//!
//! Not covered: a write that leaps over the canaries, one to a block that was freed, one that writes what a canary holds, and an exit without `exit` (`_exit`,
//! a fatal signal): live blocks are not looked at then.

use core::ffi::{CStr, c_void};
use core::mem::MaybeUninit;
use core::ptr;
use core::slice;
use core::sync::atomic::{AtomicBool, Ordering};

use freespace::recorder::format::Alignment;
use freespace::recorder::{Call, GUARD, Request};

use crate::live::{self, Block};
use crate::real::Real;
use crate::{TAPE, refuse};

/// Bytes of a canary. It keeps what C aligns blocks to.
const CANARY: usize = 32;

/// No zero, no text and no address: each byte has its highest bit, and differs from its neighbours.
const PATTERN: [u8; CANARY] = {
    let mut pattern = [0; CANARY];
    let mut at = 0;
    while at < CANARY {
        pattern[at] = 0x80 | (at as u8).wrapping_mul(37) ^ 0x55;
        at += 1;
    }
    pattern
};

static ON: AtomicBool = AtomicBool::new(false);

/// Sees whether blocks shall have canaries.
pub(crate) fn prepare() {
    // SAFETY: the name is a C string.
    if !unsafe { libc::getenv(GUARD.as_ptr()) }.is_null() && live::prepare() {
        TAPE.guards();
        ON.store(true, Ordering::Release);
    }
}

/// Whether blocks have canaries.
#[inline]
pub(crate) fn is_on() -> bool {
    ON.load(Ordering::Acquire)
}

/// A block with canaries; null if there is no memory for it.
pub(crate) fn allocate(real: &Real, request: Request, caller: usize) -> *mut c_void {
    let align = match request.alignment {
        Alignment::Power(power) => 1_usize.checked_shl(power.into()).unwrap_or(0),
        Alignment::Natural => 1,
    };
    let front = align.max(CANARY);
    let Some(total) = request.size.checked_add(front + CANARY) else { return refuse() };
    let base = if align > CANARY / 2 {
        // SAFETY: it may be called at any time.
        unsafe { (real.memalign)(align, total) }
    } else {
        // SAFETY: as above.
        unsafe { (real.malloc)(total) }
    };
    if base.is_null() {
        return base;
    }
    // SAFETY: it lies within the larger block.
    let block = unsafe { base.cast::<u8>().add(front) };
    if !live::insert(Block { address: block.addr(), size: request.size, front, caller }) {
        // SAFETY: it is this function's.
        unsafe { (real.free)(base) };
        return refuse();
    }
    if request.zeroed {
        // SAFETY: the block has so many bytes.
        unsafe { block.write_bytes(0, request.size) };
    }
    for canary in canaries(block, request.size) {
        // SAFETY: the larger block has room for both.
        unsafe { canary.cast::<[u8; CANARY]>().write_unaligned(PATTERN) };
    }
    block.cast()
}

/// Where the canaries of a block are.
fn canaries(block: *mut u8, size: usize) -> [*mut u8; 2] {
    [block.wrapping_sub(CANARY), block.wrapping_add(size)]
}

/// Frees a block, after a look at its canaries. False if it has none.
///
/// # Safety
///
/// As C has it for `free`.
pub(crate) unsafe fn release(real: &Real, block: *mut c_void, call: Option<&Call<'_>>) -> bool {
    let Some(known) = live::remove(block.addr()) else { return false };
    if let Some(call) = call {
        look(&known, call, false);
        call.frees(block);
    }
    // SAFETY: the caller's promise, and that is where the larger block begins.
    unsafe { (real.free)(block.wrapping_byte_sub(known.front)) };
    true
}

/// Resizes a block, which always moves. `None` if it has no canaries.
///
/// # Safety
///
/// As C has it for `realloc`.
pub(crate) unsafe fn resize(
    real: &Real,
    block: *mut c_void,
    size: usize,
    caller: usize,
    call: Option<&Call<'_>>,
) -> Option<*mut c_void> {
    let known = live::find(block.addr())?;
    if let Some(call) = call {
        look(&known, call, false);
        call.resizes(block, size);
    }
    let moved = if size == 0 { ptr::null_mut() } else { allocate(real, Request::plain(size), caller) };
    if !moved.is_null() {
        // SAFETY: both blocks are live, and have so many bytes each.
        unsafe { moved.copy_from_nonoverlapping(block, known.size.min(size)) };
    }
    if size == 0 || !moved.is_null() {
        live::remove(block.addr());
        // SAFETY: the caller's promise, and that is where the larger block begins.
        unsafe { (real.free)(block.wrapping_byte_sub(known.front)) };
    }
    if let Some(call) = call {
        call.resized(moved, size);
    }
    Some(moved)
}

/// The size of a block that has canaries.
pub(crate) fn size(block: *const c_void) -> Option<usize> {
    live::find(block.addr()).map(|block| block.size)
}

/// Looks at every live block.
pub(crate) fn look_at_all() {
    if !is_on() {
        return;
    }
    if let Some(call) = TAPE.enter(0) {
        live::each(|block| look(block, &call, true));
        call.looked();
    }
}

/// Tells of a block whose canaries are not as they were.
fn look(block: &Block, call: &Call<'_>, at_exit: bool) {
    let address = ptr::with_exposed_provenance_mut::<u8>(block.address);
    let places = canaries(address, block.size);
    for canary in places {
        // SAFETY: the block is live, and its canaries are bytes of the larger block.
        let found = unsafe { slice::from_raw_parts(canary, CANARY) };
        let Some(first) = (0..CANARY).find(|&at| found[at] != PATTERN[at]) else { continue };
        let offset = canary.addr().wrapping_sub(block.address).wrapping_add(first).cast_signed();
        // What comes behind the last damaged byte is the canary's own.
        let last = (first..CANARY).rev().find(|&at| found[at] != PATTERN[at]).unwrap_or(first);
        tell(block, offset, &found[first..=last], call, at_exit);
        return;
    }
}

fn tell(block: &Block, offset: isize, found: &[u8], call: &Call<'_>, at_exit: bool) {
    let address = ptr::with_exposed_provenance::<c_void>(block.address);
    let mut place = MaybeUninit::<libc::Dl_info>::zeroed();
    let caller = ptr::with_exposed_provenance::<c_void>(block.caller);
    // SAFETY: the place is valid for a write.
    let known = unsafe { libc::dladdr(caller, place.as_mut_ptr()) } != 0;
    // SAFETY: zeros are no text and no address.
    let place = unsafe { place.assume_init() };
    let file = if known { text(place.dli_fname) } else { b"" };
    let mut digits = [0; 2 * size_of::<usize>()];
    let distance = block.caller.wrapping_sub(place.dli_fbase.addr());
    let number = hex(distance, &mut digits);
    let symbol = text(place.dli_sname);
    let site: &[&[u8]] = match (file.is_empty(), symbol.is_empty()) {
        (true, _) => &[],
        (_, true) => &[file, b"+0x", number],
        _ => &[file, b"+0x", number, b" (", symbol, b")"],
    };
    call.damaged(address, offset, found, site, at_exit);
}

fn text(text: *const core::ffi::c_char) -> &'static [u8] {
    if text.is_null() {
        return b"";
    }
    // SAFETY: the loader's names are C strings, and stay for as long as their library does.
    unsafe { CStr::from_ptr(text) }.to_bytes()
}

fn hex(number: usize, digits: &mut [u8; 2 * size_of::<usize>()]) -> &[u8] {
    let (mut at, mut rest) = (digits.len(), number);
    loop {
        at -= 1;
        digits[at] = b"0123456789abcdef"[rest % 16];
        rest /= 16;
        if rest == 0 {
            return &digits[at..];
        }
    }
}
