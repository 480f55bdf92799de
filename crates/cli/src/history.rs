//! A script's history on a subject: what `show` and `step` draw.

use std::path::Path;

use freespace::harness::chronicle::{Chronicle, Curves, Form, Ground, Step};
use freespace::harness::script::{Op, Script};
use indicatif::ProgressBar;

use crate::args::Chosen;
use crate::bench::Bench;
use crate::progress::Progress;
use crate::{CliError, interrupt, scripts};

/// All there is to see of a script.
pub(crate) struct History {
    /// Where the script is from.
    pub(crate) file: String,
    /// The subject's name.
    pub(crate) subject: String,
    pub(crate) script: Script,
    /// The operations, repeats counted out.
    pub(crate) operations: Vec<Op>,
    pub(crate) chronicle: Chronicle,
    pub(crate) ground: Ground,
    pub(crate) curves: Curves,
}

impl History {
    /// Reads a script and runs it. Meanwhile, the bar moves.
    pub(crate) fn of(subject: Chosen<'_>, file: &Path, bar: ProgressBar) -> Result<History, CliError> {
        let named = scripts::read(file)?;
        // Not before: reading the standard input may take forever, and does not ask.
        interrupt::listen();
        let script = named.script.map_err(CliError::Broken)?;
        let progress = Progress::new(bar, &named.name);
        let is_over = || {
            progress.tick();
            interrupt::asked()
        };
        let chronicle = Bench::new(subject).chronicle(&script, &is_over)?;
        progress.clear();
        let chronicle = chronicle.map_err(|why| CliError::Idle { file: named.name.clone(), why, task: "see" })?;
        let operations: Vec<Op> = script.operations().collect();
        if chronicle.mark.is_none() && (chronicle.last() as usize) < operations.len() {
            return Err(CliError::Interrupted(named.name));
        }
        let ground = Ground::of(&chronicle);
        let curves = Curves::of(&chronicle, &ground);
        let subject = subject.entry.name.to_owned();
        Ok(History { file: named.name, subject, script, operations, chronicle, ground, curves })
    }

    /// What a step does.
    pub(crate) fn text(&self, step: Step) -> String {
        match step.checked_sub(1).map(|nth| self.operations.get(nth as usize)) {
            None => "a fresh heap".to_owned(),
            Some(Some(op)) => op.display(self.script.names()).to_string(),
            Some(None) => "the end: every block is looked at and freed".to_owned(),
        }
    }

    /// The address that an offset is shown with.
    pub(crate) fn address(&self, offset: i64) -> i64 {
        match self.chronicle.form {
            Form::Chunks { origin } => offset.saturating_add(origin.into()),
            Form::Region | Form::Anywhere => offset,
        }
    }
}
