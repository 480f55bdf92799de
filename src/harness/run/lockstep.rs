//! Several subjects in step: each operation goes to all of them before the next one comes.
//!
//! One feed drives them, and it sees what the first subject has live. Every subject is judged as in a run of its own; what they answered stands side by side in
//! [`Stance`]s, for whoever compares. Nothing here says which answer is better. A name that is not bound with one subject, because that one
//! refused it, makes the operation mean nothing there. Not covered: subjects that take their process with them, which take all others along.

use std::boxed::Box;
use std::vec::Vec;

use super::{Cause, Done, Finding, Pace, Rig, Run, Stage, panics};
use crate::harness::oracles::Violation;
use crate::harness::script::{Feed, Name, Op, Script, Setup};
use crate::harness::subject::Unfit;

/// What a subject answered to an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The operation meant nothing with this subject.
    Skipped,
    /// It was done; there was nothing to be refused.
    Done,
    /// A block was allocated.
    Served,
    /// There was no memory.
    Refused,
    /// A block was resized in place.
    Stayed,
    /// A block was resized, and is elsewhere.
    Moved,
}

/// The memory that a subject has: bytes of its first region, and how many further ones it took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Bytes of the first region; none without an arena.
    pub first: Option<usize>,
    /// How many regions were added.
    pub further: u64,
}

impl Room {
    /// Whether this is no less than the other. What has an arena and what has none cannot be compared.
    #[must_use]
    pub fn is_no_less_than(self, other: Room) -> bool {
        self.first.is_some() == other.first.is_some() && self.first >= other.first && self.further >= other.further
    }
}

/// How one subject took an operation.
#[derive(Clone, Copy, Debug)]
pub struct Stance {
    /// What it answered.
    pub answer: Answer,
    /// Bytes asked for that were in live blocks before.
    pub held_before: usize,
    /// The same after it.
    pub held: usize,
    /// The memory that it has now.
    pub room: Room,
    /// Offsets of the first byte of the block that the operation made and of the one behind it, if they are in the first region.
    pub place: Option<(usize, usize)>,
    /// Bytes that it says are in use, if it does.
    pub used: Option<usize>,
}

impl Stance {
    /// Whether it refused a block for which the other found room, with no more memory and no fewer bytes held.
    #[must_use]
    pub fn fell_short_of(&self, other: &Stance) -> bool {
        let served = matches!(other.answer, Answer::Served | Answer::Stayed | Answer::Moved);
        let as_hard = other.held_before >= self.held_before && self.room.is_no_less_than(other.room);
        self.answer == Answer::Refused && served && as_hard
    }
}

/// How a run in step ended.
#[derive(Debug)]
pub enum Together {
    /// No oracle objected.
    Passed,
    /// These subjects, counted from 0, made no heap of the set-up, for these reasons; none was run.
    Unfit(Vec<(usize, Unfit)>),
    /// Something was found, and all ended there.
    Found {
        /// With which subject, counted from 0.
        seat: usize,
        /// What.
        finding: Box<Finding>,
    },
}

/// Subjects that take the same operations.
pub struct Lockstep {
    rigs: Vec<Rig>,
}

/// Which of them ended before the feed, and why.
type Halt = (usize, Cause);

impl Lockstep {
    /// With these subjects; the first one drives the feed.
    ///
    /// # Panics
    ///
    /// When there is none.
    #[must_use]
    pub fn new(rigs: Vec<Rig>) -> Self {
        assert!(!rigs.is_empty(), "somebody must drive the feed");
        Lockstep { rigs }
    }

    /// The subjects.
    #[must_use]
    pub fn rigs(&self) -> &[Rig] {
        &self.rigs
    }

    /// All of them look at another pace, from the next run on.
    pub fn set_pace(&mut self, pace: Pace) {
        self.rigs.iter_mut().for_each(|rig| rig.set_pace(pace));
    }

    /// Runs all that a feed has to give; `witness` is told how each operation was taken, in the order of the subjects.
    pub fn run(&mut self, feed: &mut dyn Feed, witness: &mut dyn FnMut(&Op, &[Stance])) -> Together {
        let unfit = match self.begin(&feed.setup()) {
            Ok(unfit) => unfit,
            Err(halt) => return self.found(halt, feed),
        };
        if !unfit.is_empty() {
            return Together::Unfit(unfit);
        }
        match self.run_through(feed, witness) {
            Ok(()) => Together::Passed,
            Err(halt) => self.found(halt, feed),
        }
    }

