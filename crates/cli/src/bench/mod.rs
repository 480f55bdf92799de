//! A subject on its bench: a rig in this process, or one in a worker. Every command asks the same of either.

mod here;
mod shrinking;

use std::ops::Range;
use std::path::Path;
use std::time::{Duration, Instant};

use freespace::harness::chronicle::Chronicle;
use freespace::harness::oracles::{Oracle, Oracles};
use freespace::harness::report::{Autopsy, Basis, Trail};
use freespace::harness::run::{Counters, Finding, Outcome, Pace, Usage, Verdict};
use freespace::harness::script::{Script, ScriptFeed};
use freespace::harness::subject::Unfit;
use serde::{Deserialize, Serialize};

pub(crate) use here::Here;
use shrinking::Haste;
pub(crate) use shrinking::Shortened;

use crate::args::Chosen;
use crate::describe::Description;
use crate::supply::Supply;
use crate::worker::Away;
use crate::{CliError, Home, interrupt};

/// How often the subject is asked to check itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Closeness {
    /// Now and then, for many scripts. The exact model sees every header at every step, so the walk is a second opinion; at every 16th step (and
    /// after every misuse, and at the end) it costs little and is still asked several times a script.
    Bulk,
    /// At every step, for a closer look.
    Close,
    /// Where it was touched at every step, and the whole now and then: for scripts that are too long for more.
    Trace,
    /// Never, and the model is not asked either: a run goes on after damage until the program would have noticed.
    Blind,
}

/// The longest script, in operations, that is looked at closely. Beyond, a second is not enough for some, and a walk at every step shows nothing more.
pub(crate) const LONGEST: u64 = 10_000;

impl Closeness {
    /// How closely to look at a script by itself.
    pub(crate) fn of(script: &Script) -> Self {
        if script.count_operations() > LONGEST { Closeness::Trace } else { Closeness::Close }
    }

    pub(crate) fn pace(self) -> Pace {
        match self {
            Closeness::Bulk => Pace::Steps(16),
            Closeness::Close => Pace::Steps(1),
            Closeness::Trace => Pace::Trace,
            Closeness::Blind => Pace::Steps(u32::MAX),
        }
    }

    fn oracles(self) -> Oracles {
        match self {
            Closeness::Bulk | Closeness::Close | Closeness::Trace => Oracles::ALL,
            Closeness::Blind => Oracles::ALL.without(Oracle::Walk).without(Oracle::Exact),
        }
    }
}

/// What a run took.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Effort {
    pub(crate) usage: Usage,
    /// Processor time, of reading as well where the script is a stream.
    pub(crate) cpu: Duration,
}

/// What came of a script.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Checked {
    pub(crate) verdict: Verdict,
    /// Whether the run was ended before the script was.
    pub(crate) is_cut: bool,
    /// Operations of the script that were run, repeats counted out.
    pub(crate) operations: u64,
    pub(crate) effort: Effort,
}

/// What came of a recording.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Traced {
    pub(crate) checked: Checked,
    /// What there is to say of the recording itself: what its format is, and what of it no script says.
    pub(crate) told: Vec<(String, String)>,
}

impl Checked {
    /// Nothing was found in what was run of a script.
    pub(crate) fn cut(counters: Counters) -> Self {
        let verdict = Verdict { outcome: Outcome::Passed, counters };
        Checked { verdict, is_cut: true, operations: counters.operations, effort: Effort::default() }
    }
}

/// What came of several scripts: they end at the first finding.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Batch {
    /// The number of the first script that was not run.
    pub(crate) next: u64,
    pub(crate) counters: Counters,
    /// What the last script that was run found.
    pub(crate) finding: Option<Box<Finding>>,
}

impl Batch {
    /// Runs scripts by their numbers; `run` is also told what was counted before. The first is run whatever `over` says.
    pub(crate) fn run(
        numbers: Range<u64>,
        over: &dyn Fn() -> bool,
        run: &mut dyn FnMut(u64, &Counters) -> Verdict,
    ) -> Self {
        let mut batch = Batch { next: numbers.start, counters: Counters::default(), finding: None };
        for number in numbers {
            let verdict = run(number, &batch.counters);
            batch.next = number + 1;
            batch.counters += verdict.counters;
            batch.finding = verdict.into_finding().map(Box::new);
            if batch.finding.is_some() || over() {
                break;
            }
        }
        batch
    }
}

/// Where a subject is run.
enum Place<'a> {
    Here(Box<Here>),
    Away(Box<Away<'a>>),
}

/// A bench for one subject.
pub(crate) struct Bench<'a> {
    place: Place<'a>,
    /// What kept a trial from being made.
    failure: Option<CliError>,
    /// When closer looks end.
    end: Option<Instant>,
    /// What trials are spared.
    haste: Haste,
}

impl<'a> Bench<'a> {
    /// A bench in the subject's home.
    pub(crate) fn new(subject: Chosen<'a>) -> Self {
        let place = match subject.home {
            Home::Here => Place::Here(Box::new(Here::new(subject.entry))),
            Home::Worker => Place::Away(Box::new(Away::new(subject))),
        };
        Bench { place, failure: None, end: None, haste: Haste::default() }
    }

