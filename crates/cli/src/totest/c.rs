//! A test in C, for a library with a `malloc`.
//!
//! Aligned blocks come from `posix_memalign`: a library that has `aligned_alloc` alone is not covered.

use serde::Serialize;

use super::check::Check;
use super::plan::{Facts, Manners, Plan, body};
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
    uses: Facts,
    /// The most blocks that there can be at once.
    most: u64,
    natural: usize,
    body: String,
    #[serde(flatten)]
    facts: Facts,
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
        body: body(&plan.steps, &C, 1),
        facts: Facts::from([
            ("usable", plan.usable),
            ("places", plan.check.is_about_place()),
            // Whether it is asked what the process holds.
            ("held", is_hoard || plan.check.kind == "Memory"),
            ("watched", plan.check.is_watched()),
            ("ends", plan.ends || is_hoard),
            ("fails_at_end", plan.ends),
        ]),
    };
    fill("c", &page)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::process::Command;

    use freespace::harness::adapters::Global;
    use freespace::harness::oracles::{Violation, When};
    use freespace::harness::run::{Cause, Death, Finding, Rig};
    use freespace::harness::script::Script;

    use super::*;
    use crate::describe::Description;

    fn causes() -> Vec<Cause> {
        let (at, size, byte, expected, found) = (0, 8, 0, 1, 2);
        let violations = [
            Violation::Overlap { at, size, other: 0, other_size: 8, name: None },
            Violation::Misaligned { address: 1, align: 8 },
            Violation::UsableShort { at, size, usable: 7 },
            Violation::Contents { when: When::End, at, size, byte, expected, found },
            Violation::NotZeroed { at, size, byte, found },
            Violation::PrefixLost { at, kept: 8, byte, expected, found },
            Violation::Hoarded { expected: 1, found: 2 },
        ];
        let deaths =
            [Death::Signal { number: 11 }, Death::Hang { milliseconds: 1000 }, Death::Memory { allowed: 1 << 31 }];
        violations.into_iter().map(Cause::Violation).chain(deaths.into_iter().map(Cause::Death)).collect()
    }

    /// Whether a compiler takes every text without a warning, whatever was found.
    #[test]
    fn every_text_compiles() {
        let script = "freespace script 1\nheap 0\nrepeat 3\n  a = alloc 100\n  b = alloc 8 align 64 zeroed\nend\na = realloc a 9\nfree b\ngrow 8\n";
        let script: Script = script.parse().unwrap();
        let description = Description::of(&mut Rig::new(Box::new(Global::new(|| std::alloc::System))));
        let place = std::env::temp_dir().join(format!("freespace-totest-{}.c", std::process::id()));
        for cause in causes() {
            let check = Check::of(&cause).unwrap();
            let step = script.count_operations() as usize + 1;
            let finding = Finding { cause, step, script: script.clone() };
            let usable = Plan { usable: true, ..Plan::new(&finding, check, &description, None).unwrap() };
            let text = tell("./lib.so", &usable).unwrap();
            fs::write(&place, &text).unwrap();
            let flags = ["-std=gnu11", "-fsyntax-only", "-fno-builtin", "-Wall", "-Wextra", "-Werror"];
            let output = Command::new("cc").args(flags).arg(&place).output().unwrap();
            assert!(output.status.success(), "{}\n{text}", String::from_utf8_lossy(&output.stderr));
        }
        fs::remove_file(&place).unwrap();
    }
}
