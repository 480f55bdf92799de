//! Allocators that do what no allocator should: each is the system's, with one bad habit.

use core::alloc::Layout;
use core::ptr::NonNull;
use std::alloc::{GlobalAlloc, System};
use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::Duration;

use freespace::harness::script::Setup;
use freespace::harness::subject::{Capabilities, Capability, Snapshot, Subject, Unfit};
use freespace::heap::Refusal;
use freespace_cli::SubjectEntry;

/// What a subject does at a block of more than 32 bytes, unless said otherwise.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Habit {
    None,
    /// Writes to address 8.
    Faults,
    Aborts,
    Exits,
    Spins,
    Sleeps,
    /// Fills memory without end.
    Eats,
    Panics,
    /// Panics where no panic may pass.
    PanicsAcross,
    /// Says that it knows usable sizes, and does not.
    Lies,
    /// Never gives a block back.
    Hoards,
    /// Prints and reads.
    Talks,
    /// Aborts when the run is over.
    AbortsAtTheEnd,
    /// Panics the first time, and never again.
    Moody,
    /// Aborts if there was a block of exactly 24 bytes before.
    Recalls,
}

struct Bad(Habit);

impl Bad {
    fn misbehave(&self) {
        match self.0 {
            // SAFETY: it is not: this is the fault.
            Habit::Faults => unsafe { core::ptr::without_provenance_mut::<u8>(8).write_volatile(1) },
            Habit::Aborts => {
                eprintln!("bad(): corrupted list");
                std::process::abort()
            }
            Habit::Exits => std::process::exit(3),
            Habit::Spins => loop {
                std::hint::spin_loop();
            },
            Habit::Sleeps => sleep(Duration::from_secs(3600)),
            Habit::Eats => loop {
                std::hint::black_box(Vec::leak(vec![1_u8; 1 << 20]));
            },
            Habit::Panics => panic!("too many bytes"),
            Habit::PanicsAcross => across(),
            Habit::Talks => talk(),
            Habit::Recalls if RECALLED.load(Ordering::Relaxed) => std::process::abort(),
            Habit::Moody => assert!(MOOD.swap(true, Ordering::Relaxed), "not in the mood"),
            Habit::None | Habit::Lies | Habit::Hoards | Habit::AbortsAtTheEnd | Habit::Recalls => {}
        }
    }
}

/// Whether there was a block of 24 bytes since the run began.
static RECALLED: AtomicBool = AtomicBool::new(false);

/// Whether the moody one has panicked.
static MOOD: AtomicBool = AtomicBool::new(false);

extern "C" fn across() {
    panic!("in a function of C");
}

/// Prints what reads like an answer, and looks for something to read.
fn talk() {
    println!("\"Ready\"");
    std::io::stdout().flush().unwrap();
    assert_eq!(std::io::stdin().read(&mut [0]).unwrap(), 0, "there is nothing to read");
}

// SAFETY: there is no region, and the blocks are the system's.
unsafe impl Subject for Bad {
    fn begin(&mut self, _: &Setup) -> Result<(), Unfit> {
        RECALLED.store(false, Ordering::Relaxed);
        Ok(())
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        if layout.size() > 32 {
            self.misbehave();
        }
        RECALLED.fetch_or(layout.size() == 24, Ordering::Relaxed);
        let allocate = if zeroed { System::alloc_zeroed } else { System::alloc };
        // SAFETY: empty layouts are not promised to be taken.
        NonNull::new(unsafe { allocate(&System, layout) })
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        if self.0 != Habit::Hoards {
            // SAFETY: the caller's promise.
            unsafe { System.dealloc(block, layout) };
        }
        Ok(())
    }

    fn look(&self, _: bool) -> Snapshot {
        Snapshot::default()
    }

    fn capabilities(&self) -> Capabilities {
        if self.0 == Habit::Lies { Capabilities::of(&[Capability::Usable]) } else { Capabilities::NONE }
    }

    fn end(&mut self) {
        if self.0 == Habit::AbortsAtTheEnd {
            std::process::abort();
        }
    }
}

macro_rules! bad {
    ($name:literal, $habit:ident) => {
        SubjectEntry::new($name, "bad", || Box::new(Bad(Habit::$habit))).in_worker()
    };
}

pub(crate) const SUBJECTS: [SubjectEntry; 16] = [
    bad!("sound", None),
    bad!("faults", Faults),
    bad!("aborts", Aborts),
    bad!("exits", Exits),
    bad!("spins", Spins),
    bad!("sleeps", Sleeps),
    bad!("eats", Eats),
    bad!("panics", Panics),
    bad!("panics-across", PanicsAcross),
    bad!("lies", Lies),
    bad!("hoards", Hoards),
    bad!("talks", Talks),
    bad!("aborts-at-the-end", AbortsAtTheEnd),
    bad!("moody", Moody),
    bad!("recalls", Recalls),
    SubjectEntry::new("unborn", "dies when it is made", || std::process::abort()).in_worker(),
];
