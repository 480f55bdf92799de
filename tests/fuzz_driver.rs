//! What a fuzzer calls: text in, verdict out; and mutants that stay worth running however long the chain.

use std::alloc::Layout;
use std::ptr::NonNull;

use freespace::harness::drivers::fuzzing::{Fuzzer, Report, Tally, round_trip};
use freespace::harness::generators::{Choices, Random};
use freespace::harness::list_heap::ListHeap;
use freespace::harness::run::{Finding, Outcome, Rig};
use freespace::harness::script::{Script, Setup};
use freespace::harness::subject::{Predictor, Snapshot, Subject, Unfit};
use freespace::heap::Refusal;

const GOOD: &[u8] = b"freespace script 1\nheap 4096\na = alloc 100\nfree a\n";

fn fuzzer() -> Fuzzer {
    Fuzzer::new(Rig::new(Box::new(ListHeap::new())))
}

/// A buffer as a fuzzer lends it: the text, then room up to `room` bytes.
fn lent(text: &[u8], room: usize) -> Vec<u8> {
    let mut buffer = text.to_vec();
    buffer.resize(room.max(text.len()), 0);
    buffer
}

fn mutant(fuzzer: &mut Fuzzer, text: &[u8], room: usize, seed: u32) -> Vec<u8> {
    let mut buffer = lent(text, room);
    let len = fuzzer.mutate(&mut buffer, text.len(), room, seed);
    buffer.truncate(len);
    buffer
}

fn child(fuzzer: &mut Fuzzer, one: &[u8], other: &[u8], room: usize, seed: u32) -> Vec<u8> {
    let mut buffer = vec![0; room];
    let len = fuzzer.cross(one, other, &mut buffer, seed);
    buffer.truncate(len);
    buffer
}

#[test]
fn a_text_gets_the_verdict_of_its_script() {
    let verdict = fuzzer().judge(GOOD).unwrap();
    assert!(matches!(verdict.outcome, Outcome::Passed));
    assert_eq!((verdict.counters.allocations, verdict.counters.frees), (1, 1));
    let unfit = fuzzer().judge(b"freespace script 1\nheap 7\n").unwrap();
    assert!(matches!(unfit.outcome, Outcome::Unfit(_)));
}

#[test]
fn what_is_no_script_is_rejected_and_counted() {
    let mut fuzzer = fuzzer();
    let cut_off = &GOOD[..GOOD.len() - 1];
    for text in [&b""[..], b"\n", b"\xff\xfe", cut_off, b"freespace script 2\nheap 4096\n"] {
        assert!(fuzzer.judge(text).is_none(), "{}", text.escape_ascii());
    }
    assert!(fuzzer.judge(GOOD).is_some());
    let Tally { counters, rejected, findings } = *fuzzer.tally();
    assert_eq!((counters.scripts, rejected, findings), (1, 5, 0));
}

#[test]
fn what_is_remembered_answers_for_equal_bytes_only() {
    let mut fuzzer = fuzzer();
    for seed in 0..200 {
        let text = mutant(&mut fuzzer, b"", 2000, seed);
        let mut other = text.clone();
        let remembered = fuzzer.judge(&text).unwrap();
        assert_eq!(remembered.counters, self::fuzzer().judge(&text).unwrap().counters, "seed {seed}");
        other.extend_from_slice(b"grow 0\n");
        assert_eq!(fuzzer.judge(&other).unwrap().counters.growths, remembered.counters.growths + 1);
        assert!(fuzzer.judge(&text[..text.len() - 1]).is_none());
        *other.last_mut().unwrap() = b'!';
        assert!(fuzzer.judge(&other).is_none());
    }
}

#[test]
fn a_mutant_is_what_its_text_says_and_keeps_to_the_room_it_is_given() {
    let mut fuzzer = fuzzer();
    let mut text = GOOD.to_vec();
    for seed in 0..500 {
        let room = [0, 10, 47, 48, 200, 1000, 4096][seed as usize % 7];
        let next = mutant(&mut fuzzer, &text, room, seed);
        assert!(next.len() <= room);
        if next.is_empty() {
            assert!(room < 200, "no script within {room} bytes");
            continue;
        }
        assert_eq!(round_trip(&next), Ok(true));
        assert_eq!(Script::parse_bytes(&next).unwrap().to_string().as_bytes(), next, "not canonical");
        text = next;
    }
}

#[test]
fn a_script_is_made_afresh_from_what_does_not_parse() {
    let mut fuzzer = fuzzer();
    let no_script = b"freespace script 1\nheap 4096\nfree\n";
    let operations: usize = (0..50)
        .map(|seed| {
            let fresh = mutant(&mut fuzzer, no_script, 4096, seed);
            assert_eq!(fresh, child(&mut fuzzer, no_script, no_script, 4096, seed), "both draw it alike");
            Script::parse_bytes(&fresh).unwrap().lines().len()
        })
        .sum();
    assert!(operations > 2000, "{operations} lines in 50 scripts");
}

