//! What is told of a failing script: for a person as text, for programs as an object of JSON. `docs/report-format.md` has the fields.

use freespace::harness::oracles::Oracle;
use freespace::harness::report::{Autopsy, Paint, Spot, Style, paragraph};
use freespace::harness::run::Finding;
use freespace::harness::script::Script;
use serde::Serialize;

use crate::args::Chosen;

/// All that is told.
#[derive(Debug, Serialize)]
pub(super) struct Explanation {
    file: String,
    subject: &'static str,
    /// The line of the file that the operation stands on.
    line: Option<usize>,
    signature: String,
    summary: String,
    message: String,
    position: Option<String>,
    hint: String,
    guilty: usize,
    commands: Commands,
    later: Option<Later>,
    #[serde(flatten)]
    pub(super) autopsy: Autopsy,
}

/// Lines for a shell.
#[derive(Debug, Serialize)]
pub(super) struct Commands {
    replay: String,
    shrink: String,
    show: String,
}

impl Commands {
    pub(super) fn of(subject: Chosen<'_>, file: &str) -> Self {
        let line = |command| subject.line(command, file);
        Commands { replay: line("replay"), shrink: line("shrink"), show: line("show") + " -o page.html" }
    }
}

/// What would be noticed without the walk and the model.
#[derive(Debug, Serialize)]
pub(super) struct Later {
    /// None when the run would come to its end.
    step: Option<usize>,
    operation: Option<String>,
    signature: Option<String>,
    message: Option<String>,
}

impl Later {
    /// Whether a finding is one that only the walk or the model sees.
    pub(super) fn is_asked(autopsy: &Autopsy) -> bool {
        autopsy.violation().is_some_and(|violation| matches!(violation.oracle(), Oracle::Walk | Oracle::Exact))
    }

    pub(super) fn of(finding: Option<&Finding>, script: &Script) -> Self {
        let step = finding.map(|finding| finding.step);
        let op = step.and_then(|step| script.operations().nth(step.checked_sub(1)?));
        Later {
            step,
            operation: op.map(|op| op.display(script.names()).to_string()),
            signature: finding.map(|finding| finding.signature().to_string()),
            message: finding.map(|finding| finding.cause.to_string()),
        }
    }

    fn text(&self) -> String {
        match (self.step, &self.operation, &self.message) {
            (Some(step), Some(operation), Some(message)) => {
                format!("It shows only at operation {step} (`{operation}`): {message}.")
            }
            (Some(_), None, Some(message)) => format!("It shows only at the end: {message}."),
            _ => "Nobody notices: the run comes to its end.".to_owned(),
        }
    }
}

impl Explanation {
    pub(super) fn new(
        file: String,
        subject: &'static str,
        line: Option<usize>,
        commands: Commands,
        later: Option<Later>,
        autopsy: Autopsy,
    ) -> Self {
        Explanation {
            file,
            subject,
            line,
            signature: autopsy.cause.signature().to_string(),
            summary: autopsy.summary(),
            message: autopsy.cause.to_string(),
            position: autopsy.spot.as_ref().map(Spot::position),
            hint: autopsy.hint(),
            guilty: autopsy.guilty(),
            commands,
            later,
            autopsy,
        }
    }

    /// For a person; every line ends with a line feed.
    pub(super) fn text(&self, paint: Paint) -> String {
        let title = paint.on(Style::Strong, &self.file);
        let report = self.autopsy.full_text(self.line, paint);
        let later = self.later.as_ref().map_or_else(String::new, |later| {
            let text = paragraph("    ", Style::Plain, &later.text(), paint);
            format!("\n  {}\n{text}", paint.on(Style::Faint, "without the walk"))
        });
        let Commands { replay, shrink, show } = &self.commands;
        format!("{title}\n\n{report}{later}\n  replay  {replay}\n  shrink  {shrink}\n  show    {show}\n")
    }
}
