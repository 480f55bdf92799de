//! Heaps with one planted bug each, and the hunt that must find every one of them.
//!
//! A harness is worth what it finds. Each row of [`MUTANTS`] is an edit of the heap's own source; the build script makes a subject of each, and
//! one of the source as it is, the [`control`], which nothing may be found in. [`hunt`] fuzzes a subject from nothing, with the
//! scope and the walks that a user gets. Not covered: bugs that take two edits, and what a coverage-guided fuzzer would find sooner.

use freespace::harness::drivers::Campaign;
use freespace::harness::generators::Scope;
use freespace::harness::run::{Finding, Rig};
use freespace::harness::script::Line;
use freespace::harness::subject::Subject;

mod table;

/// The copies, as the heap's own lints have already passed them.
#[allow(warnings, clippy::all, clippy::pedantic, reason = "generated, and wrong on purpose")]
mod subjects {
    include!(concat!(env!("OUT_DIR"), "/subjects.rs"));
}

pub use table::{MUTANTS, Mutant};

/// Makes a subject.
pub type Maker = fn() -> Box<dyn Subject>;

/// What a hunt caught.
#[derive(Debug)]
pub struct Catch {
    /// What was found.
    pub finding: Finding,
    /// Scripts run until then, the one that found it included.
    pub scripts: u64,
}

/// Every mutant with what makes a subject of it.
pub fn mutants() -> impl Iterator<Item = (&'static Mutant, Maker)> {
    MUTANTS.iter().zip(subjects::MAKERS[1..].iter().copied())
}

/// The heap as it is, copied like a mutant.
#[must_use]
pub fn control() -> Box<dyn Subject> {
    subjects::MAKERS[0]()
}

/// A subject on the test bench, with a walk at every 16th step.
#[must_use]
pub fn rig(subject: Box<dyn Subject>) -> Rig {
    Rig::new(subject).with_walk_every(16)
}

/// Runs a seed's scripts until something is found, at most so many. Every other script may misuse the heap.
pub fn hunt(rig: &mut Rig, seed: u64, most: u64) -> Option<Catch> {
    let scope = Scope::around(200);
    let campaigns = [Campaign::new(seed, scope.clone()), Campaign::new(seed, scope.with_misuse())];
    (0..most).find_map(|number| {
        let verdict = campaigns[number as usize % 2].run(rig, number);
        verdict.finding().map(|finding| Catch { finding: finding.clone(), scripts: number + 1 })
    })
}

/// How many operations the lines hold, the body of a repeat once.
#[must_use]
pub fn operations(lines: &[Line]) -> usize {
    let count = |line: &Line| match line {
        Line::Op(_) => 1,
        Line::Repeat { body, .. } => operations(body),
    };
    lines.iter().map(count).sum()
}

/// CPU time of this thread: other programs do not matter to it.
///
/// # Panics
///
/// When the system has no such clock.
#[must_use]
pub fn cpu_seconds() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the clock writes the time into a place of ours.
    let answer = unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &raw mut time) };
    assert_eq!(answer, 0, "every thread has a CPU clock");
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}
