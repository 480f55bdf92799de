//! What generated and mutated scripts are like: meaningful, various, within their limits, and the same for a seed.
//!
//! Judged by a heap of numbers, not by a subject: this is about the feeds alone. Every count has a floor, so that a
//! generator with a blind spot fails here.

mod simulator;

use std::alloc::Layout;
use std::collections::{BTreeMap, BTreeSet};

use arbitrary::Unstructured;
use freespace::harness::generators::{Choices, Generator, Random, Room, Scope, afresh, crossover, mutate};
use freespace::harness::script::{
    Feed, Line, MOST_ALIGN, MOST_BYTES, MOST_GAP, MOST_OPERATIONS, MOST_WRITTEN, Misuse, Op, Script, Setup, SourceKind,
};
use freespace::harness::subject::{Capabilities, Capability, Promises};
use simulator::{Counts, Simulator};

const SCRIPTS: u64 = 600;

/// A whole script from a seed, what became of it, and what its feed drew.
fn drawn(seed: u64, scope: &Scope) -> (Setup, Vec<Op>, Counts) {
    let mut generator = Generator::begin(Random::new(seed), scope);
    let setup = generator.setup();
    let mut simulator = Simulator::new(setup);
    let ops = simulator.pull(&mut generator);
    (setup, ops, simulator.counts)
}

fn script(seed: u64, scope: &Scope) -> Script {
    let mut generator = Generator::begin(Random::new(seed), scope);
    let mut simulator = Simulator::new(generator.setup());
    let lines = simulator.pull(&mut generator).into_iter().map(Line::Op).collect();
    Script::new(generator.setup(), lines, generator.names())
}

fn add(sum: &mut Counts, counts: &Counts) {
    sum.run += counts.run;
    sum.skipped += counts.skipped;
    sum.allocs += counts.allocs;
    sum.failed += counts.failed;
    sum.exact += counts.exact;
    sum.moved += counts.moved;
    sum.kept += counts.kept;
    sum.population += counts.population;
}

fn percent(part: u64, whole: u64) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

#[test]
fn the_same_seed_gives_the_same_script_and_another_seed_another() {
    let scope = Scope::around(200).with_misuse();
    assert_eq!(script(7, &scope), script(7, &scope));
    let distinct: BTreeSet<String> = (0..100).map(|seed| format!("{:?}", script(seed, &scope))).collect();
    assert!(distinct.len() > 98);
}

#[test]
fn generated_operations_are_hardly_ever_skipped() {
    let mut sum = Counts::default();
    for seed in 0..SCRIPTS {
        let (_, ops, counts) = drawn(seed, &Scope::around(300).with_misuse());
        assert!((75..=1200).contains(&ops.len()), "seed {seed} ended after {} operations", ops.len());
        add(&mut sum, &counts);
    }
    println!("{sum:?}");
    assert!(sum.run > 100_000);
    assert!(percent(sum.skipped, sum.run) < 0.2, "{sum:?}");
}

#[test]
fn refusals_of_memory_happen_and_do_not_dominate() {
    let mut sum = Counts::default();
    (0..SCRIPTS).for_each(|seed| add(&mut sum, &drawn(seed, &Scope::around(300)).2));
    let failed = percent(sum.failed, sum.allocs);
    println!("failed {failed:.1} %, exact {}, moved {}, kept {}", sum.exact, sum.moved, sum.kept);
    assert!((2.0..25.0).contains(&failed), "{failed} % of allocations fail");
    assert!(sum.exact > 1000 && sum.moved > 1000 && sum.kept > 1000, "{sum:?}");
}

#[test]
fn a_heap_of_16_kib_is_well_populated() {
    let mut sum = Counts::default();
    let scope = Scope::around(2000).with_setup(Setup::new(16 << 10));
    (0..200).for_each(|seed| add(&mut sum, &drawn(seed, &scope).2));
    let mean = sum.population as f64 / (sum.run + sum.skipped) as f64;
    println!("mean live {mean:.1}");
    assert!(mean >= 16.0, "{mean} blocks live on average");
}

#[test]
fn the_caps_of_the_scope_are_kept() {
    let scope = Scope { most_live: 5, operations: 40..=60, ..Scope::around(0) };
    for seed in 0..200 {
        let (_, ops, counts) = drawn(seed, &scope);
        assert!((40..=60).contains(&ops.len()) && counts.most_live <= 5, "{} operations, {counts:?}", ops.len());
    }
}

