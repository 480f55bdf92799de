//! `--so PATH`: the `malloc` of a shared object as the subject.
//!
//! A library that is loaded may do anything, so it is tried in a process of its own first: what cannot be loaded is told in a line before anything else is
//! done. Then it runs in workers, each of which has loaded it for itself. All of them are started with room for the library's
//! static thread-local storage, which jemalloc wants.

use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use freespace::harness::adapters::{STATIC_TLS, SharedObject};
use freespace::harness::subject::Subject;
use nix::sys::prctl::set_pdeathsig;
use nix::sys::signal::Signal;

use crate::{CliError, SubjectEntry};

/// The time from one look at whether it is loaded to the next.
const TICK: Duration = Duration::from_millis(2);

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

/// Sees for the process that asks, and ends with it, whether the library can be loaded.
pub(crate) fn answer(path: &Path) -> Result<(), CliError> {
    set_pdeathsig(Signal::SIGKILL).map_err(|error| CliError::Worker(error.into()))?;
    load(path).map_err(CliError::Library)
}

fn load(path: &Path) -> Result<(), String> {
    // SAFETY: as above.
    unsafe { SharedObject::open(path) }.map(drop).map_err(|error| error.to_string())
}

/// Sees whether the library can be loaded in a process that was not started for it.
pub(crate) fn load_here(path: &Path) -> Result<(), CliError> {
    let (variable, value) = STATIC_TLS;
    load(path).map_err(|why| CliError::Library(format!("{why}; it can in workers, and here with {variable}={value}")))
}

/// Loads the library in another process, to see whether it can be loaded, and in that time.
pub(crate) fn probe(path: &Path, patience: Duration) -> Result<(), CliError> {
    let Some((status, told)) = probed(path, patience).map_err(CliError::Worker)? else {
        let seconds = patience.as_secs_f64();
        let why = format!("{} was not loaded within {seconds} s, the time that --silence gives", path.display());
        return Err(CliError::Library(why));
    };
    match status.code() {
        Some(0) => Ok(()),
        Some(2) => Err(CliError::Library(told.trim_start_matches("error: ").trim_end().to_owned())),
        _ => Err(CliError::Library(format!("{} ends the process that loads it: {status}", path.display()))),
    }
}

/// How the process ended that loaded it and what it told, unless it had to be ended.
fn probed(path: &Path, patience: Duration) -> io::Result<Option<(ExitStatus, String)>> {
    let (variable, value) = STATIC_TLS;
    let mut told = tempfile::tempfile()?;
    let mut command = Command::new("/proc/self/exe");
    command.arg("probe").arg("--so").arg(path).env(variable, value);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(told.try_clone()?);
    let (mut child, since) = (command.spawn()?, Instant::now());
    loop {
        if let Some(status) = child.try_wait()? {
            let mut text = Vec::new();
            told.rewind()?;
            told.read_to_end(&mut text)?;
            return Ok(Some((status, String::from_utf8_lossy(&text).into_owned())));
        }
        if since.elapsed() > patience {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(TICK);
    }
}
