//! A line that moves while something long runs, where there is somebody to see it.

use std::time::Duration;

use indicatif::ProgressBar;

use crate::summary::grouped;

/// How long something runs before the line shows.
const PATIENCE: Duration = Duration::from_millis(500);

/// A moving line.
pub(crate) struct Progress {
    bar: ProgressBar,
    what: String,
}

impl Progress {
    pub(crate) fn new(bar: ProgressBar, what: &str) -> Self {
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
