//! The corpus as a whole: its folders, its stories, and how much happens in it, so that it cannot quietly become little.

use std::collections::BTreeSet;
use std::fs;

use freespace::harness::run::Counters;
use freespace::harness::script::Op;
use libtest_mimic::{Failed, Trial};

use crate::outcome::Played;
use crate::{TARGETS, bytes, corpus, record, script};

/// One case for each thing that must hold of all files together.
pub(crate) fn cases(good: &[String], bad: &[String]) -> Vec<Trial> {
    let case = |what: &str, check: fn(&[String], &[String]) -> Result<(), Failed>| {
        let (good, bad) = (good.to_vec(), bad.to_vec());
        Trial::test(what, move || check(&good, &bad))
    };
    vec![
        case("each folder is a fuzz target and has scripts", |good, _| folders_are_targets(good)),
        case("each script that a person wrote tells its story", |good, _| stories_are_told(good)),
        case("scripts without misuse are apart from scripts with it", |good, _| misuse_is_apart(good)),
        case("each record is of a file", records_are_of_files),
        case("enough happens", |good, _| enough_happens(good)),
    ]
}

fn ensure(holds: bool, what: impl FnOnce() -> String) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(what().into()) }
}

fn folders_are_targets(good: &[String]) -> Result<(), Failed> {
    let entries: Vec<_> = fs::read_dir(corpus())?.collect::<Result<_, _>>()?;
    let folders = entries.iter().filter(|entry| entry.path().is_dir());
    let found: BTreeSet<_> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    // The gallery's scripts are for other subjects, and run by its packages; recordings are read by `tests/traces.rs`.
    let expected = TARGETS.iter().chain(&["debugging", "gallery", "traces"]).map(|&name| name.to_owned()).collect();
    ensure(found == expected, || format!("expected {expected:?}, found {found:?}"))?;
    for target in TARGETS {
        let count = good.iter().filter(|name| name.starts_with(&format!("{target}/"))).count();
        ensure(count >= 10, || format!("corpus/{target}: expected at least 10 scripts, found {count}"))?;
    }
    Ok(())
}

/// The others say what they are kept for.
fn stories_are_told(good: &[String]) -> Result<(), Failed> {
    for name in good {
        let text = String::from_utf8(bytes(name))?;
        let story = text.lines().skip(1).take_while(|line| line.starts_with('#')).map(str::len).sum::<usize>();
        let told = story > 20 || text.lines().next().is_some_and(|title| title.contains('#'));
        ensure(told, || format!("corpus/{name}.fs: expected a comment of some words below the title"))?;
    }
    Ok(())
}

fn misuse_is_apart(good: &[String]) -> Result<(), Failed> {
    for name in good {
        let has_misuse = script(name)?.operations().any(|op| matches!(op, Op::Misuse(_)));
        let apart = match name.split('/').next() {
            Some("heap") => !has_misuse,
            Some("misuse") => has_misuse,
            _ => true,
        };
        ensure(apart, || format!("corpus/{name}.fs: has misuse: {has_misuse}"))?;
    }
    Ok(())
}

fn records_are_of_files(good: &[String], bad: &[String]) -> Result<(), Failed> {
    for (kept, files) in [(record::MEANING, good), (record::ERRORS, bad)] {
        let names = record::names(kept);
        ensure(names == files, || format!("tests/data/{kept} has other names than the corpus: {names:?}"))?;
    }
    Ok(())
}

fn enough_happens(good: &[String]) -> Result<(), Failed> {
    let (mut all, mut checked) = (Counters::default(), 0);
    for name in good {
        let played = Played::of(&script(name)?)?;
        checked += played.check(&String::from_utf8(bytes(name))?)?;
        all += played.counters;
    }
    ensure(checked >= 500, || {
        format!("expected at least 500 comments that say what becomes of a line, found {checked}")
    })?;
    for (what, count, least) in floors(&all) {
        ensure(count >= least, || format!("{what}: expected at least {least}, found {count} in {all:?}"))?;
    }
    Ok(())
}

/// What was counted, and the least that it must be: about two thirds of what it was when this was written.
fn floors(all: &Counters) -> [(&'static str, u64, u64); 16] {
    [
        ("scripts", all.scripts, 110),
        ("operations", all.operations, 1600),
        ("skipped", all.skipped, 30),
        ("allocations", all.allocations, 700),
        ("zeroed", all.zeroed, 10),
        ("failures", all.failures, 95),
        ("frees", all.frees, 650),
        ("reallocations", all.reallocations, 90),
        ("moves", all.moves, 14),
        ("growths", all.growths, 27),
        ("merges", all.merges, 420),
        ("splits", all.splits, 630),
        ("misuses", all.misuses, 120),
        ("refusals", all.refusals, 90),
        ("noticed", all.noticed, 23),
        ("undetectable", all.undetectable, 13),
    ]
}
