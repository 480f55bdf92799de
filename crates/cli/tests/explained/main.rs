//! What `explain` tells of damage that is known, because it was planted.
//!
//! This executable is the workers' and the debuggers' as well, so it hands arguments that ask for one to the command line before it takes itself for a
//! test.

mod subjects;
#[path = "../told/mod.rs"]
mod told;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicUsize, Ordering};

use freespace_cli::Status;
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use subjects::SUBJECTS;
use told::{Told, tell};

fn main() -> ExitCode {
    if std::env::args().nth(1).is_some_and(|word| ["worker", "debuggee"].contains(&word.as_str())) {
        return freespace_cli::run(&SUBJECTS, std::env::args_os());
    }
    let tests: [(&str, fn()); 14] = [
        ("each_damage_is_seen_for_what_it_is", each_damage_is_seen_for_what_it_is),
        ("the_whole_report", the_whole_report),
        ("a_walk_that_was_led_astray_comes_back", a_walk_that_was_led_astray_comes_back),
        ("what_the_walk_sees_shows_later_without_it", what_the_walk_sees_shows_later_without_it),
        ("a_death_is_told_from_the_heap_before", a_death_is_told_from_the_heap_before),
        ("a_panic_is_told_from_the_heap_before", a_panic_is_told_from_the_heap_before),
        ("damage_long_before_is_dated", damage_long_before_is_dated),
        ("a_block_without_a_region_is_read_where_it_is_live", a_block_without_a_region_is_read_where_it_is_live),
        ("memory_is_mapped_where_no_chunks_are_shown", memory_is_mapped_where_no_chunks_are_shown),
        ("a_place_in_freed_memory_is_told_by_who_had_it", a_place_in_freed_memory_is_told_by_who_had_it),
        ("the_page_names_the_fields", the_page_names_the_fields),
        ("what_cannot_be_explained_is_said", what_cannot_be_explained_is_said),
        ("replay_tells_less_from_the_same", replay_tells_less_from_the_same),
        ("a_debugger_stops_at_the_culprit", a_debugger_stops_at_the_culprit),
    ];
    // It must be there, and be allowed to debug.
    let debugged = Command::new("gdb").args(["-batch", "-nx", "-ex", "run", "--args", "true"]).output();
    let has_gdb = debugged.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("exited normally"));
    let trials = tests.map(|(name, test)| {
        let trial = Trial::test(name, move || -> Result<(), Failed> {
            test();
            Ok(())
        });
        trial.with_ignored_flag(name.contains("debugger") && !has_gdb)
    });
    libtest_mimic::run(&Arguments::from_args(), trials.into()).exit_code()
}

fn run(args: &[&str]) -> Told {
    tell(&SUBJECTS, args)
}

