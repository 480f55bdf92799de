//! Ctrl-C asks for the end; a second one does not ask.

use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

static ASKED: AtomicBool = AtomicBool::new(false);

/// The exit status of a process that a Ctrl-C killed, as shells have it.
const KILLED: i32 = 130;

/// From now on, an interrupt is an order that [`asked`] tells of.
pub(crate) fn listen() {
    static ONCE: Once = Once::new();
    // Where no handler can be set, an interrupt kills, as it would have anyway.
    ONCE.call_once(|| drop(ctrlc::set_handler(handle)));
}

fn handle() {
    if ASKED.swap(true, Ordering::Relaxed) {
        std::process::exit(KILLED);
    }
}

/// Whether the end was asked for.
pub(crate) fn asked() -> bool {
    ASKED.load(Ordering::Relaxed)
}
