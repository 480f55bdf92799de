//! Properties of scripts and of the list heap, for any seed that `proptest` draws: and of the driver that reports a failure.
//!
//! `proptest` draws and nothing else: its shrinking and persistence are off, since a failing script is made small, and kept, by our own.
//! Every sum has a floor, so that no property passes by not being tried.

#[path = "red_table/liar.rs"]
#[expect(dead_code, reason = "one lie is enough here")]
mod liar;
mod recorded;

use std::cell::RefCell;
use std::fs;
use std::path::Path;

use freespace::harness::drivers::Campaign;
use freespace::harness::drivers::property::{Failure, check, check_into};
use freespace::harness::generators::{Random, Room, Scope, crossover, mutate};
use freespace::harness::list_heap::ListHeap;
use freespace::harness::oracles::Figure;
use freespace::harness::run::{Counters, Rig, Trial};
use freespace::harness::script::{Script, ScriptFeed};
use liar::{Liar, Lie};
use proptest::prelude::any;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestError, TestRunner};

fn rig() -> Rig {
    Rig::new(Box::new(ListHeap::new()))
}

/// Holds a property for so many seeds.
fn for_seeds(cases: u32, property: impl Fn(u64) -> Result<(), TestCaseError>) {
    let config = Config {
        cases,
        max_shrink_iters: 0,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(17),
        ..Config::default()
    };
    match TestRunner::new(config).run(&any::<u64>(), property) {
        Ok(()) => {}
        Err(TestError::Fail(why, seed)) => panic!("seed {seed}\n{why}"),
        Err(TestError::Abort(why)) => panic!("{why}"),
    }
}

/// Runs a script for each seed and adds up what happened.
fn campaign(cases: u32, scope: &Scope) -> Counters {
    let state = RefCell::new((rig(), Counters::default()));
    for_seeds(cases, |seed| {
        let (rig, sum) = &mut *state.borrow_mut();
        *sum += check(rig, &mut Campaign::new(seed, scope.clone()).feed(0))?;
        Ok(())
    });
    state.into_inner().1
}

/// Fails unless each count reaches its floor.
fn assert_floors(counters: &Counters, floors: &[(&str, u64, u64)]) {
    println!("{counters:?}");
    for (what, count, floor) in floors {
        assert!(count >= floor, "{what}: {count} of at least {floor}: {counters:?}");
    }
    assert!(counters.skipped_ratio() < 0.10, "{:.3} skipped: {counters:?}", counters.skipped_ratio());
    assert!(counters.mean_live() > 5.0, "{:.1} live: {counters:?}", counters.mean_live());
}

#[test]
fn any_generated_script_passes() {
    let sum = campaign(1000, &Scope::around(300));
    assert_floors(
        &sum,
        &[
            ("operations", sum.operations, 200_000),
            ("walks", sum.walks, sum.operations),
            ("failures", sum.failures, 5_000),
            ("zeroed", sum.zeroed, 1_000),
            ("moves", sum.moves, 1_000),
            ("merges", sum.merges, 10_000),
            ("splits", sum.splits, 10_000),
            ("growths", sum.growths, 100),
        ],
    );
}

#[test]
fn any_generated_script_with_misuse_passes() {
    let sum = campaign(1000, &Scope::around(300).with_misuse());
    assert_floors(
        &sum,
        &[
            ("operations", sum.operations, 200_000),
            ("misuses", sum.misuses, 5_000),
            ("refusals", sum.refusals, 3_000),
            ("noticed", sum.noticed, 500),
            ("undetectable", sum.undetectable, 500),
        ],
    );
}

/// What is printed parses to the same script.
fn assert_round_trip(script: &Script) -> Result<(), TestCaseError> {
    let mut text = Vec::new();
    script.print_into(&mut text);
    let parsed = Script::parse_bytes(&text)?;
    if parsed == *script { Ok(()) } else { Err(TestCaseError::fail(String::from_utf8_lossy(&text).into_owned())) }
}

#[test]
fn what_is_printed_parses_to_the_same_script() {
    let rig = RefCell::new(rig());
    for_seeds(300, |seed| {
        assert_round_trip(&recorded::script(&mut rig.borrow_mut(), seed, &Scope::around(50).with_misuse()))
    });
}

/// A chain of mutants, each of them checked; every fourth is a cross with the script that the chain began with.
fn mutants(rig: &mut Rig, seed: u64, length: u32) -> Result<Counters, TestCaseError> {
    let (room, choices) = (Room { misuse: true, ..Room::of(200) }, &mut Random::new(seed));
    let first = recorded::script(rig, seed, &Scope::around(50).with_misuse());
    let (mut script, mut sum) = (first.clone(), Counters::default());
    for nth in 0..length {
        let crossed = nth % 4 == 3;
        script = if crossed { crossover(&script, &first, room, choices) } else { mutate(&script, room, choices) };
        assert_round_trip(&script)?;
        sum += check(rig, &mut ScriptFeed::new(&script))?;
    }
    Ok(sum)
}

#[test]
fn mutants_and_crosses_pass_and_mean_something() {
    let state = RefCell::new((rig(), Counters::default()));
    for_seeds(100, |seed| {
        let (rig, sum) = &mut *state.borrow_mut();
        *sum += mutants(rig, seed, 16)?;
        Ok(())
    });
    let sum = state.into_inner().1;
    assert_floors(&sum, &[("operations", sum.operations, 50_000), ("failures", sum.failures, 1_000)]);
}

/// The failure of a subject that miscounts in its third call.
fn failure(rig: &mut Rig, directory: &Path) -> Failure {
    let feed = &mut Campaign::new(1, Scope::around(300)).feed(0);
    check_into(directory, rig, feed).expect_err("a miscount is found")
}

#[test]
fn a_failure_is_small_on_disk_and_says_how_to_replay_it() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("findings");
    let broken = Liar::new(Box::new(ListHeap::new()), &[(3, Lie::Miscounted(Figure::Used))]);
    let mut rig = Rig::new(Box::new(broken));
    let failure = failure(&mut rig, &directory);
    let path = failure.saved.as_ref().expect("the directory can be written");
    let replay = format!("replay: freespace replay {}", path.display());
    assert_eq!(failure.to_string().lines().last(), Some(replay.as_str()));
    let script = Script::parse_bytes(&fs::read(path).unwrap()).expect("a finding is a script");
    let again = rig.verdict(&script).finding().expect("it comes again").signature();
    assert_eq!(again, failure.finding.signature());
    assert!(script.count_operations() <= 2, "{failure}: {script:?}");
    fs::remove_dir_all(directory).unwrap();
}

#[test]
fn a_failure_that_cannot_be_written_is_told_all_the_same() {
    let broken = Liar::new(Box::new(ListHeap::new()), &[(3, Lie::Miscounted(Figure::Used))]);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let failure = failure(&mut Rig::new(Box::new(broken)), &file);
    assert!(failure.saved.is_err() && failure.to_string().contains("could not be written"), "{failure}");
}
