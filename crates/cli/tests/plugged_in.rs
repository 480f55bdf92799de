//! The command line over allocators that are broken on purpose: what is found, how it is grouped, shrunk, written and replayed.

use std::fs;
use std::path::{Path, PathBuf};

use freespace::harness::script::Script;
use freespace_cli::Status;

mod broken;
mod told;

use broken::SUBJECTS;
use told::{Told, tell};

fn run(args: &[&str]) -> Told {
    tell(&SUBJECTS, args)
}

fn fuzz(subject: &str, findings: &Path, more: &[&str]) -> Told {
    let findings = findings.to_str().unwrap();
    let args = ["--subject", subject, "fuzz", "--scripts", "40", "--seed", "1", "--findings", findings];
    run(&[&args, more].concat())
}

fn fresh(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    let _ = fs::remove_file(&path);
    path
}

/// The one file in a directory.
fn only_file(directory: &Path) -> PathBuf {
    let files: Vec<_> = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files[0].clone()
}

fn operations(file: &Path) -> u64 {
    Script::parse(&fs::read_to_string(file).unwrap()).unwrap().count_operations()
}

#[test]
fn a_finding_is_grouped_shrunk_written_and_replayed() {
    let directory = fresh("found-miscounted");
    let told = fuzz("miscounted", &directory, &[]);
    assert_eq!(told.status, Status::Found);
    assert_eq!(told.out.matches("FINDING Figure ").count(), 1, "{}", told.out);
    assert!(told.out.contains("1 finding in"), "{}", told.out);
    assert!(told.out.contains("allocated chunks: expected 2, found 3"), "{}", told.out);

    let file = only_file(&directory);
    assert_eq!(operations(&file), 2, "two blocks are enough");
    let text = fs::read_to_string(&file).unwrap();
    let line = format!("cargo run --release -- replay --subject miscounted {}", file.display());
    assert!(text.contains(&format!("\n# {line}\n")) && told.out.contains(&line), "{text}");

    let file = file.to_str().unwrap();
    let again = run(&["replay", "--subject", "miscounted", file]);
    assert_eq!(again.status, Status::Found);
    assert!(again.out.contains("FAIL  Figure at operation 2 of 2: a = alloc 0"), "{}", again.out);
    assert!(again.out.contains("Hint: ") && again.out.contains("1 script: 0 passed, 1 failed"), "{}", again.out);
    assert_eq!(run(&["replay", file]).status, Status::Clean, "the sound heap passes");
}

#[test]
fn a_report_shows_the_place_in_the_heap() {
    let script = "freespace script 1\nheap 4096\na = alloc 8\nb = alloc 100\n";
    let file = fresh("shifted.fs");
    fs::write(&file, script).unwrap();
    let told = run(&["replay", "--subject", "shifted", file.to_str().unwrap()]);
    let report = told.out.split_once("\n\n").unwrap().1.replace(file.to_str().unwrap(), "shifted.fs");
    expect_test::expect_file!["report.txt"].assert_eq(&report);
}

#[test]
fn a_panic_is_a_finding_with_its_script() {
    let directory = fresh("found-panics");
    let told = fuzz("panics", &directory, &[]);
    assert_eq!(told.status, Status::Found);
    assert!(told.out.contains("the subject panicked at ") && told.out.contains("bytes are too many"), "{}", told.out);
    let file = only_file(&directory);
    assert_eq!(operations(&file), 2, "a block and its resize are enough");
    let again = run(&["replay", "--subject", "panics", file.to_str().unwrap()]);
    assert!(again.status == Status::Found && again.out.contains("FAIL  Panic-mod-"), "{}", again.out);
}

#[test]
fn with_json_findings_go_to_the_error_stream() {
    let told = fuzz("miscounted", &fresh("found-json"), &["--json"]);
    assert_eq!(told.status, Status::Found);
    assert!(told.out.lines().count() == 1 && told.out.contains("\"findings\":1,"), "{}", told.out);
    assert!(told.err.contains("FINDING Figure "), "{}", told.err);
}

#[test]
fn what_cannot_be_written_is_shown_in_full() {
    let blocked = fresh("blocked");
    fs::write(&blocked, "a file where the directory should be").unwrap();
    let told = fuzz("miscounted", &blocked, &[]);
    assert_eq!(told.status, Status::Found);
    assert!(
        told.err.contains("cannot be written") && told.err.contains("freespace script 1\n# Figure: "),
        "{}",
        told.err
    );
}

