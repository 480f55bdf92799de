//! What `docs/found.md` tells of published allocators is found there: each script ends on each of its subjects as the page says.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A finding of the page.
#[derive(Debug, PartialEq, Eq)]
struct Told<'a> {
    subjects: Vec<&'a str>,
    signature: &'a str,
    script: &'a str,
}

fn page() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/found.md")).unwrap()
}

/// Each line that begins with subjects, and the script that follows. Findings in system libraries begin otherwise: those are not here to be tried.
fn all(page: &str) -> Vec<Told<'_>> {
    page.split("\nSubject").skip(1).map(|text| told(text).unwrap_or_else(|| panic!("half a finding: {text}"))).collect()
}

fn told(text: &str) -> Option<Told<'_>> {
    let quoted = |text| str::split(text, '`').skip(1).step_by(2);
    let (subjects, rest) = text.lines().next()?.split_once(", finding ")?;
    let (_, script) = text.split_once("```\n")?;
    Some(Told {
        subjects: quoted(subjects).collect(),
        signature: quoted(rest).next()?,
        script: script.split("```").next()?,
    })
}

/// The signature of what is found in a script.
fn found(subject: &str, script: &Path) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_freespace"));
    let output = command.args(["explain", "--json", "--subject", subject]).arg(script).output().unwrap();
    let line: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{subject}: {}", String::from_utf8_lossy(&output.stderr)));
    line["signature"].as_str().unwrap().to_owned()
}

#[test]
#[cfg_attr(not(debug_assertions), ignore = "some of it shows with overflow checks only")]
fn each_finding_is_found() {
    let page = page();
    let all = all(&page);
    assert!(all.len() >= 10, "only {} findings were read", all.len());
    for (nth, told) in all.iter().enumerate() {
        let script = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("found-{nth}.fs"));
        fs::write(&script, told.script).unwrap();
        for subject in &told.subjects {
            assert_eq!(found(subject, &script), told.signature, "{subject}: {}", told.script);
        }
    }
}

/// The frames of a backtrace are the harness's, and come last: what counts is printed before them.
#[test]
#[cfg_attr(not(debug_assertions), ignore = "it shows with debug assertions only")]
fn the_last_words_are_told_though_backtraces_are_asked_for() {
    let script = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("last-words.fs");
    fs::write(&script, "freespace script 1\nheap 0\na = alloc 9223372036854775807\n").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_freespace"));
    command.args(["explain", "--subject", "blink-alloc"]).arg(&script).env("RUST_BACKTRACE", "1");
    let told = String::from_utf8(command.output().unwrap().stdout).unwrap();
    assert!(told.contains("unsafe precondition(s) violated") && !told.contains("stack backtrace"), "{told}");
}

#[test]
fn a_finding_reads_as_it_stands() {
    let text =
        "A title\n\nSubjects `a` and `b`, finding `Stray`: `c`.\n\n```\nfreespace script 1\nheap 64\n```\nand so on";
    let script = "freespace script 1\nheap 64\n";
    assert_eq!(all(text), [Told { subjects: vec!["a", "b"], signature: "Stray", script }]);
    assert_eq!(all("A title\n\n`fuzz --so x`, finding `Misaligned`.\n"), []);
}
