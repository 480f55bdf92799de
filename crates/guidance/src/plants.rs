//! A sound heap that panics when its last calls make a certain figure: bugs that need a history.
//!
//! The mutants of the list heap are wrong in one place, and whoever comes by sees it. These are wrong after two to seven calls that fit each other,
//! and each of them was written down before anything was measured. They stand for no known bug; what they measure is how soon a search puts such
//! calls in a row.

use core::alloc::Layout;
use core::ptr::NonNull;

use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::subject::Subject;
use freespace::heap::{Arena, Config, Heap};

/// Calls that are remembered.
const REMEMBERED: usize = 24;

/// A call and what came of it.
#[derive(Clone, Copy, Debug)]
enum Call {
    Served(Place),
    Refused(usize),
    Freed(Place),
    Resized(Place, Place),
}

use Call::{Freed, Refused, Resized, Served};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    at: usize,
    size: usize,
    align: usize,
}

impl Place {
    fn new(block: NonNull<u8>, layout: Layout) -> Self {
        Place { at: block.as_ptr().addr(), size: layout.size(), align: layout.align() }
    }

    /// Whether the other block begins behind this one, with just a header and what rounds up between.
    fn touches(self, other: Place) -> bool {
        let end = self.at + self.size;
        (end + HEADER..end + HEADER + ROUNDING).contains(&other.at)
    }

    fn grew_into(self, new: Place) -> bool {
        self.at == new.at && self.size < new.size
    }
}

const HEADER: usize = freespace::policy::HEADER as usize;

/// Bytes that a size is rounded up to a multiple of, by the policy that is the default.
const ROUNDING: usize = 4;

/// A figure that the last calls may make.
struct Plant {
    name: &'static str,
    /// Whether the calls, the last one last, make it.
    is_made: fn(&[Call]) -> bool,
}

const PLANTS: [Plant; 10] = [
    Plant { name: "grown over freed", is_made: grown_over_freed },
    Plant { name: "grown three times", is_made: grown_three_times },
    Plant { name: "gap closed", is_made: gap_closed },
    Plant { name: "four times there", is_made: four_times_there },
    Plant { name: "refused, then served", is_made: refused_then_served },
    Plant { name: "wide twice", is_made: wide_twice },
    Plant { name: "there and back", is_made: there_and_back },
    Plant { name: "moved home", is_made: moved_home },
    Plant { name: "last in, first out", is_made: last_in_first_out },
    Plant { name: "sixteenth of old", is_made: sixteenth_of_old },
];

/// A block grows in its place over the start of one that was freed before the last allocation.
fn grown_over_freed(calls: &[Call]) -> bool {
    let [.., Freed(gone), Served(_), Resized(old, new)] = calls else { return false };
    old.grew_into(*new) && (old.at..new.at + new.size).contains(&gone.at)
}

/// A block grows in its place by three calls in a row.
fn grown_three_times(calls: &[Call]) -> bool {
    let [.., Resized(a, b), Resized(c, d), Resized(e, f)] = calls else { return false };
    b == c && d == e && a.grew_into(*b) && c.grew_into(*d) && e.grew_into(*f)
}

/// Of three blocks that touch, the left one is freed, then the right one, then the one between.
fn gap_closed(calls: &[Call]) -> bool {
    let [.., Freed(left), Freed(right), Freed(between)] = calls else { return false };
    left.touches(*between) && between.touches(*right)
}

/// An address is handed out four times in a row, and freed between.
fn four_times_there(calls: &[Call]) -> bool {
    let [.., Served(a), Freed(b), Served(c), Freed(d), Served(e), Freed(f), Served(g)] = calls else { return false };
    [b, c, d, e, f, g].iter().all(|place| place.at == a.at)
}

/// A request is refused, some block is freed, and the same request is served.
fn refused_then_served(calls: &[Call]) -> bool {
    matches!(calls, [.., Refused(size), Freed(_), Served(place)] if place.size == *size)
}

