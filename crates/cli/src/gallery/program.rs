//! A program of the gallery: this command line over another subject, in another process.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::catalogue::wrong;
use crate::CliError;

/// What stands before the signature in the table of `replay`.
const FAIL: &str = "  FAIL  ";

/// A program that was built.
pub(super) struct Program {
    path: PathBuf,
}

/// What became of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Replayed {
    Pass,
    /// It failed with this signature.
    Fail(String),
}

impl Program {
    pub(super) fn new(path: PathBuf) -> Self {
        Program { path }
    }

    /// Replays a script.
    pub(super) fn replay(&self, subject: &str, script: &Path) -> Result<Replayed, CliError> {
        let mut command = Command::new(&self.path);
        let output = self.output(command.args(["replay", "--subject", subject]).arg(script))?;
        let text = String::from_utf8_lossy(&output.stdout);
        let signature = text.lines().find_map(|line| line.split_once(FAIL)?.1.split_whitespace().next());
        match (output.status.code(), signature) {
            (Some(0), None) => Ok(Replayed::Pass),
            (Some(1), Some(signature)) => Ok(Replayed::Fail(signature.to_owned())),
            _ => Err(self.strange(&output)),
        }
    }

    /// Tells a script as a test.
    pub(super) fn tell(&self, subject: &str, script: &Path) -> Result<String, CliError> {
        let mut command = Command::new(&self.path);
        let output = self.output(command.args(["totest", "--subject", subject]).arg(script))?;
        let text = String::from_utf8(output.stdout.clone()).ok();
        text.filter(|_| output.status.success()).ok_or_else(|| self.strange(&output))
    }

    /// Fuzzes in an empty directory, so that there is no corpus to start from, and returns the line of JSON.
    pub(super) fn fuzz(&self, place: &Path, args: &[&str]) -> Result<serde_json::Value, CliError> {
        let unwritable = |source| CliError::Write { path: place.to_owned(), source };
        if place.exists() {
            fs::remove_dir_all(place).map_err(unwritable)?;
        }
        fs::create_dir_all(place).map_err(unwritable)?;
        let output = self.output(Command::new(&self.path).arg("fuzz").args(args).current_dir(place))?;
        serde_json::from_slice(&output.stdout).map_err(|_| self.strange(&output))
    }

    fn output(&self, command: &mut Command) -> Result<Output, CliError> {
        command.output().map_err(|error| wrong(&self.path, format!("it cannot be run: {error}")))
    }

    /// It did what a command line of freespace does not do.
    fn strange(&self, output: &Output) -> CliError {
        let said = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned()).concat();
        wrong(&self.path, format!("it ended with {} and said:\n{}", output.status, said.trim_end()))
    }
}
