//! A worker as its parent has it: started, asked, watched, ended.

use std::fs::File;
use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::FileExt;
use std::os::unix::net::UnixStream;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

use freespace::harness::adapters::STATIC_TLS;
use freespace::harness::run::{Counters, Death};
use freespace::harness::script::Op;
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::memfd::{MFdFlags, memfd_create};
use nix::sys::signal::{Signal, kill, killpg};
use nix::unistd::{Pid, getpgid};

use super::page::{View, Word};
use super::vitals::Vitals;
use super::{Limits, Reply, Request};
use crate::args::Chosen;

/// This executable, even if its file was replaced since it was started.
const SELF: &str = "/proc/self/exe";

/// Milliseconds from one look at a worker to the next.
const TICK: u8 = 20;

/// How long a worker that was told to end what it does may take for it.
const GRACE: Duration = Duration::from_secs(5);

/// How long a new worker may take to say that it is there.
const START: Duration = Duration::from_secs(20);

/// How long a worker that has hung up may take to be gone.
const LEAVE: Duration = Duration::from_secs(1);

/// Bytes of what a worker printed that are told, and how many are kept at most.
const TOLD: u64 = 2048;
const MOST_PRINTED: u64 = 1 << 20;

/// What came of a request.
pub(super) enum Answer {
    Reply(Reply),
    /// It did not stop when it was told to, and was ended.
    Abandoned(Remains),
    Died(Death, Remains),
}

/// What a worker leaves.
pub(super) struct Remains {
    pub(super) number: u64,
    pub(super) step: u64,
    pub(super) counters: Counters,
    pub(super) text: Vec<u8>,
    /// The end of what it printed to the error stream.
    pub(super) printed: String,
}

/// A process that serves requests.
pub(super) struct Process {
    child: Child,
    stream: UnixStream,
    page: View,
    printed: File,
    vitals: Vitals,
    /// The process whose vitals these are: the worker, or one that it has forked.
    serving: u32,
    /// Whether it was asked to fork.
    has_forked: bool,
    looked: Instant,
    memory: u64,
}

/// What a wait for a line ended with.
enum Event {
    Line(Vec<u8>),
    Gone,
    Abandoned,
    Killed(Death),
}

impl Process {
    /// Starts a worker and waits until it is there.
    pub(super) fn start(subject: Chosen<'_>) -> io::Result<Self> {
        let (stream, theirs) = UnixStream::pair()?;
        let (page, printed) = (View::new()?, printed()?);
        let mut command = Command::new(SELF);
        let (variable, value) = STATIC_TLS;
        command.arg("worker").args(subject.naming()).env(variable, value).process_group(0);
        // The last that a subject prints is told, and the frames below it are the harness's.
        command.env_remove("RUST_BACKTRACE");
        command.stdin(OwnedFd::from(theirs)).stdout(page.file().try_clone()?).stderr(printed.try_clone()?);
        let child = command.spawn()?;
        // Else the other end would stay open here.
        drop(command);
        let serving = child.id();
        let vitals = Vitals::of(serving)?;
        let mut process = Process {
            child,
            stream,
            page,
            printed,
            vitals,
            serving,
            has_forked: false,
            looked: Instant::now(),
            memory: 0,
        };
        process.greet()?;
        Ok(process)
    }

    fn greet(&mut self) -> io::Result<()> {
        let limits = Limits { hang: START, silence: START, memory: u64::MAX };
        match self.wait_for_line(limits, &|| false)? {
            Event::Line(line) if matches!(serde_json::from_slice(&line), Ok(Reply::Ready)) => Ok(()),
            _ => {
                let printed = last_of(&self.printed).unwrap_or_default();
                let why = format!("this program, started with `worker`, did not answer as one: {}", printed.trim_end());
                Err(io::Error::new(io::ErrorKind::InvalidData, why))
            }
        }
    }

