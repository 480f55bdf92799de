//! What the binary takes for a script, and where it writes one: files that are not regular, links, texts without end.
#![cfg(unix)]

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn run(args: &[&str], input: Stdio) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_freespace"));
    command.args(args).current_dir(env!("CARGO_TARGET_TMPDIR")).stdin(input).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// An empty directory of this name.
fn fresh(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

const PASSING: &str = "freespace script 1\nheap 4096\na = alloc 100\nfree a\n";

#[test]
fn of_a_directory_regular_files_are_taken_and_links_to_them() {
    let directory = fresh("odd-files");
    let pipe = Command::new("mkfifo").args([directory.join("pipe"), directory.join("pipe.fs")]).status().unwrap();
    assert!(pipe.success());
    fs::write(directory.join("notes"), "free").unwrap();
    fs::write(directory.join("script"), PASSING).unwrap();
    // Larger than any script, and not to be read at all: one has another ending, the other another beginning.
    for other in ["large.bin", "large"] {
        File::create(directory.join(other)).unwrap().set_len(1 << 32).unwrap();
    }
    symlink(directory.join("script"), directory.join("link.fs")).unwrap();
    symlink(&directory, directory.join("loop")).unwrap();
    symlink("not-there", directory.join("dangling.fs")).unwrap();
    symlink("/dev/zero", directory.join("zero.fs")).unwrap();
    let output = run(&["replay", text(&directory)], Stdio::null());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stdout(&output).contains("\n2 scripts: 2 passed"), "{}", stdout(&output));
}

#[test]
fn a_text_without_end_is_an_error() {
    let endless = || Stdio::from(File::open("/dev/zero").unwrap());
    for (args, name) in [(["replay", "/dev/zero"], "/dev/zero"), (["shrink", "-"], "(standard input)")] {
        let output = run(&args, endless());
        assert_eq!(output.status.code(), Some(2));
        let expected = format!("{name}: larger than 67108864 bytes, the limit for a script");
        assert!(stderr(&output).contains(&expected), "{}", stderr(&output));
    }
}
