//! What it takes to shrink scripts of 100,000 operations: `cargo bench -p freespace-cli --bench shrink [-- [SUBJECT…] [--worker|--in-process]]`.
//!
//! Each script is a long healthy sequence on the list heap, with the few lines that set a planted defect off spread over it. It is shrunk by the
//! command itself, in this process and in workers, so the figures are what a user gets: runs, processor seconds of all processes together, operations and lines that are left. This
//! executable is the workers' as well.

mod planted;

use std::alloc::Layout;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use freespace::harness::generators::{Generator, Random, Scope};
use freespace::harness::list_heap::ListHeap;
use freespace::harness::run::Rig;
use freespace::harness::script::{Feed, Line, Name, Names, Op, Script, Setup};
use freespace_cli::{Screen, SubjectEntry, execute};
use planted::{MARKS, SUBJECTS, is_marked};
use serde_json::Value;

/// Where it is shrunk.
const HOMES: [&str; 2] = ["--in-process", "--worker"];

/// Operations of a script.
const OPERATIONS: u32 = 100_000;

/// The names of lines that matter; the noise has others.
const FIRST_NAME: u32 = 600;

fn main() -> ExitCode {
    if env::args().nth(1).is_some_and(|word| word == "worker") {
        return freespace_cli::run(&SUBJECTS, env::args_os());
    }
    let words: Vec<String> = env::args().skip(1).filter(|word| word != "--bench").collect();
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("shrink");
    fs::create_dir_all(&directory).expect("a directory for the scripts");
    println!(
        "{:<14} {:<12} {:>8} {:>6} {:>9} {:>6} {:>6}",
        "defect", "where", "before", "runs", "CPU s", "ops", "lines"
    );
    for entry in SUBJECTS.iter().filter(|entry| is_wanted(&words, entry.name)) {
        let file = directory.join(format!("{}.fs", entry.name));
        fs::write(&file, script(entry.name).to_string()).expect("a script");
        for home in HOMES.iter().filter(|home| is_wanted(&words, home)) {
            if entry.name != "crash" || *home == "--worker" {
                measure(entry, home, &file);
            }
        }
    }
    ExitCode::SUCCESS
}

/// Whether this is among the words of its kind, options or not, or none of them is.
fn is_wanted(words: &[String], word: &str) -> bool {
    let mut alike = words.iter().filter(|other| other.starts_with('-') == word.starts_with('-')).peekable();
    alike.peek().is_none() || alike.any(|other| other == word)
}

/// Shrinks the file and prints a row.
fn measure(entry: &SubjectEntry, home: &str, file: &Path) {
    let small = file.with_extension("small");
    let args = ["freespace", "shrink", home, "--json", "--subject", entry.name, path(file), "-o", path(&small)];
    let (mut out, mut err) = (Vec::new(), Vec::new());
    execute(&SUBJECTS, args.map(OsString::from), &mut Screen::captured(&mut out, &mut err));
    let line: Value = serde_json::from_slice(&out).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&err)));
    let lines = fs::read_to_string(&small).expect("the small script").lines().count() - 2;
    println!(
        "{:<14} {:<12} {:>8} {:>6} {:>9.2} {:>6} {lines:>6}",
        entry.name,
        home,
        line["operations_before"],
        line["runs"],
        line["cpu_seconds"].as_f64().unwrap_or_default(),
        line["operations"],
    );
}

fn path(path: &Path) -> &str {
    path.to_str().expect("a path of plain words")
}

/// The noise with what sets a subject's defect off.
fn script(subject: &str) -> Script {
    let (setup, mut ops) = noise(1);
    let at = |part: f64| (f64::from(OPERATIONS) * part) as usize;
    match subject {
        "overlap" | "crash" => insert(&mut ops, [(at(0.2), alloc(0)), (at(0.8), alloc(1))]),
        "corruption" => insert(
            &mut ops,
            [
                (at(0.1), alloc(0)),
                (at(0.3), alloc(1)),
                (at(0.5), alloc(2)),
                (at(0.6), alloc(4)),
                (at(0.7), alloc(3)),
                (at(0.9), Op::Free { name: Name(FIRST_NAME + 4) }),
            ],
        ),
        "fragmentation" => fragment(&mut ops, at(0.9)),
        _ => {}
    }
    Script::new(setup, ops.into_iter().map(Line::Op).collect(), &Names::lettered(2000))
}

fn alloc(mark: u32) -> Op {
    sized(FIRST_NAME + mark, MARKS[mark as usize])
}

fn sized(name: u32, size: usize) -> Op {
    let layout = Layout::from_size_align(size, 1).expect("a layout");
    Op::Alloc { name: Name(name), layout, zeroed: false }
}

/// Inserts operations at these places, the last first.
fn insert(ops: &mut Vec<Op>, those: impl IntoIterator<Item = (usize, Op), IntoIter: DoubleEndedIterator>) {
    those.into_iter().rev().for_each(|(at, op)| ops.insert(at, op));
}

/// From there on, every other operation is one of a long row of blocks, of which every other one is freed; then a block is asked for.
fn fragment(ops: &mut Vec<Op>, at: usize) {
    let blocks = (0..400_u32).map(|nth| sized(FIRST_NAME + 10 + nth, 40 + nth as usize % 90));
    let frees = (0..200_u32).map(|nth| Op::Free { name: Name(FIRST_NAME + 10 + 2 * nth) });
    let row: Vec<(usize, Op)> = blocks.chain(frees).enumerate().map(|(nth, op)| (at + nth, op)).collect();
    insert(ops, row);
    ops.insert(at + 1300, alloc(0));
}

/// A long healthy sequence on the list heap.
fn noise(seed: u64) -> (Setup, Vec<Op>) {
    let setup = Setup::new(1 << 20);
    let scope = Scope { operations: OPERATIONS..=OPERATIONS, ..Scope::around(0) }.with_setup(setup);
    let mut generator = Generator::begin(Random::new(seed), &scope);
    let mut rig = Rig::new(Box::new(ListHeap::new())).with_walk_every(1024);
    let mut run = rig.begin(&setup).expect("a heap");
    let mut ops = Vec::new();
    while let Some(op) = generator.next(run.seen()) {
        if !is_marked(&op) {
            run.step(op).expect("an honest heap");
            ops.push(op);
        }
    }
    (setup, ops)
}
