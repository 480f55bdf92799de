//! `freespace replay`: scripts from files, a table of how they ended, and a report for each that failed.

use std::path::{Path, PathBuf};

use freespace::harness::report::{Paint, Style};
use freespace::harness::run::{Counters, Finding, Outcome};

use crate::args::{Chosen, ReplayArgs};
use crate::bench::{Bench, Checked, Closeness, Traced};
use crate::progress::Progress;
use crate::scripts::{self, Named};
use crate::summary::grouped;
use crate::{CliError, Screen, Status, effort, interrupt, recordings};

/// What is to be replayed.
enum Item {
    /// A script, held whole.
    Script(Named),
    /// A recording, read as it runs.
    Recording(PathBuf),
}

/// A line of the table.
struct Entry {
    file: String,
    operations: Option<u64>,
    result: Outcomes,
    /// What a long run took, for a person.
    effort: Option<String>,
}

impl Entry {
    fn broken(file: String, why: String) -> Self {
        Entry { file, operations: None, result: Outcomes::Broken(why), effort: None }
    }
}

/// How a script ended.
enum Outcomes {
    /// With what of it the subject did not do.
    Pass(String),
    /// There was no heap to run on. The heap may say so, but nothing was shown by it.
    Idle(String),
    /// An interrupt came before its end.
    Cut,
    Fail {
        summary: String,
        report: String,
    },
    /// It cannot be read, or read on.
    Broken(String),
}

/// Replays scripts. An interrupt ends it with what is known so far.
pub(crate) fn replay(subject: Chosen<'_>, args: &ReplayArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let items = read_all(&args.paths)?;
    // Not before: reading the standard input may take forever, and does not ask.
    interrupt::listen();
    let entries = run_all(&items, subject, screen)?;
    for entry in &entries {
        if let Outcomes::Fail { report, .. } = &entry.result {
            write!(screen.out, "\n{}\n\n{report}", screen.paint.on(Style::Strong, &entry.file))?;
        }
    }
    let tally = Tally::of(&entries, items.len());
    writeln!(screen.out, "\n{}", tally.text(screen.paint))?;
    for entry in &entries {
        if let Outcomes::Broken(why) = &entry.result {
            writeln!(screen.err, "error: {why}")?;
        }
    }
    Ok(tally.status())
}

fn read_all(paths: &[PathBuf]) -> Result<Vec<Item>, CliError> {
    let mut items = Vec::new();
    for path in paths {
        let files = scripts::files(path)?;
        if files.is_empty() {
            return Err(CliError::NoScripts(path.clone()));
        }
        for file in files {
            let is_recording = file.is_file() && !scripts::is_stdin(&file) && recordings::is_recording(&file)?;
            items.push(if is_recording { Item::Recording(file) } else { Item::Script(scripts::read(&file)?) });
        }
    }
    Ok(items)
}

impl Item {
    fn name(&self) -> String {
        match self {
            Item::Script(named) => named.name.clone(),
            Item::Recording(path) => path.display().to_string(),
        }
    }
}

/// Runs the scripts and prints the table, each row as it comes.
fn run_all(items: &[Item], subject: Chosen<'_>, screen: &mut Screen<'_>) -> Result<Vec<Entry>, CliError> {
    let width = items.iter().map(|item| item.name().chars().count()).max().unwrap_or(0).max(4);
    let head = format!("{:<width$}  {:>10}  result", "file", "operations");
    writeln!(screen.out, "{}", screen.paint.on(Style::Faint, &head))?;
    let mut bench = Bench::new(subject);
    let mut entries = Vec::new();
    for item in items.iter().take_while(|_| !interrupt::asked()) {
        let progress = Progress::new(screen.spinner(), &item.name());
        let run = Run { subject, paint: screen.paint, progress: &progress };
        let entry = match item {
            Item::Script(named) => run.script(&mut bench, named)?,
            Item::Recording(path) => run.recording(&mut bench, path)?,
        };
        progress.clear();
        writeln!(screen.out, "{}", row(&entry, width, screen.paint))?;
        write!(screen.out, "{}", entry.effort.as_deref().unwrap_or_default())?;
        entries.push(entry);
    }
    Ok(entries)
}

/// How one item is run.
struct Run<'a> {
    subject: Chosen<'a>,
    paint: Paint,
    progress: &'a Progress,
}

