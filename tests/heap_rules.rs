//! The rules R5 to R8 and R10, one small heap a row, each traced by hand from `docs/semantics.md`.
//!
//! Regions are 408 bytes, so a fresh heap is one free chunk of 400. Shapes read in memory order, allocated chunks in brackets;
//! lists are offsets in list order.

mod common;

use common::{Desk, Region, list, policy, shape};
use freespace::heap::{Arena, Config, Heap};

/// Policy, steps, shape, list.
type Row<'a> = (&'a str, &'a str, &'a str, &'a [u32]);

fn desk<'a>(region: &'a Region, words: &str) -> Desk<Arena<'a>> {
    let config = Config { policy: policy(words), ..Config::default() };
    Desk::new(Heap::new(region.arena(408), config).unwrap())
}

fn check(rows: &[Row]) {
    for &(words, steps, expected_shape, expected_list) in rows {
        let region = Region::new(0, 408);
        let mut desk = desk(&region, words);
        desk.play(steps);
        assert_eq!(shape(&desk.heap), expected_shape, "{words}: {steps}");
        assert_eq!(list(&desk.heap), expected_list, "{words}: {steps}");
        region.assert_guards();
    }
}

/// Holes of 40, 24, 40 and 24 bytes at 0, 64, 112 and 176, the rest of 176 at 224.
const HOLES: &str = "a40 b8 c24 d8 e40 f8 g24 h8 -a -c -e -g ";

#[test]
fn r5_each_fit_takes_its_chunk_and_ties_go_to_the_earliest() {
    let rows: &[(&str, &str, u32)] = &[
        ("first", "x24", 0),
        ("first", "x41", 224),
        ("best", "x24", 64),
        ("best", "x23", 64),
        ("best", "x25", 0),
        ("worst", "x24", 224),
        ("worst", "w176 x24", 0),
        ("worst", "w176 x40", 0),
        ("next", "x24", 224),
        ("next", "w176 x24", 0),
        ("first front", "x24", 176),
        ("best front", "x24", 176),
        ("worst front", "w176 x24", 112),
        ("first back", "x24", 224),
        ("best back", "x24", 64),
        ("best size-descending", "x24", 64),
    ];
    for &(words, steps, offset) in rows {
        let region = Region::new(0, 408);
        let mut desk = desk(&region, words);
        desk.play(HOLES);
        desk.play(steps);
        assert_eq!(desk.offset('x'), offset, "{words}: {steps}");
    }
}

#[test]
fn r6_a_cut_leaves_gap_block_and_tail() {
    check(&[
        ("first", "a400", "[400]", &[]),
        ("first", "a0", "[0] 392", &[8]),
        ("first", "a1", "[4] 388", &[12]),
        ("first 8", "a1", "[8] 384", &[16]),
        ("first", "a392", "[392] 0", &[400]),
        ("first", "a396", "[400]", &[]),
        ("first", "a8/64", "48 [8] 328", &[0, 72]),
        ("first", "a8/16", "0 [8] 376", &[0, 24]),
        ("first", "a392/16", "0 [392]", &[0]),
        ("first", "a388/16", "0 [392]", &[0]),
        ("first", "a396/16!Exhausted", "400", &[0]),
        ("first", "a4 b8/8", "[4] 4 [8] 360", &[12, 40]),
        ("first", "a4 b8/16", "[4] 4 [8] 360", &[12, 40]),
        ("first", "a8/4096!Exhausted", "400", &[0]),
    ]);
}

#[test]
fn r6_gap_and_tail_have_the_place_of_the_chunk_and_nothing_is_sorted_or_merged() {
    const TWO: &str = "a40 b8 c40 d8 -a -c ";
    const SIZES: &str = "a40 b8 c64 d8 -a -c ";
    let cases: &[(&str, &str, &str, &str, &[u32])] = &[
        ("front", TWO, "x8/32", "40 [8] 16 [8] 0 [8] 272", &[64, 104, 0, 128]),
        ("front", TWO, "x8", "40 [8] [8] 24 [8] 272", &[80, 0, 128]),
        ("front", TWO, "x40", "40 [8] [40] [8] 272", &[0, 128]),
        ("back", TWO, "x272", "40 [8] 40 [8] [272]", &[0, 64]),
        ("size-ascending", SIZES, "x48", "40 [8] [48] 8 [8] 248", &[0, 120, 152]),
        ("size-ascending", SIZES, "x48 -d", "40 [8] [48] 8 8 248", &[120, 136, 0, 152]),
    ];
    for &(words, before, steps, shape, list) in cases {
        check(&[(words, &[before, steps].concat(), shape, list)]);
    }
}

