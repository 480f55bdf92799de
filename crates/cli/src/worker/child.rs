//! A worker's own side: it takes requests, runs them on the subject, and notes on the page what it does.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::rc::Rc;

use freespace::harness::chronicle::Step;
use freespace::harness::run::Watch;
use freespace::harness::script::{Feed, Names, Op, Script, ScriptFeed, Seen, Setup};
use nix::sys::prctl::set_pdeathsig;
use nix::sys::signal::Signal;
use nix::unistd::{dup2_stdin, dup2_stdout};

use super::branch::{Branch, Part, forked, leave_answered};
use super::page::{Page, Word};
use super::vitals::Footprint;
use super::wire::Wire;
use super::{Reply, Request, nothing};
use crate::SubjectEntry;
use crate::bench::{Batch, Closeness, Here};
use crate::supply::Generated;

/// Serves the parent until it hangs up.
pub(crate) fn serve(entry: &SubjectEntry) -> io::Result<()> {
    set_pdeathsig(Signal::SIGKILL)?;
    let (stream, page) = take_descriptors()?;
    let mut wire = Wire::over(stream)?;
    wire.say(&Reply::Ready)?;
    let page = Rc::new(Page::over(page)?);
    let guard = Guard { page: Rc::clone(&page), footprint: Footprint::of("self")? };
    let mut worker = Worker { here: Here::watched(entry, Box::new(guard)), page };
    while let Some(request) = wire.hear()? {
        match Part::of(request) {
            Ok((part, closeness)) => worker.branch(&part, closeness, &mut wire)?,
            Err(request) => {
                let reply = worker.answer(request);
                wire.say(&reply)?;
            }
        }
    }
    Ok(())
}

/// Moves the socket and the page away from descriptors 0 and 1. What reads there finds nothing, and what prints there is sent to the error stream.
fn take_descriptors() -> io::Result<(UnixStream, File)> {
    let stream = UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
    let page = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    dup2_stdin(File::open("/dev/null")?)?;
    dup2_stdout(io::stderr())?;
    Ok((stream, page))
}

struct Worker {
    here: Here,
    page: Rc<Page>,
}

impl Worker {
    /// Forks a process that runs part of a script; it serves as long as it lives.
    fn branch(&mut self, part: &Part, closeness: Closeness, wire: &mut Wire) -> io::Result<()> {
        self.begin();
        if forked(wire, &self.page)? {
            let (page, mut feed) = (Rc::clone(&self.page), Branch::new(wire, Rc::clone(&self.page), part));
            let checked = self.here.check(closeness, &mut feed, &|| page.is_stopped());
            // Where this cannot be said, the parent has hung up.
            let _ = wire.say(&Reply::Script(checked));
            leave_answered(&self.page);
        }
        Ok(())
    }

    fn begin(&self) {
        self.page.beat();
        self.page.set(Word::Step, 0);
        self.page.rewind();
    }

    fn answer(&mut self, request: Request) -> Reply {
        self.begin();
        match request {
            Request::Batch { seed, first, end } => Reply::Batch(self.batch(seed, first, end)),
            Request::Script { script, closeness } => self.script(&script, closeness),
            Request::Trace { path } => self.trace(&path),
            Request::Autopsy { finding, before } => {
                Reply::Autopsy(self.here.autopsy(&finding, before.as_deref()).map(Box::new))
            }
            Request::Trail { finding, damage } => Reply::Trail(self.here.trail(&finding, damage.as_ref())),
            Request::Chronicle { script, last } => self.chronicle(&script, last),
            Request::Describe => Reply::Description(self.here.describe()),
            // The first process is no checkpoint to go back from, and parts of scripts are for others.
            Request::Retreat | Request::Advance { .. } | Request::Finish { .. } => Reply::Back,
        }
    }

    fn batch(&mut self, seed: u64, first: u64, end: u64) -> Batch {
        let generated = Generated::new(seed, &self.here);
        let page = Rc::clone(&self.page);
        Batch::run(first..end, &|| page.is_stopped(), &mut |number, counted| {
            page.count(counted);
            let mut feed = generated.feed(number);
            page.begin(number, &feed.setup());
            let mut noted = Noted { feed: &mut *feed, page: &page, step: 0, known: Known::Seed };
            self.here.check(Closeness::Bulk, &mut noted, &|| page.is_stopped()).verdict
        })
    }

    fn script(&mut self, script: &Script, closeness: Closeness) -> Reply {
        let mut feed = ScriptFeed::new(script);
        let mut noted = Noted { feed: &mut feed, page: &self.page, step: 0, known: Known::Script };
        let checked = self.here.check(closeness, &mut noted, &|| self.page.is_stopped());
        Reply::Script(checked)
    }

    fn trace(&mut self, path: &Path) -> Reply {
        let page = Rc::clone(&self.page);
        Reply::Trace(self.here.trace_noted(path, &mut |here, trace| {
            let mut noted = Noted { feed: trace, page: &page, step: 0, known: Known::File };
            here.check(Closeness::Trace, &mut noted, &|| page.is_stopped())
        }))
    }

    fn chronicle(&mut self, script: &Script, last: Step) -> Reply {
        let mut feed = ScriptFeed::new(script);
        let mut noted = Noted { feed: &mut feed, page: &self.page, step: 0, known: Known::Script };
        let is_last = |step| step >= last || self.page.is_stopped();
        Reply::Chronicle(self.here.chronicle(Closeness::of(script), &mut noted, &is_last))
    }
}

/// What the parent knows of the operations that are run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    /// The script itself: a finding leaves it out.
    Script,
    /// The file that it can read them from again, as far as a worker came that died.
    File,
    /// Only what they were drawn from: they are to be on the page before they are done.
    Seed,
}

/// A feed whose steps are noted on the page before they are done.
struct Noted<'a> {
    feed: &'a mut dyn Feed,
    page: &'a Page,
    step: u64,
    known: Known,
}

impl Feed for Noted<'_> {
    fn setup(&self) -> Setup {
        self.feed.setup()
    }

    fn next(&mut self, seen: Seen<'_>) -> Option<Op> {
        let op = self.feed.next(seen);
        if let (Some(op), Known::Seed) = (&op, self.known) {
            self.page.note(op, self.feed.names());
        }
        self.step += 1;
        self.page.set(Word::Step, self.step);
        op
    }

    fn names(&self) -> &Names {
        self.feed.names()
    }

    fn script(&self, count: u64) -> Option<Script> {
        if self.known == Known::Script { Some(nothing()) } else { self.feed.script(count) }
    }
}

/// Looks after the process for the rig.
struct Guard {
    page: Rc<Page>,
    footprint: Footprint,
}

impl Watch for Guard {
    fn beat(&self) {
        self.page.beat();
    }

    fn footprint(&self) -> Option<usize> {
        self.footprint.bytes().ok().map(|bytes| bytes as usize)
    }
}
