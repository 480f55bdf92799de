//! The list of fuzz targets is kept in three places, no target holds logic, and one crate knows libFuzzer.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const MOST_LINES: usize = 10;

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The names in a folder, without their extensions.
fn listed(folder: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(at(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    entries.map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_string()).collect()
}

/// The targets that cargo knows, each with its path.
fn declared() -> BTreeSet<String> {
    let manifest = fs::read_to_string(at("fuzz/Cargo.toml")).unwrap();
    let targets = manifest.split("[[bin]]\n").skip(1);
    targets
        .map(|target| {
            let name = target.lines().next().and_then(|line| line.strip_prefix("name = ")).unwrap().trim_matches('"');
            assert!(target.contains(&format!("path = \"fuzz_targets/{name}.rs\"")), "{name} is not in its own file");
            name.to_string()
        })
        .collect()
}

#[test]
fn targets_files_and_corpus_folders_are_the_same() {
    assert!(declared().len() >= 3);
    assert_eq!(declared(), listed("fuzz/fuzz_targets"));
    // A corpus folder without a target would never be run; the gallery's scripts are run by its packages, and the one of docs/debugging.md by that page's test.
    let folders = if at("corpus").exists() { listed("corpus") } else { BTreeSet::new() };
    let strays: Vec<_> = folders
        .difference(&declared())
        .filter(|folder| !["gallery", "debugging"].contains(&folder.as_str()) && at("corpus").join(folder).is_dir())
        .cloned()
        .collect();
    assert!(strays.is_empty(), "no target for corpus/{strays:?}");
}

#[test]
fn a_target_is_a_few_lines() {
    for target in declared() {
        let text = fs::read_to_string(at("fuzz/fuzz_targets").join(&target).with_extension("rs")).unwrap();
        let code = text.lines().filter(|line| !line.trim().is_empty() && !line.trim().starts_with("//")).count();
        assert!(code <= MOST_LINES, "{target} has {code} lines of code");
    }
}

#[test]
fn one_crate_knows_libfuzzer_and_the_default_build_does_not() {
    let names_it = |manifest: &&str| fs::read_to_string(at(manifest)).unwrap().contains("\nlibfuzzer-sys = ");
    let manifests = ["crates/fuzz/Cargo.toml", "fuzz/Cargo.toml", "examples/your_allocator/fuzz/Cargo.toml"];
    assert_eq!(manifests.iter().filter(|manifest| names_it(manifest)).collect::<Vec<_>>(), [&manifests[0]]);
    assert!(!fs::read_to_string(at("Cargo.lock")).unwrap().contains("libfuzzer-sys"));
}
