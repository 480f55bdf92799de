//! A subject on its bench: a rig in this process, or one in a worker. Every command asks the same of either.

mod here;
mod report;
mod shrinking;

use std::ops::Range;
use std::time::Instant;

use freespace::harness::report::Paint;
use freespace::harness::run::{Cause, Counters, Finding, Outcome, Verdict};
use freespace::harness::script::Script;
use serde::{Deserialize, Serialize};

pub(crate) use here::Here;
pub(crate) use report::Report;
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
}

impl Closeness {
    /// Steps from one walk to the next.
    fn walk_every(self) -> u32 {
        match self {
            Closeness::Bulk => 16,
            Closeness::Close => 1,
        }
    }
}

/// What came of a script.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) verdict: Verdict,
    /// Whether the run was ended before the script was.
    pub(crate) is_cut: bool,
}

impl Checked {
    /// Nothing was found in what was run of a script.
    pub(crate) fn cut(counters: Counters) -> Self {
        Checked { verdict: Verdict { outcome: Outcome::Passed, counters }, is_cut: true }
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
        self.check(script, Closeness::Close, &|| is_over(end))
    }

    /// Ends closer looks at a time, or no more.
    pub(crate) fn end_at(&mut self, end: Option<Instant>) {
        self.end = end;
    }

    /// Whether there is no more to be done.
    fn is_over(&self) -> bool {
        is_over(self.end)
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

fn is_over(end: Option<Instant>) -> bool {
    interrupt::asked() || end.is_some_and(|end| Instant::now() >= end)
}
