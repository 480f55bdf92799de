//! One run: operations go in, a verdict comes out.
//!
//! A [`Rig`] holds a subject, its model and every buffer that runs reuse. [`Rig::run`] pulls operations from a feed; a [`Run`] takes them one at a
//! time. Each operation is one function in a file of its own: ask the model, call the subject, judge the place, look inside once and judge
//! that, and only then touch payload. The first violation ends the run, and everything pulled so far is the finding's script. Every driver
//! (fuzzing, property tests, the command line, the shrinker, benchmarks) goes through here.

use core::alloc::Layout;
use core::iter;
use core::mem;
use core::ptr::NonNull;
use std::boxed::Box;
use std::vec::Vec;

use super::ledger::{Block, Ledger};
use super::oracles::account::Truth;
use super::oracles::misuse::Undetectable;
use super::oracles::{Oracle, Oracles, Violation, account, contract, integrity};
use super::script::{Feed, Line, Op, Script, ScriptFeed, Seen, Setup};
use super::subject::{Capabilities, Capability, Chart, Predictor, Promises, Region, Snapshot, Subject, Unfit};

mod allocate;
mod counters;
mod coverage;
mod finish;
mod free;
mod grow;
mod lockstep;
mod misuse;
mod panics;
mod reallocate;
mod recover;
mod region;
mod scope;
mod verdict;
mod watch;

pub use counters::Counters;
pub use lockstep::{Answer, Lockstep, Room, Stance, Together};
pub use panics::Panic;
pub use verdict::{Cause, Death, Finding, Outcome, Signature, Verdict};
pub use watch::Watch;

/// The most bytes that a subject without a region is asked for at once, all live blocks together. What a system would lend beyond that is not the subject's to
/// refuse, and the program would have to fill it.
const MOST_LENT: usize = 16 << 20;

/// From here on, no system lends as much, so a subject must refuse.
const NEVER_LENT: usize = 1 << 47;

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
    watch: Option<Box<dyn Watch>>,
    walk_every: u32,
    ledger: Ledger,
    record: Vec<Op>,
    counters: Counters,
    capabilities: Capabilities,
    promises: Promises,
    /// The first look, at the fresh heap.
    fresh: Snapshot,
    last: Snapshot,
    /// The largest block that fitted the fresh heap, if that is to fit again.
    largest: Option<usize>,
    /// The last block that an operation freed: which operation it was, and the layout.
    just_freed: Option<(usize, Layout)>,
    until_walk: u32,
    failed: bool,
    truncated: bool,
    stage: Stage,
}

