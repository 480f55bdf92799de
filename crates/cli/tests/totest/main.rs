//! What `totest` prints: tests that compile without a warning, fail on a broken allocator as its finding says, and pass on a sound one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use expect_test::expect_file;
use freespace::harness::adapters::{OverArena, OverParent};
use freespace_cli::{Dialect, Manner, Status, SubjectEntry};

mod parented;
mod subject;
#[path = "../told/mod.rs"]
mod told;

use told::{Told, tell};

/// A fault as a subject, and a script that finds it.
struct Case {
    entry: SubjectEntry,
    fault: u8,
    finds: &'static str,
    script: &'static str,
}

macro_rules! case {
    ($name:literal, $fault:literal, $finds:literal, $script:literal) => {{
        let make = || Box::new(OverArena::<subject::Tested<$fault>>::new()) as _;
        let allocator = concat!("Tested<", $fault, ">");
        let dialect = Dialect::new(Manner::Arena, allocator, include_str!("subject.rs"));
        case!($name, $fault, $finds, $script, make, dialect)
    }};
    (parented $name:literal, $fault:literal, $finds:literal, $script:literal) => {{
        let make = || Box::new(OverParent::<parented::Child<$fault>>::new()) as _;
        let allocator = concat!("Child<", $fault, ">");
        let dialect = Dialect::new(Manner::Parent, allocator, include_str!("parented.rs"));
        case!($name, $fault, $finds, $script, make, dialect)
    }};
    ($name:literal, $fault:literal, $finds:literal, $script:literal, $make:expr, $dialect:expr) => {{
        let (make, dialect) = ($make, $dialect);
        let entry = SubjectEntry::new($name, "broken on purpose", make).spoken(dialect);
        Case { entry, fault: $fault, finds: $finds, script: concat!("freespace script 1\n", $script) }
    }};
}

/// The numbers are those of `subject.rs` and `parented.rs`.
fn cases() -> Vec<Case> {
    vec![
        case!("short", 1, "Overlap", "heap 64\na = alloc 8\nb = alloc 8\n"),
        case!("unaligned", 2, "Misaligned", "heap 64\na = alloc 1\nb = alloc 8 align 8\n"),
        case!("beyond", 3, "OutOfBounds", "heap 64\na = alloc 60\nb = alloc 8\n"),
        case!("straying", 4, "Stray", "heap 64 limit=128 at=8\ngrow 16\na = alloc 8\nb = alloc 8\n"),
        case!("spoiling", 5, "Contents", "heap 64\na = alloc 8\nrepeat 2\n  b = alloc 8\nend\nfree b\nfree a\n"),
        case!("unzeroed", 6, "NotZeroed", "heap 64\na = alloc 8 zeroed\n"),
        case!("uncopied", 7, "PrefixLost", "heap 64\na = alloc 8\nb = realloc a 16\n"),
        case!("keeping", 8, "NotServedAgain", "heap 64\nrepeat 3\n  a = alloc 40\n  free a\nend\n"),
        case!("losing", 9, "NotRecovered", "heap 64\nenter\na = alloc 8\nleave\na = alloc 8\nb = alloc 1\n"),
        case!("understating", 10, "Statistics", "heap 64\na = alloc 8\n"),
        case!("overstating", 11, "Statistics", "heap 64\na = alloc 8\n"),
        case!("panicking", 12, "Panic", "heap 256\n"),
        case!(
            "panicking_later",
            12,
            "Panic",
            "heap 96\na = alloc 8\nreset\nregion 64 gap 64\ntruncate 16\nenter\nleave\nb = alloc 100 zeroed\n"
        ),
        case!(parented "mistaking", 1, "Parent", "heap 0\na = alloc 9 zeroed\na = realloc a 20\n"),
        case!(parented "leaking", 2, "Parent", "heap 0\na = alloc 9\nb = alloc 8\nfree b\n"),
        case!("stingy", 13, "UsableShort", "heap 64\na = alloc 8\na = realloc a 9\n"),
        case!("forgetful", 14, "OutOfBounds", "heap 64\na = alloc 60\ntruncate 8\n"),
    ]
}

fn place(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("totest");
    fs::create_dir_all(&path).unwrap();
    path.join(name)
}

/// What `totest` prints of a script on a subject, or says instead.
fn totest(entry: SubjectEntry, script: &str) -> Result<String, String> {
    let file = place(&format!("{}.fs", entry.name));
    fs::write(&file, script).unwrap();
    let Told { status, out, err } = tell(&[entry], &["totest", file.to_str().unwrap()]);
    if status == Status::Clean { Ok(out) } else { Err(err) }
}

