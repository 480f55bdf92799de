//! One run: operations go in, a verdict comes out.
//!
//! A [`Rig`] holds a subject, its model and every buffer that runs reuse. [`Rig::run`] pulls operations from a feed; a [`Run`] takes them one at a
//! time. Each operation is one function in a file of its own: ask the model, call the subject, judge the place, look inside once and judge
//! that, and only then touch payload. The first violation ends the run, and everything pulled so far is the finding's script. Every driver
//! (fuzzing, property tests, the command line, the shrinker, benchmarks) goes through here.

use core::mem;
use core::ptr::NonNull;
use std::boxed::Box;
use std::vec::Vec;

use super::ledger::{Block, Ledger};
use super::oracles::misuse::Undetectable;
use super::oracles::{Oracle, Oracles, Violation, integrity};
use super::script::{Feed, Line, Op, Script, ScriptFeed, Seen, Setup};
use super::subject::{Predictor, Region, Snapshot, Subject, Unfit};

mod allocate;
mod counters;
mod finish;
mod free;
mod grow;
mod misuse;
mod reallocate;
mod verdict;

pub use counters::Counters;
pub use verdict::{Finding, Outcome, Signature, Verdict};

/// Whatever can run a script: a rig here, or one in another process.
pub trait Trial {
    /// Runs the script from a fresh heap to its end.
    fn verdict(&mut self, script: &Script) -> Verdict;
}

/// What became of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// It reached the subject.
    Ran,
    /// It means nothing here: its name is not bound, its layout is none, or its misuse cannot be tried.
    Skipped,
    /// It is a misuse that the subject need not notice. It counts as skipped.
    Undetectable(Undetectable),
}

/// A subject on the test bench, with its model, its oracles, and the buffers that runs reuse.
pub struct Rig {
    subject: Box<dyn Subject>,
    predictor: Option<Box<dyn Predictor>>,
    oracles: Oracles,
    walk_every: u32,
    ledger: Ledger,
    record: Vec<Op>,
    counters: Counters,
    last: Snapshot,
    until_walk: u32,
    failed: bool,
    ending: bool,
}

impl Rig {
    /// A rig with every oracle on, and a walk at every step.
    #[must_use]
    pub fn new(subject: Box<dyn Subject>) -> Self {
        let predictor = subject.predictor();
        Rig {
            subject,
            predictor,
            oracles: Oracles::ALL,
            walk_every: 1,
            ledger: Ledger::default(),
            record: Vec::new(),
            counters: Counters::default(),
            last: Snapshot::default(),
            until_walk: 0,
            failed: false,
            ending: false,
        }
    }

    /// The same rig with other oracles. With none at all, the run only drives the subject.
    #[must_use]
    pub fn with_oracles(mut self, oracles: Oracles) -> Self {
        self.oracles = oracles;
        self
    }

    /// The same rig with the subject's own walk only at every `steps`-th step, after every misuse and at the end. A model
    /// that sees every header at every step makes the rarer walk a second opinion.
    #[must_use]
    pub fn with_walk_every(mut self, steps: u32) -> Self {
        self.walk_every = steps.max(1);
        self
    }

    /// Begins a run.
    ///
    /// # Errors
    ///
    /// When no heap can be made of the set-up.
    pub fn begin(&mut self, setup: &Setup) -> Result<Run<'_>, Unfit> {
        self.ledger.clear();
        self.record.clear();
        self.counters = Counters { scripts: 1, ..Counters::default() };
        (self.until_walk, self.failed, self.ending) = (0, false, false);
        self.subject.begin(setup)?;
        self.last = self.subject.look(false);
        let start = self.last.region.map_or(0, |region| region.start.as_ptr().addr());
        let agreed = self.predictor.as_mut().is_none_or(|predictor| predictor.begin(setup, start));
        debug_assert!(agreed, "the model cannot make a heap of {setup:?}, and the subject can");
        Ok(Run { rig: self, setup: *setup })
    }

    /// Runs all that a feed has to give.
    pub fn run(&mut self, feed: &mut dyn Feed) -> Verdict {
        let setup = feed.setup();
        let mut run = match self.begin(&setup) {
            Ok(run) => run,
            Err(unfit) => return Verdict::unfit(unfit),
        };
        while let Some(op) = feed.next(run.seen()) {
            if let Err(violation) = run.step(op) {
                return run.found(violation, feed);
            }
        }
        match run.end() {
            Ok(()) => run.passed(),
            Err(violation) => run.found(violation, feed),
        }
    }
}

impl Trial for Rig {
    fn verdict(&mut self, script: &Script) -> Verdict {
        self.run(&mut ScriptFeed::new(script))
    }
}

/// A run that has begun.
pub struct Run<'a> {
    rig: &'a mut Rig,
    setup: Setup,
}

