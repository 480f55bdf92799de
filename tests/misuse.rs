//! What the list heap notices of what its contract forbids, and what it does not: each pinned.
//!
//! Scripts that end with a wrong free, at each level, and written misuses of every length. A row that begins to be noticed is as much a
//! change as one that no longer is. The names of refusals are held against R11 by the misuse oracle in the same run; what the heap itself says
//! of each misuse is in `refusals.rs`.

use freespace::harness::list_heap::ListHeap;
use freespace::harness::oracles::misuse::Undetectable::{self, BelowLevel, HandedOutAgain, NoHeaderTouched};
use freespace::harness::run::Done::{self, Ran, Skipped};
use freespace::harness::run::{Rig, Run};
use freespace::harness::script::{Op, Script, Setup};
use freespace::harness::subject::Region;
use freespace::policy::Level;

/// A script of lines separated by semicolons.
fn parse(lines: &str) -> Script {
    let text = format!("freespace script 1\n{}\n", lines.replace("; ", "\n"));
    Script::parse(&text).unwrap_or_else(|error| panic!("{lines}: {error}"))
}

/// Runs all but the last operation, and returns that.
fn prepare<'a>(rig: &'a mut Rig, script: &Script, setup: &Setup) -> (Run<'a>, Op) {
    let mut run = rig.begin(setup).expect("every row has a heap");
    let mut ops: Vec<Op> = script.operations().collect();
    let last = ops.pop().expect("every row has operations");
    for op in ops {
        assert_eq!(run.step(op), Ok(Ran));
    }
    (run, last)
}

const BELOW: Done = Done::Undetectable(BelowLevel);
const AGAIN: Done = Done::Undetectable(HandedOutAgain);

/// A script that ends with a wrong free, and what becomes of that at each level: `Ran` if it was refused by its name.
#[rustfmt::skip] // A table is read by columns.
const WRONG_FREES: [(&str, [Done; 4]); 15] = [
    //                                                                           none   touched neighbours full
    ("heap 4096; misuse free null",                                             [Ran,   Ran,   Ran,   Ran]),
    ("heap 4096; misuse free wild -8",                                          [Ran,   Ran,   Ran,   Ran]),
    ("heap 4096; misuse free wild 7",                                           [Ran,   Ran,   Ran,   Ran]),
    ("heap 4096; misuse free wild 4104",                                        [Ran,   Ran,   Ran,   Ran]),
    ("heap 4096; misuse free wild -9223372036854775808",                        [Ran,   Ran,   Ran,   Ran]),
    ("heap 4096; a = alloc 8; misuse free inside a 1",                          [Ran,   Ran,   Ran,   Ran]),
    ("heap 4096 granule=16; a = alloc 64; misuse free inside a 8",              [Ran,   Ran,   Ran,   Ran]),
    ("heap 4096; misuse free wild 8",                                           [BELOW, Ran,   Ran,   Ran]),
    ("heap 4096; misuse free wild 4096",                                        [BELOW, Ran,   Ran,   Ran]),
    ("heap 4096; a = alloc 8; free a; misuse free twice a",                     [BELOW, Ran,   Ran,   Ran]),
    ("heap 4096; a = alloc 8; a = alloc 8; free a; misuse free twice a",        [BELOW, Ran,   Ran,   Ran]),
    ("heap 4096; a = alloc 16; misuse free inside a 4",                         [BELOW, Ran,   Ran,   Ran]),
    ("heap 4096; a = alloc 16; misuse free inside a 16",                        [BELOW, Ran,   Ran,   Ran]),
    ("heap 4096; a = alloc 8; b = alloc 8; free a; free b; c = alloc 64; misuse free twice b", [BELOW, Ran, Ran, Ran]),
    ("heap 4096; a = alloc 8; free a; b = alloc 8; misuse free twice a",        [AGAIN, AGAIN, AGAIN, AGAIN]),
];

#[test]
fn wrong_frees_are_refused_as_the_table_of_r11_says() {
    let mut rig = Rig::new(Box::new(ListHeap::new()));
    for (lines, expected) in WRONG_FREES {
        let script = parse(lines);
        for (&check, expected) in Level::ALL.iter().zip(expected) {
            let (mut run, misuse) = prepare(&mut rig, &script, &Setup { check, ..*script.setup() });
            assert_eq!(run.step(misuse), Ok(expected), "{lines}, check={check}");
            assert_eq!(run.end(), Ok(()), "{lines}, check={check}");
        }
    }
}

/// What passes for the header of a live block of 8 bytes.
const FORGED: u64 = 8 | 1_234_567 << 32;

