//! The newest releases of what can be judged in this process: some hundred scripts on each, and nothing is found but what is known.
//!
//! Those that a finding kills are not here: that takes workers.

use std::collections::BTreeSet;

use freespace::harness::drivers::Campaign;
use freespace::harness::generators::Scope;
use freespace::harness::run::{Counters, Rig};
use freespace_peers::SUBJECTS;

const SCRIPTS: u64 = 300;

/// What `docs/found.md` tells of: subject and signature.
const KNOWN: [(&str, &str); 5] = [
    ("buddy-alloc", "Misaligned"),
    ("buddy-alloc", "Stray"),
    ("buddy-alloc-with-buddies", "Stray"),
    ("embedded-alloc-with-tlsf-and-statistics", "Panic-tlsf-114"),
    ("slab_allocator_rs", "Misaligned"),
];

/// Whose process dies of what `docs/found.md` tells of: sizes near the greatest.
const KILLED: [&str; 3] = ["blink-alloc", "good_memory_allocator", "talc-with-parent"];

fn rig(name: &str) -> Rig {
    let entry = SUBJECTS.iter().find(|entry| entry.name == name).expect("a subject");
    Rig::new((entry.make)()).with_walk_every(4)
}

fn findings(name: &str) -> (BTreeSet<String>, Counters) {
    let mut rig = rig(name);
    let campaign = Campaign::new(1, Scope::around(100).suited(rig.capabilities(), rig.promises()));
    let (mut found, mut counters) = (BTreeSet::new(), Counters::default());
    for number in 0..SCRIPTS {
        let verdict = campaign.run(&mut rig, number);
        counters += verdict.counters;
        found.extend(verdict.finding().map(|finding| finding.signature().to_string()));
    }
    (found, counters)
}

fn is_known(name: &str, signature: &str) -> bool {
    KNOWN.iter().any(|row| row.0 == name && row.1 == signature)
}

#[test]
fn nothing_is_found_but_what_is_known() {
    for name in SUBJECTS.iter().map(|entry| entry.name).filter(|name| !KILLED.contains(name)) {
        let (found, counters) = findings(name);
        let unknown: Vec<_> = found.iter().filter(|found| !is_known(name, found)).collect();
        assert!(unknown.is_empty(), "{name}: {unknown:?}");
        let served = counters.allocations - counters.failures.min(counters.allocations);
        let busy = served > 5_000 && counters.frees > 5_000 && counters.reallocations > 1_000;
        assert!(busy || !found.is_empty(), "{name} did nearly nothing: {counters:?}");
    }
}

#[test]
fn what_is_known_is_told() {
    let page = include_str!("../../../docs/found.md");
    let tells = |line: &str, (name, signature)| {
        line.starts_with("Subject") && [name, signature].iter().all(|word| line.contains(&format!("`{word}`")))
    };
    for known in KNOWN {
        assert!(page.lines().any(|line| tells(line, known)), "docs/found.md does not tell of {known:?}");
    }
}

#[test]
fn the_list_of_the_killed_names_subjects() {
    assert!(KILLED.iter().all(|name| SUBJECTS.iter().any(|entry| entry.name == *name)));
}
