//! What a test looks for: a finding's cause, without the figures that the test finds out for itself.

use std::time::Duration;

use freespace::harness::oracles::Violation;
use freespace::harness::run::{Cause, Death};
use freespace::harness::subject::ParentFault;
use serde::Serialize;

/// What a test looks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Check {
    /// The kind of the finding's signature.
    pub(super) kind: &'static str,
    /// The rule that was broken, where there are several.
    detail: Option<String>,
    /// Bytes: of a request, or of all that may be held.
    size: Option<u64>,
    /// How long the test waits.
    seconds: Option<u64>,
    /// A call of the program's that looks at the answer to the one that fails.
    #[serde(skip)]
    pub(super) then: Option<String>,
}

/// A test waits so many times longer than a worker was given: it may run on a slower machine, and without optimisation.
const PATIENCE: u32 = 10;

/// What the allocator does when it is called: nothing is to be looked for.
const BY_ITSELF: [&str; 3] = ["Panic", "Signal", "Exit"];

impl Check {
    /// The check for a cause, or why there can be none.
    pub(super) fn of(cause: &Cause) -> Result<Self, String> {
        let plain = Check { kind: cause.signature().kind, detail: None, size: None, seconds: None, then: None };
        match cause {
            Cause::Panic(_) => Ok(plain),
            Cause::Death(death) => plain.of_death(death),
            Cause::Violation(violation) => plain.of_violation(violation),
        }
    }

    fn of_death(self, death: &Death) -> Result<Self, String> {
        let seconds =
            |milliseconds| Some((Duration::from_millis(milliseconds) * PATIENCE).as_secs().max(PATIENCE.into()));
        match *death {
            Death::Exit { status: 0 } => {
                Err("the subject ends its process as if all were well, and a test with it".to_owned())
            }
            Death::Signal { .. } | Death::Exit { .. } => Ok(self),
            Death::Hang { milliseconds } => Ok(Check { seconds: seconds(milliseconds), ..self }),
            // A test has a clock, and does not ask what was done meanwhile.
            Death::Silence { milliseconds } => Ok(Check { kind: "Hang", seconds: seconds(milliseconds), ..self }),
            Death::Memory { allowed } => Ok(Check { size: Some(allowed), seconds: Some(600), ..self }),
        }
    }

    fn of_violation(self, violation: &Violation) -> Result<Self, String> {
        match *violation {
            Violation::Overlap { .. }
            | Violation::Misaligned { .. }
            | Violation::OutOfBounds { .. }
            | Violation::UsableShort { .. }
            | Violation::Contents { .. }
            | Violation::NotZeroed { .. }
            | Violation::PrefixLost { .. }
            | Violation::NotServedAgain { .. }
            | Violation::Stray { .. }
            | Violation::FreeRefused { .. }
            | Violation::ReallocRefused { .. }
            | Violation::Defect { .. } => Ok(self),
            Violation::NotRecovered { size } => Ok(Check { size: Some(size as u64), ..self }),
            Violation::Hoarded { expected, .. } => Ok(Check { size: Some(expected as u64), ..self }),
            Violation::Statistics { account, .. } => Ok(Check { detail: Some(format!("{account:?}")), ..self }),
            Violation::Address { expected, .. } => Ok(Check { then: Some(format!("expect({expected:?})")), ..self }),
            Violation::Parent { fault } => Ok(self.of_parent(fault)),
            _ => Err(format!("{} is not about what a program sees of its allocator", self.kind)),
        }
    }

    fn of_parent(self, fault: ParentFault) -> Self {
        let is_leak = matches!(fault, ParentFault::Leak { .. });
        Check { detail: is_leak.then(|| "Leak".to_owned()), ..self }
    }

    /// Whether it is about this figure of statistics.
    pub(super) fn names(&self, figure: &str) -> bool {
        self.detail.as_ref().is_some_and(|detail| match figure {
            "used" => detail.starts_with("Used") || detail == "SumFitsSize",
            "free" => detail.starts_with("Free") || detail == "SumFitsRegions",
            "size" => detail.starts_with("Size") || detail == "SumFitsSize",
            _ => detail.contains("Bounds"),
        })
    }

    /// Whether the allocator fails by itself, so that whatever it is asked may be where.
    pub(super) fn is_by_itself(&self) -> bool {
        BY_ITSELF.contains(&self.kind) || self.is_watched()
    }

    /// Whether somebody else must watch the program.
    pub(super) fn is_watched(&self) -> bool {
        self.seconds.is_some()
    }

    /// Whether it is where new blocks lie that is looked at.
    pub(super) fn is_about_place(&self) -> bool {
        ["Overlap", "Misaligned", "OutOfBounds", "UsableShort"].contains(&self.kind)
    }

    /// Whether it is the allocator as it is after any call that is looked at.
    pub(super) fn is_about_all(&self) -> bool {
        ["Stray", "Parent", "Defect", "Statistics"].contains(&self.kind)
    }
}
