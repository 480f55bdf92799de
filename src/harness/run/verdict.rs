//! What a run returns.

use core::fmt;
use std::boxed::Box;
use std::string::{String, ToString};

use serde::{Deserialize, Serialize};

use super::{Counters, Panic};
use crate::harness::oracles::Violation;
use crate::harness::script::Script;
use crate::harness::subject::Unfit;
use crate::heap::error::named;

/// How a run ended, and what happened in it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Verdict {
    /// How it ended.
    pub outcome: Outcome,
    /// What happened.
    pub counters: Counters,
}

impl Verdict {
    /// A run that ended so before it did anything.
    pub(super) fn at_once(outcome: Outcome) -> Self {
        Verdict { outcome, counters: Counters { scripts: 1, ..Counters::default() } }
    }

    /// The finding, if there is one.
    #[must_use]
    pub fn finding(&self) -> Option<&Finding> {
        match &self.outcome {
            Outcome::Failed(finding) => Some(finding),
            Outcome::Passed | Outcome::Unfit(_) => None,
        }
    }

    /// The finding, if there is one.
    #[must_use]
    pub fn into_finding(self) -> Option<Finding> {
        match self.outcome {
            Outcome::Failed(finding) => Some(*finding),
            Outcome::Passed | Outcome::Unfit(_) => None,
        }
    }
}

/// How a run ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Outcome {
    /// No oracle objected.
    Passed,
    /// Something was found.
    Failed(Box<Finding>),
    /// There was no heap to run on.
    Unfit(Unfit),
}

/// What went wrong, at which step, and the script that leads to it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// What was found.
    pub cause: Cause,
    /// At which operation of the script, counted from 1: 0 before the first, one more than there are at the end of the run.
    pub step: usize,
    /// The operations up to there.
    pub script: Script,
}

impl Finding {
    /// What makes this finding the same as another.
    #[must_use]
    pub fn signature(&self) -> Signature {
        self.cause.signature()
    }

    /// The violation, if it is one.
    #[must_use]
    pub fn violation(&self) -> Option<&Violation> {
        match &self.cause {
            Cause::Violation(violation) => Some(violation),
            Cause::Panic(_) | Cause::Death(_) => None,
        }
    }
}

/// What went wrong in a run.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Cause {
    /// An oracle objected.
    Violation(Violation),
    /// The subject panicked.
    Panic(Panic),
    /// The subject took its process with it.
    Death(Death),
}

named! {
    /// How a subject ended the process that it ran in.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    pub enum Death {
        /// A fatal signal: a bad access, an abort.
        Signal {
            /// Its number.
            number: i32,
        },
        /// It ended the process itself.
        Exit {
            /// The process's exit status.
            status: i32,
        },
        /// An operation computed, and did not come back.
        Hang {
            /// Milliseconds of processor time that it was given.
            milliseconds: u64,
        },
        /// An operation did not come back, and computed too little for a hang: it sleeps, or waits.
        Silence {
            /// Milliseconds that it was given.
            milliseconds: u64,
        },
        /// It took more memory than it was allowed.
        Memory {
            /// Bytes that it was allowed.
            allowed: u64,
        },
    }
}

impl Cause {
    /// What makes two causes the same.
    #[must_use]
    pub fn signature(&self) -> Signature {
        let (kind, detail) = match self {
            Cause::Violation(violation) => (violation.name(), violation.inner_name().map(ToString::to_string)),
            Cause::Panic(panic) => ("Panic", Some(panic.short_place().replace(".rs:", "-"))),
            Cause::Death(Death::Signal { number }) => ("Signal", Some(signal_name(*number).to_string())),
            Cause::Death(death) => (death.name(), None),
        };
        Signature { kind, detail }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cause::Violation(violation) => violation.fmt(f),
            Cause::Panic(Panic { message, place }) => write!(f, "the subject panicked at {place}: {message}"),
            Cause::Death(death) => death.fmt(f),
        }
    }
}

impl fmt::Display for Death {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Death::Signal { number } => write!(f, "the subject killed its process with {}", signal_name(*number)),
            Death::Exit { status } => write!(f, "the subject ended its process with status {status}"),
            Death::Hang { milliseconds } => {
                write!(f, "the operation did not come back within {milliseconds} ms of processor time")
            }
            Death::Silence { milliseconds } => {
                write!(f, "the operation gave no sign of life for {milliseconds} ms, in which it computed little")
            }
            Death::Memory { allowed } => write!(f, "the subject's process took more than {allowed} bytes"),
        }
    }
}

/// The names of the signals that an allocator may cause, by their numbers on Linux.
fn signal_name(number: i32) -> &'static str {
    match number {
        4 => "SIGILL",
        5 => "SIGTRAP",
        6 => "SIGABRT",
        7 => "SIGBUS",
        8 => "SIGFPE",
        9 => "SIGKILL",
        11 => "SIGSEGV",
        15 => "SIGTERM",
        31 => "SIGSYS",
        _ => "another signal",
    }
}

/// What makes two findings the same: the kind of what was found, and of what the subject itself reported, or where it panicked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Signature {
    /// The name of the violation; `Panic`; how the process died.
    pub kind: &'static str,
    /// The name of the defect or refusal that a violation carries, the place of a panic, the signal.
    pub detail: Option<String>,
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind)?;
        self.detail.as_ref().map_or(Ok(()), |detail| write!(f, "-{detail}"))
    }
}