#[test]
fn shrink_keeps_the_kind_of_failure() {
    let file = fresh("to-shrink.fs");
    let script = "freespace script 1\nheap 4096\na = alloc 8\nb = alloc 16\nfree a\nc = alloc 200\nfree b\n";
    fs::write(&file, script).unwrap();
    let told = run(&["shrink", "--subject", "shifted", file.to_str().unwrap()]);
    assert_eq!(told.status, Status::Clean);
    assert!(told.err.starts_with("Address: 5 operations shrunk to 1 in "), "{}", told.err);
    let small = Script::parse(&told.out).unwrap();
    assert_eq!(small.lines().len(), 1, "{}", told.out);
}

/// Shrinks a failing script in this directory, and writes the small one to this path.
fn shrink_into(directory: &Path, output: &Path) -> Told {
    let script = directory.join("to-shrink.fs");
    fs::write(&script, "freespace script 1\nheap 4096\na = alloc 200\nfree a\n").unwrap();
    run(&["shrink", "--subject", "shifted", script.to_str().unwrap(), "-o", output.to_str().unwrap()])
}

#[test]
fn a_draft_takes_no_other_file_and_does_not_stay() {
    let directory = fresh("drafts");
    fs::create_dir_all(&directory).unwrap();
    fs::write(directory.join("small.part"), "somebody's").unwrap();
    assert_eq!(shrink_into(&directory, &directory.join("small.fs")).status, Status::Clean);
    assert_eq!(operations(&directory.join("small.fs")), 1);
    assert_eq!(fs::read_to_string(directory.join("small.part")).unwrap(), "somebody's");

    // A name that ends in a slash cannot be a file's, and that comes out only after the draft was written.
    let told = shrink_into(&directory, &directory.join("no-file/"));
    assert!(told.status == Status::Wrong && told.err.contains("cannot be written"), "{}", told.err);
    let told = shrink_into(&directory, &directory);
    assert!(told.status == Status::Wrong && told.err.contains("it is a directory, expected a file"), "{}", told.err);
    assert_eq!(fs::read_dir(&directory).unwrap().count(), 3, "no draft is left");
    let beside = fs::read_dir(directory.parent().unwrap()).unwrap().map(|it| it.unwrap().file_name());
    assert!(beside.into_iter().all(|name| !name.to_string_lossy().starts_with("drafts.part")));
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_written_as_it_stands() {
    let directory = fresh("written-through");
    fs::create_dir_all(&directory).unwrap();
    let (target, link) = (directory.join("target.fs"), directory.join("link.fs"));
    fs::write(&target, "").unwrap();
    std::os::unix::fs::symlink(&target, &link).unwrap();
    assert_eq!(shrink_into(&directory, &link).status, Status::Clean);
    assert!(link.is_symlink() && operations(&target) == 1);
    let told = shrink_into(&directory, Path::new("/dev/null"));
    assert_eq!(told.status, Status::Clean, "{}", told.err);
}

#[test]
fn a_sound_subject_passes() {
    let directory = fresh("found-sound");
    let told = fuzz("sound", &directory, &[]);
    assert_eq!(told.status, Status::Clean, "{}", told.out);
    assert!(told.out.starts_with("no finding in") && !directory.exists());
}

#[test]
fn exonerate_convicts_the_allocator_with_a_small_script() {
    let file = fresh("recorded.fs");
    let lines = "a = alloc 30\nfree a\n".repeat(60);
    fs::write(&file, format!("freespace script 1\nheap 4096\n{lines}b = alloc 8\nc = alloc 200\n")).unwrap();
    let findings = fresh("convicted");
    let args =
        |subject| ["exonerate", file.to_str().unwrap(), "--findings", findings.to_str().unwrap(), "--subject", subject];
    let told = run(&args("shifted"));
    assert_eq!(told.status, Status::Found, "{}{}", told.out, told.err);
    assert!(
        told.out.starts_with("CONVICTED: it is the allocator. shifted fails on the recorded calls: Address\n"),
        "{}",
        told.out
    );
    assert!(told.out.contains("It takes 1 of the 122 operations:"), "{}", told.out);
    let small = only_file(&findings);
    assert_eq!(operations(&small), 1);
    assert_eq!(run(&["replay", "--subject", "shifted", small.to_str().unwrap()]).status, Status::Found);

    let told = run(&args("sound"));
    assert_eq!(told.status, Status::Clean, "{}{}", told.out, told.err);
    assert!(told.out.starts_with("CLEARED for this sequence: sound served all of its 122 operations"), "{}", told.out);
    let refused = fresh("refused.fs");
    fs::write(&refused, "freespace script 1\nheap 4096\na = alloc 5000\n").unwrap();
    let told = run(&["exonerate", refused.to_str().unwrap(), "--subject", "sound"]);
    assert!(
        told.out.contains("sound did not serve all") && told.out.contains("1 requests were refused"),
        "{}",
        told.out
    );
}
