//! Long runs: what was touched is looked at in the step that touched it, the whole now and then, and nothing that is healthy is suspected.

#[path = "red_table/liar.rs"]
#[expect(dead_code, reason = "lies of which the red table needs more")]
mod liar;

use std::fmt::Write;

use freespace::harness::list_heap::ListHeap;
use freespace::harness::oracles::{Violation, When};
use freespace::harness::run::{Finding, MODELLED, Pace, Rig, Trial, WALKED};
use freespace::harness::script::{Script, Setup};
use freespace::heap::Defect;
use freespace::policy::Policy;

use liar::{Liar, Lie};

/// A program that keeps about `live` blocks and frees one of them for each that it allocates.
fn program(setup: Setup, operations: usize, live: usize) -> Script {
    let (mut random, mut is_live, mut lines) = (1_u64, vec![false; 2 * live], String::new());
    for _ in 0..operations {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (name, size) = ((random >> 33) as usize % (2 * live), (random >> 20) % 200);
        match (is_live[name], random >> 62) {
            (true, 0) => writeln!(lines, "b{name} = realloc b{name} {size}").unwrap(),
            (true, _) => writeln!(lines, "free b{name}").unwrap(),
            (false, _) => writeln!(lines, "b{name} = alloc {size} align 16").unwrap(),
        }
        is_live[name] = !is_live[name] || random >> 62 == 0;
    }
    Script::parse(&format!("freespace script 1\n{setup}\n{lines}")).unwrap()
}

fn traced() -> Rig {
    Rig::new(Box::new(ListHeap::new())).at_pace(Pace::Trace)
}

#[test]
fn healthy_heaps_of_all_policies_pass() {
    let mut rig = traced();
    for policy in Policy::all() {
        let setup = Setup { policy, ..Setup::new(1 << 18) };
        let verdict = rig.verdict(&program(setup, 1_000, 150));
        assert!(verdict.finding().is_none(), "{policy:?}: {:?}", verdict.finding());
        assert!(verdict.counters.failures == 0 && verdict.counters.operations > 900);
    }
}

#[test]
fn the_walk_comes_more_seldom_the_more_is_live() {
    let script = program(Setup::new(1 << 20), 20_000, 1_000);
    let mut rig = traced();
    let (counters, usage) = (rig.verdict(&script).counters, rig.usage());
    let expected = (counters.operations as f64) / (counters.mean_live() / WALKED as f64);
    let walks = counters.walks as f64;
    assert!(walks > 0.7 * expected && walks < 2.0 * expected, "{walks} walks, expected about {expected}");
    assert!(usage.blocks > 900 && usage.live > 50_000, "{usage:?}");
    assert!(usage.footprint.is_some_and(|bytes| bytes > usage.live && bytes < 1 << 20), "{usage:?}");
    assert!(usage.largest_free.is_some_and(|bytes| bytes > 1 << 19), "{usage:?}");
    let left = usage.model_left_at.expect("there were so many chunks");
    assert!(left as u32 > MODELLED / 2 && left < 10_000, "{left}");
}

#[test]
fn a_small_trace_keeps_its_model() {
    let mut rig = traced();
    rig.verdict(&program(Setup::new(1 << 16), 2_000, 50));
    assert_eq!(rig.usage().model_left_at, None);
    rig.verdict(&program(Setup::new(1 << 20), 10_000, 1_000));
    assert!(rig.usage().model_left_at.is_some());
    rig.verdict(&program(Setup::new(1 << 16), 100, 50));
    assert_eq!(rig.usage().model_left_at, None, "a new run has its model again");
}

/// More blocks than the model keeps up with. A walk has just come by when the last one is there.
const CROWD: u32 = 2 * MODELLED + 4;

/// So many blocks, so that only the parts are looked at between two walks; then `rest`.
fn crowd(rest: &str) -> Script {
    let mut text = String::from("freespace script 1\nheap 1048576\n");
    for number in 0..CROWD {
        writeln!(text, "n{number} = alloc 24").unwrap();
    }
    Script::parse(&(text + rest)).unwrap()
}

/// What is found when a byte of the region is spoilt in the first call behind the crowd.
fn spoilt(at: u32, rest: &str) -> Finding {
    let first = CROWD + 1;
    let liar = Liar::new(Box::new(ListHeap::new()), &[(first, Lie::Spoilt(at as isize))]);
    let verdict = Rig::new(Box::new(liar)).at_pace(Pace::Trace).verdict(&crowd(rest));
    verdict.into_finding().expect("found")
}

/// Where the `n`-th block of the crowd has its payload: each takes 32 bytes with its header.
const fn payload(n: u32) -> u32 {
    32 * n + 8
}

/// What is found when a byte is spoilt, `calls` calls far from it follow, and then one beside it.
fn spoilt_beside(at: u32, touched: &str, calls: usize) -> Finding {
    spoilt(at, &format!("{}free {touched}\nfree n500\n", "a = alloc 8\n".repeat(1 + calls)))
}

/// However the walks fall, which come every 32 calls: but for one of eight, damage is found by the call beside it.
fn found_beside(at: u32, touched: &str, is_expected: fn(&Violation) -> bool) {
    let found: Vec<_> = (0..8).map(|calls| spoilt_beside(at, touched, calls)).collect();
    let beside = |calls: usize| CROWD as usize + 2 + calls;
    let is_right = |(calls, finding): (usize, &Finding)| {
        finding.step == beside(calls) && finding.violation().is_some_and(is_expected)
    };
    let right = found.iter().enumerate().filter(|&it| is_right(it)).count();
    assert!(right >= 7, "{right} of 8: step {}, {:?}", found[0].step, found[0].cause);
}

#[test]
fn a_header_beside_what_was_touched_is_seen_in_that_step() {
    let is_defect = |found: &Violation| matches!(found, Violation::Defect { .. });
    // A byte of the size of block 100, by the blocks on both sides; and of its magic number.
    for (before, touched) in [(7, "n99"), (7, "n101"), (1, "n99"), (1, "n101")] {
        found_beside(payload(100) - before, touched, is_defect);
    }
    let is_tag = |found: &Violation| matches!(found, Violation::Defect { defect: Defect::Tag { .. } });
    found_beside(payload(100) - 1, "n101", is_tag);
}

#[test]
fn contents_beside_what_was_touched_are_seen_in_that_step() {
    let is_beside = |found: &Violation| matches!(found, Violation::Contents { when: When::Beside, size: 24, .. });
    found_beside(payload(100) + 23, "n101", is_beside);
    found_beside(payload(100), "n99", is_beside);
}

#[test]
fn what_is_far_from_everything_is_seen_by_the_next_walk() {
    let walks_apart = (CROWD as usize).div_ceil(WALKED);
    let calls: String = (0..2 * walks_apart).map(|_| "a = alloc 8\nfree a\n").collect();
    let finding = spoilt(payload(100) - 1, &calls);
    let late = finding.step - CROWD as usize;
    assert!(late <= walks_apart + 1, "{late}");
    assert!(matches!(finding.violation(), Some(Violation::Defect { .. })), "{:?}", finding.cause);
}
