//! `freespace compare` over heaps that differ in a planted way: who refuses, who moves, where they part, in exact figures.

mod told;

use core::alloc::Layout;
use core::ptr::NonNull;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Command;

use freespace::harness::list_heap::ListHeap;
use freespace::harness::script::{Script, Setup};
use freespace::harness::subject::{Capabilities, Capability, Snapshot, Statistics, Subject, Unfit};
use freespace::heap::Refusal;
use freespace_cli::{Status, SubjectEntry};
use told::{Told, tell};

/// In what a heap differs from the others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Habit {
    Plain,
    /// It refuses blocks of more than 100 bytes.
    RefusesLarge,
    /// A resized block is always another one.
    AlwaysMoves,
    /// Blocks start 8 bytes too late.
    Shifted,
    /// It says that twice as much is in use as was asked for, and 16 bytes more.
    SaysDouble,
    /// It takes no region of less than 1000 bytes.
    NeedsMuch,
}

/// The list heap with a habit, and without a model.
struct Odd {
    heap: ListHeap,
    habit: Habit,
    asked: usize,
}

// SAFETY: what the list heap promises for its region is passed on as it is.
unsafe impl Subject for Odd {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        self.asked = 0;
        if self.habit == Habit::NeedsMuch && setup.size < 1000 { Err(Unfit::Region) } else { self.heap.begin(setup) }
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        if self.habit == Habit::RefusesLarge && layout.size() > 100 {
            return None;
        }
        let block = self.heap.allocate(layout, zeroed)?;
        self.asked += layout.size();
        NonNull::new(block.as_ptr().wrapping_add(if self.habit == Habit::Shifted { 8 } else { 0 }))
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        self.asked -= layout.size();
        // SAFETY: the caller's promise.
        unsafe { self.heap.release(block, layout) }
    }

    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        if self.habit != Habit::AlwaysMoves {
            self.asked = self.asked - layout.size() + size;
            // SAFETY: the caller's promise.
            return unsafe { self.heap.reallocate(block, layout, size) };
        }
        let new = Layout::from_size_align(size, layout.align()).unwrap();
        let Some(moved) = self.allocate(new, false) else { return Ok(None) };
        // SAFETY: both blocks are live, and hold that many bytes each.
        unsafe { block.copy_to(moved, layout.size().min(size)) };
        // SAFETY: the caller's promise.
        unsafe { self.release(block.as_ptr(), layout) }.map(|()| Some(moved))
    }

    fn look(&self, closely: bool) -> Snapshot {
        let says = self.habit == Habit::SaysDouble && closely;
        let statistics = says.then(|| Statistics { used: Some(2 * self.asked + 16), ..Statistics::default() });
        Snapshot { region: self.heap.look(false).region, statistics, ..Snapshot::default() }
    }

    fn capabilities(&self) -> Capabilities {
        let says = self.habit == Habit::SaysDouble;
        Capabilities::of(if says { &[Capability::Arena, Capability::Statistics] } else { &[Capability::Arena] })
    }
}

fn odd(habit: Habit) -> Box<dyn Subject> {
    Box::new(Odd { heap: ListHeap::new(), habit, asked: 0 })
}

const SUBJECTS: [SubjectEntry; 7] = [
    SubjectEntry::new("plain", "the list heap", || odd(Habit::Plain)),
    SubjectEntry::new("small", "refuses what is large", || odd(Habit::RefusesLarge)),
    SubjectEntry::new("mover", "moves at every resize", || odd(Habit::AlwaysMoves)),
    SubjectEntry::new("shifted", "blocks start too late", || odd(Habit::Shifted)),
    SubjectEntry::new("double", "says that twice as much is in use", || odd(Habit::SaysDouble)),
    SubjectEntry::new("hungry", "takes no small region", || odd(Habit::NeedsMuch)),
    SubjectEntry::new("away", "at home in workers", || odd(Habit::Plain)).in_worker(),
];

fn run(args: &[&str]) -> Told {
    tell(&SUBJECTS, &[&["compare"], args].concat())
}

fn fresh(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("compared-{name}"));
    let _ = fs::remove_dir_all(&path);
    let _ = fs::remove_file(&path);
    path
}

