//! What is found belongs to a version: those that the subjects name are those that are built.

use std::collections::BTreeSet;

use freespace_peers::SUBJECTS;

/// Every package of the lock file, as name and version.
fn locked() -> BTreeSet<(String, String)> {
    let text = include_str!("../../../Cargo.lock");
    let value = |line: Option<&str>, key| {
        let text = line.and_then(|line| line.strip_prefix(key)).map(|text| text.trim_matches([' ', '=', '"']));
        text.map(str::to_owned)
    };
    let mut lines = text.lines();
    let mut locked = BTreeSet::new();
    while lines.any(|line| line == "[[package]]") {
        locked.extend(value(lines.next(), "name").zip(value(lines.next(), "version")));
    }
    locked
}

#[test]
fn the_versions_named_are_those_that_are_built() {
    let locked = locked();
    let mut named = 0;
    for entry in SUBJECTS {
        let Some(version) = entry.version else { continue };
        // What is behind the package's name says which of its allocators it is.
        let package = entry.name.split("-with-").next().unwrap_or(entry.name);
        assert!(locked.contains(&(package.to_owned(), version.to_owned())), "{package} {version}");
        named += 1;
    }
    assert!(named > 5 && locked.len() > 20, "{named} of {} packages", locked.len());
}

#[test]
fn names_are_unique() {
    let names: BTreeSet<_> = SUBJECTS.iter().map(|entry| entry.name).collect();
    assert_eq!(names.len(), SUBJECTS.len());
}
