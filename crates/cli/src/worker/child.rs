//! A worker's own side: it takes requests, runs them on the subject, and notes on the page what it does.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::rc::Rc;

use freespace::harness::report::Paint;
use freespace::harness::run::Watch;
use freespace::harness::script::{Feed, Names, Op, Script, ScriptFeed, Seen, Setup};
use nix::sys::prctl::set_pdeathsig;
use nix::sys::signal::Signal;
use nix::unistd::{dup2_stdin, dup2_stdout};

use super::page::{Page, Word};
use super::vitals::Footprint;
use super::{Reply, Request};
use crate::SubjectEntry;
use crate::bench::{Batch, Closeness, Here};
use crate::supply::Generated;

/// Serves the parent until it hangs up.
pub(crate) fn serve(entry: &SubjectEntry) -> io::Result<()> {
    set_pdeathsig(Signal::SIGKILL)?;
    let (mut stream, page) = take_descriptors()?;
    say(&mut stream, &Reply::Ready)?;
    let page = Rc::new(Page::over(page)?);
    let guard = Guard { page: Rc::clone(&page), footprint: Footprint::of("self")? };
    let mut worker = Worker { here: Here::watched(entry, Box::new(guard)), page };
    let mut lines = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    while lines.read_line(&mut line)? > 0 {
        let reply = worker.answer(serde_json::from_str(&line)?);
        say(&mut stream, &reply)?;
        line.clear();
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

fn say(stream: &mut UnixStream, reply: &Reply) -> io::Result<()> {
    let mut line = serde_json::to_vec(reply)?;
    line.push(b'\n');
    stream.write_all(&line)
}

struct Worker {
    here: Here,
    page: Rc<Page>,
}

impl Worker {
    fn answer(&mut self, request: Request) -> Reply {
        self.page.beat();
        self.page.set(Word::Step, 0);
        self.page.rewind();
        match request {
            Request::Batch { seed, first, end } => Reply::Batch(self.batch(seed, first, end)),
            Request::Script { script, closeness } => self.script(&script, closeness),
            Request::Trace { path } => self.trace(&path),
            Request::Report { script, colour } => {
                let paint = if colour { Paint::Colour } else { Paint::Plain };
                Reply::Report(self.here.report(&script, paint))
            }
            Request::Describe => Reply::Description(self.here.describe()),
        }
    }

    fn batch(&mut self, seed: u64, first: u64, end: u64) -> Batch {
        let generated = Generated::new(seed, &self.here);
        let page = Rc::clone(&self.page);
        Batch::run(first..end, &|| page.is_stopped(), &mut |number, counted| {
            page.count(counted);
            let mut feed = generated.feed(number);
            page.begin(number, &feed.setup());
            let mut noted = Noted { feed: &mut *feed, page: &page, step: 0, prints: true };
            self.here.check(Closeness::Bulk, &mut noted, &|| page.is_stopped()).verdict
        })
    }

    fn script(&mut self, script: &Script, closeness: Closeness) -> Reply {
        let mut feed = ScriptFeed::new(script);
        let mut noted = Noted { feed: &mut feed, page: &self.page, step: 0, prints: false };
        let checked = self.here.check(closeness, &mut noted, &|| self.page.is_stopped()).telling(script);
        Reply::Script(checked)
    }

    fn trace(&mut self, path: &Path) -> Reply {
        let page = Rc::clone(&self.page);
        Reply::Trace(self.here.trace_noted(path, &mut |here, trace| {
            let mut noted = Noted { feed: trace, page: &page, step: 0, prints: false };
            here.check(Closeness::Trace, &mut noted, &|| page.is_stopped())
        }))
    }
}

/// A feed whose operations are noted on the page before they are done.
struct Noted<'a> {
    feed: &'a mut dyn Feed,
    page: &'a Page,
    step: u64,
    /// Whether the operations are to be on the page: the parent does not know them.
    prints: bool,
}

impl Feed for Noted<'_> {
    fn setup(&self) -> Setup {
        self.feed.setup()
    }

    fn next(&mut self, seen: Seen<'_>) -> Option<Op> {
        let op = self.feed.next(seen);
        if let (Some(op), true) = (&op, self.prints) {
            self.page.note(op, self.feed.names());
        }
        self.step += 1;
        self.page.set(Word::Step, self.step);
        op
    }

    fn names(&self) -> &Names {
        self.feed.names()
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
