//! Why a file is no tape, or not a whole one.

use std::io;
use std::path::PathBuf;

use crate::recorder::format::{Garbled, MAGIC};

/// Why a tape cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum TapeError {
    /// The system does not give it.
    #[error("{}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// It does not begin as a tape.
    #[error("{}: expected a tape, which begins with {:?}", path.display(), core::str::from_utf8(&MAGIC).unwrap_or_default())]
    NoTape {
        /// The file.
        path: PathBuf,
    },
    /// It ends too early.
    #[error("{}: expected a whole event at byte {at}, found the end of the file", path.display())]
    CutOff {
        /// The file.
        path: PathBuf,
        /// Where the event would have begun.
        at: u64,
    },
    /// It holds something else than events.
    #[error("{}: at byte {at}, {what}", path.display())]
    Garbled {
        /// The file.
        path: PathBuf,
        /// Where the event begins.
        at: u64,
        /// What is there.
        what: Garbled,
    },
}