/// A file of this name with this text, in a directory of its own: tests run side by side.
fn file(name: &str, text: &str) -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let nth = NEXT.fetch_add(1, Ordering::Relaxed).to_string();
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("explained").join(nth);
    fs::create_dir_all(&directory).unwrap();
    let path = directory.join(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Two blocks of 100 bytes that have been used before, and the trigger.
const BASE: &str = "freespace script 1\nheap 4096\n# the second is used twice\na = alloc 100\nb = alloc 100\nfree b\n\
    b = alloc 100\nc = alloc 13\nfree a\n";

fn explain(subject: &str, name: &str, text: &str) -> String {
    let path = file(name, text);
    let told = run(&["explain", "--subject", subject, &path]);
    assert_eq!(told.status, Status::Clean, "{subject}: {}{}", told.out, told.err);
    told.out.replace(&path, name)
}

fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn holds(text: &str, parts: &[&str]) {
    let joined = unwrapped(text);
    for part in parts {
        assert!(joined.contains(part), "{part:?} is not in:\n{text}");
    }
}

/// A subject, what is told of its damaged bytes, and what is made of that.
const LOOKS: [(&str, &str, &str); 11] = [
    ("text", "Looks like text: \"lost\".", "There is text over this header"),
    ("zero", "Looks like zero.", "a wipe that is too long"),
    ("ones", "Looks like 0xff in every byte.", "There is 0xff over this header"),
    ("bit", "Looks like what was expected but for one bit, bit 3.", "a flag that shares the bytes"),
    ("copied", "Looks like the fill of `a`, from its byte 0 on.", "a resize that copies too much"),
    (
        "usable",
        "The size looks like the fill of `c` in its place: this is byte 16 of `c`.",
        "`c` and this header overlap",
    ),
    ("header", "Looks like a header: size 40 and the magic number.", "a chunk was cut or merged across it"),
    ("link", "Looks like 16492, the address of a chunk.", "it was taken for free memory"),
    ("pointer", "Looks like a machine address, 108 bytes behind the region's first.", "it was taken for free memory"),
    ("shifted", "Looks like the fill of `a` itself, from its byte 0 on.", "it was copied from the wrong place"),
    ("stray", "Looks like text: \"oh!\".", "There is text over the bytes outside of the region"),
];

fn each_damage_is_seen_for_what_it_is() {
    let reports = LOOKS.map(|(subject, ..)| explain(subject, "base.fs", BASE));
    for (row, (subject, look, made_of_it)) in LOOKS.into_iter().enumerate() {
        holds(&reports[row], &[look, made_of_it]);
        let others = reports.iter().enumerate().filter(|(other, _)| *other != row);
        let alike: Vec<_> =
            others.filter(|(_, report)| unwrapped(report).contains(look)).map(|(row, _)| LOOKS[row].0).collect();
        assert!(alike.is_empty(), "the damage of {alike:?} is taken for that of {subject}");
    }
    let unwiped = "freespace script 1\nheap 4096\na = alloc 40\nfree a\nb = alloc 40 zeroed\n";
    let parts = ["Looks like the fill of `a`, freed at operation 2, still in its place", "what `a` left there"];
    holds(&explain("unwiped", "unwiped.fs", unwiped), &parts);
    let fresh = "freespace script 1\nheap 4096\nb = alloc 40 zeroed\n";
    holds(&explain("unwiped", "fresh.fs", fresh), &["Looks like 0xa5", "Nothing was ever written here"]);
}

fn the_whole_report() {
    expect_test::expect_file!["report.txt"].assert_eq(&explain("copied", "base.fs", BASE));
    expect_test::expect_file!["contents.txt"].assert_eq(&explain("header", "base.fs", BASE));
}

fn a_walk_that_was_led_astray_comes_back() {
    // The walk complains of what it takes for a header at the start of `b`.
    let text = explain("zero", "base.fs", BASE);
    holds(
        &text,
        &["the chunk at 16500 with size", "Address 16492 is byte 0 of the header", "before !64 00 00 00!87!d6!12 00"],
    );
}

fn what_the_walk_sees_shows_later_without_it() {
    let text = explain("walked", "base.fs", BASE);
    holds(&text, &["Defect at operation 5", "without the walk It shows only at the end: free of the live block"]);
    assert!(!explain("text", "base.fs", BASE).contains("without the walk"), "not in this process");
}

const CRASH: &str =
    "freespace script 1\nheap 0\na = alloc 100\nb = alloc 8\nfree b\nc = alloc 13\nb = alloc 8\nd = alloc 2000\n";

fn a_death_is_told_from_the_heap_before() {
    let text = explain("crashing", "crash.fs", CRASH);
    let parts = [
        "Signal-SIGABRT at operation 6 of 6: d = alloc 2000 (line 8)",
        "printed then | crashing(): no more",
        "The heap was already damaged after operation 4 (`c = alloc 13`): byte 5 of `a`, expected",
        "found 0xa5.",
        "The subject gave up by itself",
        "3 live blocks before",
    ];
    holds(&text, &parts);
}

fn a_panic_is_told_from_the_heap_before() {
    let script = "freespace script 1\nheap 4096\na = alloc 8\nb = alloc 16\na = realloc a 77\n";
    let text = explain("panics", "panic.fs", script);
    holds(
        &text,
        &[
            "Panic-subjects-",
            "at operation 3 of 3",
            "byte 0 of `a`, 8 bytes, allocated at operation 1",
            "3 chunks before:",
        ],
    );
}

fn damage_long_before_is_dated() {
    // The damage is done in the 4001st operation, and seen at the end.
    let rounds = "repeat 2000\n  d = alloc 20\n  free d\nend\n";
    let script = format!("freespace script 1\nheap 4096\na = alloc 100\n{rounds}c = alloc 13\n{rounds}");
    let text = explain("header", "long.fs", &script);
    let parts = [
        "Contents at the end, after 8002 operations",
        "already damaged after operation 4002 (`c = alloc 13`): byte 8 of `a`",
    ];
    holds(&text, &parts);
    let text = explain("crashing", "long-crash.fs", &format!("{}{rounds}d = alloc 2000\n", &CRASH[..CRASH.len() - 15]));
    holds(&text, &["already damaged after operation 4 (`c = alloc 13`)"]);
}

fn memory_is_mapped_where_no_chunks_are_shown() {
    let script = "freespace script 1\nheap 4096\na = alloc 100\nc = alloc 13\nfree a\n";
    let text = explain("chartless", "chartless.fs", script);
    let parts = [
        "Offset 100 is byte 92 of `a`, 100 bytes, allocated at operation 1.",
        "Looks like text: \"lost\".",
        "2 live blocks then: █░",
        "0 8 - here ▶ 8 100 a 108 8 - 116 13 c 129 3967 -",
        "!6c!6f!73!74",
        "→ +108",
    ];
    holds(&text, &parts);
}

fn a_block_without_a_region_is_read_where_it_is_live() {
    let script = "freespace script 1\nheap 0\na = alloc 100\nc = alloc 13\na = realloc a 200\n";
    let parts = [
        "Contents at operation 3 of 3: a = realloc a 200 (line 5)",
        "is byte 5 of `a`, 100 bytes, allocated at operation 1",
        "bytes expected !79 found !a5 1 byte differs. Looks like 0xa5",
        "already damaged after operation 2 (`c = alloc 13`)",
    ];
    holds(&explain("crashing", "realloc.fs", script), &parts);
}

fn a_place_in_freed_memory_is_told_by_who_had_it() {
    let script =
        "freespace script 1\nheap 4096\na = alloc 100\nb = alloc 100\nd = alloc 8\nfree b\nc = alloc 13\nfree a\n";
    let text = explain("bit", "freed.fs", script);
    holds(&text, &["right behind the end of `a`, 100 bytes, allocated at operation 1"]);
    let resized = "freespace script 1\nheap 4096\na = alloc 40\na = realloc a 100\nb = alloc 100\nc = alloc 13\n";
    let text = explain("bit", "resized.fs", resized);
    holds(
        &text,
        &["4 bytes past the end of `a`, 100 bytes, resized at operation 2", "1 a = alloc 40 2 a = realloc a 100 3 b"],
    );
    let text = explain("misplaced", "misplaced.fs", script);
    holds(&text, &["is byte 0 of the new block; ", "what was `b`, 100 bytes, freed at operation 4"]);
}

/// The names of all fields of an object, and of those within it: `spot.inside.bytes`.
fn fields(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            found.insert(path.clone());
            fields(value, &path, found);
        }),
        Value::Array(list) => list.iter().for_each(|value| fields(value, path, found)),
        _ => {}
    }
}

