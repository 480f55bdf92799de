//! The list heap with a defect that shows only after something rare: what a long script is to be shrunk to.

use core::alloc::Layout;
use core::ptr::NonNull;

use freespace::harness::list_heap::ListHeap;
use freespace::harness::script::{Op, Setup};
use freespace::harness::subject::{
    Capabilities, Chart, Predictor, Promises, Snapshot, Subject, SubjectEntry, Unfit, WrongFree,
};
use freespace::heap::Refusal;

/// What goes wrong, and after what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Defect {
    /// The second of two blocks lies where the first one does, if that is still live.
    Overlap,
    /// As `Overlap`, and the process is gone.
    Crash,
    /// A header is written over when four blocks were allocated, and a fifth is freed.
    Corruption,
    /// Blocks of some sizes are not given back once so many of them were freed.
    Hoard,
    /// A block is refused when the free list is long.
    Fragmentation,
    /// A block of one size is refused at one place.
    Place,
}

/// The sizes that matter to a defect; no other line of the scripts has them.
pub(crate) const MARKS: [usize; 5] = [3001, 3002, 3003, 3004, 3005];

/// A free list is long with so many chunks.
pub(crate) const LONG: u32 = 160;

/// The sizes that are hoarded, and from how many on.
const HOARDED: core::ops::RangeInclusive<usize> = 64..=127;
const HOARD: u32 = 40;

/// The size, and the place within 4 KiB. No block of the noise is there before nine tenths of it.
pub(crate) const PLACE: (usize, i64) = (17, 1108);

pub(crate) struct Planted {
    honest: ListHeap,
    defect: Defect,
    /// How many of the marks were seen in their order.
    seen: usize,
    first: Option<NonNull<u8>>,
    hoarded: u32,
}

impl Planted {
    fn new(defect: Defect) -> Self {
        Planted { honest: ListHeap::new(), defect, seen: 0, first: None, hoarded: 0 }
    }

    /// The answer that the defect gives in place of the heap's.
    #[expect(clippy::option_option, reason = "no defect, or one that says there is no memory")]
    fn instead(&mut self, layout: Layout, zeroed: bool) -> Option<Option<NonNull<u8>>> {
        match self.defect {
            Defect::Overlap if layout.size() == MARKS[1] => self.first.map(Some),
            Defect::Crash if layout.size() == MARKS[1] && self.first.is_some() => std::process::abort(),
            Defect::Fragmentation if layout.size() == MARKS[0] => {
                let inside = self.honest.look(false).inside;
                inside.is_some_and(|inside| inside.free_chunks >= LONG).then_some(None)
            }
            Defect::Place if layout.size() == PLACE.0 => {
                let block = self.honest.allocate(layout, zeroed)?;
                let region = self.honest.look(false).region?;
                let is_there = region.offset(block.as_ptr().addr()) & 0xfff == PLACE.1;
                Some(Some(block).filter(|_| !is_there))
            }
            _ => None,
        }
    }

    fn spoil(&self) {
        let Some(region) = self.honest.look(false).region else { return };
        // SAFETY: the region has a header in front.
        unsafe { region.start().write(0x5a) };
    }
}

// SAFETY: the region is the list heap's.
unsafe impl Subject for Planted {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        (self.seen, self.first, self.hoarded) = (0, None, 0);
        self.honest.begin(setup)
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        if let Some(instead) = self.instead(layout, zeroed) {
            return instead;
        }
        let block = self.honest.allocate(layout, zeroed);
        if layout.size() == MARKS[self.seen] && self.seen < 4 {
            self.seen += 1;
            self.first = self.first.or(block);
        }
        block
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        if self.first.is_some_and(|first| first.as_ptr() == block) {
            self.first = None;
        }
        if self.defect == Defect::Hoard && HOARDED.contains(&layout.size()) {
            self.hoarded += 1;
            if self.hoarded > HOARD {
                return Ok(());
            }
        }
        // SAFETY: the caller's promise.
        let answer = unsafe { self.honest.release(block, layout) };
        if self.defect == Defect::Corruption && layout.size() == MARKS[4] && self.seen == 4 {
            self.spoil();
        }
        answer
    }

    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        if self.first == Some(block) {
            self.first = None;
        }
        // SAFETY: the caller's promise.
        unsafe { self.honest.reallocate(block, layout, size) }
    }

    fn look(&self, walk: bool) -> Snapshot {
        self.honest.look(walk)
    }

    fn grow(&mut self, bytes: u32) -> Option<u32> {
        self.honest.grow(bytes)
    }

    fn answers(&self, wrong: WrongFree, address: usize) -> bool {
        self.honest.answers(wrong, address)
    }

    fn chart(&self) -> Option<Chart> {
        self.honest.chart()
    }

    fn capabilities(&self) -> Capabilities {
        self.honest.capabilities()
    }

    fn promises(&self) -> Promises {
        self.honest.promises()
    }

    fn predictor(&self) -> Option<Box<dyn Predictor>> {
        // Without the model, what the others do is known by its own name.
        let is_exact = matches!(self.defect, Defect::Corruption | Defect::Fragmentation | Defect::Place);
        self.honest.predictor().filter(|_| is_exact)
    }
}

macro_rules! planted {
    ($name:literal, $defect:ident) => {
        SubjectEntry::new($name, "planted", || Box::new(Planted::new(Defect::$defect)))
    };
}

pub(crate) const SUBJECTS: [SubjectEntry; 6] = [
    planted!("overlap", Overlap),
    planted!("crash", Crash),
    planted!("corruption", Corruption),
    planted!("hoard", Hoard),
    planted!("fragmentation", Fragmentation),
    planted!("place", Place),
];

/// Whether a line of the noise would set a defect off by chance.
pub(crate) fn is_marked(op: &Op) -> bool {
    matches!(op, Op::Alloc { layout, .. } if MARKS.contains(&layout.size()))
        || matches!(op, Op::Realloc { size, .. } if MARKS.contains(size))
}
