//! The heap allocates nothing: not to allocate, free, grow, walk or print, and not to refuse.

mod common;

use core::fmt;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use common::{Region, layout};
use freespace::heap::{Config, Heap};
use freespace::policy::{Level, Policy};

/// The system's allocator, counting what each thread asks of it.
struct Counting;

std::thread_local! {
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: all is passed on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ASKED.with(|asked| asked.set(asked.get() + 1));
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller's promises are passed on.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn asked_during(run: impl FnOnce()) -> usize {
    let before = ASKED.get();
    run();
    ASKED.get() - before
}

/// Takes text and keeps none of it.
struct Nowhere;

impl fmt::Write for Nowhere {
    fn write_str(&mut self, _: &str) -> fmt::Result {
        Ok(())
    }
}

fn show(thing: &dyn fmt::Display) {
    fmt::write(&mut Nowhere, format_args!("{thing}")).unwrap();
}

/// One of everything, with a double free, a request too large and a header written over at the end.
fn live(region: &Region, policy: Policy, level: Level) {
    let config = Config { policy, level, grain: 64, ..Config::default() };
    let mut heap = Heap::new(region.arena(256), config).unwrap();
    heap.grow(64).unwrap();
    let blocks = [24, 40, 24, 400].map(|size| heap.allocate(layout(size, 8)).unwrap());
    // SAFETY: the block is live and has this layout.
    let moved = unsafe { heap.reallocate(blocks[0].as_ptr(), layout(24, 8), 100) }.unwrap();
    // SAFETY: the block is live.
    unsafe { heap.free(blocks[2].as_ptr()) }.unwrap();
    // SAFETY: what the heap believes of a second free spoils its own bytes only.
    show(&unsafe { heap.free(blocks[2].as_ptr()) }.map_or_else(|refusal| refusal.name(), |()| "taken"));
    show(&heap.allocate(layout(1 << 20, 8)).unwrap_err());
    show(&heap.grow(1 << 20).unwrap_err());
    let at = moved.as_ptr().addr() - region.start().as_ptr().addr() - 4;
    region.write(at as u32, &[1, 2, 3, 4]);
    show(&heap.walk().unwrap_err());
    show(&heap);
    show(&heap.free_list());
    let _ = (heap.statistics(), heap.chunks().count());
}

#[test]
fn the_heap_asks_nobody_for_memory() {
    assert_ne!(asked_during(|| drop(std::hint::black_box(vec![1]))), 0, "the count counts");
    let region = Region::new(8, 768);
    for policy in Policy::all() {
        for &level in Level::ALL {
            assert_eq!(asked_during(|| live(&region, policy, level)), 0, "{policy:?} at {level}");
        }
    }
}
