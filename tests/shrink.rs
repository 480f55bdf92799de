//! The shrinker against causes whose smallest script is known: it gets there, soon, and always ends.

mod simulator;

use std::alloc::Layout;

use freespace::harness::drivers::{self, Shrinking};
use freespace::harness::generators::{Choices, Generator, Random, Scope};
use freespace::harness::run::{Cause, Counters, Finding, Outcome, Panic, Trial, Verdict};
use freespace::harness::script::{Feed, Line, Misuse, Name, Names, Op, Script, Setup};
use freespace::harness::shrink::Shrinker;
use freespace::policy::{Granule, Policy};
use simulator::Simulator;

/// A generated script of so many operations, as raw material.
fn noise(seed: u64, operations: u32) -> (Setup, Vec<Op>) {
    let scope = Scope { operations: operations..=operations, ..Scope::around(0) }.with_misuse();
    let mut generator = Generator::begin(Random::new(seed), &scope);
    let setup = generator.setup();
    (setup, Simulator::new(setup).pull(&mut generator))
}

fn script(setup: Setup, lines: Vec<Line>) -> Script {
    Script::new(setup, lines, &Names::lettered(600))
}

fn op_lines(ops: impl IntoIterator<Item = Op>) -> Vec<Line> {
    ops.into_iter().map(Line::Op).collect()
}

/// Every operation that runs, in order; repeats counted out.
fn ops(script: &Script) -> Vec<Op> {
    let mut all = Vec::new();
    collect(script.lines(), &mut all);
    all
}

fn collect(lines: &[Line], all: &mut Vec<Op>) {
    for line in lines {
        match line {
            Line::Op(op) => all.push(*op),
            Line::Repeat { times, body } => (0..*times).for_each(|_| collect(body, all)),
        }
    }
}

/// The smallest script and how many proposals that took.
fn shrink(script: &Script, fails: impl Fn(&Script) -> bool) -> (Script, u32) {
    assert!(fails(script), "the script to begin with fails");
    let mut shrinker = Shrinker::new(script);
    let mut proposals = 0;
    while let Some(proposal) = shrinker.propose() {
        proposals += 1;
        assert!(proposals < 20_000, "too many proposals");
        shrinker.report(fails(&proposal));
    }
    let best = shrinker.best();
    assert!(fails(&best), "what is left still fails");
    (best, proposals)
}

fn alloc(name: u32, size: usize, align: usize) -> Op {
    Op::Alloc { name: Name(name), layout: Layout::from_size_align(size, align).unwrap(), zeroed: false }
}

/// Whether a block of more than 1000 bytes is freed by its name.
fn frees_a_large_block(script: &Script) -> bool {
    let mut large = Vec::new();
    ops(script).into_iter().any(|op| match op {
        Op::Alloc { name, layout, .. } => {
            large.retain(|&other| other != name);
            large.extend((layout.size() > 1000).then_some(name));
            false
        }
        Op::Free { name } => large.contains(&name),
        _ => false,
    })
}

#[test]
fn a_large_block_freed_shrinks_to_two_lines_and_the_least_size() {
    let (setup, mut ops) = noise(1, 200);
    ops.insert(60, alloc(500, 123_456, 64));
    ops.insert(170, Op::Free { name: Name(500) });
    let (best, proposals) = shrink(&script(setup, op_lines(ops)), frees_a_large_block);
    println!("{proposals} proposals");
    let expected = script(Setup::new(0), op_lines([alloc(0, 1001, 1), Op::Free { name: Name(0) }]));
    assert_eq!(best, expected);
    assert!(proposals < 1000, "{proposals}");
}

/// Whether the causes occur in this order.
fn in_order(script: &Script, causes: &[fn(&Op) -> bool]) -> bool {
    let mut left = causes.iter().peekable();
    for op in ops(script) {
        left.next_if(|cause| cause(&op));
    }
    left.peek().is_none()
}

#[test]
fn three_operations_that_matter_are_all_that_is_left() {
    let causes: [fn(&Op) -> bool; 3] = [
        |op| matches!(op, Op::Alloc { layout, .. } if layout.align() >= 32),
        |op| matches!(op, Op::Realloc { size, .. } if *size > 3),
        |op| matches!(op, Op::Misuse(Misuse::FreeWild { offset }) if *offset < -10),
    ];
    for seed in 0..30 {
        let (setup, mut ops) = noise(seed, 200);
        ops.insert(170, Op::Misuse(Misuse::FreeWild { offset: -9999 }));
        ops.insert(100, Op::Realloc { from: Name(500), to: Name(501), size: 1234 });
        ops.insert(10, alloc(500, 4321, 4096));
        let (best, proposals) = shrink(&script(setup, op_lines(ops)), |script| in_order(script, &causes));
        let realloc = Op::Realloc { from: Name(0), to: Name(0), size: 4 };
        let expected = [alloc(0, 0, 32), realloc, Op::Misuse(Misuse::FreeWild { offset: -11 })];
        assert_eq!(ops_without_names(&best), expected);
        assert!(proposals < 1000, "{proposals}");
    }
}

