//! A rig in this process.

use std::ops::Range;

use freespace::harness::report::{Autopsy, Damage, Trail};
use freespace::harness::run::{Finding, Rig, Watch};
use freespace::harness::script::{Feed, Script, ScriptFeed};

use super::{Batch, Checked, Closeness};
use crate::SubjectEntry;
use crate::cut::{Cut, Given};
use crate::describe::Description;
use crate::supply::Generated;

/// A rig, and what a script's run there is told as.
pub(crate) struct Here {
    pub(crate) rig: Rig,
}

impl Here {
    pub(crate) fn new(entry: &SubjectEntry) -> Self {
        Here { rig: Rig::new((entry.make)()) }
    }

    /// With somebody who looks after the process.
    pub(crate) fn watched(entry: &SubjectEntry, watch: Box<dyn Watch>) -> Self {
        Here { rig: Rig::new((entry.make)()).with_watch(watch) }
    }

    /// Runs what a feed gives, until it is over.
    pub(crate) fn check(&mut self, closeness: Closeness, feed: &mut dyn Feed, over: &dyn Fn() -> bool) -> Checked {
        self.look(closeness);
        let given = Given::default();
        let verdict = self.rig.run(&mut Cut { feed, given: &given, over });
        Checked { verdict, is_cut: given.is_cut.get() }
    }

    pub(super) fn check_script(&mut self, script: &Script, closeness: Closeness, over: &dyn Fn() -> bool) -> Checked {
        self.check(closeness, &mut ScriptFeed::new(script), over).telling(script)
    }

    /// Runs generated scripts.
    pub(super) fn batch(&mut self, seed: u64, numbers: Range<u64>, over: &dyn Fn() -> bool) -> Batch {
        let generated = Generated::new(seed, self);
        Batch::run(numbers, over, &mut |number, _| {
            self.check(Closeness::Bulk, &mut *generated.feed(number), over).verdict
        })
    }

    /// A finding's script, run once more with open eyes; none when nothing is found again.
    pub(crate) fn autopsy(&mut self, finding: &Finding, before: Option<&[Option<u8>]>) -> Option<Autopsy> {
        self.look(Closeness::Close);
        Autopsy::perform(&mut self.rig, finding, before)
    }

    /// What became of the heap before a finding.
    pub(crate) fn trail(&mut self, finding: &Finding, damage: Option<&Damage>) -> Trail {
        self.look(Closeness::Close);
        Trail::follow(&mut self.rig, finding, damage)
    }

    /// How closely the next run is looked at.
    fn look(&mut self, closeness: Closeness) {
        self.rig.set_walk_every(closeness.walk_every());
        self.rig.set_oracles(closeness.oracles());
    }

    pub(crate) fn describe(&mut self) -> Description {
        Description::of(&mut self.rig)
    }
}
