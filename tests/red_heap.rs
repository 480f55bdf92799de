//! Every answer that a heap can give for something wrong, provoked: a row for each variant, with its exact fields.
//!
//! A check never seen to fail proves nothing. Each row plants one defect and expects just that answer; the last tests fail
//! when a variant has no row.

mod common;

use common::{Desk, Region, layout, policy};
use freespace::heap::error::Count;
use freespace::heap::{AllocError, Config, CreateError, Defect, Heap, Mmap, ReallocError, Refusal, Stingy};
use freespace::policy::{BASE, Level, MAGIC};

/// A name and what was provoked, then what was expected.
type Row<T> = (&'static str, fn() -> T, T);

fn check<T: PartialEq + core::fmt::Debug>(rows: &[Row<T>], names: &[&str], name: fn(&T) -> &'static str) {
    for (row, provoke, expected) in rows {
        let found = provoke();
        assert_eq!((&found, name(&found)), (expected, *row));
    }
    for name in names {
        assert!(rows.iter().any(|(row, ..)| row == name), "{name} has no row");
    }
}

/// Plays steps in a region of 408 bytes, plants a defect and returns what the walk finds.
fn plant(words: &str, steps: &str, spoil: fn(&Region)) -> Defect {
    let region = Region::new(0, 408);
    let config = Config { policy: policy(words), ..Config::default() };
    let mut desk = Desk::new(Heap::new(region.arena(408), config).unwrap());
    desk.play(steps);
    spoil(&region);
    let defect = desk.heap.walk().unwrap_err();
    assert_eq!(desk.heap.walk(), Err(defect), "the walk changes nothing");
    defect
}

/// Free chunks of 8 at 0, 32 and 64, allocated ones at 16, 48 and 80, the rest free from 96.
const COMB: &str = "a8 b8 c8 d8 e8 f8 -a -c -e";

const DEFECTS: &[Row<Defect>] = &[
    (
        "Overrun",
        || plant("", "a8", |region| region.set_word(16, 388)),
        Defect::Overrun { chunk: BASE + 16, size: 388, end: BASE + 408 },
    ),
    (
        "Overrun",
        || plant("", "a8", |region| region.set_word(0, u32::MAX)),
        Defect::Overrun { chunk: BASE, size: u32::MAX, end: BASE + 408 },
    ),
    (
        "Overrun",
        || plant("", "a8", |region| region.set_word(16, 380)),
        Defect::Overrun { chunk: BASE + 404, size: 0, end: BASE + 408 },
    ),
    ("Size", || plant("", "a8", |region| region.set_word(0, 9)), Defect::Size { chunk: BASE, found: 9, granule: 4 }),
    (
        "Tag",
        || plant("", "a8", |region| region.set_word(4, MAGIC ^ 1 << 31)),
        Defect::Tag { chunk: BASE, found: MAGIC ^ 1 << 31, magic: MAGIC },
    ),
    (
        "Tag",
        || plant("", "a8", |region| region.set_word(20, BASE + 408)),
        Defect::Tag { chunk: BASE + 16, found: BASE + 408, magic: MAGIC },
    ),
    ("Link", || plant("", COMB, |region| region.set_word(4, BASE + 16)), Defect::Link { from: BASE, to: BASE + 16 }),
    // The head is an allocated chunk.
    ("Link", || plant("", "a8 -a", |region| region.set_word(4, MAGIC)), Defect::Link { from: 0, to: BASE }),
    // The link leads into a free chunk, to bytes that read as another one.
    (
        "Link",
        || {
            plant("", "a8 b24 c8 -a -b", |region| {
                region.set_word(4, BASE + 32);
                region.set_header(32, 0, BASE + 64);
            })
        },
        Defect::Link { from: BASE, to: BASE + 32 },
    ),
    (
        "Cycle",
        || plant("front", COMB, |region| region.set_word(100, BASE + 64)),
        Defect::Cycle { at: BASE + 64, free: 4 },
    ),
    ("Cycle", || plant("", COMB, |region| region.set_word(100, BASE + 96)), Defect::Cycle { at: BASE + 96, free: 4 }),
    ("Unlisted", || plant("", COMB, |region| region.set_word(4, BASE + 64)), Defect::Unlisted { chunk: BASE + 32 }),
    ("Unlisted", || plant("", "a8", |region| region.set_word(4, 0)), Defect::Unlisted { chunk: BASE }),
    // An allocated chunk falls into two allocated ones.
    (
        "Count",
        || {
            plant("", "a24 b8", |region| {
                region.set_word(0, 8);
                region.set_header(16, 8, MAGIC);
            })
        },
        Defect::Count { count: Count::AllocatedChunks, expected: 2, found: 3 },
    ),
    // A free chunk falls into two that are both listed.
    (
        "Count",
        || {
            plant("", "a24 b8 -a", |region| {
                region.set_header(0, 8, BASE + 16);
                region.set_header(16, 8, BASE + 48);
            })
        },
        Defect::Count { count: Count::FreeChunks, expected: 2, found: 3 },
    ),
    // An allocated chunk begins 8 bytes earlier, at the cost of the free one before it.
    (
        "Count",
        || {
            plant("", "a24 b8 -a", |region| {
                region.set_word(0, 16);
                region.set_header(24, 16, MAGIC);
            })
        },
        Defect::Count { count: Count::UsedBytes, expected: 8, found: 16 },
    ),
    (
        "Unordered",
        || {
            plant("", COMB, |region| {
                region.set_word(4, BASE + 64);
                region.set_word(68, BASE + 32);
            })
        },
        Defect::Unordered { chunk: BASE + 64, next: BASE + 32 },
    ),
    (
        "Unmerged",
        || {
            plant("merge", "a24 b8 -a", |region| {
                region.set_header(0, 8, BASE + 16);
                region.set_header(16, 8, BASE + 48);
            })
        },
        Defect::Unmerged { chunk: BASE, next: BASE + 16 },
    ),
    // The list passes the node on which the rover stands.
    ("Rover", || plant("next", "a8 b8 -a", |region| region.set_word(4, 0)), Defect::Rover { at: BASE + 32 }),
];

#[test]
fn every_defect_has_a_row_and_is_named() {
    check(DEFECTS, Defect::NAMES, Defect::name);
}

/// The three counts, by a match that does not compile when there is a fourth.
#[test]
fn every_count_has_a_row() {
    let mut seen = [false; 3];
    for (_, _, defect) in DEFECTS {
        match defect {
            Defect::Count { count: Count::AllocatedChunks, .. } => seen[0] = true,
            Defect::Count { count: Count::FreeChunks, .. } => seen[1] = true,
            Defect::Count { count: Count::UsedBytes, .. } => seen[2] = true,
            _ => {}
        }
    }
    assert_eq!(seen, [true; 3]);
}

/// Plays steps, spoils, and frees what is `ahead` bytes behind the payload of b.
fn refusal(steps: &str, ahead: isize, spoil: fn(&Region)) -> Refusal {
    let region = Region::new(0, 408);
    let mut desk = Desk::new(Heap::new(region.arena(408), Config::default()).unwrap());
    desk.play("a8 b24 c8");
    let block = desk.block('b').wrapping_offset(ahead);
    desk.play(steps);
    spoil(&region);
    // SAFETY: at its default level, the heap reads before it believes.
    unsafe { desk.heap.free(block) }.unwrap_err()
}

fn nothing(_: &Region) {}

/// What the heap says of null.
fn free_null() -> Refusal {
    let region = Region::new(0, 408);
    let mut heap = Heap::new(region.arena(408), Config::default()).unwrap();
    // SAFETY: null is refused before anything is read.
    unsafe { heap.free(core::ptr::null_mut()) }.unwrap_err()
}

/// The refusal without the machine addresses, which vary between runs: counted from the first byte instead.
fn free_outside() -> Refusal {
    let region = Region::new(0, 408);
    let mut heap = Heap::new(region.arena(408), Config::default()).unwrap();
    let first = region.start().as_ptr();
    // SAFETY: an address outside is refused before anything is read.
    match unsafe { heap.free(first.wrapping_add(412)) }.unwrap_err() {
        Refusal::Outside { found, least, greatest } => {
            let [found, least, greatest] = [found, least, greatest].map(|machine| machine - first.addr());
            Refusal::Outside { found, least, greatest }
        }
        other => other,
    }
}

const REFUSALS: &[Row<Refusal>] = &[
    ("Null", free_null, Refusal::Null),
    ("Outside", free_outside, Refusal::Outside { found: 412, least: 8, greatest: 408 }),
    ("Misaligned", || refusal("", 2, nothing), Refusal::Misaligned { address: BASE + 26, granule: 4 }),
    ("AlreadyFree", || refusal("-b", 0, nothing), Refusal::AlreadyFree { address: BASE + 24, chunk: BASE + 16 }),
    ("AlreadyFree", || refusal("-b", 8, nothing), Refusal::AlreadyFree { address: BASE + 32, chunk: BASE + 16 }),
    ("Interior", || refusal("", 8, nothing), Refusal::Interior { address: BASE + 32, chunk: BASE + 16 }),
    (
        "WrongMagic",
        || refusal("", 0, |region| region.set_word(20, 5)),
        Refusal::WrongMagic { address: BASE + 24, expected: MAGIC, found: 5 },
    ),
    (
        "Damaged",
        || refusal("", 0, |region| region.set_word(16, 26)),
        Refusal::Damaged { defect: Defect::Size { chunk: BASE + 16, found: 26, granule: 4 } },
    ),
];

#[test]
fn every_refusal_has_a_row_and_is_named() {
    check(REFUSALS, Refusal::NAMES, Refusal::name);
}

/// Asks a growing heap of 64 bytes, at most 256, for a block.
fn starve(give: Option<u32>, refuse: Option<u32>, size: usize, spoil: fn(&Region)) -> AllocError {
    let region = Region::new(0, 256);
    let source = Stingy::new(region.arena(64), give, refuse);
    let config = Config { policy: policy("first address"), grain: 32, ..Config::default() };
    let mut heap = Heap::new(source, config).unwrap();
    spoil(&region);
    heap.allocate(layout(size, 1)).unwrap_err()
}

const ALLOC_ERRORS: &[Row<AllocError>] = &[
    (
        "TooLarge",
        || starve(None, None, isize::MAX as usize, nothing),
        AllocError::TooLarge { size: isize::MAX as usize, align: 1 },
    ),
    ("Exhausted", || starve(None, None, 200, nothing), AllocError::Exhausted { missing: 208, left: 192 }),
    ("SourceRefused", || starve(None, Some(1), 60, nothing), AllocError::SourceRefused { asked: 96 }),
    ("SourceShort", || starve(Some(40), None, 60, nothing), AllocError::SourceShort { missing: 68, given: 40 }),
    (
        "Damaged",
        || starve(None, None, 8, |region| region.set_word(0, 64)),
        AllocError::Damaged { defect: Defect::Overrun { chunk: BASE, size: 64, end: BASE + 64 } },
    ),
];

#[test]
fn every_allocation_error_has_a_row_and_is_named() {
    check(ALLOC_ERRORS, AllocError::NAMES, AllocError::name);
}

fn create(len: usize, config: Config) -> CreateError {
    let region = Region::new(1, len);
    Heap::new(region.arena(len), config).unwrap_err()
}

/// A region whose limit, with the base, is one byte more than addresses have.
fn create_too_large() -> CreateError {
    Heap::new(Mmap::new(4096, (1 << 32) - 16383).unwrap(), Config::default()).unwrap_err()
}

const PLAIN: fn() -> Config = Config::default;

const CREATE_ERRORS: &[Row<CreateError>] = &[
    ("Magic", || create(64, Config { magic: 12, ..PLAIN() }), CreateError::Magic { found: 12 }),
    ("Base", || create(64, Config { base: 0, ..PLAIN() }), CreateError::Base { found: 0, granule: 4 }),
    (
        "Base",
        || create(64, Config { base: 24, policy: policy("16"), ..PLAIN() }),
        CreateError::Base { found: 24, granule: 16 },
    ),
    ("Grain", || create(64, Config { grain: 0, ..PLAIN() }), CreateError::Grain),
    ("TooLarge", create_too_large, CreateError::TooLarge { base: BASE, limit: (1 << 32) - 16383 }),
    // The region starts at 1 modulo 16: 3 bytes are cut off in front of granule 4, 7 in front of granule 16.
    ("TooSmall", || create(10, PLAIN()), CreateError::TooSmall { len: 10, least: 11 }),
    (
        "TooSmall",
        || create(22, Config { policy: policy("16"), ..PLAIN() }),
        CreateError::TooSmall { len: 22, least: 23 },
    ),
    ("TooSmall", || create(0, PLAIN()), CreateError::TooSmall { len: 0, least: 11 }),
];

#[test]
fn every_creation_error_has_a_row_and_is_named() {
    check(CREATE_ERRORS, CreateError::NAMES, CreateError::name);
}

/// Resizes a block of 8 bytes in a heap of 64 that cannot grow.
fn resize(size: usize, ahead: usize) -> ReallocError {
    let region = Region::new(0, 64);
    let mut desk = Desk::new(Heap::new(region.arena(64), Config::default()).unwrap());
    desk.play("a8 b8");
    let block = desk.block('a').wrapping_add(ahead);
    // SAFETY: the block is live with this layout, or refused.
    unsafe { desk.heap.reallocate(block, layout(8, 1), size) }.unwrap_err()
}

const REALLOC_ERRORS: &[Row<ReallocError>] = &[
    (
        "Refused",
        || resize(8, 4),
        ReallocError::Refused { refusal: Refusal::Interior { address: BASE + 12, chunk: BASE } },
    ),
    ("NoMemory", || resize(40, 0), ReallocError::NoMemory { error: AllocError::Exhausted { missing: 16, left: 0 } }),
    (
        "NoMemory",
        || resize(usize::MAX, 0),
        ReallocError::NoMemory { error: AllocError::TooLarge { size: usize::MAX, align: 1 } },
    ),
];

#[test]
fn every_reallocation_error_has_a_row_and_is_named() {
    check(REALLOC_ERRORS, ReallocError::NAMES, ReallocError::name);
}

/// What is told of a defect is a sentence that names its invariant, and no two answers read alike.
#[test]
fn every_answer_has_words_of_its_own() {
    let mut lines = DEFECTS.iter().map(|(_, _, defect)| defect.to_string()).collect::<Vec<_>>();
    assert!(lines.iter().all(|line| line.starts_with('I')));
    lines.extend(REFUSALS.iter().map(|(_, _, refusal)| refusal.to_string()));
    lines.extend(ALLOC_ERRORS.iter().map(|(_, _, error)| error.to_string()));
    lines.extend(CREATE_ERRORS.iter().map(|(_, _, error)| error.to_string()));
    let count = lines.len();
    lines.sort();
    lines.dedup();
    assert_eq!(lines.len(), count);
}

/// At the full level a request, too, is refused with what the walk finds.
#[test]
fn a_full_level_refuses_requests_of_a_damaged_heap() {
    let region = Region::new(0, 408);
    let config = Config { level: Level::Full, ..Config::default() };
    let mut desk = Desk::new(Heap::new(region.arena(408), config).unwrap());
    desk.play("a8");
    region.set_word(0, 9);
    let defect = Defect::Size { chunk: BASE, found: 9, granule: 4 };
    assert_eq!(desk.heap.allocate(layout(8, 1)), Err(AllocError::Damaged { defect }));
}

/// The first node fits, the second is damaged: the block could move, but its old place could not be freed.
#[test]
fn a_block_does_not_move_when_its_old_place_could_not_be_freed() {
    let region = Region::new(0, 408);
    let mut desk = Desk::new(Heap::new(region.arena(408), Config::default()).unwrap());
    desk.play("x60 b8 y8 c8 a8 d8 -x -y");
    region.set_word(84, 9);
    let bytes = region.bytes();
    // SAFETY: the block is live and has this layout.
    let answer = unsafe { desk.heap.reallocate(desk.block('a'), layout(8, 1), 40) };
    let defect = Defect::Size { chunk: BASE + 84, found: 9, granule: 4 };
    assert_eq!(answer, Err(ReallocError::Refused { refusal: Refusal::Damaged { defect } }));
    assert!(region.bytes() == bytes);
}

/// The new chunk cannot be listed, so the end stays where it was: mended, the heap is whole.
#[test]
fn a_damaged_list_is_not_grown_behind() {
    let region = Region::new(0, 512);
    let mut desk = Desk::new(Heap::new(region.arena(256), Config::default()).unwrap());
    desk.play("a8 b8 -a");
    region.set_word(0, 9);
    let defect = Defect::Size { chunk: BASE, found: 9, granule: 4 };
    assert_eq!(desk.heap.grow(64), Err(AllocError::Damaged { defect }));
    region.set_word(0, 8);
    assert_eq!((desk.heap.walk(), desk.heap.memory().end()), (Ok(()), 256));
    desk.play("+64");
    assert_eq!(desk.heap.memory().end(), 384);
}
