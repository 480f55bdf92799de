//! Event by event, the operation that it stands for.

use core::alloc::Layout;
use std::collections::HashMap;
use std::string::String;
use std::vec::Vec;

use super::{Damage, Occasion, Past, Tally, Twice};
use crate::harness::recording::SpareNames;
use crate::harness::script::{MALLOC_ALIGN, MOST_ALIGN, Name, Op, natural_align};
use crate::recorder::format::{Alignment, Event, Kind};

/// A live block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    name: Name,
    layout: Layout,
    zeroed: bool,
    /// The number of the operation that allocated it.
    born: u64,
    /// The number of the operation that gave it its size, and the thread that called.
    sized: (u64, u16),
}

impl Block {
    /// No block yet.
    const NONE: Block = Block { name: Name(0), layout: Layout::new::<()>(), zeroed: false, born: 0, sized: (0, 0) };
}

/// A block between the beginning and the end of a call that resizes it.
#[derive(Clone, Copy, Debug)]
struct Resizing {
    /// Where it was.
    address: u64,
    /// The new size in bytes.
    size: usize,
    /// The block, if it was known.
    block: Option<Block>,
}

/// The book of live blocks, and what was told of them.
#[derive(Debug)]
pub struct Transcript {
    blocks: HashMap<u64, Block>,
    /// The operation that freed the block that was last at an address.
    freed: HashMap<u64, u64>,
    /// What each thread is about to resize.
    resizing: HashMap<u32, Resizing>,
    /// Which of the damages each thread is describing.
    describing: HashMap<u32, usize>,
    names: SpareNames,
    /// The script's numbers of threads: they begin with 0, in the order of their first operations.
    threads: HashMap<u32, u16>,
    thread: u16,
    tally: Tally,
}

type Told<'a> = &'a mut dyn FnMut(Op);

impl Transcript {
    /// A book that begins with the blocks that a process was born with, and tells their allocations.
    #[must_use]
    pub fn new(past: &Past, told: Told<'_>) -> Self {
        let mut transcript = Transcript {
            blocks: HashMap::new(),
            freed: HashMap::new(),
            resizing: HashMap::new(),
            describing: HashMap::new(),
            names: SpareNames::default(),
            threads: HashMap::new(),
            thread: 0,
            tally: Tally::default(),
        };
        for (address, block) in &past.blocks {
            transcript.bind(0, *address, *block, told);
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
            Kind::Damaged | Kind::DamagedAtExit => self.damaged(event),
            Kind::Found => self.found(event),
            Kind::Site => self.site(event),
        }
    }

    /// Tells a request that was never answered: it may be what the process died of.
    pub fn ask(&mut self, event: &Event, told: Told<'_>) {
        if event.kind != Kind::Allocated || self.tally.cut.is_some() {
            return;
        }
        self.tally.unfinished += 1;
        let layout = self.layout(event.size as usize, event.alignment);
        if let (Some(layout), Some(name)) = (layout, self.names.take()) {
            self.tell(event.thread, Op::Alloc { name, layout, zeroed: event.zeroed }, told);
        }
    }

    /// What was told. The calls that never came to an end are told first: one of them may be what the process died of.
    pub fn finish(mut self, told: Told<'_>) -> Tally {
        let mut pending: Vec<_> = self.resizing.drain().collect();
        pending.sort_unstable_by_key(|(thread, _)| *thread);
        self.tally.unfinished += pending.len() as u64;
        for (thread, Resizing { block, size, .. }) in pending {
            if let (Some(Block { name, .. }), true) = (block, can_be(size)) {
                self.tell(thread, Op::Realloc { from: name, to: name, size }, told);
            }
        }
        self.tally.threads = self.threads.len() as u64;
        self.tally
    }

    /// How many names were needed.
    #[must_use]
    pub fn names(&self) -> usize {
        self.names.known()
    }

    /// The live blocks, the oldest first.
    pub(super) fn live(&self) -> Vec<(u64, Block)> {
        let held = self.resizing.values().filter_map(|it| Some((it.address, it.block?)));
        let mut live: Vec<_> = self.blocks.iter().map(|(address, block)| (*address, *block)).chain(held).collect();
        live.sort_by_key(|(_, block)| block.born);
        live
    }

    fn allocated(&mut self, event: &Event, told: Told<'_>) {
        let size = event.size as usize;
        let Some(layout) = self.layout(size, event.alignment) else {
            self.tally.refused += 1;
            return;
        };
        self.bind(event.thread, event.address, Block { layout, zeroed: event.zeroed, ..Block::NONE }, told);
    }

    /// What is asked for, within what a script can say.
    fn layout(&mut self, size: usize, alignment: Alignment) -> Option<Layout> {
        let align = match alignment {
            Alignment::Natural => natural_align(size, MALLOC_ALIGN),
            Alignment::Power(power) => 1_usize.checked_shl(power.into())?,
        };
        self.tally.overaligned += u64::from(align > MOST_ALIGN);
        Layout::from_size_align(size, align.min(MOST_ALIGN)).ok()
    }

