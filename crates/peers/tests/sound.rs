//! The newest releases of what can be judged in this process: some hundred scripts on each, and nothing is found but what is known.
//!
//! Those that a finding kills are not here: that takes workers.

use std::collections::BTreeSet;

use freespace::harness::drivers::Campaign;
use freespace::harness::generators::Scope;
use freespace::harness::run::{Counters, Rig};
use freespace_peers::SUBJECTS;

const SCRIPTS: u64 = 300;

/// Findings by signature that `docs/found.md` tells of.
const KNOWN: [(&str, &[&str]); 3] = [
    // Alignment is ignored; making the allocator clears bytes behind a small region.
    ("buddy-alloc", &["Misaligned", "Stray"]),
    ("buddy-alloc-with-buddies", &["Stray"]),
    // `used` borrows what it has borrowed.
    ("embedded-alloc-with-tlsf-and-statistics", &["Panic-tlsf-114"]),
];

/// Whose process dies of what `docs/found.md` tells of: sizes near the greatest.
const KILLED: [&str; 3] = ["blink-alloc", "good_memory_allocator", "talc-with-parent"];

fn findings(name: &str) -> (BTreeSet<String>, Counters) {
    let entry = SUBJECTS.iter().find(|entry| entry.name == name).expect("a subject");
    let mut rig = Rig::new((entry.make)()).with_walk_every(4);
    let campaign = Campaign::new(1, Scope::around(100).suited(rig.capabilities(), rig.promises()));
    let (mut found, mut counters) = (BTreeSet::new(), Counters::default());
    for number in 0..SCRIPTS {
        let verdict = campaign.run(&mut rig, number);
        counters += verdict.counters;
        found.extend(verdict.finding().map(|finding| finding.signature().to_string()));
    }
    (found, counters)
}

#[test]
fn nothing_is_found_but_what_is_known() {
    let here = SUBJECTS.iter().map(|entry| entry.name).filter(|name| !KILLED.contains(name));
    for name in here {
        let (found, counters) = findings(name);
        let known = KNOWN.iter().find(|row| row.0 == name).map_or(&[] as &[&str], |row| row.1);
        let unknown: Vec<_> = found.iter().filter(|found| !known.contains(&found.as_str())).collect();
        assert!(unknown.is_empty(), "{name}: {unknown:?}");
        if known.is_empty() {
            let served = counters.allocations - counters.failures.min(counters.allocations);
            let busy = served > 5_000 && counters.frees > 5_000 && counters.reallocations > 1_000;
            assert!(busy, "{name} did nearly nothing: {counters:?}");
        } else {
            assert!(!found.is_empty(), "{name}: what is known is no longer found");
        }
    }
}

#[test]
fn the_lists_name_subjects() {
    for name in KNOWN.iter().map(|row| row.0).chain(KILLED) {
        assert!(SUBJECTS.iter().any(|entry| entry.name == name), "{name}");
    }
}
