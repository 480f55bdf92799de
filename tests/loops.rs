//! What is lost a little at a time: a generated loop finds it, and shrinks to a short one.

use std::alloc::{Layout, System};
use std::ptr::NonNull;

use freespace::harness::adapters::Global;
use freespace::harness::drivers::{Campaign, shrink};
use freespace::harness::generators::Scope;
use freespace::harness::run::Rig;
use freespace::harness::script::{Line, Op, Setup};
use freespace::harness::subject::{Capabilities, Capability, Snapshot, Subject, Unfit};
use freespace::heap::Refusal;

/// The system's allocator, and the claim that every block of more than `keeps` bytes stays with it when it is freed while another one lives.
struct Hoarder {
    system: Global<System>,
    keeps: usize,
    live: usize,
    kept: usize,
}

// SAFETY: blocks are the system's.
unsafe impl Subject for Hoarder {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        (self.live, self.kept) = (0, 0);
        self.system.begin(setup)
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        let block = self.system.allocate(layout, zeroed)?;
        self.live += 1;
        Some(block)
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        self.live -= 1;
        if self.live > 0 && layout.size() > self.keeps {
            self.kept += layout.size();
        }
        // SAFETY: the caller's promise.
        unsafe { self.system.release(block, layout) }
    }

    fn look(&self, closely: bool) -> Snapshot {
        Snapshot { footprint: closely.then_some(self.kept), ..Snapshot::default() }
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities::of(&[Capability::Footprint])
    }
}

fn rig(keeps: usize) -> Rig {
    Rig::new(Box::new(Hoarder { system: Global::new(|| System), keeps, live: 0, kept: 0 })).with_walk_every(16)
}

/// The first finding among so many scripts.
fn hunt(rig: &mut Rig, scripts: u64) -> Option<freespace::harness::run::Finding> {
    let campaign = Campaign::new(1, Scope::around(50).suited(rig.capabilities(), rig.promises()));
    (0..scripts).find_map(|number| campaign.run(rig, number).into_finding())
}

#[test]
fn a_hoard_is_found_by_a_loop_that_stays_one_and_gets_short() {
    let mut rig = rig(64 << 10);
    let finding = hunt(&mut rig, 3000).expect("a finding");
    assert_eq!(finding.signature().kind, "Hoarded");
    assert!(matches!(finding.script.lines(), [Line::Repeat { .. }]), "{}", finding.script);
    let shrunk = shrink(&mut rig, &finding);
    println!("{} proposals\n{}", shrunk.proposals, shrunk.finding.script);
    let [Line::Repeat { body, .. }] = shrunk.finding.script.lines() else { panic!("{}", shrunk.finding.script) };
    assert!(body.len() <= 4 && body.iter().any(|line| matches!(line, Line::Op(Op::Alloc { .. }))));
}

#[test]
fn what_is_given_back_is_no_hoard() {
    assert!(hunt(&mut rig(usize::MAX), 500).is_none());
}