#[test]
fn every_set_up_is_drawn_and_valid() {
    let mut policies = BTreeSet::new();
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for seed in 0..4000 {
        let setup = Generator::begin(Random::new(seed), &Scope::around(10)).setup();
        assert!(
            setup.size <= setup.limit && setup.limit <= MOST_BYTES && !setup.magic.is_multiple_of(4) && setup.grain > 0
        );
        policies.insert(format!("{:?}", setup.policy));
        for (name, has) in traits(&setup) {
            *counts.entry(name).or_default() += u32::from(has);
        }
    }
    assert_eq!(policies.len(), 120);
    assert!(counts.values().all(|&count| count >= 10), "{counts:?}");
}

fn traits(setup: &Setup) -> [(&'static str, bool); 12] {
    let plain = Setup::new(setup.size);
    [
        ("tiny", setup.size <= 64),
        ("small", (65..1024).contains(&setup.size)),
        ("usual", (1024..=16 << 10).contains(&setup.size)),
        ("large", setup.size > 16 << 10),
        ("odd size", setup.size % 2 == 1),
        ("odd start", setup.at % 2 == 1),
        ("growth", setup.limit > setup.size),
        ("grain", setup.grain != plain.grain),
        ("give", setup.give.is_some()),
        ("refuse", setup.refuse.is_some()),
        ("mmap", setup.source == SourceKind::Mmap),
        ("check and magic", setup.check != plain.check && setup.magic != plain.magic),
    ]
}

#[test]
fn every_edge_is_reached() {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for seed in 0..SCRIPTS {
        let mut generator = Generator::begin(Random::new(seed), &Scope::around(300).with_misuse());
        let setup = generator.setup();
        let mut simulator = Simulator::new(setup);
        while let Some(op) = generator.next(simulator.seen()) {
            for (name, hit) in edges(&op, &setup, &simulator) {
                *counts.entry(name).or_default() += u32::from(hit);
            }
            simulator.step(&op);
        }
    }
    println!("{counts:?}");
    assert!(counts.values().all(|&count| count >= 100), "{counts:?}");
    assert!(counts["alignment 1"] > 50_000, "most blocks ask for no alignment: {counts:?}");
}

/// Which edges an operation stands on.
fn edges(op: &Op, setup: &Setup, simulator: &Simulator) -> Vec<(&'static str, bool)> {
    match *op {
        Op::Alloc { layout, zeroed, .. } => alloc_edges(layout, zeroed, setup, simulator),
        Op::Realloc { from, to, size } => {
            let old = simulator.seen().live.iter().find(|block| block.name == from).map_or(0, |b| b.layout.size());
            vec![
                ("realloc to nothing", size == 0 && old > 0),
                ("realloc to the same", size == old),
                ("realloc to less", size < old),
                ("realloc to a little more", size > old && size <= old + 16),
                ("realloc to much more", size > old + 64),
                ("realloc to another name", from != to),
            ]
        }
        Op::Free { .. } => vec![("free", true), ("free the last one", simulator.seen().live.len() == 1)],
        Op::Grow { bytes } => vec![("grow", true), ("grow by an odd number", bytes % 2 == 1)],
        Op::Truncate { .. } | Op::Region { .. } | Op::Reset | Op::Enter | Op::Leave => {
            arena_edges(op, setup, simulator)
        }
        Op::Thread { .. } => vec![],
        Op::Misuse(misuse) => misuse_edges(misuse, setup),
    }
}

/// Those that only an allocator with scopes, resets or regions has.
fn arena_edges(op: &Op, setup: &Setup, simulator: &Simulator) -> Vec<(&'static str, bool)> {
    match *op {
        Op::Truncate { bytes } => vec![
            ("truncate", true),
            ("truncate by a few bytes", bytes < 16),
            ("truncate by all", bytes >= setup.size),
            ("truncate in a small region", setup.size <= 64),
        ],
        Op::Region { bytes, gap } => vec![
            ("region", true),
            ("tiny region", bytes <= 64),
            ("region as large as the first", bytes == setup.size),
            ("gap of nothing", gap == 0),
            ("gap of a page", gap == 4096),
            ("gap of 1 MiB", gap == 1 << 20),
            ("gap of 16 MiB", gap == 16 << 20),
            ("greatest gap", gap == MOST_GAP),
            ("odd gap", gap % 2 == 1),
        ],
        Op::Reset => vec![("reset", true), ("reset of many", simulator.seen().live.len() > 8)],
        Op::Enter => vec![("enter", true), ("enter within a scope", simulator.depth() > 0)],
        Op::Leave => vec![("leave", true), ("leave the third scope", simulator.depth() == 3)],
        _ => vec![],
    }
}

fn alloc_edges(layout: Layout, zeroed: bool, setup: &Setup, simulator: &Simulator) -> Vec<(&'static str, bool)> {
    let (size, align, seen) = (layout.size(), layout.align(), simulator.seen());
    let granule = setup.policy.granule.bytes() as usize;
    let span = |by: isize| {
        seen.free.iter().any(|span| span.size > 8 && (span.size as usize).checked_add_signed(by) == Some(size))
    };
    vec![
        ("size 0", size == 0),
        ("size 1", size == 1),
        ("granule", size == granule),
        ("granule + 1", size == granule + 1),
        ("granule - 1", size == granule - 1),
        ("power of two", size > 16 && size.is_power_of_two()),
        ("power of two + 1", size > 16 && (size - 1).is_power_of_two()),
        ("power of two - 1", size > 16 && (size + 1).is_power_of_two()),
        ("a live block's", seen.live.iter().any(|block| block.layout.size() == size)),
        ("a free span", span(0)),
        ("a free span - 1", span(-1)),
        ("a free span + 1", span(1)),
        ("a free span - header", span(-8)),
        ("a free span + header", span(8)),
        ("the whole region", size + 8 == setup.size as usize),
        ("around 2^32", size.abs_diff(1 << 32) < 16),
        ("isize::MAX", size > isize::MAX as usize - 128),
        ("the greatest size of an alignment", align > 1 && size == isize::MAX as usize - (align - 1)),
        ("near the greatest size", (1..64).contains(&(isize::MAX as usize - (align - 1)).abs_diff(size))),
        ("alignment 1", align == 1),
        ("alignment 2", align == 2),
        ("alignment 16", align == 16),
        ("alignment 64", align == 64),
        ("alignment 1024", align == 1024),
        ("alignment 4096", align == 4096),
        ("alignment 64 KiB", align == MOST_ALIGN),
        ("zeroed", zeroed),
    ]
}

fn misuse_edges(misuse: Misuse, setup: &Setup) -> Vec<(&'static str, bool)> {
    let granule = setup.policy.granule.bytes();
    match misuse {
        Misuse::FreeTwice { .. } => vec![("twice", true)],
        Misuse::FreeInside { by, .. } => vec![("inside", by % granule == 0), ("inside, odd", by % granule != 0)],
        Misuse::FreeWild { offset } => vec![
            ("wild before", (-64..0).contains(&offset)),
            ("wild far before", offset < -65536),
            ("wild at the end", offset.abs_diff(setup.size.into()) < 16),
            ("wild far behind", offset > 1 << 20),
        ],
        Misuse::FreeNull => vec![("null", true)],
        Misuse::WritePast { bytes, .. } => vec![("past", true), ("past, many", bytes > 8)],
        Misuse::WriteBefore { bytes, .. } => vec![("before", true), ("before, many", bytes > 8)],
    }
}

/// All that an allocator over an arena can offer.
fn arena_scope(operations: u32) -> Scope {
    let capabilities = Capabilities::of(&[
        Capability::Arena,
        Capability::Grow,
        Capability::Truncate,
        Capability::Regions,
        Capability::Reset,
        Capability::Scopes,
    ]);
    Scope::around(operations).suited(capabilities, Promises::PLAIN)
}

#[test]
fn an_arena_s_edges_are_reached_and_nothing_is_skipped_for_scopes() {
    let (mut counts, mut sum): (BTreeMap<&str, u32>, _) = (BTreeMap::new(), Counts::default());
    for seed in 0..2 * SCRIPTS {
        let mut generator = Generator::begin(Random::new(seed), &arena_scope(200));
        let setup = generator.setup();
        let mut simulator = Simulator::new(setup);
        while let Some(op) = generator.next(simulator.seen()) {
            for (name, hit) in arena_edges(&op, &setup, &simulator) {
                *counts.entry(name).or_default() += u32::from(hit);
            }
            simulator.step(&op);
        }
        add(&mut sum, &simulator.counts);
    }
    println!("{counts:?}, skipped {:.2} %", percent(sum.skipped, sum.run));
    assert!(counts.values().all(|&count| count >= 20), "{counts:?}");
    assert!(percent(sum.skipped, sum.run) < 1.0, "{sum:?}");
}

#[test]
fn arenas_are_tiny_and_odd_more_often() {
    let setups = |scope: &Scope| -> Vec<Setup> {
        (0..3000).map(|seed| Generator::begin(Random::new(seed), scope).setup()).collect()
    };
    let tiny = |setups: &[Setup]| setups.iter().filter(|setup| setup.size < 64).count();
    let arenas = setups(&arena_scope(100));
    assert!(tiny(&arenas) > 2 * tiny(&setups(&Scope::around(100))));
    for modulus in [16, 64] {
        let residues = |of: fn(&Setup) -> u32| arenas.iter().map(of).map(|it| it % modulus).collect::<BTreeSet<_>>();
        assert_eq!(residues(|setup| setup.at.into()).len(), modulus as usize);
        assert_eq!(residues(|setup| setup.size).len(), modulus as usize);
    }
    let plain = |setup: &Setup| *setup == Setup { limit: setup.limit, at: setup.at, ..Setup::new(setup.size) };
    assert!(arenas.iter().all(plain), "settings of a list heap mean nothing to an arena");
}

#[test]
fn what_a_subject_does_not_offer_is_never_drawn() {
    for capability in Capability::ALL {
        let capabilities = Capabilities::of(&[Capability::Arena, capability]);
        let scope = Scope::around(50).suited(capabilities, Promises::PLAIN).with_misuse();
        let room = Room { misuse: true, capabilities, promises: Promises::PLAIN, lines: 50 };
        for seed in 0..30 {
            let mut choices = Random::new(seed);
            let other = afresh(Room { capabilities: Capabilities::of(&Capability::ALL), ..room }, &mut choices);
            for script in [script(seed, &scope), afresh(room, &mut choices), mutate(&other, room, &mut choices)] {
                for_each(script.lines(), &mut |op| assert!(is_offered(op, capabilities), "{op:?}, {capability:?}"));
                assert!(script.setup().refuse.is_none() || capability == Capability::Refusals);
            }
        }
    }
}

fn is_offered(op: &Op, capabilities: Capabilities) -> bool {
    match op {
        Op::Alloc { .. } | Op::Free { .. } | Op::Realloc { .. } => true,
        Op::Grow { .. } => capabilities.has(Capability::Grow),
        Op::Truncate { .. } => capabilities.has(Capability::Truncate),
        Op::Region { .. } => capabilities.has(Capability::Regions),
        Op::Reset => capabilities.has(Capability::Reset),
        Op::Enter | Op::Leave => capabilities.has(Capability::Scopes),
        Op::Thread { .. } => false,
        Op::Misuse(_) => capabilities.has(Capability::Misuse),
    }
}

#[test]
fn mutants_of_an_arena_s_scripts_have_scopes_and_stay_meaningful() {
    let scope = arena_scope(100);
    let room = Room { capabilities: scope.capabilities, promises: scope.promises, ..Room::of(200) };
    let mut kinds: BTreeMap<String, u32> = BTreeMap::new();
    let sum = chains(&starts(&scope), room, 200, &mut |script| {
        within_limits(script);
        for_each(script.lines(), &mut |op| {
            let name: String = format!("{op:?}").chars().take_while(|c| c.is_alphanumeric()).collect();
            *kinds.entry(name).or_default() += 1;
        });
    });
    println!("{kinds:?}, skipped {:.2} %", percent(sum.skipped, sum.run + sum.skipped));
    assert!(kinds.len() == 9 && kinds.values().all(|&count| count > 200), "{kinds:?}");
    assert!(percent(sum.skipped, sum.run + sum.skipped) < 15.0, "{sum:?}");
}

#[test]
fn without_an_arena_sizes_are_larger_now_and_then_and_some_scripts_are_loops() {
    let capabilities = Capabilities::of(&[Capability::Footprint]);
    let scope = Scope::around(100).suited(capabilities, Promises::PLAIN);
    let (mut loops, mut large, mut dear) = (0, 0, 0);
    for seed in 0..4000 {
        let mut generator = Generator::begin(Random::new(seed), &scope);
        let setup = generator.setup();
        assert_eq!(setup, Setup::new(setup.size), "only the size means something");
        if let Some(script) = generator.script(1) {
            let touched: u64 = script.operations().map(|op| bytes(&op)).sum();
            assert!(script.has_repeat() && touched <= 256 << 20);
            loops += 1;
            continue;
        }
        large += u32::from(setup.size > 1 << 20);
        let ops = Simulator::new(setup).pull(&mut generator);
        assert!(ops.iter().all(|op| bytes(op) <= u64::from(setup.size.max(64 << 10)) || bytes(op) > 1 << 47));
        dear += u32::from(ops.iter().map(bytes).filter(|&bytes| bytes < 1 << 47).sum::<u64>() > 64 << 20);
    }
    println!("{loops} loops, {large} large, {dear} dear of 4000");
    assert!((5..40).contains(&loops) && large > 20 && dear < 40);
}

fn bytes(op: &Op) -> u64 {
    match *op {
        Op::Alloc { layout, .. } => layout.size() as u64,
        Op::Realloc { size, .. } => size as u64,
        _ => 0,
    }
}

#[test]
fn no_misuse_and_no_growth_where_they_are_not_allowed() {
    let scope = Scope { growth: false, ..Scope::around(300) };
    for seed in 0..SCRIPTS {
        let (setup, ops, _) = drawn(seed, &scope);
        assert_eq!(setup.size, setup.limit);
        assert!(!ops.iter().any(|op| matches!(op, Op::Misuse(_) | Op::Grow { .. })));
    }
}

#[test]
fn bytes_choose_too_and_end() {
    let bytes: Vec<u8> = (0..4000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let mut generator = Generator::begin(Unstructured::new(&bytes), &Scope::around(100_000));
    let mut simulator = Simulator::new(generator.setup());
    let ops = simulator.pull(&mut generator);
    println!("{} operations from {} bytes", ops.len(), bytes.len());
    assert!((300..4000).contains(&ops.len()), "{} operations", ops.len());
    assert!(percent(simulator.counts.skipped, simulator.counts.run) < 2.0);
    let mut nothing = Generator::begin(Unstructured::new(&[]), &Scope::around(100));
    assert_eq!(nothing.next(Simulator::new(Setup::new(64)).seen()), None);
}

fn room() -> Room {
    Room { misuse: true, ..Room::of(200) }
}

/// Chains of mutations from each start; the sum of what became of every script in them.
fn chains(starts: &[Script], room: Room, steps: u32, each: &mut dyn FnMut(&Script)) -> Counts {
    let mut sum = Counts::default();
    for (seed, start) in starts.iter().enumerate() {
        let (mut script, mut choices) = (start.clone(), Random::new(seed as u64));
        for _ in 0..steps {
            script = step(&script, starts, room, &mut choices);
            each(&script);
            add(&mut sum, &Simulator::run(&script));
        }
    }
    sum
}

fn step(script: &Script, others: &[Script], room: Room, choices: &mut Random) -> Script {
    if choices.chance(1, 16) {
        let other = &others[choices.index(others.len())];
        return crossover(script, other, room, choices);
    }
    mutate(script, room, choices)
}

fn starts(scope: &Scope) -> Vec<Script> {
    let empty = Script::new(Setup::new(4096), Vec::new(), &freespace::harness::script::Names::new());
    std::iter::once(empty).chain((0..12).map(|seed| script(seed, scope))).collect()
}

#[test]
fn long_chains_of_mutations_stay_meaningful_and_within_limits() {
    let (mut most, mut repeats) = (0, 0);
    let scope = Scope::around(100).with_misuse();
    let sum = chains(&starts(&scope), room(), 1000, &mut |script| {
        within_limits(script);
        most = most.max(lines(script.lines()));
        repeats += u32::from(script.lines().iter().any(|line| matches!(line, Line::Repeat { .. })));
    });
    println!(
        "skipped {:.2} %, longest {most}, with repeats {repeats}, {sum:?}",
        percent(sum.skipped, sum.run + sum.skipped)
    );
    println!("mean live {:.1}", sum.population as f64 / sum.run as f64);
    assert!(percent(sum.skipped, sum.run + sum.skipped) < 15.0, "{sum:?}");
    assert!((150..=room().lines).contains(&most), "{most}");
    assert!(repeats > 500);
    assert!((1.0..40.0).contains(&percent(sum.failed, sum.allocs)), "{sum:?}");
}

fn within_limits(script: &Script) {
    let setup = script.setup();
    assert!(setup.size <= setup.limit && setup.limit <= MOST_BYTES && !setup.magic.is_multiple_of(4), "{setup:?}");
    assert!(lines(script.lines()) <= room().lines);
    assert!(count(script.lines()) <= 1_000.min(MOST_OPERATIONS));
    for_each(script.lines(), &mut |op| match *op {
        Op::Alloc { layout, .. } => assert!(layout.align() <= MOST_ALIGN),
        Op::Realloc { size, .. } => assert!(isize::try_from(size).is_ok()),
        Op::Misuse(Misuse::WritePast { bytes, .. } | Misuse::WriteBefore { bytes, .. }) => {
            assert!((1..=MOST_WRITTEN).contains(&bytes));
        }
        _ => {}
    });
}

fn lines(body: &[Line]) -> usize {
    body.iter().map(|line| if let Line::Repeat { body, .. } = line { lines(body) + 2 } else { 1 }).sum()
}

fn count(body: &[Line]) -> u64 {
    body.iter()
        .map(|line| if let Line::Repeat { times, body } = line { u64::from(*times) * count(body) } else { 1 })
        .sum()
}

fn for_each(body: &[Line], each: &mut dyn FnMut(&Op)) {
    for line in body {
        match line {
            Line::Op(op) => each(op),
            Line::Repeat { body, .. } => for_each(body, each),
        }
    }
}

fn has_misuse(script: &Script) -> bool {
    let mut found = false;
    for_each(script.lines(), &mut |op| found |= matches!(op, Op::Misuse(_)));
    found
}

#[test]
fn a_mutant_has_misuses_only_where_they_are_allowed() {
    let starts = starts(&Scope::around(100).with_misuse());
    let mut misused = [0, 0];
    for (misuse, count) in [false, true].into_iter().zip(&mut misused) {
        chains(&starts, Room { misuse, ..room() }, 100, &mut |script| *count += u32::from(has_misuse(script)));
    }
    assert_eq!(misused[0], 0);
    assert!(misused[1] > 100);
}

#[test]
fn the_same_choices_give_the_same_mutant() {
    let start = script(3, &Scope::around(100));
    let mutant = |seed| mutate(&start, room(), &mut Random::new(seed));
    assert_eq!(mutant(1), mutant(1));
    let changed = (0..100).filter(|&seed| mutant(seed) != start).count();
    assert!(changed > 90, "{changed}");
}

#[test]
fn most_of_a_script_survives_a_mutation() {
    let start = script(3, &Scope { operations: 100..=100, ..Scope::around(0) });
    let kept: usize = (0..200).map(|seed| common(&start, &mutate(&start, room(), &mut Random::new(seed)))).sum();
    println!("{} of 100 lines kept on average", kept / 200);
    assert!(kept / 200 >= 40, "{}", kept / 200);
}

/// How many lines two scripts share at their beginning and at their end, names aside.
fn common(one: &Script, other: &Script) -> usize {
    let bare = |script: &Script| -> Vec<String> { script.lines().iter().map(nameless).collect() };
    let (one, other) = (bare(one), bare(other));
    let head = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let tail = one[head..].iter().rev().zip(other[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    head + tail
}

fn nameless(line: &Line) -> String {
    let mut line = line.clone();
    if let Line::Op(op) = &mut line {
        op.rename(&mut |_| freespace::harness::script::Name(0));
    }
    format!("{line:?}")
}

#[test]
fn an_empty_script_and_no_room_are_no_trouble() {
    let empty = Script::new(Setup::new(64), Vec::new(), &freespace::harness::script::Names::new());
    for seed in 0..500 {
        let room = Room { misuse: true, ..Room::of((seed % 6) as usize) };
        let mutant = mutate(&empty, room, &mut Random::new(seed));
        assert!(lines(mutant.lines()) <= room.lines);
        let both = crossover(&mutant, &empty, room, &mut Random::new(seed));
        assert!(lines(both.lines()) <= room.lines);
    }
}