fn ops_without_names(script: &Script) -> Vec<Op> {
    let mut ops = ops(script);
    for op in &mut ops {
        op.rename(&mut |_| Name(0));
    }
    ops
}

#[test]
fn a_cause_of_eight_operations_is_found_among_two_hundred() {
    let mut most = 0;
    for seed in 0..40 {
        let (setup, ops) = noise(seed, 200);
        let mut choices = Random::new(seed);
        let mut cause: Vec<usize> = (0..8).map(|_| choices.index(ops.len())).collect();
        cause.sort_unstable();
        cause.dedup();
        let marks: Vec<String> = cause.iter().map(|&at| mark(&ops[at])).collect();
        let fails = |script: &Script| {
            let mut left = marks.iter().peekable();
            for op in self::ops(script) {
                left.next_if(|wanted| **wanted == mark(&op));
            }
            left.peek().is_none()
        };
        let (best, proposals) = shrink(&script(setup, op_lines(ops.clone())), fails);
        assert!(best.lines().len() <= cause.len(), "{:?}", best.lines());
        most = most.max(proposals);
    }
    println!("at most {most} proposals");
    assert!(most < 3000, "{most}");
}

/// What an operation is, without its names.
fn mark(op: &Op) -> String {
    let mut op = *op;
    op.rename(&mut |_| Name(0));
    format!("{op:?}")
}

#[test]
fn a_leak_keeps_the_rounds_that_it_needs() {
    let (setup, ops) = noise(4, 60);
    let body = op_lines([alloc(0, 5000, 8), alloc(1, 70, 16), Op::Free { name: Name(1) }]);
    let mut lines = op_lines(ops);
    lines.insert(30, Line::Repeat { times: 2000, body });
    let leaks = |script: &Script| {
        ops_without_names(script)
            .iter()
            .filter(|op| matches!(op, Op::Alloc { layout, .. } if layout.size() >= 50))
            .count()
            >= 100
    };
    let (best, proposals) = shrink(&script(setup, lines), leaks);
    println!("{proposals} proposals");
    let body = op_lines([alloc(0, 50, 1)]);
    assert_eq!(best.lines(), [Line::Repeat { times: 100, body }]);
}

#[test]
fn a_loop_that_was_counted_out_becomes_a_repeat_with_the_rounds_that_it_needs() {
    let round = [alloc(0, 85_196, 1), alloc(1, 80_000, 1), Op::Free { name: Name(0) }, Op::Free { name: Name(1) }];
    let lines = op_lines(round.into_iter().cycle().take(4 * 500));
    let is_first = |op: &&Op| matches!(op, Op::Alloc { layout, .. } if layout.size() > 80_000);
    let leaks = |script: &Script| ops(script).iter().filter(is_first).count() >= 400;
    let (best, proposals) = shrink(&script(Setup::new(4096), lines), leaks);
    println!("{proposals} proposals");
    assert_eq!(best.lines(), [Line::Repeat { times: 400, body: op_lines([alloc(0, 80_001, 1)]) }]);
    assert!(proposals < 200, "{proposals}");
}

#[test]
fn blocks_that_are_not_alike_become_a_loop() {
    let (setup, mut ops) = noise(12, 100);
    let mut choices = Random::new(12);
    ops.extend((0..80).map(|nth| alloc(500 + nth, 50 + choices.index(900), 1)));
    let is_large = |op: &&Op| matches!(op, Op::Alloc { layout, .. } if layout.size() >= 50);
    let fills = |script: &Script| self::ops(script).iter().filter(is_large).count() >= 70;
    let (best, proposals) = shrink(&script(setup, op_lines(ops)), fills);
    println!("{proposals} proposals");
    assert_eq!(best.lines(), [Line::Repeat { times: 70, body: op_lines([alloc(0, 50, 1)]) }]);
}

