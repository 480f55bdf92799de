//! Recordings of real programs, as feeds: our own scripts and four formats of others, each known by its content.
//!
//! A [`Trace`] is read as a stream and gives operations one at a time, so a recording may be larger than the memory. What others write is read
//! line by line: a dialect makes a [`Call`] of a line, and a translator gives its block a name, the lowest that is spare. What a
//! script cannot say of a call, or a format does not tell, is counted ([`Losses`], [`Format::cannot_tell`]). Nothing here runs anything, and
//! nothing decompresses: whoever opens the file does.

use std::boxed::Box;
use std::io::{Cursor, Read};
use std::string::String;
use std::vec::Vec;

mod call;
mod calls;
mod error;
mod lines;
mod mtrace;
mod rep;
mod translate;
mod valgrind;

pub use call::Call;
pub use error::{TraceError, Wanted};
pub use translate::{Loss, Losses};

use lines::{Lines, Words};
use translate::Translator;

use super::recording::roomy;
use super::script::{Feed, Names, Op, ScriptStream, Seen, Setup};

/// How a recording is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A script of our own.
    Script,
    /// One letter, the block's number and its size a line: `a 0 100`, `f 0`.
    Calls,
    /// What `valgrind --trace-malloc=yes` writes, with whatever else is between.
    Valgrind,
    /// What glibc's `mtrace()` writes.
    Mtrace,
    /// A trace of the malloc lab that goes with *Computer Systems: A Programmer's Perspective*.
    Rep,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 5] = [Format::Script, Format::Calls, Format::Valgrind, Format::Mtrace, Format::Rep];

    /// What a person calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Format::Script => "freespace script",
            Format::Calls => "calls, one a line",
            Format::Valgrind => "valgrind --trace-malloc=yes",
            Format::Mtrace => "glibc mtrace",
            Format::Rep => "malloc lab .rep",
        }
    }

    /// What no recording in this format tells, so that it is missing in every script made of one.
    #[must_use]
    pub const fn cannot_tell(self) -> &'static [&'static str] {
        match self {
            Format::Script => &[],
            Format::Calls | Format::Valgrind => &["which thread calls"],
            Format::Mtrace | Format::Rep => &["which thread calls", "which blocks are zeroed", "alignments beyond 16"],
        }
    }

    /// The format of a recording that begins so; as much of it as [`HEAD`] suffices.
    #[must_use]
    pub fn recognise(head: &[u8]) -> Option<Format> {
        let text = String::from_utf8_lossy(head);
        let first = text.lines().find(|line| !line.trim().is_empty())?;
        if head.starts_with(b"freespace script") {
            Some(Format::Script)
        } else if first.trim_end() == mtrace::START {
            Some(Format::Mtrace)
        } else if calls::is_call(first) {
            Some(Format::Calls)
        } else if first.trim().bytes().all(|byte| byte.is_ascii_digit()) {
            Some(Format::Rep)
        } else {
            text.lines().any(valgrind::is_line).then_some(Format::Valgrind)
        }
    }

    fn dialect(self) -> Option<Box<dyn Dialect>> {
        match self {
            Format::Script => None,
            Format::Calls => Some(Box::new(calls::Calls)),
            Format::Valgrind => Some(Box::<valgrind::Valgrind>::default()),
            Format::Mtrace => Some(Box::<mtrace::Mtrace>::default()),
            Format::Rep => Some(Box::<rep::Rep>::default()),
        }
    }
}

/// How many bytes of a recording are looked at to know its format.
pub const HEAD: usize = 64 << 10;

/// How lines of one format read.
trait Dialect {
    /// The call that a line tells of, if it tells of one.
    fn call(&mut self, words: &mut Words<'_>) -> Result<Option<Call>, Wanted>;

    /// Whether a recording may end here.
    fn end(&self) -> Result<(), Wanted> {
        Ok(())
    }
}

/// A recording, read as its operations are asked for.
pub struct Trace<'a> {
    source: Source<'a>,
    /// Why there are no more operations, if that is not the end.
    error: Option<TraceError>,
}

enum Source<'a> {
    Script(ScriptStream<Box<dyn Read + 'a>>),
    Foreign(Foreign<'a>),
}

/// A recording in somebody else's format.
struct Foreign<'a> {
    format: Format,
    lines: Lines<Box<dyn Read + 'a>>,
    dialect: Box<dyn Dialect>,
    translator: Translator,
}

impl<'a> Trace<'a> {
    /// Reads as much as it takes to know the format, which is known by the content.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is in no format that is known.
    pub fn open(mut reader: impl Read + 'a) -> Result<Self, TraceError> {
        let mut head = Vec::new();
        reader.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
        let format = Format::recognise(&head).ok_or(TraceError::Unrecognised)?;
        let reader: Box<dyn Read + 'a> = Box::new(Cursor::new(head).chain(reader));
        let source = match format.dialect() {
            None => Source::Script(ScriptStream::open(reader)?),
            Some(dialect) => {
                let (lines, translator) = (Lines::new(reader), Translator::default());
                Source::Foreign(Foreign { format, lines, dialect, translator })
            }
        };
        Ok(Trace { source, error: None })
    }

    /// What it is written in.
    #[must_use]
    pub fn format(&self) -> Format {
        match &self.source {
            Source::Script(_) => Format::Script,
            Source::Foreign(foreign) => foreign.format,
        }
    }

    /// The next operation; `None` behind the last one.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is not in its format. There is nothing to be had behind an error.
    pub fn next_op(&mut self) -> Result<Option<Op>, TraceError> {
        match &mut self.source {
            Source::Script(stream) => Ok(stream.next_op()?),
            Source::Foreign(foreign) => foreign.next_op(),
        }
    }

    /// What of the calls so far the operations do not say.
    #[must_use]
    pub fn losses(&self) -> Losses {
        match &self.source {
            Source::Script(_) => Losses::default(),
            Source::Foreign(foreign) => foreign.translator.losses(),
        }
    }

    /// The error that ended it, if it was used as a feed and did not come to its end.
    pub fn take_error(&mut self) -> Option<TraceError> {
        self.error.take()
    }
}

impl Foreign<'_> {
    fn next_op(&mut self) -> Result<Option<Op>, TraceError> {
        loop {
            if let Some(op) = self.translator.next_op() {
                return Ok(Some(op));
            }
            let Some(mut words) = self.lines.next_line()? else {
                self.dialect.end().map_err(|wanted| self.lines.at_end(wanted))?;
                return Ok(None);
            };
            match self.dialect.call(&mut words) {
                Ok(call) => call.into_iter().for_each(|call| self.translator.take(call)),
                Err(wanted) => return Err(words.error(wanted)),
            }
        }
    }
}

impl Feed for Trace<'_> {
    fn setup(&self) -> Setup {
        match &self.source {
            Source::Script(stream) => *stream.setup(),
            Source::Foreign(_) => roomy(),
        }
    }

    /// An error ends the run; [`Trace::take_error`] has it then.
    fn next(&mut self, _: Seen<'_>) -> Option<Op> {
        self.next_op().unwrap_or_else(|error| {
            self.error = Some(error);
            None
        })
    }

    fn names(&self) -> &Names {
        match &self.source {
            Source::Script(stream) => stream.names(),
            Source::Foreign(foreign) => foreign.translator.names(),
        }
    }
}
