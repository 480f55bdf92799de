//! What the recorder knows of a thread: its number, and whether it is within a recorded call.
//!
//! Thread-local storage without a destructor, so that it needs no memory but what the thread was born with, and is there until the thread is gone.

use core::cell::Cell;
use core::sync::atomic::{AtomicU32, Ordering};

std::thread_local! {
    /// The number plus 1, or 0 while it has none; and [`WITHIN`].
    static THREAD: Cell<u64> = const { Cell::new(0) };
}

/// The bit that says that the thread is within a recorded call.
const WITHIN: u64 = 1 << 63;

/// How many threads have a number.
static COUNT: AtomicU32 = AtomicU32::new(0);

/// A thread within a recorded call. What is called from there is the allocator's own business.
pub(super) struct Thread {
    pub(super) number: u32,
}

impl Thread {
    /// Enters a recorded call; `None` if the thread is in one already.
    #[inline]
    pub(super) fn enter() -> Option<Thread> {
        THREAD.with(|thread| {
            let state = thread.get();
            if state & WITHIN != 0 {
                return None;
            }
            let state = if state == 0 { number() } else { state };
            thread.set(state | WITHIN);
            Some(Thread { number: state as u32 - 1 })
        })
    }
}

impl Drop for Thread {
    #[inline]
    fn drop(&mut self) {
        THREAD.with(|thread| thread.set(thread.get() & !WITHIN));
    }
}

/// The next number, plus 1.
#[cold]
fn number() -> u64 {
    u64::from(COUNT.fetch_add(1, Ordering::Relaxed)) + 1
}
