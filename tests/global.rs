//! The heap as this program's global allocator: threads free each other's blocks, and the heap walks clean under them.

use std::alloc::{GlobalAlloc, Layout};
use std::collections::HashMap;
use std::sync::mpsc::channel;
use std::thread;

use freespace::heap::global::{Global, Spin};
use freespace::heap::{Config, Heap, Mmap};
use freespace::policy::{Granule, Policy};

fn make() -> Option<Heap<Mmap>> {
    let policy = Policy { granule: Granule::Sixteen, coalescing: true, ..Policy::default() };
    Heap::new(Mmap::new(1 << 16, 1 << 28).ok()?, Config { policy, ..Config::default() }).ok()
}

#[global_allocator]
static HEAP: Global<Spin, Mmap> = Global::new(make);

fn assert_sound() {
    assert_eq!(HEAP.with(freespace::heap::Heap::walk), Some(Ok(())));
}

#[test]
fn threads_free_each_others_blocks() {
    let (sender, receiver) = channel::<Vec<u8>>();
    thread::scope(|scope| {
        for number in 0..4_u8 {
            let sender = sender.clone();
            scope.spawn(move || (0..1500).for_each(|round| sender.send(vec![number; 1 + round % 300]).unwrap()));
        }
        drop(sender);
        scope.spawn(move || {
            for (round, block) in receiver.iter().enumerate() {
                assert!(block.iter().all(|&byte| byte == block[0]), "a block was written by two");
                if round % 100 == 0 {
                    assert_sound();
                }
            }
        });
    });
    assert_sound();
}

#[test]
fn collections_grow_shrink_and_move() {
    let mut names = (0..2000).map(|number| (number, number.to_string())).collect::<HashMap<_, _>>();
    names.retain(|number, _| number % 3 == 0);
    names.shrink_to_fit();
    let mut long = Vec::new();
    for number in 0..20_000_u32 {
        long.push(number);
    }
    assert!(names.iter().all(|(number, name)| name.parse() == Ok(*number)));
    assert!(long.iter().zip(0..).all(|(&found, expected)| found == expected));
    assert_sound();
}

/// Memory that was dirty before is zero when zeros were asked for, and every alignment holds.
#[test]
fn layouts_are_kept() {
    for align in (0..=16).map(|bits| 1 << bits) {
        let layout = Layout::from_size_align(3 * align, align).unwrap();
        // SAFETY: the layout is not empty.
        let block = unsafe { HEAP.alloc_zeroed(layout) };
        assert!(!block.is_null() && block.addr() % align == 0);
        // SAFETY: the block has as many initialised bytes, and nobody else writes them.
        let bytes = unsafe { std::slice::from_raw_parts_mut(block, layout.size()) };
        assert!(bytes.iter().all(|&byte| byte == 0));
        bytes.fill(0xff);
        // SAFETY: the block is live and has this layout.
        unsafe { HEAP.dealloc(block, layout) };
    }
}

#[test]
fn what_cannot_be_had_is_null() {
    let layout = Layout::from_size_align(1 << 29, 1).unwrap();
    // SAFETY: the layout is not empty.
    assert!(unsafe { HEAP.alloc(layout) }.is_null());
    let small = Layout::from_size_align(100, 8).unwrap();
    // SAFETY: the layout is not empty.
    let block = unsafe { HEAP.alloc(small) };
    // SAFETY: the block is live and has this layout.
    assert!(unsafe { HEAP.realloc(block, small, 1 << 29) }.is_null());
    // SAFETY: a realloc that failed left the block alive.
    unsafe { HEAP.dealloc(block, small) };
}
