//! From calls to operations: blocks get names, and what a script cannot say is counted.

use core::alloc::Layout;
use std::collections::{HashMap, VecDeque};

use super::Call;
use crate::harness::recording::SpareNames;
use crate::harness::script::{MALLOC_ALIGN, MOST_ALIGN, Name, Names, Op, natural_align};

/// What of a recorded call a script does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Loss {
    /// A block was freed that the recording had not seen allocated.
    UnknownFree,
    /// A block was resized that the recording had not seen allocated.
    UnknownRealloc,
    /// A block came where another one was live: that must have been freed unseen.
    UnseenFree,
    /// A call got no memory.
    NoMemory,
    /// A size that no allocator can serve.
    TooLarge,
    /// An alignment beyond [`MOST_ALIGN`].
    Alignment,
    /// A call of another process than the first.
    OtherProcess,
    /// A block beyond [`MOST_NAMES`](crate::harness::script::MOST_NAMES) that were live.
    TooMany,
}

impl Loss {
    /// Every kind.
    pub const ALL: [Loss; 8] = [
        Loss::UnknownFree,
        Loss::UnknownRealloc,
        Loss::UnseenFree,
        Loss::NoMemory,
        Loss::TooLarge,
        Loss::Alignment,
        Loss::OtherProcess,
        Loss::TooMany,
    ];

    /// What was done about it.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Loss::UnknownFree => "frees of what was no live block of the recording, left out",
            Loss::UnknownRealloc => "reallocs of what was no live block of the recording, made allocations",
            Loss::UnseenFree => "blocks whose place was taken before they were freed, made free",
            Loss::NoMemory => "calls that got no memory, left out",
            Loss::TooLarge => "requests for more than an address space has, left out",
            Loss::Alignment => "alignments beyond 65536, lowered to that",
            Loss::OtherProcess => "calls of another process, left out",
            Loss::TooMany => "allocations beyond 4194304 live blocks, left out",
        }
    }
}

/// How often each was lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Losses([u64; Loss::ALL.len()]);

impl Losses {
    fn count(&mut self, loss: Loss) {
        self.0[loss as usize] += 1;
    }

    /// How often this was lost.
    #[must_use]
    pub fn of(&self, loss: Loss) -> u64 {
        self.0[loss as usize]
    }

    /// What was lost at all, and how often.
    pub fn iter(&self) -> impl Iterator<Item = (Loss, u64)> {
        Loss::ALL.into_iter().zip(self.0).filter(|(_, count)| *count > 0)
    }
}

/// Names the blocks of a recording: each gets the lowest name that no live block has.
#[derive(Default)]
pub(super) struct Translator {
    live: HashMap<u64, Name>,
    spare: SpareNames,
    names: Names,
    losses: Losses,
    ready: VecDeque<Op>,
}

impl Translator {
    pub(super) fn next_op(&mut self) -> Option<Op> {
        self.ready.pop_front()
    }

    pub(super) fn names(&self) -> &Names {
        &self.names
    }

    pub(super) fn losses(&self) -> Losses {
        self.losses
    }

    /// The operations of a call become the next ones.
    pub(super) fn take(&mut self, call: Call) {
        match call {
            Call::Allocate { block, size, align, zeroed } => self.allocate(block, size, align, zeroed),
            Call::Reallocate { from, to, size } => self.reallocate(from, to, size),
            Call::Free { block } => self.free(block, Loss::UnknownFree),
            Call::Lost(loss) => self.losses.count(loss),
        }
    }

    fn allocate(&mut self, block: u64, size: u64, align: Option<u64>, zeroed: bool) {
        let Some(layout) = self.layout(size, align) else { return self.losses.count(Loss::TooLarge) };
        self.vacate(block);
        let Some(name) = self.name() else { return self.losses.count(Loss::TooMany) };
        self.live.insert(block, name);
        self.ready.push_back(Op::Alloc { name, layout, zeroed });
    }

    fn reallocate(&mut self, from: u64, to: u64, size: u64) {
        let Some(layout) = self.layout(size, None) else { return self.losses.count(Loss::TooLarge) };
        let Some(name) = self.live.remove(&from) else {
            self.losses.count(Loss::UnknownRealloc);
            return self.allocate(to, size, None, false);
        };
        self.vacate(to);
        self.live.insert(to, name);
        self.ready.push_back(Op::Realloc { from: name, to: name, size: layout.size() });
    }

    fn free(&mut self, block: u64, unknown: Loss) {
        let Some(name) = self.live.remove(&block) else { return self.losses.count(unknown) };
        self.spare.give_back(name);
        self.ready.push_back(Op::Free { name });
    }

    /// Frees the block that is called as a new one is to be.
    fn vacate(&mut self, block: u64) {
        if self.live.contains_key(&block) {
            self.losses.count(Loss::UnseenFree);
            self.free(block, Loss::UnseenFree);
        }
    }

    fn name(&mut self) -> Option<Name> {
        let name = self.spare.take()?;
        if name.index() == self.names.len() {
            self.names.push_next_letters();
        }
        Some(name)
    }

    /// What is asked for, within what a script can say.
    fn layout(&mut self, size: u64, align: Option<u64>) -> Option<Layout> {
        let size = usize::try_from(size).ok()?;
        let align = align.unwrap_or(natural_align(size, MALLOC_ALIGN) as u64);
        let align = align.max(1).checked_next_power_of_two().unwrap_or(u64::MAX);
        let most = MOST_ALIGN as u64;
        let layout = Layout::from_size_align(size, align.min(most) as usize).ok()?;
        if align > most {
            self.losses.count(Loss::Alignment);
        }
        Some(layout)
    }
}