#[test]
fn r7_each_order_keeps_its_list() {
    const STEPS: &str = "a8 b16 c8 d16 -c -a -b -d";
    const SHAPE: &str = "8 16 8 16 320";
    check(&[
        ("address", STEPS, SHAPE, &[0, 16, 40, 56, 80]),
        ("front", STEPS, SHAPE, &[56, 16, 0, 40, 80]),
        ("back", STEPS, SHAPE, &[80, 40, 0, 16, 56]),
        ("size-ascending", STEPS, SHAPE, &[40, 0, 16, 56, 80]),
        ("size-descending", STEPS, SHAPE, &[80, 16, 56, 40, 0]),
    ]);
}

#[test]
fn r7_list_neighbours_that_touch_are_merged() {
    check(&[
        ("merge", "a8 -a", "400", &[0]),
        ("merge", "a8 b8 c8 d8 -a -c -b", "40 [8] 336", &[0, 64]),
        ("merge", "a8 b8 c8 d8 -c -b", "[8] 24 [8] 336", &[16, 64]),
        ("merge", "a8 b8 -b -a", "400", &[0]),
        ("back merge", "a8 b8 c8 d8 -a -b", "24 [8] [8] 336", &[64, 0]),
        ("back merge", "a8 b8 c8 d8 -b -a", "8 8 [8] [8] 336", &[64, 16, 0]),
        ("front merge", "a8 b8 c8 d8 -b -a", "24 [8] [8] 336", &[0, 64]),
        ("front merge", "a8 b8 c8 d8 -a -b", "8 8 [8] [8] 336", &[16, 0, 64]),
        ("front merge", "a8 b8 -b", "[8] 384", &[16]),
        ("size-ascending merge", "a8 b8 c8 d8 -a -b", "24 [8] [8] 336", &[0, 64]),
        ("size-ascending merge", "a8 b8 c8 d8 -b -a", "8 8 [8] [8] 336", &[16, 0, 64]),
        ("size-descending merge", "a16 b8 c8 -a -b", "32 [8] 344", &[56, 0]),
    ]);
}

#[test]
fn r7_nodes_that_became_list_neighbours_far_from_the_freed_chunk_are_merged_too() {
    const STEPS: &str = "a8 b8 c8 d24 e8 -a -d -b x24";
    check(&[
        ("best back merge", STEPS, "8 8 [8] [24] [8] 304", &[96, 0, 16]),
        ("best back merge", &[STEPS, " -e"].concat(), "24 [8] [24] 8 304", &[96, 0, 80]),
    ]);
}

#[test]
fn r7_a_merged_header_is_wiped() {
    let region = Region::new(0, 408);
    desk(&region, "merge").play("a8 b8 c8 d8 -a -c -b");
    for at in [16, 32] {
        assert_eq!(region.header(at), (u32::MAX, 0), "the header that stood at {at}");
    }
}

#[test]
fn r8_smaller_and_equal_stay_in_place() {
    check(&[
        ("first", "a40 b8 a24", "[24] 8 [8] 336", &[32, 64]),
        ("back", "a40 b8 a24", "[24] 8 [8] 336", &[64, 32]),
        ("first", "a40 b8 a32", "[32] 0 [8] 336", &[40, 64]),
        ("first", "a40 b8 a36", "[40] [8] 336", &[64]),
        ("first", "a40 b8 a0", "[0] 32 [8] 336", &[8, 64]),
        ("first", "a40 b8 a40", "[40] [8] 336", &[64]),
        ("first", "a37 b8 a40", "[40] [8] 336", &[64]),
        ("merge", "a40 a24", "[24] 368", &[32]),
        ("first", "a40 a24", "[24] 8 352", &[32, 48]),
    ]);
}

