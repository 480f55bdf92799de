//! `truncate 4096` and `region 4096 gap 65536`: memory given back, and memory elsewhere.

use super::{Done, Rig};
use crate::harness::oracles::Violation;
use crate::harness::script::MOST_REGIONS;
use crate::harness::subject::Capability;

impl Rig {
    pub(super) fn truncate(&mut self, bytes: u32) -> Result<Done, Violation> {
        if !self.offers(Capability::Truncate) {
            return Ok(Done::Skipped);
        }
        let given = self.subject.truncate(bytes);
        self.answered(Capability::Truncate, given)?;
        self.counters.truncations += 1;
        self.truncated |= given.is_some_and(|given| given > 0);
        self.observe();
        self.judge_inside()?;
        // What is in use may not be given back.
        self.ledger.blocks().try_for_each(|block| self.judge_bounds(block.start, block.usable()))?;
        Ok(Done::Ran)
    }

    pub(super) fn add_region(&mut self, bytes: u32, gap: u32) -> Result<Done, Violation> {
        if !self.offers(Capability::Regions) || self.subject.further_regions().len() == MOST_REGIONS {
            return Ok(Done::Skipped);
        }
        let taken = self.subject.add_region(bytes, gap);
        self.answered(Capability::Regions, taken)?;
        self.counters.regions += u64::from(taken == Some(true));
        self.observe();
        self.judge_inside()?;
        Ok(Done::Ran)
    }
}
