//! Panics of a subject, caught and told as what they are: findings.

use core::cell::{Cell, RefCell};
use std::borrow::ToOwned;
use std::format;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::string::String;
use std::sync::Once;
use std::thread_local;

use serde::{Deserialize, Serialize};

thread_local! {
    static CATCHING: Cell<bool> = const { Cell::new(false) };
    static CAUGHT: RefCell<Option<Panic>> = const { RefCell::new(None) };
}

/// A panic: what it said, and where.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Panic {
    /// What it said, in one line.
    pub message: String,
    /// File and line.
    pub place: String,
}

impl Panic {
    fn new(info: &PanicHookInfo<'_>) -> Self {
        let payload = info.payload();
        let text = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref().map(String::as_str));
        let message = text.unwrap_or("(no message)").replace('\n', " ");
        let place = info.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
        Panic { message, place }
    }

    /// File, without its folders, and line.
    #[must_use]
    pub fn short_place(&self) -> &str {
        self.place.rsplit(['/', '\\']).next().unwrap_or_default()
    }
}

/// How the messages of panics begin that do not unwind.
const FATAL: [&str; 2] = ["unsafe precondition(s) violated", "panic in a function that cannot unwind"];

/// Runs something that may panic, and keeps quiet about it if it does. What it was working on is not to be trusted then.
///
/// # Errors
///
/// The panic.
pub fn catch<T>(work: impl FnOnce() -> T) -> Result<T, Panic> {
    static HOOK: Once = Once::new();
    HOOK.call_once(install);
    let outer = CATCHING.replace(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    CATCHING.set(outer);
    let unknown = || Panic { message: "(no message)".to_owned(), place: String::new() };
    outcome.map_err(|_| CAUGHT.take().unwrap_or_else(unknown))
}

fn install() {
    let usual = panic::take_hook();
    panic::set_hook(std::boxed::Box::new(move |info| {
        let panic = Panic::new(info);
        // Such a panic aborts: these are the last words.
        let is_fatal = FATAL.iter().any(|beginning| panic.message.starts_with(beginning));
        if CATCHING.get() && !is_fatal {
            CAUGHT.set(Some(panic));
        } else {
            usual(info);
        }
    }));
}
