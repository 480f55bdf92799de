//! What a fuzzing run comes to, for people and for programs.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Duration;

use freespace::harness::report::{Paint, Style};
use freespace::harness::run::Counters;
use serde_json::{Value, json};

use crate::Status;
use crate::describe::Description;

/// A fuzzing run, added up.
pub(crate) struct Summary {
    pub(crate) subject: &'static str,
    pub(crate) seed: u64,
    pub(crate) corpus: u64,
    pub(crate) counters: Counters,
    pub(crate) elapsed: Duration,
    pub(crate) cpu: Duration,
    /// How often each kind of finding came, and its file if it could be written.
    pub(crate) findings: BTreeMap<String, (u64, Option<String>)>,
    /// Files of the corpus that are no scripts.
    pub(crate) broken: usize,
    /// What the subject offers, unless it died of the question.
    pub(crate) description: Option<Description>,
    /// The first finding, where the search was to end at it.
    pub(crate) first: Option<First>,
}

/// What it took to find something.
pub(crate) struct First {
    pub(crate) signature: String,
    /// Processor time of the search, that of workers included and that of shrinking not.
    pub(crate) cpu: Duration,
    pub(crate) scripts: u64,
    /// Operations of the script that was found, repeats counted out.
    pub(crate) operations_found: u64,
    /// Operations that are left of it, the body of a repeat counted once.
    pub(crate) operations: u64,
    /// Its file, if it could be written.
    pub(crate) file: Option<String>,
}

/// So many requests are not refused by chance.
const MANY: u64 = 100;

impl First {
    fn json(&self) -> Value {
        json!({
            "signature": self.signature,
            "cpu_seconds": self.cpu.as_secs_f64(),
            "scripts": self.scripts,
            "operations_found": self.operations_found,
            "operations": self.operations,
            "file": self.file,
        })
    }
}

impl Summary {
    /// What has shown nothing must not look like success; no more must a corpus that cannot be read.
    pub(crate) fn status(&self) -> Status {
        match self {
            Summary { findings, .. } if !findings.is_empty() => Status::Found,
            Summary { broken: 1.., .. } => Status::Wrong,
            _ if self.emptiness().is_some() => Status::Wrong,
            _ => Status::Clean,
        }
    }

    /// Why scripts have shown nothing, if they have not.
    fn emptiness(&self) -> Option<&'static str> {
        let Counters { scripts, operations, allocations, frees, .. } = self.counters;
        match (operations, frees) {
            (0, _) if scripts > 0 => Some("nothing ran, for no script made a heap,"),
            (_, 0) if allocations >= MANY => Some("nothing was shown, for not one request was served,"),
            _ => None,
        }
    }

    fn speed(&self) -> f64 {
        self.counters.operations as f64 / self.cpu.as_secs_f64().max(1e-9)
    }

    /// One line of JSON.
    pub(crate) fn json(&self) -> String {
        let counters = &self.counters;
        let fields = [
            ("scripts", counters.scripts.to_string()),
            ("operations", counters.operations.to_string()),
            ("skipped", counters.skipped.to_string()),
            ("mean_live", format!("{:.3}", counters.mean_live())),
            ("mean_chunks", format!("{:.3}", counters.mean_chunks())),
            ("cpu_seconds", format!("{:.6}", self.cpu.as_secs_f64())),
            ("operations_per_cpu_second", format!("{:.0}", self.speed())),
            ("findings", self.findings.len().to_string()),
            ("failed_scripts", self.findings.values().map(|(times, _)| times).sum::<u64>().to_string()),
            ("seed", self.seed.to_string()),
            ("seconds", format!("{:.6}", self.elapsed.as_secs_f64())),
            ("corpus", self.corpus.to_string()),
            ("broken", self.broken.to_string()),
            ("allocations", counters.allocations.to_string()),
            ("zeroed", counters.zeroed.to_string()),
            ("frees", counters.frees.to_string()),
            ("reallocations", counters.reallocations.to_string()),
            ("moves", counters.moves.to_string()),
            ("growths", counters.growths.to_string()),
            ("failures", counters.failures.to_string()),
            ("merges", counters.merges.to_string()),
            ("splits", counters.splits.to_string()),
            ("misuses", counters.misuses.to_string()),
            ("refusals", counters.refusals.to_string()),
            ("noticed", counters.noticed.to_string()),
            ("undetectable", counters.undetectable.to_string()),
            ("walks", counters.walks.to_string()),
            ("subject", Value::from(self.subject).to_string()),
            ("oracles", self.description.as_ref().map_or(Value::Null, Description::coverage_json).to_string()),
            ("first", self.first.as_ref().map_or(Value::Null, First::json).to_string()),
        ];
        let fields: Vec<String> = fields.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
        format!("{{{}}}\n", fields.join(","))
    }

    /// A few lines for a person.
    pub(crate) fn text(&self, paint: Paint, names_subject: bool) -> String {
        let subject = if names_subject { format!("{}: ", self.subject) } else { String::new() };
        let mut out = format!("{subject}{}\n", self.headline(paint));
        for (what, fact) in self.facts() {
            let _ = writeln!(out, "  {what:<11} {fact}");
        }
        for (kind, (times, file)) in &self.findings {
            let file = file.as_deref().unwrap_or("(not written)");
            let _ =
                writeln!(out, "  {} {:>9}×  {file}", paint.on(Style::Wrong, &format!("{kind:<26}")), grouped(*times));
        }
        out
    }

    fn headline(&self, paint: Paint) -> String {
        let broken = if self.broken == 0 { String::new() } else { format!(", {} broken in the corpus", self.broken) };
        let found = match self.findings.len() {
            0 => self.emptiness().unwrap_or("no finding").to_owned(),
            1 => "1 finding".to_owned(),
            many => format!("{many} findings"),
        };
        let style = if self.status() == Status::Clean { Style::Free } else { Style::Wrong };
        let seconds = self.elapsed.as_secs_f64();
        format!("{} in {seconds:.1} s, seed {}", paint.on(style, &format!("{found}{broken}")), self.seed)
    }

    fn facts(&self) -> [(&'static str, String); 6] {
        let it = &self.counters;
        let of_corpus =
            if self.corpus == 0 { String::new() } else { format!(", {} of them from the corpus", self.corpus) };
        [
            ("scripts", format!("{}{of_corpus}", grouped(it.scripts))),
            (
                "operations",
                format!("{}, {} a second of processor time", grouped(it.operations), grouped(self.speed() as u64)),
            ),
            ("heaps", format!("{:.1} live blocks and {:.1} chunks on average", it.mean_live(), it.mean_chunks())),
            (
                "calls",
                format!(
                    "{} alloc, {} free, {} realloc ({} moved), {} without memory",
                    grouped(it.allocations),
                    grouped(it.frees),
                    grouped(it.reallocations),
                    grouped(it.moves),
                    grouped(it.failures)
                ),
            ),
            (
                "misuses",
                format!(
                    "{} tried, {} refused, {} noticed by the walk",
                    grouped(it.misuses),
                    grouped(it.refusals),
                    grouped(it.noticed)
                ),
            ),
            (
                "oracles",
                self.description.as_ref().map_or_else(|| "unknown: it dies at once".to_owned(), Description::coverage),
            ),
        ]
    }
}

/// A number with its thousands apart.
pub(crate) fn grouped(number: impl Into<u128>) -> String {
    let digits = number.into().to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_stand_apart() {
        assert_eq!([0, 999, 1000, 1_234_567_u64].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }
}