    /// Asks for something and waits for the answer, or until it is over.
    pub(super) fn ask(&mut self, request: &Request, limits: Limits, over: &dyn Fn() -> bool) -> io::Result<Answer> {
        self.page.stop(false)?;
        self.has_forked |= request.is_for_checkpoints();
        if self.printed.metadata()?.len() > MOST_PRINTED {
            self.printed.set_len(0)?;
        }
        let mut line = serde_json::to_vec(request)?;
        line.push(b'\n');
        // What is gone cannot be told anything; that it is gone, the wait will see.
        let _ = self.stream.write_all(&line);
        match self.wait_for_line(limits, over)? {
            Event::Line(line) => Ok(Answer::Reply(serde_json::from_slice(&line)?)),
            Event::Gone => {
                let death = death(self.leave()?);
                Ok(Answer::Died(death, self.remains()?))
            }
            Event::Abandoned => Ok(Answer::Abandoned(self.remains()?)),
            Event::Killed(death) => Ok(Answer::Died(death, self.remains()?)),
        }
    }

    /// Whether it had more memory than that at the last look.
    pub(super) fn is_larger_than(&self, bytes: u64) -> bool {
        self.memory > bytes
    }

    fn wait_for_line(&mut self, limits: Limits, over: &dyn Fn() -> bool) -> io::Result<Event> {
        let (mut line, mut killed) = (Vec::new(), None);
        let mut watcher = Watcher::new(self, limits)?;
        loop {
            if let Some(ended) = self.receive(&mut line)? {
                return Ok(match killed {
                    _ if ended => Event::Gone,
                    // Who waited for it does not know why it was killed.
                    Some(death) => Event::Line(serde_json::to_vec(&Reply::Died(death))?),
                    None => Event::Line(line),
                });
            }
            if self.looked.elapsed() >= Duration::from_millis(TICK.into()) {
                self.looked = Instant::now();
                match watcher.look(self, over)? {
                    Some(Event::Killed(death)) if self.kill_forked() => killed = Some(death),
                    Some(event) => {
                        self.kill();
                        return Ok(event);
                    }
                    None => {}
                }
            }
        }
    }

    /// Waits for a tick for more of a line. `Some` when it is there, or (true) when no more can come.
    fn receive(&mut self, line: &mut Vec<u8>) -> io::Result<Option<bool>> {
        let mut sources = [PollFd::new(self.stream.as_fd(), PollFlags::POLLIN)];
        match poll(&mut sources, PollTimeout::from(TICK)) {
            Ok(0) | Err(nix::Error::EINTR) => return Ok(None),
            Ok(_) => {}
            Err(error) => return Err(error.into()),
        }
        let mut chunk = [0; 1 << 14];
        // A worker that died with a request unread has reset the connection.
        let len = self.stream.read(&mut chunk).unwrap_or(0);
        line.extend_from_slice(&chunk[..len]);
        Ok(if len == 0 { Some(true) } else { line.ends_with(b"\n").then_some(false) })
    }

    /// Sees which process serves; whether it is another one than at the last look.
    fn follow(&mut self) -> io::Result<bool> {
        let serving = u32::try_from(self.page.word(Word::Process)?).unwrap_or(0);
        if serving == self.serving || !self.is_family(serving) {
            return Ok(false);
        }
        // It may be gone by now: then the next look sees who serves instead.
        let Ok(vitals) = Vitals::of(serving) else { return Ok(false) };
        (self.serving, self.vitals) = (serving, vitals);
        Ok(true)
    }

    /// Whether that process is the worker or of its making. A subject may write anything on the page.
    fn is_family(&self, process: u32) -> bool {
        let group = i32::try_from(process).ok().and_then(|process| getpgid(Some(Pid::from_raw(process))).ok());
        process > 0 && group.is_some_and(|group| group.as_raw() as u32 == self.child.id())
    }

    /// Kills the process that serves if it was forked, so that the one which waits for it serves again.
    fn kill_forked(&self) -> bool {
        let is_forked = self.serving != self.child.id() && self.is_family(self.serving);
        is_forked && kill(Pid::from_raw(self.serving as i32), Signal::SIGKILL).is_ok()
    }

    pub(super) fn remains(&self) -> io::Result<Remains> {
        Ok(Remains {
            number: self.page.word(Word::Number)?,
            step: self.page.word(Word::Step)?,
            counters: self.page.counters()?,
            text: self.page.text()?,
            printed: last_of(&self.printed)?,
        })
    }

