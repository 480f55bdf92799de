//! Event by event, the operation that it stands for.

use core::alloc::Layout;
use core::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::vec::Vec;

use super::{Past, Tally, Twice};
use crate::harness::script::{MOST_ALIGN, MOST_NAMES, Name, Op};
use crate::recorder::format::{Alignment, Event, Kind};

/// What C aligns every block to that is large enough.
const NATURAL: usize = 16;

/// The most numbers for threads; a script's further threads share them.
const MOST_THREADS: u32 = 1 << 16;

/// A line of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// From here on, it is this thread that calls. The first is 0, and calls until another one does.
    Thread(u32),
    /// A call.
    Op(Op),
}

/// A live block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    name: Name,
    layout: Layout,
    zeroed: bool,
    /// The number of the operation that allocated it.
    born: u64,
}

/// The book of live blocks, and what was told of them.
#[derive(Debug)]
pub struct Transcript {
    blocks: HashMap<u64, Block>,
    /// The operation that freed the block that was last at an address.
    freed: HashMap<u64, u64>,
    /// What a thread is about to resize: where it was, and the block, if it was known.
    resizing: HashMap<u32, (u64, Option<Block>)>,
    spare: BinaryHeap<Reverse<Name>>,
    /// How many names are in use or spare.
    names: usize,
    threads: HashMap<u32, u32>,
    thread: u32,
    tally: Tally,
}

type Told<'a> = &'a mut dyn FnMut(Step);

impl Transcript {
    /// A book that begins with the blocks that a process was born with, and tells their allocations.
    #[must_use]
    pub fn new(past: &Past, told: Told<'_>) -> Self {
        let mut transcript = Transcript {
            blocks: HashMap::new(),
            freed: HashMap::new(),
            resizing: HashMap::new(),
            spare: BinaryHeap::new(),
            names: 0,
            threads: HashMap::new(),
            thread: 0,
            tally: Tally::default(),
        };
        for (address, block) in &past.blocks {
            transcript.bind(*address, block.layout, block.zeroed, told);
        }
        transcript
    }

    /// Tells what an event stands for. Nothing more is told once there are no names left.
    pub fn take(&mut self, event: &Event, told: Told<'_>) {
        if self.tally.cut.is_some() {
            return;
        }
        match event.kind {
            Kind::Allocated => self.allocated(event, told),
            Kind::Refused => self.tally.refused += 1,
            Kind::Freed => self.freed(event, told),
            Kind::Resizing => self.resizing(event),
            Kind::Resized => self.resized(event, told),
            Kind::Damaged | Kind::Bytes => {}
        }
    }

    /// What was told, after what threads were about to do is told as well: those calls never came to an end.
    pub fn finish(mut self, told: Told<'_>) -> Tally {
        self.tally.unfinished += self.resizing.len() as u64;
        self.tally
    }

    /// How many names were needed.
    #[must_use]
    pub fn names(&self) -> usize {
        self.names
    }

    /// The live blocks, the oldest first.
    pub(super) fn live(&self) -> Vec<(u64, Block)> {
        let held = self.resizing.values().filter_map(|(address, block)| Some((*address, (*block)?)));
        let mut live: Vec<_> = self.blocks.iter().map(|(address, block)| (*address, *block)).chain(held).collect();
        live.sort_by_key(|(_, block)| block.born);
        live
    }
}
