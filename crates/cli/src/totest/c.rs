//! A test in C, for a library with a `malloc`.
//!
//! Aligned blocks come from `posix_memalign`: a library that has `aligned_alloc` alone is not covered.

use std::collections::BTreeMap;

use serde::Serialize;

use super::check::Check;
use super::plan::{Manners, Plan, body};
use super::templates::fill;

/// How C reads.
const C: Manners = Manners {
    call: "program_",
    repeat: |times, depth| format!("for (unsigned i{depth} = 0; i{depth} < {times}; i{depth}++)"),
};

#[derive(Serialize)]
struct Page<'a> {
    signature: &'a str,
    cause: String,
    step: usize,
    library: &'a str,
    script: Vec<String>,
    check: &'a Check,
    uses: BTreeMap<&'static str, bool>,
    /// The most blocks that there can be at once.
    most: u64,
    natural: usize,
    usable: bool,
    places: bool,
    /// Whether it is asked what the process holds.
    held: bool,
    watched: bool,
    ends: bool,
    fails_at_end: bool,
    body: String,
}

/// The text of a test.
///
/// # Errors
///
/// Why there can be none.
pub(super) fn tell(library: &str, plan: &Plan) -> Result<String, String> {
    let is_hoard = plan.check.kind == "Hoarded";
    let page = Page {
        signature: &plan.signature,
        // It stands in a comment.
        cause: plan.cause.replace("*/", "* /"),
        step: plan.step,
        library,
        script: plan.script.to_string().lines().map(str::to_owned).collect(),
        check: &plan.check,
        uses: plan.uses.iter().map(|&word| (word, true)).collect(),
        most: plan.script.count_operations().max(1),
        natural: plan.promised.natural_align,
        usable: plan.usable,
        places: plan.check.is_about_place(),
        held: is_hoard || plan.check.kind == "Memory",
        watched: plan.check.is_watched(),
        ends: plan.ends || is_hoard,
        fails_at_end: plan.ends,
        body: body(&plan.steps, &C, 1),
    };
    fill("c", &page)
}
