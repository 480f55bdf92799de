//! Making a finding small, wherever the subject is run.

use freespace::harness::drivers::Shrinking;
use freespace::harness::run::{Cause, Counters, Death, Finding, Signature, Trial, Verdict};
use freespace::harness::script::Script;

use super::{Bench, Checked, Closeness, Place, is_over};
use crate::CliError;

/// Scripts of fewer operations are neither spared walks nor run from checkpoints: they run in less time than a process is forked in.
const MANY: u64 = 2000;

/// A finding made small, and what it took.
pub(crate) struct Shortened {
    pub(crate) finding: Finding,
    /// Runs, the one that confirms what is left among them.
    pub(crate) runs: u32,
    /// Whether nothing smaller was left to try.
    pub(crate) complete: bool,
    /// Whether what is left failed again when it was run once more as a whole, and closely unless it is still long; `None` if that was not run to its end.
    pub(crate) fails_again: Option<bool>,
}

/// What trials of long scripts are spared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Haste {
    /// From so many operations on, a trial in a worker begins at a checkpoint of those before.
    forks_from: Option<u64>,
    /// From so many operations on, they are looked at in another way than closely.
    eased: Option<(u64, Closeness)>,
}

impl Haste {
    /// Nothing is spared but what kept the finding from being looked at closely: its length.
    fn none_for(finding: &Finding) -> Self {
        let of = Closeness::of(&finding.script);
        Haste { forks_from: None, eased: (of != Closeness::Close).then_some((0, of)) }
    }

    fn closeness(&self, script: &Script) -> Closeness {
        let eased = self.eased.filter(|(least, _)| script.count_operations() >= *least);
        eased.map_or(Closeness::Close, |(_, closeness)| closeness)
    }
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
        let hangs = matches!(finding.cause, Cause::Death(Death::Hang { .. } | Death::Silence { .. }));
        self.hurry(hangs);
        let small = self.shrink_in_haste(finding, watch);
        self.hurry(false);
        if hangs { self.confirmed(small?, finding) } else { small }
    }

    /// What was ended in haste may only be slow: it is run once more with all the time that there is, and what does not hang then is not handed out.
    fn confirmed(&mut self, small: Shortened, finding: &Finding) -> Result<Shortened, CliError> {
        let again = self.look(&small.finding.script)?;
        let (is_cut, runs) = (again.is_cut, small.runs + 1);
        let finding = match again.verdict.into_finding().filter(|found| found.signature() == finding.signature()) {
            Some(found) => Finding { cause: found.cause, ..small.finding },
            None if is_cut => small.finding,
            None => finding.clone(),
        };
        Ok(Shortened { finding, runs, ..small })
    }

    /// A hang is known by less time than a patient watcher would give it.
    fn hurry(&mut self, hurries: bool) {
        if let Place::Away(away) = &mut self.place {
            away.hurry(hurries);
        }
    }

    /// What was found in haste and does not fail closely and as a whole is looked for again, without haste.
    fn shrink_in_haste(&mut self, finding: &Finding, watch: Watcher<'_>) -> Result<Shortened, CliError> {
        let (haste, patience) = (self.haste(finding)?, Haste::none_for(finding));
        let small = self.shrink_all(haste, finding, watch)?;
        let is_sure = small.fails_again != Some(false) || self.is_over();
        if is_sure || haste == patience {
            return Ok(small);
        }
        let again = self.shrink_all(patience, finding, watch)?;
        Ok(Shortened { runs: small.runs + again.runs, ..again })
    }

    fn haste(&mut self, finding: &Finding) -> Result<Haste, CliError> {
        let forks_from = match finding.cause {
            // It is seen by the footprint of a process, which a forked one has no good account of.
            _ if finding.signature().kind == "Hoarded" => None,
            // A fork spares a whole new worker.
            Cause::Death(_) => Some(0),
            _ => Some(MANY),
        };
        Ok(Haste { forks_from, eased: self.eased(finding)?.map(|closeness| (MANY, closeness)) })
    }

    /// How long scripts may be looked at so that the finding is still seen, if in another way than closely.
    fn eased(&mut self, finding: &Finding) -> Result<Option<Closeness>, CliError> {
        if finding.script.count_operations() < MANY {
            return Ok(None);
        }
        if Closeness::of(&finding.script) == Closeness::Trace {
            return Ok(Some(Closeness::Trace));
        }
        let end = self.end;
        let found = self.check(&finding.script, Closeness::Bulk, &|| is_over(end))?;
        Ok((signature(&found) == Some(finding.signature())).then_some(Closeness::Bulk))
    }

    fn shrink_all(&mut self, haste: Haste, finding: &Finding, watch: Watcher<'_>) -> Result<Shortened, CliError> {
        let mut shrinking = Shrinking::new(finding);
        self.haste = haste;
        let complete = self.shrink_on(&mut shrinking, watch)?;
        let small = shrinking.finish();
        let (closeness, end) = (haste.closeness(&small.finding.script), self.end);
        let again = self.check(&small.finding.script, closeness, &|| is_over(end))?;
        let is_same = signature(&again) == Some(small.finding.signature());
        let fails_again = (is_same || !again.is_cut).then_some(is_same);
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

    fn try_out(&mut self, script: &Script) -> Result<Checked, CliError> {
        let (closeness, end) = (self.haste.closeness(script), self.end);
        let forks = self.haste.forks_from.is_some_and(|least| script.count_operations() >= least);
        let over = || is_over(end);
        match &mut self.place {
            Place::Away(away) if forks => away.check_along(script, closeness, &over),
            _ => self.check(script, closeness, &over),
        }
    }
}

fn signature(checked: &Checked) -> Option<Signature> {
    checked.verdict.finding().map(Finding::signature)
}

impl Trial for Bench<'_> {
    fn verdict(&mut self, script: &Script) -> Verdict {
        let checked = self.try_out(script).unwrap_or_else(|error| {
            self.failure = Some(error);
            Checked::cut(Counters::default())
        });
        checked.verdict
    }
}
