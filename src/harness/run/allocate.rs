//! `a = alloc 100 align 16 zeroed`

use core::alloc::Layout;
use core::ptr::NonNull;

use super::{Done, Rig};
use crate::harness::oracles::{Oracle, Violation, account, contract, exact, recovery};
use crate::harness::script::Name;
use crate::harness::subject::Snapshot;

impl Rig {
    pub(super) fn allocate(&mut self, name: Name, layout: Layout, zeroed: bool) -> Result<Done, Violation> {
        if !self.may_ask(layout, 0) {
            return Ok(Done::Skipped);
        }
        let expected = self.model().map(|model| model.allocate(layout));
        let block = self.subject.allocate(layout, zeroed);
        self.counters.allocations += 1;
        let before = self.observe();
        self.judge_answer(expected, block)?;
        let Some(start) = block else { return self.not_served(layout, &before) };
        let usable = self.judge_place(start, layout, None)?;
        self.judge_inside()?;
        self.judge_served(&before, layout)?;
        if zeroed {
            self.counters.zeroed += 1;
            let region = self.region();
            // SAFETY: the block was found in bounds, aligned and apart from all others.
            self.oracles.ask(Oracle::Zeroing, || unsafe { contract::zeroing(region, start, layout) })?;
        }
        // SAFETY: as above.
        unsafe { self.ledger.bind(name, start, layout, usable) };
        self.touch([Some(start), None], start.as_ptr().addr() + usable);
        Ok(Done::Ran)
    }

    /// What was free before, by the subject's own account, is enough for what it served; where it has all there is.
    fn judge_served(&self, before: &Snapshot, layout: Layout) -> Result<(), Violation> {
        let before = before.statistics.filter(|_| self.region().is_some());
        self.oracles.ask(Oracle::Statistics, || account::served(before, layout.size()))
    }

    /// Holds the answer against the model's: where the block is, or that there is none.
    #[expect(clippy::option_option, reason = "no model, or a model that says there is no memory")]
    pub(super) fn judge_answer(
        &self,
        expected: Option<Option<u32>>,
        block: Option<NonNull<u8>>,
    ) -> Result<(), Violation> {
        let Some(expected) = expected else { return Ok(()) };
        let found = block.map(|start| contract::offset(self.region(), start));
        self.oracles.ask(Oracle::Exact, || exact::address(expected, found))
    }

    /// There was no memory: only if that was not freed just before.
    fn not_served(&mut self, layout: Layout, before: &Snapshot) -> Result<Done, Violation> {
        let freed = self.just_freed.filter(|_| self.promises.serves_again);
        let freed = freed.filter(|(operation, _)| operation + 1 == self.record.len()).map(|(_, layout)| layout);
        self.oracles.ask(Oracle::Recovery, || recovery::served_again(freed, layout))?;
        self.refused_memory(before)
    }

    /// There was no memory: nothing may have changed.
    pub(super) fn refused_memory(&mut self, before: &Snapshot) -> Result<Done, Violation> {
        self.counters.failures += 1;
        self.failed = true;
        self.judge_inside()?;
        self.oracles.ask(Oracle::Recovery, || recovery::unchanged(before, &self.last))?;
        Ok(Done::Ran)
    }
}
