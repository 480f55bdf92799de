//! `freespace replay`: scripts from files, a table of how they ended, and a report for each that failed.

use freespace::harness::report::{Autopsy, Paint, Style};
use freespace::harness::run::Outcome;

use crate::args::{Chosen, ReplayArgs};
use crate::bench::{Bench, Failure};
use crate::scripts::{self, Named};
use crate::summary::grouped;
use crate::{CliError, Screen, Status};

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
    Fail {
        summary: String,
        report: String,
    },
}

/// Replays scripts.
pub(crate) fn replay(subject: Chosen<'_>, args: &ReplayArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let mut bench = Bench::close(subject.entry);
    let mut entries = Vec::new();
    for path in &args.paths {
        let found = scripts::collect(path)?;
        if found.is_empty() {
            return Err(CliError::NoScripts(path.clone()));
        }
        entries.extend(found.iter().map(|named| run(&mut bench, named, subject, screen.paint)));
    }
    write!(screen.out, "{}", table(&entries, screen.paint))?;
    for entry in &entries {
        if let Outcomes::Fail { report, .. } = &entry.result {
            write!(screen.out, "\n{}\n\n{report}", screen.paint.on(Style::Strong, &entry.file))?;
        }
    }
    let tally = Tally::of(&entries);
    writeln!(screen.out, "\n{}", tally.text(screen.paint))?;
    Ok(tally.status())
}

fn run(bench: &mut Bench, named: &Named, subject: Chosen<'_>, paint: Paint) -> Entry {
    let file = named.name.clone();
    let script = match &named.script {
        Ok(script) => script,
        Err(broken) => {
            let result = Outcomes::Fail { summary: "no script".to_owned(), report: format!("  {broken}\n") };
            return Entry { file, operations: None, result };
        }
    };
    let result = match bench.check_script(script).outcome {
        Ok(Outcome::Unfit(unfit)) => Outcomes::Idle(unfit.to_string()),
        Ok(_) => Outcomes::Pass,
        Err(failure) => failed(bench, &failure, named, subject, paint),
    };
    Entry { file, operations: Some(script.count_operations()), result }
}

fn failed(bench: &mut Bench, failure: &Failure, named: &Named, subject: Chosen<'_>, paint: Paint) -> Outcomes {
    let autopsy = match (&named.script, failure) {
        (Ok(script), Failure::Violation(_)) => Autopsy::perform(&mut bench.rig, script),
        _ => None,
    };
    let summary = autopsy.as_ref().map_or_else(|| failure.kind(), Autopsy::summary);
    let report = autopsy.map_or_else(|| format!("  {}\n", failure.describe()), |autopsy| autopsy.text(paint));
    let lines = [("replay", "replay"), ("shrink", "shrink")]
        .map(|(what, command)| format!("  {what}  {}\n", subject.line(command, &named.name)));
    Outcomes::Fail { summary, report: format!("{report}\n{}", lines.concat()) }
}

fn table(entries: &[Entry], paint: Paint) -> String {
    let width = entries.iter().map(|entry| entry.file.chars().count()).max().unwrap_or(0).max(4);
    let head = paint.on(Style::Faint, &format!("{:<width$}  {:>10}  result", "file", "operations"));
    entries.iter().fold(format!("{head}\n"), |out, entry| out + &row(entry, width, paint) + "\n")
}

fn row(entry: &Entry, width: usize, paint: Paint) -> String {
    let operations = entry.operations.map_or_else(|| "-".to_owned(), grouped);
    let result = match &entry.result {
        Outcomes::Pass => paint.on(Style::Free, "pass"),
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
}

impl Tally {
    fn of(entries: &[Entry]) -> Self {
        let count = |is: fn(&Outcomes) -> bool| entries.iter().filter(|entry| is(&entry.result)).count();
        Tally {
            passed: count(|result| matches!(result, Outcomes::Pass)),
            idle: count(|result| matches!(result, Outcomes::Idle(_))),
            failed: count(|result| matches!(result, Outcomes::Fail { .. })),
        }
    }

    /// Scripts that are all idle have shown nothing, which must not look like success.
    fn status(&self) -> Status {
        if self.failed == 0 && (self.passed > 0 || self.idle == 0) { Status::Clean } else { Status::Found }
    }

    fn text(&self, paint: Paint) -> String {
        let Tally { passed, idle, failed } = self;
        let all = passed + idle + failed;
        let scripts = if all == 1 { "1 script".to_owned() } else { format!("{all} scripts") };
        let idle = if *idle == 0 { String::new() } else { format!(", {idle} idle") };
        let style = if self.status() == Status::Clean { Style::Free } else { Style::Wrong };
        paint.on(style, &format!("{scripts}: {passed} passed{idle}, {failed} failed"))
    }
}
