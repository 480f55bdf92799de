//! `freespace fuzz`: many scripts, on all cores, and what they find.
//!
//! The search runs on threads of its own; what it finds goes to the desk, on the thread that began. Here are the corpus and the seed that it
//! begins with, and the summary that it ends with.

use std::io;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use freespace::harness::script::Script;

use crate::args::{Chosen, FuzzArgs};
use crate::desk::Desk;
use crate::scripts::{self, Broken};
use crate::search::Search;
use crate::summary::Summary;
use crate::supply::Supply;
use crate::{CliError, Screen, Status, interrupt};

/// Where scripts to begin with are, if nobody says.
const DEFAULT_CORPUS: &str = "corpus";

/// Fuzzes a subject.
pub(crate) fn fuzz(subject: Chosen<'_>, args: &FuzzArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let (corpus, broken) = read_corpus(args.corpus.as_deref())?;
    interrupt::listen();
    for one in &broken {
        writeln!(screen.err, "{one}")?;
    }
    let seed = args.seed.unwrap_or_else(fresh_seed);
    let search = Search::new(subject, Supply::new(corpus, seed, &*(subject.entry.make)()), args);
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
