//! Heaps that do one thing wrong when they are asked for 13 bytes, each so that the damage looks like something else.

use core::alloc::Layout;
use core::ptr::NonNull;
use std::alloc::{GlobalAlloc, System};

use freespace::harness::list_heap::ListHeap;
use freespace::harness::script::Setup;
use freespace::harness::subject::{
    Capabilities, Capability, Chart, FRESH, Predictor, Promises, Region, Snapshot, Subject, Unfit, WrongFree,
};
use freespace::heap::Refusal;
use freespace_cli::SubjectEntry;

/// What makes a heap do it.
const TRIGGER: usize = 13;

/// Where the second header is when the first block has 100 bytes, and where the payloads of the first two are.
pub(crate) const HEADER: usize = 108;
const FIRST: usize = 8;

/// The list heap, with something wrong.
struct Planted {
    heap: ListHeap,
    plant: Plant,
    /// Whether its model and its walk are known.
    is_known: bool,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plant {
    Text,
    Zero,
    Ones,
    Bit,
    /// The first bytes of the first block, on the second header.
    Copied,
    /// Seven bytes more of the first block are usable than there are.
    Usable,
    /// A header in the first block.
    Header,
    /// The address of a chunk in the first block.
    Link,
    /// A machine address in the first block.
    Pointer,
    /// The first block's own bytes, eight bytes too far.
    Shifted,
    /// Zeroed blocks are not wiped.
    Unwiped,
    /// Bytes before the region.
    Stray,
    /// Text at the end of the first block, and a machine address in free memory; chunks are not shown.
    Chartless,
    /// A resize to 77 bytes panics.
    Panics,
    /// Blocks of 13 bytes lie eight bytes further back than they should, in the model's opinion.
    Misplaced,
}

impl Planted {
    fn region(&self) -> Region {
        self.heap.look(false).region.unwrap()
    }

    /// Writes bytes at an offset.
    fn write(&self, at: isize, bytes: &[u8]) {
        let place = self.region().start().as_ptr().wrapping_offset(at);
        for (nth, &byte) in bytes.iter().enumerate() {
            let place = place.wrapping_add(nth);
            // SAFETY: the tests' scripts make the region large enough, and it has slack.
            unsafe { place.write(byte) };
        }
    }

    fn read<const N: usize>(&self, at: usize) -> [u8; N] {
        std::array::from_fn(|nth| self.region().byte((at + nth) as i64).unwrap())
    }