/// How far a run has come, for the step of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Operations,
    End,
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
            watch: None,
            walk_every: 1,
            ledger: Ledger::default(),
            record: Vec::new(),
            counters: Counters::default(),
            capabilities: Capabilities::NONE,
            promises: Promises::default(),
            fresh: Snapshot::default(),
            last: Snapshot::default(),
            largest: None,
            just_freed: None,
            until_walk: 0,
            failed: false,
            truncated: false,
            stage: Stage::Operations,
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
        self.set_walk_every(steps);
        self
    }

    /// As [`with_walk_every`](Self::with_walk_every), from the next run on.
    pub fn set_walk_every(&mut self, steps: u32) {
        self.walk_every = steps.max(1);
    }

    /// What the subject offers.
    #[must_use]
    pub fn capabilities(&self) -> Capabilities {
        self.subject.capabilities()
    }

    /// What the subject promises as it is now; it may depend on the set-up that it began with.
    #[must_use]
    pub fn promises(&self) -> Promises {
        self.subject.promises()
    }

    /// Begins a run.
    ///
    /// # Errors
    ///
    /// When no heap can be made of the set-up.
    pub fn begin(&mut self, setup: &Setup) -> Result<Run<'_>, Unfit> {
        self.clear();
        self.subject.begin(setup)?;
        (self.capabilities, self.promises) = (self.subject.capabilities(), self.subject.promises());
        self.measure_largest(setup)?;
        self.last = self.weigh(self.subject.look(true));
        self.fresh = self.last;
        let start = self.last.region.map_or(0, |region| region.start.as_ptr().addr());
        let agreed = self.predictor.as_mut().is_none_or(|predictor| predictor.begin(setup, start));
        debug_assert!(agreed, "the model cannot make a heap of {setup:?}, and the subject can");
        Ok(Run { rig: self })
    }

    fn clear(&mut self) {
        self.ledger.clear();
        self.record.clear();
        self.just_freed = None;
        self.counters = Counters { scripts: 1, ..Counters::default() };
        (self.until_walk, self.failed, self.truncated, self.stage) = (0, false, false, Stage::Operations);
    }

    /// Runs all that a feed has to give. A panic of the subject is a finding.
    pub fn run(&mut self, feed: &mut dyn Feed) -> Verdict {
        self.run_witnessed(feed, |_, _, _| {})
    }

    /// As [`run`](Self::run), before a witness: it is shown the run after each operation in which nothing was found.
    pub fn run_witnessed(&mut self, feed: &mut dyn Feed, mut witness: impl FnMut(&Run<'_>, Op, Done)) -> Verdict {
        let setup = feed.setup();
        let ran = panics::catch(|| self.run_through(&setup, feed, &mut witness));
        match ran {
            Ok(Ok(())) => Verdict { outcome: Outcome::Passed, counters: self.counters },
            Ok(Err(Stop::Unfit(unfit))) => Verdict::at_once(Outcome::Unfit(unfit)),
            Ok(Err(Stop::Violation(violation))) => self.found(Cause::Violation(violation), setup, feed),
            Err(panic) => self.found(Cause::Panic(panic), setup, feed),
        }
    }

    fn run_through(
        &mut self,
        setup: &Setup,
        feed: &mut dyn Feed,
        witness: &mut impl FnMut(&Run<'_>, Op, Done),
    ) -> Result<(), Stop> {
        let mut run = self.begin(setup).map_err(Stop::Unfit)?;
        run.judge_beginning().map_err(Stop::Violation)?;
        while let Some(op) = feed.next(run.seen()) {
            let done = run.step(op).map_err(Stop::Violation)?;
            witness(&run, op, done);
        }
        run.end().map_err(Stop::Violation)
    }

    fn found(&self, cause: Cause, setup: Setup, feed: &dyn Feed) -> Verdict {
        let step = self.record.len() + usize::from(self.stage == Stage::End);
        let script = self.told(setup, feed);
        Verdict { outcome: Outcome::Failed(Box::new(Finding { cause, step, script })), counters: self.counters }
    }
}

impl Rig {
    /// What was run, as the feed writes it or as it was recorded.
    fn told(&self, setup: Setup, feed: &dyn Feed) -> Script {
        feed.script(self.record.len() as u64).unwrap_or_else(|| self.recorded(setup, feed))
    }

    fn recorded(&self, setup: Setup, feed: &dyn Feed) -> Script {
        let lines = self.record.iter().map(|&op| Line::Op(op)).collect();
        Script::new(setup, lines, feed.names())
    }
}

/// Why a run ended before its feed.
enum Stop {
    Unfit(Unfit),
    Violation(Violation),
}

impl Trial for Rig {
    fn verdict(&mut self, script: &Script) -> Verdict {
        self.run(&mut ScriptFeed::new(script))
    }
}

/// A run that has begun.
pub struct Run<'a> {
    rig: &'a mut Rig,
}

