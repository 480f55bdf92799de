//! `freespace replay`: scripts from files, a table of how they ended, and a report for each that failed.

use std::path::PathBuf;

use freespace::harness::report::{Paint, Style};
use freespace::harness::run::{Finding, Outcome};

use crate::args::{Chosen, ReplayArgs};
use crate::bench::Bench;
use crate::scripts::{self, Named};
use crate::summary::grouped;
use crate::{CliError, Screen, Status, interrupt};

/// A line of the table.
struct Entry {
    file: String,
    operations: Option<u64>,
    result: Outcomes,
}

/// How a script ended.
enum Outcomes {
    Pass,
    /// There was no heap to run on. The heap may say so, but nothing was shown by it.
    Idle(String),
    /// An interrupt came before its end.
    Cut,
    Fail {
        summary: String,
        report: String,
    },
}

/// Replays scripts. An interrupt ends it with what is known so far.
pub(crate) fn replay(subject: Chosen<'_>, args: &ReplayArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let scripts = read_all(&args.paths)?;
    // Not before: reading the standard input may take forever, and does not ask.
    interrupt::listen();
    let entries = run_all(&scripts, subject, screen)?;
    for entry in &entries {
        if let Outcomes::Fail { report, .. } = &entry.result {
            write!(screen.out, "\n{}\n\n{report}", screen.paint.on(Style::Strong, &entry.file))?;
        }
    }
    let tally = Tally::of(&entries, scripts.len());
    writeln!(screen.out, "\n{}", tally.text(screen.paint))?;
    Ok(tally.status())
}

fn read_all(paths: &[PathBuf]) -> Result<Vec<Named>, CliError> {
    let mut scripts = Vec::new();
    for path in paths {
        let found = scripts::collect(path)?;
        if found.is_empty() {
            return Err(CliError::NoScripts(path.clone()));
        }
        scripts.extend(found);
    }
    Ok(scripts)
}

/// Runs the scripts and prints the table, each row as it comes.
fn run_all(scripts: &[Named], subject: Chosen<'_>, screen: &mut Screen<'_>) -> Result<Vec<Entry>, CliError> {
    let width = scripts.iter().map(|named| named.name.chars().count()).max().unwrap_or(0).max(4);
    let head = format!("{:<width$}  {:>10}  result", "file", "operations");
    writeln!(screen.out, "{}", screen.paint.on(Style::Faint, &head))?;
    let mut bench = Bench::new(subject);
    let mut entries = Vec::new();
    for named in scripts.iter().take_while(|_| !interrupt::asked()) {
        let entry = run(&mut bench, named, subject, screen.paint)?;
        writeln!(screen.out, "{}", row(&entry, width, screen.paint))?;
        entries.push(entry);
    }
    Ok(entries)
}

fn run(bench: &mut Bench<'_>, named: &Named, subject: Chosen<'_>, paint: Paint) -> Result<Entry, CliError> {
    let file = named.name.clone();
    let script = match &named.script {
        Ok(script) => script,
        Err(broken) => {
            let result = Outcomes::Fail { summary: "no script".to_owned(), report: format!("  {broken}\n") };
            return Ok(Entry { file, operations: None, result });
        }
    };
    let checked = bench.look(script)?;
    let result = match checked.verdict.outcome {
        Outcome::Unfit(unfit) => Outcomes::Idle(unfit.to_string()),
        Outcome::Passed if checked.is_cut => Outcomes::Cut,
        Outcome::Passed => Outcomes::Pass,
        Outcome::Failed(finding) => failed(bench, &finding, named, subject, paint)?,
    };
    Ok(Entry { file, operations: Some(script.count_operations()), result })
}

fn failed(
    bench: &mut Bench<'_>,
    finding: &Finding,
    named: &Named,
    subject: Chosen<'_>,
    paint: Paint,
) -> Result<Outcomes, CliError> {
    let autopsy = bench.autopsy(finding)?;
    let (summary, text) = (autopsy.summary(), autopsy.text(paint));
    let lines = ["replay", "shrink", "explain"]
        .map(|command| format!("  {command:<7}  {}\n", subject.line(command, &named.name)));
    Ok(Outcomes::Fail { summary, report: format!("{text}\n{}", lines.concat()) })
}

fn row(entry: &Entry, width: usize, paint: Paint) -> String {
    let operations = entry.operations.map_or_else(|| "-".to_owned(), grouped);
    let result = match &entry.result {
        Outcomes::Pass => paint.on(Style::Free, "pass"),
        Outcomes::Cut => paint.on(Style::Faint, "interrupted"),
        Outcomes::Idle(why) => format!("{}  no heap to run on: {why}", paint.on(Style::Faint, "idle")),
        Outcomes::Fail { summary, .. } => format!("{}  {summary}", paint.on(Style::Wrong, "FAIL")),
    };
    format!("{:<width$}  {operations:>10}  {result}", entry.file)
}

/// How many scripts ended how.
struct Tally {
    passed: usize,
    idle: usize,
    failed: usize,
    /// Not run, or not to the end.
    left: usize,
}

impl Tally {
    fn of(entries: &[Entry], scripts: usize) -> Self {
        let count = |is: fn(&Outcomes) -> bool| entries.iter().filter(|entry| is(&entry.result)).count();
        let passed = count(|result| matches!(result, Outcomes::Pass));
        let idle = count(|result| matches!(result, Outcomes::Idle(_)));
        let failed = count(|result| matches!(result, Outcomes::Fail { .. }));
        Tally { passed, idle, failed, left: scripts - passed - idle - failed }
    }

    /// Scripts that are all idle have shown nothing, which must not look like success; no more must scripts that were not run.
    fn status(&self) -> Status {
        match self {
            Tally { failed: 1.., .. } => Status::Found,
            Tally { left: 1.., .. } => Status::Wrong,
            Tally { passed: 0, .. } => Status::Found,
            _ => Status::Clean,
        }
    }

    fn text(&self, paint: Paint) -> String {
        let Tally { passed, idle, failed, left } = self;
        let all = passed + idle + failed + left;
        let scripts = if all == 1 { "1 script".to_owned() } else { format!("{all} scripts") };
        let idle = if *idle == 0 { String::new() } else { format!(", {idle} idle") };
        let style = if self.status() == Status::Clean { Style::Free } else { Style::Wrong };
        let left = if *left == 0 { String::new() } else { format!("\ninterrupted: {left} not run to the end") };
        paint.on(style, &format!("{scripts}: {passed} passed{idle}, {failed} failed{left}"))
    }
}
