//! `freespace compare`: the same scripts in lockstep on several subjects, and how they differ.
//!
//! Every script is suited to what all subjects offer and may be asked, with the policies of a list heap at their defaults; all get a region of the same size at the
//! same start. The first subject drives: generators see what is live with it. Differences are no findings; what an oracle objects to
//! is one, and ends its script for all. All subjects run in this process, on one thread: with those whose home is a worker that must be asked for.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use freespace::harness::drivers::Campaign;
use freespace::harness::generators::Scope;
use freespace::harness::report::Style;
use freespace::harness::run::{Finding, Lockstep, Rig, Together};
use freespace::harness::script::{Feed, Script, ScriptFeed};
use freespace::harness::shrink::Shrinker;
use freespace::harness::subject::{Capabilities, Capability, Promises};

use crate::args::{Chosen, CompareArgs};
use crate::bench::Closeness;
use crate::cut::{Cut, Given};
use crate::findings::{self, Found};
use crate::fuzz::fresh_seed;
use crate::scripts;
use crate::summary::grouped;
use crate::supply::OPERATIONS;
use crate::{CliError, Home, Screen, Status, interrupt};

mod table;
mod tally;

use tally::{Board, Parting};

/// How long to compare unless told otherwise.
const DEFAULT_TIME: Duration = Duration::from_secs(10);

/// What scripts may ask for; policies, refusals and misuse are the list heap's own, and loops for what leaks show nothing here.
const ASKED: [Capability; 6] = [
    Capability::Arena,
    Capability::Grow,
    Capability::Truncate,
    Capability::Regions,
    Capability::Reset,
    Capability::Scopes,
];

/// Compares subjects, and ends early at an interrupt.
pub(crate) fn compare(
    subjects: &[Chosen<'_>],
    args: &CompareArgs,
    screen: &mut Screen<'_>,
) -> Result<Status, CliError> {
    check(subjects)?;
    let corpus = args.corpus.as_deref().map_or_else(|| Ok(Vec::new()), read)?;
    interrupt::listen();
    let mut comparison = Comparison::new(subjects, args);
    comparison.run_all(&corpus, screen)?;
    comparison.tell(screen)
}

fn check(subjects: &[Chosen<'_>]) -> Result<(), CliError> {
    if subjects.len() < 2 {
        return Err(CliError::TooFewSubjects);
    }
    let away = subjects.iter().find(|subject| subject.home == Home::Worker);
    away.map_or(Ok(()), |subject| Err(CliError::RunsAway(subject.entry.name)))
}

fn read(path: &Path) -> Result<Vec<(String, Script)>, CliError> {
    let found = scripts::collect(path)?;
    let scripts = found.into_iter().map(|it| Ok((it.name, it.script.map_err(CliError::Broken)?)));
    let scripts = scripts.collect::<Result<Vec<_>, CliError>>()?;
    if scripts.is_empty() { Err(CliError::NoScripts(path.to_owned())) } else { Ok(scripts) }
}

/// The first script in which two subjects part in some way, and how many there are.
struct Example {
    origin: String,
    script: Script,
    step: usize,
    scripts: u64,
}

struct Comparison<'a> {
    subjects: &'a [Chosen<'a>],
    args: &'a CompareArgs,
    lockstep: Lockstep,
    board: Board,
    seed: u64,
    started: Instant,
    time: Option<Duration>,
    scripts: u64,
    examples: BTreeMap<Parting, Example>,
    /// The seat and the signature of what was found.
    found: BTreeMap<(usize, String), u64>,
}

