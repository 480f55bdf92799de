//! A chronicle says of every step what there was to see at it.

use std::alloc::Layout;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::ptr::NonNull;

use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::chronicle::{BlockLife, Chronicle, Curves, Fate, Form, Ground, Life};
use freespace::harness::list_heap::ListHeap;
use freespace::harness::report::Scene;
use freespace::harness::run::{After, Cause, Finding, Outcome, Rig, Run, Witness};
use freespace::harness::script::{Name, Script, ScriptFeed};
use freespace::harness::subject::{Capabilities, Capability, Subject};
use freespace::harness::violation::Violation;
use freespace::heap::Defect;

fn rig(subject: impl Subject + 'static) -> Rig {
    Rig::new(Box::new(subject))
}

fn record(script: &Script) -> Chronicle {
    Chronicle::record(&mut rig(ListHeap::new()), &mut ScriptFeed::new(script), &|_| false).0
}

/// Keeps every step as it is: what a chronicle is held against.
struct Scenes<'a> {
    script: &'a Script,
    scenes: Vec<Scene>,
}

impl Witness for Scenes<'_> {
    fn look(&mut self, run: &Run<'_>, _: After) -> ControlFlow<()> {
        self.scenes.push(Scene::of(run, self.script.names()));
        ControlFlow::Continue(())
    }
}

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Blocks at a step, by offset and size.
fn blocks(chronicle: &Chronicle, step: usize) -> Vec<(i64, usize)> {
    chronicle.blocks_at(step as u32).map(|block| (block.offset, block.size as usize)).collect()
}

/// Holds the blocks of a step against those that were live, which may have lost their names.
fn compare_blocks(chronicle: &Chronicle, script: &Script, step: usize, scene: &Scene, place: &str) {
    let live: Vec<_> = scene.blocks.iter().map(|block| (block.offset, block.size)).collect();
    assert_eq!(blocks(chronicle, step), live, "{place}");
    for (block, seen) in chronicle.blocks_at(step as u32).zip(&scene.blocks) {
        let name = script.names().text(block.name);
        assert!(name == seen.name || seen.name == "(no name)", "{name} is {} {place}", seen.name);
    }
}

fn compare(script: &Script, file: &Path) -> usize {
    let mut scenes = Scenes { script, scenes: Vec::new() };
    rig(ListHeap::new()).run_before(&mut ScriptFeed::new(script), &mut scenes);
    let chronicle = record(script);
    let curves = Curves::of(&chronicle, &Ground::of(&chronicle));
    assert_eq!(chronicle.fates.len(), scenes.scenes.len(), "{}", file.display());
    for (step, scene) in scenes.scenes.iter().enumerate() {
        let place = format!("{} at step {step}", file.display());
        let chart = scene.chart.as_ref().unwrap();
        assert_eq!(chronicle.chart(step as u32).as_ref(), Some(chart), "{place}");
        compare_blocks(&chronicle, script, step, scene, &place);
        let free = chart.pieces.iter().filter(|piece| !piece.allocated).map(|piece| u64::from(piece.size));
        let used: usize = scene.blocks.iter().map(|block| block.size).sum();
        assert_eq!(curves.free[step], free.clone().sum::<u64>(), "{place}");
        assert_eq!(curves.largest[step], free.max().unwrap_or(0), "{place}");
        assert_eq!(curves.used[step], used as u64, "{place}");
    }
    scenes.scenes.len()
}

#[test]
fn every_step_is_what_was_seen() {
    let mut steps = 0;
    for file in files("benches/scripts/live16").iter().step_by(7).chain(&files("corpus/heap")) {
        let Ok(script) = Script::parse(&fs::read_to_string(file).unwrap()) else { continue };
        if script.count_operations() <= 2000 {
            steps += compare(&script, file);
        }
    }
    assert!(steps > 5000, "only {steps} steps were compared");
}

#[test]
fn the_worked_example_to_the_byte() {
    let text = "freespace script 1\nheap 4096\na = alloc 100\nb = alloc 100\nc = alloc 100\nfree b\n";
    let chronicle = record(&Script::parse(text).unwrap());
    assert_eq!(chronicle.form, Form::Chunks { origin: 16384 });
    let sizes = |step| chronicle.chart(step).unwrap().pieces.iter().map(|it| (it.size, it.tag)).collect::<Vec<_>>();
    assert_eq!(sizes(0), [(4088, 0)]);
    assert_eq!(sizes(3), [(100, 1_234_567), (100, 1_234_567), (100, 1_234_567), (3764, 0)]);
    assert_eq!(sizes(4), [(100, 1_234_567), (100, 16708), (100, 1_234_567), (3764, 0)]);
    let b = chronicle.touched(4).unwrap();
    assert_eq!((b.offset, b.life.born, b.life.died), (116, 2, Some(4)));
}

#[test]
fn fates_are_told_and_a_run_can_be_left() {
    let text = "freespace script 1\nheap 256\na = alloc 100\nb = alloc 400\nfree b\nfree a\n";
    let script = Script::parse(text).unwrap();
    assert_eq!(record(&script).fates, [Fate::Ran, Fate::Ran, Fate::Refused, Fate::Skipped, Fate::Ran]);
    let mut feed = ScriptFeed::new(&script);
    let (begun, verdict) = Chronicle::record(&mut rig(ListHeap::new()), &mut feed, &|step| step == 2);
    assert_eq!((begun.last(), begun.fates.len()), (2, 3));
    assert!(matches!(verdict.outcome, Outcome::Passed));
}

