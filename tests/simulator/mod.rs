//! A heap of nothing but numbers, to see what generated scripts do: first fit over a sorted list of free spans, a
//! header of 8 bytes, live and dead names. It has no memory and judges nothing; it counts.
//!
//! Not covered: fits and orders other than first and address, list merging, grains.
#![allow(dead_code)] // Each test crate uses its own part.

use std::alloc::Layout;
use std::collections::HashMap;

use freespace::harness::script::{Feed, Line, Live, MOST_REGIONS, Misuse, Name, Op, Script, Seen, Setup, Span};

const HEADER: u32 = 8;

/// What became of the operations.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) run: u64,
    pub(crate) skipped: u64,
    pub(crate) allocs: u64,
    pub(crate) failed: u64,
    pub(crate) exact: u64,
    pub(crate) moved: u64,
    pub(crate) kept: u64,
    /// The live blocks, summed over operations.
    pub(crate) population: u64,
    pub(crate) most_live: usize,
}

pub(crate) struct Simulator {
    setup: Setup,
    end: u32,
    spans: Vec<Span>,
    live: Vec<Live>,
    places: HashMap<Name, Span>,
    freed: Vec<Name>,
    failed: bool,
    /// The names that were live when each open scope was entered.
    scopes: Vec<Vec<Name>>,
    regions: usize,
    pub(crate) counts: Counts,
}

impl Simulator {
    pub(crate) fn new(setup: Setup) -> Self {
        let spans = [Span { at: 0, size: setup.size.saturating_sub(HEADER) }];
        Simulator {
            setup,
            end: setup.size,
            spans: spans.to_vec(),
            live: Vec::new(),
            places: HashMap::new(),
            freed: Vec::new(),
            failed: false,
            scopes: Vec::new(),
            regions: 0,
            counts: Counts::default(),
        }
    }

