//! The events of a tape, in order, one at a time.

use std::borrow::ToOwned;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};
use std::vec::Vec;

use super::TapeError;
use crate::recorder::format::{ASKED, EVENT, Event, Field, MAGIC, PAGE, PROGRAM, WORDS};

/// What a tape says of its process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The number of the process.
    pub process: u32,
    /// When the tape was begun: nanoseconds of the monotonic clock.
    pub begun: u64,
    /// What the process was forked from, if that was recorded.
    pub forked: Option<Forked>,
    /// The executable.
    pub program: PathBuf,
    /// Calls before the tape could be begun.
    pub early: u64,
    /// Calls that found no room on the tape.
    pub lost: u64,
    /// Calls from within a call of the allocator.
    pub nested: u64,
    /// Whether blocks had canaries around them.
    pub guarded: bool,
    /// Whether those of live blocks were looked at when the process ended.
    pub looked: bool,
    /// Requests that had not been answered when the tape was left.
    pub asked: Vec<Event>,
}

/// Where a process was forked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forked {
    /// The process that it was forked from.
    pub process: u32,
    /// When that one's tape was begun.
    pub begun: u64,
    /// How many places of that tape were taken at the fork.
    pub events: u64,
}

/// A tape that is being read.
#[derive(Debug)]
pub struct Reader<R> {
    path: PathBuf,
    source: R,
    about: About,
    /// Places that were read.
    places: u64,
    /// Places without an event, since the last event.
    blank: u64,
    /// Places without an event that have one behind them.
    holes: u64,
}

impl Reader<BufReader<File>> {
    /// Opens a tape and reads what it says of its process.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or is no tape.
    pub fn open(path: &Path) -> Result<Self, TapeError> {
        let file = File::open(path).map_err(|source| TapeError::Read { path: path.to_owned(), source })?;
        Self::new(path, BufReader::with_capacity(1 << 16, file))
    }
}

impl<R: Read> Reader<R> {
    /// Reads what a tape says of its process. Errors name the path.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is no tape.
    pub fn new(path: &Path, mut source: R) -> Result<Self, TapeError> {
        let mut page = [0; PAGE];
        match source.read_exact(&mut page) {
            Ok(()) if page.starts_with(&MAGIC) => {}
            Err(source) if source.kind() != io::ErrorKind::UnexpectedEof => {
                return Err(TapeError::Read { path: path.to_owned(), source });
            }
            _ => return Err(TapeError::NoTape { path: path.to_owned() }),
        }
        let about = About::read(&page);
        Ok(Reader { path: path.to_owned(), source, about, places: 0, blank: 0, holes: 0 })
    }

    /// What the tape says of its process.
    #[must_use]
    pub fn about(&self) -> &About {
        &self.about
    }

    /// How many places for an event were read.
    #[must_use]
    pub fn places(&self) -> u64 {
        self.places
    }

    /// How many calls had a place and never filled it: their process ended first.
    #[must_use]
    pub fn unfinished(&self) -> u64 {
        // What found no room on the tape left its places blank.
        self.holes.saturating_sub(self.about.lost)
    }

    fn place(&mut self) -> Result<Option<[u64; WORDS]>, TapeError> {
        let at = PAGE as u64 + self.places * EVENT as u64;
        let mut bytes = [0; EVENT];
        let mut filled = 0;
        while filled < EVENT {
            match self.source.read(&mut bytes[filled..]) {
                Ok(0) if filled == 0 => return Ok(None),
                Ok(0) => return Err(TapeError::CutOff { path: self.path.clone(), at }),
                Ok(more) => filled += more,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(source) => return Err(TapeError::Read { path: self.path.clone(), source }),
            }
        }
        self.places += 1;
        Ok(Some(words(&bytes)))
    }
}

impl<R: Read> Iterator for Reader<R> {
    type Item = Result<Event, TapeError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let at = PAGE as u64 + self.places * EVENT as u64;
            let words = match self.place() {
                Ok(words) => words?,
                Err(error) => return Some(Err(error)),
            };
            match Event::read(words) {
                Ok(None) => self.blank += 1,
                Ok(Some(event)) => {
                    self.holes += core::mem::take(&mut self.blank);
                    return Some(Ok(event));
                }
                Err(what) => return Some(Err(TapeError::Garbled { path: self.path.clone(), at, what })),
            }
        }
    }
}

impl About {
    fn read(page: &[u8; PAGE]) -> Self {
        let (words, _) = page.as_chunks::<8>();
        let field = |field: Field| u64::from_le_bytes(words[field as usize]);
        let process = field(Field::Parent) as u32;
        let forked = Forked { process, begun: field(Field::ParentBegun), events: field(Field::ParentEvents) };
        About {
            process: field(Field::Process) as u32,
            begun: field(Field::Begun),
            forked: (process != 0).then_some(forked),
            program: program(&page[PROGRAM..ASKED]),
            early: field(Field::Early),
            lost: field(Field::Lost),
            nested: field(Field::Nested),
            guarded: field(Field::Guarded) != 0,
            looked: field(Field::Looked) != 0,
            asked: asked(&page[ASKED..]),
        }
    }
}

/// The requests on the page. One that was just being written is none.
fn asked(page: &[u8]) -> Vec<Event> {
    let (places, _) = page.as_chunks::<EVENT>();
    places.iter().filter_map(|bytes| Event::read(words(bytes)).ok()?).collect()
}

fn words(bytes: &[u8; EVENT]) -> [u64; WORDS] {
    let (words, _) = bytes.as_chunks::<8>();
    core::array::from_fn(|nth| u64::from_le_bytes(words[nth]))
}

fn program(bytes: &[u8]) -> PathBuf {
    let path: Vec<u8> = bytes.iter().copied().take_while(|byte| *byte != 0).collect();
    PathBuf::from(OsString::from_vec(path))
}
