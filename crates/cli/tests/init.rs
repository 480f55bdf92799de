//! `freespace init`: what it writes builds and passes, and what was there stays as it was.

mod nested;
mod told;

use std::fs;
use std::path::{Path, PathBuf};

use freespace::harness::list_heap::ListHeap;
use freespace_cli::{Status, SubjectEntry};
use nested::{cargo, example, fresh, write};
use told::{Told, tell};

const LIBRARY: &str = "pub fn add(left: u64, right: u64) -> u64 {\n    left + right\n}\n";

const FILES: [&str; 8] = [
    "freespace/subject.rs",
    "freespace/first_fit.rs",
    "tests/freespace.rs",
    "examples/freespace.rs",
    ".cargo/config.toml",
    "fuzz/Cargo.toml",
    "fuzz/.gitignore",
    "fuzz/fuzz_targets/scripts.rs",
];

fn init(directory: &Path, more: &[&str]) -> Told {
    let subjects = [SubjectEntry::new("list", "the list heap", || Box::new(ListHeap::new()))];
    tell(&subjects, &[&["init", directory.to_str().unwrap()], more].concat())
}

/// The manifest of a crate in this folder, and of its name: cargo takes two of one name in one target directory for the same.
fn manifest(directory: &Path) -> String {
    let name = directory.file_name().unwrap().to_str().unwrap();
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[workspace]\n")
}

/// A crate as `cargo new --lib` makes it.
fn new_crate(name: &str, library: &str) -> PathBuf {
    let directory = fresh(name);
    write(&directory.join("Cargo.toml"), &manifest(&directory));
    write(&directory.join("src/lib.rs"), library);
    directory
}

/// The lines that were printed to be added to a file.
fn lines_for<'a>(told: &'a Told, file: &str) -> &'a str {
    let title = format!("\nAdd to {file}:\n\n");
    let (_, rest) = told.out.split_once(&title).unwrap_or_else(|| panic!("nothing for {file}: {}", told.out));
    rest.split("\n\n").next().unwrap()
}

/// Follows the advice, with the versions that the example is locked to.
fn add_dependencies(directory: &Path, told: &Told) {
    fs::write(directory.join("Cargo.toml"), format!("{}\n{}\n", manifest(directory), lines_for(told, "Cargo.toml")))
        .unwrap();
    let lock = fs::read_to_string(example().join("Cargo.lock")).unwrap();
    fs::write(directory.join("Cargo.lock"), lock).unwrap();
}

fn assert_tests_pass(directory: &Path) {
    let (passed, said) = cargo(directory, &["test"]);
    assert!(passed && said.contains("test any_script_passes ... ok"), "{said}");
}

#[test]
fn a_new_crate_builds_and_its_test_passes() {
    let directory = new_crate("init-new", LIBRARY);
    let told = init(&directory, &[]);
    assert_eq!((told.status, told.err.as_str()), (Status::Clean, ""));
    for file in FILES {
        assert!(told.out.contains(&format!("wrote  {file}\n")) && directory.join(file).is_file(), "{}", told.out);
    }
    assert!(told.out.contains("until then a stand-in is tested"), "{}", told.out);
    add_dependencies(&directory, &told);
    assert_tests_pass(&directory);
    let (done, said) = cargo(&directory, &["run", "--example", "freespace", "--", "fuzz", "--scripts", "9"]);
    assert!(done && said.contains("no finding"), "{said}");
}

#[test]
fn a_type_that_is_named_takes_the_place_of_the_stand_in() {
    let allocator = fs::read_to_string(example().join("src/lib.rs")).unwrap();
    let directory = new_crate("init-type", &allocator.replace("FirstFit", "Heap"));
    let told = init(&directory, &["--type", "Heap"]);
    assert_eq!(told.status, Status::Clean, "{}", told.err);
    assert!(!directory.join("freespace/first_fit.rs").exists() && !told.out.contains("until then"), "{}", told.out);
    add_dependencies(&directory, &told);
    assert_tests_pass(&directory);
}

