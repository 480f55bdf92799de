//! What a fuzzer's process has done in all, and at which speed.

use core::fmt;

use crate::harness::run::{Counters, Verdict};

/// Counts of all texts that a fuzzer brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// What happened in the runs.
    pub counters: Counters,
    /// Texts that are no script.
    pub rejected: u64,
    /// Texts that ended in a finding.
    pub findings: u64,
}

impl Tally {
    /// Adds what became of a text; `None` if it is no script.
    pub fn note(&mut self, verdict: Option<&Verdict>) {
        let Some(verdict) = verdict else {
            self.rejected += 1;
            return;
        };
        self.counters += verdict.counters;
        self.findings += u64::from(verdict.finding().is_some());
    }

    /// The counts as one line of JSON, with the speed that so much processor time makes of them.
    #[must_use]
    pub fn line(&self, cpu_seconds: f64) -> impl fmt::Display {
        Line { tally: *self, cpu_seconds }
    }
}

struct Line {
    tally: Tally,
    cpu_seconds: f64,
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Tally { counters, rejected, findings } = &self.tally;
        let Counters { scripts, operations, skipped, failures, misuses, .. } = counters;
        write!(
            f,
            r#"{{"scripts": {scripts}, "rejected": {rejected}, "findings": {findings}, "operations": {operations}"#
        )?;
        write!(f, r#", "skipped": {skipped}, "failures": {failures}, "misuses": {misuses}"#)?;
        write!(f, r#", "mean_live": {:.1}, "mean_chunks": {:.1}"#, counters.mean_live(), counters.mean_chunks())?;
        let speed = *operations as f64 / self.cpu_seconds.max(f64::MIN_POSITIVE);
        write!(f, r#", "cpu_seconds": {:.2}, "operations_per_cpu_second": {speed:.0}}}"#, self.cpu_seconds)
    }
}
