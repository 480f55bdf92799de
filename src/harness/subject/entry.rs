//! A subject by name, so that commands can be run on it.

use std::boxed::Box;

use super::{Dialect, Subject};

/// An allocator that the commands can be run on.
#[derive(Clone, Copy, Debug)]
pub struct SubjectEntry {
    /// What `--subject` calls it.
    pub name: &'static str,
    /// A line about it, for `--help`.
    pub about: &'static str,
    /// Its version, if that is not this package's.
    pub version: Option<&'static str>,
    /// Makes one; every thread has its own.
    pub make: fn() -> Box<dyn Subject>,
    /// Where it runs unless told otherwise.
    pub home: Home,
    /// How it is spoken to in source code, if that is known.
    pub dialect: Option<Dialect>,
}

/// Where a subject runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Home {
    /// In this process: for an allocator that is judged before its memory is touched.
    #[default]
    Here,
    /// In worker processes: for one that may crash, abort, hang or take all memory.
    Worker,
}

impl SubjectEntry {
    /// A subject that runs in this process.
    #[must_use]
    pub const fn new(name: &'static str, about: &'static str, make: fn() -> Box<dyn Subject>) -> Self {
        SubjectEntry { name, about, version: None, make, home: Home::Here, dialect: None }
    }

    /// The same, of another package with that version.
    #[must_use]
    pub const fn of_version(self, version: &'static str) -> Self {
        SubjectEntry { version: Some(version), ..self }
    }

    /// The same, in worker processes.
    #[must_use]
    pub const fn in_worker(self) -> Self {
        SubjectEntry { home: Home::Worker, ..self }
    }

    /// The same, and a finding can be told as a test in source code.
    #[must_use]
    pub const fn spoken(self, dialect: Dialect) -> Self {
        SubjectEntry { dialect: Some(dialect), ..self }
    }
}