impl Run<'_> {
    /// Does one operation and judges it.
    ///
    /// # Errors
    ///
    /// The first violation. The subject may be damaged then: the run is over.
    pub fn step(&mut self, op: Op) -> Result<Done, Violation> {
        let rig = &mut *self.rig;
        rig.record.push(op);
        rig.failed = false;
        if let Some(model) = rig.model() {
            model.begin_step();
        }
        let done = match op {
            Op::Alloc { name, layout, zeroed } => rig.allocate(name, layout, zeroed),
            Op::Free { name } => rig.free(name),
            Op::Realloc { from, to, size } => rig.reallocate(from, to, size),
            Op::Grow { bytes } => rig.grow(bytes),
            Op::Misuse(misuse) => rig.misuse(misuse),
        }?;
        match done {
            Done::Ran => rig.count_operation(),
            Done::Skipped | Done::Undetectable(_) => rig.counters.skipped += 1,
        }
        Ok(done)
    }

    /// What a feed may look at now.
    #[must_use]
    pub fn seen(&self) -> Seen<'_> {
        let rig = &*self.rig;
        Seen {
            live: rig.ledger.live(),
            freed: rig.ledger.freed(),
            free: rig.predictor.as_ref().map_or(&[], |predictor| predictor.free()),
            failed: rig.failed,
        }
    }

    /// What the program believes it owns.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        &self.rig.ledger
    }

    /// The last look at the subject.
    #[must_use]
    pub fn snapshot(&self) -> &Snapshot {
        &self.rig.last
    }

    /// What happened so far.
    #[must_use]
    pub fn counters(&self) -> &Counters {
        &self.rig.counters
    }

    /// Ends the run: every block is looked at and freed, and the end state is judged.
    ///
    /// # Errors
    ///
    /// The first violation.
    pub fn end(&mut self) -> Result<(), Violation> {
        self.rig.finish()
    }

    fn passed(self) -> Verdict {
        Verdict { outcome: Outcome::Passed, counters: self.rig.counters }
    }

    fn found(self, violation: Violation, feed: &dyn Feed) -> Verdict {
        let lines = self.rig.record.iter().map(|&op| Line::Op(op)).collect();
        let script = Script::new(self.setup, lines, feed.names());
        let finding = Finding { violation, step: self.rig.record.len() + usize::from(self.rig.ending), script };
        Verdict { outcome: Outcome::Failed(Box::new(finding)), counters: self.rig.counters }
    }
}

impl Rig {
    fn region(&self) -> Option<Region> {
        self.last.region
    }

    /// The model, if it is to be asked: without oracles nobody needs its answer.
    fn model(&mut self) -> Option<&mut Box<dyn Predictor>> {
        if self.oracles.is_empty() { None } else { self.predictor.as_mut() }
    }

    /// Where an address is, for the model.
    fn payload(&self, start: NonNull<u8>) -> u32 {
        self.region().map_or(0, |region| region.offset(start.as_ptr().addr()) as u32)
    }

    /// Takes the one look at the subject that a step is judged by, and returns the look before.
    fn observe(&mut self) -> Snapshot {
        if self.oracles.is_empty() {
            return self.last;
        }
        let walk = self.until_walk == 0;
        self.until_walk = if walk { self.walk_every - 1 } else { self.until_walk - 1 };
        self.counters.walks += u64::from(walk);
        let before = mem::replace(&mut self.last, self.subject.look(walk));
        self.counters.note_chunks(&before, &self.last);
        before
    }

    /// As [`Rig::observe`], with a walk whether or not one is due.
    fn observe_closely(&mut self) -> Snapshot {
        self.until_walk = 0;
        self.observe()
    }

    /// Judges the inside by the last look.
    fn judge_inside(&self) -> Result<(), Violation> {
        self.oracles.ask(Oracle::Walk, || integrity::walk(&self.last))?;
        let Some(predictor) = &self.predictor else { return Ok(()) };
        let judged = self.oracles.ask(Oracle::Exact, || predictor.judge(&self.last));
        judged.map_err(|violation| self.name_culprit(violation))
    }

    /// The model sees that something is wrong; if the subject's own walk sees it too, that names the place.
    fn name_culprit(&self, violation: Violation) -> Violation {
        let walked = self.oracles.ask(Oracle::Walk, || integrity::walk(&self.subject.look(true)));
        walked.err().unwrap_or(violation)
    }

    fn count_operation(&mut self) {
        self.counters.operations += 1;
        self.counters.live_sum += self.ledger.blocks().len() as u64;
        self.counters.chunks_sum += u64::from(self.last.inside.map_or(0, |inside| inside.chunks()));
    }

    /// Where the block must lie in the region, or what is wrong with it. Nothing was touched yet.
    fn judge_place(
        &self,
        start: NonNull<u8>,
        layout: core::alloc::Layout,
        except: Option<&Block>,
    ) -> Result<(), Violation> {
        use super::oracles::contract;
        let region = self.region();
        self.oracles.ask(Oracle::Alignment, || contract::alignment(start, layout))?;
        self.oracles.ask(Oracle::Bounds, || contract::bounds(region, start, layout))?;
        let except = except.map(|block| block.start);
        self.oracles.ask(Oracle::Overlap, || contract::overlap(region, &self.ledger, start, layout, except))
    }
}
