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
//! One file or folder a command. Looking for findings: `fuzz`, `gallery` (known bugs of published allocators are found), `compare` (several subjects in step). Looking into one:
//! `replay` runs scripts from files, `shrink` makes a failing one small, `explain` tells all that there is to tell of it, `show` and `step` draw its history in a browser and in the terminal,
//! `totest` tells it as a test in source code. Real programs: `record` writes down what one asks of its allocator, `import` makes scripts of others' recordings, `exonerate` tells
//! whether the allocator is at fault. Beside them, `subjects` lists what there is to run on, `init` writes into a crate what tests its allocator, `demo` shows the chapter's worked example. All
//! of them drive the same run as every other driver of the harness, on a bench that is a rig in this process or one in a worker process: there a subject may crash, abort, hang or take
//! all memory, and that is a finding like any other. A subject says where it is at home ([`Home`]); `--worker` and `--in-process` override it.
//!
//! A worker is the same executable, started again with the hidden command `worker`. So a program that runs subjects in workers, or shrinks long scripts, must pass its
//! arguments to [`run`] or [`execute`] before it does anything else, as the one above does.

use std::ffi::OsString;
use std::process::ExitCode;

mod args;
mod bench;
mod compare;
mod cut;
mod demo;
mod describe;
mod desk;
mod effort;
mod error;
mod exonerate;
mod explain;
mod findings;
mod fuzz;
mod gallery;
mod history;
mod import;
mod init;
mod interrupt;
mod library;
mod progress;
mod record;
mod recordings;
mod replay;
mod screen;
mod scripts;
mod search;
mod show;
mod shrink;
mod step;
mod subjects;
mod summary;
mod supply;
mod totest;
mod worker;

use args::{Command, Parsed};
pub use error::CliError;
pub use freespace::harness::subject::{Dialect, Home, Manner, SubjectEntry};
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

impl Status {
    /// How two ended together: what was found outweighs what could not be done.
    fn and(self, other: Status) -> Status {
        match (self, other) {
            (Status::Found, _) | (_, Status::Found) => Status::Found,
            (Status::Wrong, _) | (_, Status::Wrong) => Status::Wrong,
            (Status::Clean, Status::Clean) => Status::Clean,
        }
    }
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
    let outcome = match args::parse(args) {
        Ok(parsed) => dispatch(&parsed, subjects, screen),
        Err(error) => screen.usage(&error),
    };
    outcome.unwrap_or_else(|error| screen.failure(&error))
}

fn dispatch(parsed: &Parsed, subjects: &[SubjectEntry], screen: &mut Screen<'_>) -> Result<Status, CliError> {
    if let (Some(path), Command::Probe) = (parsed.library(), &parsed.command) {
        return library::answer(path).map(|()| Status::Clean);
    }
    parsed.check_subject()?;
    let library = parsed.library().map(library::entry);
    let chosen = parsed.chosen(subjects, library.as_ref())?;
    if let Some(path) = parsed.library().filter(|_| !matches!(parsed.command, Command::Worker)) {
        library::probe(path, chosen[0].limits.silence)?;
        if chosen[0].home == Home::Here {
            library::load_here(path)?;
        }
    }
    match &parsed.command {
        Command::Fuzz(args) => fuzz::fuzz_all(&chosen, args, screen),
        Command::Replay(args) => replay::replay(args::only(&chosen)?, args, screen),
        Command::Shrink(args) => shrink::shrink(args::only(&chosen)?, args, screen),
        Command::Explain(args) => explain::explain(args::only(&chosen)?, args, screen),
        Command::Debuggee(args) => explain::debuggee(args::only(&chosen)?, args, screen),
        Command::Compare(args) => compare::compare(&chosen, args, screen),
        Command::Show(args) => show::show(args::only(&chosen)?, args, screen),
        Command::Step(args) => step::step(args::only(&chosen)?, args, screen),
        Command::Subjects(args) => subjects::list(&parsed.listed(subjects, library.as_ref())?, args, screen),
        Command::Probe => Err(CliError::Library("expected --so and a library".to_owned())),
        Command::Demo => demo::demo(screen),
        Command::Worker => {
            worker::serve(args::only(&chosen)?.entry).map_err(CliError::Worker)?;
            Ok(Status::Clean)
        }
        Command::Record(args) => record::record(args, screen),
        Command::Exonerate(args) => exonerate::exonerate(args::only(&chosen)?, args, screen),
        Command::Init(args) => init::init(args, screen),
        Command::Import(args) => import::import(args, screen),
        Command::Gallery(args) => gallery::gallery(args, screen),
        Command::Totest(args) => totest::totest(args::only(&chosen)?, args, screen),
    }
}
