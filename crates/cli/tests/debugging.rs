//! `docs/debugging.md` is true: every command in it is run, in the order of the page, and prints what the page shows.
//!
//! A block that begins with `$ ` is a session. Behind a command stand the lines of its output, those of the error stream after `! `. A line that is `…` stands for any lines, and `…`
//! within one for any text. The lines of the error stream must come in that order, with others between them or not.

use std::collections::VecDeque;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

const ANY: &str = "…";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// A command of the page, and what it is to print.
struct Session {
    command: String,
    out: Vec<String>,
    err: Vec<String>,
}

fn sessions(page: &str) -> Vec<Session> {
    let blocks = page.split("```text\n").skip(1).map(|block| block.split("\n```\n").next().unwrap());
    let mut sessions: Vec<Session> = Vec::new();
    for line in blocks.filter(|block| block.starts_with("$ ")).flat_map(str::lines) {
        if let Some(command) = line.strip_prefix("$ ") {
            sessions.push(Session { command: command.to_owned(), out: Vec::new(), err: Vec::new() });
            continue;
        }
        let session = sessions.last_mut().unwrap();
        match line.strip_prefix('!') {
            Some(told) => session.err.push(told.trim_start_matches(' ').to_owned()),
            None => session.out.push(line.to_owned()),
        }
    }
    sessions
}

/// A directory in which the paths of the page lead to the files of the repository, and what is written stays apart.
fn bench() -> PathBuf {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("debugging");
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(&place).unwrap();
    for folder in ["corpus", "examples"] {
        symlink(root().join(folder), place.join(folder)).unwrap();
    }
    place
}

/// What a command prints to its two streams.
fn run(command: &str, place: &Path) -> (String, String) {
    let freespace = format!("freespace() {{ {} \"$@\"; }}\n", env!("CARGO_BIN_EXE_freespace"));
    let output = Command::new("sh").args(["-c", &(freespace + command)]).current_dir(place).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

/// Whether a line is as it is shown.
fn is_like(shown: &str, line: &str) -> bool {
    let mut parts = shown.split(ANY);
    let Some(mut rest) = line.strip_prefix(parts.next().unwrap()) else { return false };
    let mut parts: VecDeque<&str> = parts.collect();
    let Some(last) = parts.pop_back() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// Whether all lines are as they are shown.
fn are_like(shown: &[String], lines: &[&str]) -> bool {
    match shown.split_first() {
        None => lines.is_empty(),
        Some((any, rest)) if any == ANY => (0..=lines.len()).any(|skipped| are_like(rest, &lines[skipped..])),
        Some((first, rest)) => lines.first().is_some_and(|line| is_like(first, line)) && are_like(rest, &lines[1..]),
    }
}

/// Whether the lines that are shown are among these, in that order.
fn are_among(shown: &[String], text: &str) -> bool {
    let mut lines = text.lines().map(|line| line.trim_start_matches(' '));
    shown.iter().all(|shown| lines.any(|line| is_like(shown, line)))
}

#[test]
fn the_page_shows_what_its_commands_print() {
    let place = bench();
    let sessions = sessions(&fs::read_to_string(root().join("docs/debugging.md")).unwrap());
    assert!(sessions.len() > 12, "only {} commands were found in the page", sessions.len());
    for Session { command, out, err } in sessions {
        let (told, complained) = run(&command, &place);
        let lines: Vec<&str> = told.trim_end().lines().map(str::trim_end).collect();
        assert!(are_like(&out, &lines), "$ {command}\n{told}\nbut the page shows\n{}", out.join("\n"));
        assert!(are_among(&err, &complained), "$ {command}\n{complained}\nbut the page shows\n{}", err.join("\n"));
    }
}

#[test]
fn the_readme_shows_what_explain_says() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let sample =
        readme.split("What `explain` says of it, in part:\n\n```text\n").nth(1).unwrap().split("```").next().unwrap();
    let command = "freespace explain --subject buddy-alloc corpus/debugging/records.fs";
    let (told, _) = run(command, &root());
    let shown: Vec<String> = sample.lines().map(str::to_owned).collect();
    assert!(shown.len() > 10);
    let missing: Vec<_> = shown.iter().filter(|line| !told.contains(line.as_str())).collect();
    assert!(missing.is_empty(), "$ {command}\n{told}\nbut the README shows\n{missing:#?}");
}

#[test]
fn every_command_of_the_page_is_in_the_readme() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    for Session { command, .. } in sessions(&fs::read_to_string(root().join("docs/debugging.md")).unwrap()) {
        let Some(verb) = command.strip_prefix("freespace ").and_then(|rest| rest.split(' ').next()) else { continue };
        assert!(readme.contains(&format!("freespace {verb} ")), "the README does not show freespace {verb}");
    }
}

#[test]
fn a_lie_is_seen() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert!(are_like(&lines("a\n…\nd 4"), &["a", "b", "c", "d 4"]) && are_like(&lines("x … z"), &["x y z"]));
    assert!(!are_like(&lines("a\nc"), &["a", "b"]) && !are_like(&lines("a"), &["a", "b"]));
    assert!(!are_like(&lines("x … z"), &["x y"]) && !is_like("ab…bc", "abc"));
    assert!(are_among(&lines("a\nc"), "a\nb\nc\n") && !are_among(&lines("c\na"), "a\nb\nc\n"));
}
