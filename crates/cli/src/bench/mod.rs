//! A subject on its bench: a rig in this process, or one in a worker. Every command asks the same of either.

mod here;
mod report;

use std::ops::Range;
use std::path::Path;
use std::time::Duration;

use freespace::harness::drivers;
use freespace::harness::report::Paint;
use freespace::harness::run::{Cause, Counters, Death, Finding, Outcome, Pace, Trial, Usage, Verdict};
use freespace::harness::script::Script;
use serde::{Deserialize, Serialize};

pub(crate) use here::Here;
pub(crate) use report::Report;

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

    /// The same, and what repeats in the script is told as it was written, not counted out.
    pub(crate) fn telling(mut self, script: &Script) -> Self {
        if let Outcome::Failed(finding) = &mut self.verdict.outcome
            && script.has_repeat()
        {
            finding.script = script.clone();
        }
        self
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
}

impl<'a> Bench<'a> {
    /// A bench in the subject's home.
    pub(crate) fn new(subject: Chosen<'a>) -> Self {
        let place = match subject.home {
            Home::Here => Place::Here(Box::new(Here::new(subject.entry))),
            Home::Worker => Place::Away(Box::new(Away::new(subject))),
        };
        Bench { place, failure: None }
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

    /// Looks at a script closely, unless an interrupt ends it.
    pub(crate) fn look(&mut self, script: &Script) -> Result<Checked, CliError> {
        self.look_until(script, &interrupt::asked)
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

    /// Makes a finding small. It stays of its kind. An interrupt ends it early.
    pub(crate) fn shrink(&mut self, finding: &Finding) -> Result<Finding, CliError> {
        let hangs = matches!(finding.cause, Cause::Death(Death::Hang { .. }));
        if let Place::Away(away) = &mut self.place {
            away.hurry(hangs);
        }
        let small = drivers::shrink(self, finding).finding;
        if let Place::Away(away) = &mut self.place {
            away.hurry(false);
        }
        self.failure.take().map_or(Ok(small), Err)
    }

    /// What a person gets to read of a finding.
    pub(crate) fn report(&mut self, finding: &Finding, paint: Paint) -> Result<Report, CliError> {
        let report = match (&mut self.place, &finding.cause) {
            (Place::Here(here), Cause::Violation(_)) => here.report(&finding.script, paint),
            (Place::Away(away), Cause::Violation(_)) => away.report(&finding.script, paint)?,
            (Place::Away(away), Cause::Death(_)) => Some(away.last_words(finding, paint)?),
            _ => None,
        };
        Ok(report.unwrap_or_else(|| Report::plain(finding, "", paint)))
    }

    /// What the subject offers; none when it dies of the question.
    pub(crate) fn describe(&mut self) -> Result<Option<Description>, CliError> {
        match &mut self.place {
            Place::Here(here) => Ok(Some(here.describe())),
            Place::Away(away) => away.describe(),
        }
    }
}

impl Trial for Bench<'_> {
    fn verdict(&mut self, script: &Script) -> Verdict {
        let passed = || Checked::cut(Counters::default());
        let checked = if interrupt::asked() || self.failure.is_some() { Ok(passed()) } else { self.look(script) };
        let checked = checked.unwrap_or_else(|error| {
            self.failure = Some(error);
            passed()
        });
        checked.verdict
    }
}
