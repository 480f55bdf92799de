//! Scopes, resets, truncation and further regions, as a run gives them their meaning (rules 8, 9 and 11 of `docs/script-format.md`).
//!
//! An honest bump allocator that offers all of them passes; each lie that an allocator could tell there is found. What the
//! oracles themselves can see is the red table's to prove; this is about the run.

use std::alloc::Layout;
use std::ptr::NonNull;

use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::drivers::Campaign;
use freespace::harness::generators::Scope;
use freespace::harness::run::{Counters, Done, Rig, Signature, Trial, Verdict};
use freespace::harness::script::{MOST_REGIONS, Script, ScriptFeed};
use freespace::harness::subject::{Capabilities, Capability, Promises, Recovery, Statistics};

/// What is not true of a [`Bump`].
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lie {
    None,
    /// Leaving a scope keeps what was allocated before it, but for eight bytes.
    LeavesTooMuch,
    /// A reset forgets the further regions, but still hands them out.
    ResetsOneRegion,
    /// Growth takes a few bytes more than it got.
    GrowsTooFar,
    /// What is in use is given back, too.
    TruncatesInUse,
    /// A byte before each further region is marked as one's own.
    MarksRegions,
    /// Used bytes are not given up in a reset.
    KeepsUsed,
    /// More is usable than there is.
    UsesMore,
}

/// A run of bytes: from where, up to where, and to where they are handed out.
#[derive(Clone, Copy)]
struct Run {
    start: NonNull<u8>,
    len: usize,
    next: usize,
}

/// Hands out one byte behind the other in each of its regions. `L` is its lie.
struct Bump<const L: usize> {
    runs: Vec<Run>,
    marks: Vec<(Vec<Run>, usize)>,
    used: usize,
}

const LIES: [Lie; 8] = [
    Lie::None,
    Lie::LeavesTooMuch,
    Lie::ResetsOneRegion,
    Lie::GrowsTooFar,
    Lie::TruncatesInUse,
    Lie::MarksRegions,
    Lie::KeepsUsed,
    Lie::UsesMore,
];

impl<const L: usize> Bump<L> {
    fn lies(lie: Lie) -> bool {
        LIES[L] == lie
    }
}

impl Run {
    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        let address = self.start.as_ptr().addr();
        let at = (address + self.next).next_multiple_of(layout.align()) - address;
        let end = at.checked_add(layout.size()).filter(|&end| end <= self.len)?;
        self.next = end;
        // SAFETY: the bytes from `at` to `end` are in the run.
        Some(unsafe { self.start.add(at) })
    }
}

