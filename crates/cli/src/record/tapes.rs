//! The tapes of a recording: which process they are of, in which order they began, and what a forked one has of its parent.

use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;

use freespace::harness::tape::{About, Forked, Past, Reader, TapeError, past};

/// A tape that can be opened again and again.
pub(super) struct Tape {
    path: PathBuf,
    pub(super) about: About,
}

impl Tape {
    pub(super) fn reader(&self) -> Result<Reader<BufReader<File>>, TapeError> {
        Reader::open(&self.path)
    }
}

/// The tapes of a program and its children, the first to begin first.
pub(super) struct Recording {
    pub(super) tapes: Vec<Tape>,
}

/// Opens tapes.
pub(super) fn read(paths: &[PathBuf]) -> Result<Recording, TapeError> {
    let open = |path: &PathBuf| Ok(Tape { path: path.clone(), about: Reader::open(path)?.about().clone() });
    let mut tapes = paths.iter().map(open).collect::<Result<Vec<_>, TapeError>>()?;
    tapes.sort_by_key(|tape| tape.about.begun);
    Ok(Recording { tapes })
}

impl Recording {
    pub(super) fn is_empty(&self) -> bool {
        self.tapes.is_empty()
    }

    /// What the process of a tape was born with. Nothing, if its parent's tape is not among these.
    pub(super) fn past(&self, tape: &Tape) -> Result<Past, TapeError> {
        let mut line = Vec::new();
        let mut at = tape;
        while let Some((forked, parent)) = at.about.forked.and_then(|forked| Some((forked, self.find(forked)?))) {
            line.push((forked, parent));
            at = parent;
        }
        let mut inherited = Past::default();
        for (forked, parent) in line.into_iter().rev() {
            inherited = past(&inherited, &mut parent.reader()?, forked)?;
        }
        Ok(inherited)
    }

    fn find(&self, forked: Forked) -> Option<&Tape> {
        // A process begins before what it forks, so no line of parents is a circle.
        self.tapes.iter().find(|tape| (tape.about.process, tape.about.begun) == (forked.process, forked.begun))
    }
}
