//! A subject on its bench: a rig that survives the subject's panics, and what may come of a script there.

use std::path::Path;

use freespace::harness::drivers;
use freespace::harness::run::{Counters, Finding, Outcome, Rig, Trial, Verdict};
use freespace::harness::script::{Feed, Line, Names, Op, Script, ScriptFeed, Seen, Setup};
use freespace::harness::shrink::Shrinker;

use crate::SubjectEntry;
use crate::cut::{Cut, Given};
use crate::interrupt;
use crate::panics::{Panic, catch};

/// How often the subject's own walk runs when scripts are run in bulk. The exact model sees every header at every step, so the walk is a second
/// opinion; at every 16th step (and after every misuse, and at the end) it costs little and is still asked several times a script.
pub(crate) const BULK_WALK: u32 = 16;

/// What went wrong in a script.
#[derive(Clone, Debug)]
pub(crate) enum Failure {
    /// An oracle objected.
    Violation(Box<Finding>),
    /// The subject panicked, at the script's last operation or, if it came to that, at the end.
    Panic { panic: Panic, script: Script },
}

impl Failure {
    /// What makes two failures the same.
    pub(crate) fn kind(&self) -> String {
        match self {
            Failure::Violation(finding) => finding.signature().to_string(),
            Failure::Panic { panic, .. } => {
                let file = Path::new(&panic.place).file_name().unwrap_or_default().to_string_lossy();
                format!("Panic-{}", file.replace(".rs:", "-"))
            }
        }
    }

    /// The script that leads to it.
    pub(crate) fn script(&self) -> &Script {
        match self {
            Failure::Violation(finding) => &finding.script,
            Failure::Panic { script, .. } => script,
        }
    }

    /// What was expected and found.
    pub(crate) fn describe(&self) -> String {
        match self {
            Failure::Violation(finding) => finding.violation.to_string(),
            Failure::Panic { panic, .. } => format!("the subject panicked at {}: {}", panic.place, panic.message),
        }
    }
}

/// What came of a script.
pub(crate) struct Checked {
    pub(crate) outcome: Result<Outcome, Failure>,
    pub(crate) counters: Counters,
    /// Whether the run was ended before the script was.
    pub(crate) is_cut: bool,
}

impl Checked {
    pub(crate) fn failure(self) -> Option<Failure> {
        self.outcome.err()
    }
}

/// A rig for one subject.
pub(crate) struct Bench {
    entry: SubjectEntry,
    walk_every: u32,
    pub(crate) rig: Rig,
}

impl Bench {
    /// For many scripts: a walk now and then.
    pub(crate) fn bulk(entry: &SubjectEntry) -> Self {
        Self::new(*entry, BULK_WALK)
    }

    /// For a closer look: a walk at every step.
    pub(crate) fn close(entry: &SubjectEntry) -> Self {
        Self::new(*entry, 1)
    }

    fn new(entry: SubjectEntry, walk_every: u32) -> Self {
        Bench { entry, walk_every, rig: Rig::new((entry.make)()).with_walk_every(walk_every) }
    }

    /// Runs what a feed gives, until it is over. `begin` gives the same feed each time: a panic loses the first one's operations.
    pub(crate) fn check<'a>(&mut self, begin: &dyn Fn() -> Box<dyn Feed + 'a>, over: &dyn Fn() -> bool) -> Checked {
        let given = Given::default();
        let ran = catch(|| self.rig.run(&mut Cut { feed: &mut *begin(), given: &given, over }));
        let is_cut = given.is_cut.get();
        match ran {
            Ok(Verdict { outcome: Outcome::Failed(finding), counters }) => {
                Checked { outcome: Err(Failure::Violation(finding)), counters, is_cut }
            }
            Ok(Verdict { outcome, counters }) => Checked { outcome: Ok(outcome), counters, is_cut },
            Err(panic) => {
                let script = self.record(&mut *begin(), given.operations.get());
                let counters = Counters { scripts: 1, ..Counters::default() };
                Checked { outcome: Err(Failure::Panic { panic, script }), counters, is_cut }
            }
        }
    }

    /// Runs a script, unless an interrupt ends it.
    pub(crate) fn check_script(&mut self, script: &Script) -> Checked {
        self.check(&|| Box::new(ScriptFeed::new(script)), &interrupt::asked)
    }

    /// The operations up to a panic that has come once, after which nothing is left of the rig that it came in.
    fn record(&mut self, feed: &mut dyn Feed, operations: u64) -> Script {
        let mut recorder = Recorder { feed, lines: Vec::new(), most: operations as usize };
        self.renew();
        // Whether it panics again or not, what was recorded is all that is known.
        let _ = catch(|| self.rig.run(&mut recorder));
        self.renew();
        Script::new(recorder.setup(), recorder.lines.clone(), recorder.names())
    }

    fn renew(&mut self) {
        *self = Self::new(self.entry, self.walk_every);
    }

    /// Makes a failure small. It stays of its kind. An interrupt ends it early.
    pub(crate) fn shrink(&mut self, failure: &Failure) -> Failure {
        match failure {
            Failure::Violation(finding) => Failure::Violation(Box::new(drivers::shrink(self, finding).finding)),
            Failure::Panic { panic, script } => self.shrink_panic(panic, script),
        }
    }

    fn shrink_panic(&mut self, panic: &Panic, script: &Script) -> Failure {
        let mut shrinker = Shrinker::new(script);
        while let Some(proposal) = shrinker.propose().filter(|_| !interrupt::asked()) {
            let same = matches!(self.check_script(&proposal).failure(), Some(Failure::Panic { panic: other, .. }) if other.place == panic.place);
            shrinker.report(same);
        }
        Failure::Panic { panic: panic.clone(), script: shrinker.best() }
    }
}

impl Trial for Bench {
    fn verdict(&mut self, script: &Script) -> Verdict {
        let passed = Verdict { outcome: Outcome::Passed, counters: Counters::default() };
        if interrupt::asked() {
            return passed;
        }
        match self.check_script(script) {
            Checked { outcome: Ok(outcome), counters, .. } => Verdict { outcome, counters },
            Checked { outcome: Err(Failure::Violation(finding)), counters, .. } => {
                Verdict { outcome: Outcome::Failed(finding), counters }
            }
            // Another failure than any violation.
            Checked { outcome: Err(Failure::Panic { .. }), .. } => passed,
        }
    }
}

/// A feed that keeps what it gave, and gives no more than it did before: neither the clock nor an interrupt may end it early.
struct Recorder<'a> {
    feed: &'a mut dyn Feed,
    lines: Vec<Line>,
    most: usize,
}

impl Feed for Recorder<'_> {
    fn setup(&self) -> Setup {
        self.feed.setup()
    }

    fn next(&mut self, seen: Seen<'_>) -> Option<Op> {
        let op = self.feed.next(seen).filter(|_| self.lines.len() < self.most)?;
        self.lines.push(Line::Op(op));
        Some(op)
    }

    fn names(&self) -> &Names {
        self.feed.names()
    }
}