/// An allocator without headers and without a chart: a block lies behind the one before, freeing does nothing, and scopes give up blocks.
struct Bump {
    start: usize,
    next: usize,
    end: usize,
    marks: Vec<usize>,
}

impl ArenaAllocator for Bump {
    const CAPABILITIES: Capabilities =
        Capabilities::of(&[Capability::Grow, Capability::Truncate, Capability::Reset, Capability::Scopes]);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let start = start.as_ptr().addr();
        Some(Bump { start, next: start, end: start + len, marks: Vec::new() })
    }

    unsafe fn grow(&mut self, bytes: usize) {
        self.end += bytes;
    }

    fn truncate(&mut self, bytes: usize) -> usize {
        let given = bytes.min(self.end - self.next);
        self.end -= given;
        given
    }

    fn reset(&mut self) {
        self.next = self.start;
    }

    fn enter(&mut self) {
        self.marks.push(self.next);
    }

    fn leave(&mut self) {
        self.next = self.marks.pop().unwrap_or(self.start);
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        let start = self.next.next_multiple_of(layout.align());
        self.next = start.checked_add(layout.size()).filter(|end| *end <= self.end)?;
        NonNull::new(std::ptr::with_exposed_provenance_mut(start))
    }

    unsafe fn release(&mut self, _: NonNull<u8>, _: Layout) {}
}

#[test]
fn of_a_subject_without_chunks_what_lies_between_blocks_is_free() {
    let text = "freespace script 1\nheap 4096\na = alloc 100 align 16\nb = alloc 200 align 16\nfree a\n";
    let script = Script::parse(text).unwrap();
    let mut bare = rig(OverArena::<Bump>::new());
    let (chronicle, _) = Chronicle::record(&mut bare, &mut ScriptFeed::new(&script), &|_| false);
    let curves = Curves::of(&chronicle, &Ground::of(&chronicle));
    assert_eq!((chronicle.form, chronicle.chunks.len()), (Form::Region, 0));
    assert_eq!(blocks(&chronicle, 2), [(0, 100), (112, 200)]);
    assert_eq!(curves.used, [0, 100, 300, 200]);
    assert_eq!(curves.free, [4096, 3996, 3796, 3896]);
    assert_eq!(curves.largest, [4096, 3996, 3784, 3784]);
}

#[test]
fn what_is_given_up_together_ends_together() {
    let text = "freespace script 1\nheap 4096 limit=8192\na = alloc 100\nenter\nb = alloc 50\na = alloc 60\nb = realloc b 70\n\
        leave\ngrow 1000\nd = alloc 40\na = alloc 10\nreset\ntruncate 500\na = alloc 5\nc = realloc a 5\nfree a\nfree c\n";
    let script = Script::parse(text).unwrap();
    let mut scenes = Scenes { script: &script, scenes: Vec::new() };
    rig(OverArena::<Bump>::new()).run_before(&mut ScriptFeed::new(&script), &mut scenes);
    let mut bump = rig(OverArena::<Bump>::new());
    let (chronicle, _) = Chronicle::record(&mut bump, &mut ScriptFeed::new(&script), &|_| false);
    for (step, scene) in scenes.scenes.iter().enumerate() {
        compare_blocks(&chronicle, &script, step, scene, &format!("at step {step}"));
    }
    let curves = Curves::of(&chronicle, &Ground::of(&chronicle));
    assert_eq!(curves.used, [0, 100, 100, 150, 210, 230, 100, 100, 140, 150, 0, 0, 5, 5, 5, 0]);
    let all: Vec<u64> = curves.used.iter().zip(&curves.free).map(|(used, free)| used + free).collect();
    assert_eq!(all, [[4096; 7].as_slice(), &[5096; 4], &[4596; 5]].concat());
}

#[test]
fn a_finding_is_marked_where_it_points() {
    let script = Script::parse("freespace script 1\nheap 4096\na = alloc 100\n").unwrap();
    let mut chronicle = record(&script);
    let mut at = |violation| {
        let cause = Cause::Violation(violation);
        chronicle.mark(&Finding { cause, step: 1, script: script.clone() });
        chronicle.mark.clone().unwrap().offset
    };
    assert_eq!(at(Violation::Defect { defect: Defect::Unlisted { chunk: 16384 + 108 } }), Some(108));
    assert_eq!(at(Violation::Address { expected: Some(8), found: Some(16) }), Some(16));
    assert_eq!(at(Violation::Address { expected: None, found: None }), None);
}

#[test]
fn blocks_far_apart_are_on_stretches_of_their_own() {
    let block = |offset: i64, usable| {
        let life = Life { born: 0, died: None };
        BlockLife { name: Name(0), offset, size: usable, usable, life }
    };
    let mib = 1 << 20;
    let blocks = vec![block(mib, 100), block(mib + 50, 10), block(2 * mib + 100, 7), block(3 * mib + 108, 0)];
    let anywhere = Chronicle { blocks, ..Chronicle::default() };
    assert_eq!(Ground::of(&anywhere).stretches, [mib..2 * mib + 107, 3 * mib + 108..3 * mib + 109]);
}
