//! What is told of each case: a row of a table, or a line of JSON.

use freespace::harness::report::{Paint, Style};
use serde_json::json;

use super::told::Told;
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
    /// Of its script as a test, if it was told as one.
    pub(super) told: Option<Told>,
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
            let told = if args.totest { "  test              fixed " } else { "" };
            let hunt = if args.hunts() { "  CPU seconds     scripts  operations" } else { "" };
            let head = format!("{:<width$}  {:<16}  {:<6}{told}{hunt}", "case", "script", "fixed");
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
    fn is_good(&self) -> bool {
        let is_found = self.hunt.as_ref().is_none_or(|hunt| hunt.found.is_some());
        let is_told =
            self.told.as_ref().is_none_or(|told| self.is_expected(&told.fails) && passes(told.passes.as_ref()));
        self.is_expected(&self.fails) && passes(self.passes.as_ref()) && is_told && is_found
    }

    fn is_expected(&self, fails: &Replayed) -> bool {
        *fails == Replayed::Fail(self.case.fails.clone())
    }

    /// Two columns: on the buggy version, and on the fixed one.
    fn pair(&self, fails: &Replayed, fixed: Option<&Replayed>, paint: Paint) -> String {
        let mark = |good: bool, text: String| paint.on(if good { Style::Free } else { Style::Wrong }, &text);
        let buggy = mark(self.is_expected(fails), format!("{:<16}", word(Some(fails))));
        format!("  {buggy}  {}", mark(passes(fixed), format!("{:<6}", word(fixed))))
    }

    fn text(&self, width: usize, paint: Paint) -> String {
        let mark = |good: bool, text: String| paint.on(if good { Style::Free } else { Style::Wrong }, &text);
        let script = self.pair(&self.fails, self.passes.as_ref(), paint);
        let told =
            self.told.as_ref().map_or_else(String::new, |told| self.pair(&told.fails, told.passes.as_ref(), paint));
        let hunt = self.hunt.as_ref().map_or_else(String::new, |hunt| {
            let operations = hunt.found.as_ref().map(|found| grouped(found.operations));
            let (scripts, found) = (grouped(hunt.scripts), operations.is_some());
            let operations = format!("{:>10}", operations.unwrap_or_else(|| "not found".to_owned()));
            format!("  {:>11.3}  {scripts:>10}  {}", hunt.cpu_seconds, mark(found, operations))
        });
        format!("{:<width$}{script}{told}{hunt}", self.case.name)
    }

    /// One line.
    fn json(&self) -> String {
        let mut line = json!({
            "case": self.case.name,
            "script": word(Some(&self.fails)),
            "fixed": word(self.passes.as_ref()),
            "as_expected": self.is_good(),
        });
        if let Some(told) = &self.told {
            line["test"] = word(Some(&told.fails)).into();
            line["fixed_test"] = word(told.passes.as_ref()).into();
        }
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

/// Whether the fixed version passes, if there is one.
fn passes(fixed: Option<&Replayed>) -> bool {
    fixed.is_none_or(|it| *it == Replayed::Pass)
}

fn word(replayed: Option<&Replayed>) -> &str {
    match replayed {
        None => "none",
        Some(Replayed::Pass) => "pass",
        Some(Replayed::Fail(signature)) => signature,
    }
}
