//! `freespace fuzz`: many scripts, on all cores, and what they find.
//!
//! Threads draw script numbers from one counter and run them; the first failure of each kind goes to the thread that began, which writes it
//! down, shrinks it, and shows it. So a finding is on disk before it is on the screen, and shrinking one does not stop the search.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use freespace::harness::report::{Autopsy, Style};
use freespace::harness::run::Counters;
use freespace::harness::script::Script;
use indicatif::{ProgressBar, ProgressStyle};

use crate::args::{Chosen, FuzzArgs};
use crate::bench::{Bench, Failure};
use crate::findings::{self, Found};
use crate::scripts::{self, Broken};
use crate::summary::{Summary, grouped};
use crate::supply::Supply;
use crate::{CliError, Screen, Status, interrupt};

/// How long to fuzz unless told otherwise.
const DEFAULT_TIME: Duration = Duration::from_secs(60);

/// Where scripts to begin with are, if nobody says.
const DEFAULT_CORPUS: &str = "corpus";

/// How often the live line changes.
const TICK: Duration = Duration::from_millis(100);

/// Fuzzes a subject.
pub(crate) fn fuzz(subject: Chosen<'_>, args: &FuzzArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    interrupt::listen();
    let (corpus, broken) = read_corpus(args.corpus.as_deref())?;
    for one in &broken {
        writeln!(screen.err, "{one}")?;
    }
    let seed = args.seed.unwrap_or_else(fresh_seed);
    let search = Search::new(subject, Supply::new(corpus, seed), args);
    let mut desk = Desk::new(subject, args, screen);
    let (counters, outcome) = search.run(args.jobs.map_or_else(cores, usize::from), &mut desk);
    outcome?;
    let summary = Summary {
        seed,
        corpus: search.supply.corpus(),
        counters,
        elapsed: search.started.elapsed(),
        cpu: cpu_time()?,
        findings: search.findings(&desk.files),
        broken: broken.len(),
    };
    let text = if args.json { summary.json() } else { summary.text(screen.paint) };
    write!(screen.out, "{text}")?;
    Ok(if summary.is_clean() { Status::Clean } else { Status::Found })
}

type Corpus = Vec<(String, Script)>;

fn read_corpus(named: Option<&Path>) -> Result<(Corpus, Vec<Broken>), CliError> {
    let default = Path::new(DEFAULT_CORPUS);
    let Some(directory) = named.or_else(|| default.is_dir().then_some(default)) else { return Ok(Default::default()) };
    let (mut corpus, mut broken) = (Vec::new(), Vec::new());
    for named in scripts::collect(directory)? {
        match named.script {
            Ok(script) => corpus.push((named.name, script)),
            Err(error) => broken.push(error),
        }
    }
    Ok((corpus, broken))
}

/// A seed that is short enough to be typed again.
fn fresh_seed() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::from(since.subsec_nanos()) ^ (since.as_secs() & 0xffff)
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Processor time of the whole process, all threads together.
fn cpu_time() -> io::Result<Duration> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid place for the answer.
    let answer = unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    if answer == 0 {
        Ok(Duration::new(time.tv_sec as u64, time.tv_nsec as u32))
    } else {
        Err(io::Error::last_os_error())
    }
}

/// What the threads share.
struct Search<'a> {
    subject: Chosen<'a>,
    supply: Supply,
    started: Instant,
    time: Option<Duration>,
    most_scripts: u64,
    next: AtomicU64,
    scripts: AtomicU64,
    operations: AtomicU64,
    /// How often each kind of failure came.
    seen: Mutex<BTreeMap<String, u64>>,
}

impl<'a> Search<'a> {
    fn new(subject: Chosen<'a>, supply: Supply, args: &FuzzArgs) -> Self {
        let unlimited = args.scripts.is_some() && args.time.is_none();
        Search {
            subject,
            supply,
            started: Instant::now(),
            time: (!unlimited).then(|| args.time.unwrap_or(DEFAULT_TIME)),
            most_scripts: args.scripts.unwrap_or(u64::MAX),
            next: AtomicU64::new(0),
            scripts: AtomicU64::new(0),
            operations: AtomicU64::new(0),
            seen: Mutex::default(),
        }
    }

    /// Runs scripts on so many threads until the end, and takes what they find to the desk.
    fn run(&self, jobs: usize, desk: &mut Desk<'_, '_>) -> (Counters, Result<(), CliError>) {
        let (sender, receiver) = channel();
        thread::scope(|scope| {
            let spawn = |sender: Sender<Found>| scope.spawn(move || self.work(&sender));
            let threads: Vec<_> = (0..jobs).map(|_| spawn(sender.clone())).collect();
            drop(sender);
            let outcome = desk.serve(self, &receiver);
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
            let checked = bulk.check(&|| self.supply.feed(number));
            sum += checked.counters;
            self.scripts.fetch_add(1, Ordering::Relaxed);
            self.operations.fetch_add(checked.counters.operations, Ordering::Relaxed);
            if let Some(failure) = checked.failure() {
                self.note(look_closer(&mut close, failure), number, found);
            }
        }
        sum
    }

    /// The number of a script to run. The corpus is run as a whole, whatever the time.
    fn next(&self) -> Option<u64> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let goes_on = match self.supply.generated_before(number) {
            None => true,
            Some(generated) => {
                generated < self.most_scripts && self.time.is_none_or(|time| self.started.elapsed() < time)
            }
        };
        (goes_on && !interrupt::asked()).then_some(number)
    }

