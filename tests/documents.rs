//! The pages tell the truth: the files that they name are there, their scripts parse, and the gate runs the README's commands.

use std::fs;
use std::path::Path;

use freespace::harness::list_heap::ListHeap;
use freespace::harness::oracles::Oracle;
use freespace::harness::run::{Rig, Trial};
use freespace::harness::script::Script;

const PAGES: &[&str] = &[
    "README.md",
    "CONTRIBUTING.md",
    "docs/architecture.md",
    "docs/debugging.md",
    "docs/found.md",
    "docs/guidance.md",
    "docs/mutation.md",
    "docs/semantics.md",
    "docs/recording.md",
    "docs/script-format.md",
    "docs/traces.md",
    "docs/report-format.md",
    "corpus/README.md",
    "fuzz/README.md",
];

/// What a path in a page begins with.
const FOLDERS: [&str; 11] = [
    "src/",
    "tests/",
    "docs/",
    "examples/",
    "benches/",
    "crates/",
    "fuzz/",
    "corpus/",
    "gallery/",
    "mutation/",
    ".ci/",
];

/// What appears only when a command has run.
const MADE: [&str; 3] = ["fuzz/corpus", "fuzz/artifacts", "findings"];

fn page(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name))
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The words between backticks that look like a path of the repository.
fn paths(text: &str) -> Vec<&str> {
    let quoted = text.split('`').skip(1).step_by(2).flat_map(str::split_whitespace);
    let is_path = |word: &&str| {
        FOLDERS.iter().any(|folder| word.starts_with(folder))
            && !word.contains(['*', '…', '{'])
            && !word.contains("CRATE")
    };
    quoted.filter(is_path).filter(|word| !MADE.iter().any(|made| word.starts_with(made))).collect()
}

/// The fenced blocks that begin as a script does.
fn scripts(text: &str) -> Vec<&str> {
    let blocks = text.split("```").skip(1).step_by(2);
    blocks
        .filter_map(|block| block.split_once('\n'))
        .map(|(_, body)| body)
        .filter(|body| body.starts_with("freespace script"))
        .collect()
}

#[test]
fn the_files_that_pages_name_are_there() {
    let mut named = 0;
    for name in PAGES {
        let text = page(name);
        for path in paths(&text) {
            named += 1;
            assert!(
                Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists(),
                "{name} names {path}, which is not there"
            );
        }
    }
    assert!(named > 20, "only {named} paths were found in the pages");
}

#[test]
fn the_scripts_in_pages_run() {
    let mut rig = Rig::new(Box::new(ListHeap::new()));
    let mut run = 0;
    for name in PAGES {
        for text in scripts(&page(name)) {
            let script: Script = text.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
            // Some are for allocators without a region: they make no heap here.
            assert!(rig.verdict(&script).finding().is_none(), "{name}: {text}");
            run += 1;
        }
    }
    assert!(run >= 2, "only {run} scripts were found in the pages");
}

#[test]
fn the_gate_runs_the_commands_of_the_readme() {
    let (readme, gate) = (page("README.md"), page(".ci/run"));
    for command in ["cargo test", "cargo run --release -- fuzz --time 20"] {
        assert!(readme.lines().any(|line| line.starts_with(command)), "the README does not say: {command}");
        assert!(gate.lines().any(|line| line.starts_with(command)), "the gate does not run: {command}");
    }
}

#[test]
fn the_readme_shows_the_ten_lines_of_the_example() {
    let subject = page("examples/your_allocator/freespace/subject.rs");
    let lines = &subject[subject.find("pub struct").unwrap()..];
    assert_eq!(lines.lines().count(), 10);
    assert!(
        page("README.md").contains(&format!("```rust,ignore\n{lines}```")),
        "the README shows other lines than {lines}"
    );
}

#[test]
fn the_gate_runs_the_commands_of_the_example() {
    let (readme, gate) = (page("examples/your_allocator/README.md"), page(".ci/run"));
    for command in ["cargo test", "cargo freespace fuzz --time 5", "cargo +stable fuzz run -O -s none scripts"] {
        assert!(readme.lines().any(|line| line.starts_with(command)), "the example does not say: {command}");
        assert!(gate.lines().any(|line| line.trim_start().starts_with(command)), "the gate does not run: {command}");
    }
}

#[test]
fn the_readme_counts_the_mutants() {
    let mutants = page("crates/mutants/src/table.rs").matches("        name: \"").count();
    assert!(
        page("README.md").contains(&format!("{mutants} heaps with one planted bug")),
        "there are {mutants} mutants"
    );
}

/// How an oracle is called in a sentence: `end state`.
fn spoken(oracle: Oracle) -> String {
    let name = format!("{oracle:?}");
    let words = name.char_indices().map(|(at, letter)| {
        let gap = if at > 0 && letter.is_uppercase() { " " } else { "" };
        format!("{gap}{}", letter.to_lowercase())
    });
    words.collect()
}

#[test]
fn the_readme_has_every_oracle_and_what_it_takes() {
    let readme = page("README.md");
    let rows: Vec<Vec<&str>> = readme.lines().map(|line| line.split('|').map(str::trim).collect()).collect();
    for oracle in Oracle::ALL {
        let name = spoken(oracle);
        let is_its = |row: &&Vec<&str>| row.len() == 5 && row[1].split(", ").any(|word| word == name);
        let row = rows.iter().find(is_its).unwrap_or_else(|| panic!("the README has no row for {name}"));
        assert_eq!(oracle.need().is_some(), !row[3].is_empty(), "{name} takes {:?}", oracle.need());
    }
}

#[test]
fn a_lie_is_seen() {
    assert_eq!(paths("see `tests/nothing.rs`, `cargo test` and `fuzz/corpus/heap`"), ["tests/nothing.rs"]);
    assert_eq!(scripts("```text\nfreespace script 1\n```\n```sh\nls\n```"), ["freespace script 1\n"]);
}
