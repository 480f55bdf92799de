//! The desk: where findings are written down, made small and shown, while the search goes on.
//!
//! A finding is on disk before it is on the screen, and before it is shrunk.

use std::collections::BTreeMap;
use std::io::Write;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use freespace::harness::report::Style;
use freespace::harness::run::Finding;
use indicatif::ProgressBar;

use crate::args::{Chosen, FuzzArgs};
use crate::bench::Bench;
use crate::describe::Description;
use crate::findings::{self, Found};
use crate::search::Search;
use crate::summary::grouped;
use crate::{CliError, Screen};

/// How often the live line changes.
const TICK: Duration = Duration::from_millis(100);

/// Where findings are written down and shown.
pub(crate) struct Desk<'a, 's> {
    subject: Chosen<'a>,
    args: &'a FuzzArgs,
    screen: &'a mut Screen<'s>,
    bar: ProgressBar,
    directory: PathBuf,
    close: Bench<'a>,
    /// The file of each kind.
    files: BTreeMap<String, String>,
    /// Not filed yet: the search goes before all.
    held: Vec<Found>,
}

/// What a desk leaves.
pub(crate) struct Filed {
    /// The file of each kind.
    pub(crate) files: BTreeMap<String, String>,
    /// Of the finding that ended the search: as it was found, and how many operations are left of it, what repeats counted once.
    pub(crate) first: Option<(Finding, u64)>,
}

impl<'a, 's> Desk<'a, 's> {
    /// A desk that writes to this directory.
    pub(crate) fn new(subject: Chosen<'a>, args: &'a FuzzArgs, directory: PathBuf, screen: &'a mut Screen<'s>) -> Self {
        let (bar, close) = (screen.spinner(), Bench::new(subject));
        Desk { subject, args, screen, bar, directory, close, files: BTreeMap::new(), held: Vec::new() }
    }

    /// What the subject offers; none when it dies of the question.
    pub(crate) fn describe(&mut self) -> Result<Option<Description>, CliError> {
        self.close.describe()
    }

    /// Files what was held back, and closes.
    pub(crate) fn close(mut self) -> Result<Filed, CliError> {
        let mut first = None;
        for found in mem::take(&mut self.held) {
            let small = self.file(&found)?;
            if self.args.ends_at(&found.finding.signature()) {
                first.get_or_insert((found.finding, findings::written_operations(&small.script)));
            }
        }
        Ok(Filed { files: self.files, first })
    }

    /// Takes in findings until the last thread has ended.
    pub(crate) fn serve(&mut self, search: &Search<'_>, findings: &Receiver<Found>) -> Result<(), CliError> {
        loop {
            match findings.recv_timeout(TICK) {
                Ok(found) if self.args.first.is_some() => self.held.push(found),
                Ok(found) => drop(self.file(&found)?),
                Err(RecvTimeoutError::Timeout) => self.tick(search),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        self.bar.finish_and_clear();
        Ok(())
    }

    fn tick(&self, search: &Search<'_>) {
        let (scripts, operations) = (search.scripts.load(Ordering::Relaxed), search.operations.load(Ordering::Relaxed));
        let seconds = search.started.elapsed().as_secs_f64();
        let speed = operations as f64 / seconds.max(1e-3);
        let left = search.time.map_or_else(String::new, |time| format!(" of {} s", time.as_secs()));
        let (scripts, speed, kinds) = (grouped(scripts), grouped(speed as u64), search.kinds());
        self.bar
            .set_message(format!("{seconds:.0}{left}   {scripts} scripts   {speed} operations/s   {kinds} findings"));
        self.bar.tick();
    }

    /// Writes a finding, makes it small, writes that, and shows it.
    fn file(&mut self, found: &Found) -> Result<Finding, CliError> {
        let path = findings::path(&self.directory, &found.finding);
        let as_found = findings::tell(found, &found.finding, &path, self.subject);
        let is_written = self.write(&path, &as_found)?;
        let small = self.close.shrink(&found.finding)?;
        if is_written {
            self.write(&path, &findings::tell(found, &small, &path, self.subject))?;
            self.files.insert(found.finding.signature().to_string(), path.display().to_string());
        }
        self.show(found, &small, is_written.then_some(&*path))?;
        Ok(small)
    }

    /// What cannot be written is shown in full, so that it is not lost.
    fn write(&mut self, path: &Path, text: &str) -> Result<bool, CliError> {
        let Err(error) = findings::write(path, text) else { return Ok(true) };
        let screen = &mut *self.screen;
        self.bar.suspend(|| {
            writeln!(
                screen.err,
                "{} {error}; this is what it would hold:\n{text}",
                screen.paint.on(Style::Wrong, "error:")
            )
        })?;
        Ok(false)
    }

    fn show(&mut self, found: &Found, small: &Finding, path: Option<&Path>) -> Result<(), CliError> {
        let paint = self.screen.paint;
        let report = self.close.autopsy(small)?.text(paint);
        let replay = path.map_or_else(String::new, |path| {
            format!("\n  replay  {}\n", self.subject.line("replay", &path.display().to_string()))
        });
        let (before, after) = (found.finding.script.count_operations(), findings::size(&small.script));
        let title = paint.on(Style::Strong, &format!("FINDING {}", small.signature()));
        let text =
            format!("{title}  from {}, shrunk from {before} operations to {after}\n\n{report}{replay}\n", found.origin);
        let Screen { out, err, .. } = &mut *self.screen;
        let stream = if self.args.json { err } else { out };
        Ok(self.bar.suspend(|| stream.write_all(text.as_bytes()))?)
    }
}