#[test]
fn three_operations_of_a_hundred_thousand_are_found_soon() {
    let (setup, mut ops) = noise(7, 100_000);
    let causes: [fn(&Op) -> bool; 3] = [
        |op| matches!(op, Op::Alloc { layout, .. } if layout.align() > 32 << 10),
        |op| matches!(op, Op::Grow { bytes } if *bytes > 1 << 30),
        |op| matches!(op, Op::Misuse(Misuse::FreeWild { offset }) if *offset < -1 << 40),
    ];
    ops.retain(|op| !causes.iter().any(|is_cause| is_cause(op)));
    ops.insert(90_000, Op::Misuse(Misuse::FreeWild { offset: -1 << 41 }));
    ops.insert(50_000, Op::Grow { bytes: u32::MAX });
    ops.insert(5000, alloc(500, 10, 64 << 10));
    let (best, proposals) = shrink(&script(setup, op_lines(ops)), |script| in_order(script, &causes));
    assert_eq!(best.lines().len(), 3);
    assert!(proposals < 400, "{proposals}");
}

#[test]
fn thousands_of_rejections_do_not_keep_a_line_from_being_looked_at() {
    let lines = |first| op_lines((0..700).map(|nth| Op::Grow { bytes: if nth == 0 { first } else { nth } }));
    let others_are_the_same = |script: &Script| {
        let ops = self::ops(script);
        ops.len() == 700 && (1..).zip(&ops[1..]).all(|(nth, op)| *op == Op::Grow { bytes: nth })
    };
    let (best, _) = shrink(&script(Setup::new(64), lines(9)), others_are_the_same);
    assert!(best.lines() == lines(0), "{:?}", best.lines()[0]);
}

/// Fails at the first operation that grows by more than that.
struct GrowsBeyond(u32);

impl Trial for GrowsBeyond {
    fn verdict(&mut self, script: &Script) -> Verdict {
        let step = script.operations().position(|op| matches!(op, Op::Grow { bytes } if bytes > self.0));
        let outcome = step.map_or(Outcome::Passed, |step| {
            let cause = Cause::Panic(Panic { message: "grown".to_owned(), place: "here.rs:1".to_owned() });
            Outcome::Failed(Box::new(Finding { cause, step: step + 1, script: script.clone() }))
        });
        Verdict { outcome, counters: Counters::default() }
    }
}

#[test]
fn what_stands_behind_the_failing_operation_is_cut_off_without_a_run() {
    let grow = |bytes| Op::Grow { bytes };
    let lines = op_lines([1, 20, 2, 30, 3, 40, 4].map(grow));
    let whole = GrowsBeyond(10).verdict(&script(Setup::new(64), lines)).into_finding().unwrap();
    let mut shrinking = Shrinking::new(&whole);
    while shrinking.kept() == 0 {
        shrinking.step(&mut GrowsBeyond(10)).expect("a proposal");
    }
    let Finding { script: best, step, .. } = shrinking.best();
    assert_eq!(best.lines().len(), *step, "{best}");
    let small = drivers::shrink(&mut GrowsBeyond(10), &whole).finding;
    assert_eq!(small.script.lines(), op_lines([grow(11)]));
}

#[test]
fn scopes_regions_and_resets_that_do_not_matter_go() {
    let (setup, mut ops) = noise(6, 100);
    for (at, op) in [(90, Op::Leave), (70, Op::Enter), (60, Op::Reset), (50, Op::Leave), (10, Op::Enter)] {
        ops.insert(at, op);
    }
    ops.insert(75, Op::Region { bytes: 9000, gap: 1 << 20 });
    ops.insert(20, Op::Truncate { bytes: 77 });
    let fails = |script: &Script| {
        let ops = self::ops(script);
        let enters = ops.iter().filter(|op| **op == Op::Enter).count();
        let is_cause = |op: &Op| matches!(op, Op::Region { bytes, gap } if *bytes > 70 && *gap > 4000);
        // A scope that is left must have been entered.
        ops.iter().any(is_cause) && ops.iter().filter(|op| **op == Op::Leave).count() == enters
    };
    let (best, _) = shrink(&script(setup, op_lines(ops)), fails);
    assert_eq!(best.lines(), op_lines([Op::Region { bytes: 71, gap: 4001 }]));
}

#[test]
fn growth_in_steps_becomes_one() {
    let lines = op_lines([3, 9, 5].map(|bytes| Op::Grow { bytes }));
    let grows = |script: &Script| {
        ops(script).iter().map(|op| if let Op::Grow { bytes } = op { *bytes } else { 0 }).sum::<u32>() == 17
    };
    let (best, _) = shrink(&script(Setup::new(64), lines), grows);
    assert_eq!(best.lines(), op_lines([Op::Grow { bytes: 17 }]));
}

