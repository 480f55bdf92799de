//! A subject on its bench: a rig, and what a script's run there is told as.

use freespace::harness::drivers;
use freespace::harness::run::{Counters, Finding, Outcome, Rig, Trial, Verdict};
use freespace::harness::script::{Feed, Script, ScriptFeed};

use crate::SubjectEntry;
use crate::cut::{Cut, Given};
use crate::interrupt;

/// How often the subject's own walk runs when scripts are run in bulk. The exact model sees every header at every step, so the walk is a second
/// opinion; at every 16th step (and after every misuse, and at the end) it costs little and is still asked several times a script.
pub(crate) const BULK_WALK: u32 = 16;

/// What came of a script.
pub(crate) struct Checked {
    pub(crate) verdict: Verdict,
    /// Whether the run was ended before the script was.
    pub(crate) is_cut: bool,
}

/// A rig for one subject.
pub(crate) struct Bench {
    pub(crate) rig: Rig,
}

impl Bench {
    /// For many scripts: a walk now and then.
    pub(crate) fn bulk(entry: &SubjectEntry) -> Self {
        Bench { rig: Rig::new((entry.make)()).with_walk_every(BULK_WALK) }
    }

    /// For a closer look: a walk at every step.
    pub(crate) fn close(entry: &SubjectEntry) -> Self {
        Bench { rig: Rig::new((entry.make)()) }
    }

    /// Runs what a feed gives, until it is over.
    pub(crate) fn check(&mut self, feed: &mut dyn Feed, over: &dyn Fn() -> bool) -> Checked {
        let given = Given::default();
        let verdict = self.rig.run(&mut Cut { feed, given: &given, over });
        Checked { verdict, is_cut: given.is_cut.get() }
    }

    /// Runs a script, unless an interrupt ends it.
    pub(crate) fn check_script(&mut self, script: &Script) -> Checked {
        let mut checked = self.check(&mut ScriptFeed::new(script), &interrupt::asked);
        if let Outcome::Failed(finding) = &mut checked.verdict.outcome
            && script.has_repeat()
        {
            finding.script = script.clone();
        }
        checked
    }

    /// Makes a finding small. It stays of its kind. An interrupt ends it early.
    pub(crate) fn shrink(&mut self, finding: &Finding) -> Finding {
        drivers::shrink(self, finding).finding
    }
}

impl Trial for Bench {
    fn verdict(&mut self, script: &Script) -> Verdict {
        if interrupt::asked() {
            return Verdict { outcome: Outcome::Passed, counters: Counters::default() };
        }
        self.check_script(script).verdict
    }
}
