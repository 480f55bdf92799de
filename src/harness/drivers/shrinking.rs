//! Making a finding small: the shrinker proposes, a trial runs, and what keeps the signature is kept.

use crate::harness::run::{Finding, Trial};
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
///
/// The script is run as it stands first: a finding that does not come again (a subject that is not deterministic) is returned as it is.
pub fn shrink(trial: &mut dyn Trial, finding: &Finding) -> Shrunk {
    let signature = finding.signature();
    let mut best = finding.clone();
    let mut shrinker = Shrinker::new(&finding.script);
    let mut proposals = 0;
    while let Some(proposal) = shrinker.propose() {
        proposals += 1;
        let verdict = trial.verdict(&proposal);
        let same = verdict.finding().filter(|found| found.signature() == signature);
        shrinker.report(same.is_some());
        if let Some(found) = same {
            // The proposal, not what the run recorded: a `repeat` stays one.
            best = Finding { script: proposal, ..found.clone() };
        }
    }
    Shrunk { finding: best, proposals }
}
