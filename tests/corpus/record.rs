//! What is on record of each file: `name: what it means`, sorted by name.

use std::path::Path;
use std::{env, fs};

use freespace::harness::script::Script;

use crate::outcome::Played;
use crate::{bytes, script};

/// What the scripts mean.
pub(crate) const MEANING: &str = "corpus-meaning.txt";
/// What is wrong with the texts that are no scripts.
pub(crate) const ERRORS: &str = "corpus-errors.txt";

/// Whether the records shall be written anew.
pub(crate) fn is_wanted() -> bool {
    env::var_os("FREESPACE_RECORD").is_some()
}

/// What is on record under that name.
pub(crate) fn find(record: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path(record)).unwrap_or_default();
    text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).map(str::to_owned)
}

/// Every name on record.
pub(crate) fn names(record: &str) -> Vec<String> {
    let text = fs::read_to_string(path(record)).unwrap_or_default();
    text.lines().filter_map(|line| line.split_once(": ")).map(|(name, _)| name.to_owned()).collect()
}

/// What is wrong with a text.
pub(crate) fn error(name: &str) -> String {
    match Script::parse_bytes(&bytes(name)) {
        Ok(_) => "none".into(),
        Err(error) => error.to_string(),
    }
}

pub(crate) fn write(good: &[String], bad: &[String]) {
    let meaning = |name: &String| script(name).and_then(|script| Played::of(&script)).map(|played| played.to_string());
    write_lines(MEANING, good, |name| meaning(name).unwrap_or_else(|_| "not to be recorded: it fails".into()));
    write_lines(ERRORS, bad, |name| error(name));
}

fn write_lines(record: &str, names: &[String], what: impl Fn(&String) -> String) {
    let lines = names.iter().map(|name| format!("{name}: {}\n", what(name)));
    fs::write(path(record), lines.collect::<String>()).expect("a record that can be written");
}

fn path(record: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(record)
}
