//! Growth (R9), one small heap a row: what is asked, what is given, what waits.

mod common;

use common::{Desk, Region, list, policy, shape};
use freespace::heap::{Arena, Config, Heap, Mmap, Source, Stingy};

/// A source of 64 bytes at first and `limit` in all, and how stingy it is; then policy and grain of the heap.
#[derive(Clone, Copy)]
struct Case {
    limit: usize,
    give: Option<u32>,
    refuse: Option<u32>,
    words: &'static str,
    grain: u32,
}

const PLAIN: Case = Case { limit: 512, give: None, refuse: None, words: "", grain: 64 };
const MERGE: Case = Case { words: "merge", ..PLAIN };

/// Case, steps, shape, list, requests made of the source.
type Row<'a> = (Case, &'a str, &'a str, &'a [u32], u32);

fn desk(region: &Region, case: Case) -> Desk<Stingy<Arena<'_>>> {
    let source = Stingy::new(region.arena(64), case.give, case.refuse);
    let config = Config { policy: policy(case.words), grain: case.grain, ..Config::default() };
    Desk::new(Heap::new(source, config).unwrap())
}

fn check(rows: &[Row]) {
    for (row, &(case, steps, expected_shape, expected_list, requests)) in rows.iter().enumerate() {
        let region = Region::new(0, case.limit);
        let mut desk = desk(&region, case);
        desk.play(steps);
        assert_eq!(shape(&desk.heap), expected_shape, "row {row}: {steps}");
        assert_eq!(list(&desk.heap), expected_list, "row {row}: {steps}");
        assert_eq!(desk.heap.source().requests(), requests, "row {row}: {steps}");
        region.assert_guards();
    }
}

#[test]
fn what_is_missing_is_asked_once_rounded_to_the_grain() {
    check(&[
        (PLAIN, "a56", "[56]", &[], 0),
        (PLAIN, "a100", "56 [100] 12", &[0, 172], 1),
        (MERGE, "a100", "[100] 12", &[108], 1),
        (MERGE, "a56 b100", "[56] [100] 12", &[172], 1),
        (Case { grain: 1, ..PLAIN }, "a100", "56 [100]", &[0], 1),
        (Case { grain: 1, ..MERGE }, "a100", "[100]", &[], 1),
        (Case { grain: 1, ..MERGE }, "a8/64", "48 [8]", &[0], 1),
        (Case { words: "back", ..PLAIN }, "a8 b100", "[8] 40 [100] 12", &[16, 172], 1),
        (Case { words: "front", ..PLAIN }, "a8 b100", "[8] 40 [100] 12", &[172, 16], 1),
        (Case { words: "size-descending", ..PLAIN }, "+64 +128", "56 56 120", &[128, 0, 64], 2),
    ]);
}

#[test]
fn an_enlarged_chunk_keeps_its_place_unsorted_and_unmerged() {
    let back = Case { words: "back merge", ..PLAIN };
    let ascending = Case { words: "size-ascending merge", ..PLAIN };
    check(&[(back, "a8 b8 -a +64", "8 [8] 88", &[32, 0], 1), (ascending, "a24 b8 -a +64", "24 [8] 72", &[48, 0], 1)]);
}

#[test]
fn the_limit_is_asked_for_whole_and_never_passed() {
    let case = |limit| Case { limit, ..PLAIN };
    check(&[
        (case(180), "a100", "56 [100] 0", &[0, 172], 1),
        (case(172), "a100", "56 [100]", &[0], 1),
        (case(171), "a100!Exhausted", "56", &[0], 0),
        (Case { words: "merge", ..case(108) }, "a100", "[100]", &[], 1),
        (Case { words: "merge", ..case(107) }, "a100!Exhausted", "56", &[0], 0),
        (case(64), "a57!Exhausted +1!Exhausted", "56", &[0], 0),
        (PLAIN, "a4000000000!Exhausted a4294967295!TooLarge", "56", &[0], 0),
    ]);
}

#[test]
fn what_a_short_source_gave_stays_usable() {
    let give = |bytes, case| Case { give: Some(bytes), ..case };
    check(&[
        (give(60, PLAIN), "a100!SourceShort", "56 52", &[0, 64], 1),
        (give(60, PLAIN), "a100!SourceShort b56 c52", "[56] [52]", &[], 1),
        (give(40, MERGE), "a100!SourceShort", "96", &[0], 1),
        (give(40, MERGE), "a100!SourceShort a100", "[100] 28", &[108], 2),
    ]);
}