    fn spoil(&self) {
        let header = HEADER as isize;
        let magic = 1_234_567_u32.to_le_bytes();
        match self.plant {
            Plant::Text => self.write(header, b"lost"),
            Plant::Zero => self.write(header, &[0; 8]),
            Plant::Ones => self.write(header, &[0xff; 4]),
            Plant::Bit => self.write(header + 4, &[self.read::<1>(HEADER + 4)[0] ^ 8]),
            Plant::Copied => self.write(header, &self.read::<8>(FIRST)),
            Plant::Header => self.write(16, &[[40, 0, 0, 0], magic].concat()),
            Plant::Link => self.write(16, &(16384 + HEADER as u32).to_le_bytes()),
            Plant::Pointer => self.write(24, &(self.region().addresses().0 + HEADER).to_le_bytes()),
            Plant::Shifted => self.write(24, &self.read::<24>(FIRST)),
            Plant::Chartless => {
                self.write(100, b"lost");
                self.write(144, &(self.region().addresses().0 + HEADER).to_le_bytes());
            }
            Plant::Stray => self.write(-4, b"oh!"),
            Plant::Usable | Plant::Unwiped | Plant::Panics | Plant::Misplaced => {}
        }
    }
}

// SAFETY: what the list heap promises for its region is passed on as it is.
unsafe impl Subject for Planted {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        self.heap.begin(setup)
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        let block = self.heap.allocate(layout, zeroed && self.plant != Plant::Unwiped);
        if layout.size() == TRIGGER {
            self.spoil();
        }
        let is_misplaced = self.plant == Plant::Misplaced && layout.size() == TRIGGER;
        block.and_then(|block| NonNull::new(block.as_ptr().wrapping_add(if is_misplaced { 8 } else { 0 })))
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        // SAFETY: the caller's promise.
        unsafe { self.heap.release(block, layout) }
    }

    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        assert!(self.plant != Plant::Panics || size != 77, "77 bytes are too many");
        // SAFETY: the caller's promise.
        unsafe { self.heap.reallocate(block, layout, size) }
    }

    fn look(&self, walk: bool) -> Snapshot {
        let seen = self.heap.look(walk);
        if self.is_known { seen } else { Snapshot { region: seen.region, walk: seen.walk, ..Snapshot::default() } }
    }

    fn chart(&self) -> Option<Chart> {
        self.heap.chart().filter(|_| self.plant != Plant::Chartless)
    }

    fn usable(&self, _: NonNull<u8>, layout: Layout) -> Option<usize> {
        Some(layout.size() + if layout.size() == TRIGGER { 7 } else { 0 })
    }

    fn answers(&self, wrong: WrongFree, address: usize) -> bool {
        self.heap.answers(wrong, address)
    }

    fn capabilities(&self) -> Capabilities {
        let known = self.heap.capabilities();
        if self.plant == Plant::Usable { known.with(Capability::Usable) } else { known }
    }

    fn promises(&self) -> Promises {
        if self.is_known { self.heap.promises() } else { Promises::PLAIN }
    }

    fn predictor(&self) -> Option<Box<dyn Predictor>> {
        if self.is_known { self.heap.predictor() } else { None }
    }
}

fn planted(plant: Plant, is_known: bool) -> Box<dyn Subject> {
    Box::new(Planted { heap: ListHeap::new(), plant, is_known })
}

/// The system's allocator, which spoils the first block that it gave when it is asked for 13 bytes, and dies of more than 1000.
#[derive(Default)]
struct Crashing {
    first: Option<NonNull<u8>>,
}

// SAFETY: there is no region, and the blocks are the system's.
unsafe impl Subject for Crashing {
    fn begin(&mut self, _: &Setup) -> Result<(), Unfit> {
        self.first = None;
        Ok(())
    }

    fn allocate(&mut self, layout: Layout, _: bool) -> Option<NonNull<u8>> {
        if layout.size() > 1000 {
            eprintln!("crashing(): no more");
            std::process::abort();
        }
        // SAFETY: empty layouts are not promised to be taken.
        let block = NonNull::new(unsafe { System.alloc(layout) })?;
        let first = *self.first.get_or_insert(block);
        if layout.size() == TRIGGER {
            // SAFETY: the tests' scripts keep that block, and it has more bytes.
            unsafe { first.as_ptr().wrapping_add(5).write(FRESH) };
        }
        Some(block)
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(block, layout) };
        Ok(())
    }

    fn look(&self, _: bool) -> Snapshot {
        Snapshot::default()
    }
}

macro_rules! planted {
    ($name:literal, $plant:ident) => {
        SubjectEntry::new($name, "planted", || planted(Plant::$plant, true))
    };
}

pub(crate) const SUBJECTS: [SubjectEntry; 17] = [
    planted!("text", Text),
    planted!("zero", Zero),
    planted!("ones", Ones),
    planted!("bit", Bit),
    planted!("copied", Copied),
    planted!("usable", Usable),
    planted!("header", Header),
    planted!("link", Link),
    planted!("pointer", Pointer),
    planted!("shifted", Shifted),
    planted!("unwiped", Unwiped),
    planted!("stray", Stray),
    planted!("panics", Panics),
    planted!("misplaced", Misplaced),
    SubjectEntry::new("chartless", "text, and no chunks", || planted(Plant::Chartless, false)),
    SubjectEntry::new("walked", "text, and only a walk sees it", || planted(Plant::Text, false)).in_worker(),
    SubjectEntry::new("crashing", "dies", || Box::new(Crashing::default())).in_worker(),
];
