//! How many checked operations a CPU second holds, on a fixed set of scripts: `cargo bench --bench steps`.
//!
//! Every row runs the scripts of one folder of `benches/scripts` on the list heap, in regions of 16 KiB, from parsed scripts to
//! verdicts: one script for each of the 120 policies, or for the 12 that keep address order and merge. The others leave the list in
//! pieces, and what a checked operation costs goes with the number of chunks. CPU seconds are the process's own, so that a busy machine does not count; each figure is the median of five. *All
//! oracles* compares every header with the model's image at every step; the heap's own walk, the second opinion, comes every 16 steps, as
//! in `freespace fuzz`, or at every one, as in `freespace replay`.

use std::path::Path;

use freespace::harness::list_heap::ListHeap;
use freespace::harness::oracles::Oracles;
use freespace::harness::run::{Counters, Outcome, Rig, Trial};
use freespace::harness::script::Script;
use freespace::policy::{Order, Policy};

/// How often a figure is taken.
const TURNS: usize = 5;

/// Operations in one turn, at least.
const LEAST_OPERATIONS: u64 = 1_000_000;

/// A row's name, its folder, and which of the scripts there it runs.
type Set = (&'static str, &'static str, fn(Policy) -> bool);

const SETS: [Set; 4] = [
    ("live16", "live16", |_| true),
    ("live16 merged", "live16", merges_all),
    ("live48", "live48", |_| true),
    ("live48 merged", "live48", merges_all),
];

const CHECKS: [(&str, Oracles, u32); 3] = [
    ("all oracles, walk every 16", Oracles::ALL, 16),
    ("all oracles, walk every step", Oracles::ALL, 1),
    ("none", Oracles::NONE, 1),
];

/// Address order with coalescing, the default: free chunks stay few.
fn merges_all(policy: Policy) -> bool {
    policy.order == Order::Address && policy.coalescing
}

fn main() {
    println!(
        "{:<14} {:<28} {:>10} {:>12} {:>16} {:>8}",
        "scripts", "checks", "mean live", "mean chunks", "M ops/CPU-second", "ns/op"
    );
    for (name, folder, is_in) in SETS {
        let mut scripts = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/scripts").join(folder));
        scripts.retain(|script| is_in(script.setup().policy));
        for (checks, oracles, walk_every) in CHECKS {
            let mut rig = Rig::new(Box::new(ListHeap::new())).with_oracles(oracles).with_walk_every(walk_every);
            let mut turns = (0..TURNS).map(|_| turn(&mut rig, &scripts)).collect::<Vec<_>>();
            turns.sort_by(|one, other| one.1.total_cmp(&other.1));
            let (counters, seconds) = turns[TURNS / 2];
            print_row(name, checks, &counters, seconds);
        }
    }
}

fn print_row(name: &str, checks: &str, counters: &Counters, seconds: f64) {
    let operations = counters.operations as f64;
    let chunks = if counters.walks > 0 { format!("{:.1}", counters.mean_chunks()) } else { "-".to_owned() };
    println!(
        "{name:<14} {checks:<28} {:>10.1} {chunks:>12} {:>16.2} {:>8.0}",
        counters.mean_live(),
        operations / seconds / 1e6,
        seconds / operations * 1e9
    );
}

/// Runs the scripts again and again until there were enough operations; what happened and how long it took per turn.
fn turn(rig: &mut Rig, scripts: &[Script]) -> (Counters, f64) {
    let (mut counters, start) = (Counters::default(), cpu_seconds());
    while counters.operations < LEAST_OPERATIONS {
        for script in scripts {
            let verdict = rig.verdict(script);
            assert!(matches!(verdict.outcome, Outcome::Passed), "{:?}", verdict.outcome);
            counters += verdict.counters;
        }
    }
    (counters, cpu_seconds() - start)
}

fn read(folder: &Path) -> Vec<Script> {
    let files = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths = files.map(|file| file.expect("a readable folder").path()).collect::<Vec<_>>();
    paths.sort();
    let parse = |path: &Path| std::fs::read_to_string(path).expect("a readable file").parse().expect("a script");
    paths.iter().map(|path| parse(path)).collect()
}

fn cpu_seconds() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a place for the answer.
    let answer = unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    assert_eq!(answer, 0, "the process's CPU clock can be read");
    time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
}