#[test]
fn a_refused_request_for_memory_leaves_the_heap_as_it_was() {
    let refuse = |request, case| Case { refuse: Some(request), ..case };
    let waiting = Case { give: Some(4), ..refuse(2, MERGE) };
    check(&[
        (refuse(1, PLAIN), "a100!SourceRefused", "56", &[0], 1),
        (refuse(1, PLAIN), "a100!SourceRefused a100", "56 [100] 12", &[0, 172], 2),
        (refuse(2, MERGE), "a100 b100!SourceRefused b100", "[100] [100] 32", &[216], 3),
        (refuse(1, PLAIN), "+8!SourceRefused +8", "56 0", &[0, 64], 2),
        // 4 bytes wait behind the end when the second request is refused: they go on waiting.
        (waiting, "a56 b8!SourceShort -a c64!SourceRefused", "56", &[0], 2),
        (waiting, "a56 b8!SourceShort -a +8!SourceRefused", "56", &[0], 2),
    ]);
}

#[test]
fn bytes_too_few_for_a_chunk_wait_and_count_as_given() {
    let four = |words| Case { give: Some(4), words, ..PLAIN };
    check(&[
        (four(""), "a56 b8!SourceShort", "[56]", &[], 1),
        (four(""), "a56 b8!SourceShort b8!SourceShort", "[56] 0", &[64], 2),
        (four("merge"), "a56 b8!SourceShort -a", "56", &[0], 1),
        // The block would end at 68, and 68 bytes are given: nothing is missing, nothing asked.
        (four("merge"), "a56 b8!SourceShort -a c60", "[60]", &[], 1),
        (four("merge"), "+4", "60", &[0], 1),
        (four("merge"), "+3 +1", "60", &[0], 2),
        (four(""), "+4 +3", "56", &[0], 2),
        (four(""), "+4 +3 +1", "56 0", &[0, 64], 3),
        (four("merge 8"), "+4 +4", "64", &[0], 2),
    ]);
}

#[test]
fn grow_asks_for_just_the_bytes() {
    check(&[
        (PLAIN, "+64", "56 56", &[0, 64], 1),
        (MERGE, "+64", "120", &[0], 1),
        (MERGE, "+60", "116", &[0], 1),
        (MERGE, "+448", "504", &[0], 1),
        (MERGE, "+449!Exhausted", "56", &[0], 0),
    ]);
}

/// Every request for memory of one run, refused in its turn: the step fails, and succeeds when it is repeated.
#[test]
fn the_nth_request_may_be_refused_for_every_n() {
    let (calm, requests) = play_all(None);
    assert!(requests >= 4, "the run asks its source {requests} times");
    for n in 1..=requests {
        assert_eq!(play_all(Some(n)), (calm.clone(), requests + 1), "request {n} refused");
    }
}

/// The shape at the end, and how many requests there were.
fn play_all(refuse: Option<u32>) -> (String, u32) {
    let region = Region::new(0, 1024);
    let mut desk = desk(&region, Case { limit: 1024, refuse, grain: 1, ..MERGE });
    for step in ["a100", "b100", "-a", "c60/64", "b130", "a20", "c200", "-b"] {
        if desk.step(step) == "SourceRefused" {
            desk.play(step);
        }
    }
    (shape(&desk.heap), desk.heap.source().requests())
}

#[test]
fn a_region_of_the_operating_system_grows_in_place() {
    let page = 4096;
    let source = Mmap::aligned(page, 16 * page, 1 << 16, 12).unwrap();
    assert_eq!(source.start().as_ptr().addr() % (1 << 16), 12);
    let config = Config { policy: policy("merge"), ..Config::default() };
    let mut desk = Desk::new(Heap::new(source, config).unwrap());
    desk.play("a4000 b4000 -a a60000!Exhausted c50000 -c -b a65528");
    assert_eq!((desk.heap.source().len(), desk.heap.source().limit()), (16 * page, 16 * page));
    assert_eq!(shape(&desk.heap), "[65528]");
}

#[test]
fn a_reservation_that_cannot_be_had_is_an_error() {
    for (limit, align) in [(usize::MAX, 1), (usize::MAX - 4096, 1), (1 << 60, 1), (4096, 1 << 63)] {
        let refused = Mmap::aligned(0, limit, align, 0).unwrap_err();
        assert!(refused.errno != 0, "{refused}");
    }
}