    /// Runs scripts of a supply up to the first finding, or until it is over. Of the corpus, it is one script.
    pub(crate) fn batch(
        &mut self,
        supply: &Supply,
        numbers: Range<u64>,
        over: &dyn Fn() -> bool,
    ) -> Result<Batch, CliError> {
        let first = numbers.start;
        if let Some(script) = supply.of_corpus(first) {
            let verdict = self.check(script, Closeness::Bulk, over)?.verdict;
            return Ok(Batch::run(first..first + 1, over, &mut |_, _| verdict.clone()));
        }
        let corpus = supply.corpus();
        let generated = first - corpus..numbers.end - corpus;
        let batch = match &mut self.place {
            Place::Here(here) => here.batch(supply.seed, generated, over),
            Place::Away(away) => away.batch(supply.seed, generated, over)?,
        };
        Ok(Batch { next: batch.next + corpus, ..batch })
    }

    /// Runs a script until it is over.
    pub(crate) fn check(
        &mut self,
        script: &Script,
        closeness: Closeness,
        over: &dyn Fn() -> bool,
    ) -> Result<Checked, CliError> {
        match &mut self.place {
            Place::Here(here) => Ok(here.check_script(script, closeness, over)),
            Place::Away(away) => away.check_script(script, closeness, over),
        }
    }

    /// Looks at a script closely, unless an interrupt or the end of the time ends it.
    pub(crate) fn look(&mut self, script: &Script) -> Result<Checked, CliError> {
        let end = self.end;
        self.look_until(script, &|| is_over(end))
    }

    /// As [`look`](Self::look), until it is over.
    pub(crate) fn look_until(&mut self, script: &Script, over: &dyn Fn() -> bool) -> Result<Checked, CliError> {
        self.check(script, Closeness::of(script), over)
    }

    /// Runs a recording from its file, as a stream, until it is over.
    pub(crate) fn trace(&mut self, path: &Path, over: &dyn Fn() -> bool) -> Result<Traced, CliError> {
        match &mut self.place {
            Place::Here(here) => here.trace(path, over).map_err(CliError::Recording),
            Place::Away(away) => away.trace(path, over),
        }
    }

    /// What is found in a script from this file that is to fail; an error if nothing is. The task is what is to be done with it.
    pub(crate) fn failure_of(
        &mut self,
        script: &Script,
        file: String,
        task: &'static str,
    ) -> Result<Finding, CliError> {
        let checked = self.look(script)?;
        match checked.verdict.outcome {
            Outcome::Failed(finding) => Ok(*finding),
            Outcome::Unfit(why) => Err(CliError::Idle { file, why, task }),
            Outcome::Passed if checked.is_cut => Err(CliError::Interrupted(file)),
            Outcome::Passed => Err(CliError::Passes { file, task }),
        }
    }

    /// Ends closer looks at a time, or no more.
    pub(crate) fn end_at(&mut self, end: Option<Instant>) {
        self.end = end;
    }

    /// Whether there is no more to be done.
    fn is_over(&self) -> bool {
        is_over(self.end)
    }

    /// A finding with all that there is to see around it.
    pub(crate) fn autopsy(&mut self, finding: &Finding) -> Result<Autopsy, CliError> {
        self.autopsy_knowing(finding, None)
    }

    /// The same with what became of the heap before: where nobody else knows what the damaged bytes should be, that is what they were.
    pub(crate) fn autopsy_with_trail(&mut self, finding: &Finding) -> Result<Autopsy, CliError> {
        let autopsy = self.autopsy(finding)?;
        let finding = Finding { cause: autopsy.cause.clone(), step: autopsy.step, ..finding.clone() };
        let trail = self.trail(&finding, &autopsy)?;
        let is_unknown = autopsy.damage.as_ref().is_some_and(|damage| damage.basis == Basis::Unknown);
        let autopsy = match trail.change.as_ref().filter(|_| is_unknown) {
            Some(change) => self.autopsy_knowing(&finding, Some(&change.before))?,
            None => autopsy,
        };
        Ok(Autopsy { trail: Some(trail), ..autopsy })
    }

    fn autopsy_knowing(&mut self, finding: &Finding, before: Option<&[Option<u8>]>) -> Result<Autopsy, CliError> {
        match &mut self.place {
            Place::Here(here) => Ok(here.autopsy(finding, before).unwrap_or_else(|| Autopsy::bare(finding))),
            Place::Away(away) => away.autopsy(finding, before),
        }
    }

    /// What became of the heap before a finding.
    fn trail(&mut self, finding: &Finding, autopsy: &Autopsy) -> Result<Trail, CliError> {
        let damage = autopsy.damage.as_ref();
        match &mut self.place {
            Place::Here(here) => Ok(here.trail(finding, damage)),
            Place::Away(away) => away.trail(finding, damage),
        }
    }

    /// Whether a run may go on with a damaged heap: only where a crash is the worker's.
    pub(crate) fn may_crash(&self) -> bool {
        matches!(self.place, Place::Away(_))
    }

    /// All there is to see of a script until it is over, unless its set-up makes no heap.
    pub(crate) fn chronicle(
        &mut self,
        script: &Script,
        over: &dyn Fn() -> bool,
    ) -> Result<Result<Chronicle, Unfit>, CliError> {
        match &mut self.place {
            Place::Here(here) => {
                let closeness = Closeness::of(script);
                Ok(here.chronicle(closeness, &mut ScriptFeed::new(script), &|_| over()))
            }
            Place::Away(away) => away.chronicle(script, over),
        }
    }

    /// What the subject offers; none when it dies of the question.
    pub(crate) fn describe(&mut self) -> Result<Option<Description>, CliError> {
        match &mut self.place {
            Place::Here(here) => Ok(Some(here.describe())),
            Place::Away(away) => away.describe(),
        }
    }
}

fn is_over(end: Option<Instant>) -> bool {
    interrupt::asked() || end.is_some_and(|end| Instant::now() >= end)
}
