//! The table of R11, read from `docs/semantics.md` itself: every misuse at every level, under every policy.
//!
//! What the page says is refused must be refused, by the right name, changing no byte; what it says is taken must be taken.

mod common;

use common::{Desk, Region, list, policy};
use freespace::heap::{Arena, Config, Heap, ReallocError, Refusal};
use freespace::policy::{Level, Policy};

const PAGE: &str = include_str!("../docs/semantics.md");

/// No magic number, and no multiple of 4, so no link either.
const RUBBISH: u32 = 3;

struct Scene<'a> {
    region: &'a Region,
    desk: Desk<Arena<'a>>,
}

type Spoil = fn(&Scene) -> usize;

/// Each misuse of the page: how to come to it (the answer is the address to free), and the refusal's name at each level.
const MISUSES: &[(&str, Spoil, [&str; 4])] = &[
    ("free null", |_| 0, ["Null"; 4]),
    ("free outside", |scene| scene.address('a') - 16, ["Outside"; 4]),
    ("free misaligned", |scene| scene.address('b') + 2, ["Misaligned"; 4]),
    ("free twice", |scene| scene.address('x'), ["taken", "AlreadyFree", "AlreadyFree", "AlreadyFree"]),
    ("free inside a block", |scene| scene.address('b') + 16, ["taken", "Interior", "Interior", "Interior"]),
    ("free inside a block, at a forged header", forge, ["taken", "taken", "taken", "Interior"]),
    (
        "free after the block's own header was written over",
        |scene| scene.spoil('b'),
        ["taken", "WrongMagic", "WrongMagic", "Damaged"],
    ),
    (
        "free after the next header was written over",
        |scene| {
            scene.spoil('c');
            scene.address('b')
        },
        ["taken", "taken", "Damaged", "Damaged"],
    ),
    (
        "free with damage elsewhere",
        |scene| {
            scene.spoil('e');
            scene.address('b')
        },
        ["taken", "taken", "taken", "Damaged"],
    ),
];

/// A header inside b whose chunk ends where b ends.
fn forge(scene: &Scene) -> usize {
    let at = scene.desk.offset('b') + 16;
    let (size, magic) = scene.region.header(scene.desk.offset('b'));
    scene.region.set_header(at, size - 16, magic);
    scene.address('b') + 16
}

impl Scene<'_> {
    /// Blocks a to e in a row with x freed between c and d. For every granule, headers stand where the region's start puts them.
    fn new(region: &Region, policy: Policy, level: Level) -> Scene<'_> {
        let config = Config { policy, level, ..Config::default() };
        let mut desk = Desk::new(Heap::new(region.arena(1024), config).unwrap());
        desk.play("a24 b40 c24 x24 d24 e24 f24");
        let x = desk.block('x');
        desk.play("-x");
        desk.remember('x', x);
        Scene { region, desk }
    }

    fn address(&self, name: char) -> usize {
        self.desk.block(name).addr()
    }

    /// Writes rubbish over the tag of a block's header.
    fn spoil(&self, name: char) -> usize {
        self.region.set_word(self.desk.offset(name) + 4, RUBBISH);
        self.address(name)
    }

    fn pointer(&self, address: usize) -> *mut u8 {
        self.region.start().as_ptr().with_addr(address)
    }

    fn free(&mut self, address: usize) -> Result<(), Refusal> {
        let block = self.pointer(address);
        // SAFETY: what the heap believes of a wrong address spoils its own bytes only, and those are the test's.
        unsafe { self.desk.heap.free(block) }
    }

    fn enlarge(&mut self, address: usize) -> Result<(), ReallocError> {
        let (block, layout) = (self.pointer(address), self.desk.layout('b'));
        // SAFETY: as for `free`.
        unsafe { self.desk.heap.reallocate(block, layout, 100) }.map(drop)
    }
}

/// The page's rows: a misuse, and `taken` or `refused` at each level.
fn page() -> Vec<(&'static str, Vec<&'static str>)> {
    let cells = |line: &'static str| line.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>();
    let rows = PAGE.lines().skip_while(|line| !line.starts_with("| misuse |"));
    let rows = rows.take_while(|line| line.starts_with('|')).map(cells);
    rows.filter(|row| !row[0].starts_with("---")).map(|row| (row[0], row[1..].to_vec())).collect()
}