/// A block of wide alignment is freed, and the next block has its address and its alignment.
fn wide_twice(calls: &[Call]) -> bool {
    let [.., Freed(old), Served(new)] = calls else { return false };
    old.at == new.at && old.align == new.align && old.align >= 1024
}

/// A block is resized in its place, and gets its old size again at once.
fn there_and_back(calls: &[Call]) -> bool {
    let [.., Resized(a, b), Resized(c, d)] = calls else { return false };
    b == c && a == d && a.at == b.at && a.size != b.size
}

/// A resize moves a block, and within six calls another one moves it back.
fn moved_home(calls: &[Call]) -> bool {
    let [before @ .., Resized(away, home)] = calls else { return false };
    let left = |call: &Call| matches!(call, Resized(old, new) if new == away && old.at == home.at);
    away.at != home.at && before.iter().rev().take(6).any(left)
}

/// Three blocks are allocated and freed in the opposite order, and nothing happens between.
fn last_in_first_out(calls: &[Call]) -> bool {
    let [.., Served(a), Served(b), Served(c), Freed(d), Freed(e), Freed(f)] = calls else { return false };
    a == f && b == e && c == d
}

/// A block has the address of the one that was freed sixteen calls ago, and nobody had it since.
fn sixteenth_of_old(calls: &[Call]) -> bool {
    let [Freed(old), rest @ .., Served(new)] = &calls[calls.len().saturating_sub(17)..] else { return false };
    let had = |call: &Call| matches!(call, Served(place) | Resized(_, place) if place.at == new.at);
    rest.len() == 15 && old.at == new.at && !rest.iter().any(had)
}

/// The heap with the plant of that number.
struct Planted<const N: usize> {
    heap: Heap<Arena<'static>>,
    calls: Vec<Call>,
}

impl<const N: usize> Planted<N> {
    fn note(&mut self, call: Call) {
        if self.calls.len() == REMEMBERED {
            self.calls.remove(0);
        }
        self.calls.push(call);
        assert!(!(PLANTS[N].is_made)(&self.calls), "planted: {}", PLANTS[N].name);
    }
}

impl<const N: usize> ArenaAllocator for Planted<N> {
    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        // SAFETY: the caller lends the bytes to this allocator alone.
        let arena = unsafe { Arena::from_raw(start, len, len) };
        Some(Planted { heap: Heap::new(arena, Config::default()).ok()?, calls: Vec::with_capacity(REMEMBERED) })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        let block = self.heap.allocate(layout).ok();
        self.note(block.map_or(Refused(layout.size()), |block| Served(Place::new(block, layout))));
        block
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        let freed = unsafe { self.heap.free(block.as_ptr()) };
        freed.expect("the block is live");
        self.note(Freed(Place::new(block, layout)));
    }

    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        // SAFETY: the caller's promise.
        let resized = unsafe { self.heap.reallocate(block.as_ptr(), layout, size) }.ok();
        let new = resized.zip(Layout::from_size_align(size, layout.align()).ok());
        self.note(new.map_or(Refused(size), |(new, to)| Resized(Place::new(block, layout), Place::new(new, to))));
        resized
    }
}

fn planted<const N: usize>() -> Box<dyn Subject> {
    Box::new(OverArena::<Planted<N>>::new())
}

const MAKERS: [fn() -> Box<dyn Subject>; PLANTS.len()] = [
    planted::<0>,
    planted::<1>,
    planted::<2>,
    planted::<3>,
    planted::<4>,
    planted::<5>,
    planted::<6>,
    planted::<7>,
    planted::<8>,
    planted::<9>,
];

/// Every plant's name, with what makes a subject of it.
pub fn makers() -> impl Iterator<Item = (&'static str, fn() -> Box<dyn Subject>)> {
    PLANTS.iter().map(|plant| plant.name).zip(MAKERS)
}
