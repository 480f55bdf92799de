//! What a person gets to read of a finding that left no heap to be looked at: of a panic, or a death.

use std::fmt::Write;

use freespace::harness::report::{Paint, Style};
use freespace::harness::run::Finding;
use freespace::harness::script::Op;
use serde::{Deserialize, Serialize};

/// How many operations before the last one are shown.
const LAST_SHOWN: usize = 8;

/// A finding for a person.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Report {
    /// One line.
    pub(crate) summary: String,
    /// All there is to say; every line ends with a line feed.
    pub(crate) text: String,
}

impl Report {
    /// What the finding itself tells, and what was printed to the error stream then.
    pub(crate) fn plain(finding: &Finding, printed: &str, paint: Paint) -> Self {
        let last = last_operations(finding);
        let summary = format!("{} {}", finding.signature(), occasion(finding, last.last()));
        let mut text = format!("  {}\n  {}.\n", paint.on(Style::Wrong, &summary), finding.cause);
        if !printed.is_empty() {
            let _ = writeln!(text, "\n  printed then");
            for line in printed.lines() {
                let _ = writeln!(text, "  | {line}");
            }
        }
        let _ = writeln!(text, "\n  {}\n\n  last operations", finding.script.setup());
        for (number, op) in &last {
            let failed = *number == finding.step;
            let line = format!("{} {number:>6}  {op}", if failed { "▶" } else { " " });
            let _ = writeln!(text, "  {}", paint.on(if failed { Style::Wrong } else { Style::Plain }, &line));
        }
        Report { summary, text }
    }
}

/// The operations up to the step, with their numbers.
fn last_operations(finding: &Finding) -> Vec<(usize, String)> {
    let Finding { script, step, .. } = finding;
    let text = |(nth, op): (usize, Op)| (nth + 1, op.display(script.names()).to_string());
    script.operations().enumerate().take(*step).skip(step.saturating_sub(LAST_SHOWN)).map(text).collect()
}

fn occasion(finding: &Finding, last: Option<&(usize, String)>) -> String {
    let operations = finding.script.count_operations();
    match last {
        Some((number, op)) if *number == finding.step => format!("at operation {number} of {operations}: {op}"),
        _ if finding.step == 0 => format!("before the first of {operations} operations"),
        _ => format!("at the end, after {operations} operations"),
    }
}
