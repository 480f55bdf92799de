//! The recorder, as a file that the loader can load: this program carries it within itself.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// The recorder, as `build.rs` built it.
const LIBRARY: &[u8] = include_bytes!(env!("FREESPACE_RECORDER"));

/// A directory with the recorder and its tapes; it is gone when this is dropped.
pub(super) struct Workshop {
    directory: TempDir,
}

impl Workshop {
    /// A directory among the system's temporary ones: `TMPDIR` names another place for it.
    pub(super) fn new() -> io::Result<Self> {
        let directory = tempfile::Builder::new().prefix("freespace-record-").tempdir()?;
        let separates = |c: char| c == ':' || c.is_ascii_whitespace();
        if directory.path().to_string_lossy().contains(separates) {
            let why = format!("{}: a colon or a blank ends a path for the loader", directory.path().display());
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        }
        let workshop = Workshop { directory };
        fs::write(workshop.library(), LIBRARY)?;
        Ok(workshop)
    }

    /// Stays when this is dropped; where it is.
    pub(super) fn keep(self) -> PathBuf {
        self.directory.keep()
    }

    fn path(&self) -> &Path {
        self.directory.path()
    }

    pub(super) fn library(&self) -> PathBuf {
        self.path().join("recorder.so")
    }

    /// What the names of tapes begin with.
    pub(super) fn base(&self) -> PathBuf {
        self.path().join("tape")
    }

    /// The tapes that there are. An empty one is of a process that had no room for any, and said so.
    pub(super) fn tapes(&self) -> io::Result<Vec<PathBuf>> {
        let paths = fs::read_dir(self.path())?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        Ok(paths.into_iter().filter(|path| is_tape(path)).collect())
    }
}

fn is_tape(path: &Path) -> bool {
    let is_named = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("tape."));
    is_named && fs::metadata(path).is_ok_and(|it| it.len() > 0)
}
