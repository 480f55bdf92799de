//! Findings on disk: a script for each, with a header of comments that tells its story.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use freespace::harness::run::Finding;
use freespace::harness::script::{Line, Script};

use crate::CliError;
use crate::args::Chosen;
use crate::summary::grouped;

/// A finding that was met for the first time.
pub(crate) struct Found {
    pub(crate) finding: Finding,
    /// Where its script is from.
    pub(crate) origin: String,
}

/// The file of a finding: its name comes from the script that was found, not from what shrinking makes of it.
pub(crate) fn path(directory: &Path, finding: &Finding) -> PathBuf {
    let kind: String =
        finding.signature().to_string().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    directory.join(format!("{kind}-{:08x}.fs", hash(&finding.script.to_string())))
}

/// Writes a finding's script, as a whole or not at all. What is there and no regular file, such as `/dev/stdout`, is written to as
/// it stands: a device, a pipe or a link must not be replaced by a file.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), CliError> {
    write_with(path, &mut |file| file.write_all(text.as_bytes()))
}

/// As [`write`], with what `fill` writes.
pub(crate) fn write_with(path: &Path, fill: &mut dyn FnMut(&mut File) -> io::Result<()>) -> Result<(), CliError> {
    let written = match fs::symlink_metadata(path) {
        _ if path.is_dir() => Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory, expected a file")),
        Ok(it) if !it.is_file() => File::create(path).and_then(|mut file| fill(&mut file)),
        _ => replace(path, fill),
    };
    written.map_err(|source| CliError::Write { path: path.to_owned(), source })
}

/// Writes a draft beside the file and puts it in the file's place.
fn replace(path: &Path, fill: &mut dyn FnMut(&mut File) -> io::Result<()>) -> io::Result<()> {
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    let draft = draft(path);
    let written = File::create(&draft).and_then(|mut file| fill(&mut file));
    written.and_then(|()| fs::rename(&draft, path)).inspect_err(|_| {
        // The first error is the one to tell of; there may be no draft at all.
        let _ = fs::remove_file(&draft);
    })
}

/// The whole name and the process: neither a neighbour that differs in its ending nor another process has the same draft.
fn draft(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".part-{}", process::id()));
    path.with_file_name(name)
}

/// A finding's script with its story: what was found, where it is from, and how to see it again.
pub(crate) fn tell(found: &Found, small: &Finding, path: &Path, subject: Chosen<'_>) -> String {
    let (before, after) = (found.finding.script.count_operations(), size(&small.script));
    let story = [
        format!("{}: {}", small.signature(), small.cause),
        format!("from {}; {before} operations, shrunk to {after}", found.origin),
        subject.line("replay", &path.display().to_string()),
    ];
    let text = small.script.to_string();
    let (title, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let comments = story.iter().fold(String::new(), |out, line| out + "# " + &line.replace(['\n', '\r'], " ") + "\n");
    format!("{title}\n{comments}{rest}")
}

/// How many operations a script has as it is written: the body of a repeat counts once.
pub(crate) fn written_operations(script: &Script) -> u64 {
    fn count(lines: &[Line]) -> u64 {
        let of = |line: &Line| if let Line::Repeat { body, .. } = line { count(body) } else { 1 };
        lines.iter().map(of).sum()
    }
    count(script.lines())
}

/// How large a script is, in operations, for people.
pub(crate) fn size(script: &Script) -> String {
    let written = grouped(written_operations(script));
    if script.has_repeat() {
        format!("{written} ({} with repeats counted out)", grouped(script.count_operations()))
    } else {
        written
    }
}

/// FNV-1a, folded to 32 bits.
fn hash(text: &str) -> u32 {
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, step);
    (hash ^ (hash >> 32)) as u32
}
