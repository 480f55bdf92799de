//! `freespace fuzz`: many scripts, on all cores, and what they find.
//!
//! The search runs on threads of its own; what it finds goes to the desk, on the thread that began. Here are the corpus and the seed that it
//! begins with, and the summary that it ends with.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use freespace::harness::script::Script;

use crate::args::{Chosen, FuzzArgs};
use crate::desk::Desk;
use crate::scripts::{self, Broken};
use crate::search::Search;
use crate::summary::{First, Summary};
use crate::supply::Supply;
use crate::worker::cpu_time;
use crate::{CliError, Screen, Status, interrupt};

/// Where scripts to begin with are, if nobody says.
const DEFAULT_CORPUS: &str = "corpus";

/// Fuzzes one subject after the other, and ends early at an interrupt.
pub(crate) fn fuzz_all(subjects: &[Chosen<'_>], args: &FuzzArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let (corpus, broken) = read_corpus(args.corpus.as_deref())?;
    interrupt::listen();
    for one in &broken {
        writeln!(screen.err, "{one}")?;
    }
    let seed = args.seed.unwrap_or_else(fresh_seed);
    let mut status = Status::Clean;
    for subject in subjects.iter().take_while(|_| !interrupt::asked()) {
        // Of several subjects, each has a directory: what two of them do wrong may have one name.
        let directory = if let [_] = subjects { args.findings.clone() } else { args.findings.join(subject.entry.name) };
        let summary = fuzz(*subject, Supply::new(corpus.clone(), seed), args, directory, screen)?;
        let summary = Summary { broken: broken.len(), ..summary };
        let text = if args.json { summary.json() } else { summary.text(screen.paint, subjects.len() > 1) };
        write!(screen.out, "{text}")?;
        status = status.and(summary.status());
    }
    Ok(status)
}

/// Fuzzes a subject.
fn fuzz(
    subject: Chosen<'_>,
    supply: Supply,
    args: &FuzzArgs,
    directory: PathBuf,
    screen: &mut Screen<'_>,
) -> Result<Summary, CliError> {
    let jobs = args.jobs.map_or_else(cores, usize::from);
    let before = cpu_time()?;
    let search = Search::new(subject, supply, args, jobs);
    let mut desk = Desk::new(subject, args, directory, screen);
    let description = desk.describe()?;
    let counters = search.run(jobs, &mut desk)?;
    let (elapsed, searched) = (search.started.elapsed(), cpu_time()?.saturating_sub(before));
    let filed = desk.close()?;
    let first = filed.first.map(|(finding, operations)| First {
        file: filed.files.get(&finding.signature().to_string()).cloned(),
        signature: finding.signature().to_string(),
        cpu: searched,
        scripts: counters.scripts,
        operations_found: finding.script.count_operations(),
        operations,
    });
    Ok(Summary {
        subject: subject.entry.name,
        seed: search.supply.seed,
        corpus: search.supply.corpus(),
        counters,
        elapsed,
        cpu: cpu_time()?.saturating_sub(before),
        findings: search.findings(&filed.files),
        broken: 0,
        description,
        first,
    })
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
pub(crate) fn fresh_seed() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::from(since.subsec_nanos()) ^ (since.as_secs() & 0xffff)
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}
