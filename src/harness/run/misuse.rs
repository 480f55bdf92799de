//! `misuse free twice a` and its family: what the contract forbids, tried where the heap must notice.

use core::alloc::Layout;
use core::ptr::NonNull;

use super::{Done, Rig};
use crate::harness::ledger::Ledger;
use crate::harness::oracles::misuse::{self, Undetectable};
use crate::harness::oracles::{Oracle, Violation, contract};
use crate::harness::script::{Misuse, Name};
use crate::harness::subject::WrongFree;

impl Rig {
    pub(super) fn misuse(&mut self, misuse: Misuse) -> Result<Done, Violation> {
        match misuse {
            Misuse::FreeTwice { name } => self.free_twice(name),
            Misuse::FreeInside { name, by } => self.free_inside(name, by),
            Misuse::FreeWild { offset } => self.free_wild(offset),
            Misuse::FreeNull => self.free_wrongly(0),
            Misuse::WritePast { name, bytes } => self.write_past(name, usize::from(bytes)),
            Misuse::WriteBefore { name, bytes } => self.write_before(name, usize::from(bytes)),
        }
    }

    fn free_twice(&mut self, name: Name) -> Result<Done, Violation> {
        match self.ledger.freed_address(name) {
            Some(address) => self.free_wrongly(address),
            None => Ok(Done::Skipped),
        }
    }

    fn free_inside(&mut self, name: Name, by: u32) -> Result<Done, Violation> {
        match self.ledger.block(name) {
            Some(block) if by as usize <= block.layout.size() => {
                let address = block.start.as_ptr().addr() + by as usize;
                self.free_wrongly(address)
            }
            _ => Ok(Done::Skipped),
        }
    }

    fn free_wild(&mut self, offset: i64) -> Result<Done, Violation> {
        match self.region() {
            Some(region) => self.free_wrongly(region.start.as_ptr().addr().wrapping_add(offset as usize)),
            None => Ok(Done::Skipped),
        }
    }

    /// Frees an address that is no live block, if the subject is sure to refuse it.
    fn free_wrongly(&mut self, address: usize) -> Result<Done, Violation> {
        let Some(wrong) = self.classify(address) else { return Ok(self.undetectable(Undetectable::HandedOutAgain)) };
        if !self.subject.answers(wrong, address) {
            return Ok(self.undetectable(Undetectable::BelowLevel));
        }
        let pointer = self
            .region()
            .map_or(core::ptr::without_provenance_mut(address), |region| region.start.as_ptr().with_addr(address));
        // SAFETY: the subject answered that it refuses this.
        let answer = unsafe { self.subject.release(pointer, Layout::new::<u8>()) };
        self.counters.misuses += 1;
        self.counters.refusals += u64::from(answer.is_err());
        let before = self.observe_closely();
        self.oracles.ask(Oracle::Misuse, || misuse::refused(wrong, answer))?;
        self.judge_inside()?;
        self.oracles.ask(Oracle::Misuse, || misuse::unchanged(&before, &self.last))?;
        Ok(Done::Ran)
    }

    fn classify(&self, address: usize) -> Option<WrongFree> {
        if address == 0 {
            return Some(WrongFree::Null);
        }
        self.predicting()?.classify(self.region()?.offset(address))
    }

    fn undetectable(&mut self, why: Undetectable) -> Done {
        self.counters.undetectable += 1;
        Done::Undetectable(why)
    }

    fn write_past(&mut self, name: Name, bytes: usize) -> Result<Done, Violation> {
        let Some(block) = self.ledger.block(name) else { return Ok(Done::Skipped) };
        let address = block.start.as_ptr().addr() + block.layout.size();
        self.write_wrongly(address, bytes)
    }

    fn write_before(&mut self, name: Name, bytes: usize) -> Result<Done, Violation> {
        let Some(block) = self.ledger.block(name) else { return Ok(Done::Skipped) };
        let address = block.start.as_ptr().addr() - bytes;
        self.write_wrongly(address, bytes)
    }

    /// Flips bytes that belong to no block of the program's, lets the subject look, and flips them back.
    fn write_wrongly(&mut self, address: usize, bytes: usize) -> Result<Done, Violation> {
        let Some(start) = self.writable(address, bytes) else { return Ok(Done::Skipped) };
        let at = contract::offset(self.region(), start);
        let judged = self.predicting().is_some_and(|model| model.holds_header(at, bytes));
        // SAFETY: the bytes were just found within the region and its slack.
        unsafe { Ledger::flip(start, bytes) };
        let walk = self.subject.look(true).walk;
        // SAFETY: as above.
        unsafe { Ledger::flip(start, bytes) };
        self.counters.misuses += 1;
        self.counters.walks += 1;
        if !judged {
            return Ok(self.undetectable(Undetectable::NoHeaderTouched));
        }
        self.counters.noticed += u64::from(matches!(walk, Some(Err(_))));
        self.oracles.ask(Oracle::Misuse, || misuse::noticed(at, bytes, walk))?;
        self.observe_closely();
        self.judge_inside()?;
        Ok(Done::Ran)
    }

    /// The place of bytes that the harness may write: in the region or its slack.
    fn writable(&self, address: usize, bytes: usize) -> Option<NonNull<u8>> {
        let region = self.region()?;
        let (from, slack) = (region.offset(address), region.slack as i64);
        let within = from >= -slack && from + bytes as i64 <= region.len as i64 + slack;
        if within { NonNull::new(region.start.as_ptr().with_addr(address)) } else { None }
    }
}
