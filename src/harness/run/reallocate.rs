//! `b = realloc a 200`

use core::alloc::Layout;
use core::ptr::NonNull;

use super::{Done, Rig};
use crate::harness::ledger::Block;
use crate::harness::oracles::{Oracle, Violation, When, contract};
use crate::harness::script::Name;
use crate::harness::subject::Snapshot;

impl Rig {
    pub(super) fn reallocate(&mut self, from: Name, to: Name, size: usize) -> Result<Done, Violation> {
        let Some(&block) = self.ledger.block(from) else { return Ok(Done::Skipped) };
        if !self.ledger.is_inner(&block) {
            return Ok(Done::Skipped);
        }
        let Ok(layout) = Layout::from_size_align(size, block.layout.align()) else { return Ok(Done::Skipped) };
        if !self.may_ask(layout, block.layout.size()) {
            return Ok(Done::Skipped);
        }
        let region = self.region();
        self.oracles.ask(Oracle::Contents, || contract::contents(region, &block, When::Realloc))?;
        let payload = self.payload(block.start);
        let expected = self.model().map(|model| model.reallocate(payload, block.layout, size));
        self.counters.reallocations += 1;
        // SAFETY: the block is live by the ledger, and its layout is the one that it was asked for with.
        let answer = unsafe { self.subject.reallocate(block.start, block.layout, size) };
        let before = self.observe();
        let moved = self.judge_acceptance(&block, answer)?;
        self.judge_answer(expected, moved)?;
        match moved {
            Some(start) => self.resized(&block, to, start, layout),
            None => self.not_resized(&block, &before),
        }
    }

    fn judge_acceptance(
        &self,
        block: &Block,
        answer: Result<Option<NonNull<u8>>, crate::heap::Refusal>,
    ) -> Result<Option<NonNull<u8>>, Violation> {
        match answer {
            Ok(moved) => Ok(moved),
            Err(refusal) if self.oracles.has(Oracle::Acceptance) => {
                Err(contract::realloc_refused(self.region(), block, refusal))
            }
            Err(_) => Ok(None),
        }
    }

    fn resized(&mut self, old: &Block, to: Name, start: NonNull<u8>, layout: Layout) -> Result<Done, Violation> {
        let usable = self.judge_place(start, layout, Some(old))?;
        self.judge_inside()?;
        let region = self.region();
        // SAFETY: the block was found in bounds, aligned and apart from all others.
        let prefix = || unsafe { contract::prefix(region, old, start, layout.size()) };
        self.oracles.ask(Oracle::Prefix, prefix)?;
        self.counters.moves += u64::from(start != old.start);
        // SAFETY: as above.
        unsafe { self.ledger.rebind(*old, to, start, layout, usable) };
        self.touch([Some(start), Some(old.start).filter(|old| *old != start)], start.as_ptr().addr() + usable);
        Ok(Done::Ran)
    }

    /// There was no memory: the block is as it was.
    fn not_resized(&mut self, block: &Block, before: &Snapshot) -> Result<Done, Violation> {
        let region = self.region();
        self.oracles.ask(Oracle::Contents, || contract::contents(region, block, When::FailedRealloc))?;
        self.refused_memory(before)
    }
}