    fn freed(&mut self, event: &Event, told: Told<'_>) {
        match self.blocks.remove(&event.address) {
            Some(block) => self.release(event.thread, event.address, block, told),
            None => self.stray(event),
        }
    }

    /// A free of what is no live block.
    fn stray(&mut self, event: &Event) {
        let Some(before) = self.freed.get(&event.address) else {
            self.tally.unknown += 1;
            return;
        };
        let first = Twice { count: 0, at: self.tally.operations, before: *before, thread: event.thread };
        self.tally.twice.get_or_insert(first).count += 1;
    }

    fn resizing(&mut self, event: &Event) {
        let block = self.blocks.remove(&event.address);
        let resizing = Resizing { address: event.address, size: event.size as usize, block };
        self.resizing.insert(event.thread, resizing);
    }

    fn resized(&mut self, event: &Event, told: Told<'_>) {
        let Some(Resizing { address, size, block }) = self.resizing.remove(&event.thread) else { return };
        match (block, event.address) {
            // C's `realloc` of no bytes frees; any other that answers with null leaves the block as it was.
            (Some(block), 0) if size == 0 => self.release(event.thread, address, block, told),
            (block, moved) if moved == 0 || !can_be(size) => {
                self.tally.refused += u64::from(size != 0);
                self.blocks.extend(block.map(|block| (address, block)));
            }
            (Some(block), moved) => self.moved(event.thread, moved, block, size, told),
            (None, _) => {
                self.tally.appeared += 1;
                self.allocated(event, told);
            }
        }
    }

    fn moved(&mut self, thread: u32, to: u64, block: Block, size: usize, told: Told<'_>) {
        self.evict(thread, to, told);
        let layout = Layout::from_size_align(size, block.layout.align()).unwrap_or(block.layout);
        self.tell(thread, Op::Realloc { from: block.name, to: block.name, size }, told);
        self.blocks.insert(to, Block { layout, sized: (self.tally.operations, self.thread), ..block });
    }

    /// Notes which block was damaged, and where. What was found there and where it was asked for follow.
    fn damaged(&mut self, event: &Event) {
        let Some(Block { name, layout, sized: (operation, thread), .. }) = self.blocks.get(&event.address).copied()
        else {
            self.tally.unknown += 1;
            return;
        };
        // The free comes behind a line for its thread, unless that has called last.
        let is_last = self.threads.get(&event.thread) == Some(&self.thread);
        let after = self.tally.operations + u64::from(!is_last);
        let occasion = if event.kind == Kind::Damaged { Occasion::Release { after } } else { Occasion::Exit };
        let (offset, site, found) = (event.size.cast_signed(), String::new(), Vec::new());
        let damage = Damage { name, operation, size: layout.size(), thread, site, offset, found, occasion };
        self.describing.insert(event.thread, self.tally.damages.len());
        self.tally.damages.push(damage);
    }

    /// The damage that a thread is describing.
    fn described(&mut self, event: &Event) -> Option<&mut Damage> {
        let nth = *self.describing.get(&event.thread)?;
        self.tally.damages.get_mut(nth)
    }

    fn found(&mut self, event: &Event) {
        let (bytes, len) = event.carried();
        if let Some(damage) = self.described(event) {
            damage.found.extend_from_slice(&bytes[..len]);
        }
    }

    fn site(&mut self, event: &Event) {
        let (bytes, len) = event.carried();
        if let Some(damage) = self.described(event) {
            damage.site.push_str(&String::from_utf8_lossy(&bytes[..len]));
        }
    }

    /// Gives a block that is new at an address a name.
    fn bind(&mut self, thread: u32, address: u64, block: Block, told: Told<'_>) {
        self.evict(thread, address, told);
        let Some(name) = self.names.take() else {
            self.tally.cut = Some(self.tally.operations + 1);
            return;
        };
        let Block { layout, zeroed, .. } = block;
        self.tell(thread, Op::Alloc { name, layout, zeroed }, told);
        let born = self.tally.operations;
        self.blocks.insert(address, Block { name, born, sized: (born, self.thread), ..block });
    }

    /// Frees the block that was thought to be at an address where there is another now.
    fn evict(&mut self, thread: u32, address: u64, told: Told<'_>) {
        if let Some(block) = self.blocks.remove(&address) {
            self.tally.vanished += 1;
            self.release(thread, address, block, told);
        }
    }

    fn release(&mut self, thread: u32, address: u64, block: Block, told: Told<'_>) {
        self.tell(thread, Op::Free { name: block.name }, told);
        self.freed.insert(address, self.tally.operations);
        self.names.give_back(block.name);
    }

    fn tell(&mut self, thread: u32, op: Op, told: Told<'_>) {
        // A script has no more numbers than these; further threads share them.
        let next = self.threads.len() as u16;
        let number = *self.threads.entry(thread).or_insert(next);
        if number != self.thread {
            self.thread = number;
            self.tally.operations += 1;
            told(Op::Thread { number });
        }
        self.tally.operations += 1;
        told(op);
    }
}

/// Whether a block can have so many bytes, whatever its alignment in a script.
fn can_be(size: usize) -> bool {
    Layout::from_size_align(size, MOST_ALIGN).is_ok()
}