fn lockstep(subjects: &[Chosen<'_>]) -> Lockstep {
    Lockstep::new(subjects.iter().map(|subject| Rig::new((subject.entry.make)())).collect())
}

impl<'a> Comparison<'a> {
    fn new(subjects: &'a [Chosen<'a>], args: &'a CompareArgs) -> Self {
        let unlimited = args.scripts.is_some() && args.time.is_none();
        Comparison {
            subjects,
            args,
            lockstep: lockstep(subjects),
            board: Board::new(subjects.len()),
            seed: args.seed.unwrap_or_else(fresh_seed),
            started: Instant::now(),
            time: (!unlimited).then(|| args.time.unwrap_or(DEFAULT_TIME)),
            scripts: 0,
            examples: BTreeMap::new(),
            found: BTreeMap::new(),
        }
    }

    fn is_over(&self) -> bool {
        interrupt::asked() || self.time.is_some_and(|time| self.started.elapsed() >= time)
    }

    /// Every script of the corpus, then generated ones. A corpus alone is run alone.
    fn run_all(&mut self, corpus: &[(String, Script)], screen: &mut Screen<'_>) -> Result<(), CliError> {
        for (name, script) in corpus.iter().take_while(|_| !interrupt::asked()) {
            self.lockstep.set_pace(Closeness::of(script).pace());
            self.run(&mut ScriptFeed::new(script), name, screen)?;
        }
        self.lockstep.set_pace(Closeness::Close.pace());
        let only_corpus = !corpus.is_empty() && self.args.scripts.is_none() && self.args.time.is_none();
        let most = if only_corpus { 0 } else { self.args.scripts.unwrap_or(u64::MAX) };
        let campaign = Campaign::new(self.seed, self.scope());
        for number in 0..most {
            if self.is_over() {
                break;
            }
            let origin = format!("seed {}, script {number}", self.seed);
            self.run(&mut campaign.feed(number), &origin, screen)?;
        }
        Ok(())
    }

    /// What all subjects offer and may be asked.
    fn scope(&self) -> Scope {
        let rigs = self.lockstep.rigs();
        let offered = rigs.iter().map(Rig::capabilities).fold(Capabilities::of(&ASKED), Capabilities::and);
        let promises = rigs.iter().map(Rig::promises).reduce(Promises::and).unwrap_or_default();
        Scope::around(OPERATIONS).suited(offered, promises)
    }

    fn run(&mut self, feed: &mut dyn Feed, origin: &str, screen: &mut Screen<'_>) -> Result<(), CliError> {
        self.scripts += 1;
        self.board.begin();
        let (given, board) = (Given::default(), &mut self.board);
        let mut cut = Cut { feed, given: &given, over: &interrupt::asked };
        let together = self.lockstep.run(&mut cut, &mut |_, stances| board.note(stances));
        self.board.tallies.iter_mut().for_each(tally::Tally::settle);
        self.keep_examples(feed, origin);
        match together {
            Together::Passed => Ok(()),
            Together::Unfit(unfit) => {
                for (seat, _) in unfit {
                    self.board.tallies[seat].unfit += 1;
                }
                Ok(())
            }
            Together::Found { seat, finding } => self.note_finding(seat, *finding, origin, screen),
        }
    }

    /// Counts the partings of the script, and keeps it where it is the first of its kind.
    fn keep_examples(&mut self, feed: &dyn Feed, origin: &str) {
        for (&parting, &step) in &self.board.partings {
            let new = || {
                let script = self.lockstep.script(feed).beginning(step as u64);
                Example { origin: origin.to_owned(), script, step, scripts: 0 }
            };
            self.examples.entry(parting).or_insert_with(new).scripts += 1;
        }
    }

    /// Counts a finding; the first of its kind is written down and told.
    fn note_finding(
        &mut self,
        seat: usize,
        finding: Finding,
        origin: &str,
        screen: &mut Screen<'_>,
    ) -> Result<(), CliError> {
        self.board.tallies[seat].findings += 1;
        let (subject, signature) = (self.subjects[seat], finding.signature().to_string());
        let times = self.found.entry((seat, signature.clone())).or_default();
        *times += 1;
        if *times > 1 {
            return Ok(());
        }
        let path = findings::path(&self.args.findings.join(subject.entry.name), &finding);
        let (step, cause) = (finding.step, finding.cause.to_string());
        let found = Found { finding, origin: origin.to_owned() };
        findings::write(&path, &findings::tell(&found, &found.finding, &path, subject))?;
        let title = screen.paint.on(Style::Wrong, &format!("FINDING {signature}"));
        let line = subject.line("shrink", &path.display().to_string());
        let name = subject.entry.name;
        writeln!(screen.err, "{title}  with {name}, from {origin}, operation {step}: {cause}\n  {line}")?;
        Ok(())
    }

    fn tell(mut self, screen: &mut Screen<'_>) -> Result<Status, CliError> {
        if self.args.shrink {
            self.shrink();
        }
        let names: Vec<&str> = self.subjects.iter().map(|subject| subject.entry.name).collect();
        let csv = table::csv(&names, &self.board.tallies, self.scripts);
        let to_stdout = self.args.csv.as_deref() == Some(Path::new("-"));
        // On disk before it is on the screen: whoever reads that may have gone.
        if let Some(path) = self.args.csv.as_deref().filter(|_| !to_stdout) {
            findings::write(path, &csv)?;
        }
        if let Some(directory) = &self.args.partings {
            self.examples.iter().try_for_each(|(parting, it)| write(directory, &names, *parting, it))?;
        }
        if to_stdout {
            screen.out.write_all(csv.as_bytes())?;
        } else {
            self.tell_people(&names, screen)?;
        }
        Ok(self.status())
    }

    /// Scripts of which none ran on all subjects have shown nothing, which must not look like success.
    fn status(&self) -> Status {
        let ran = self.board.tallies.iter().any(|tally| tally.operations > 0);
        if !self.found.is_empty() {
            Status::Found
        } else if ran || self.scripts == 0 {
            Status::Clean
        } else {
            Status::Wrong
        }
    }

    fn tell_people(&self, names: &[&str], screen: &mut Screen<'_>) -> Result<(), CliError> {
        writeln!(screen.out, "{}, seed {}\n", scripts(self.scripts), self.seed)?;
        write!(screen.out, "{}", table::text(names, &self.board.tallies, screen.paint))?;
        let title = if self.examples.is_empty() { "they never part" } else { "where they first part" };
        writeln!(screen.out, "\n{}", screen.paint.on(Style::Strong, title))?;
        for (&(one, other, way), example) in &self.examples {
            let (does, does_not) = way.words();
            let Example { origin, step, script, scripts } = example;
            let last = script.operations().last().map(|op| op.display(script.names()).to_string()).unwrap_or_default();
            let (one, other) = (names[one], names[other]);
            writeln!(screen.out, "  {one} {does}, {other} {does_not}: in {}", self::scripts(*scripts))?;
            let how = if self.args.shrink { "shrunk from" } else { "first in" };
            writeln!(screen.out, "    {how} {origin}, operation {step}: {last}")?;
            if self.args.shrink {
                script.to_string().lines().try_for_each(|line| writeln!(screen.out, "    | {line}"))?;
            }
        }
        Ok(())
    }

    /// Makes every example as small as it can be while the two part in that way at its last operation.
    fn shrink(&mut self) {
        let mut lockstep = lockstep(self.subjects);
        for (parting, example) in &mut self.examples {
            let mut shrinker = Shrinker::new(&example.script);
            while let Some(proposal) = shrinker.propose().filter(|_| !interrupt::asked()) {
                shrinker.report(parts(&mut lockstep, &proposal, *parting).is_some());
            }
            let small = shrinker.best();
            if let Some(step) = parts(&mut lockstep, &small, *parting) {
                (example.script, example.step) = (small.beginning(step as u64), step);
            }
        }
    }
}

/// Writes the example of a parting, with a line of what it shows.
fn write(directory: &Path, names: &[&str], (one, other, way): Parting, example: &Example) -> Result<(), CliError> {
    let (does, does_not) = way.words();
    let (one, other) = (names[one], names[other]);
    let path = directory.join(format!("{one}-{does}-{other}.fs"));
    let text = example.script.to_string();
    let (title, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let Example { origin, step, .. } = example;
    let story = format!("# {one} {does}, {other} {does_not} at operation {step}; from {origin}");
    findings::write(&path, &format!("{title}\n{story}\n{rest}"))
}

/// `1 script`, `1,000 scripts`
fn scripts(count: u64) -> String {
    if count == 1 { "1 script".to_owned() } else { format!("{} scripts", grouped(count)) }
}

/// At which operation of the script two subjects first part in that way.
fn parts(lockstep: &mut Lockstep, script: &Script, parting: Parting) -> Option<usize> {
    let mut board = Board::new(lockstep.rigs().len());
    lockstep.run(&mut ScriptFeed::new(script), &mut |_, stances| board.note(stances));
    board.partings.get(&parting).copied()
}