#[test]
fn the_same_seed_gives_the_same_mutant_whatever_is_remembered() {
    let mut busy = fuzzer();
    for seed in 0..50 {
        let parent = mutant(&mut busy, b"", 1000, seed);
        assert_eq!(mutant(&mut busy, &parent, 1000, 7), mutant(&mut fuzzer(), &parent, 1000, 7));
        assert_eq!(child(&mut busy, &parent, GOOD, 1000, 7), child(&mut fuzzer(), &parent, GOOD, 1000, 7));
    }
}

/// A fuzzer without coverage: a pool of texts, chains of five changes, every fourth text kept in another's place.
fn fuzz_blindly(fuzzer: &mut Fuzzer, rounds: u32) -> Tally {
    let mut choices = Random::new(2);
    let mut pool = vec![b"\n".to_vec(); 64];
    for round in 0..rounds {
        let mut unit = pool[choices.index(pool.len())].clone();
        for step in 0..5 {
            let (seed, other) = (round * 5 + step, &pool[choices.index(pool.len())]);
            let crossed = choices.chance(1, 2);
            unit = if crossed { child(fuzzer, &unit, other, 4096, seed) } else { mutant(fuzzer, &unit, 4096, seed) };
            let verdict = fuzzer.judge(&unit).expect("a mutant is a script");
            assert!(verdict.finding().is_none(), "{}", Report(verdict.finding().unwrap()));
        }
        if choices.chance(1, 4) {
            let at = choices.index(pool.len());
            pool[at] = unit;
        }
    }
    *fuzzer.tally()
}

#[test]
fn long_chains_of_mutants_stay_worth_running() {
    let tally = fuzz_blindly(&mut fuzzer(), 400);
    println!("{}", tally.line(1.0));
    let counters = tally.counters;
    assert_eq!((counters.scripts, tally.rejected, tally.findings), (2000, 0, 0));
    assert!(counters.operations > 150_000, "{}", counters.operations);
    assert!(counters.skipped_ratio() < 0.15, "{}", counters.skipped_ratio());
    assert!(counters.failures * 3 < counters.allocations, "{counters:?}");
    assert!(counters.mean_live() > 10.0, "{}", counters.mean_live());
    assert!(counters.moves > 1000 && counters.growths > 100 && counters.merges > 10_000, "{counters:?}");
    assert_eq!(counters.misuses, 0);
}

#[test]
fn chains_with_misuse_try_misuse() {
    let tally = fuzz_blindly(&mut fuzzer().with_misuse(), 250);
    println!("{}", tally.line(1.0));
    let counters = tally.counters;
    assert!(counters.refusals > 1000 && counters.noticed > 1000, "{counters:?}");
    assert!(counters.skipped_ratio() < 0.15, "{}", counters.skipped_ratio());
}

#[test]
fn the_tally_is_one_line_of_json() {
    let mut fuzzer = fuzzer();
    fuzzer.judge(GOOD);
    fuzzer.judge(b"");
    let line = fuzzer.tally().line(0.5).to_string();
    let tally: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert!(!line.contains('\n'));
    assert_eq!((&tally["scripts"], &tally["rejected"]), (&1.into(), &1.into()));
    assert_eq!((&tally["operations"], &tally["operations_per_cpu_second"]), (&2.into(), &4.into()));
}

#[test]
fn a_broken_subject_is_found_and_its_report_holds_a_script() {
    let broken = Deaf { heap: ListHeap::new(), frees: 0 };
    let mut fuzzer = Fuzzer::new(Rig::new(Box::new(broken)));
    let text = b"freespace script 1\nheap 4096\nrepeat 3\n  a = alloc 8\n  free a\nend\nb = alloc 1\n";
    let verdict = fuzzer.judge(text).unwrap();
    let finding = verdict.finding().expect("a free that does nothing is seen");
    assert_eq!(fuzzer.tally().findings, 1);
    let report = Report(finding).to_string();
    let script = Script::parse(&finding.script.to_string()).unwrap();
    assert!(report.contains(&script.to_string()) && report.contains("freespace replay"), "{report}");
    assert_eq!((finding.step, script.lines().len()), (4, 1), "the repeat is whole, and nothing is behind it");
    let again = fuzzer.judge(finding.script.to_string().as_bytes()).unwrap();
    assert_eq!(again.finding().map(Finding::signature), Some(finding.signature()));
}

/// Takes every second free for done.
struct Deaf {
    heap: ListHeap,
    frees: u32,
}

// SAFETY: everything but a free that is left out is the list heap's.
unsafe impl Subject for Deaf {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        self.frees = 0;
        self.heap.begin(setup)
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        self.heap.allocate(layout, zeroed)
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        self.frees += 1;
        if self.frees.is_multiple_of(2) {
            return Ok(());
        }
        // SAFETY: the caller's promise.
        unsafe { self.heap.release(block, layout) }
    }

    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        // SAFETY: the caller's promise.
        unsafe { self.heap.reallocate(block, layout, size) }
    }

    fn look(&self, walk: bool) -> Snapshot {
        self.heap.look(walk)
    }

    fn predictor(&self) -> Option<Box<dyn Predictor>> {
        self.heap.predictor()
    }
}

#[test]
fn a_round_trip_knows_text_from_other_bytes() {
    assert_eq!(round_trip(GOOD), Ok(true));
    assert_eq!(round_trip(b"free a\n"), Ok(false));
    assert_eq!(round_trip(b"\x80"), Ok(false));
}
