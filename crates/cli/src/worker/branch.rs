//! Checkpoints of a run, by the worker's side: processes that were forked in the middle of it.
//!
//! A [`Branch`] is a feed. When a worker is asked to run the beginning of a script and stay there, it forks, and the child runs that; where the lines
//! end, the feed does not end the run but waits for the next request, with the subject, its model and the ledger as they are then. It is a checkpoint: another
//! beginning makes it fork a child that goes further, an end makes it fork a child that runs to the end of the run and answers with the verdict. A process that has
//! forked waits for its child and then serves again, so the processes are a stack, and only the youngest hears the parent. A child that the subject
//! takes down is told of by the process that waits for it: a checkpoint is not lost by what comes of it.
//!
//! Not here: anything but memory. What a subject keeps outside of its process is shared by all of them. The footprint is that of the first process, so nothing is hoarded here.

use std::collections::HashMap;
use std::io;
use std::rc::Rc;
use std::vec::IntoIter;

use freespace::harness::run::Death;
use freespace::harness::script::{Feed, Name, Names, Op, Script, Seen, Setup};
use nix::libc;
use nix::sys::prctl::set_pdeathsig;
use nix::sys::signal::Signal;
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, fork, getpid};

use super::page::{Page, Word};
use super::wire::Wire;
use super::{Reply, Request};

/// How a child has left, by the page; 0 when the subject took it down.
#[derive(Clone, Copy)]
enum Left {
    /// It has said what was asked for.
    Answered = 1,
    /// It was told to go, and has said nothing.
    WentBack = 2,
}

/// Part of a script that a child is to run.
pub(super) struct Part {
    script: Script,
    /// Whether the run ends behind it.
    is_last: bool,
}

impl Part {
    /// The part that is asked for; the request itself if it asks for something else.
    pub(super) fn of(request: Request) -> Result<(Self, crate::bench::Closeness), Request> {
        match request {
            Request::Advance { script, closeness } => Ok((Part { script, is_last: false }, closeness)),
            Request::Finish { script, closeness } => Ok((Part { script, is_last: true }, closeness)),
            other => Err(other),
        }
    }
}

/// Forks. In the child, returns true; in this process, waits for the child, sees to it that the parent gets an answer, and returns false.
pub(super) fn forked(wire: &mut Wire, page: &Page) -> io::Result<bool> {
    page.set(Word::Left, 0);
    // SAFETY: a worker has one thread, unless its subject starts others: then it is that subject that is seen to hang or crash, in a child.
    match unsafe { fork() }? {
        ForkResult::Child => {
            set_pdeathsig(Signal::SIGKILL)?;
            page.set(Word::Process, getpid().as_raw() as u64);
            Ok(true)
        }
        ForkResult::Parent { child } => {
            attend(child, wire, page)?;
            Ok(false)
        }
    }
}

fn attend(child: Pid, wire: &mut Wire, page: &Page) -> io::Result<()> {
    let status = waitpid(child, None)?;
    page.set(Word::Process, getpid().as_raw() as u64);
    match page.get(Word::Left) {
        left if left == Left::Answered as u64 => Ok(()),
        left if left == Left::WentBack as u64 => wire.say(&Reply::Back),
        _ => wire.say(&Reply::Died(death(status))),
    }
}

fn death(status: WaitStatus) -> Death {
    match status {
        WaitStatus::Signaled(_, signal, _) => Death::Signal { number: signal as i32 },
        WaitStatus::Exited(_, status) => Death::Exit { status },
        _ => Death::Exit { status: 0 },
    }
}

/// Ends a child that has said its answer.
pub(super) fn leave_answered(page: &Page) -> ! {
    leave(page, Left::Answered)
}

fn leave(page: &Page, left: Left) -> ! {
    page.set(Word::Left, left as u64);
    // SAFETY: nothing of this process is needed any more, and what is to be done at an exit is the first worker's.
    unsafe { libc::_exit(0) }
}

/// A script that comes in parts, with a fork between them.
pub(super) struct Branch<'a> {
    wire: &'a mut Wire,
    page: Rc<Page>,
    setup: Setup,
    names: Names,
    numbers: HashMap<String, Name>,
    rest: IntoIter<Op>,
    is_last: bool,
    step: u64,
}

impl<'a> Branch<'a> {
    pub(super) fn new(wire: &'a mut Wire, page: Rc<Page>, first: &Part) -> Self {
        let (setup, rest) = (*first.script.setup(), Vec::new().into_iter());
        let (names, numbers) = (Names::new(), HashMap::new());
        let mut branch = Branch { wire, page, setup, names, numbers, rest, is_last: false, step: 0 };
        branch.take(first);
        branch
    }

    /// Goes on with a part. Its names are numbered as those of the parts before.
    fn take(&mut self, part: &Part) {
        let texts = part.script.names();
        let mut rename = |name: Name| {
            let text = texts.text(name);
            if let Some(known) = self.numbers.get(text) {
                return *known;
            }
            let new = self.names.push(text);
            self.numbers.insert(text.to_owned(), new);
            new
        };
        let renamed = part.script.operations().map(|mut op| {
            op.rename(&mut rename);
            op
        });
        let ops: Vec<Op> = renamed.collect();
        (self.rest, self.is_last) = (ops.into_iter(), part.is_last);
    }

    /// Waits where the run is until this process is a child that has more to do.
    fn wait(&mut self) -> io::Result<()> {
        self.wire.say(&Reply::There)?;
        while let Some(request) = self.wire.hear()? {
            self.page.beat();
            match Part::of(request) {
                Ok((part, _)) if forked(self.wire, &self.page)? => {
                    self.take(&part);
                    return Ok(());
                }
                Ok(_) => {}
                Err(_) => break,
            }
        }
        // It was told to go, or the parent has hung up.
        leave(&self.page, Left::WentBack)
    }
}

impl Feed for Branch<'_> {
    fn setup(&self) -> Setup {
        self.setup
    }

    fn next(&mut self, _: Seen<'_>) -> Option<Op> {
        let mut op = self.rest.next();
        while op.is_none() && !self.is_last {
            if self.wait().is_err() {
                // There is nobody to tell.
                leave(&self.page, Left::WentBack);
            }
            op = self.rest.next();
        }
        self.step += 1;
        self.page.set(Word::Step, self.step);
        op
    }

    fn names(&self) -> &Names {
        &self.names
    }

    fn script(&self, _: u64) -> Option<Script> {
        Some(super::nothing())
    }
}