impl Run<'_> {
    /// Judges the fresh heap.
    ///
    /// # Errors
    ///
    /// The first violation.
    pub fn judge_beginning(&self) -> Result<(), Violation> {
        if self.rig.offers(Capability::Arena) {
            self.rig.answered(Capability::Arena, self.rig.region())?;
        }
        self.rig.judge_statistics()?;
        self.rig.judge_inside()
    }

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
            Op::Truncate { bytes } => rig.truncate(bytes),
            Op::Region { bytes, gap } => rig.add_region(bytes, gap),
            Op::Reset => rig.reset(),
            Op::Enter => rig.enter(),
            Op::Leave => rig.leave(),
            Op::Misuse(misuse) => rig.misuse(misuse),
        }?;
        match done {
            Done::Ran => rig.ran()?,
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

    /// The subject's chunks now, if it can show them.
    #[must_use]
    pub fn chart(&self) -> Option<Chart> {
        self.rig.subject.chart()
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
        self.beat();
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

    /// Judges the inside, and what is around it, by the last look.
    fn judge_inside(&self) -> Result<(), Violation> {
        let further = self.subject.further_regions();
        self.oracles.ask(Oracle::Surroundings, || contract::surroundings(self.region(), further))?;
        self.oracles.ask(Oracle::Parent, || account::parent(&self.last))?;
        self.oracles.ask(Oracle::Walk, || integrity::walk(&self.last))?;
        let Some(predictor) = &self.predictor else { return Ok(()) };
        let judged = self.oracles.ask(Oracle::Exact, || predictor.judge(&self.last));
        judged.map_err(|violation| self.name_culprit(violation))
    }

    /// The operation is over and the ledger has it: what the subject says of its use is held against that.
    fn ran(&mut self) -> Result<(), Violation> {
        self.count_operation();
        self.judge_statistics()
    }

    fn judge_statistics(&self) -> Result<(), Violation> {
        let (Some(_), Some(region)) = (self.last.statistics, self.region()) else { return Ok(()) };
        self.oracles.ask(Oracle::Statistics, || account::statistics(self.last.statistics, &self.truth(region)))
    }

    /// What statistics are held against.
    fn truth(&self, first: Region) -> Truth {
        let regions = || iter::once(&first).chain(self.subject.further_regions());
        let begins = regions().map(|region| region.addresses().0).min();
        let ends = regions().map(|region| region.addresses().1).max();
        Truth {
            live: self.ledger.bytes(),
            blocks: self.ledger.span(),
            regions: regions().map(Region::len).sum(),
            span: begins.zip(ends).unwrap_or_default(),
        }
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

    /// Where the block must lie, or what is wrong with it; how many of its bytes the program may use. Nothing of it was touched yet.
    fn judge_place(&self, start: NonNull<u8>, layout: Layout, except: Option<&Block>) -> Result<usize, Violation> {
        let region = self.region();
        self.oracles.ask(Oracle::Alignment, || contract::alignment(start, self.promises.alignment(layout)))?;
        self.judge_bounds(start, layout.size())?;
        let usable = self.usable(start, layout)?;
        self.judge_bounds(start, usable)?;
        let except = except.map(|block| block.start);
        self.oracles.ask(Oracle::Overlap, || contract::overlap(region, &self.ledger, start, usable, except))?;
        Ok(usable)
    }

    /// A block lies within one of the regions.
    fn judge_bounds(&self, start: NonNull<u8>, size: usize) -> Result<(), Violation> {
        let further = self.subject.further_regions();
        if further.iter().any(|region| region.holds(start.as_ptr().addr(), size)) {
            return Ok(());
        }
        self.oracles.ask(Oracle::Bounds, || contract::bounds(self.region(), start, size))
    }

    /// How many bytes of a block the program may use.
    fn usable(&self, start: NonNull<u8>, layout: Layout) -> Result<usize, Violation> {
        if !self.offers(Capability::Usable) {
            return Ok(layout.size());
        }
        let usable = self.subject.usable(start, layout);
        self.oracles.ask(Oracle::Offers, || account::offered(Capability::Usable, usable))?;
        let usable = usable.unwrap_or(layout.size());
        self.oracles.ask(Oracle::Bounds, || contract::usable(self.region(), start, layout.size(), usable))?;
        Ok(usable.max(layout.size()))
    }

    /// Whether such a block may be asked for, beside so many bytes that are given up for it.
    fn may_ask(&self, layout: Layout, given_up: usize) -> bool {
        let live = self.ledger.bytes() - given_up;
        let is_lent = layout.size() < NEVER_LENT && live.saturating_add(layout.size()) > MOST_LENT;
        self.promises.take(layout) && !(is_lent && self.region().is_none())
    }

    fn offers(&self, capability: Capability) -> bool {
        self.capabilities.has(capability)
    }

    /// What a subject answered that says it offers this.
    fn answered<T>(&self, capability: Capability, answer: Option<T>) -> Result<(), Violation> {
        self.oracles.ask(Oracle::Offers, || account::offered(capability, answer))
    }
}
