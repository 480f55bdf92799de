//! The parent's side: what a bench asks, asked of a worker, and a worker's death told as a finding.

use std::io;
use std::ops::Range;

use freespace::harness::report::Paint;
use freespace::harness::run::{Cause, Counters, Death, Finding, Outcome, Verdict};
use freespace::harness::script::Script;

use super::process::{Answer, Process, Remains};
use super::trail::{Trail, part};
use super::{Limits, Reply, Request, found_in, nothing};
use crate::CliError;
use crate::args::Chosen;
use crate::bench::{Batch, Checked, Closeness, Report};
use crate::describe::Description;

/// While a finding that hangs is made small, a worker is ended so much sooner.
const HURRY: u32 = 10;

/// A worker that has this part of the memory that it may take is replaced when it has answered: what it leaks must not be held against a later script.
const TOO_LARGE: u64 = 4;

/// A worker for one subject, when one is needed.
pub(crate) struct Away<'a> {
    subject: Chosen<'a>,
    limits: Limits,
    process: Option<Process>,
    trail: Trail,
    /// What the last worker that died had printed.
    printed: String,
}

impl<'a> Away<'a> {
    pub(crate) fn new(subject: Chosen<'a>) -> Self {
        Away { subject, limits: subject.limits, process: None, trail: Trail::default(), printed: String::new() }
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
        self.leave_trail();
        let answer = self.ask(&Request::Script { script: script.clone(), closeness }, over)?;
        let checked = self.checked(script, answer)?;
        self.retire_if(checked.verdict.finding().is_some());
        Ok(checked)
    }

    /// As [`Away::check_script`], but from a checkpoint on the lines that the script shares with the one before, if there is one.
    pub(crate) fn check_along(
        &mut self,
        script: &Script,
        closeness: Closeness,
        over: &dyn Fn() -> bool,
    ) -> Result<Checked, CliError> {
        let shared = self.trail.follow(script, closeness);
        while self.trail.at() > shared {
            self.go_back()?;
        }
        while let Some(stop) = self.trail.next_stop(script, shared) {
            let script_part = part(script, self.trail.at(), stop);
            match self.ask(&Request::Advance { script: script_part, closeness }, over)? {
                Answer::Reply(Reply::There) => self.trail.arrived(stop),
                // The beginning alone fails, or does not come to its end.
                answer => return self.checked(script, answer),
            }
        }
        let rest = part(script, self.trail.at(), script.lines().len());
        let answer = self.ask(&Request::Finish { script: rest, closeness }, over)?;
        self.checked(script, answer)
    }

    /// What an answer says of a script.
    fn checked(&mut self, script: &Script, answer: Answer) -> Result<Checked, CliError> {
        match answer {
            Answer::Reply(Reply::Script { verdict, is_cut }) => {
                Ok(Checked { verdict: told_of(verdict, script), is_cut })
            }
            Answer::Reply(_) => Err(CliError::Worker(out_of_turn())),
            Answer::Abandoned(_) => Ok(Checked::cut(Counters::default())),
            Answer::Died(death, remains) => {
                let finding = self.obituary(death, script, &remains);
                let counters = last_counters(&finding);
                let outcome = Outcome::Failed(Box::new(finding));
                Ok(Checked { verdict: Verdict { outcome, counters }, is_cut: false })
            }
        }
    }

    /// Gives up the last checkpoint.
    fn go_back(&mut self) -> Result<(), CliError> {
        match self.ask(&Request::Retreat, &|| false)? {
            Answer::Reply(Reply::Back) => self.trail.went_back(),
            _ => self.end(),
        }
        Ok(())
    }

    /// Gives up all checkpoints: what is asked for next is for the first process.
    fn leave_trail(&mut self) {
        if self.trail.at() > 0 {
            self.end();
        }
    }

    fn end(&mut self) {
        (self.process, self.trail) = (None, Trail::default());
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
                let finding = self.obituary(death, &salvage(&remains.text), &remains);
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
        self.check_script(&finding.script, Closeness::Close, &crate::interrupt::asked)?;
        Ok(Report::plain(finding, &self.printed, paint))
    }

    pub(crate) fn describe(&mut self) -> Result<Option<Description>, CliError> {
        let answer = self.ask(&Request::Describe, &|| false)?;
        Ok(if let Answer::Reply(Reply::Description(description)) = answer { Some(description) } else { None })
    }

    fn ask(&mut self, request: &Request, over: &dyn Fn() -> bool) -> Result<Answer, CliError> {
        let answer = self.try_ask(request, over).map_err(CliError::Worker)?;
        match answer {
            Answer::Reply(Reply::Died(death)) => self.died(death),
            Answer::Reply(_) => Ok(answer),
            Answer::Abandoned(_) | Answer::Died(..) => {
                self.end();
                Ok(answer)
            }
        }
    }

    /// A forked process is gone; the others are there.
    fn died(&self, death: Death) -> Result<Answer, CliError> {
        let process = self.process.as_ref().ok_or_else(|| CliError::Worker(out_of_turn()))?;
        Ok(Answer::Died(death, process.remains().map_err(CliError::Worker)?))
    }

    fn try_ask(&mut self, request: &Request, over: &dyn Fn() -> bool) -> io::Result<Answer> {
        let process = match &mut self.process {
            Some(process) => process,
            none => none.insert(Process::start(self.subject)?),
        };
        let answer = process.ask(request, self.limits, over)?;
        // What a forked process took is gone with it.
        let is_large = !request.is_on_trail() && process.is_larger_than(self.limits.memory / TOO_LARGE);
        self.retire_if(is_large);
        Ok(answer)
    }

    /// Ends a worker that is not to be used again.
    fn retire_if(&mut self, is_used_up: bool) {
        if is_used_up {
            self.end();
        }
    }

    fn obituary(&mut self, death: Death, script: &Script, remains: &Remains) -> Finding {
        self.printed.clone_from(&remains.printed);
        found_in(script, Cause::Death(death), remains.step as usize)
    }
}

/// A verdict with the script that a worker left out.
fn told_of(verdict: Verdict, script: &Script) -> Verdict {
    match verdict.outcome {
        Outcome::Failed(found) => {
            let Finding { cause, step, .. } = *found;
            Verdict { outcome: Outcome::Failed(Box::new(found_in(script, cause, step))), ..verdict }
        }
        _ => verdict,
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
    nothing()
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