    /// Counts a failure, and passes it on if it is the first of its kind.
    fn note(&self, failure: Failure, number: u64, found: &Sender<Found>) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let times = seen.entry(failure.kind()).or_default();
        *times += 1;
        if *times == 1 {
            // The desk listens for as long as a thread works, unless it has failed itself.
            let _ = found.send(Found { failure, origin: self.supply.origin(number) });
        }
    }

    fn kinds(&self) -> usize {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn findings(&self, files: &BTreeMap<String, String>) -> BTreeMap<String, (u64, Option<String>)> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.iter().map(|(kind, times)| (kind.clone(), (*times, files.get(kind).cloned()))).collect()
    }
}

/// The failure as a walk at every step sees it, which is how it will be replayed; as it was seen, if it does not come again.
fn look_closer(close: &mut Bench, failure: Failure) -> Failure {
    close.check_script(failure.script()).failure().unwrap_or(failure)
}

/// Where findings are written down and shown.
struct Desk<'a, 's> {
    subject: Chosen<'a>,
    args: &'a FuzzArgs,
    screen: &'a mut Screen<'s>,
    bar: ProgressBar,
    close: Bench,
    /// The file of each kind.
    files: BTreeMap<String, String>,
}

impl<'a, 's> Desk<'a, 's> {
    fn new(subject: Chosen<'a>, args: &'a FuzzArgs, screen: &'a mut Screen<'s>) -> Self {
        let bar = if screen.live { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        let style =
            ProgressStyle::with_template("{spinner} {msg}").unwrap_or_else(|_| ProgressStyle::default_spinner());
        let close = Bench::close(subject.entry);
        Desk { subject, args, screen, bar: bar.with_style(style), close, files: BTreeMap::new() }
    }

    /// Takes in findings until the last thread has ended.
    fn serve(&mut self, search: &Search<'_>, findings: &Receiver<Found>) -> Result<(), CliError> {
        loop {
            match findings.recv_timeout(TICK) {
                Ok(found) => self.file(&found)?,
                Err(RecvTimeoutError::Timeout) => self.tick(search),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        self.bar.finish_and_clear();
        Ok(())
    }

    fn tick(&self, search: &Search<'_>) {
        let (scripts, operations) = (search.scripts.load(Ordering::Relaxed), search.operations.load(Ordering::Relaxed));
        let seconds = search.started.elapsed().as_secs_f64();
        let speed = operations as f64 / seconds.max(1e-3);
        let left = search.time.map_or_else(String::new, |time| format!(" of {} s", time.as_secs()));
        let (scripts, speed, kinds) = (grouped(scripts), grouped(speed as u64), search.kinds());
        self.bar
            .set_message(format!("{seconds:.0}{left}   {scripts} scripts   {speed} operations/s   {kinds} findings"));
        self.bar.tick();
    }

    /// Writes a finding, makes it small, writes that, and shows it.
    fn file(&mut self, found: &Found) -> Result<(), CliError> {
        let path = findings::path(&self.args.findings, &found.failure);
        let as_found = findings::tell(found, &found.failure, &path, self.subject);
        let is_written = self.write(&path, &as_found)?;
        let small = self.close.shrink(&found.failure);
        if is_written {
            self.write(&path, &findings::tell(found, &small, &path, self.subject))?;
            self.files.insert(found.failure.kind(), path.display().to_string());
        }
        self.show(found, &small, is_written.then_some(&*path))
    }

    /// What cannot be written is shown in full, so that it is not lost.
    fn write(&mut self, path: &Path, text: &str) -> Result<bool, CliError> {
        let Err(error) = findings::write(path, text) else { return Ok(true) };
        let screen = &mut *self.screen;
        self.bar.suspend(|| {
            writeln!(
                screen.err,
                "{} {error}; this is what it would hold:\n{text}",
                screen.paint.on(Style::Wrong, "error:")
            )
        })?;
        Ok(false)
    }

    fn show(&mut self, found: &Found, small: &Failure, path: Option<&Path>) -> Result<(), CliError> {
        let paint = self.screen.paint;
        let report = match small {
            Failure::Violation(finding) => {
                Autopsy::perform(&mut self.close.rig, &finding.script).map(|it| it.text(paint))
            }
            Failure::Panic { .. } => None,
        };
        let report = report.unwrap_or_else(|| format!("  {}\n", small.describe()));
        let replay = path.map_or_else(String::new, |path| {
            format!("\n  replay  {}\n", self.subject.line("replay", &path.display().to_string()))
        });
        let (before, after) = (found.failure.script().count_operations(), small.script().count_operations());
        let title = paint.on(Style::Strong, &format!("FINDING {}", small.kind()));
        let text =
            format!("{title}  from {}, shrunk from {before} operations to {after}\n\n{report}{replay}\n", found.origin);
        let Screen { out, err, .. } = &mut *self.screen;
        let stream = if self.args.json { err } else { out };
        Ok(self.bar.suspend(|| stream.write_all(text.as_bytes()))?)
    }
}
