//! A feed that can be told to end: a script may have a million operations, and nobody waits for the last one.

use std::cell::Cell;

use freespace::harness::script::{Feed, Names, Op, Script, Seen, Setup};

/// How many operations there are between two questions: so few take no time, and so many make asking cost nothing.
const EVERY: u64 = 1024;

/// What is known of a cut feed, even if the run that it was given to is lost in a panic.
#[derive(Default)]
pub(crate) struct Given {
    /// Operations that it gave.
    pub(crate) operations: Cell<u64>,
    /// Whether it ended before its time.
    pub(crate) is_cut: Cell<bool>,
}

/// A feed that ends when it is told to.
pub(crate) struct Cut<'a> {
    pub(crate) feed: &'a mut dyn Feed,
    pub(crate) given: &'a Given,
    /// Whether it shall end.
    pub(crate) over: &'a dyn Fn() -> bool,
}

impl Feed for Cut<'_> {
    fn setup(&self) -> Setup {
        self.feed.setup()
    }

    fn next(&mut self, seen: Seen<'_>) -> Option<Op> {
        let nth = self.given.operations.get();
        // The operation comes first: a feed that has come to its own end is not cut.
        let op = self.feed.next(seen)?;
        if nth > 0 && nth.is_multiple_of(EVERY) && (self.over)() {
            self.given.is_cut.set(true);
            return None;
        }
        self.given.operations.set(nth + 1);
        Some(op)
    }

    fn names(&self) -> &Names {
        self.feed.names()
    }

    fn script(&self, count: u64) -> Option<Script> {
        self.feed.script(count)
    }
}