#[test]
fn r8_larger_takes_the_right_neighbours_front_whatever_the_coalescing() {
    const HOLE: &str = "a40 b16 c8 -b ";
    let rows: &[(&str, &str, &[u32])] = &[
        ("a56", "[56] 0 [8] 312", &[64, 88]),
        ("a60", "[64] [8] 312", &[88]),
        ("a64", "[64] [8] 312", &[88]),
        ("a44", "[44] 12 [8] 312", &[52, 88]),
    ];
    for words in ["address", "address merge", "front", "front merge"] {
        check(&[(words, "a40 a60", "[60] 332", &[68]), (words, "a40 a400", "[400]", &[])]);
        for &(step, shape, list) in rows {
            check(&[(words, &[HOLE, step].concat(), shape, list)]);
        }
    }
}

#[test]
fn r8_what_does_not_fit_in_place_moves_or_fails_whole() {
    check(&[
        ("first", "a8 b8 a40", "8 [8] [40] 320", &[0, 80]),
        ("back", "a8 b8 a40", "8 [8] [40] 320", &[80, 0]),
        ("first", "a40 b16 c8 -b a68", "40 16 [8] [68] 236", &[0, 48, 164]),
        ("merge", "a40 b16 c8 -b a68", "64 [8] [68] 236", &[0, 164]),
        ("first", "a8 b8 a4000!Exhausted", "[8] [8] 368", &[32]),
        ("first", "a200 b8 a300!Exhausted", "[200] [8] 176", &[224]),
    ]);
}

#[test]
fn r8_a_neighbours_header_that_was_taken_over_is_wiped() {
    let region = Region::new(0, 408);
    desk(&region, "first").play("a40 a60");
    assert_eq!(region.header(48), (u32::MAX, 0));
}

#[test]
fn r10_the_rover_follows_cuts_and_merges() {
    const FIVE: &str = "a8 b8 c8 d8 e8 -a -c ";
    let rows: &[(&str, &str, Option<u32>)] = &[
        ("next", "", None),
        ("next", "a8", Some(16)),
        ("next", "a400", None),
        ("next", "a392/16", Some(0)),
        ("next", "a8 b4000!Exhausted", Some(16)),
        ("next", "a8 b8 -a", Some(32)),
        ("next", "a40 a60", Some(68)),
        ("next", "a40 a400", None),
        ("next merge", "a40 -a", Some(0)),
        ("next back", "a8 b8 -a x368 y8", None),
        ("next", &[FIVE, "x320 y8"].concat(), Some(32)),
        ("next", &[FIVE, "x312 y8 z8"].concat(), Some(400)),
        ("first", "a8 -a b8 b16", None),
        ("best merge", "a8 -a b8 b16", None),
    ];
    for &(words, steps, rover) in rows {
        let region = Region::new(0, 408);
        let mut desk = desk(&region, words);
        desk.play(steps);
        assert_eq!(desk.heap.index().rover(), rover, "{words}: {steps}");
    }
}

#[test]
fn r10_a_search_begins_at_the_rover_and_wraps_once() {
    check(&[
        ("next", "a8 b8 c8 d8 e8 -a -c x8", "8 [8] 8 [8] [8] [8] 304", &[0, 32, 96]),
        ("next", "a8 b8 c8 d8 e8 -a -c x312 y8", "[8] [8] 8 [8] [8] [312] 0", &[32, 400]),
        ("next", "a8 b8 c8 d8 e8 -a -c x312 y8 z8", "[8] [8] [8] [8] [8] [312] 0", &[400]),
    ]);
}

#[test]
fn r10_a_carved_node_hands_the_rover_to_its_successor() {
    let region = Region::new(0, 408);
    let mut desk = desk(&region, "next");
    // The rover goes from the exact cut at 0 to the node that followed it: c, at 32.
    desk.play("a8 b8 c8 d8 e8 -a -c x320 y8");
    assert_eq!(desk.heap.index().rover(), Some(32));
    desk.play("-d b24");
    assert_eq!((desk.heap.index().rover(), list(&desk.heap)), (Some(48), vec![48]));
}
