//! Where a command writes: two streams, whether they are in colour, and whether there is a person to show progress to.

use std::io::{self, IsTerminal, Write};

use freespace::harness::report::{Paint, Style};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{CliError, Status};

/// The streams of a command.
pub struct Screen<'a> {
    pub(crate) out: &'a mut dyn Write,
    pub(crate) err: &'a mut dyn Write,
    pub(crate) paint: Paint,
    pub(crate) live: bool,
    /// Whether what is written is shown on a terminal.
    pub(crate) is_terminal: bool,
}

impl<'a> Screen<'a> {
    /// The streams of this process: in colour on a terminal, unless `NO_COLOR` is set.
    pub fn of_process(out: &'a mut io::Stdout, err: &'a mut io::Stderr) -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let is_terminal = out.is_terminal();
        let paint = if wanted && is_terminal { Paint::Colour } else { Paint::Plain };
        let live = err.is_terminal();
        Screen { out, err, paint, live, is_terminal }
    }

    /// Streams that keep what is written, without colour and progress.
    pub fn captured(out: &'a mut Vec<u8>, err: &'a mut Vec<u8>) -> Self {
        Screen { out, err, paint: Paint::Plain, live: false, is_terminal: false }
    }

    /// A line that changes while something goes on, if there is a person to see it.
    pub(crate) fn spinner(&self) -> ProgressBar {
        let bar = if self.live { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        let style = ProgressStyle::with_template("{spinner} {msg}");
        bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
    }

    /// Shows what is wrong with the arguments, or the help that they asked for.
    pub(crate) fn usage(&mut self, error: &clap::Error) -> Result<Status, CliError> {
        let text = error.render();
        let text = if self.paint == Paint::Colour { text.ansi().to_string() } else { text.to_string() };
        if error.use_stderr() {
            write!(self.err, "{text}")?;
            return Ok(Status::Wrong);
        }
        write!(self.out, "{text}")?;
        Ok(Status::Clean)
    }

    /// Says why a command could not be done.
    pub(crate) fn failure(&mut self, error: &CliError) -> Status {
        let closed = matches!(error, CliError::Output(source) if source.kind() == io::ErrorKind::BrokenPipe);
        if !closed {
            // Where not even this can be written, the exit status speaks.
            let _ = writeln!(self.err, "{} {error}", self.paint.on(Style::Wrong, "error:"));
        }
        Status::Wrong
    }
}
