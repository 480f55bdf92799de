//! The example is worth following: what is to be written for its allocator is ten lines, and its own test fails when the allocator is broken.

mod nested;

use std::fs;
use std::path::{Path, PathBuf};

use nested::{cargo, example, fresh, root, write};

/// An edit of the allocator, and the violation that the example's test must report.
struct Breakage {
    name: &'static str,
    find: &'static str,
    replace: &'static str,
    violation: &'static str,
}

const BREAKAGES: [Breakage; 5] = [
    Breakage {
        name: "alignment is ignored",
        find: "layout.align().max(GRAIN)",
        replace: "GRAIN",
        violation: "Misaligned",
    },
    Breakage {
        name: "blocks overlap by a few bytes",
        find: "layout.size().max(1)",
        replace: "layout.size().saturating_sub(4).max(1)",
        violation: "Overlap",
    },
    Breakage {
        name: "free spans are not merged",
        find: "            merge(span);\n            merge(before);\n",
        replace: "",
        violation: "NotRecovered",
    },
    Breakage {
        name: "a moved block is not copied",
        find: "unsafe { block.copy_to_nonoverlapping(moved, layout.size()) };",
        replace: "",
        violation: "PrefixLost",
    },
    Breakage {
        name: "a mark is written behind the region's end",
        find: "unsafe { first.write(Span { len, next: ptr::null_mut() }) };",
        replace: "unsafe { first.write(Span { len, next: ptr::null_mut() }); first.byte_add(len).cast::<u32>().write(0) };",
        violation: "Stray",
    },
];

/// A copy of what the example's test is built of.
fn copy() -> PathBuf {
    let copy = fresh("your_allocator");
    for file in ["Cargo.lock", "src/lib.rs", "freespace/subject.rs", "tests/freespace.rs"] {
        write(&copy.join(file), &fs::read_to_string(example().join(file)).unwrap());
    }
    let manifest = fs::read_to_string(example().join("Cargo.toml")).unwrap();
    write(&copy.join("Cargo.toml"), &manifest.replace("path = \"../..", &format!("path = \"{}", root().display())));
    copy
}

/// Whether the example's test passes on this allocator, and what it says.
fn tested(copy: &Path, allocator: &str) -> (bool, String) {
    write(&copy.join("src/lib.rs"), allocator);
    cargo(copy, &["test", "--test", "freespace"])
}

#[test]
fn its_test_fails_when_its_allocator_is_broken() {
    let (copy, sound) = (copy(), fs::read_to_string(example().join("src/lib.rs")).unwrap());
    let (passed, said) = tested(&copy, &sound);
    assert!(passed && said.contains("test any_script_passes ... ok"), "{said}");
    for Breakage { name, find, replace, violation } in BREAKAGES {
        assert_eq!(sound.matches(find).count(), 1, "{name}: {find}");
        let (passed, said) = tested(&copy, &sound.replace(find, replace));
        assert!(!passed && said.contains(&format!("\n{violation}\nstep ")), "{name}: {said}");
        let findings: Vec<_> =
            fs::read_dir(copy.join("findings")).unwrap().map(|file| file.unwrap().file_name()).collect();
        assert!(findings.iter().any(|file| file.to_string_lossy().starts_with(violation)), "{name}: {findings:?}");
    }
}

#[test]
fn what_is_written_for_an_allocator_is_ten_lines() {
    let subject = fs::read_to_string(example().join("freespace/subject.rs")).unwrap();
    let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with("//") && !line.starts_with("use ");
    let code: Vec<_> = subject.lines().filter(is_code).collect();
    assert_eq!(code.len(), 10, "{code:#?}");
    assert!(code.iter().all(|line| line.len() <= 120), "{code:#?}");
    // Nothing of the allocator is anywhere else.
    for file in ["tests/freespace.rs", "examples/freespace.rs", "fuzz/fuzz_targets/scripts.rs"] {
        assert!(!fs::read_to_string(example().join(file)).unwrap().contains("FirstFit"), "{file}");
    }
}
