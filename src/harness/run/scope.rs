//! `reset`, `enter` and `leave`: blocks given up all at once, each looked at for the last time.

use super::{Done, Rig};
use crate::harness::oracles::{Oracle, Violation, When, contract};
use crate::harness::subject::Capability;

impl Rig {
    pub(super) fn reset(&mut self) -> Result<Done, Violation> {
        if !self.offers(Capability::Reset) || self.ledger.depth() > 0 {
            return Ok(Done::Skipped);
        }
        self.give_up_since(0)?;
        let answer = self.subject.reset();
        self.answered(Capability::Reset, answer)?;
        self.counters.resets += 1;
        self.observe();
        self.judge_inside()?;
        Ok(Done::Ran)
    }

    pub(super) fn enter(&mut self) -> Result<Done, Violation> {
        if !self.offers(Capability::Scopes) {
            return Ok(Done::Skipped);
        }
        let answer = self.subject.enter();
        self.answered(Capability::Scopes, answer)?;
        self.ledger.enter();
        self.counters.scopes += 1;
        self.observe();
        self.judge_inside()?;
        Ok(Done::Ran)
    }

    pub(super) fn leave(&mut self) -> Result<Done, Violation> {
        if self.ledger.depth() == 0 {
            return Ok(Done::Skipped);
        }
        self.give_up_since(self.ledger.scope())?;
        let answer = self.subject.leave();
        self.answered(Capability::Scopes, answer)?;
        self.ledger.leave();
        self.observe();
        self.judge_inside()?;
        Ok(Done::Ran)
    }

    /// Strikes out the blocks that came after the `count`-th.
    fn give_up_since(&mut self, count: u64) -> Result<(), Violation> {
        let region = self.region();
        while let Some(block) = self.ledger.take_since(count) {
            self.oracles.ask(Oracle::Contents, || contract::contents(region, &block, When::GivenUp))?;
        }
        Ok(())
    }
}
