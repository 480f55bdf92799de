//! `bumpalo::Bump`, resized as a collection resizes it: by the `grow` and `shrink` of its `Allocator`.

use std::alloc::{GlobalAlloc, Layout};
use std::process::ExitCode;
use std::ptr::{self, NonNull};

use allocator_api2::alloc::Allocator;
use bumpalo::Bump;
use freespace::harness::adapters::Global;
use freespace_cli::{Dialect, Manner, SubjectEntry};

struct Arena(Bump);

// SAFETY: it passes calls on to an `Allocator`, whose contract is the stricter one.
unsafe impl GlobalAlloc for Arena {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        (&self.0).allocate(layout).map_or(ptr::null_mut(), |block| block.as_ptr().cast())
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: a live block is not null.
        let block = unsafe { NonNull::new_unchecked(block) };
        // SAFETY: the caller's promise.
        unsafe { (&self.0).deallocate(block, layout) };
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: a live block is not null.
        let block = unsafe { NonNull::new_unchecked(block) };
        let Ok(new) = Layout::from_size_align(size, layout.align()) else { return ptr::null_mut() };
        let resized = if size < layout.size() {
            // SAFETY: the caller's promise; it becomes smaller.
            unsafe { (&self.0).shrink(block, layout, new) }
        } else {
            // SAFETY: the caller's promise; it does not become smaller.
            unsafe { (&self.0).grow(block, layout, new) }
        };
        resized.map_or(ptr::null_mut(), |block| block.as_ptr().cast())
    }
}

const DIALECT: Dialect = Dialect::new(Manner::Global("Arena(Bump::new())"), "Arena", include_str!("bumpalo.rs"))
    .of(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));

fn main() -> ExitCode {
    // A copy between ranges that overlap aborts.
    let entry =
        SubjectEntry::new("bumpalo", "a bump arena", || Box::new(Global::new(|| Arena(Bump::new())))).in_worker();
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION")).spoken(DIALECT)], std::env::args_os())
}
