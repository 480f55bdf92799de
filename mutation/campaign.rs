//! The test that a mutated peer must not pass: the same generated scripts on each of its subjects, by number, until one has a finding.
//!
//! It runs in the test's own process: a mutant that crashes or hangs is detected by the end, or the time limit, of the test. The scripts are the same at
//! every run, so a mutant is detected always or never.

use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::drivers::Campaign;
use freespace::harness::generators::{Generator, Random, Scope};
use freespace::harness::run::Rig;
use freespace::harness::script::{Feed, Names, Op, Seen, Setup};
use freespace::harness::subject::{Dialect, Manner, Subject, SubjectEntry};

const SEED: u64 = 1;

/// What a campaign asks for.
pub(crate) struct Demands {
    /// Scripts for each subject.
    pub scripts: u64,
    /// The most bytes of a request: more is left out, where a release is known to fail on it.
    pub most: usize,
    /// The greatest alignment of a request, likewise.
    pub greatest_align: usize,
}

/// Scripts of two lengths, each with a walk and statistics at every step.
pub(crate) const ALL: Demands = Demands { scripts: 12_000, most: usize::MAX, greatest_align: usize::MAX };

/// Runs the scripts on every subject.
///
/// # Panics
///
/// With the first finding, or when nothing at all was served: then nothing was tested.
pub(crate) fn hunt(subjects: &[SubjectEntry], demands: &Demands) {
    for entry in subjects {
        let mut rig = Rig::new((entry.make)());
        let scopes = [24, 160].map(|operations| Scope::around(operations).suited(rig.capabilities(), rig.promises()));
        let campaigns = scopes.map(|scope| Campaign::new(SEED, scope));
        let mut served = 0;
        for number in 0..demands.scripts {
            let feed = campaigns[number as usize % campaigns.len()].feed(number);
            let verdict = rig.run(&mut Modest { feed, demands });
            served += verdict.counters.frees;
            if let Some(finding) = verdict.into_finding() {
                panic!("{}: {}\n{}", entry.name, finding.cause, finding.script);
            }
        }
        assert!(served > 0, "{}: not one request was served", entry.name);
    }
}

/// A feed that leaves out what is not demanded.
struct Modest<'a> {
    feed: Generator<Random>,
    demands: &'a Demands,
}

impl Modest<'_> {
    fn is_asked(&self, op: &Op) -> bool {
        let Demands { most, greatest_align, .. } = *self.demands;
        match op {
            Op::Alloc { layout, .. } => layout.size() <= most && layout.align() <= greatest_align,
            Op::Realloc { size, .. } => *size <= most,
            _ => true,
        }
    }
}

impl Feed for Modest<'_> {
    fn setup(&self) -> Setup {
        self.feed.setup()
    }

    fn next(&mut self, seen: Seen<'_>) -> Option<Op> {
        loop {
            let op = self.feed.next(Seen { ..seen })?;
            if self.is_asked(&op) {
                return Some(op);
            }
        }
    }

    fn names(&self) -> &Names {
        self.feed.names()
    }
}

/// What most adapters of `crates/peers` find at the root of their crate.
#[allow(dead_code, reason = "not every adapter needs it")]
pub(crate) fn over_arena<A: ArenaAllocator + 'static>() -> Box<dyn Subject> {
    Box::new(OverArena::<A>::new())
}

/// As well.
pub(crate) const fn dialect(manner: Manner, allocator: &'static str, source: &'static str) -> Dialect {
    Dialect::new(manner, allocator, source)
}
