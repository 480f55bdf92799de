//! Making a finding small: the shrinker proposes, a trial runs, and what keeps the signature is kept.

use crate::harness::run::{Finding, Signature, Trial};
use crate::harness::script::Script;
use crate::harness::shrink::Shrinker;

/// A finding made small.
#[derive(Clone, Debug)]
pub struct Shrunk {
    /// The same signature, by a smaller script; the finding itself when nothing smaller has it.
    pub finding: Finding,
    /// Proposals that were run.
    pub proposals: u32,
}

/// Shrinks a finding until nothing smaller that the shrinker proposes has its signature.
pub fn shrink(trial: &mut dyn Trial, finding: &Finding) -> Shrunk {
    let mut shrinking = Shrinking::new(finding);
    while shrinking.step(trial).is_some() {}
    shrinking.finish()
}

/// A finding that is being made small, a run at a time: it can be looked at, and left, after each.
#[derive(Debug)]
pub struct Shrinking {
    shrinker: Shrinker,
    signature: Signature,
    best: Finding,
    proposals: u32,
    kept: u32,
}

/// What became of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It has the finding's signature, and is the best script now.
    Kept,
    /// It passes, or fails in another way.
    Rejected,
}

impl Shrinking {
    /// Begins with a finding.
    #[must_use]
    pub fn new(finding: &Finding) -> Self {
        let (shrinker, signature) = (Shrinker::new(&finding.script), finding.signature());
        Shrinking { shrinker, signature, best: finding.clone(), proposals: 0, kept: 0 }
    }

    /// Runs the next proposal; `None` when there is nothing left to try.
    pub fn step(&mut self, trial: &mut dyn Trial) -> Option<Tried> {
        let proposal = self.shrinker.propose()?;
        self.proposals += 1;
        let found = trial.verdict(&proposal).into_finding().filter(|found| found.signature() == self.signature);
        self.shrinker.report(found.is_some());
        Some(found.map_or(Tried::Rejected, |found| {
            self.keep(proposal, found);
            Tried::Kept
        }))
    }

    /// The proposal is the best script, not what the run recorded: a `repeat` stays one. What the run did not come to is cut off.
    fn keep(&mut self, proposal: Script, found: Finding) {
        self.kept += 1;
        let is_cut = (found.step as u64) < proposal.count_operations();
        if is_cut {
            self.shrinker.cut_behind(found.step as u64);
        }
        let script = if is_cut { self.shrinker.best() } else { proposal };
        self.best = Finding { script, ..found };
    }

    /// The smallest finding so far.
    #[must_use]
    pub fn best(&self) -> &Finding {
        &self.best
    }

    /// Proposals that were run so far.
    #[must_use]
    pub fn proposals(&self) -> u32 {
        self.proposals
    }

    /// How many of them were kept.
    #[must_use]
    pub fn kept(&self) -> u32 {
        self.kept
    }

    /// What is attempted now, in a word or two.
    #[must_use]
    pub fn phase(&self) -> &'static str {
        self.shrinker.phase()
    }

    /// The smallest finding, and what it took.
    #[must_use]
    pub fn finish(self) -> Shrunk {
        Shrunk { finding: self.best, proposals: self.proposals }
    }
}
