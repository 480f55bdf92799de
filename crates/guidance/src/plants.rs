//! A sound heap that panics when its last calls make a certain figure: bugs that need a history.
//!
//! The mutants of the list heap are wrong in one place, and whoever comes by sees it. These are wrong after three to ten calls that fit each other.
//! They stand for no known bug: what they measure is how soon a search puts such calls in a row. How deep a figure is was chosen by random
//! searches alone.

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

const PLANTS: [Plant; 14] = [
    Plant { name: "grown three times", is_made: grown_three_times },
    Plant { name: "grown four times", is_made: grown_four_times },
    Plant { name: "there and back twice", is_made: there_and_back_twice },
    Plant { name: "moved home", is_made: moved_home },
    Plant { name: "moved home by one", is_made: moved_home_by_one },
    Plant { name: "gap closed and filled", is_made: gap_closed_and_filled },
    Plant { name: "gap closed and grown over", is_made: gap_closed_and_grown_over },
    Plant { name: "shrunk and grown over", is_made: shrunk_and_grown_over },
    Plant { name: "crossed", is_made: crossed },
    Plant { name: "refused, then served", is_made: refused_then_served },
    Plant { name: "refused two and served", is_made: refused_two_and_served },
    Plant { name: "wide twice", is_made: wide_twice },
    Plant { name: "wide three times", is_made: wide_three_times },
    Plant { name: "five twins", is_made: five_twins },
];

/// A block grows in its place by three calls in a row.
fn grown_three_times(calls: &[Call]) -> bool {
    calls.last_chunk::<3>().is_some_and(|row| is_growth(row))
}

/// The same by four.
fn grown_four_times(calls: &[Call]) -> bool {
    calls.last_chunk::<4>().is_some_and(|row| is_growth(row))
}

fn is_growth(row: &[Call]) -> bool {
    let grows = |call: &Call| matches!(call, Resized(old, new) if old.grew_into(*new));
    let follows = |one: &Call, next: &Call| matches!((one, next), (Resized(_, end), Resized(begin, _)) if end == begin);
    row.iter().all(grows) && row.is_sorted_by(follows)
}

/// A block is resized in its place and gets its old size again.
fn there_and_back(calls: &[Call]) -> bool {
    let [.., Resized(old, other), Resized(again, back)] = calls else { return false };
    other == again && old == back && old.at == other.at && old.size != other.size
}

/// The same once more so at once.
fn there_and_back_twice(calls: &[Call]) -> bool {
    let [before @ .., Resized(old, _), Resized(..)] = calls else { return false };
    let follows = matches!(before, [.., Resized(_, back)] if back == old);
    follows && there_and_back(before) && there_and_back(calls)
}

/// A resize moves a block, and within six calls another one moves it back.
fn moved_home(calls: &[Call]) -> bool {
    let [before @ .., Resized(away, home)] = calls else { return false };
    let left = |call: &Call| matches!(call, Resized(old, new) if new == away && old.at == home.at);
    away.at != home.at && before.iter().rev().take(6).any(left)
}

/// A resize moves a block, another block is freed, and the next resize moves it back.
fn moved_home_by_one(calls: &[Call]) -> bool {
    let [.., Resized(old, away), Freed(_), Resized(from, home)] = calls else { return false };
    away == from && old.at == home.at && away.at != home.at
}

/// Of three blocks that touch, the left one is freed, then the right one, then the one between; where they were.
fn gap_closed(calls: &[Call]) -> Option<(Place, Place)> {
    let [.., Freed(left), Freed(right), Freed(between)] = calls else { return None };
    (left.touches(*between) && between.touches(*right)).then_some((*left, *right))
}

/// A gap is closed, and the next block begins where the left one was and reaches into the right one.
fn gap_closed_and_filled(calls: &[Call]) -> bool {
    let [before @ .., Served(new)] = calls else { return false };
    gap_closed(before).is_some_and(|(left, right)| new.at == left.at && new.at + new.size > right.at)
}

/// A gap is closed, and a block grows in its place over the start of the left one.
fn gap_closed_and_grown_over(calls: &[Call]) -> bool {
    let [before @ .., Resized(old, new)] = calls else { return false };
    let covered = |place: Place| (new.at..new.at + new.size).contains(&place.at);
    old.grew_into(*new) && gap_closed(before).is_some_and(|(left, _)| covered(left))
}

/// A block shrinks, the next one is put where it had been, that is freed, and the first one grows over it again.
fn shrunk_and_grown_over(calls: &[Call]) -> bool {
    let [.., Resized(old, short), Served(guest), Freed(gone), Resized(again, new)] = calls else { return false };
    let covers = |place: &Place| (place.at..place.at + place.size).contains(&guest.at);
    old.at == short.at && short == again && again.grew_into(*new) && guest == gone && covers(old) && covers(new)
}

/// Two blocks are freed, and the next two have their addresses and their sizes, crosswise.
fn crossed(calls: &[Call]) -> bool {
    let [.., Freed(a), Freed(b), Served(c), Served(d)] = calls else { return false };
    (a.at, b.at) == (d.at, c.at) && (a.size, b.size) == (c.size, d.size) && a.size != b.size
}

/// A request is refused, some block is freed, and the same request is served.
fn refused_then_served(calls: &[Call]) -> bool {
    matches!(calls, [.., Refused(size), Freed(_), Served(place)] if place.size == *size)
}

/// Two requests are refused, one block is freed, and both are served, the last one first.
fn refused_two_and_served(calls: &[Call]) -> bool {
    let [.., Refused(one), Refused(other), Freed(_), Served(first), Served(second)] = calls else { return false };
    first.size == *other && second.size == *one
}

/// A block of wide alignment is freed, and the next block has its address and its alignment.
fn wide_twice(calls: &[Call]) -> bool {
    let [.., Freed(old), Served(new)] = calls else { return false };
    old.at == new.at && old.align == new.align && old.align >= 1024
}

/// The same twice in a row.
fn wide_three_times(calls: &[Call]) -> bool {
    let [before @ .., Freed(_), Served(_)] = calls else { return false };
    wide_twice(calls) && wide_twice(before)
}

/// Five blocks of one size and alignment are allocated in a row, each behind the one before it.
fn five_twins(calls: &[Call]) -> bool {
    let are_twins = |one: Place, next: Place| one.touches(next) && (one.size, one.align) == (next.size, next.align);
    let follows =
        |one: &Call, next: &Call| matches!((one, next), (Served(one), Served(next)) if are_twins(*one, *next));
    calls.last_chunk::<5>().is_some_and(|row| row.is_sorted_by(follows))
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
    planted::<10>,
    planted::<11>,
    planted::<12>,
    planted::<13>,
];

/// Every plant's name, with what makes a subject of it.
pub fn makers() -> impl Iterator<Item = (&'static str, fn() -> Box<dyn Subject>)> {
    PLANTS.iter().map(|plant| plant.name).zip(MAKERS)
}
