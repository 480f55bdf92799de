//! Scripts from files, directories and the standard input.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use freespace::harness::script::{Script, StreamError};
use freespace::harness::traces::TraceError;

use crate::{CliError, recordings};

/// What every script begins with.
const TITLE: &[u8] = b"freespace script";

/// What the names of scripts end with, as text and compressed.
const ENDINGS: [&str; 2] = [".fs", ".fs.zst"];

/// The largest text that is held whole; a larger file is read as a stream. What has no end, such as `/dev/zero`, must not fill the memory.
pub(crate) const MOST_BYTES: u64 = 64 << 20;

/// What the standard input is called on the command line.
const STDIN: &str = "-";

/// A script and where it is from.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) script: Result<Script, Broken>,
}

impl Named {
    fn of(name: String, script: Result<Script, TraceError>) -> Self {
        let script = script.map_err(|error| Broken { file: name.clone(), error });
        Named { name, script }
    }
}

/// A text that is no script.
#[derive(Debug)]
pub struct Broken {
    /// Where the text is from.
    pub file: String,
    /// What is wrong with it.
    pub error: TraceError,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&recordings::complaint(&self.file, &self.error))
    }
}

/// The script in a file that was named, which may be any [recording](recordings); `-` is the standard input.
pub(crate) fn read(path: &Path) -> Result<Named, CliError> {
    read_written(path).map(|(named, _)| named)
}

/// The same with its text, unless that is a recording's.
pub(crate) fn read_written(path: &Path) -> Result<(Named, Option<Vec<u8>>), CliError> {
    if path.is_file() && !is_stdin(path) && recordings::is_recording(path)? {
        let file = File::open(path).map_err(|source| unreadable(path, source))?;
        return Ok((Named::of(path.display().to_string(), recordings::whole(file)), None));
    }
    let (name, text) = read_text(path)?;
    let named = parse(name, &text);
    Ok((named, (!recordings::is_one(&text)).then_some(text)))
}

/// Whether a path is what the standard input is called.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path == Path::new(STDIN)
}

/// What a file that was named is called, and all that is in it.
pub(crate) fn read_text(path: &Path) -> Result<(String, Vec<u8>), CliError> {
    if is_stdin(path) {
        let name = "(standard input)";
        return Ok((name.to_owned(), read_all(io::stdin(), Path::new(name))?));
    }
    let file = File::open(path).map_err(|source| unreadable(path, source))?;
    Ok((path.display().to_string(), read_all(file, path)?))
}

/// All there is to read, unless that is too much.
fn read_all(source: impl Read, path: &Path) -> Result<Vec<u8>, CliError> {
    let mut bytes = Vec::new();
    source.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|source| unreadable(path, source))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(CliError::TooLarge { path: path.to_owned(), limit: MOST_BYTES });
    }
    Ok(bytes)
}

fn unreadable(path: &Path, source: io::Error) -> CliError {
    CliError::Read { path: path.to_owned(), source }
}

/// The script that a text is, or that a recording comes to.
fn parse(name: String, bytes: &[u8]) -> Named {
    let script = if recordings::is_one(bytes) {
        recordings::whole(bytes)
    } else {
        Script::parse_bytes(bytes).map_err(|error| StreamError::Parse(error).into())
    };
    Named::of(name, script)
}

/// The scripts at a path: a file, or every file below a directory that looks like one, in the order of their names.
pub(crate) fn collect(path: &Path) -> Result<Vec<Named>, CliError> {
    files(path)?.iter().map(|file| read(file)).collect()
}

/// As [`collect`], only where they are.
pub(crate) fn files(path: &Path) -> Result<Vec<PathBuf>, CliError> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    descend(path, &mut found)?;
    Ok(found)
}

fn descend(directory: &Path, found: &mut Vec<PathBuf>) -> Result<(), CliError> {
    for path in entries(directory).map_err(|source| unreadable(directory, source))? {
        // Not what a symbolic link leads to: that may be a directory above this one.
        if fs::symlink_metadata(&path).is_ok_and(|it| it.is_dir()) {
            descend(&path, found)?;
        } else if is_script(&path).map_err(|source| unreadable(&path, source))? {
            found.push(path);
        }
    }
    Ok(())
}

fn entries(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(directory)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}

/// Whether a file of a directory is a script: by the end of its name or, where that has none, as a fuzzer's files, by its first words. What is no regular
/// file is not opened: a pipe that nobody writes to would never open.
fn is_script(path: &Path) -> io::Result<bool> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_called_one = ENDINGS.iter().any(|ending| name.ends_with(ending));
    if !(is_called_one || path.extension().is_none()) || !is_regular(path)? {
        return Ok(false);
    }
    Ok(is_called_one || has_title(path)?)
}

/// Whether a path is a regular file, or a symbolic link to one. A link to nothing is neither, and no reason to stop.
fn is_regular(path: &Path) -> io::Result<bool> {
    match fs::metadata(path) {
        Ok(it) => Ok(it.is_file()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Whether a file begins as a script does; no more of it is read.
fn has_title(path: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(path)?.take(TITLE.len() as u64).read_to_end(&mut start)?;
    Ok(start == TITLE)
}
