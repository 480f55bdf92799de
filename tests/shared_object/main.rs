//! C libraries as subjects: a sound one passes, a fault in one call of a thousand or ten thousand is found, and what is no library is told in a line.
#![cfg(all(feature = "shared-object", target_os = "linux", target_env = "gnu"))]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use freespace::harness::adapters::{LoadError, SharedObject};
use freespace::harness::drivers::Campaign;
use freespace::harness::generators::Scope;
use freespace::harness::run::{Counters, Finding, Rig};
use freespace::harness::subject::{Capability, Subject};

fn place(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// A library of the source beside this file, with such definitions.
fn library(name: &str, definitions: &[&str]) -> PathBuf {
    let (source, out) = (Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shared_object/library.c"), place(name));
    let built = Command::new("cc")
        .args(["-O1", "-fPIC", "-fno-builtin", "-shared", "-o"])
        .arg(&out)
        .args(definitions)
        .arg(source)
        .status();
    assert!(built.expect("a C compiler").success());
    out
}

fn open(path: &Path) -> Result<SharedObject, LoadError> {
    // SAFETY: a library of ours, or the C library, or none at all.
    unsafe { SharedObject::open(path) }
}

/// Runs scripts until something is found or so many operations are done.
fn search(path: &Path, operations: u64) -> (Counters, Option<Finding>) {
    let subject = open(path).unwrap_or_else(|error| panic!("{error}"));
    let campaign = Campaign::new(1, Scope::around(200).suited(subject.capabilities(), subject.promises()));
    let (mut rig, mut sum) = (Rig::new(Box::new(subject)), Counters::default());
    for number in 0.. {
        let verdict = campaign.run(&mut rig, number);
        sum += verdict.counters;
        if verdict.finding().is_some() || sum.operations > operations {
            return (sum, verdict.into_finding());
        }
    }
    unreachable!("the numbers do not end")
}

#[test]
fn a_sound_library_passes() {
    let (counters, finding) = search(&library("sound.so", &[]), 100_000);
    assert!(finding.is_none(), "{finding:?}");
    assert!(counters.moves > 100 && counters.zeroed > 100 && counters.frees > 10_000, "{counters:?}");
}

/// The library has no such function, the C library that it depends on has one: that means nothing to blocks that it did not make.
#[test]
fn what_a_library_only_inherits_is_not_its_own() {
    let subject = open(&library("inherits.so", &[])).unwrap_or_else(|error| panic!("{error}"));
    assert!(!subject.capabilities().has(Capability::Usable));
}

#[test]
fn one_wrong_alignment_in_a_thousand_is_found() {
    let (counters, finding) = search(&library("shift.so", &["-DSHIFT=1000"]), 1_000_000);
    let finding = finding.unwrap_or_else(|| panic!("nothing in {counters:?}"));
    assert_eq!(finding.signature().to_string(), "Misaligned");
}

#[test]
fn one_overlap_in_ten_thousand_is_found() {
    let (counters, finding) = search(&library("overlap.so", &["-DOVERLAP=10000"]), 3_000_000);
    let finding = finding.unwrap_or_else(|| panic!("nothing in {counters:?}"));
    assert_eq!(finding.signature().to_string(), "Overlap");
}

#[test]
fn the_systems_own_library_is_loaded_once_more() {
    let subject = open(Path::new("libc.so.6")).unwrap_or_else(|error| panic!("{error}"));
    assert!(subject.capabilities().has(Capability::Usable));
    let (counters, finding) = search(Path::new("libc.so.6"), 100_000);
    assert!(finding.is_none() && counters.allocations > 10_000, "{finding:?}");
}

/// What is said of a file of this content.
fn refusal(name: &str, content: &[u8]) -> String {
    let file = place(name);
    fs::write(&file, content).unwrap();
    let error = open(&file).expect_err("it is no library").to_string();
    assert!(error.contains(&file.display().to_string()) && !error.contains('\n'), "{error}");
    error
}

#[test]
fn what_is_no_malloc_is_told_in_a_line() {
    assert!(
        refusal("text.so", b"no library at all, but a text of some length, so that it has a header's size\n")
            .contains("ELF")
    );
    assert!(refusal("empty.so", b"").contains("too short"));
    let mut other = fs::read(library("other.so", &[])).unwrap();
    // The machine that the file is for: AArch64, or anything but this one.
    other[18] = if cfg!(target_arch = "aarch64") { 62 } else { 183 };
    let told = refusal("machine.so", &other);
    assert!(
        told.contains("is for another machine: expected ELF class ") && told.ends_with(&format!(" and {}", other[18])),
        "{told}"
    );
    let missing = open(&place("there-is-none.so")).expect_err("there is none").to_string();
    assert!(missing.contains("No such file"), "{missing}");
    let none = open(Path::new("libm.so.6")).expect_err("it has no malloc").to_string();
    assert!(none.contains("has no function malloc"), "{none}");
}
