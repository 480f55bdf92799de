//! Worker processes: whole runs move there, so that a subject may crash, abort, hang or take all memory.
//!
//! A worker is this executable once more, with the hidden command `worker`. On its descriptor 0 is a socket, over which a line of JSON asks for something
//! and a line of JSON answers; on its descriptor 1 is the [`page`], a file in memory on which it notes what it is doing. Both are moved away before the
//! subject is made, so a subject that prints or reads spoils neither. When a worker dies, the page says which script ran, up to which
//! operation: that is the finding. The parent watches the page's beat, the worker's processor time and its memory, and ends what
//! hangs or swells. A worker in which something was found is not used again, since whatever its allocator keeps in statics may be damaged.
//!
//! A worker has its parent's death signal and a process group of its own: it neither outlives the parent nor hears its Ctrl-C. Not here: a
//! sandbox. A subject has every right that the process has.

mod away;
mod child;
mod page;
mod process;
mod vitals;

use std::path::PathBuf;
use std::time::Duration;

use freespace::harness::run::Finding;
use freespace::harness::script::Script;
use serde::{Deserialize, Serialize};

pub(crate) use away::Away;
pub(crate) use child::serve;
pub(crate) use vitals::cpu_time;

use crate::bench::{Batch, Checked, Closeness, Report, Traced};
use crate::describe::Description;

/// What a worker may use up before it is ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Processor time without a beat.
    pub(crate) hang: Duration,
    /// Time without a beat, whether or not it computes: for one that sleeps, or waits for itself.
    pub(crate) silence: Duration,
    /// Resident bytes.
    pub(crate) memory: u64,
}

/// What a worker is asked for.
#[derive(Debug, Serialize, Deserialize)]
enum Request {
    /// The generated scripts of a seed, from `first` up to, and without, `end`.
    Batch { seed: u64, first: u64, end: u64 },
    /// One script.
    Script { script: Script, closeness: Closeness },
    /// A recording, by its file.
    Trace { path: PathBuf },
    /// The report of a script that fails.
    Report { script: Script, colour: bool },
    /// What the subject offers.
    Describe,
}

/// What a worker answers.
#[derive(Debug, Serialize, Deserialize)]
enum Reply {
    /// It is there, and has not touched the subject yet.
    Ready,
    Batch(Batch),
    Script(Checked),
    /// What came of it, or what is wrong with the recording.
    Trace(Result<Traced, String>),
    Report(Option<Report>),
    Description(Description),
}

/// A finding's script up to the step that it was found at; one with a repeat stays as it was written.
fn up_to(finding: Finding) -> Finding {
    let mut finding = finding;
    if !finding.script.has_repeat() {
        finding.script.truncate(finding.step);
    }
    finding
}
