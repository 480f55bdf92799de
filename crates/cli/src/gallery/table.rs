//! What is told of each case: a row of a table, or a line of JSON.

use freespace::harness::report::{Paint, Style};
use serde_json::json;

use super::{Case, GalleryArgs, Hunt, Replayed};
use crate::summary::grouped;
use crate::{CliError, Screen, Status};

/// What became of a case.
pub(super) struct Row<'a> {
    pub(super) case: &'a Case,
    /// Of its script on the buggy version.
    pub(super) fails: Replayed,
    /// Of its script on the fixed version, if there is one.
    pub(super) passes: Option<Replayed>,
    /// Of the hunts, if there were any.
    pub(super) hunt: Option<Hunt>,
}

/// Rows, as they come.
pub(super) struct Table<'a, 's> {
    screen: &'a mut Screen<'s>,
    json: bool,
    width: usize,
    rows: usize,
    bad: usize,
}

impl<'a, 's> Table<'a, 's> {
    /// Prints the head.
    pub(super) fn new(cases: &[&Case], args: &GalleryArgs, screen: &'a mut Screen<'s>) -> Result<Self, CliError> {
        let width = cases.iter().map(|case| case.name.len()).max().unwrap_or(0);
        if !args.json {
            let hunt = if args.replay_only { "" } else { "  CPU seconds     scripts  operations" };
            let head = format!("{:<width$}  {:<16}  {:<6}{hunt}", "case", "script", "fixed");
            writeln!(screen.out, "{}", screen.paint.on(Style::Faint, &head))?;
        }
        Ok(Table { screen, json: args.json, width, rows: 0, bad: 0 })
    }

    /// Prints a row.
    pub(super) fn add(&mut self, row: &Row<'_>) -> Result<(), CliError> {
        let text = if self.json { row.json() } else { row.text(self.width, self.screen.paint) };
        writeln!(self.screen.out, "{text}")?;
        self.rows += 1;
        self.bad += usize::from(!row.is_good());
        Ok(())
    }

    /// Prints what it all comes to.
    pub(super) fn end(self) -> Result<Status, CliError> {
        let (status, style) = if self.bad == 0 { (Status::Clean, Style::Free) } else { (Status::Found, Style::Wrong) };
        if !self.json {
            let sum = format!("{} cases: {} as expected, {} not", self.rows, self.rows - self.bad, self.bad);
            writeln!(self.screen.out, "\n{}", self.screen.paint.on(style, &sum))?;
        }
        Ok(status)
    }
}

impl Row<'_> {
    fn fails_as_expected(&self) -> bool {
        self.fails == Replayed::Fail(self.case.fails.clone())
    }

    fn passes(&self) -> bool {
        self.passes.as_ref().is_none_or(|it| *it == Replayed::Pass)
    }

    fn is_good(&self) -> bool {
        let is_found = self.hunt.as_ref().is_none_or(|hunt| hunt.found.is_some());
        self.fails_as_expected() && self.passes() && is_found
    }

    fn text(&self, width: usize, paint: Paint) -> String {
        let mark = |good: bool, text: String| paint.on(if good { Style::Free } else { Style::Wrong }, &text);
        let script = mark(self.fails_as_expected(), format!("{:<16}", word(Some(&self.fails))));
        let fixed = mark(self.passes(), format!("{:<6}", word(self.passes.as_ref())));
        let hunt = self.hunt.as_ref().map_or_else(String::new, |hunt| {
            let operations = hunt.found.as_ref().map(|found| grouped(found.operations));
            let (scripts, found) = (grouped(hunt.scripts), operations.is_some());
            let operations = format!("{:>10}", operations.unwrap_or_else(|| "not found".to_owned()));
            format!("  {:>11.3}  {scripts:>10}  {}", hunt.cpu_seconds, mark(found, operations))
        });
        format!("{:<width$}  {script}  {fixed}{hunt}", self.case.name)
    }

    /// One line.
    fn json(&self) -> String {
        let mut line = json!({
            "case": self.case.name,
            "script": word(Some(&self.fails)),
            "fixed": word(self.passes.as_ref()),
            "as_expected": self.is_good(),
        });
        if let Some(hunt) = &self.hunt {
            line["found"] = hunt.found.is_some().into();
            line["cpu_seconds"] = hunt.cpu_seconds.into();
            line["scripts"] = hunt.scripts.into();
            line["operations"] = hunt.found.as_ref().map(|found| found.operations).into();
            line["signature"] = hunt.found.as_ref().map(|found| found.signature.as_str()).into();
        }
        line.to_string()
    }
}

fn word(replayed: Option<&Replayed>) -> &str {
    match replayed {
        None => "none",
        Some(Replayed::Pass) => "pass",
        Some(Replayed::Fail(signature)) => signature,
    }
}
