//! Which block lay where, and from when to when: written along with a run, read when something is found.
//!
//! A block that is resized *stays* twice, before and after, so that a place can be told to have been `b`'s until operation 9. All blocks of a run are kept,
//! live or not: the place that is asked about comes last.

use std::collections::BTreeMap;
use std::string::{String, ToString};
use std::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::harness::ledger::{Block, Ledger};
use crate::harness::run::Run;
use crate::harness::script::{Misuse, Name, Names, Op};

/// How a block came to where it was, or left it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// It was allocated.
    Allocated,
    /// It was resized, in place or not.
    Resized,
    /// It was freed.
    Freed,
    /// It was given up with others, by a reset or with its scope.
    GivenUp,
}

impl Turn {
    /// As a participle.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Turn::Allocated => "allocated",
            Turn::Resized => "resized",
            Turn::Freed => "freed",
            Turn::GivenUp => "given up",
        }
    }
}

/// A block in one place with one size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stay {
    /// Which block of the run it is, counted from 1; a resize does not change that.
    pub nth: u64,
    /// The name that it got.
    pub name: String,
    /// Offset of its first byte from the region's.
    pub offset: i64,
    /// Bytes that the program may use.
    pub size: usize,
    /// How it came there, and at which operation.
    pub came: (Turn, usize),
    /// How it left, and at which operation; none while it is live.
    pub left: Option<(Turn, usize)>,
}

impl Stay {
    /// Offset of the first byte behind it.
    #[must_use]
    pub fn end(&self) -> i64 {
        self.offset.saturating_add_unsigned(self.size as u64)
    }

    /// Whether it has the byte at an offset.
    #[must_use]
    pub fn holds(&self, at: i64) -> bool {
        (self.offset..self.end()).contains(&at)
    }

    /// "`b`, 100 bytes, allocated at operation 12".
    #[must_use]
    pub fn describe(&self) -> String {
        let (turn, step) = self.left.unwrap_or(self.came);
        let bytes = if self.size == 1 { "byte" } else { "bytes" };
        std::format!("`{}`, {} {bytes}, {} at operation {step}", self.name, self.size, turn.word())
    }
}

/// As a [`Stay`], with numbers only: there may be a million.
#[derive(Clone, Copy, Debug)]
struct Entry {
    nth: u64,
    name: Name,
    address: usize,
    size: usize,
    came: (Turn, usize),
    left: Option<(Turn, usize)>,
}

/// Every stay of a run so far.
#[derive(Debug, Default)]
pub(super) struct History {
    entries: Vec<Entry>,
    /// The stay of each live block.
    open: BTreeMap<u64, usize>,
    /// The block that the next operation is about, as it is before.
    before: Option<Block>,
}

impl History {
    /// An operation is about to be done.
    pub(super) fn expect(&mut self, op: Op, ledger: &Ledger) {
        self.before = subject(op).and_then(|name| ledger.block(name)).copied();
    }

    /// An operation was done, in full or up to a violation.
    pub(super) fn note(&mut self, step: usize, op: Op, ledger: &Ledger) {
        match op {
            Op::Alloc { name, .. } => self.allocated(step, name, ledger),
            Op::Free { name } => self.freed(step, name, ledger),
            Op::Realloc { to, .. } => self.resized(step, to, ledger),
            Op::Reset | Op::Leave => self.sweep(step, Turn::GivenUp, ledger),
            Op::Grow { .. }
            | Op::Truncate { .. }
            | Op::Region { .. }
            | Op::Enter
            | Op::Thread { .. }
            | Op::Misuse(_) => {}
        }
    }

    /// What is no longer in the ledger left now.
    pub(super) fn sweep(&mut self, step: usize, turn: Turn, ledger: &Ledger) {
        let mut live: Vec<u64> = ledger.blocks().map(Block::nth).collect();
        live.sort_unstable();
        let gone: Vec<u64> = self.open.keys().copied().filter(|nth| live.binary_search(nth).is_err()).collect();
        for nth in gone {
            self.close(nth, (turn, step));
        }
    }

    /// The block that the last operation was about, as it was before.
    pub(super) fn before(&self) -> Option<&Block> {
        self.before.as_ref()
    }

    /// Every stay, in the order of coming. Offsets count from the region's first byte.
    pub(super) fn stays(&self, run: &Run<'_>, names: &Names) -> Vec<Stay> {
        let start = run.snapshot().region.map_or(0, |region| region.addresses().0);
        let stay = |entry: &Entry| Stay {
            nth: entry.nth,
            name: names.text(entry.name).to_string(),
            offset: entry.address.wrapping_sub(start) as i64,
            size: entry.size,
            came: entry.came,
            left: entry.left,
        };
        self.entries.iter().map(stay).collect()
    }

    fn allocated(&mut self, step: usize, name: Name, ledger: &Ledger) {
        // Where there was no memory, the name keeps what it had.
        if let Some(block) = ledger.block(name).filter(|block| !self.open.contains_key(&block.nth())) {
            self.open(block, name, (Turn::Allocated, step));
        }
    }

    fn freed(&mut self, step: usize, name: Name, ledger: &Ledger) {
        if let Some(block) = self.before.filter(|_| ledger.block(name).is_none()) {
            self.close(block.nth(), (Turn::Freed, step));
        }
    }

    fn resized(&mut self, step: usize, to: Name, ledger: &Ledger) {
        let (Some(old), Some(&new)) = (self.before, ledger.block(to)) else { return };
        if old.nth() == new.nth() && (old.start(), old.layout()) != (new.start(), new.layout()) {
            self.close(old.nth(), (Turn::Resized, step));
            self.open(&new, to, (Turn::Resized, step));
        }
    }

    fn open(&mut self, block: &Block, name: Name, came: (Turn, usize)) {
        self.open.insert(block.nth(), self.entries.len());
        let (address, size) = (block.start().as_ptr().addr(), block.usable());
        self.entries.push(Entry { nth: block.nth(), name, address, size, came, left: None });
    }

    fn close(&mut self, nth: u64, left: (Turn, usize)) {
        if let Some(at) = self.open.remove(&nth) {
            self.entries[at].left = Some(left);
        }
    }
}

/// The name of the block that an operation is about before it is done.
pub(super) fn subject(op: Op) -> Option<Name> {
    match op {
        Op::Free { name }
        | Op::Realloc { from: name, .. }
        | Op::Misuse(
            Misuse::FreeInside { name, .. } | Misuse::WritePast { name, .. } | Misuse::WriteBefore { name, .. },
        ) => Some(name),
        _ => None,
    }
}
