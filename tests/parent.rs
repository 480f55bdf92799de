//! A parent sees what its child does wrong: each fault is planted in a child that is otherwise honest.

use std::alloc::Layout;
use std::collections::HashMap;
use std::ptr::NonNull;

use freespace::harness::adapters::{OverParent, Parent, ParentedAllocator};
use freespace::harness::oracles::{Oracle, Oracles, Violation};
use freespace::harness::run::{Rig, Trial, Verdict};
use freespace::harness::script::Script;
use freespace::harness::subject::{FRESH, ParentFault};

const HONEST: u8 = 0;
const OTHER_SIZE: u8 = 1;
const OTHER_ALIGN: u8 = 2;
const TWICE: u8 = 3;
const FORGETS: u8 = 4;
const INSIDE: u8 = 5;

/// Takes every block from its parent, and does one thing wrong.
struct Child<const WRONG: u8> {
    parent: Parent,
    forgotten: Vec<(NonNull<u8>, Layout)>,
}

impl<const WRONG: u8> ParentedAllocator for Child<WRONG> {
    fn over(parent: Parent) -> Option<Self> {
        Some(Child { parent, forgotten: Vec::new() })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.parent.lend(layout)
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        let (size, align) = (layout.size(), layout.align());
        match WRONG {
            OTHER_SIZE => self.parent.take_back(block, Layout::from_size_align(size + 1, align).unwrap()),
            OTHER_ALIGN => self.parent.take_back(block, Layout::from_size_align(size, align * 2).unwrap()),
            FORGETS => self.forgotten.push((block, layout)),
            INSIDE => self.parent.take_back(block.map_addr(|at| at.saturating_add(1)), layout),
            _ => self.parent.take_back(block, layout),
        }
        if WRONG == TWICE {
            self.parent.take_back(block, layout);
        }
    }
}

const SCRIPT: &str = "freespace script 1\nheap 64\na = alloc 24 align 8\nfree a\n";

fn verdict<const WRONG: u8>(script: &str, oracles: Oracles) -> Verdict {
    let script: Script = script.parse().unwrap();
    Rig::new(Box::new(OverParent::<Child<WRONG>>::new())).with_oracles(oracles).verdict(&script)
}

/// What is found, after it was seen that nothing is found without the oracle.
fn fault<const WRONG: u8>() -> Option<ParentFault> {
    let without = verdict::<WRONG>(SCRIPT, Oracles::ALL.without(Oracle::Parent));
    assert!(without.finding().is_none(), "{without:?}");
    match verdict::<WRONG>(SCRIPT, Oracles::ALL).finding()?.violation()? {
        Violation::Parent { fault } => Some(*fault),
        other => panic!("{other}"),
    }
}

#[test]
fn an_honest_child_has_no_fault() {
    assert_eq!(fault::<HONEST>(), None);
}

#[test]
fn another_layout_is_seen() {
    let expected = (24, 8);
    assert_eq!(fault::<OTHER_SIZE>(), Some(ParentFault::WrongLayout { expected, found: (25, 8) }));
    assert_eq!(fault::<OTHER_ALIGN>(), Some(ParentFault::WrongLayout { expected, found: (24, 16) }));
}

#[test]
fn what_was_not_taken_is_seen() {
    assert!(matches!(fault::<TWICE>(), Some(ParentFault::NotTaken { .. })));
    assert!(matches!(fault::<INSIDE>(), Some(ParentFault::NotTaken { address }) if address % 8 == 1));
}

#[test]
fn what_is_kept_is_a_leak() {
    assert_eq!(fault::<FORGETS>(), Some(ParentFault::Leak { blocks: 1, bytes: 24 }));
}

#[test]
fn a_run_that_found_something_does_not_spoil_the_next() {
    let script = SCRIPT.parse().unwrap();
    let mut rig = Rig::new(Box::new(OverParent::<Child<FORGETS>>::new()));
    let found = [0; 2].map(|_| rig.verdict(&script).finding().and_then(|finding| finding.violation().copied()));
    assert_eq!(found[0], Some(Violation::Parent { fault: ParentFault::Leak { blocks: 1, bytes: 24 } }));
    assert_eq!(found[0], found[1]);
}

#[test]
fn the_request_that_is_named_is_refused() {
    let script = "freespace script 1\nheap 64 refuse=2\na = alloc 8\nb = alloc 8\nc = alloc 8\n";
    let verdict = verdict::<HONEST>(script, Oracles::ALL);
    assert!(verdict.finding().is_none(), "{verdict:?}");
    assert_eq!((verdict.counters.allocations, verdict.counters.failures), (3, 1));
}

#[test]
fn blocks_are_aligned_fresh_and_as_near_to_the_guard_as_can_be() {
    let parent = Parent::new().unwrap();
    let mut ends = HashMap::new();
    for (size, align) in [(1, 1), (24, 8), (100, 64), (4096, 4096), (1, 1 << 16), (70_000, 1 << 14), (3, 1 << 20)] {
        let layout = Layout::from_size_align(size, align).unwrap();
        let block = parent.lend(layout).expect("there is memory");
        let address = block.as_ptr().addr();
        assert!(address.is_multiple_of(align), "{layout:?}");
        // SAFETY: the block is live and has so many bytes.
        let bytes = unsafe { core::slice::from_raw_parts(block.as_ptr(), size) };
        assert!(bytes.iter().all(|&byte| byte == FRESH));
        let gap = (address + size).next_multiple_of(4096) - (address + size);
        assert!(gap < align.min(4096), "{layout:?} ends {gap} bytes before a page");
        ends.insert(address, layout);
    }
    assert_eq!(parent.held(), ends.values().map(Layout::size).sum());
}

#[cfg(target_os = "linux")]
mod guards {
    use super::*;

    /// The signal that a child process dies of when it does this; the child must not allocate.
    fn signal(work: impl FnOnce()) -> Option<i32> {
        // SAFETY: the child only touches memory and ends itself.
        let child = unsafe { libc::fork() };
        if child == 0 {
            // SAFETY: the usual answer of a signal is to die of it, without the handlers that a sanitizer or the test set.
            unsafe { libc::signal(libc::SIGSEGV, libc::SIG_DFL) };
            work();
            // SAFETY: ends the process.
            unsafe { libc::_exit(0) };
        }
        let mut status = 0;
        // SAFETY: the child is ours.
        unsafe { libc::waitpid(child, &raw mut status, 0) };
        libc::WIFSIGNALED(status).then(|| libc::WTERMSIG(status))
    }

    fn touch(block: NonNull<u8>, offset: isize) -> Option<i32> {
        // SAFETY: whether the byte can be written is what is asked; the process is of no further use.
        signal(|| unsafe { block.as_ptr().wrapping_offset(offset).write_volatile(1) })
    }

    #[test]
    fn what_is_past_the_end_or_given_back_kills() {
        let parent = Parent::new().unwrap();
        let layout = Layout::from_size_align(4096, 8).unwrap();
        let block = parent.lend(layout).unwrap();
        assert_eq!([0, 4095].map(|offset| touch(block, offset)), [None, None]);
        assert_eq!([-1, 4096].map(|offset| touch(block, offset)), [Some(libc::SIGSEGV); 2]);
        parent.take_back(block, layout);
        assert_eq!(touch(block, 0), Some(libc::SIGSEGV));
    }
}
