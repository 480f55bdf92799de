//! All that an `Allocator` returns is the program's: the adapter holds it to that, and our own heap keeps it.

use core::alloc::Layout;
use core::ptr::NonNull;
use std::cell::RefCell;

use allocator_api2::alloc::{AllocError, Allocator};
use freespace::harness::adapters::Api2;
use freespace::harness::drivers::Campaign;
use freespace::harness::generators::Scope;
use freespace::harness::oracles::Violation;
use freespace::harness::run::{Counters, Rig, Trial};
use freespace::heap::global::{Global, Spin};
use freespace::heap::{Config, Heap, Mmap};
use freespace::policy::{Granule, Policy};

fn heap() -> Option<Heap<Mmap>> {
    let policy = Policy { granule: Granule::Sixteen, ..Policy::default() };
    Heap::new(Mmap::new(1 << 12, 1 << 26).ok()?, Config { policy, ..Config::default() }).ok()
}

#[test]
fn our_own_heap_keeps_the_contract() {
    let mut rig = Rig::new(Box::new(Api2::new(|| Some(Global::<Spin, Mmap>::new(heap)))));
    let campaign = Campaign::new(1, Scope::around(100).suited(rig.capabilities(), rig.promises()));
    let mut counters = Counters::default();
    for number in 0..200 {
        let verdict = campaign.run(&mut rig, number);
        assert!(verdict.finding().is_none(), "{verdict:?}");
        counters += verdict.counters;
    }
    assert!(counters.allocations > 5000 && counters.zeroed > 500 && counters.moves > 500, "{counters:?}");
}

#[test]
fn our_own_heap_follows_a_new_alignment() {
    let heap = Global::<Spin, Mmap>::new(heap);
    let layout = |size, align| Layout::from_size_align(size, align).unwrap();
    let small = heap.allocate(layout(8, 8)).unwrap().cast::<u8>();
    // SAFETY: the block holds 8 bytes.
    unsafe { small.write_bytes(7, 8) };
    // SAFETY: the block is live and has this layout.
    let large = unsafe { heap.grow_zeroed(small, layout(8, 8), layout(64, 4096)) }.unwrap();
    assert!(large.len() == 64 && large.cast::<u8>().as_ptr().addr().is_multiple_of(4096));
    // SAFETY: all of the block is ours.
    let bytes = unsafe { large.as_ref() };
    assert_eq!(bytes.iter().map(|&byte| u32::from(byte)).sum::<u32>(), 56);
    // SAFETY: the block is live and has this layout.
    unsafe { heap.deallocate(large.cast(), layout(64, 4096)) };
    assert_eq!(heap.with(|heap| heap.statistics().unwrap().allocated_chunks), Some(0));
}

/// Blocks behind each other in an array. What it says of their length may be too much, or too little.
struct Liar {
    array: RefCell<(Box<[u128; 64]>, usize)>,
    more: isize,
}

// SAFETY: it is not safe; that is what must be found out before a byte is touched.
unsafe impl Allocator for Liar {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        let (array, next) = &mut *self.array.borrow_mut();
        let at = next.next_multiple_of(16);
        *next = at + layout.size();
        let start = NonNull::new(array.as_mut_ptr().cast::<u8>()).filter(|_| *next <= 1024).ok_or(AllocError)?;
        // SAFETY: the offset was found within the array.
        let block = unsafe { start.add(at) };
        Ok(NonNull::slice_from_raw_parts(block, layout.size().wrapping_add_signed(self.more)))
    }

    unsafe fn deallocate(&self, _: NonNull<u8>, _: Layout) {}
}

fn found(make: fn() -> Option<Liar>) -> Option<Violation> {
    let script = "freespace script 1\nheap 0\na = alloc 16\nb = alloc 16\n".parse().unwrap();
    let verdict = Rig::new(Box::new(Api2::new(make))).verdict(&script);
    verdict.finding().and_then(|finding| finding.violation().copied())
}

fn liar(more: isize) -> Liar {
    Liar { array: RefCell::new((Box::new([0; 64]), 0)), more }
}

#[test]
fn a_length_that_reaches_into_the_next_block_is_an_overlap() {
    assert_eq!(found(|| Some(liar(0))), None);
    assert!(matches!(found(|| Some(liar(1))), Some(Violation::Overlap { size: 17, other_size: 17, .. })));
}

#[test]
fn a_length_that_is_less_than_was_asked_for_is_found() {
    assert!(matches!(found(|| Some(liar(-1))), Some(Violation::UsableShort { size: 16, usable: 15, .. })));
}
