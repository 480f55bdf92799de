//! `step` and `show --svg` as text: what they say of a script, and what they say when there is nothing to see.

use std::fs;
use std::path::PathBuf;

use expect_test::{Expect, expect};
use freespace_cli::Status;

mod broken;
mod told;

use told::{Told, tell};

fn run(args: &[&str]) -> Told {
    tell(&broken::SUBJECTS, args)
}

fn file(name: &str, text: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("history-{name}.fs"));
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// What is printed, with the file's name alone.
fn shown(args: &[&str], file: &str) -> String {
    let told = run(&[args, &[file]].concat());
    assert_eq!(told.status, Status::Clean, "{}", told.err);
    told.out.replace(file, "FILE")
}

const BOOK: &str =
    "freespace script 1\nheap 4096\na = alloc 100\nb = alloc 100\nc = alloc 100\nfree b\nfree b\nd = alloc 4000\n";

fn check(args: &[&str], file: &str, expected: &Expect) {
    expected.assert_eq(&shown(args, file));
}

#[test]
fn a_step_is_told_to_the_byte() {
    let file = file("book", BOOK);
    let freed = expect![[r"
        FILE · sound · heap 4096 fit=first order=address
        step 4 of 6   free b
        used 200   free 3,864   largest free 3,764   blocks 2   chunks 4
        to scale  ███░░███░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

                 address          size  block or link             header
                  0x4000           100  a                         64 00 00 00  87 d6 12 00
        ▶*        0x406c           100  free → 0x4144             64 00 00 00  44 41 00 00
                  0x40d8           100  c                         64 00 00 00  87 d6 12 00
                  0x4144         3,764  free, the last            b4 0e 00 00  00 00 00 00
        free list  0x406c (100) → 0x4144 (3,764) → end
    "]];
    check(&["step", "--at", "4"], &file, &freed);
    assert!(shown(&["step", "--at", "5"], &file).contains("free b   (skipped: it means nothing here)\n"));
    assert!(shown(&["step"], &file).contains("step 6 of 6   d = alloc 4000   (refused: no memory)\n"));
}

#[test]
fn a_finding_is_told_with_the_heap_that_it_left() {
    let file = file("shifted", "freespace script 1\nheap 256\na = alloc 8\nb = alloc 64\n");
    let found = expect![[r"
        FILE · shifted · heap 256 fit=first order=address
        step 2 of 2   b = alloc 64   (broke a rule)
        Address: the block: expected offset 24, found offset 32.
        used 8   free 160   largest free 160   blocks 1   chunks 3
        to scale  ██████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░

                 address          size  block or link             header
                  0x4000             8  a                         08 00 00 00  87 d6 12 00
        ▶*        0x4010            64  in use                    40 00 00 00  87 d6 12 00
         *        0x4058           160  free, the last            a0 00 00 00  00 00 00 00
        free list  0x4058 (160) → end
    "]];
    check(&["step", "--subject", "shifted"], &file, &found);
}

#[test]
fn a_picture_has_a_bar_for_each_block_and_the_finding() {
    let file = file("picture", BOOK);
    let picture = shown(&["show", "--svg"], &file);
    assert!(picture.starts_with("<svg xmlns=") && picture.ends_with("</svg>\n"));
    let bars = |text: &str| text.matches(" class=\"s").map(|_| 1).sum::<usize>();
    assert_eq!(picture.matches("z\" class=\"s2\" shape").count(), 1, "one path of one size");
    assert_eq!(
        picture.split("shape-rendering").next().unwrap().rsplit("<path").next().unwrap().matches('M').count(),
        3
    );
    assert!(bars(&picture) >= 1 && !picture.contains("<circle"));
    let broken = shown(&["show", "--svg", "--subject", "shifted"], &file);
    assert!(broken.contains("<circle") && broken.contains("Address at step 1: a = alloc 100"), "{broken}");
}

#[test]
fn what_cannot_be_shown_is_told_in_a_line() {
    let wrong = |args: &[&str], expected: &str| {
        let told = run(args);
        assert_eq!((told.status, told.out.as_str()), (Status::Wrong, ""));
        assert!(told.err.starts_with("error: ") && told.err.ends_with(&format!("{expected}\n")), "{}", told.err);
        assert_eq!(told.err.lines().count(), 1, "{}", told.err);
    };
    let (book, tiny) = (file("wrong", BOOK), file("tiny", "freespace script 1\nheap 4\n"));
    let garbled = file("garbled", "freespace script 1\nheap 64\na = allot 8\n");
    wrong(&["step", "--at", "7", &book], "there is no step 7: expected one from 0, the fresh heap, to 6");
    for command in ["step", "show"] {
        wrong(&[command, &tiny], "there is nothing to see");
        wrong(&[command, &garbled], "found \"allot\"");
        wrong(&[command, "nowhere.fs"], "nowhere.fs: No such file or directory (os error 2)");
    }
    wrong(&["show", &book, "-o", env!("CARGO_TARGET_TMPDIR")], "it is a directory, expected a file");
}
