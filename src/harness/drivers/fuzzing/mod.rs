//! Bytes in, verdict out: what a coverage-guided fuzzer calls.
//!
//! A fuzz input *is* a script's text, so that whatever the fuzzer keeps can be read, edited and replayed as it lies there. What does not parse
//! is rejected, and the mutator starts afresh from it. A mutant is printed in whole lines within the room that the fuzzer gives;
//! since the fuzzer hands back just what was printed, to be run and mutated again, the last texts are remembered with
//! their scripts (`Recent`) and not parsed again. Nothing here names a fuzzer: `crates/fuzz` does, and only that panics.

use crate::harness::generators::{self, Random, Room};
use crate::harness::run::{Rig, Trial, Verdict};

mod recent;
mod recording;
mod report;
mod round_trip;
mod tally;

use recent::Recent;
pub use recording::read_recording;
pub use report::Report;
pub use round_trip::{Astray, round_trip};
pub use tally::Tally;

/// Bytes that a short line takes: a script gets no more lines than its room has times so many. What is too long is cut when printed.
const LINE: usize = 12;

/// Runs what a fuzzer brings, and makes what it asks for.
pub struct Fuzzer {
    rig: Rig,
    recent: Recent,
    misuse: bool,
    tally: Tally,
}

impl Fuzzer {
    /// A fuzzer of this subject, without misuse.
    #[must_use]
    pub fn new(rig: Rig) -> Self {
        Fuzzer { rig, recent: Recent::default(), misuse: false, tally: Tally::default() }
    }

    /// The same, with misuses in what it makes.
    #[must_use]
    pub fn with_misuse(self) -> Self {
        Fuzzer { misuse: true, ..self }
    }

    /// Judges a text; `None` if it is no script.
    pub fn judge(&mut self, text: &[u8]) -> Option<Verdict> {
        let verdict = self.recent.script(text).map(|script| self.rig.verdict(script));
        self.tally.note(verdict.as_ref());
        verdict
    }

    /// Makes a mutant of the text in the first `len` bytes of a buffer, within the first `room`, and returns how many bytes it
    /// takes there; 0 if there is no room for any script.
    pub fn mutate(&mut self, buffer: &mut [u8], len: usize, room: usize, seed: u32) -> usize {
        let (limits, choices) = (self.room(room), &mut Random::new(seed.into()));
        let mutant = match self.recent.script(&buffer[..len]) {
            Some(script) => generators::mutate(script, limits, choices),
            None => generators::afresh(limits, choices),
        };
        self.recent.print(mutant, &mut buffer[..room])
    }

    /// Makes one script of two; what does not parse has a new script's part. It returns as [`mutate`](Self::mutate) does.
    pub fn cross(&mut self, one: &[u8], other: &[u8], buffer: &mut [u8], seed: u32) -> usize {
        let (room, choices) = (self.room(buffer.len()), &mut Random::new(seed.into()));
        let other = self.recent.script(other).cloned().unwrap_or_else(|| generators::afresh(room, choices));
        let child = match self.recent.script(one) {
            Some(one) => generators::crossover(one, &other, room, choices),
            None => other,
        };
        self.recent.print(child, buffer)
    }

    /// What has been done so far.
    #[must_use]
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    fn room(&self, bytes: usize) -> Room {
        let (capabilities, promises) = (self.rig.capabilities(), self.rig.promises());
        Room { misuse: self.misuse, lines: bytes / LINE, capabilities, promises }
    }
}
