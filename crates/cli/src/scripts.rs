//! Scripts from files, directories and the standard input.

use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use freespace::harness::script::{ParseError, Script};

use crate::CliError;

/// What every script begins with.
const TITLE: &[u8] = b"freespace script";

/// What the standard input is called on the command line.
const STDIN: &str = "-";

/// A script and where it is from.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) script: Result<Script, Broken>,
}

/// A text that is no script.
#[derive(Debug)]
pub struct Broken {
    /// Where the text is from.
    pub file: String,
    /// What is wrong with it.
    pub error: ParseError,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ParseError { line, column, expected, found } = &self.error;
        write!(f, "{}:{line}:{column}: expected {expected}, found {found}", self.file)
    }
}

/// The script in a file that was named; `-` is the standard input.
pub(crate) fn read(path: &Path) -> Result<Named, CliError> {
    let failed = |source| CliError::Read { path: path.to_owned(), source };
    let bytes = if path == Path::new(STDIN) { read_stdin() } else { fs::read(path) };
    let name = if path == Path::new(STDIN) { "(standard input)".to_owned() } else { path.display().to_string() };
    Ok(parse(name, &bytes.map_err(failed)?))
}

fn read_stdin() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn parse(name: String, bytes: &[u8]) -> Named {
    let script = Script::parse_bytes(bytes).map_err(|error| Broken { file: name.clone(), error });
    Named { name, script }
}

/// The scripts at a path: a file, or every file below a directory that looks like one, in the order of their names.
pub(crate) fn collect(path: &Path) -> Result<Vec<Named>, CliError> {
    if !path.is_dir() {
        return Ok(vec![read(path)?]);
    }
    let mut found = Vec::new();
    descend(path, &mut found)?;
    Ok(found)
}

fn descend(directory: &Path, found: &mut Vec<Named>) -> Result<(), CliError> {
    for path in entries(directory).map_err(|source| CliError::Read { path: directory.to_owned(), source })? {
        if path.is_dir() {
            descend(&path, found)?;
        } else if let Some(named) = look(&path)? {
            found.push(named);
        }
    }
    Ok(())
}

fn entries(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(directory)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}

/// The script in a file of a directory, unless the file is something else: by its ending or, where it has none, as a fuzzer's files, by
/// its first words.
fn look(path: &Path) -> Result<Option<Named>, CliError> {
    let bytes = fs::read(path).map_err(|source| CliError::Read { path: path.to_owned(), source })?;
    let is_script = path.extension().map_or(bytes.starts_with(TITLE), |extension| extension == "fs");
    Ok(is_script.then(|| parse(path.display().to_string(), &bytes)))
}
