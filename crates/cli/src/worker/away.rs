//! The parent's side: what a bench asks, asked of a worker, and a worker's death told as a finding.

use std::io;
use std::ops::Range;
use std::path::Path;

use freespace::harness::report::Paint;
use freespace::harness::run::{Cause, Counters, Death, Finding, Outcome, Verdict};
use freespace::harness::script::{Names, Script, Setup};

use super::process::{Answer, Process, Remains};
use super::{Limits, Reply, Request, up_to};
use crate::args::Chosen;
use crate::bench::{Batch, Checked, Closeness, Effort, Report, Traced};
use crate::describe::Description;
use crate::{CliError, recordings};

/// While a finding that hangs is made small, a worker is ended so much sooner.
const HURRY: u32 = 10;

/// A worker that has this part of the memory that it may take is replaced when it has answered: what it leaks must not be held against a later script.
const TOO_LARGE: u64 = 4;

/// A worker for one subject, when one is needed.
pub(crate) struct Away<'a> {
    subject: Chosen<'a>,
    limits: Limits,
    process: Option<Process>,
    /// What the last worker that died had printed.
    printed: String,
}

impl<'a> Away<'a> {
    pub(crate) fn new(subject: Chosen<'a>) -> Self {
        Away { subject, limits: subject.limits, process: None, printed: String::new() }
    }

    /// Ends a hang sooner, or no longer: a proposal that hangs is known by that in far less time than a patient watcher
    /// would give it.
    pub(crate) fn hurry(&mut self, hurries: bool) {
        let patient = self.subject.limits;
        let haste = if hurries { HURRY } else { 1 };
        self.limits = Limits { hang: patient.hang / haste, silence: patient.silence / haste, ..patient };
    }

    pub(crate) fn check_script(
        &mut self,
        script: &Script,
        closeness: Closeness,
        over: &dyn Fn() -> bool,
    ) -> Result<Checked, CliError> {
        let request = Request::Script { script: script.clone(), closeness };
        match self.ask(&request, over)? {
            Answer::Reply(Reply::Script(checked)) => {
                self.retire_if(checked.verdict.finding().is_some());
                Ok(checked)
            }
            Answer::Reply(_) => Err(CliError::Worker(out_of_turn())),
            Answer::Abandoned(_) => Ok(Checked::cut(Counters::default())),
            Answer::Died(death, remains) => Ok(self.died(death, script.clone(), &remains)),
        }
    }

    /// Runs a recording from its file. When the worker dies, its script is what it had read by then.
    pub(crate) fn trace(&mut self, path: &Path, over: &dyn Fn() -> bool) -> Result<Traced, CliError> {
        let untold = |checked| Traced { checked, told: Vec::new() };
        match self.ask(&Request::Trace { path: path.to_owned() }, over)? {
            Answer::Reply(Reply::Trace(traced)) => {
                self.retire_if(true);
                traced.map_err(CliError::Recording)
            }
            Answer::Reply(_) => Err(CliError::Worker(out_of_turn())),
            Answer::Abandoned(remains) => Ok(untold(Checked::cut(remains.counters))),
            Answer::Died(death, remains) => {
                let read = recordings::open(path)
                    .and_then(|mut trace| recordings::beginning(&mut trace, remains.step as usize));
                let complaint = |error| CliError::Recording(recordings::complaint(&path.display().to_string(), &error));
                Ok(untold(self.died(death, read.map_err(complaint)?, &remains)))
            }
        }
    }

    fn died(&mut self, death: Death, script: Script, remains: &Remains) -> Checked {
        let finding = self.obituary(death, script, remains);
        let counters = last_counters(&finding);
        let outcome = Outcome::Failed(Box::new(finding));
        let operations = counters.operations;
        Checked { verdict: Verdict { outcome, counters }, is_cut: false, operations, effort: Effort::default() }
    }