    fn found(&self, (seat, cause): Halt, feed: &dyn Feed) -> Together {
        let rig = &self.rigs[seat];
        let step = rig.record.len() + usize::from(rig.stage == Stage::End);
        let finding = Box::new(Finding { cause, step, script: rig.told(feed.setup(), feed) });
        Together::Found { seat, finding }
    }

    /// The script of the last run, as far as it came.
    #[must_use]
    pub fn script(&self, feed: &dyn Feed) -> Script {
        self.rigs[0].told(feed.setup(), feed)
    }

    /// Makes the heaps; those that make none are told.
    fn begin(&mut self, setup: &Setup) -> Result<Vec<(usize, Unfit)>, Halt> {
        let mut unfit = Vec::new();
        self.each(|seat, rig| match rig.begin(setup) {
            Ok(run) => run.judge_beginning().map_err(Cause::Violation),
            Err(why) => {
                unfit.push((seat, why));
                Ok(())
            }
        })?;
        Ok(unfit)
    }

    fn run_through(&mut self, feed: &mut dyn Feed, witness: &mut dyn FnMut(&Op, &[Stance])) -> Result<(), Halt> {
        let mut stances = Vec::with_capacity(self.rigs.len());
        while let Some(op) = self.next(feed) {
            stances.clear();
            self.each(|_, rig| rig.take(op).map(|stance| stances.push(stance)).map_err(Cause::Violation))?;
            witness(&op, &stances);
        }
        self.each(|_, rig| rig.finish().map_err(Cause::Violation))
    }

    /// The next operation, for what the first subject has live.
    fn next(&mut self, feed: &mut dyn Feed) -> Option<Op> {
        feed.next(Run { rig: &mut self.rigs[0] }.seen())
    }

    /// Has every subject do something, in order, up to the first that cannot. A panic is a finding.
    fn each(&mut self, mut work: impl FnMut(usize, &mut Rig) -> Result<(), Cause>) -> Result<(), Halt> {
        self.rigs.iter_mut().enumerate().try_for_each(|(seat, rig)| {
            let done = panics::catch(|| work(seat, rig)).unwrap_or_else(|panic| Err(Cause::Panic(panic)));
            done.map_err(|cause| (seat, cause))
        })
    }
}

impl Rig {
    fn take(&mut self, op: Op) -> Result<Stance, Violation> {
        let (held_before, moves) = (self.ledger.bytes(), self.counters.moves);
        let done = Run { rig: self }.step(op)?;
        let answer = self.answer(op, done, moves);
        let made = match op {
            Op::Alloc { name, .. } if answer == Answer::Served => Some(name),
            Op::Realloc { to, .. } if matches!(answer, Answer::Stayed | Answer::Moved) => Some(to),
            _ => None,
        };
        Ok(Stance {
            answer,
            held_before,
            held: self.ledger.bytes(),
            room: Room { first: self.region().map(|region| region.len()), further: self.counters.regions },
            place: made.and_then(|name| self.place(name)),
            used: self.last.statistics.and_then(|statistics| statistics.used),
        })
    }

    fn answer(&self, op: Op, done: Done, moves: u64) -> Answer {
        match op {
            _ if done != Done::Ran => Answer::Skipped,
            Op::Alloc { .. } | Op::Realloc { .. } if self.failed => Answer::Refused,
            Op::Alloc { .. } => Answer::Served,
            Op::Realloc { .. } if self.counters.moves > moves => Answer::Moved,
            Op::Realloc { .. } => Answer::Stayed,
            _ => Answer::Done,
        }
    }

    fn place(&self, name: Name) -> Option<(usize, usize)> {
        let (region, block) = (self.region()?, self.ledger.block(name)?);
        let (address, size) = (block.start().as_ptr().addr(), block.layout().size());
        let start = region.offset(address) as usize;
        region.holds(address, size).then_some((start, start + size))
    }
}