impl Run<'_> {
    fn script(&self, bench: &mut Bench<'_>, named: &Named) -> Result<Entry, CliError> {
        let file = named.name.clone();
        let script = match &named.script {
            Ok(script) => script,
            Err(broken) => return Ok(Entry::broken(file, broken.to_string())),
        };
        let checked = bench.look_until(script, &|| self.is_over())?;
        let is_long = Closeness::of(script) == Closeness::Trace;
        let effort = is_long.then(|| effort::text(&checked, &[], self.paint));
        let result = self.outcome(bench, &file, checked)?;
        Ok(Entry { file, operations: Some(script.count_operations()), result, effort })
    }

    fn recording(&self, bench: &mut Bench<'_>, path: &Path) -> Result<Entry, CliError> {
        let file = path.display().to_string();
        let Traced { checked, told } = match bench.trace(path, &|| self.is_over()) {
            Ok(traced) => traced,
            Err(CliError::Recording(why)) => return Ok(Entry::broken(file, why)),
            Err(error) => return Err(error),
        };
        let effort = Some(effort::text(&checked, &told, self.paint));
        let operations = Some(checked.operations);
        Ok(Entry { operations, result: self.outcome(bench, &file, checked)?, effort, file })
    }

    fn is_over(&self) -> bool {
        self.progress.tick();
        interrupt::asked()
    }

    fn outcome(&self, bench: &mut Bench<'_>, file: &str, checked: Checked) -> Result<Outcomes, CliError> {
        Ok(match checked.verdict.outcome {
            Outcome::Unfit(unfit) => Outcomes::Idle(unfit.to_string()),
            Outcome::Passed if checked.is_cut => Outcomes::Cut,
            Outcome::Passed => Outcomes::Pass(undone(&checked.verdict.counters)),
            Outcome::Failed(finding) => self.failed(bench, &finding, file)?,
        })
    }

    fn failed(&self, bench: &mut Bench<'_>, finding: &Finding, file: &str) -> Result<Outcomes, CliError> {
        let autopsy = bench.autopsy(finding)?;
        let (summary, text) = (autopsy.summary(), autopsy.text(self.paint));
        let lines = ["replay", "shrink", "explain"]
            .map(|command| format!("  {command:<7}  {}\n", self.subject.line(command, file)));
        Ok(Outcomes::Fail { summary, report: format!("{text}\n{}", lines.concat()) })
    }
}

/// What of a script was not done: it passed, but may have shown little.
fn undone(counters: &Counters) -> String {
    let told = [(counters.failures, "without memory"), (counters.skipped, "skipped")];
    let told = told.into_iter().filter(|(count, _)| *count > 0);
    let told: Vec<_> = told.map(|(count, what)| format!("{} {what}", grouped(count))).collect();
    told.join(", ")
}

fn pass(undone: &str, paint: Paint) -> String {
    let gap = if undone.is_empty() { "" } else { "  " };
    format!("{}{gap}{}", paint.on(Style::Free, "pass"), paint.on(Style::Faint, undone))
}

fn row(entry: &Entry, width: usize, paint: Paint) -> String {
    let operations = entry.operations.map_or_else(|| "-".to_owned(), grouped);
    let result = match &entry.result {
        Outcomes::Pass(undone) => pass(undone, paint),
        Outcomes::Cut => paint.on(Style::Faint, "interrupted"),
        Outcomes::Idle(why) => format!("{}  no heap to run on: {why}", paint.on(Style::Faint, "idle")),
        Outcomes::Fail { summary, .. } => format!("{}  {summary}", paint.on(Style::Wrong, "FAIL")),
        Outcomes::Broken(_) => paint.on(Style::Wrong, "no script"),
    };
    let as_trace = if entry.effort.is_some() { "  as a trace" } else { "" };
    format!("{:<width$}  {operations:>10}  {result}{as_trace}", entry.file)
}

/// How many scripts ended how.
struct Tally {
    passed: usize,
    idle: usize,
    failed: usize,
    /// No scripts.
    broken: usize,
    /// Not run, or not to the end.
    left: usize,
}

impl Tally {
    fn of(entries: &[Entry], scripts: usize) -> Self {
        let count = |is: fn(&Outcomes) -> bool| entries.iter().filter(|entry| is(&entry.result)).count();
        let passed = count(|result| matches!(result, Outcomes::Pass(_)));
        let idle = count(|result| matches!(result, Outcomes::Idle(_)));
        let failed = count(|result| matches!(result, Outcomes::Fail { .. }));
        let broken = count(|result| matches!(result, Outcomes::Broken(_)));
        Tally { passed, idle, failed, broken, left: scripts - passed - idle - failed - broken }
    }

    /// Scripts that are all idle have shown nothing, which must not look like success; no more must scripts that were not run.
    fn status(&self) -> Status {
        match self {
            Tally { failed: 1.., .. } => Status::Found,
            Tally { broken: 1.., .. } | Tally { left: 1.., .. } | Tally { passed: 0, .. } => Status::Wrong,
            _ => Status::Clean,
        }
    }

    fn text(&self, paint: Paint) -> String {
        let Tally { passed, idle, failed, broken, left } = self;
        let all = passed + idle + failed + broken + left;
        let scripts = if all == 1 { "1 script".to_owned() } else { format!("{all} scripts") };
        let idle = if *idle == 0 { String::new() } else { format!(", {idle} idle") };
        let broken = if *broken == 0 { String::new() } else { format!(", {broken} no script") };
        let style = if self.status() == Status::Clean { Style::Free } else { Style::Wrong };
        let left = if *left == 0 { String::new() } else { format!("\ninterrupted: {left} not run to the end") };
        paint.on(style, &format!("{scripts}: {passed} passed{idle}, {failed} failed{broken}{left}"))
    }
}
