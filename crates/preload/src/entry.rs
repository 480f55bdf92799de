//! The names that the loader finds. Each puts the address that it will return to behind its arguments, and goes on as the function of that name in this library.
//!
//! The address is where the call was made: of a block that is overrun, the line that asked for it. Only the stack, or the link register, holds it, so the entries are a
//! few instructions without a frame of their own. On other processors they do without.

#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
use core::arch::naked_asm;
use core::ffi::{c_int, c_void};

/// An entry: its name, the registers that hold its return address behind so many arguments, and what it returns.
macro_rules! entry {
    ($name:ident, $x86:literal, $arm:literal, ($($arg:ident: $type:ty),+) -> $answer:ty) => {
        const _: () = {
            extern "C" fn go($($arg: $type,)+ caller: usize) -> $answer {
                #[allow(unused_unsafe, reason = "some of them ask nothing of their callers")]
                // SAFETY: what C asks of the caller of this function.
                unsafe { crate::$name($($arg,)+ caller) }
            }

            #[cfg(target_arch = "x86_64")]
            #[unsafe(naked)]
            #[unsafe(no_mangle)]
            extern "C" fn $name($($arg: $type),+) -> $answer {
                naked_asm!(concat!("mov ", $x86, ", [rsp]"), "jmp {go}", go = sym go)
            }

            #[cfg(target_arch = "aarch64")]
            #[unsafe(naked)]
            #[unsafe(no_mangle)]
            extern "C" fn $name($($arg: $type),+) -> $answer {
                naked_asm!(concat!("mov ", $arm, ", x30"), "b {go}", go = sym go)
            }

            #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
            #[unsafe(no_mangle)]
            extern "C" fn $name($($arg: $type),+) -> $answer {
                go($($arg,)+ 0)
            }
        };
    };
}

entry!(malloc, "rsi", "x1", (size: usize) -> *mut c_void);
entry!(calloc, "rdx", "x2", (count: usize, size: usize) -> *mut c_void);
entry!(free, "rsi", "x1", (block: *mut c_void) -> ());
entry!(realloc, "rdx", "x2", (block: *mut c_void, size: usize) -> *mut c_void);
entry!(reallocarray, "rcx", "x3", (block: *mut c_void, count: usize, size: usize) -> *mut c_void);
entry!(posix_memalign, "rcx", "x3", (place: *mut *mut c_void, align: usize, size: usize) -> c_int);
entry!(aligned_alloc, "rdx", "x2", (align: usize, size: usize) -> *mut c_void);
entry!(memalign, "rdx", "x2", (align: usize, size: usize) -> *mut c_void);
entry!(valloc, "rsi", "x1", (size: usize) -> *mut c_void);
entry!(pvalloc, "rsi", "x1", (size: usize) -> *mut c_void);

#[unsafe(no_mangle)]
extern "C" fn malloc_usable_size(block: *mut c_void) -> usize {
    // SAFETY: what C asks of the caller.
    unsafe { crate::malloc_usable_size(block) }
}
