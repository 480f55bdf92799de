//! The tallies as a table for people and as CSV for programs.

use std::fmt::Write;

use freespace::harness::report::{Paint, Style};

use super::tally::Tally;

/// A column: its head, and its cell for a person.
type Column = (&'static str, fn(&Tally) -> String);

const COLUMNS: [Column; 9] = [
    ("operations", |tally| tally.operations.to_string()),
    ("refused", |tally| tally.refused.to_string()),
    ("alone", |tally| tally.short.to_string()),
    ("reach", |tally| ratio(tally.reach())),
    ("overhead", |tally| ratio(tally.overhead())),
    ("resized", |tally| tally.resized.to_string()),
    ("moved", |tally| percent(tally.moves())),
    ("no heap", |tally| tally.unfit.to_string()),
    ("findings", |tally| tally.findings.to_string()),
];

const LEGEND: [(&str, &str); 9] = [
    ("operations", "that meant something to the subject: not those on a block that it had refused"),
    ("refused", "requests for memory that it refused"),
    ("alone", "of those, for how many another one that had no more memory, and no fewer bytes in use, had room"),
    (
        "reach",
        "bytes from the region's end that blocks come from to the farthest one touched, over the most asked for at once",
    ),
    (
        "overhead",
        "bytes in use by its own word over those asked for then, where that was the most; - without statistics",
    ),
    ("resized", "blocks resized"),
    ("moved", "the part of them that went elsewhere"),
    ("no heap", "scripts whose region it does not take; those run on no subject"),
    ("findings", "scripts that an oracle ended there"),
];

const CSV: &str = "subject,scripts,operations,refused,alone,reach,overhead,resized,moved,no_heap,findings\n";

/// The table with its legend.
pub(super) fn text(names: &[&str], tallies: &[Tally], paint: Paint) -> String {
    let rows: Vec<Vec<String>> = tallies.iter().map(|tally| COLUMNS.iter().map(|it| it.1(tally)).collect()).collect();
    let name = names.iter().map(|name| name.len()).max().unwrap_or(0).max("subject".len());
    let widths: Vec<usize> = (0..COLUMNS.len())
        .map(|at| rows.iter().map(|row| row[at].len()).max().unwrap_or(0).max(COLUMNS[at].0.len()))
        .collect();
    let line = |first: &str, cells: &mut dyn Iterator<Item = &str>| {
        let start = format!("{first:<name$}");
        cells.zip(&widths).fold(start, |out, (cell, width)| format!("{out}  {cell:>width$}"))
    };
    let mut out = paint.on(Style::Faint, &line("subject", &mut COLUMNS.iter().map(|column| column.0))) + "\n";
    for (name, row) in names.iter().zip(&rows) {
        let _ = writeln!(out, "{}", line(name, &mut row.iter().map(String::as_str)));
    }
    for (head, meaning) in LEGEND {
        let _ = write!(out, "\n{}", paint.on(Style::Faint, &format!("  {head:<10}  {meaning}")));
    }
    out + "\n"
}

/// The same as CSV: a line of heads, and a line for each subject. What is not known is empty.
pub(super) fn csv(names: &[&str], tallies: &[Tally], scripts: u64) -> String {
    let number = |value: Option<f64>| value.map_or_else(String::new, |value| format!("{value:.4}"));
    names.iter().zip(tallies).fold(CSV.to_owned(), |mut out, (name, it)| {
        let Tally { operations, refused, short, resized, moved, unfit, findings, .. } = it;
        let (reach, overhead, name) = (number(it.reach()), number(it.overhead()), field(name));
        let _ = write!(out, "{name},{scripts},{operations},{refused},{short},{reach},{overhead}");
        let _ = writeln!(out, ",{resized},{moved},{unfit},{findings}");
        out
    })
}

/// A field, quoted if it must be.
fn field(text: &str) -> String {
    if text.contains([',', '"', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

fn ratio(value: Option<f64>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| format!("{value:.2}"))
}

fn percent(value: Option<f64>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| format!("{:.0}%", 100.0 * value))
}
