//! A run, kept so that every moment of it can be looked at: what pages, pictures and terminals draw a heap's history from.
//!
//! A heap after 100,000 operations has thousands of chunks, and an operation changes three of them. So a [`Chronicle`] does not keep heaps but lives:
//! what stood at an offset with which size (and, of a chunk, with which tag), from which step on, and until which. The heap at a step is all that
//! lived then, found in one pass and already in the order of memory, and a step back costs what a step forward does. Steps count operations: 0 is the fresh
//! heap, `n` the heap after the `n`-th operation, and an end that broke a rule is one more than there are operations.
//!
//! Chunks are those that the subject shows in its chart. Of a subject without one, the chronicle has the blocks alone, and what lies between them counts as
//! free. Not here: payload, and what a subject does within an operation.

use std::string::{String, ToString};
use std::vec::Vec;

use serde::{Deserialize, Serialize};

use super::report::Place;
use super::run::Finding;
use super::script::Name;
use super::subject::Chart;
use crate::heap::Piece;

mod blocks;
mod chunks;
mod curves;
mod ground;
mod recorder;

pub use curves::Curves;
pub use ground::Ground;

/// Which moment of a run: 0 is the fresh heap, `n` the heap after the `n`-th operation.
pub type Step = u32;

/// From which step on something stood, and from which it did not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Life {
    /// The first step at which it was there.
    pub born: Step,
    /// The first step at which it was there no longer, if there was one.
    pub died: Option<Step>,
}

impl Life {
    fn from(born: Step) -> Self {
        Life { born, died: None }
    }

    /// Whether it was there at this step.
    #[must_use]
    pub fn holds(&self, step: Step) -> bool {
        self.born <= step && self.died.is_none_or(|died| step < died)
    }
}

/// A block of the program's, for as long as it had this name, place and size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockLife {
    /// The name that it was given.
    pub name: Name,
    /// Bytes from the region's first one to its own; the machine address, for a subject without a region.
    pub offset: i64,
    /// Bytes asked for.
    pub size: u64,
    /// Bytes that the program may use; at least `size`.
    pub usable: u64,
    /// When.
    pub life: Life,
}

/// A chunk, for as long as its header was this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChunkLife {
    /// Bytes from the region's first one to the header.
    pub offset: u32,
    /// The header's size: bytes of payload.
    pub size: u32,
    /// The header's tag.
    pub tag: u32,
    /// Whether the tag is the magic number.
    pub allocated: bool,
    /// When.
    pub life: Life,
}

/// Where the free list began and the memory ended, from a step on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// The first step of which this is true.
    pub since: Step,
    /// The address at which the free list began; 0 when it was empty, or is not shown.
    pub head: u32,
    /// Offset of the first byte behind the managed ones; 0 for a subject without a region.
    pub end: u64,
}

/// What can be seen of a subject's memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// Its chunks; `origin` is the address that it gives the region's first byte.
    Chunks {
        /// The address of offset 0.
        origin: u32,
    },
    /// Its region.
    Region,
    /// Only its blocks: they may be anywhere.
    #[default]
    Anywhere,
}

/// What became of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fate {
    /// It was done.
    Ran,
    /// There was no memory.
    Refused,
    /// It means nothing here.
    Skipped,
    /// A misuse that the subject need not notice.
    Undetectable,
    /// It broke a rule.
    Broke,
}

/// The finding of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// At which step.
    pub step: Step,
    /// What makes it the same as another.
    pub signature: String,
    /// What was expected and found, in a sentence without its full stop.
    pub cause: String,
    /// The offset that it is about, if it is about one.
    pub offset: Option<i64>,
}

/// A place at which no header can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Torn {
    /// From which step on.
    pub since: Step,
    /// Bytes from the region's first one.
    pub offset: u32,
    /// What is there; nothing if the region ends before that.
    pub found: Option<[u8; 8]>,
}

/// All that could be seen of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chronicle {
    /// What can be seen of the subject.
    pub form: Form,
    /// Machine address that offsets count from: of the region's first byte, or 0.
    pub start: usize,
    /// What became of each step; the first is the fresh heap.
    pub fates: Vec<Fate>,
    /// Every block, by offset and then by birth.
    pub blocks: Vec<BlockLife>,
    /// Every header, by offset and then by birth; none of a subject without a chart.
    pub chunks: Vec<ChunkLife>,
    /// Head and end, whenever one of them changed.
    pub frames: Vec<Frame>,
    /// Where the chunks end before the memory does, at the last step.
    pub torn: Option<Torn>,
    /// What was found.
    pub mark: Option<Mark>,
}

impl Chronicle {
    /// The last step there is to see: of the heap, or of the finding that left none to be seen.
    #[must_use]
    pub fn last(&self) -> Step {
        let seen = self.fates.len().saturating_sub(1) as Step;
        self.mark.as_ref().map_or(seen, |mark| mark.step.max(seen))
    }

    /// What became of a step. One that left nothing to be seen broke.
    #[must_use]
    pub fn fate(&self, step: Step) -> Fate {
        self.fates.get(step as usize).copied().unwrap_or(Fate::Broke)
    }

    /// Marks what was found.
    pub fn mark(&mut self, finding: &Finding) {
        let place = finding.violation().and_then(Place::of);
        self.mark = Some(Mark {
            step: finding.step as Step,
            signature: finding.signature().to_string(),
            cause: finding.cause.to_string(),
            offset: place.map(|place| self.offset(place)),
        });
    }

    fn offset(&self, place: Place) -> i64 {
        match (place, self.form) {
            (Place::Offset(offset), _) => offset,
            (Place::Address(address), Form::Chunks { origin }) => i64::from(address) - i64::from(origin),
            (Place::Address(address), _) => address.into(),
            (Place::Machine(address), _) => address.wrapping_sub(self.start) as i64,
        }
    }

    /// The blocks at a step, by offset.
    pub fn blocks_at(&self, step: Step) -> impl Iterator<Item = &BlockLife> {
        self.blocks.iter().filter(move |block| block.life.holds(step))
    }

    /// Head and end at a step.
    #[must_use]
    pub fn frame(&self, step: Step) -> Option<&Frame> {
        let before = self.frames.partition_point(|frame| frame.since <= step);
        self.frames[..before].last()
    }

    /// The chunks at a step, if the subject shows them.
    #[must_use]
    pub fn chart(&self, step: Step) -> Option<Chart> {
        let Form::Chunks { origin } = self.form else { return None };
        let frame = self.frame(step)?;
        let piece = |chunk: &ChunkLife| Piece {
            address: origin.wrapping_add(chunk.offset),
            size: chunk.size,
            tag: chunk.tag,
            allocated: chunk.allocated,
        };
        let pieces = self.chunks.iter().filter(|chunk| chunk.life.holds(step)).map(piece).collect();
        Some(Chart { origin, end: origin.wrapping_add(frame.end as u32), head: frame.head, pieces })
    }

    /// The block that a step made or, if it made none, ended.
    #[must_use]
    pub fn touched(&self, step: Step) -> Option<&BlockLife> {
        let made = self.blocks.iter().find(|block| block.life.born == step);
        made.or_else(|| self.blocks.iter().find(|block| block.life.died == Some(step)))
    }
}
