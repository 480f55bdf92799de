//! `--so PATH`: the `malloc` of a shared object as the subject.
//!
//! A library that is loaded may do anything, so it is tried in a process of its own first: what cannot be loaded is told in a line before anything else is
//! done. Then it runs in workers, each of which has loaded it for itself. All of them are started with room for the library's
//! static thread-local storage, which jemalloc wants.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use freespace::harness::adapters::{STATIC_TLS, SharedObject};
use freespace::harness::subject::Subject;

use crate::{CliError, SubjectEntry};

/// The library of this process: an entry makes subjects by a plain function, which cannot carry a path.
static LIBRARY: OnceLock<PathBuf> = OnceLock::new();

/// The subject of a library.
pub(crate) fn entry(path: &Path) -> SubjectEntry {
    let name: &'static str = path.display().to_string().leak();
    LIBRARY.get_or_init(|| path.to_owned());
    SubjectEntry::new(name, "a C library", make).in_worker()
}

fn make() -> Box<dyn Subject> {
    let path = LIBRARY.get().expect("the entry names the library first");
    // SAFETY: it is the user's word that the file is a `malloc`; a worker is there for when it is not.
    let library = unsafe { SharedObject::open(path) };
    Box::new(library.unwrap_or_else(|error| panic!("{error}")))
}

/// Loads the library here, to see whether it can be loaded.
pub(crate) fn load(path: &Path) -> Result<(), CliError> {
    // SAFETY: as above.
    unsafe { SharedObject::open(path) }.map(drop).map_err(|error| CliError::Library(error.to_string()))
}

/// Loads the library in another process, to see whether it can be loaded.
pub(crate) fn probe(path: &Path) -> Result<(), CliError> {
    let (variable, value) = STATIC_TLS;
    let mut command = Command::new("/proc/self/exe");
    command.arg("probe").arg("--so").arg(path).env(variable, value);
    let output = command.output().map_err(CliError::Worker)?;
    let told = String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(0) => Ok(()),
        Some(2) => Err(CliError::Library(told.trim_start_matches("error: ").trim_end().to_owned())),
        _ => Err(CliError::Library(format!("{} ends the process that loads it: {}", path.display(), output.status))),
    }
}