#[test]
fn a_forged_header_inside_a_block_is_seen_by_the_whole_walk_alone() {
    let script = parse("heap 4096; a = alloc 24; misuse free inside a 8");
    let mut rig = Rig::new(Box::new(ListHeap::new()));
    for (&check, expected) in Level::ALL.iter().zip([BELOW, BELOW, BELOW, Ran]) {
        let (mut run, misuse) = prepare(&mut rig, &script, &Setup { check, ..*script.setup() });
        let block = run.ledger().blocks().next().unwrap().start().cast::<u64>();
        // SAFETY: the block is live and has 24 bytes.
        let own = unsafe { block.read_unaligned() };
        // SAFETY: as above.
        unsafe { block.write_unaligned(FORGED.to_le()) };
        assert_eq!(run.step(misuse), Ok(expected), "check={check}");
        // SAFETY: as above.
        unsafe { block.write_unaligned(own) };
        assert_eq!(run.end(), Ok(()), "check={check}");
    }
}

/// Where bytes are written, and from how many on a header is among them.
#[rustfmt::skip]
const WRITTEN: [(&str, &str, Option<u8>); 15] = [
    ("past a: an allocated chunk follows",     "heap 64; b = alloc 8; a = alloc 8; c = alloc 8",        Some(1)),
    ("past a: behind 3 bytes of padding",      "heap 64; a = alloc 5; b = alloc 8",                     Some(4)),
    ("past a: behind 7 bytes of padding",      "heap 128 granule=16; a = alloc 1; b = alloc 8",         Some(8)),
    ("past a: behind a tail too small to cut", "heap 60; a = alloc 8; b = alloc 12; c = alloc 0; d = alloc 0; free a; a = alloc 4; e = alloc 0", Some(5)),
    ("past a: a free chunk follows",           "heap 64; a = alloc 8",                                  Some(1)),
    ("past a: a free chunk of no payload",     "heap 32; a = alloc 16",                                 Some(1)),
    ("past a: the block is empty",             "heap 64; a = alloc 0",                                  Some(1)),
    ("past a: the region ends",                "heap 32; a = alloc 24",                                 None),
    ("past a: the region ends behind padding", "heap 32; a = alloc 17",                                 None),
    ("past a: unmanaged bytes follow",         "heap 35; a = alloc 24",                                 None),
    ("before a: the region begins",            "heap 64; a = alloc 8",                                  Some(1)),
    ("before a: unmanaged bytes are before",   "heap 64 at=1; a = alloc 8",                             Some(1)),
    ("before a: a block is before",            "heap 64; b = alloc 8; a = alloc 8",                     Some(1)),
    ("before a: an empty block is before",     "heap 64; b = alloc 0; a = alloc 8",                     Some(1)),
    ("before a: a gap is before",              "heap 128; a = alloc 8 align 32",                        Some(1)),
];

/// Everything that a written misuse might have left changed: the region with its slack.
fn image(region: Region) -> Vec<u8> {
    let from = region.start().as_ptr().wrapping_sub(region.slack());
    // SAFETY: the region and its slack are readable, by the contract of `Subject`.
    unsafe { std::slice::from_raw_parts(from, region.len() + 2 * region.slack()) }.to_vec()
}

/// Writes so many bytes, sees that they are undone and that the run can end well, and returns what became of it.
fn write(heap: ListHeap, place: &str, lines: &str, length: u8) -> Done {
    let mut rig = Rig::new(Box::new(heap));
    let (side, _) = place.split_once(' ').expect("every row says on which side");
    let script = parse(&format!("{lines}; misuse write {side} a {length}"));
    let (mut run, misuse) = prepare(&mut rig, &script, script.setup());
    let before = image(run.snapshot().region.unwrap());
    let done = run.step(misuse);
    assert_eq!(before, image(run.snapshot().region.unwrap()), "{place}, {length} bytes: not undone");
    assert_eq!(run.end(), Ok(()), "{place}, {length} bytes");
    done.unwrap_or_else(|violation| panic!("{place}, {length} bytes: {violation}"))
}

#[test]
fn bytes_written_are_noticed_as_soon_as_one_of_them_is_a_headers() {
    for (place, lines, noticed_from) in WRITTEN {
        for length in 1..=32 {
            let noticed = noticed_from.is_some_and(|least| length >= least);
            let expected = if noticed { Ran } else { Done::Undetectable(NoHeaderTouched) };
            assert_eq!(write(ListHeap::new(), place, lines, length), expected, "{place}, {length} bytes");
        }
    }
}

#[test]
fn bytes_outside_the_region_are_not_written_where_there_is_no_slack() {
    for length in 1..=32 {
        assert_eq!(write(ListHeap::exact(), "past a", "heap 32; a = alloc 24", length), Skipped);
        let before = write(ListHeap::exact(), "before a", "heap 32; a = alloc 24", length);
        assert_eq!(before, if length <= 8 { Ran } else { Skipped }, "{length} bytes");
    }
}

#[test]
fn everything_undetectable_is_pinned() {
    let rows: Vec<Done> =
        WRONG_FREES.iter().flat_map(|row| row.1).chain([Done::Undetectable(NoHeaderTouched)]).collect();
    for why in Undetectable::ALL {
        assert!(rows.contains(&Done::Undetectable(why)), "{why:?} has no row");
    }
}
