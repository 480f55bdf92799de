//! Running the program with the recorder before its `malloc`.

use std::env;
use std::ffi::{CStr, OsStr, OsString};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::process::{Command, ExitStatus};
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use freespace::recorder;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction};
use nix::sys::time::TimeVal;

use super::preloaded::Workshop;
use crate::CliError;

/// What loads libraries before all others.
const PRELOAD: &str = "LD_PRELOAD";

/// A program that has run.
pub(super) struct Ran {
    pub(super) program: String,
    pub(super) status: ExitStatus,
    /// What it and its children took, the recorder in them included.
    pub(super) cpu: Duration,
    workshop: Workshop,
}

/// Runs a program to its end.
pub(super) fn run(program: &[OsString], is_guarded: bool) -> Result<Ran, CliError> {
    let [name, arguments @ ..] = program else { unreachable!("the arguments say that there is a program") };
    let shown = name.to_string_lossy().into_owned();
    let fails =
        |what: &str, error: io::Error| CliError::Record { program: shown.clone(), why: format!("{what}: {error}") };
    let workshop = Workshop::new().map_err(|error| fails("no place for the recorder", error))?;
    let mut command = Command::new(name);
    command.args(arguments).env(PRELOAD, preloads(&workshop)).env(variable(recorder::TAPES), workshop.base());
    if is_guarded {
        command.env(variable(recorder::GUARD), "1");
    }
    // A Ctrl-C is for the program; what was recorded up to it is to be written.
    let _patience = Patience::new();
    let before = cpu_of_children();
    let mut child = command.spawn().map_err(|error| fails("cannot be run", error))?;
    PROGRAM.store(child.id().cast_signed(), Ordering::Relaxed);
    let status = child.wait();
    PROGRAM.store(0, Ordering::Relaxed);
    let status = status.map_err(|error| fails("cannot be waited for", error))?;
    Ok(Ran { program: shown, status, cpu: cpu_of_children().saturating_sub(before), workshop })
}

fn cpu_of_children() -> Duration {
    let time = |time: TimeVal| Duration::new(time.tv_sec() as u64, time.tv_usec() as u32 * 1000);
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN);
    usage.map_or(Duration::ZERO, |usage| time(usage.user_time()) + time(usage.system_time()))
}

fn variable(name: &CStr) -> &OsStr {
    OsStr::from_bytes(name.to_bytes())
}

/// The recorder, before what is preloaded anyway.
fn preloads(workshop: &Workshop) -> OsString {
    let mut preloads = workshop.library().into_os_string();
    if let Some(others) = env::var_os(PRELOAD).filter(|others| !others.is_empty()) {
        preloads.push(":");
        preloads.push(others);
    }
    preloads
}

impl Ran {
    /// Keeps the tapes when this is dropped; where they are.
    pub(super) fn keep(self) -> PathBuf {
        self.workshop.keep()
    }

    pub(super) fn tapes(&self) -> Result<Vec<PathBuf>, CliError> {
        self.workshop
            .tapes()
            .map_err(|error| CliError::Record { program: self.program.clone(), why: error.to_string() })
    }

    pub(super) fn was_not_recorded(&self) -> CliError {
        let why = "it ran, and the recorder saw no call: expected a program that loads shared libraries (a static one does not, and one \
                   with more rights than its caller loads none of his)";
        CliError::Record { program: self.program.clone(), why: why.to_owned() }
    }
}

/// The program that runs, for those signals that are sent to this process and meant for both; 0 if none does.
static PROGRAM: AtomicI32 = AtomicI32::new(0);

/// While it is there, no signal that asks a process to end ends this one: what a terminal sends, the program hears as well, and what else there is, is passed on to
/// it. It has its own way with them.
struct Patience([(Signal, Option<SigAction>); 4]);

extern "C" fn endure(_: i32) {}

extern "C" fn pass_on(signal: i32) {
    let program = PROGRAM.load(Ordering::Relaxed);
    if program > 0 {
        // SAFETY: it may be called by a handler, and the program is a child that was not yet waited for.
        unsafe { nix::libc::kill(program, signal) };
    }
}

impl Patience {
    fn new() -> Self {
        // Handlers, not "ignore": that would be inherited.
        let action = |handler| SigAction::new(SigHandler::Handler(handler), SaFlags::SA_RESTART, SigSet::empty());
        let (endures, passes) = (action(endure), action(pass_on));
        let signals = [
            (Signal::SIGINT, endures),
            (Signal::SIGQUIT, endures),
            (Signal::SIGTERM, passes),
            (Signal::SIGHUP, passes),
        ];
        // SAFETY: the one handler does nothing, the other what a handler may.
        Patience(signals.map(|(signal, action)| (signal, unsafe { sigaction(signal, &action) }.ok())))
    }
}

impl Drop for Patience {
    fn drop(&mut self) {
        for (signal, before) in &self.0 {
            if let Some(before) = before {
                // SAFETY: it is what was there before.
                let _ = unsafe { sigaction(*signal, before) };
            }
        }
    }
}
