//! Making a finding small, wherever the subject is run.

use freespace::harness::drivers::Shrinking;
use freespace::harness::run::{Cause, Counters, Death, Finding, Trial, Verdict};
use freespace::harness::script::Script;

use super::{Bench, Checked, Closeness, Place, is_over};
use crate::CliError;

/// Fewer operations than these run in less time than a process is forked in.
const MANY: u64 = 2000;

/// A finding made small, and what it took.
pub(crate) struct Shortened {
    pub(crate) finding: Finding,
    /// Runs, the one that confirms what is left among them.
    pub(crate) runs: u32,
    /// Whether nothing smaller was left to try.
    pub(crate) complete: bool,
    /// Whether what is left failed again when it was run once more; `None` if that was not run to its end.
    pub(crate) fails_again: Option<bool>,
}

/// Is told of each run, and may end it all with an error.
type Watcher<'a> = &'a mut dyn FnMut(&Shrinking) -> Result<(), CliError>;

impl Bench<'_> {
    /// Makes a finding small. It stays of its kind. An interrupt ends it early.
    pub(crate) fn shrink(&mut self, finding: &Finding) -> Result<Finding, CliError> {
        self.shrink_watched(finding, &mut |_| Ok(())).map(|small| small.finding)
    }

    /// The same, with somebody who is told of each run.
    pub(crate) fn shrink_watched(&mut self, finding: &Finding, watch: Watcher<'_>) -> Result<Shortened, CliError> {
        let hangs = matches!(finding.cause, Cause::Death(Death::Hang { .. }));
        self.hurry(hangs);
        self.forks = forks_from(finding);
        let small = self.shrink_all(finding, watch);
        self.forks = None;
        self.hurry(false);
        small
    }

    /// A hang is known by less time than a patient watcher would give it.
    fn hurry(&mut self, hurries: bool) {
        if let Place::Away(away) = &mut self.place {
            away.hurry(hurries);
        }
    }

    fn shrink_all(&mut self, finding: &Finding, watch: Watcher<'_>) -> Result<Shortened, CliError> {
        let mut shrinking = Shrinking::new(finding);
        let complete = self.shrink_on(&mut shrinking, watch)?;
        let small = shrinking.finish();
        let again = self.look(&small.finding.script)?;
        let signature = again.verdict.finding().map(Finding::signature);
        let fails_again = (!again.is_cut).then(|| signature == Some(small.finding.signature()));
        Ok(Shortened { finding: small.finding, runs: small.proposals + 1, complete, fails_again })
    }

    /// Runs proposals; whether there is none left.
    fn shrink_on(&mut self, shrinking: &mut Shrinking, watch: Watcher<'_>) -> Result<bool, CliError> {
        while !self.is_over() {
            let tried = shrinking.step(self);
            if let Some(failure) = self.failure.take() {
                return Err(failure);
            }
            if tried.is_none() {
                return Ok(true);
            }
            watch(shrinking)?;
        }
        Ok(false)
    }
}

/// From how many operations on a forked process is worth it for a trial. What is hoarded is seen by the footprint of a process, which a forked one has no
/// good account of.
fn forks_from(finding: &Finding) -> Option<u64> {
    match finding.cause {
        _ if finding.signature().kind == "Hoarded" => None,
        // It spares a whole new worker.
        Cause::Death(_) => Some(0),
        _ => Some(MANY),
    }
}

impl Trial for Bench<'_> {
    fn verdict(&mut self, script: &Script) -> Verdict {
        let end = self.end;
        let checked = match &mut self.place {
            Place::Away(away) if self.forks.is_some_and(|from| script.count_operations() >= from) => {
                away.check_along(script, Closeness::Close, &|| is_over(end))
            }
            _ => self.look(script),
        };
        let checked = checked.unwrap_or_else(|error| {
            self.failure = Some(error);
            Checked::cut(Counters::default())
        });
        checked.verdict
    }
}