fn the_page_names_the_fields() {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/report-format.md")).unwrap();
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let documented: BTreeSet<&str> = rows.collect();
    let mut found = BTreeSet::new();
    for (subject, text) in [("copied", BASE), ("header", BASE), ("walked", BASE), ("crashing", CRASH)] {
        let told = run(&["explain", "--json", "--subject", subject, &file("json.fs", text)]);
        assert_eq!(told.out.lines().count(), 1, "{}", told.out);
        fields(&serde_json::from_str(&told.out).unwrap(), "", &mut found);
    }
    // What is in these is told at their own line or, for stays, once for all.
    let varies =
        ["cause.", "looks.look.", "damage.kind.", "spot.inside.block.", "spot.formerly.", "spot.below.", "spot.above."];
    found.retain(|path| !varies.iter().any(|beginning| path.starts_with(beginning)));
    let found: BTreeSet<&str> = found.iter().map(String::as_str).collect();
    let (more, less): (Vec<_>, Vec<_>) =
        (found.difference(&documented).collect(), documented.difference(&found).collect());
    assert!(more.is_empty() && less.is_empty(), "not documented: {more:?}; not there: {less:?}");
}

fn what_cannot_be_explained_is_said() {
    let wrong = |path: &str, part: &str| {
        let told = run(&["explain", "--subject", "text", path]);
        assert!(told.status == Status::Wrong && told.out.is_empty() && told.err.contains(part), "{}", told.err);
        assert_eq!(told.err.lines().count(), 1, "{}", told.err);
    };
    wrong(
        &file("passes.fs", "freespace script 1\nheap 4096\na = alloc 100\n"),
        "passes.fs passes: there is nothing to explain",
    );
    wrong(&file("idle.fs", "freespace script 1\nheap 3\n"), "idle.fs makes no heap: ");
    wrong("not/there.fs", "not/there.fs: ");
    wrong(&file("cut.fs", "freespace script 1\nheap 4096\na = all"), "cut.fs:3:5: expected ");
    wrong(&file("garbage.fs", "\u{0}\u{1}garbage"), "garbage.fs:1:1: expected ");
    let told = run(&["explain", "--subject", "text", &file("base.fs", BASE), "--gdb", "/proc/not/there"]);
    assert!(
        told.status == Status::Wrong && told.out.is_empty() && told.err.contains("cannot be written"),
        "{}",
        told.err
    );
    let told = run(&["explain", "--subject", "text", "-", "--gdb", "x.gdb"]);
    assert!(told.status == Status::Wrong && told.err.contains("--gdb needs a script in a file"), "{}", told.err);
}

fn replay_tells_less_from_the_same() {
    let told = run(&["replay", "--subject", "copied", &file("base.fs", BASE)]);
    assert_eq!(told.status, Status::Found);
    holds(&told.out, &["Address 16492 is behind the last chunk", "right behind the end of `a`", "explain cargo run"]);
    assert!(!told.out.contains("memory around it"), "{}", told.out);
}

/// Runs gdb on what `explain --gdb` writes, goes on once, and tells where that leads.
fn debug(subject: &str, script: &str) -> String {
    let (script, out) = (file("debugged.fs", script), file("debugged.gdb", ""));
    let told = run(&["explain", "--subject", subject, &script, "--gdb", &out]);
    assert!(told.status == Status::Clean && told.err.contains("gdb -x "), "{}", told.err);
    let output = Command::new("gdb")
        .args(["-batch", "-nx", "-x", &out, "-ex", "continue", "-ex", "backtrace 6"])
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn a_debugger_stops_at_the_culprit() {
    for (subject, script) in [("copied", BASE), ("header", BASE), ("crashing", CRASH)] {
        let told = debug(subject, script);
        assert!(told.contains("subjects.rs"), "it leads to the subject's own code: {told}");
        holds(&told, &["Breakpoint 1, ", "before operation", "atchpoint 2: ", "Old value = "]);
    }
}
