//! The exact model, brought to a run: its offsets become the region's, and the heap's bytes are held against it.
//!
//! The image of headers that the model expects is compared at known places, with no load that depends on another; so every header is
//! checked at every step, and a damaged link leads nowhere. It says that something is wrong; the heap's walk may know better what.

use core::alloc::Layout;

use super::model::{Model, Plan};
use crate::harness::oracles::{Figure, Violation};
use crate::harness::script::{Setup, Span};
use crate::harness::subject::{Inside, Predictor, Region, Snapshot, WrongFree};
use crate::policy::{BASE, HEADER};

/// What R7 leaves of a header that was merged away.
const WIPED: u64 = word(u32::MAX, 0);

/// A header as the 8 bytes that it is.
const fn word(size: u32, tag: u32) -> u64 {
    size as u64 | (tag as u64) << 32
}

/// Size and tag.
const fn halves(word: u64) -> (u32, u32) {
    (word as u32, (word >> 32) as u32)
}

/// The list heap's model as a run asks it.
#[derive(Debug, Default)]
pub struct ListPredictor {
    model: Model,
    magic: u32,
    granule: u32,
    /// Whether an operation of this step may have wiped headers, which the program may not have written over yet.
    may_have_wiped: bool,
}

impl ListPredictor {
    /// A model of nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn link(free: Option<&Span>) -> u32 {
        free.map_or(0, |chunk| BASE + chunk.at)
    }

    /// Where the chunk that holds a byte begins, and whether it is allocated.
    fn holder(&self, byte: u32) -> Option<(u32, bool)> {
        let holds = |chunk: &&Span| chunk.at <= byte && byte - chunk.at < chunk.size + HEADER;
        let used = self.model.used();
        let before = used.partition_point(|chunk| chunk.at <= byte);
        let used = used[..before].last().filter(holds).map(|chunk| (chunk.at, true));
        used.or_else(|| self.model.free().iter().find(holds).map(|chunk| (chunk.at, false)))
    }

    /// Whether every header reads as the model says. One pass without a branch on what is found: this is done at every step.
    fn image_matches(&self, region: Region) -> bool {
        let (skip, magic) = (self.model.skip(), self.magic);
        let differs = |at: u32, expected| region.word((at + skip) as usize).map_or(u64::MAX, |found| found ^ expected);
        let used = self.model.used().iter().fold(0, |sum, chunk| sum | differs(chunk.at, word(chunk.size, magic)));
        // From the end of the list, so that the link of each node is the node before in this order.
        let (free, _) = self
            .model
            .free()
            .iter()
            .rev()
            .fold((0, 0), |(sum, link), chunk| (sum | differs(chunk.at, word(chunk.size, link)), BASE + chunk.at));
        used | free == 0
    }

    /// The first header that reads otherwise.
    #[cold]
    fn first_difference(&self, region: Region) -> Option<Violation> {
        let free = self.model.free();
        let links = free.iter().skip(1).map(|next| BASE + next.at).chain([0]);
        let expected = self.model.used().iter().map(|chunk| (chunk, self.magic)).chain(free.iter().zip(links));
        expected.into_iter().find_map(|(chunk, tag)| {
            let at = chunk.at + self.model.skip();
            let found = region.word(at as usize);
            let differs = found != Some(word(chunk.size, tag));
            differs.then_some(Violation::Header { at, expected: (chunk.size, tag), found: found.map(halves) })
        })
    }

    fn judge_wiped(&self, region: Region) -> Result<(), Violation> {
        if !self.may_have_wiped {
            return Ok(());
        }
        self.model.wiped().iter().try_for_each(|&at| {
            let at = at + self.model.skip();
            let found = region.word(at as usize);
            if found == Some(WIPED) { Ok(()) } else { Err(Violation::NotWiped { at, found: found.map(halves) }) }
        })
    }

    fn judge_figures(&self, inside: &Inside) -> Result<(), Violation> {
        let model = &self.model;
        let figures = [
            (Figure::Managed, model.managed(), inside.managed),
            (Figure::Used, model.used().iter().map(|chunk| chunk.size).sum(), inside.used),
            (Figure::Head, Self::link(model.free().first()), inside.head),
            (Figure::Rover, model.rover().map_or(0, |at| BASE + at), inside.rover),
            (Figure::AllocatedChunks, model.used().len() as u32, inside.allocated_chunks),
            (Figure::FreeChunks, model.free().len() as u32, inside.free_chunks),
        ];
        for (figure, expected, found) in figures {
            if expected != found {
                return Err(Violation::Figure { figure, expected, found });
            }
        }
        Ok(())
    }
}

impl Predictor for ListPredictor {
    fn begin(&mut self, setup: &Setup, start: usize) -> bool {
        self.magic = setup.magic;
        self.granule = setup.policy.granule.bytes();
        self.model.begin(&Plan::of(setup, start))
    }

    fn begin_step(&mut self) {
        self.may_have_wiped = false;
    }

    fn allocate(&mut self, layout: Layout) -> Option<u32> {
        self.may_have_wiped = true;
        let skip = self.model.skip();
        self.model.allocate(layout.size(), layout.align()).map(|payload| payload + skip)
    }

    fn release(&mut self, payload: u32) {
        self.may_have_wiped = true;
        self.model.release(payload.wrapping_sub(self.model.skip()));
    }

    fn reallocate(&mut self, payload: u32, layout: Layout, size: usize) -> Option<u32> {
        let skip = self.model.skip();
        self.may_have_wiped = true;
        let moved = self.model.reallocate(payload.wrapping_sub(skip), layout.align(), size);
        moved.map(|payload| payload + skip)
    }

    fn grow(&mut self, bytes: u32) -> u32 {
        self.may_have_wiped = true;
        self.model.grow(bytes)
    }

    fn free(&self) -> &[Span] {
        self.model.free()
    }

    fn classify(&self, offset: i64) -> Option<WrongFree> {
        let place = offset.saturating_sub(i64::from(self.model.skip()));
        let within = i64::from(HEADER)..=i64::from(self.model.managed());
        let Some(payload) = within.contains(&place).then_some(place as u32) else { return Some(WrongFree::Outside) };
        if !(payload - HEADER).is_multiple_of(self.granule) {
            return Some(WrongFree::Misaligned);
        }
        match self.holder(payload - HEADER) {
            Some((_, false)) | None => Some(WrongFree::Free),
            Some((at, true)) if at == payload - HEADER => None,
            Some((_, true)) => Some(WrongFree::Interior),
        }
    }

    fn holds_header(&self, offset: i64, bytes: usize) -> bool {
        let from = offset - i64::from(self.model.skip());
        let to = from + bytes as i64;
        let touched = |chunk: &Span| i64::from(chunk.at) < to && from < i64::from(chunk.at + HEADER);
        self.model.used().iter().chain(self.model.free()).any(touched)
    }

    fn judge(&self, snapshot: &Snapshot) -> Result<(), Violation> {
        if let Some(inside) = &snapshot.inside {
            self.judge_figures(inside)?;
        }
        let Some(region) = snapshot.region else { return Ok(()) };
        if !self.image_matches(region) {
            return self.first_difference(region).map_or(Ok(()), Err);
        }
        self.judge_wiped(region)
    }
}
