//! Findings on disk: a script for each, with a header of comments that tells its story.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::CliError;
use crate::args::Chosen;
use crate::bench::Failure;

/// A failure that was met for the first time.
pub(crate) struct Found {
    pub(crate) failure: Failure,
    /// Where its script is from.
    pub(crate) origin: String,
}

/// The file of a failure: its name comes from the script that was found, not from what shrinking makes of it.
pub(crate) fn path(directory: &Path, failure: &Failure) -> PathBuf {
    let kind: String = failure.kind().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    directory.join(format!("{kind}-{:08x}.fs", hash(&failure.script().to_string())))
}

/// Writes the failure's script, as a whole or not at all.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), CliError> {
    let failed = |source: io::Error| CliError::Write { path: path.to_owned(), source };
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory).map_err(failed)?;
    }
    let draft = path.with_extension("part");
    fs::write(&draft, text).and_then(|()| fs::rename(&draft, path)).map_err(failed)
}

/// The failure's script with its story: what was found, where it is from, and how to see it again.
pub(crate) fn tell(found: &Found, small: &Failure, path: &Path, subject: Chosen<'_>) -> String {
    let (before, after) = (found.failure.script().count_operations(), small.script().count_operations());
    let story = [
        format!("{}: {}", small.kind(), small.describe()),
        format!("from {}; {before} operations, shrunk to {after}", found.origin),
        subject.line("replay", &path.display().to_string()),
    ];
    let text = small.script().to_string();
    let (title, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let comments = story.iter().fold(String::new(), |out, line| out + "# " + &line.replace(['\n', '\r'], " ") + "\n");
    format!("{title}\n{comments}{rest}")
}

/// FNV-1a, folded to 32 bits.
fn hash(text: &str) -> u32 {
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, step);
    (hash ^ (hash >> 32)) as u32
}
