//! The search: threads draw script numbers from one counter and run them.
//!
//! Which scripts there are depends on the corpus and the seed; the time only decides how many of them are run. Failures are counted by kind, and
//! the first of each kind is passed on. Threads draw several numbers at once, so that a worker process is asked seldom.

use std::collections::BTreeMap;
use std::ops::Range;
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

/// The most scripts that a thread draws at once. They take some milliseconds, a request some microseconds.
const MOST_AT_ONCE: u64 = 64;

/// Of few scripts, a thread draws so small a part that the others have some left.
const SHARES: u64 = 8;

/// What the threads share.
pub(crate) struct Search<'a> {
    subject: Chosen<'a>,
    pub(crate) supply: Supply,
    pub(crate) started: Instant,
    pub(crate) time: Option<Duration>,
    most_scripts: u64,
    at_once: u64,
    args: &'a FuzzArgs,
    next: AtomicU64,
    /// Whether there is nobody left to tell, or enough was found.
    stopped: AtomicBool,
    pub(crate) scripts: AtomicU64,
    pub(crate) operations: AtomicU64,
    /// How often each kind of failure came.
    seen: Mutex<BTreeMap<String, u64>>,
}

impl<'a> Search<'a> {
    pub(crate) fn new(subject: Chosen<'a>, supply: Supply, args: &'a FuzzArgs, jobs: usize) -> Self {
        let most_scripts = args.scripts.unwrap_or(u64::MAX);
        let unlimited = args.scripts.is_some() && args.time.is_none();
        Search {
            subject,
            supply,
            started: Instant::now(),
            time: (!unlimited).then(|| args.time.unwrap_or(DEFAULT_TIME)),
            most_scripts,
            at_once: (most_scripts / (jobs as u64 * SHARES)).clamp(1, MOST_AT_ONCE),
            args,
            next: AtomicU64::new(0),
            stopped: AtomicBool::new(false),
            scripts: AtomicU64::new(0),
            operations: AtomicU64::new(0),
            seen: Mutex::default(),
        }
    }

    /// Runs scripts on so many threads until the end, and takes what they find to the desk.
    pub(crate) fn run(&self, jobs: usize, desk: &mut Desk<'_, '_>) -> Result<Counters, CliError> {
        let (sender, receiver) = channel();
        thread::scope(|scope| {
            let spawn = |sender: Sender<Found>| scope.spawn(move || self.work(&sender));
            let threads: Vec<_> = (0..jobs).map(|_| spawn(sender.clone())).collect();
            drop(sender);
            let outcome = desk.serve(self, &receiver);
            if outcome.is_err() {
                self.stop();
            }
            let mut counters = Counters::default();
            let mut worked = Ok(());
            for thread in threads {
                match thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)) {
                    Ok(some) => counters += some,
                    Err(error) => worked = Err(error),
                }
            }
            outcome.and(worked).map(|()| counters)
        })
    }

    /// One thread's part.
    fn work(&self, found: &Sender<Found>) -> Result<Counters, CliError> {
        let mut bench = Bench::new(self.subject);
        let mut sum = Counters::default();
        while let Some(mut numbers) = self.next() {
            while !numbers.is_empty() {
                sum += self.work_on(&mut bench, &mut numbers, found).inspect_err(|_| self.stop())?;
            }
        }
        Ok(sum)
    }

    /// Runs scripts up to the next finding, and takes their numbers off.
    fn work_on(
        &self,
        bench: &mut Bench<'_>,
        numbers: &mut Range<u64>,
        found: &Sender<Found>,
    ) -> Result<Counters, CliError> {
        let batch = bench.batch(&self.supply, numbers.clone(), &|| self.is_over())?;
        self.scripts.fetch_add(batch.counters.scripts, Ordering::Relaxed);
        self.operations.fetch_add(batch.counters.operations, Ordering::Relaxed);
        numbers.start = if self.is_over() { numbers.end } else { batch.next };
        if let Some(finding) = batch.finding {
            self.note(look_closer(bench, *finding)?, batch.next - 1, found);
        }
        Ok(batch.counters)
    }

    /// The numbers of scripts to run. Every script of the corpus is begun, whatever the time.
    fn next(&self) -> Option<Range<u64>> {
        let (corpus, all) = (self.supply.corpus(), self.supply.corpus().saturating_add(self.most_scripts));
        let draw = |first: u64| Some(if first < corpus { first + 1 } else { all.min(first + self.at_once) });
        let first = self.next.fetch_update(Ordering::Relaxed, Ordering::Relaxed, draw).ok()?;
        let end = draw(first)?;
        let goes_on = first < corpus || (first < all && !self.is_late());
        (goes_on && !self.is_stopped()).then_some(first..end)
    }

    fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
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
        let ends = self.args.ends_at(&finding.signature());
        let times = seen.entry(finding.signature().to_string()).or_default();
        *times += 1;
        if *times == 1 && !(ends && self.is_stopped()) {
            // The desk listens for as long as a thread works, unless it has failed itself.
            let _ = found.send(Found { finding, origin: self.supply.origin(number) });
            if ends {
                self.stop();
            }
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
fn look_closer(bench: &mut Bench<'_>, finding: Finding) -> Result<Finding, CliError> {
    Ok(bench.look(&finding.script)?.verdict.into_finding().unwrap_or(finding))
}
