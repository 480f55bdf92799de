//! The search: threads draw script numbers from one counter and run them.
//!
//! Which scripts there are depends on the corpus and the seed; the time only decides how many of them are run. Failures are counted by kind, and
//! the first of each kind is passed on.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use freespace::harness::run::{Counters, Finding};

use crate::args::{Chosen, FuzzArgs};
use crate::bench::Bench;
use crate::desk::Desk;
use crate::findings::Found;
use crate::supply::Supply;
use crate::{CliError, interrupt};

/// How long to fuzz unless told otherwise.
const DEFAULT_TIME: Duration = Duration::from_secs(60);

/// What the threads share.
pub(crate) struct Search<'a> {
    subject: Chosen<'a>,
    pub(crate) supply: Supply,
    pub(crate) started: Instant,
    pub(crate) time: Option<Duration>,
    most_scripts: u64,
    next: AtomicU64,
    /// Whether there is nobody left to tell.
    stopped: AtomicBool,
    pub(crate) scripts: AtomicU64,
    pub(crate) operations: AtomicU64,
    /// How often each kind of failure came.
    seen: Mutex<BTreeMap<String, u64>>,
}

impl<'a> Search<'a> {
    pub(crate) fn new(subject: Chosen<'a>, supply: Supply, args: &FuzzArgs) -> Self {
        let unlimited = args.scripts.is_some() && args.time.is_none();
        Search {
            subject,
            supply,
            started: Instant::now(),
            time: (!unlimited).then(|| args.time.unwrap_or(DEFAULT_TIME)),
            most_scripts: args.scripts.unwrap_or(u64::MAX),
            next: AtomicU64::new(0),
            stopped: AtomicBool::new(false),
            scripts: AtomicU64::new(0),
            operations: AtomicU64::new(0),
            seen: Mutex::default(),
        }
    }

    /// Runs scripts on so many threads until the end, and takes what they find to the desk.
    pub(crate) fn run(&self, jobs: usize, desk: &mut Desk<'_, '_>) -> (Counters, Result<(), CliError>) {
        let (sender, receiver) = channel();
        thread::scope(|scope| {
            let spawn = |sender: Sender<Found>| scope.spawn(move || self.work(&sender));
            let threads: Vec<_> = (0..jobs).map(|_| spawn(sender.clone())).collect();
            drop(sender);
            let outcome = desk.serve(self, &receiver);
            self.stopped.store(outcome.is_err(), Ordering::Relaxed);
            let mut counters = Counters::default();
            for thread in threads {
                counters += thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            }
            (counters, outcome)
        })
    }

    /// One thread's part.
    fn work(&self, found: &Sender<Found>) -> Counters {
        let (mut bulk, mut close) = (Bench::bulk(self.subject.entry), Bench::close(self.subject.entry));
        let mut sum = Counters::default();
        while let Some(number) = self.next() {
            let verdict = bulk.check(&mut *self.supply.feed(number), &|| self.is_over()).verdict;
            sum += verdict.counters;
            self.scripts.fetch_add(1, Ordering::Relaxed);
            self.operations.fetch_add(verdict.counters.operations, Ordering::Relaxed);
            if let Some(finding) = verdict.into_finding() {
                self.note(look_closer(&mut close, finding), number, found);
            }
        }
        sum
    }

    /// The number of a script to run. Every script of the corpus is begun, whatever the time.
    fn next(&self) -> Option<u64> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let goes_on = match self.supply.generated_before(number) {
            None => true,
            Some(generated) => generated < self.most_scripts && !self.is_late(),
        };
        (goes_on && !self.is_stopped()).then_some(number)
    }

    /// Whether a script that runs shall end, however much is left of it.
    fn is_over(&self) -> bool {
        self.is_stopped() || self.is_late()
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed) || interrupt::asked()
    }

    fn is_late(&self) -> bool {
        self.time.is_some_and(|time| self.started.elapsed() >= time)
    }

    /// Counts a finding, and passes it on if it is the first of its kind.
    fn note(&self, finding: Finding, number: u64, found: &Sender<Found>) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let times = seen.entry(finding.signature().to_string()).or_default();
        *times += 1;
        if *times == 1 {
            // The desk listens for as long as a thread works, unless it has failed itself.
            let _ = found.send(Found { finding, origin: self.supply.origin(number) });
        }
    }

    pub(crate) fn kinds(&self) -> usize {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    pub(crate) fn findings(&self, files: &BTreeMap<String, String>) -> BTreeMap<String, (u64, Option<String>)> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.iter().map(|(kind, times)| (kind.clone(), (*times, files.get(kind).cloned()))).collect()
    }
}

/// The finding as a walk at every step sees it, which is how it will be replayed; as it was seen, if it does not come again.
fn look_closer(close: &mut Bench, finding: Finding) -> Finding {
    close.check_script(&finding.script).verdict.into_finding().unwrap_or(finding)
}