/// Headers are 8 bytes: `a` is at 8 to 16, `b` behind it at 24 to 224, `c` likewise.
const SCRIPT: &str = "\
freespace script 1
heap 4096
a = alloc 8
b = alloc 200
a = realloc a 4
c = alloc 40
free b
free c
";

fn script(name: &str) -> String {
    let path = fresh(name);
    fs::write(&path, SCRIPT).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn the_rows_are_exact() {
    let told = run(&["plain", "small", "mover", "double", "--corpus", &script("exact.fs"), "--csv", "-"]);
    assert_eq!((told.status, told.err.as_str()), (Status::Clean, ""));
    expect_test::expect![[r"
        subject,scripts,operations,refused,alone,reach,overhead,resized,moved,no_heap,findings
        plain,1,6,0,0,1.1148,,1,0,0,0
        small,1,5,1,1,1.4545,,1,0,0,0
        mover,1,6,0,0,1.1639,,1,1,0,0
        double,1,6,0,0,1.1148,2.0656,1,0,0,0
    "]]
    .assert_eq(&told.out);
}

#[test]
fn the_table_tells_the_same_and_where_they_part() {
    let told = run(&["plain", "small", "mover", "--corpus", &script("table.fs"), "--seed", "1", "--shrink"]);
    let text = told.out.replace(env!("CARGO_TARGET_TMPDIR"), "TMP");
    expect_test::expect![[r"
        1 script, seed 1

        subject  operations  refused  alone  reach  overhead  resized  moved  no heap  findings
        plain             6        0      0   1.11         -        1     0%        0         0
        small             5        1      1   1.45         -        1     0%        0         0
        mover             6        0      0   1.16         -        1   100%        0         0

          operations  that meant something to the subject: not those on a block that it had refused
          refused     requests for memory that it refused
          alone       of those, for how many another one that had no more memory, and no fewer bytes in use, had room
          reach       bytes from the region's end that blocks come from to the farthest one touched, over the most asked for at once
          overhead    bytes in use by its own word over those asked for then, where that was the most; - without statistics
          resized     blocks resized
          moved       the part of them that went elsewhere
          no heap     scripts whose region it does not take; those run on no subject
          findings    scripts that an oracle ended there

        where they first part
          small refuses, plain serves: in 1 script
            shrunk from TMP/compared-table.fs, operation 1: a = alloc 101
            | freespace script 1
            | heap 112 fit=first order=address
            | a = alloc 101
          small refuses, mover serves: in 1 script
            shrunk from TMP/compared-table.fs, operation 1: a = alloc 101
            | freespace script 1
            | heap 112 fit=first order=address
            | a = alloc 101
          mover moves, plain stays in place: in 1 script
            shrunk from TMP/compared-table.fs, operation 2: a = realloc a 1
            | freespace script 1
            | heap 24 fit=first order=address
            | a = alloc 1
            | a = realloc a 1
          mover moves, small stays in place: in 1 script
            shrunk from TMP/compared-table.fs, operation 2: a = realloc a 1
            | freespace script 1
            | heap 24 fit=first order=address
            | a = alloc 1
            | a = realloc a 1
    "]].assert_eq(&text);
}

#[test]
fn generated_scripts_tell_them_apart() {
    let told = run(&["plain", "small", "mover", "--scripts", "30", "--seed", "1", "--csv", "-"]);
    assert_eq!(told.status, Status::Clean, "{}", told.err);
    let rows: Vec<Vec<f64>> = rows(&told.out);
    let is = |found: f64, expected: f64| (found - expected).abs() < 1e-9;
    let [plain, small, mover] = &rows[..] else { panic!("{}", told.out) };
    let [scripts, operations, refused, alone, .., resized, moved, _, findings] = plain[..] else { panic!() };
    assert!(is(scripts, 30.0) && operations > 1000.0 && is(findings, 0.0), "{}", told.out);
    assert!(refused >= alone && resized > moved, "{}", told.out);
    assert!(small[2] > refused && small[3] > 10.0, "who refuses what is large refuses more: {}", told.out);
    assert!(is(mover[6], mover[7]), "who always moves always moves: {}", told.out);
    let again = run(&["plain", "small", "mover", "--scripts", "30", "--seed", "1", "--csv", "-"]);
    assert_eq!(again.out, told.out);
}

/// The figures of each line of CSV.
fn rows(csv: &str) -> Vec<Vec<f64>> {
    let figures = |line: &str| line.split(',').skip(1).map(|cell| cell.parse().unwrap_or(-1.0)).collect();
    csv.lines().skip(1).map(figures).collect()
}

#[test]
fn one_heap_twice_never_parts() {
    let told = run(&["plain", "plain", "--scripts", "20", "--seed", "1"]);
    assert!(told.status == Status::Clean && told.out.contains("\nthey never part\n"), "{}", told.out);
}

#[test]
fn a_finding_names_its_subject_and_ends_the_script() {
    let findings = fresh("findings");
    let path = findings.to_str().unwrap();
    let told = run(&["plain", "shifted", "--corpus", &script("found.fs"), "--findings", path, "--csv", "-"]);
    assert_eq!(told.status, Status::Found);
    assert!(told.err.contains("with shifted, from "), "{}", told.err);
    let rows = rows(&told.out);
    assert_eq!((rows[0][9], rows[1][9]), (0.0, 1.0), "{}", told.out);
    let files: Vec<_> = fs::read_dir(findings.join("shifted")).unwrap().collect();
    assert_eq!(files.len(), 1);
}

#[test]
fn a_script_that_one_makes_no_heap_for_runs_on_none() {
    let path = fresh("tiny.fs");
    fs::write(&path, "freespace script 1\nheap 512\na = alloc 8\n").unwrap();
    let told = run(&["plain", "hungry", "--corpus", path.to_str().unwrap(), "--csv", "-"]);
    let rows = rows(&told.out);
    assert_eq!((rows[0][1], rows[0][8], rows[1][8]), (0.0, 0.0, 1.0), "{}", told.out);
    assert_eq!(told.status, Status::Wrong, "nothing was shown");
}

#[test]
fn each_that_makes_no_heap_is_counted() {
    let path = fresh("tiny-for-two.fs");
    fs::write(&path, "freespace script 1\nheap 512\na = alloc 8\n").unwrap();
    let told = run(&["hungry", "plain", "hungry", "--corpus", path.to_str().unwrap(), "--csv", "-"]);
    let unfit: Vec<f64> = rows(&told.out).iter().map(|row| row[8]).collect();
    assert_eq!(unfit, [1.0, 0.0, 1.0], "{}", told.out);
}

#[test]
fn files_are_written_though_nobody_reads_the_table() {
    let csv = fresh("unread.csv");
    let mut command = Command::new(env!("CARGO_BIN_EXE_freespace"));
    command.args(["compare", "list", "rlsf", "--scripts", "1", "--seed", "1", "--csv", csv.to_str().unwrap()]);
    let output = command.stdout(File::create("/dev/full").unwrap()).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(csv.is_file());
}

#[test]
fn partings_are_written_as_scripts_that_part_there() {
    let directory = fresh("partings");
    let path = directory.to_str().unwrap();
    run(&["plain", "small", "--corpus", &script("parted.fs"), "--partings", path, "--shrink"]);
    let text = fs::read_to_string(directory.join("small-refuses-plain.fs")).unwrap();
    assert!(text.contains("\n# small refuses, plain serves at operation 1; from "), "{text}");
    let script = Script::parse(&text).unwrap();
    assert_eq!(script.count_operations(), 1);
    assert!(script.to_string().contains("alloc 101"), "the least that it refuses: {script}");
}

#[test]
fn what_cannot_be_compared_is_said() {
    for (args, why) in [
        (&["plain"][..], "expected at least two subjects"),
        (&["plain", "smal"], "no subject is called \"smal\": did you mean small"),
        (&["plain", "away"], "away runs in a worker process"),
        (&["plain", "small", "--worker"], "plain runs in a worker process"),
    ] {
        let told = run(args);
        assert!(told.status == Status::Wrong && told.err.contains(why), "{args:?}: {}", told.err);
    }
    let told = run(&["plain", "away", "--in-process", "--scripts", "2", "--seed", "1"]);
    assert_eq!(told.status, Status::Clean, "{}", told.err);
}
