//! What a run returns.

use std::boxed::Box;
use std::fmt;

use super::Counters;
use crate::harness::oracles::Violation;
use crate::harness::script::Script;
use crate::harness::subject::Unfit;

/// How a run ended, and what happened in it.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// How it ended.
    pub outcome: Outcome,
    /// What happened.
    pub counters: Counters,
}

impl Verdict {
    pub(super) fn unfit(unfit: Unfit) -> Self {
        Verdict { outcome: Outcome::Unfit(unfit), counters: Counters { scripts: 1, ..Counters::default() } }
    }

    /// The finding, if there is one.
    #[must_use]
    pub fn finding(&self) -> Option<&Finding> {
        match &self.outcome {
            Outcome::Failed(finding) => Some(finding),
            Outcome::Passed | Outcome::Unfit(_) => None,
        }
    }
}

/// How a run ended.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// No oracle objected.
    Passed,
    /// One did.
    Failed(Box<Finding>),
    /// There was no heap to run on.
    Unfit(Unfit),
}

/// A violation, its step, and the script that leads to it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What was found.
    pub violation: Violation,
    /// At which operation of the script, counted from 1; a violation at the end of the run counts as one more.
    pub step: usize,
    /// The operations up to there.
    pub script: Script,
}

impl Finding {
    /// What makes this finding the same as another.
    #[must_use]
    pub fn signature(&self) -> Signature {
        Signature { violation: self.violation.name(), inner: self.violation.inner_name() }
    }
}

/// What makes two findings the same: the kind of violation, and of what the subject itself reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Signature {
    /// The violation's name.
    pub violation: &'static str,
    /// The name of the defect or refusal that it carries.
    pub inner: Option<&'static str>,
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.violation)?;
        self.inner.map_or(Ok(()), |inner| write!(f, "-{inner}"))
    }
}