#[test]
fn a_start_that_matters_modulo_sixteen_only_becomes_small() {
    let odd = Setup { at: 0x7ff8, ..Setup::new(777) };
    let (best, _) = shrink(&script(odd, Vec::new()), |script| script.setup().at % 16 == 8);
    assert_eq!(best.setup().at, 8);
}

#[test]
fn sizes_that_must_be_equal_shrink_together() {
    let (setup, mut ops) = noise(9, 100);
    ops.insert(20, alloc(500, 777, 1));
    ops.insert(80, Op::Realloc { from: Name(500), to: Name(500), size: 777 });
    let same = |script: &Script| {
        let ops = self::ops(script);
        ops.iter().enumerate().any(|(at, op)| match *op {
            Op::Alloc { name, layout, .. } if layout.size() > 20 => ops[at..]
                .iter()
                .any(|op| matches!(*op, Op::Realloc { from, size, .. } if from == name && size == layout.size())),
            _ => false,
        })
    };
    let (best, _) = shrink(&script(setup, op_lines(ops)), same);
    assert_eq!(best.lines(), op_lines([alloc(0, 21, 1), Op::Realloc { from: Name(0), to: Name(0), size: 21 }]));
}

#[test]
fn neighbours_that_only_fill_become_one() {
    let sizes = [100, 40, 60, 300];
    let lines = op_lines((0..).zip(sizes).map(|(name, size)| alloc(name, size, 1)));
    let fills = |script: &Script| {
        ops(script)
            .iter()
            .map(|op| if let Op::Alloc { layout, .. } = op { layout.size() + 8 } else { 0 })
            .sum::<usize>()
            >= 500
    };
    let (best, _) = shrink(&script(Setup::new(4096), lines), fills);
    assert_eq!(best.lines(), op_lines([alloc(0, 492, 1)]));
}

#[test]
fn settings_that_do_not_matter_go_back_to_their_defaults() {
    let (setup, ops) = noise(11, 50);
    let policy = Policy { granule: Granule::Sixteen, coalescing: !Policy::default().coalescing, ..setup.policy };
    let odd = Setup { policy, at: 4321, magic: 77, give: Some(900), limit: 90_000, grain: 7, refuse: Some(3), ..setup };
    let fails = |script: &Script| {
        let setup = script.setup();
        setup.policy.granule == Granule::Sixteen && setup.at > 4 && setup.give.is_some() && setup.limit > 1000
    };
    let (best, _) = shrink(&script(odd, op_lines(ops)), fails);
    let policy = Policy { granule: Granule::Sixteen, ..Policy::default() };
    let expected = Setup { policy, at: 5, give: Some(1), ..Setup::new(1001) };
    // Size and limit alike are one oddity less than a lesser size.
    assert_eq!(*best.setup(), expected);
    assert!(best.lines().is_empty());
}

#[test]
fn names_become_the_first_letters() {
    let mut names = Names::new();
    let [left, spare, right] = ["left", "spare", "right"].map(|text| names.push(text));
    let alloc = |name: Name| Line::Op(alloc(name.0, 8, 1));
    let free = |name| Line::Op(Op::Free { name });
    let lines = vec![alloc(left), alloc(spare), free(left), alloc(right), free(right)];
    let all_five = |script: &Script| script.lines().len() == 5;
    let (best, _) = shrink(&Script::new(Setup::new(64), lines, &names), all_five);
    assert_eq!((best.names().len(), best.names().text(Name(0))), (2, "a"));
}

#[test]
fn it_ends_whatever_is_reported() {
    for seed in 0..10 {
        let (setup, ops) = noise(seed, 100);
        let whole = script(setup, op_lines(ops));
        assert_eq!(proposals(&whole, |_| false).1, whole, "nothing kept, nothing changed");
        assert!(proposals(&whole, |_| true).1.lines().is_empty());
        let mut choices = Random::new(seed);
        let (count, _) = proposals(&whole, |_| choices.chance(1, 8));
        assert!(count > 50);
    }
}

fn proposals(script: &Script, mut kept: impl FnMut(&Script) -> bool) -> (u32, Script) {
    let mut shrinker = Shrinker::new(script);
    let mut count = 0;
    while let Some(proposal) = shrinker.propose() {
        count += 1;
        assert!(count < 50_000, "no end");
        shrinker.report(kept(&proposal));
    }
    (count, shrinker.best())
}

#[test]
fn shrinking_is_repeatable() {
    let (setup, ops) = noise(5, 80);
    let whole = script(setup, op_lines(ops));
    let kept = |script: &Script| script.lines().len() % 3 != 1;
    assert_eq!(proposals(&whole, kept), proposals(&whole, kept));
}