impl<const L: usize> ArenaAllocator for Bump<L> {
    const CAPABILITIES: Capabilities = Capabilities::of(&[
        Capability::Grow,
        Capability::Truncate,
        Capability::Regions,
        Capability::Reset,
        Capability::Scopes,
        Capability::Usable,
        Capability::Statistics,
    ]);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        Some(Bump { runs: vec![Run { start, len, next: 0 }], marks: Vec::new(), used: 0 })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        let block = self.runs.iter_mut().find_map(|run| run.allocate(layout))?;
        self.used += layout.size();
        Some(block)
    }

    unsafe fn release(&mut self, _: NonNull<u8>, layout: Layout) {
        self.used -= layout.size();
    }

    unsafe fn grow(&mut self, bytes: usize) {
        self.runs[0].len += bytes + 16 * usize::from(Self::lies(Lie::GrowsTooFar));
    }

    fn truncate(&mut self, bytes: usize) -> usize {
        let run = &mut self.runs[0];
        let unused = if Self::lies(Lie::TruncatesInUse) { run.len } else { run.len - run.next };
        let given = bytes.min(unused);
        run.len -= given;
        given
    }

    unsafe fn add_region(&mut self, start: NonNull<u8>, len: usize) -> bool {
        if Self::lies(Lie::MarksRegions) {
            // SAFETY: a lie: the slack before a region is writable, and not ours.
            unsafe { start.as_ptr().wrapping_sub(1).write(0) };
        }
        self.runs.push(Run { start, len, next: 0 });
        true
    }

    fn reset(&mut self) {
        self.runs.iter_mut().for_each(|run| run.next = 0);
        self.used = if Self::lies(Lie::KeepsUsed) { self.used } else { 0 };
        if Self::lies(Lie::ResetsOneRegion)
            && let [.., before, last] = &mut self.runs[..]
        {
            *last = *before;
        }
    }

    fn enter(&mut self) {
        self.marks.push((self.runs.clone(), self.used));
    }

    /// The regions stay, however long or short they are by now.
    fn leave(&mut self) {
        let Some((marks, used)) = self.marks.pop() else { return };
        let marked = |at: usize| marks.get(at).map_or(0, |mark: &Run| mark.next);
        self.runs.iter_mut().enumerate().for_each(|(at, run)| run.next = marked(at));
        self.used = used;
        if Self::lies(Lie::LeavesTooMuch) {
            self.runs[0].next = self.runs[0].next.saturating_sub(8);
        }
    }

    fn usable(&self, _: NonNull<u8>, layout: Layout) -> usize {
        layout.size() + usize::from(Self::lies(Lie::UsesMore))
    }

    fn statistics(&self) -> Statistics {
        let free = self.runs.iter().map(|run| run.len - run.next.min(run.len)).sum();
        // Two lies would be seen here first; they are to be seen in what is handed out.
        let hides = Self::lies(Lie::LeavesTooMuch) || Self::lies(Lie::GrowsTooFar);
        Statistics { used: Some(self.used), free: (!hides).then_some(free), ..Statistics::default() }
    }
}

fn rig<const L: usize>() -> Rig {
    Rig::new(Box::new(OverArena::<Bump<L>>::new()))
}

fn script(lines: &str) -> Script {
    let text = format!("freespace script 1\n{}\n", lines.replace("; ", "\n"));
    Script::parse(&text).unwrap_or_else(|error| panic!("{lines}: {error}"))
}

fn run<const L: usize>(lines: &str) -> Verdict {
    rig::<L>().verdict(&script(lines))
}

fn signature<const L: usize>(lines: &str) -> Option<String> {
    run::<L>(lines).finding().map(|finding| Signature::to_string(&finding.signature()))
}

/// What passes, and its counters.
fn passed(lines: &str) -> Counters {
    let verdict = run::<0>(lines);
    assert!(verdict.finding().is_none(), "{lines}: {:?}", verdict.finding());
    verdict.counters
}

/// What became of each line.
fn done(lines: &str) -> Vec<Done> {
    let script = script(lines);
    let mut rig = rig::<0>();
    let mut run = rig.begin(script.setup()).expect("a region");
    let done = script.operations().map(|op| run.step(op).expect("no violation")).collect();
    run.end().expect("no violation");
    done
}

#[test]
fn what_is_outside_of_the_innermost_scope_is_left_alone() {
    use Done::{Ran, Skipped};
    assert_eq!(
        done(
            "heap 256; a = alloc 8; enter; free a; b = realloc a 9; reset; c = alloc 8; enter; free c; leave; free c; leave; free a"
        ),
        [Ran, Ran, Skipped, Skipped, Skipped, Ran, Ran, Skipped, Ran, Ran, Ran, Ran]
    );
}

#[test]
fn a_leave_without_its_enter_is_skipped_and_open_scopes_are_left_at_the_end() {
    assert_eq!(passed("heap 64; leave; a = alloc 8; leave").skipped, 2);
    let counters = passed("heap 256; a = alloc 8; enter; b = alloc 8; enter; c = alloc 8");
    assert_eq!((counters.scopes, counters.frees), (2, 1), "what a scope gives up is not freed");
}

#[test]
fn names_of_what_was_given_up_can_be_bound_again() {
    let counters =
        passed("heap 64; a = alloc 40; reset; free a; a = alloc 60; reset; enter; a = alloc 64; leave; a = alloc 64");
    assert_eq!((counters.skipped, counters.failures, counters.resets, counters.frees), (1, 0, 2, 1));
}