    pub(crate) fn seen(&self) -> Seen<'_> {
        Seen { live: &self.live, freed: &self.freed, free: &self.spans, failed: self.failed }
    }

    /// Runs a feed to its end; what it named.
    pub(crate) fn pull(&mut self, feed: &mut impl Feed) -> Vec<Op> {
        let mut ops = Vec::new();
        while let Some(op) = feed.next(self.seen()) {
            self.step(&op);
            ops.push(op);
        }
        ops
    }

    /// Runs a script.
    pub(crate) fn run(script: &Script) -> Counts {
        let mut simulator = Simulator::new(*script.setup());
        simulator.lines(script.lines());
        simulator.counts
    }

    fn lines(&mut self, lines: &[Line]) {
        for line in lines {
            match line {
                Line::Op(op) => drop(self.step(op)),
                Line::Repeat { times, body } => (0..*times).for_each(|_| self.lines(body)),
            }
        }
    }

    /// Runs an operation; whether it meant anything.
    pub(crate) fn step(&mut self, op: &Op) -> bool {
        self.failed = false;
        let meant = match *op {
            Op::Alloc { name, layout, .. } => self.alloc(name, layout),
            Op::Free { name } => self.is_inner(name) && self.free(name),
            Op::Realloc { from, to, size } => self.is_inner(from) && self.realloc(from, to, size),
            Op::Grow { bytes } => self.grow(bytes),
            Op::Truncate { .. } | Op::Thread { .. } => true,
            Op::Region { .. } => self.region(),
            Op::Reset => self.reset(),
            Op::Enter => self.enter(),
            Op::Leave => self.leave(),
            Op::Misuse(misuse) => self.misuse(misuse),
        };
        self.counts.run += u64::from(meant);
        self.counts.skipped += u64::from(!meant);
        self.counts.population += self.live.len() as u64;
        self.counts.most_live = self.counts.most_live.max(self.live.len());
        meant
    }

    fn alloc(&mut self, name: Name, layout: Layout) -> bool {
        self.counts.allocs += 1;
        let place = self.place(layout);
        self.failed = place.is_none();
        self.counts.failed += u64::from(self.failed);
        if let Some(place) = place {
            self.bind(name, layout, place);
        }
        true
    }

    fn free(&mut self, name: Name) -> bool {
        let freed = self.unbind(name);
        if freed {
            self.freed.push(name);
        }
        freed
    }

    fn realloc(&mut self, from: Name, to: Name, size: usize) -> bool {
        let Some(&Live { layout: old, .. }) = self.live.iter().find(|block| block.name == from) else { return false };
        let layout = Layout::from_size_align(size, old.align()).expect("a layout");
        if rounded(size) <= rounded(old.size()) {
            let place = self.places[&from];
            self.forget(from);
            self.bind(to, layout, place);
            self.counts.kept += 1;
            return true;
        }
        let place = self.place(layout);
        self.failed = place.is_none();
        if let Some(place) = place {
            self.unbind(from);
            self.bind(to, layout, place);
            self.counts.moved += 1;
        }
        true
    }

    fn grow(&mut self, bytes: u32) -> bool {
        let by = bytes.min(self.setup.limit - self.end);
        self.failed = by < bytes;
        if !self.failed && by > HEADER {
            self.give(Span { at: self.end, size: by - HEADER });
            self.end += by;
        }
        true
    }

    /// Its bytes are not served: this is about what is skipped.
    fn region(&mut self) -> bool {
        self.regions += 1;
        self.regions <= MOST_REGIONS
    }

    fn reset(&mut self) -> bool {
        let allowed = self.scopes.is_empty();
        if allowed {
            self.give_up();
        }
        allowed
    }

    fn enter(&mut self) -> bool {
        self.scopes.push(self.live.iter().map(|block| block.name).collect());
        true
    }

    fn leave(&mut self) -> bool {
        self.give_up();
        self.scopes.pop().is_some()
    }

    fn give_up(&mut self) {
        let names: Vec<Name> = self.live.iter().map(|block| block.name).filter(|&name| self.is_inner(name)).collect();
        for name in names {
            self.free(name);
        }
    }

    fn is_inner(&self, name: Name) -> bool {
        self.scopes.last().is_none_or(|outer| !outer.contains(&name))
    }

    /// How many scopes are open.
    pub(crate) fn depth(&self) -> usize {
        self.scopes.len()
    }

    fn misuse(&mut self, misuse: Misuse) -> bool {
        match misuse {
            Misuse::FreeTwice { name } => self.freed.contains(&name) && !self.places.contains_key(&name),
            Misuse::FreeInside { name, by } => self
                .live
                .iter()
                .any(|block| block.name == name && block.layout.size() as u64 >= u64::from(by) && by > 0),
            Misuse::WritePast { name, bytes } | Misuse::WriteBefore { name, bytes } => {
                self.places.contains_key(&name) && bytes > 0
            }
            Misuse::FreeWild { .. } | Misuse::FreeNull => true,
        }
    }

    /// Cuts the first span that fits; grows if none does.
    fn place(&mut self, layout: Layout) -> Option<Span> {
        let size =
            u32::try_from(layout.size()).ok().filter(|&size| size < 1 << 30).map(|size| rounded(size as usize))?;
        let gap = |at: u32| {
            (at + HEADER + u32::from(self.setup.at)).next_multiple_of(layout.align() as u32)
                - (at + HEADER + u32::from(self.setup.at))
        };
        let found = self.spans.iter().position(|span| gap(span.at) + size <= span.size);
        let Some(index) = found else { return self.place_after_growth(layout, size) };
        let span = self.spans[index];
        self.counts.exact += u64::from(span.size == size);
        let taken = gap(span.at) + size;
        let rest = span.size - taken;
        if rest < HEADER {
            self.spans.remove(index);
            return Some(span);
        }
        self.spans[index] = Span { at: span.at + HEADER + taken, size: rest - HEADER };
        Some(Span { at: span.at, size: taken })
    }

    fn place_after_growth(&mut self, layout: Layout, size: u32) -> Option<Span> {
        let wanted = size + HEADER + layout.align() as u32;
        let stingy = self.setup.give.is_some() || self.setup.refuse.is_some();
        if stingy || wanted > self.setup.limit - self.end {
            return None;
        }
        self.grow(wanted);
        self.place(layout)
    }

    fn give(&mut self, span: Span) {
        let index = self.spans.partition_point(|other| other.at < span.at);
        self.spans.insert(index, span);
        if self.setup.policy.coalescing {
            self.merge(index);
            if index > 0 {
                self.merge(index - 1);
            }
        }
    }

    fn merge(&mut self, index: usize) {
        let Some(&next) = self.spans.get(index + 1) else { return };
        let span = &mut self.spans[index];
        if span.at + HEADER + span.size == next.at {
            span.size += HEADER + next.size;
            self.spans.remove(index + 1);
        }
    }

    fn bind(&mut self, name: Name, layout: Layout, place: Span) {
        self.forget(name);
        self.places.insert(name, place);
        self.live.push(Live { name, layout });
    }

    fn unbind(&mut self, name: Name) -> bool {
        let place = self.places.get(&name).copied();
        self.forget(name);
        place.map(|place| self.give(place)).is_some()
    }

    fn forget(&mut self, name: Name) {
        self.places.remove(&name);
        self.live.retain(|block| block.name != name);
    }
}

fn rounded(size: usize) -> u32 {
    size.next_multiple_of(4) as u32
}
