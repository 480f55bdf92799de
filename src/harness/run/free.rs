//! `free a`

use super::{Done, Rig};
use crate::harness::ledger::Block;
use crate::harness::oracles::{Oracle, Violation, When, contract};
use crate::harness::script::Name;

impl Rig {
    pub(super) fn free(&mut self, name: Name) -> Result<Done, Violation> {
        let Some(&block) = self.ledger.block(name) else { return Ok(Done::Skipped) };
        if !self.ledger.is_inner(&block) {
            return Ok(Done::Skipped);
        }
        self.release(&block, When::Free)?;
        self.just_freed = Some((self.record.len(), block.layout));
        Ok(Done::Ran)
    }

    /// Looks at a live block for the last time and frees it.
    pub(super) fn release(&mut self, block: &Block, when: When) -> Result<(), Violation> {
        let region = self.region();
        self.oracles.ask(Oracle::Contents, || contract::contents(region, block, when))?;
        self.ledger.remove(block);
        self.touch([Some(block.start), None], 0);
        let payload = self.payload(block.start);
        if let Some(model) = self.model() {
            model.release(payload);
        }
        // SAFETY: the block is live by the ledger, and its layout is the one that it was asked for with.
        let answer = unsafe { self.subject.release(block.start.as_ptr(), block.layout) };
        self.counters.frees += 1;
        self.observe();
        self.oracles.ask(Oracle::Acceptance, || contract::free_accepted(region, block, answer))?;
        self.judge_inside()
    }
}
