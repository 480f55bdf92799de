//! Somebody who looks on while a script runs.
//!
//! A run tells how it ended; what the heap looked like on the way is gone by then. A [`Witness`] is shown the run at the fresh heap, after every operation,
//! the one that broke a rule included, and after an end that did. It sees what any driver may see and judges nothing.

use core::ops::ControlFlow;

use super::{Done, Run};
use crate::harness::oracles::Violation;
use crate::harness::script::Op;

/// Looks on.
pub trait Witness {
    /// The heap is as it is after this; [`Break`](ControlFlow::Break) ends the run at once, without the end that every block is freed at.
    fn look(&mut self, run: &Run<'_>, after: After) -> ControlFlow<()>;
}

/// What has just happened in a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// The heap was made.
    Begin,
    /// An operation, and what became of it; nothing, if it broke a rule.
    Op(Op, Option<Done>),
    /// The end of the run, which broke a rule.
    End,
}

/// Nobody.
impl Witness for () {
    fn look(&mut self, _: &Run<'_>, _: After) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

impl After {
    pub(super) fn op(op: Op, done: &Result<Done, Violation>) -> Self {
        After::Op(op, done.as_ref().ok().copied())
    }
}
