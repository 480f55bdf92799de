//! A rig in this process.

use std::ops::Range;
use std::path::Path;

use freespace::harness::chronicle::{Chronicle, Step};
use freespace::harness::report::{Autopsy, Damage, Trail};
use freespace::harness::run::{Finding, Outcome, Rig, Watch};
use freespace::harness::script::{Feed, Script, ScriptFeed};
use freespace::harness::subject::Unfit;

use super::{Batch, Checked, Closeness, Effort, Traced};
use crate::cut::{Cut, Given};
use crate::describe::Description;
use crate::supply::Generated;
use crate::worker::cpu_time;
use crate::{SubjectEntry, recordings};

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
        // A clock that cannot be read shows that no time went by.
        let began = cpu_time().unwrap_or_default();
        let verdict = self.rig.run(&mut Cut { feed, given: &given, over });
        let cpu = cpu_time().unwrap_or_default().saturating_sub(began);
        let effort = Effort { usage: self.rig.usage(), cpu };
        Checked { verdict, is_cut: given.is_cut.get(), operations: given.operations.get(), effort }
    }

    /// Runs a recording from its file.
    pub(super) fn trace(&mut self, path: &Path, over: &dyn Fn() -> bool) -> Result<Traced, String> {
        self.trace_noted(path, &mut |here, trace| here.check(Closeness::Trace, trace, over))
    }

    /// As [`trace`](Self::trace), by a run that may take notes.
    pub(crate) fn trace_noted(
        &mut self,
        path: &Path,
        run: &mut dyn FnMut(&mut Self, &mut dyn Feed) -> Checked,
    ) -> Result<Traced, String> {
        let complaint = |error| recordings::complaint(&path.display().to_string(), &error);
        let mut trace = recordings::open(path).map_err(complaint)?;
        let checked = run(self, &mut trace);
        match trace.take_error() {
            Some(error) => Err(complaint(error)),
            None => Ok(Traced { checked, told: recordings::told(&trace) }),
        }
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

    /// A finding's script, run once more with open eyes; none when nothing is found again.
    pub(crate) fn autopsy(&mut self, finding: &Finding, before: Option<&[Option<u8>]>) -> Option<Autopsy> {
        self.look(Closeness::of(&finding.script));
        Autopsy::perform(&mut self.rig, finding, before)
    }

    /// What became of the heap before a finding.
    pub(crate) fn trail(&mut self, finding: &Finding, damage: Option<&Damage>) -> Trail {
        self.look(Closeness::of(&finding.script));
        Trail::follow(&mut self.rig, finding, damage)
    }

    /// How closely the next run is looked at.
    fn look(&mut self, closeness: Closeness) {
        self.rig.set_pace(closeness.pace());
        self.rig.set_oracles(closeness.oracles());
    }

    /// All there is to see of what a feed gives, up to the step that is the last.
    pub(crate) fn chronicle(
        &mut self,
        closeness: Closeness,
        feed: &mut dyn Feed,
        last: &dyn Fn(Step) -> bool,
    ) -> Result<Chronicle, Unfit> {
        self.look(closeness);
        let (chronicle, verdict) = Chronicle::record(&mut self.rig, feed, last);
        if let Outcome::Unfit(why) = verdict.outcome { Err(why) } else { Ok(chronicle) }
    }

    pub(crate) fn describe(&mut self) -> Description {
        Description::of(&mut self.rig)
    }
}
