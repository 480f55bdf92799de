//! The corpus: one test case a file.
//!
//! A file under `corpus/heap`, `corpus/misuse` or `corpus/parser` parses, prints to a fixpoint, and runs on the list heap with every
//! oracle and a walk at every step. Where an operation's comment begins with `->`, what comes after is what must become of it (see
//! [`outcome`]). What each file means is on record in `tests/data/corpus-meaning.txt`, and must stay so; a file under `corpus/parser/bad` must
//! fail with the error that `tests/data/corpus-errors.txt` has for it.
//!
//! `FREESPACE_RECORD=1 cargo test --test corpus` writes both records anew; the difference is then for a person to judge.
//! Not covered: subjects other than the list heap.

mod outcome;
mod record;
mod whole;

use std::fs;
use std::path::{Path, PathBuf};

use freespace::harness::script::Script;
use libtest_mimic::{Arguments, Failed, Trial};
use outcome::Played;

/// The fuzz targets, each with a folder of scripts to start from.
const TARGETS: [&str; 3] = ["heap", "misuse", "parser"];

/// The folder of texts that are no scripts.
const BAD: &str = "parser/bad";

fn main() {
    let arguments = Arguments::from_args();
    let (good, bad) = (scripts_of(&TARGETS), scripts_of(&[BAD]));
    if record::is_wanted() && !arguments.list {
        record::write(&good, &bad);
    }
    let good_cases = good.iter().cloned().map(|name| case(name, keeps_its_meaning));
    let bad_cases = bad.iter().cloned().map(|name| case(name, fails_as_recorded));
    let cases = good_cases.chain(bad_cases).chain(whole::cases(&good, &bad)).collect();
    libtest_mimic::run(&arguments, cases).exit();
}

fn case(name: String, check: fn(&str) -> Result<(), Failed>) -> Trial {
    Trial::test(name.clone(), move || check(&name))
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// The scripts right in these folders, by name: `heap/fit-best`.
fn scripts_of(folders: &[&str]) -> Vec<String> {
    let mut names = Vec::new();
    for folder in folders {
        for entry in fs::read_dir(corpus().join(folder)).expect("the folder is there") {
            let file = entry.expect("a readable folder").file_name().into_string().expect("a name in UTF-8");
            let stem = file.strip_suffix(ending(folder)).map(|stem| stem.trim_end_matches('.'));
            names.extend(stem.map(|stem| format!("{folder}/{stem}")));
        }
    }
    names.sort();
    names
}

/// How the names of files end: what is no script is not called one, so that nobody replays it.
fn ending(place: &str) -> &'static str {
    if place.starts_with(BAD) { "bad" } else { "fs" }
}

fn bytes(name: &str) -> Vec<u8> {
    fs::read(corpus().join(name).with_extension(ending(name))).expect("a readable file")
}

fn script(name: &str) -> Result<Script, Failed> {
    Script::parse_bytes(&bytes(name)).map_err(|error| format!("corpus/{name}.fs: {error}").into())
}

fn keeps_its_meaning(name: &str) -> Result<(), Failed> {
    let script = script(name)?;
    let printed = script.to_string();
    expect("its text printed, parsed and printed", &printed, &Script::parse(&printed)?.to_string())?;
    let played = Played::of(&script)?;
    // Parsed, so text.
    played.check(&String::from_utf8_lossy(&bytes(name)))?;
    let recorded = record::find(record::MEANING, name);
    expect(&format!("what corpus/{name}.fs means"), recorded.as_deref().unwrap_or("no record"), &played.to_string())
}

fn fails_as_recorded(name: &str) -> Result<(), Failed> {
    let recorded = record::find(record::ERRORS, name);
    let found = record::error(name);
    expect(&format!("the error of corpus/{name}.bad"), recorded.as_deref().unwrap_or("no record"), &found)
}

fn expect(what: &str, expected: &str, found: &str) -> Result<(), Failed> {
    if expected == found { Ok(()) } else { Err(format!("{what}\nexpected: {expected}\n   found: {found}").into()) }
}