/// Builds a source file, in which nothing may be to warn of.
fn build(compiler: &str, args: &[&str], source: &Path) -> PathBuf {
    let program = source.with_extension("bin");
    let output = Command::new(compiler).args(args).arg(source).arg("-o").arg(&program).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    program
}

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned()).concat()
}

#[test]
fn tests_fail_on_the_fault_and_pass_without() {
    let mut whole = String::new();
    for Case { entry, fault, script, .. } in cases() {
        let text = totest(entry, script).unwrap();
        // The type of the subject that is sound.
        let sound = text.replace(&format!("<{fault}>"), "<0>");
        for (name, text) in [(entry.name.to_owned(), &text), (format!("{}_sound", entry.name), &sound)] {
            fs::write(place(&format!("{name}.rs")), text).unwrap();
            whole.extend(["mod ", &name, ";\n"]);
        }
    }
    fs::write(place("whole.rs"), whole).unwrap();
    // Each test has the whole list of faults.
    let args = ["--test", "--edition", "2024", "-D", "warnings", "-A", "dead-code"];
    let tests = build("rustc", &args, &place("whole.rs"));
    for Case { entry, finds, .. } in cases() {
        let run = |suffix: &str| Command::new(&tests).arg(format!("{}{suffix}::", entry.name)).output().unwrap();
        let (broken, sound) = (run(""), run("_sound"));
        let told = said(&broken);
        assert!(!broken.status.success() && told.contains(" failed; "), "{}: {told}", entry.name);
        let sign = if finds == "Panic" { "so many bytes are too many".to_owned() } else { format!("{finds}: ") };
        assert!(told.contains(&sign), "{}: {told}", entry.name);
        assert!(sound.status.success() && said(&sound).contains("1 passed"), "{}: {}", entry.name, said(&sound));
    }
}

#[test]
fn a_test_reads_as_it_always_did() {
    let short = &cases()[0];
    expect_file!["told.rs.txt"].assert_eq(&totest(short.entry, short.script).unwrap());
}

#[test]
fn what_cannot_be_told_is_said_in_a_line() {
    let short = &cases()[0];
    let refusal = |entry, script| {
        let said = totest(entry, script).unwrap_err();
        assert_eq!(said.trim_end().lines().count(), 1, "{said}");
        said
    };
    assert!(refusal(short.entry, "freespace script 1\nheap 64\na = alloc 8\n").contains("passes"));
    let silent = SubjectEntry { dialect: None, ..short.entry };
    assert!(refusal(silent, short.script).contains("does not say how it is spoken to"));
    let with = |source| SubjectEntry { dialect: Some(Dialect::new(Manner::Arena, "Tested<1>", source)), ..short.entry };
    assert!(refusal(with("struct {"), short.script).contains("its source is no Rust"));
    let strange = "use freespace::harness::subject::Ground;\nstruct Tested<const N: u8>(Ground);\n";
    assert!(refusal(with(strange), short.script).contains("its adapter uses Ground"));
}

/// A C library that is broken on purpose, or is not.
fn library(name: &str, fault: &[&str]) -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/shared_object/library.c");
    let out = place(name);
    let built = Command::new("cc")
        .args(["-O1", "-fPIC", "-fno-builtin", "-shared", "-o"])
        .arg(&out)
        .args(fault)
        .arg(source)
        .status();
    assert!(built.unwrap().success());
    out
}

#[test]
fn a_c_library_gets_a_c_program() {
    let script = "freespace script 1\nheap 0\na = alloc 100\nb = alloc 32 zeroed\nrepeat 9\n  c = alloc 40\n  a = realloc a 200\n  free b\nend\n";
    fs::write(place("library.fs"), script).unwrap();
    let sound = library("sound.so", &[]);
    for (finds, fault) in [("Misaligned", "-DSHIFT=3"), ("Overlap", "-DOVERLAP=4")] {
        let library = library(&format!("{finds}.so"), &[fault]);
        let mut freespace = Command::new(env!("CARGO_BIN_EXE_freespace"));
        let output = freespace.args(["totest", "--so"]).arg(&library).arg(place("library.fs")).output().unwrap();
        let source = place(&format!("{finds}.c"));
        fs::write(&source, &output.stdout).unwrap();
        assert!(output.status.success(), "{}", said(&output));
        let program = build("cc", &["-Wall", "-Wextra", "-Werror", "-fno-builtin"], &source);
        let run = |library: &Path| Command::new(&program).env("LD_PRELOAD", library).output().unwrap();
        let (broken, sound) = (run(&library), run(&sound));
        assert_eq!(broken.status.code(), Some(1), "{}", said(&broken));
        assert!(said(&broken).starts_with(&format!("{finds}: ")), "{}", said(&broken));
        assert_eq!(sound.status.code(), Some(0), "{}", said(&sound));
        assert!(Command::new(&program).status().unwrap().success());
    }
}
