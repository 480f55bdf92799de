//! A line that moves while something long runs, where there is somebody to see it.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::summary::grouped;

/// How long something runs before the line shows.
const PATIENCE: Duration = Duration::from_millis(500);

/// A moving line.
pub(crate) struct Progress {
    bar: ProgressBar,
    what: String,
}

impl Progress {
    pub(crate) fn new(live: bool, what: &str) -> Self {
        let bar = if live { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        let style = ProgressStyle::with_template("{spinner} {msg}");
        let bar = bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
        Progress { bar, what: what.to_owned() }
    }

    /// It is still running.
    pub(crate) fn tick(&self) {
        let elapsed = self.bar.elapsed();
        if elapsed > PATIENCE {
            self.bar.set_message(format!("{}   {} s   Ctrl-C ends it", self.what, grouped(elapsed.as_secs())));
            self.bar.tick();
        }
    }

    pub(crate) fn clear(&self) {
        self.bar.finish_and_clear();
    }
}
