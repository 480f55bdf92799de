//! What fitted a fresh heap must fit again when all is free, if the subject promised so (R12).
//!
//! A subject need not know how much that is. For one that promises [`Recovery::Largest`], the largest block is found by trying, on a heap that is thrown away
//! before the run begins.

use core::alloc::Layout;

use super::Rig;
use crate::harness::oracles::{Oracle, Violation, contract};
use crate::harness::script::Setup;
use crate::harness::subject::{Recovery, Unfit};

/// The largest block is found up to so many bytes.
const STEP: usize = 8;

impl Rig {
    /// Finds out how large a block the fresh heap serves.
    pub(super) fn measure_largest(&mut self, setup: &Setup) -> Result<(), Unfit> {
        self.largest = None;
        if self.promises.recovers != Recovery::Largest || !self.oracles.has(Oracle::EndState) {
            return Ok(());
        }
        let Some(region) = self.subject.look(false).region else { return Ok(()) };
        let (mut served, mut refused) = (0, region.len / STEP + 1);
        while refused - served > 1 {
            let middle = served.midpoint(refused);
            if self.serves(middle * STEP) { served = middle } else { refused = middle }
        }
        self.largest = Some(served * STEP);
        self.subject.begin(setup)
    }

    fn serves(&mut self, size: usize) -> bool {
        let Ok(layout) = Layout::from_size_align(size, 1) else { return false };
        let Some(block) = self.subject.allocate(layout, false) else { return false };
        // SAFETY: the block was just allocated with this layout. What is wrong with it, a run will see.
        let answer = unsafe { self.subject.release(block.as_ptr(), layout) };
        answer.is_ok()
    }

    /// Asks once more for what a fresh heap served.
    pub(super) fn recover(&mut self) -> Result<(), Violation> {
        let size = match self.subject.promises().recovers {
            Recovery::Nothing => None,
            Recovery::Block(size) => Some(size),
            Recovery::Largest => self.largest.filter(|&size| size > 0 && !self.truncated),
        };
        let Some(size) = size.filter(|_| self.oracles.has(Oracle::EndState)) else { return Ok(()) };
        let Ok(layout) = Layout::from_size_align(size, 1) else { return Ok(()) };
        let Some(block) = self.subject.allocate(layout, false) else { return Err(Violation::NotRecovered { size }) };
        // SAFETY: the block was just allocated with this layout.
        let answer = unsafe { self.subject.release(block.as_ptr(), layout) };
        self.oracles.ask(Oracle::Acceptance, || {
            answer.map_err(|refusal| Violation::FreeRefused { at: contract::offset(self.region(), block), refusal })
        })
    }
}
