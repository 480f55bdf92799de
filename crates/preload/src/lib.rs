//! `malloc` and its kin for `LD_PRELOAD`: each call is handed on to whoever would have had it, and written on a tape.
//!
//! `freespace record` carries this library within itself and names the tapes in an environment variable; without it, every call is only handed on. A call that comes while the functions
//! behind are looked up is served from a few static bytes ([`early`]). Nothing here asks for memory. On request, blocks get canaries ([`guard`]).
//!
//! Not covered: memory that a program gets by other ways (`mmap`, `sbrk`, an allocator of its own), and programs that load no libraries.

use core::ffi::{c_int, c_void};
use core::ptr;

use freespace::recorder::{Naming, Request, TAPES, Tape};

mod early;
mod entry;
mod guard;
mod live;
mod real;

use real::Real;

static TAPE: Tape = Tape::new(Naming::Variable(TAPES));

/// A request that any of the functions makes: `serve` asks the function behind.
#[inline]
fn request(caller: usize, request: Request, serve: impl FnOnce(&Real) -> *mut c_void) -> *mut c_void {
    let Some(real) = Real::get() else { return early::serve(request) };
    let Some(call) = TAPE.enter(caller) else { return serve(real) };
    call.asks(request);
    let block = if guard::is_on() { guard::allocate(real, request, caller) } else { serve(real) };
    call.answered(request, block);
    block
}

fn malloc(size: usize, caller: usize) -> *mut c_void {
    // SAFETY: it may be called at any time.
    request(caller, Request::plain(size), |real| unsafe { (real.malloc)(size) })
}

fn calloc(count: usize, size: usize, caller: usize) -> *mut c_void {
    // What does not fit is refused by the function behind, and told as the most that there is.
    let asked = Request::plain(count.saturating_mul(size)).zeroed();
    // SAFETY: it may be called at any time.
    request(caller, asked, |real| unsafe { (real.calloc)(count, size) })
}

/// # Safety
///
/// As C has it for `free`.
unsafe fn free(block: *mut c_void, caller: usize) {
    if block.is_null() || early::holds(block) {
        return;
    }
    let Some(real) = Real::get() else { return };
    let call = TAPE.enter(caller);
    // SAFETY: the caller's promise.
    if guard::is_on() && unsafe { guard::release(real, block, call.as_ref()) } {
        return;
    }
    if let Some(call) = &call {
        call.frees(block);
    }
    // SAFETY: the caller's promise.
    unsafe { (real.free)(block) };
}

/// # Safety
///
/// As C has it for `realloc`.
unsafe fn realloc(block: *mut c_void, size: usize, caller: usize) -> *mut c_void {
    if block.is_null() {
        return malloc(size, caller);
    }
    if early::holds(block) {
        let moved = malloc(size, caller);
        // SAFETY: the block is live, and the other one new.
        unsafe { early::copy(block, moved, size) };
        return moved;
    }
    let Some(real) = Real::get() else { return ptr::null_mut() };
    let call = TAPE.enter(caller);
    if guard::is_on() {
        // SAFETY: the caller's promise.
        if let Some(moved) = unsafe { guard::resize(real, block, size, caller, call.as_ref()) } {
            return moved;
        }
    }
    if let Some(call) = &call {
        call.resizes(block, size);
    }
    // SAFETY: the caller's promise.
    let moved = unsafe { (real.realloc)(block, size) };
    if let Some(call) = &call {
        call.resized(moved, size);
    }
    moved
}

/// # Safety
///
/// As C has it for `reallocarray`.
unsafe fn reallocarray(block: *mut c_void, count: usize, size: usize, caller: usize) -> *mut c_void {
    let Some(size) = count.checked_mul(size) else {
        return refuse();
    };
    // SAFETY: the caller's promise.
    unsafe { realloc(block, size, caller) }
}

/// # Safety
///
/// As C has it for `posix_memalign`.
unsafe fn posix_memalign(place: *mut *mut c_void, align: usize, size: usize, caller: usize) -> c_int {
    if !align.is_power_of_two() || !align.is_multiple_of(size_of::<*mut c_void>()) {
        return libc::EINVAL;
    }
    let mut answer = libc::ENOMEM;
    let asked = Request::plain(size).aligned(align);
    let block = request(caller, asked, |real| {
        let mut block = ptr::null_mut();
        // SAFETY: the place is this function's.
        answer = unsafe { (real.posix_memalign)(&raw mut block, align, size) };
        if answer == 0 { block } else { ptr::null_mut() }
    });
    if block.is_null() {
        return answer;
    }
    // SAFETY: the caller's promise.
    unsafe { place.write(block) };
    0
}

fn aligned_alloc(align: usize, size: usize, caller: usize) -> *mut c_void {
    // SAFETY: it may be called at any time.
    request(caller, Request::plain(size).aligned(align), |real| unsafe { (real.aligned_alloc)(align, size) })
}

fn memalign(align: usize, size: usize, caller: usize) -> *mut c_void {
    // SAFETY: it may be called at any time.
    request(caller, Request::plain(size).aligned(align), |real| unsafe { (real.memalign)(align, size) })
}

fn valloc(size: usize, caller: usize) -> *mut c_void {
    // SAFETY: it may be called at any time.
    request(caller, Request::plain(size).aligned(page()), |real| unsafe { (real.valloc)(size) })
}

fn pvalloc(size: usize, caller: usize) -> *mut c_void {
    // SAFETY: it may be called at any time.
    request(caller, Request::plain(size).aligned(page()), |real| unsafe { (real.pvalloc)(size) })
}

/// # Safety
///
/// The block is live, or null.
unsafe fn malloc_usable_size(block: *mut c_void) -> usize {
    if early::holds(block) {
        return early::size(block);
    }
    if guard::is_on()
        && let Some(size) = guard::size(block)
    {
        return size;
    }
    // SAFETY: the caller's promise.
    Real::get().map_or(0, |real| unsafe { (real.malloc_usable_size)(block) })
}

/// Null, and the error that goes with it.
fn refuse() -> *mut c_void {
    // SAFETY: it has no conditions.
    let errno = unsafe { libc::__errno_location() };
    // SAFETY: it is a place of the thread's own.
    unsafe { errno.write(libc::ENOMEM) };
    ptr::null_mut()
}

fn page() -> usize {
    // SAFETY: it has no conditions.
    (unsafe { libc::sysconf(libc::_SC_PAGESIZE) }) as usize
}

/// From the start: a program's first thread cannot ask twice at once, and a program that asks for no memory has a tape that says so.
#[used]
#[unsafe(link_section = ".init_array")]
static START: extern "C" fn() = {
    extern "C" fn start() {
        Real::get();
        // The first call may have come before the environment.
        guard::prepare();
        TAPE.is_on();
    }
    start
};

#[used]
#[unsafe(link_section = ".fini_array")]
static END: extern "C" fn() = {
    extern "C" fn end() {
        guard::look_at_all();
    }
    end
};
