//! The command line of freespace, as a library over a list of subjects: an allocator that is plugged in gets every command.
//!
//! ```no_run
//! use freespace::harness::list_heap::ListHeap;
//! use freespace_cli::{SubjectEntry, run};
//!
//! fn main() -> std::process::ExitCode {
//!     let mine = SubjectEntry::new("mine", "my own heap", || Box::new(ListHeap::new()));
//!     run(&[mine], std::env::args_os())
//! }
//! ```
//!
//! One file a command: `fuzz` looks for findings, `replay` runs scripts from files, `shrink` makes a
//! failing one small, `demo` shows the chapter's worked example, and `init` writes into a crate what tests its allocator. All of them drive the same run as every other driver of the
//! harness. Not here: subjects that crash or hang the process, which need a worker of their own.

use std::ffi::OsString;
use std::process::ExitCode;

mod args;
mod bench;
mod cut;
mod demo;
mod desk;
mod error;
mod findings;
mod fuzz;
mod init;
mod interrupt;
mod replay;
mod screen;
mod scripts;
mod search;
mod shrink;
mod summary;
mod supply;

use args::{Chosen, Command};
pub use error::CliError;
pub use freespace::harness::subject::{Home, SubjectEntry};
pub use screen::Screen;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It did what it should, and nothing was found: 0.
    Clean,
    /// Something was found, or a script failed: 1.
    Found,
    /// It could not be done: 2.
    Wrong,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(status as u8)
    }
}

/// Runs the command that the arguments name, on this process's streams. The first subject is the default, and the first argument is the program's name.
///
/// # Panics
///
/// When there is no subject.
pub fn run(subjects: &[SubjectEntry], args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    execute(subjects, args, &mut Screen::of_process(&mut out, &mut err)).into()
}

/// As [`run`], on any screen.
///
/// # Panics
///
/// When there is no subject.
pub fn execute(subjects: &[SubjectEntry], args: impl IntoIterator<Item = OsString>, screen: &mut Screen<'_>) -> Status {
    assert!(!subjects.is_empty(), "a command line needs a subject");
    let outcome = match args::parse(subjects, args) {
        Ok(parsed) => dispatch(&parsed.command, parsed.entry(subjects), screen),
        Err(error) => screen.usage(&error),
    };
    outcome.unwrap_or_else(|error| screen.failure(&error))
}

fn dispatch(command: &Command, subject: Chosen<'_>, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    match command {
        Command::Fuzz(args) => fuzz::fuzz(subject, args, screen),
        Command::Replay(args) => replay::replay(subject, args, screen),
        Command::Shrink(args) => shrink::shrink(subject, args, screen),
        Command::Demo => demo::demo(screen),
        Command::Init(args) => init::init(args, screen),
    }
}
