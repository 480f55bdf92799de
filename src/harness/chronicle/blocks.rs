//! The lives of blocks: what the ledger says of the names that an operation is about.

use std::collections::HashMap;
use std::vec::Vec;

use super::{BlockLife, Life, Step};
use crate::harness::ledger::Ledger;
use crate::harness::script::{Name, Op};
use crate::harness::subject::Region;

/// Blocks so far. An operation is about two names at most, so a step costs the same however many blocks there are.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    lives: Vec<BlockLife>,
    /// The life of each block that is live, by its address.
    open: HashMap<usize, usize>,
    /// The last address of each name.
    addresses: HashMap<Name, usize>,
}

impl Blocks {
    /// Notes what an operation has done.
    pub(super) fn note(&mut self, step: Step, op: Op, ledger: &Ledger, region: Option<Region>) {
        match op {
            Op::Alloc { name, .. } => self.begin(step, name, ledger, region),
            Op::Free { name } => self.end(step, name, ledger),
            Op::Realloc { from, to, .. } => {
                self.end(step, from, ledger);
                self.begin(step, to, ledger, region);
            }
            Op::Reset | Op::Leave => self.end_all(step, ledger),
            Op::Enter
            | Op::Grow { .. }
            | Op::Truncate { .. }
            | Op::Region { .. }
            | Op::Thread { .. }
            | Op::Misuse(_) => {}
        }
    }

    /// Ends every block that the ledger has no longer.
    pub(super) fn end_all(&mut self, step: Step, ledger: &Ledger) {
        let lives = &mut self.lives;
        self.open.retain(|&address, &mut nth| {
            let goes_on = stands(ledger, address, &lives[nth]);
            if !goes_on {
                lives[nth].life.died = Some(step);
            }
            goes_on
        });
    }

    /// All lives, by offset and then by birth.
    pub(super) fn finish(mut self) -> Vec<BlockLife> {
        self.lives.sort_by_key(|block| (block.offset, block.life.born));
        self.lives
    }

    fn end(&mut self, step: Step, name: Name, ledger: &Ledger) {
        let Some(&address) = self.addresses.get(&name) else { return };
        let Some(&nth) = self.open.get(&address) else { return };
        if !stands(ledger, address, &self.lives[nth]) {
            self.open.remove(&address);
            self.lives[nth].life.died = Some(step);
        }
    }

    fn begin(&mut self, step: Step, name: Name, ledger: &Ledger, region: Option<Region>) {
        let Some(block) = ledger.block(name) else { return };
        let address = block.start().as_ptr().addr();
        self.addresses.insert(name, address);
        let lives = &mut self.lives;
        self.open.entry(address).or_insert_with(|| {
            let offset = region.map_or(address as i64, |region| region.offset(address));
            let (size, usable) = (block.layout().size() as u64, block.usable() as u64);
            lives.push(BlockLife { name, offset, size, usable, life: Life::from(step) });
            lives.len() - 1
        });
    }
}

/// Whether the block at an address is still the one of this life. It may have lost its name to another.
fn stands(ledger: &Ledger, address: usize, life: &BlockLife) -> bool {
    ledger.at(address).is_some_and(|block| {
        let same_name = block.name().is_none_or(|name| name == life.name);
        same_name && block.layout().size() as u64 == life.size && block.usable() as u64 == life.usable
    })
}