    pub(crate) fn batch(&mut self, seed: u64, numbers: Range<u64>, over: &dyn Fn() -> bool) -> Result<Batch, CliError> {
        let request = Request::Batch { seed, first: numbers.start, end: numbers.end };
        match self.ask(&request, over)? {
            Answer::Reply(Reply::Batch(batch)) => {
                self.retire_if(batch.finding.is_some());
                Ok(batch)
            }
            Answer::Reply(_) => Err(CliError::Worker(out_of_turn())),
            Answer::Abandoned(remains) => Ok(Batch { next: numbers.end, counters: remains.counters, finding: None }),
            Answer::Died(death, remains) => {
                let number = if numbers.contains(&remains.number) { remains.number } else { numbers.start };
                let finding = self.obituary(death, salvage(&remains.text), &remains);
                let mut counters = remains.counters;
                counters += last_counters(&finding);
                Ok(Batch { next: number + 1, counters, finding: Some(Box::new(finding)) })
            }
        }
    }

    /// The report of a script that breaks a rule; none when it does not do so again.
    pub(crate) fn report(&mut self, script: &Script, paint: Paint) -> Result<Option<Report>, CliError> {
        let request = Request::Report { script: script.clone(), colour: paint == Paint::Colour };
        let answer = self.ask(&request, &|| false)?;
        self.retire_if(true);
        Ok(if let Answer::Reply(Reply::Report(report)) = answer { report } else { None })
    }

    /// The report of a script that takes its process with it: it does so once more, so that what is printed then is known.
    pub(crate) fn last_words(&mut self, finding: &Finding, paint: Paint) -> Result<Report, CliError> {
        self.printed.clear();
        self.check_script(&finding.script, Closeness::of(&finding.script), &crate::interrupt::asked)?;
        Ok(Report::plain(finding, &self.printed, paint))
    }

    pub(crate) fn describe(&mut self) -> Result<Option<Description>, CliError> {
        let answer = self.ask(&Request::Describe, &|| false)?;
        Ok(if let Answer::Reply(Reply::Description(description)) = answer { Some(description) } else { None })
    }

    fn ask(&mut self, request: &Request, over: &dyn Fn() -> bool) -> Result<Answer, CliError> {
        let answer = self.try_ask(request, over).map_err(CliError::Worker)?;
        if !matches!(answer, Answer::Reply(_)) {
            self.process = None;
        }
        Ok(answer)
    }

    fn try_ask(&mut self, request: &Request, over: &dyn Fn() -> bool) -> io::Result<Answer> {
        let process = match &mut self.process {
            Some(process) => process,
            none => none.insert(Process::start(self.subject)?),
        };
        let answer = process.ask(request, self.limits, over)?;
        let is_large = process.is_larger_than(self.limits.memory / TOO_LARGE);
        self.retire_if(is_large);
        Ok(answer)
    }

    /// Ends a worker that is not to be used again.
    fn retire_if(&mut self, is_used_up: bool) {
        if is_used_up {
            self.process = None;
        }
    }

    fn obituary(&mut self, death: Death, script: Script, remains: &Remains) -> Finding {
        self.printed.clone_from(&remains.printed);
        up_to(Finding { cause: Cause::Death(death), step: remains.step as usize, script })
    }
}

/// What is known to have happened in a run that did not come to its end.
fn last_counters(finding: &Finding) -> Counters {
    Counters { scripts: 1, operations: finding.step as u64, ..Counters::default() }
}

fn out_of_turn() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "it answered something else than it was asked")
}

/// The script that a page holds: as many lines of it as can be read, should the subject have written over the rest.
fn salvage(text: &[u8]) -> Script {
    let mut lines: Vec<&[u8]> = text.split_inclusive(|&byte| byte == b'\n').collect();
    while !lines.is_empty() {
        match Script::parse_bytes(&lines.concat()) {
            Ok(script) => return script,
            Err(error) => lines.truncate(lines.len().min(error.line).saturating_sub(1)),
        }
    }
    Script::new(Setup::new(0), Vec::new(), &Names::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_spoiled_page_the_lines_before_are_kept() {
        let text = "freespace script 1\nheap 64\na = alloc 8\nfree a\n";
        let spoiled = [text.as_bytes(), b"\xff\xff\nfree b\n"].concat();
        assert_eq!(salvage(&spoiled), Script::parse(text).unwrap());
        assert_eq!(salvage(b"\0\0\0").lines().len(), 0);
        assert_eq!(salvage(b"").lines().len(), 0);
    }
}
