//! What a long run took, and how closely it was looked at, for a person.

use std::fmt::Write;

use freespace::harness::report::{Paint, Style};
use freespace::harness::run::{MODELLED, WALKED};

use crate::bench::{Checked, Effort};
use crate::summary::grouped;

/// A few lines, indented, behind what there is to say of the script itself.
pub(crate) fn text(checked: &Checked, told: &[(String, String)], paint: Paint) -> String {
    let mut out = String::new();
    let facts = facts(checked);
    let lines = told.iter().map(|(what, fact)| (what.as_str(), fact.as_str()));
    for (what, fact) in lines.chain(facts.iter().map(|(what, fact)| (*what, fact.as_str()))) {
        let _ = writeln!(out, "  {} {fact}", paint.on(Style::Faint, &format!("{what:<12}")));
    }
    out
}

fn facts(checked: &Checked) -> Vec<(&'static str, String)> {
    let (counters, Effort { usage, cpu }) = (&checked.verdict.counters, checked.effort);
    let calls = format!(
        "{} alloc, {} free, {} realloc ({} moved), {} without memory, {} skipped",
        grouped(counters.allocations),
        grouped(counters.frees),
        grouped(counters.reallocations),
        grouped(counters.moves),
        grouped(counters.failures),
        grouped(counters.skipped)
    );
    let live = format!("at most {} bytes in {} blocks", grouped(usage.live), grouped(usage.blocks));
    vec![
        ("calls", calls),
        ("live", live),
        ("footprint", footprint(checked)),
        ("largest free", usage.largest_free.map_or_else(unknown, |bytes| format!("{} bytes", grouped(bytes)))),
        ("checked", checks(checked)),
        ("time", format!("{:.2} s of processor time", cpu.as_secs_f64())),
    ]
}

fn unknown() -> String {
    "unknown".to_owned()
}

fn footprint(checked: &Checked) -> String {
    let usage = checked.effort.usage;
    let Some(bytes) = usage.footprint else { return unknown() };
    let most = format!("at most {} bytes", grouped(bytes));
    if usage.live == 0 {
        return most;
    }
    format!("{most}, {:.2} times what was live", bytes as f64 / usage.live as f64)
}

fn checks(checked: &Checked) -> String {
    let walks = grouped(checked.verdict.counters.walks);
    let model = match checked.effort.usage.model_left_at {
        None => String::new(),
        Some(step) => {
            format!(
                "; exact model, if any, up to operation {}, at more than {} chunks",
                grouped(step),
                grouped(MODELLED)
            )
        }
    };
    format!(
        "every call, and what lies beside its block; the whole heap, if it can check itself, every ⌈live/{WALKED}⌉ calls, {walks} times{model}"
    )
}
