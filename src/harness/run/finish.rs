//! The end of a run: every block is looked at, then freed, and what is left is judged (R12).

use super::{Rig, Stage};
use crate::harness::oracles::{Oracle, Violation, When, account, contract, recovery};

impl Rig {
    pub(super) fn finish(&mut self) -> Result<(), Violation> {
        self.stage = Stage::End;
        self.look_at_all()?;
        while self.ledger.depth() > 0 {
            self.leave()?;
        }
        while let Some(block) = self.ledger.last() {
            self.release(&block, When::End)?;
            self.ran()?;
        }
        self.observe_closely();
        self.last = self.weigh(self.last);
        self.judge_inside()?;
        self.oracles.ask(Oracle::EndState, || recovery::nothing_in_use(&self.last))?;
        self.judge_accounts()?;
        self.recover()?;
        self.subject.end();
        self.last = self.subject.look(false);
        self.oracles.ask(Oracle::Parent, || account::parent(&self.last))
    }

    /// A block that another one's free spoils must not hide behind its own.
    fn look_at_all(&self) -> Result<(), Violation> {
        let region = self.region();
        self.ledger
            .blocks()
            .try_for_each(|block| self.oracles.ask(Oracle::Contents, || contract::contents(region, block, When::End)))
    }

    /// What the subject says, and holds, when all is free.
    fn judge_accounts(&self) -> Result<(), Violation> {
        let (fresh, last) = (&self.fresh, &self.last);
        self.oracles.ask(Oracle::Statistics, || account::nothing_used(fresh.statistics, last.statistics))?;
        if !self.promises.reuses {
            return Ok(());
        }
        self.oracles.ask(Oracle::Footprint, || account::footprint(fresh.footprint, last.footprint, self.ledger.peak()))
    }
}
