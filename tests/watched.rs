//! Runs that somebody looks after, what a subject without a region may be asked for, and which oracles have work to do.

use core::alloc::Layout;
use core::ptr::NonNull;
use std::alloc::System;
use std::cell::Cell;
use std::rc::Rc;

use freespace::harness::adapters::Global;
use freespace::harness::list_heap::ListHeap;
use freespace::harness::oracles::account::HOARD;
use freespace::harness::oracles::{Oracle, Violation};
use freespace::harness::run::{Rig, Trial, Watch};
use freespace::harness::script::{Script, Setup};
use freespace::harness::subject::{Snapshot, Subject, Unfit};
use freespace::heap::Refusal;

/// Says at every question that the process holds so much more.
struct Growing {
    by: usize,
    beats: Rc<Cell<u32>>,
    held: Cell<usize>,
}

impl Watch for Growing {
    fn beat(&self) {
        self.beats.set(self.beats.get() + 1);
    }

    fn footprint(&self) -> Option<usize> {
        self.held.set(self.held.get() + self.by);
        Some(self.held.get())
    }
}

fn watched(subject: Box<dyn Subject>, by: usize) -> (Rig, Rc<Cell<u32>>) {
    let beats = Rc::default();
    let watch = Growing { by, beats: Rc::clone(&beats), held: Cell::new(HOARD) };
    (Rig::new(subject).with_watch(Box::new(watch)), beats)
}

fn script(lines: &str) -> Script {
    format!("freespace script 1\nheap 4096\n{lines}").parse().unwrap()
}

fn found(rig: &mut Rig, lines: &str) -> Option<Violation> {
    rig.verdict(&script(lines)).finding().and_then(|finding| finding.violation().copied())
}

#[test]
fn what_a_process_keeps_is_held_against_a_subject_without_a_region() {
    let system = || Box::new(Global::new(|| System));
    let few = "a = alloc 100\nfree a\n";
    assert!(matches!(found(&mut watched(system(), HOARD + (64 << 10)).0, few), Some(Violation::Hoarded { .. })));
    assert_eq!(found(&mut watched(system(), HOARD + 800).0, few), None);
    assert_eq!(
        found(&mut watched(Box::new(ListHeap::new()), HOARD + (64 << 10)).0, few),
        None,
        "its region is all it has"
    );
}

#[test]
fn every_answer_is_a_beat() {
    let (mut rig, beats) = watched(Box::new(Global::new(|| System)), 0);
    assert_eq!(found(&mut rig, "a = alloc 100\nb = alloc 100\nfree a\n"), None);
    assert!(beats.get() >= 4, "two blocks, a free, and a free at the end: {}", beats.get());
}

/// Refuses everything, and remembers the largest request.
struct Refuser(Rc<Cell<usize>>);

// SAFETY: there is no region and no block.
unsafe impl Subject for Refuser {
    fn begin(&mut self, _: &Setup) -> Result<(), Unfit> {
        Ok(())
    }

    fn allocate(&mut self, layout: Layout, _: bool) -> Option<NonNull<u8>> {
        self.0.set(self.0.get().max(layout.size()));
        None
    }

    unsafe fn release(&mut self, _: *mut u8, _: Layout) -> Result<(), Refusal> {
        Ok(())
    }

    fn look(&self, _: bool) -> Snapshot {
        Snapshot::default()
    }
}

#[test]
fn what_a_system_would_lend_is_not_asked_for() {
    let largest = Rc::default();
    let mut rig = Rig::new(Box::new(Refuser(Rc::clone(&largest))));
    let mut asked = |size: usize| {
        largest.set(0);
        assert_eq!(found(&mut rig, &format!("a = alloc {size}\n")), None);
        largest.get() == size
    };
    assert!(asked(16 << 20) && !asked((16 << 20) + 1) && !asked(1 << 40));
    assert!(asked(isize::MAX as usize), "this, every allocator must refuse");
}

#[test]
fn oracles_are_silent_where_a_subject_offers_nothing() {
    let plain = Rig::new(Box::new(Global::new(|| System))).coverage();
    let contract =
        [Oracle::Overlap, Oracle::Alignment, Oracle::Contents, Oracle::Zeroing, Oracle::Prefix, Oracle::Acceptance];
    assert_eq!(plain, contract);
    assert!(watched(Box::new(Global::new(|| System)), 0).0.coverage().contains(&Oracle::Footprint));
    let list = Rig::new(Box::new(ListHeap::new())).coverage();
    assert_eq!(list.len(), 14);
    assert!(Oracle::ALL.iter().all(|oracle| plain.contains(oracle) || oracle.need().is_some()));
}