#[test]
fn the_page_and_this_file_have_the_same_rows_and_answers() {
    let page = page();
    let levels = Level::ALL.iter().map(|level| level.name()).collect::<Vec<_>>();
    assert_eq!(page[0], ("misuse", levels));
    let coarse = |name: &&str| if *name == "taken" { "taken" } else { "refused" };
    let mine = MISUSES.iter().map(|(misuse, _, answers)| (*misuse, answers.iter().map(coarse).collect::<Vec<_>>()));
    assert_eq!(page[1..], mine.collect::<Vec<_>>());
}

/// Policies at which headers stand at the region's start: granule 16 gets a region at 8 modulo 16.
fn each_cell(mut check: impl FnMut(&mut Scene, usize, &str, &str)) {
    for policy in Policy::all() {
        for &(misuse, spoil, answers) in MISUSES {
            for (&level, answer) in Level::ALL.iter().zip(answers) {
                let region = Region::new(8, 1024);
                let mut scene = Scene::new(&region, policy, level);
                let address = spoil(&scene);
                check(&mut scene, address, answer, &format!("{misuse} at {level}, {policy:?}"));
                region.assert_guards();
            }
        }
    }
}

#[test]
fn free_answers_as_the_page_says() {
    each_cell(|scene, address, expected, cell| {
        let answer = scene.free(address).map_or_else(|refusal| refusal.name(), |()| "taken");
        assert_eq!(answer, expected, "{cell}");
    });
}

#[test]
fn what_is_refused_changes_nothing_but_the_count_of_failures() {
    each_cell(|scene, address, expected, cell| {
        if expected == "taken" {
            return;
        }
        let bytes = scene.region.bytes();
        let mut figures = scene.desk.heap.statistics().unwrap();
        let (nodes, sound) = (list(&scene.desk.heap), scene.desk.heap.walk());
        scene.free(address).unwrap_err();
        figures.failures += 1;
        assert_eq!(scene.desk.heap.statistics(), Ok(figures), "{cell}");
        assert_eq!((list(&scene.desk.heap), scene.desk.heap.walk()), (nodes, sound), "{cell}");
        assert!(scene.region.bytes() == bytes, "{cell}: a byte was changed");
    });
}

#[test]
fn realloc_refuses_what_free_refuses() {
    each_cell(|scene, address, expected, cell| {
        if expected == "taken" {
            return;
        }
        let bytes = scene.region.bytes();
        let answer = scene.enlarge(address);
        assert!(matches!(answer, Err(ReallocError::Refused { refusal }) if refusal.name() == expected), "{cell}");
        assert!(scene.region.bytes() == bytes, "{cell}: a byte was changed");
    });
}

/// The greatest address of a payload is the end itself, for a block of no bytes.
#[test]
fn r11_outside_begins_right_behind_the_end() {
    let region = Region::new(0, 408);
    let mut desk = Desk::new(Heap::new(region.arena(408), Config::default()).unwrap());
    desk.play("a392 b0");
    let first = desk.heap.memory().grid().first();
    assert_eq!(desk.block('b').addr(), first + 408);
    let (least, greatest) = (first + 8, first + 408);
    for found in [first + 409, first + 412, first + 7, first, first - 1, 1, 8, usize::MAX, usize::MAX - 7] {
        let block = region.start().as_ptr().with_addr(found);
        // SAFETY: the address is none of a payload, so the heap believes nothing of it.
        let answer = unsafe { desk.heap.free(block) };
        assert_eq!(answer, Err(Refusal::Outside { found, least, greatest }));
    }
    desk.play("-b -a");
}

/// A second free is named even after its chunk was merged away, and whatever stands around it.
#[test]
fn r11_a_double_free_is_named_after_merging() {
    for words in ["address merge", "front merge", "back merge", "size-ascending merge", "address"] {
        let region = Region::new(0, 408);
        let config = Config { policy: policy(words), ..Config::default() };
        let mut desk = Desk::new(Heap::new(region.arena(408), config).unwrap());
        desk.play("a24 b24 c24 d24");
        let blocks = ['a', 'b', 'c'].map(|name| desk.block(name));
        desk.play("-b -a -c");
        for block in blocks {
            // SAFETY: the heap at its default level reads before it believes.
            let answer = unsafe { desk.heap.free(block) };
            assert_eq!(answer.map_err(|refusal| refusal.name()), Err("AlreadyFree"), "{words}");
        }
    }
}
