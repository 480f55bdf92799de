//! The parent's side: what a bench asks, asked of a worker, and a worker's death told as a finding.

use std::io;
use std::ops::Range;
use std::path::Path;

use freespace::harness::chronicle::{Chronicle, Step};
use freespace::harness::report::{Autopsy, Damage, Trail};
use freespace::harness::run::{Cause, Counters, Death, Finding, Outcome, Verdict};
use freespace::harness::script::Script;
use freespace::harness::subject::Unfit;

use super::checkpoints::{Checkpoints, part};
use super::process::{Answer, Process, Remains};
use super::{Limits, Reply, Request, found_in, nothing};
use crate::args::Chosen;
use crate::bench::{Batch, Checked, Closeness, Effort, Traced};
use crate::describe::Description;
use crate::{CliError, interrupt, recordings};

/// While a finding that hangs is made small, a worker is ended so much sooner.
const HURRY: u32 = 10;

/// A worker that has this part of the memory that it may take is replaced when it has answered: what it leaks must not be held against a later script.
const TOO_LARGE: u64 = 4;

/// How often a script may take a worker with it, each time at an earlier step, before its chronicle is given up and only the first death is told.
const MOST_DEATHS: usize = 4;

/// A worker for one subject, when one is needed.
pub(crate) struct Away<'a> {
    subject: Chosen<'a>,
    limits: Limits,
    process: Option<Process>,
    checkpoints: Checkpoints,
    /// What the last worker that died had printed.
    printed: String,
}

impl<'a> Away<'a> {
    pub(crate) fn new(subject: Chosen<'a>) -> Self {
        Away {
            subject,
            limits: subject.limits,
            process: None,
            checkpoints: Checkpoints::default(),
            printed: String::new(),
        }
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
        let shared = self.checkpoints.follow(script, closeness);
        while self.checkpoints.at() > shared {
            self.go_back()?;
        }
        while let Some(stop) = self.checkpoints.next_stop(script, shared) {
            let script_part = part(script, self.checkpoints.at(), stop);
            match self.ask(&Request::Advance { script: script_part, closeness }, over)? {
                Answer::Reply(Reply::There) => self.checkpoints.arrived(stop),
                // The beginning alone fails, or does not come to its end.
                answer => return self.checked(script, answer),
            }
        }
        let rest = part(script, self.checkpoints.at(), script.lines().len());
        let answer = self.ask(&Request::Finish { script: rest, closeness }, over)?;
        self.checked(script, answer)
    }

    /// What an answer says of a script.
    fn checked(&mut self, script: &Script, answer: Answer) -> Result<Checked, CliError> {
        match answer {
            Answer::Reply(Reply::Script(checked)) => {
                Ok(Checked { verdict: told_of(checked.verdict, script), ..checked })
            }
            Answer::Reply(_) => Err(CliError::Worker(out_of_turn())),
            Answer::Abandoned(_) => Ok(Checked::cut(Counters::default())),
            Answer::Died(death, remains) => Ok(self.taken_down(death, script, &remains)),
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
                Ok(untold(self.taken_down(death, &read.map_err(complaint)?, &remains)))
            }
        }
    }

    /// The subject has taken its process with it.
    fn taken_down(&mut self, death: Death, script: &Script, remains: &Remains) -> Checked {
        let finding = self.obituary(death, script, remains);
        let counters = last_counters(&finding);
        let outcome = Outcome::Failed(Box::new(finding));
        let operations = counters.operations;
        Checked { verdict: Verdict { outcome, counters }, is_cut: false, operations, effort: Effort::default() }
    }

    /// Gives up the last checkpoint.
    fn go_back(&mut self) -> Result<(), CliError> {
        match self.ask(&Request::Retreat, &|| false)? {
            Answer::Reply(Reply::Back) => self.checkpoints.went_back(),
            _ => self.end(),
        }
        Ok(())
    }

    /// Gives up all checkpoints: what is asked for next is for the first process.
    fn leave_checkpoints(&mut self) {
        if self.checkpoints.at() > 0 {
            self.end();
        }
    }

    fn end(&mut self) {
        (self.process, self.checkpoints) = (None, Checkpoints::default());
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

    /// A finding's script, run once more with open eyes. One that takes its process with it does so once more, too, so that what
    /// is printed then is known.
    pub(crate) fn autopsy(&mut self, finding: &Finding, before: Option<&[Option<u8>]>) -> Result<Autopsy, CliError> {
        self.printed.clear();
        if matches!(finding.cause, Cause::Death(_)) {
            self.check_script(&finding.script, Closeness::of(&finding.script), &interrupt::asked)?;
        }
        let answer = self.ask(
            &Request::Autopsy { finding: Box::new(finding.clone()), before: before.map(<[_]>::to_vec) },
            &interrupt::asked,
        )?;
        self.retire_if(true);
        let performed = if let Answer::Reply(Reply::Autopsy(autopsy)) = answer { autopsy } else { None };
        let autopsy = performed.map_or_else(|| Autopsy::bare(finding), |autopsy| *autopsy);
        Ok(Autopsy { printed: self.printed.clone(), ..autopsy })
    }

    /// What became of the heap before a finding; nothing is known if the worker does not come so far.
    pub(crate) fn trail(&mut self, finding: &Finding, damage: Option<&Damage>) -> Result<Trail, CliError> {
        let request = Request::Trail { finding: Box::new(finding.clone()), damage: damage.cloned() };
        let answer = self.ask(&request, &interrupt::asked)?;
        self.retire_if(true);
        Ok(if let Answer::Reply(Reply::Trail(trail)) = answer { trail } else { Trail::default() })
    }

    /// All there is to see of a script until it is over. What a worker has seen dies with it: then another one runs the steps before.
    pub(crate) fn chronicle(
        &mut self,
        script: &Script,
        over: &dyn Fn() -> bool,
    ) -> Result<Result<Chronicle, Unfit>, CliError> {
        let (mut last, mut found): (_, Option<Finding>) = (Step::MAX, None);
        for _ in 0..MOST_DEATHS {
            let request = Request::Chronicle { script: script.clone(), last };
            match self.ask(&request, over)? {
                Answer::Reply(Reply::Chronicle(told)) => {
                    self.retire_if(true);
                    return Ok(told.map(|chronicle| marked(chronicle, found.as_ref())));
                }
                Answer::Reply(_) => return Err(CliError::Worker(out_of_turn())),
                Answer::Abandoned(_) => return Ok(Ok(Chronicle::default())),
                Answer::Died(death, remains) => {
                    let finding = self.obituary(death, script, &remains);
                    last = last.min(finding.step as Step).saturating_sub(1);
                    found.get_or_insert(finding);
                }
            }
        }
        Ok(Ok(marked(Chronicle::default(), found.as_ref())))
    }

    pub(crate) fn describe(&mut self) -> Result<Option<Description>, CliError> {
        let answer = self.ask(&Request::Describe, &|| false)?;
        Ok(if let Answer::Reply(Reply::Description(description)) = answer { Some(description) } else { None })
    }

    fn ask(&mut self, request: &Request, over: &dyn Fn() -> bool) -> Result<Answer, CliError> {
        if !request.is_for_checkpoints() {
            self.leave_checkpoints();
        }
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
        let is_large = !request.is_for_checkpoints() && process.is_larger_than(self.limits.memory / TOO_LARGE);
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

/// The chronicle with what ended the process that it was to be of.
fn marked(mut chronicle: Chronicle, found: Option<&Finding>) -> Chronicle {
    if let Some(finding) = found {
        chronicle.mark(finding);
    }
    chronicle
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
