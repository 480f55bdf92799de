//! A rig in this process.

use std::ops::Range;

use freespace::harness::report::{Autopsy, Paint};
use freespace::harness::run::{Rig, Watch};
use freespace::harness::script::{Feed, Script, ScriptFeed};

use super::{Batch, Checked, Closeness, Report};
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
        self.rig.set_walk_every(closeness.walk_every());
        let given = Given::default();
        let verdict = self.rig.run(&mut Cut { feed, given: &given, over });
        Checked { verdict, is_cut: given.is_cut.get() }
    }

    pub(super) fn check_script(&mut self, script: &Script, closeness: Closeness, over: &dyn Fn() -> bool) -> Checked {
        self.check(closeness, &mut ScriptFeed::new(script), over)
    }

    /// Runs generated scripts.
    pub(super) fn batch(&mut self, seed: u64, numbers: Range<u64>, over: &dyn Fn() -> bool) -> Batch {
        let generated = Generated::new(seed, self);
        Batch::run(numbers, over, &mut |number, _| {
            self.check(Closeness::Bulk, &mut *generated.feed(number), over).verdict
        })
    }

    /// The report of a script that breaks a rule; none when it does not.
    pub(crate) fn report(&mut self, script: &Script, paint: Paint) -> Option<Report> {
        self.rig.set_walk_every(Closeness::Close.walk_every());
        let autopsy = Autopsy::perform(&mut self.rig, script)?;
        Some(Report { summary: autopsy.summary(), text: autopsy.text(paint) })
    }

    pub(crate) fn describe(&mut self) -> Description {
        Description::of(&mut self.rig)
    }
}
