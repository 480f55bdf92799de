//! What keeps a command from being done at all. A finding is no error: it is a result.

use std::io;
use std::path::PathBuf;

use freespace::harness::subject::Unfit;
use freespace::harness::tape::TapeError;

use crate::scripts::Broken;

/// Why a command could not be done.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// A file or directory that was named cannot be read.
    #[error("{}: {source}", path.display())]
    Read {
        /// The path.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A text is larger than any script, or has no end.
    #[error("{}: larger than {limit} bytes, the limit for a script", path.display())]
    TooLarge {
        /// The path.
        path: PathBuf,
        /// The largest size in bytes.
        limit: u64,
    },
    /// A file cannot be written.
    #[error("{}: cannot be written: {source}", path.display())]
    Write {
        /// The path.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// There is nothing to run where scripts were to be.
    #[error("no script in {}: expected a file that begins with `freespace script`", .0.display())]
    NoScripts(PathBuf),
    /// A text is no script.
    #[error("{0}")]
    Broken(Broken),
    /// A recording is not in its format, or cannot be read on.
    #[error("{0}")]
    Recording(String),
    /// A script that is to fail passes.
    #[error("{file} passes: there is nothing to {task}")]
    Passes {
        /// Where the script is from.
        file: String,
        /// What was to be done with the failure.
        task: &'static str,
    },
    /// A script that is to fail has nothing to run on.
    #[error("{file} makes no heap: {why}; there is nothing to {task}")]
    Idle {
        /// Where the script is from.
        file: String,
        /// Why its set-up makes no heap.
        why: Unfit,
        /// What was to be done with the failure.
        task: &'static str,
    },
    /// A debugger reads the script again.
    #[error("--gdb needs a script in a file: the standard input cannot be read again")]
    Unrepeatable,
    /// An interrupt came before all was known of a script that fails.
    #[error("{0}: interrupted before it was explained")]
    Unexplained(String),
    /// A script has no such step.
    #[error("there is no step {step}: expected one from 0, the fresh heap, to {last}")]
    NoStep {
        /// The step that was asked for.
        step: u32,
        /// The last one.
        last: u32,
    },
    /// An interrupt came before it was known whether a script fails.
    #[error("{0}: interrupted before anything failed")]
    Interrupted(String),
    /// No subject has such a name.
    #[error("no subject is called {name:?}: {}", suggestion(near))]
    NoSubject {
        /// The name.
        name: String,
        /// Names that are close to it.
        near: Vec<String>,
    },
    /// A command that is for one subject got several.
    #[error("{0} subjects were named, expected one")]
    SeveralSubjects(usize),
    /// A command that runs no subject got one.
    #[error("{0} runs no subject that is named: expected neither --subject nor --so")]
    NoSubjectWanted(&'static str),
    /// A library cannot be tested.
    #[error("{0}")]
    Library(String),
    /// A command that holds subjects against each other got too few.
    #[error("expected at least two subjects to compare; `freespace subjects` lists all of them")]
    TooFewSubjects,
    /// A subject that is to be compared runs in a worker.
    #[error(
        "{0} runs in a worker process, and compare runs all subjects in one: with --in-process, a crash of a subject ends the comparison"
    )]
    RunsAway(&'static str),
    /// A worker process cannot be started, or does not talk as one.
    #[error("the worker process: {0}")]
    Worker(io::Error),
    /// A directory where `init` should write is no crate that it could serve.
    #[error("{}: {why}", manifest.display())]
    Manifest {
        /// The file that was expected to be the manifest of a library.
        manifest: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// A package of the gallery is not as it should be, or cannot be built or run.
    #[error("{}: {why}", path.display())]
    Gallery {
        /// The file or directory.
        path: PathBuf,
        /// What is wrong.
        why: String,
    },
    /// A script cannot be told as a test.
    #[error("no test can be told: {0}")]
    NoTest(String),
    /// The gallery has no such case.
    #[error("no case is called {0:?}; there are: {1}")]
    NoCase(String, String),
    /// Cargo cannot be run.
    #[error("cargo cannot be run: {0}")]
    Cargo(io::Error),
    /// A tape of the recorder cannot be read.
    #[error("{0}")]
    Tape(#[from] TapeError),
    /// A program cannot be recorded.
    #[error("{program}: {why}")]
    Record {
        /// What was to be run.
        program: String,
        /// What is in the way.
        why: String,
    },
    /// The output cannot be written.
    #[error("cannot write the output: {0}")]
    Output(#[from] io::Error),
}

fn suggestion(near: &[String]) -> String {
    if near.is_empty() {
        "`freespace subjects` lists all of them".to_owned()
    } else {
        format!("did you mean {}?", near.join(" or "))
    }
}