#[test]
fn what_is_there_is_left_alone() {
    let directory = new_crate("init-kept", LIBRARY);
    for file in FILES.iter().filter(|&&file| file != "freespace/first_fit.rs") {
        write(&directory.join(file), &format!("# mine: {file}"));
    }
    let told = init(&directory, &[]);
    assert_eq!(told.status, Status::Clean, "{}", told.err);
    for file in FILES.iter().filter(|&&file| file != "freespace/first_fit.rs") {
        assert_eq!(fs::read_to_string(directory.join(file)).unwrap(), format!("# mine: {file}"));
        assert!(told.out.contains(&format!("left   {file}, which was there\n")), "{}", told.out);
    }
    assert!(!directory.join("freespace/first_fit.rs").exists() && !told.out.contains("wrote"), "{}", told.out);
    assert_eq!(fs::read_to_string(directory.join("Cargo.toml")).unwrap(), manifest(&directory));
    assert!(lines_for(&told, ".cargo/config.toml").starts_with("[alias]\nfreespace = "));
    assert!(lines_for(&told, "fuzz/Cargo.toml").contains("init-kept = { path = \"..\" }"));
    assert!(told.out.contains("path = \"fuzz_targets/scripts.rs\""), "{}", told.out);
}

#[test]
fn a_second_time_there_is_nothing_to_do() {
    let directory = new_crate("init-twice", LIBRARY);
    let first = init(&directory, &[]);
    add_dependencies(&directory, &first);
    let told = init(&directory, &[]);
    assert_eq!(told.status, Status::Clean);
    assert!(told.out.contains("nothing was written") && !told.out.contains("Add to"), "{}", told.out);
    assert!(!first.out.contains("nothing was written"));
}

#[test]
fn a_link_is_not_written_through() {
    let directory = new_crate("init-link", LIBRARY);
    let elsewhere = directory.join("elsewhere");
    fs::create_dir_all(directory.join("tests")).unwrap();
    std::os::unix::fs::symlink(&elsewhere, directory.join("tests/freespace.rs")).unwrap();
    let told = init(&directory, &[]);
    assert!(told.out.contains("left   tests/freespace.rs") && !elsewhere.exists(), "{}", told.out);
}

#[test]
fn where_there_is_no_library_nothing_is_written() {
    let refused = |directory: &Path, why: &str| {
        let told = init(directory, &[]);
        assert!(told.status == Status::Wrong && told.err.contains(why), "expected {why:?}: {}", told.err);
        assert!(told.out.is_empty() && !directory.join("freespace").exists(), "{}", told.out);
    };
    let directory = fresh("init-refused");
    refused(&directory, "Cargo.toml: No such file or directory");
    refused(&directory.join("nowhere"), "Cargo.toml: No such file or directory");
    write(&directory.join("Cargo.toml"), "[package\n");
    refused(&directory, "Cargo.toml: TOML parse error at line 1");
    write(&directory.join("Cargo.toml"), "[workspace]\nmembers = []\n");
    refused(&directory, "it is of no package: expected [package] with a name");
    write(&directory.join("Cargo.toml"), &manifest(&directory));
    write(&directory.join("src/main.rs"), "fn main() {}\n");
    refused(&directory, "the package has no library that a test could use: expected src/lib.rs");
    write(&directory.join("Cargo.toml"), &manifest(&directory).replace("edition = \"2021\"\n", ""));
    refused(&directory, "its edition is 2015: expected edition = \"2018\"");
}

#[test]
fn what_cannot_be_written_is_named() {
    let directory = new_crate("init-blocked", LIBRARY);
    write(&directory.join("tests"), "a file where the directory should be");
    let told = init(&directory, &[]);
    assert_eq!(told.status, Status::Wrong);
    assert!(told.err.contains("tests/freespace.rs: cannot be written"), "{}", told.err);
}

/// What the example has for readers of this repository, and a user's crate has already.
const NOT_WRITTEN: [&str; 7] =
    [".gitignore", "Cargo.lock", "Cargo.toml", "README.md", "rustfmt.toml", "src/lib.rs", "fuzz/Cargo.lock"];

/// The files below a folder, but not what a build or a run left there.
fn files(root: &Path, folder: &Path, found: &mut Vec<String>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        let is_made = ["target", "findings", "fuzz/target", "fuzz/corpus", "fuzz/artifacts"].contains(&name.as_str());
        if path.is_dir() && !is_made {
            files(root, &path, found);
        } else if path.is_file() {
            found.push(name);
        }
    }
}

#[test]
fn every_file_of_the_example_is_written() {
    let mut found = Vec::new();
    files(&example(), &example(), &mut found);
    let strays: Vec<_> = found.iter().filter(|file| !NOT_WRITTEN.contains(&file.as_str())).collect();
    assert_eq!(strays.len(), FILES.len() - 1, "{strays:?}");
    assert!(strays.iter().all(|file| FILES.contains(&file.as_str())), "{strays:?}");
}