    /// How a worker that has hung up ended. One that lives on without its socket is ended.
    fn leave(&mut self) -> io::Result<ExitStatus> {
        let since = Instant::now();
        while since.elapsed() < LEAVE {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            thread::sleep(Duration::from_millis(1));
        }
        self.child.kill()?;
        self.child.wait()
    }

    /// Kills the worker and all that it has forked.
    fn kill(&mut self) {
        // If it has been waited for, its number may be another's by now, and what it had forked has died with it.
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = killpg(Pid::from_raw(self.child.id() as i32), Signal::SIGKILL);
            let _ = self.child.wait();
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Processes that have forked wait for each other when the socket closes, so that what they took is counted; what does not end by itself is killed.
        if self.has_forked && self.stream.shutdown(Shutdown::Both).is_ok() {
            let _ = self.leave();
        }
        self.kill();
    }
}

/// Sees that a worker goes on, and within its limits.
struct Watcher {
    limits: Limits,
    beat: u64,
    /// Its processor time, and the time, when the beat was last seen to have changed.
    cpu: Duration,
    since: Instant,
    stopped: Option<Instant>,
}

impl Watcher {
    fn new(process: &Process, limits: Limits) -> io::Result<Self> {
        let beat = process.page.word(Word::Beat)?;
        Ok(Watcher { limits, beat, cpu: Duration::MAX, since: Instant::now(), stopped: None })
    }

    /// Why the worker is to be ended, if it is.
    fn look(&mut self, process: &mut Process, over: &dyn Fn() -> bool) -> io::Result<Option<Event>> {
        if self.stopped.is_none() && over() {
            process.page.stop(true)?;
            self.stopped = Some(Instant::now());
        }
        if self.stopped.is_some_and(|at| at.elapsed() > GRACE) {
            return Ok(Some(Event::Abandoned));
        }
        if process.follow()? {
            self.cpu = Duration::MAX;
        }
        // What has just died has no figures; that it is dead, the next wait will see.
        let Ok(held) = process.vitals.memory() else { return Ok(None) };
        // What the run itself keeps of a long recording is not the subject's. The page may be spoilt, so that is believed up to a point.
        let books = process.page.word(Word::Step)?.saturating_mul(size_of::<Op>() as u64).min(self.limits.memory);
        let memory = held.saturating_sub(books);
        process.memory = held;
        if memory > self.limits.memory {
            return Ok(Some(Event::Killed(Death::Memory { allowed: self.limits.memory })));
        }
        self.look_for_a_beat(process)
    }

    fn look_for_a_beat(&mut self, process: &Process) -> io::Result<Option<Event>> {
        let (beat, Ok(cpu)) = (process.page.word(Word::Beat)?, process.vitals.cpu()) else { return Ok(None) };
        if beat != self.beat || self.cpu == Duration::MAX {
            (self.beat, self.cpu, self.since) = (beat, cpu, Instant::now());
        }
        let Limits { hang, silence, .. } = self.limits;
        let death = if cpu.saturating_sub(self.cpu) > hang {
            Death::Hang { milliseconds: hang.as_millis() as u64 }
        } else if self.since.elapsed() > silence {
            Death::Silence { milliseconds: silence.as_millis() as u64 }
        } else {
            return Ok(None);
        };
        Ok(Some(Event::Killed(death)))
    }
}

fn death(status: ExitStatus) -> Death {
    match status.signal() {
        Some(number) => Death::Signal { number },
        None => Death::Exit { status: status.code().unwrap_or_default() },
    }
}

/// A file in memory for what a worker prints. It is only ever added to, so that it can be emptied.
fn printed() -> io::Result<File> {
    let file = File::from(memfd_create(c"freespace printed", MFdFlags::MFD_CLOEXEC)?);
    fcntl(&file, FcntlArg::F_SETFL(OFlag::O_APPEND))?;
    Ok(file)
}

/// The end of what was printed.
fn last_of(printed: &File) -> io::Result<String> {
    let len = printed.metadata()?.len();
    let mut bytes = vec![0; len.min(TOLD) as usize];
    printed.read_exact_at(&mut bytes, len.saturating_sub(TOLD))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
