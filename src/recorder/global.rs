//! `Recorder`: an allocator whose calls are recorded, in one line of a Rust program.

use core::alloc::{GlobalAlloc, Layout};

use super::call::Request;
use super::tape::{Naming, Tape};

/// Hands every request to another allocator and writes it on a tape.
///
/// ```no_run
/// use std::alloc::System;
/// use freespace::recorder::Recorder;
///
/// #[global_allocator]
/// static HEAP: Recorder<System> = Recorder::new(System, "/tmp/my-program.tape");
///
/// assert_eq!(vec![1, 2, 3].len(), 3);
/// ```
///
/// `freespace record --tape /tmp/my-program.tape -o trace` makes a script of the tape. A path that does not begin with `/` starts
/// from the directory in which the program makes its first request. The tape takes the place of a file that was there; a forked process has one of its own, with its number
/// behind. If there can be none, the program is told on its error stream and runs on, unrecorded.
pub struct Recorder<A> {
    allocator: A,
    tape: Tape,
}

impl<A> Recorder<A> {
    /// Records what is asked of `allocator` in the file at `path`.
    #[must_use]
    pub const fn new(allocator: A, path: &'static str) -> Self {
        Recorder { allocator, tape: Tape::new(Naming::File(path)) }
    }

    fn request(&self, request: Request, serve: impl FnOnce() -> *mut u8) -> *mut u8 {
        let Some(call) = self.tape.enter(0) else { return serve() };
        call.asks(request);
        let block = serve();
        call.answered(request, block);
        block
    }
}

impl Request {
    const fn of(layout: Layout) -> Self {
        Request::plain(layout.size()).aligned(layout.align())
    }
}

// SAFETY: every call is the other allocator's.
unsafe impl<A: GlobalAlloc> GlobalAlloc for Recorder<A> {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise.
        self.request(Request::of(layout), || unsafe { self.allocator.alloc(layout) })
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise.
        self.request(Request::of(layout).zeroed(), || unsafe { self.allocator.alloc_zeroed(layout) })
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let call = self.tape.enter(0);
        if let Some(call) = &call {
            call.frees(block);
        }
        // SAFETY: the caller's promise.
        unsafe { self.allocator.dealloc(block, layout) };
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let call = self.tape.enter(0);
        if let Some(call) = &call {
            call.resizes(block, size);
        }
        // SAFETY: the caller's promise.
        let moved = unsafe { self.allocator.realloc(block, layout, size) };
        if let Some(call) = &call {
            call.resized(moved, size);
        }
        moved
    }
}
