//! What is seen of shrinking while it goes on: a line on a terminal, and the smallest script so far on disk.

use std::path::Path;
use std::time::{Duration, Instant};

use freespace::harness::drivers::Shrinking;
use freespace::harness::script::Script;
use indicatif::ProgressBar;

use crate::findings::{self, written_operations};
use crate::summary::grouped;
use crate::{CliError, Screen};

/// How often the live line changes, and how often the file does.
const TICK: Duration = Duration::from_millis(100);
const SAVE: Duration = Duration::from_secs(1);

pub(super) struct Progress<'a> {
    bar: ProgressBar,
    /// Operations at first.
    before: u64,
    /// The file, if it is one that can be replaced: a pipe or a device gets the last script only.
    file: Option<&'a Path>,
    started: Instant,
    told: Option<Instant>,
    saved: Instant,
    /// How often something smaller was found, now and when the file was written.
    kept: u32,
    kept_saved: u32,
}

impl<'a> Progress<'a> {
    pub(super) fn new(screen: &Screen<'_>, before: u64, output: Option<&'a Path>) -> Self {
        let file = output.filter(|path| path.symlink_metadata().map_or(true, |it| !it.is_symlink() && it.is_file()));
        let (bar, now) = (screen.spinner(), Instant::now());
        Progress { bar, before, file, started: now, told: None, saved: now, kept: 0, kept_saved: 0 }
    }

    /// Writes the smallest script so far.
    pub(super) fn save(&mut self, script: &Script) -> Result<(), CliError> {
        (self.saved, self.kept_saved) = (Instant::now(), self.kept);
        self.file.map_or(Ok(()), |path| findings::write(path, &script.to_string()))
    }

    /// A run has ended.
    pub(super) fn note(&mut self, shrinking: &Shrinking) -> Result<(), CliError> {
        self.kept = shrinking.kept();
        if self.kept != self.kept_saved && self.saved.elapsed() >= SAVE {
            self.save(&shrinking.best().script)?;
        }
        if self.told.is_none_or(|told| told.elapsed() >= TICK) {
            self.told = Some(Instant::now());
            self.tell(shrinking);
        }
        Ok(())
    }

    fn tell(&self, shrinking: &Shrinking) {
        if self.bar.is_hidden() {
            return;
        }
        let (before, now) = (grouped(self.before), grouped(written_operations(&shrinking.best().script)));
        let (runs, seconds) = (grouped(shrinking.proposals()), self.started.elapsed().as_secs());
        let (signature, phase) = (shrinking.best().signature(), shrinking.phase());
        self.bar.set_message(format!("{signature}: {before} → {now} operations   runs {runs}   {seconds} s   {phase}"));
        self.bar.tick();
    }

    pub(super) fn close(&self) {
        self.bar.finish_and_clear();
    }
}