#[test]
fn a_rebound_name_s_old_block_is_given_up_with_its_scope_too() {
    assert_eq!(passed("heap 64; enter; a = alloc 8; a = alloc 8; leave; b = alloc 64").failures, 0);
    assert_eq!(
        signature::<1>("heap 64; a = alloc 16; enter; a = alloc 8; leave; b = alloc 8").as_deref(),
        Some("Overlap")
    );
}

#[test]
fn growth_and_truncation_move_the_end_between_nothing_and_the_limit() {
    let counters =
        passed("heap 16 limit=64; a = alloc 16; truncate 8; b = alloc 1; grow 4096; b = alloc 48; truncate 1");
    assert_eq!((counters.failures, counters.truncations, counters.growths), (1, 2, 1));
    let counters = passed("heap 64; truncate 64; a = alloc 1; truncate 1; enter; leave; reset");
    assert_eq!((counters.failures, counters.truncations), (1, 2));
}

#[test]
fn further_regions_are_used_and_there_is_an_end_to_them() {
    let regions = "; region 64 gap 1048576".repeat(MOST_REGIONS + 1);
    let counters = passed(&format!("heap 64{regions}; a = alloc 64; b = alloc 64; reset; c = alloc 64; d = alloc 64"));
    assert_eq!((counters.regions, counters.skipped, counters.failures), (MOST_REGIONS as u64, 1, 0));
}

#[test]
fn each_lie_is_found() {
    let found = [
        signature::<1>("heap 64; a = alloc 8; enter; leave; b = alloc 8"),
        signature::<2>("heap 8; region 16; region 16; a = alloc 16; reset; a = alloc 16; b = alloc 16"),
        signature::<3>("heap 8 limit=64; grow 8; a = alloc 24"),
        signature::<4>("heap 64; a = alloc 64; truncate 8"),
        signature::<5>("heap 64; region 64"),
        signature::<6>("heap 64; a = alloc 8; reset"),
        signature::<7>("heap 8; a = alloc 8"),
    ];
    let expected = ["Overlap", "Overlap", "OutOfBounds", "OutOfBounds", "Stray", "Statistics", "OutOfBounds"];
    assert_eq!(found.map(Option::unwrap_or_default), expected);
}

#[test]
fn the_first_step_of_a_lie_is_the_one_that_is_told() {
    let finding = run::<4>("heap 64; a = alloc 64; truncate 8; free a").into_finding().expect("a finding");
    assert_eq!((finding.step, finding.script.lines().len()), (2, 2));
}

/// How many generated scripts it takes to find a lie.
fn hunt<const L: usize>() -> Option<u64> {
    let mut rig = rig::<L>();
    let scope = Scope::around(100).suited(rig.capabilities(), Promises::PLAIN);
    let campaign = Campaign::new(1, scope);
    (0..300).find(|&number| campaign.run(&mut rig, number).finding().is_some())
}

#[test]
fn generated_scripts_find_the_lies_and_nothing_in_the_truth() {
    assert_eq!(hunt::<0>(), None);
    let found = [hunt::<1>(), hunt::<2>(), hunt::<3>(), hunt::<4>(), hunt::<5>(), hunt::<6>(), hunt::<7>()];
    println!("{found:?}");
    assert!(found.iter().all(|found| found.is_some_and(|scripts| scripts < 100)), "{found:?}");
}

/// Frees nothing for good, and says what it promises: the largest block.
struct Forgetful(NonNull<u8>, usize);

impl ArenaAllocator for Forgetful {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Reset]);
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        Some(Forgetful(start, len))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        (layout.size() <= self.1 && layout.align() == 1).then_some(self.0)
    }

    unsafe fn release(&mut self, _: NonNull<u8>, _: Layout) {}

    fn reset(&mut self) {
        self.1 -= 1;
    }
}

#[test]
fn what_a_reset_loses_is_missed_at_the_end() {
    let script = script("heap 64; a = alloc 8; reset");
    let verdict = Rig::new(Box::new(OverArena::<Forgetful>::new())).run(&mut ScriptFeed::new(&script));
    assert_eq!(verdict.finding().map(|finding| finding.signature().kind), Some("NotRecovered"));
}
