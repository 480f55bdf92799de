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
mod branch;
mod checkpoints;
mod child;
mod page;
mod process;
mod vitals;
mod wire;

use std::path::PathBuf;
use std::time::Duration;

use freespace::harness::chronicle::{Chronicle, Step};
use freespace::harness::report::{Autopsy, Damage, Trail};
use freespace::harness::run::{Cause, Death, Finding};
use freespace::harness::script::{Names, Script, Setup};
use freespace::harness::subject::Unfit;
use serde::{Deserialize, Serialize};

pub(crate) use away::Away;
pub(crate) use child::serve;
pub(crate) use vitals::cpu_time;

use crate::bench::{Batch, Checked, Closeness, Traced};
use crate::describe::Description;

/// What a worker may use up before it is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    /// Processor time without a beat.
    pub(crate) hang: Duration,
    /// Time without a beat, whether or not it computes: for one that sleeps, or waits for itself.
    pub(crate) silence: Duration,
    /// Resident bytes.
    pub(crate) memory: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { hang: Duration::from_secs(1), silence: Duration::from_secs(20), memory: 2 << 30 }
    }
}

/// What a worker is asked for.
#[derive(Debug, Serialize, Deserialize)]
enum Request {
    /// The generated scripts of a seed, from `first` up to, and without, `end`.
    Batch { seed: u64, first: u64, end: u64 },
    /// One script. The answer leaves it out.
    Script { script: Script, closeness: Closeness },
    /// Lines of a script, behind those that were run so far, in a process that is forked for them and then serves from where they lead.
    Advance { script: Script, closeness: Closeness },
    /// The rest of a script, and the end of the run, in a process that is forked for that.
    Finish { script: Script, closeness: Closeness },
    /// The process that serves, forked for an advance, ends, and the one serves that has forked it.
    Retreat,
    /// A recording, by its file.
    Trace { path: PathBuf },
    /// A finding's script, run once more with open eyes.
    Autopsy { finding: Box<Finding>, before: Option<Vec<Option<u8>>> },
    /// What became of the heap before a finding.
    Trail { finding: Box<Finding>, damage: Option<Damage> },
    /// What there is to see of a script up to a step.
    Chronicle { script: Script, last: Step },
    /// What the subject offers.
    Describe,
}

impl Request {
    /// Whether a process answers that was forked as a checkpoint, or forks one; all else is for the first process.
    fn is_for_checkpoints(&self) -> bool {
        matches!(self, Request::Advance { .. } | Request::Finish { .. } | Request::Retreat)
    }
}

/// What a worker answers.
#[derive(Debug, Serialize, Deserialize)]
enum Reply {
    /// It is there, and has not touched the subject yet.
    Ready,
    Batch(Batch),
    Script(Checked),
    /// An advance led there.
    There,
    /// A retreat led back.
    Back,
    /// A forked process is gone, with the subject.
    Died(Death),
    /// What came of it, or what is wrong with the recording.
    Trace(Result<Traced, String>),
    Autopsy(Option<Box<Autopsy>>),
    Trail(Trail),
    Chronicle(Result<Chronicle, Unfit>),
    Description(Description),
}

/// What stands for a script that the parent has.
fn nothing() -> Script {
    Script::new(Setup::new(0), Vec::new(), &Names::new())
}

/// A finding in a script, of which nothing is told that stands behind the step; a repeat around it stays whole.
fn found_in(script: &Script, cause: Cause, step: usize) -> Finding {
    Finding { cause, step, script: script.beginning(step as u64) }
}
