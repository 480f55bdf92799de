//! The end of a run: every block is looked at, then freed, and what is left is judged (R12).

use core::alloc::Layout;

use super::Rig;
use crate::harness::oracles::{Oracle, Violation, When, contract, recovery};

impl Rig {
    pub(super) fn finish(&mut self) -> Result<(), Violation> {
        self.ending = true;
        self.look_at_all()?;
        while let Some(&block) = self.ledger.blocks().last() {
            self.release(&block, When::End)?;
            self.count_operation();
        }
        self.observe_closely();
        self.judge_inside()?;
        self.oracles.ask(Oracle::EndState, || recovery::nothing_in_use(&self.last))?;
        self.recover()
    }

    /// A block that another one's free spoils must not hide behind its own.
    fn look_at_all(&self) -> Result<(), Violation> {
        let region = self.region();
        self.ledger
            .blocks()
            .iter()
            .try_for_each(|block| self.oracles.ask(Oracle::Contents, || contract::contents(region, block, When::End)))
    }

    /// What fitted a fresh heap must fit again, if the subject promised so.
    fn recover(&mut self) -> Result<(), Violation> {
        let Some(size) = self.subject.promises().recovers.filter(|_| self.oracles.has(Oracle::EndState)) else {
            return Ok(());
        };
        let Ok(layout) = Layout::from_size_align(size, 1) else { return Ok(()) };
        let Some(block) = self.subject.allocate(layout, false) else { return Err(Violation::NotRecovered { size }) };
        // SAFETY: the block was just allocated with this layout.
        let answer = unsafe { self.subject.release(block.as_ptr(), layout) };
        self.oracles.ask(Oracle::Acceptance, || {
            answer.map_err(|refusal| Violation::FreeRefused { at: contract::offset(self.region(), block), refusal })
        })
    }
}
