//! Distils a corpus: many scripts in, few short ones out that together reach the same features.
//!
//! ```text
//! cargo run --release --example distil -- corpus/heap --generate 300000 --most 26
//! cargo run --release --example distil -- corpus/misuse --generate 150000 --most 14 --misuse
//! cargo run --release --example distil -- some/folder found/*.fs
//! ```
//!
//! A *feature* is something that became of an operation, together with two of the settings under which it did: "a cut left gap
//! and tail" in a best fit on a sorted list is one. Scripts are chosen greedily, most new features first; then each is made
//! smaller for as long as the set keeps all its features. What is chosen is written as `found-01.fs`, `found-02.fs` … into the folder,
//! whose files of such names are replaced. A script that fails an oracle is no corpus but a finding, and is shown as such.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::{env, fs};

use freespace::harness::drivers::Campaign;
use freespace::harness::generators::Scope;
use freespace::harness::list_heap::ListHeap;
use freespace::harness::run::{Done, Rig, Run};
use freespace::harness::script::{Feed, Line, Misuse, Op, Script, ScriptFeed, Setup, Span};
use freespace::harness::shrink::Shrinker;
use freespace::policy::Granule;

/// What became of an operation, and under which settings.
type Feature = (&'static str, [&'static str; 2]);
type Features = BTreeSet<Feature>;

/// Lines of a generated script: few enough to be read.
const OPERATIONS: RangeInclusive<u32> = 24..=56;

struct Order {
    folder: PathBuf,
    generate: u64,
    most: usize,
    /// Whether generated scripts have misuses, and only what becomes of those counts.
    misuse: bool,
    scripts: Vec<PathBuf>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let order = Order::read(env::args().skip(1))?;
    let rig = Rig::new(Box::new(ListHeap::new())).with_walk_every(16);
    let mut press = Press { rig, misuse: order.misuse };
    let candidates = candidates(&order, &mut press)?;
    println!("{} scripts bring something new", candidates.len());
    let mut chosen = choose(candidates, order.most);
    let features = union(&chosen, usize::MAX).len();
    println!("{} of them reach {features} features", chosen.len());
    minimise(&mut chosen, &mut press);
    write(&order.folder, &chosen)
}

impl Order {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let folder = words.next().ok_or("which folder?")?.into();
        let mut order = Order { folder, generate: 0, most: usize::MAX, misuse: false, scripts: Vec::new() };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--generate" => order.generate = words.next().ok_or("generate how many?")?.parse()?,
                "--most" => order.most = words.next().ok_or("at most how many?")?.parse()?,
                "--misuse" => order.misuse = true,
                _ => order.scripts.push(word.into()),
            }
        }
        Ok(order)
    }
}

/// The scripts that had something new when they came, with all that each reaches.
fn candidates(order: &Order, press: &mut Press) -> Result<Vec<(Script, Features)>, Box<dyn Error>> {
    let mut pool = Vec::new();
    let mut seen = Features::new();
    let mut add = |played: Option<(Script, Features)>| {
        if let Some((script, features)) = played.filter(|(_, features)| !features.is_subset(&seen)) {
            seen.extend(&features);
            pool.push((script, features));
        }
    };
    for path in &order.scripts {
        let script = Script::parse_bytes(&fs::read(path)?)?;
        add(press.play(&mut ScriptFeed::new(&script)).map(|(_, features)| (script, features)));
    }
    let scope = Scope { operations: OPERATIONS, misuse: order.misuse, ..Scope::around(1) };
    let campaign = Campaign::new(0, scope);
    (0..order.generate).for_each(|number| add(press.play(&mut campaign.feed(number))));
    Ok(pool)
}

/// Greedy cover: the script with most that is not yet reached, and of those the shortest.
fn choose(mut pool: Vec<(Script, Features)>, most: usize) -> Vec<(Script, Features)> {
    let mut chosen = Vec::new();
    let mut reached = Features::new();
    while chosen.len() < most {
        let worth = |(script, features): &(Script, Features)| {
            (features.difference(&reached).count(), u64::MAX - script.count_operations())
        };
        let Some(best) = (0..pool.len()).max_by_key(|&index| worth(&pool[index])) else { break };
        let best = pool.swap_remove(best);
        if best.1.is_subset(&reached) {
            break;
        }
        reached.extend(&best.1);
        chosen.push(best);
    }
    chosen
}

/// All that the scripts reach, but for one of them.
fn union(scripts: &[(Script, Features)], except: usize) -> Features {
    let others = scripts.iter().enumerate().filter(|&(index, _)| index != except);
    others.flat_map(|(_, (_, features))| features.iter().copied()).collect()
}

/// Makes each script smaller for as long as it keeps what only it has. That is what it is kept for, and all that remains noted.
fn minimise(chosen: &mut Vec<(Script, Features)>, press: &mut Press) {
    for index in (0..chosen.len()).rev() {
        let others = union(chosen, index);
        let own: Features = chosen[index].1.difference(&others).copied().collect();
        if own.is_empty() {
            chosen.remove(index);
            continue;
        }
        let mut shrinker = Shrinker::new(&chosen[index].0);
        while let Some(proposal) = shrinker.propose() {
            let played = press.play(&mut ScriptFeed::new(&proposal));
            shrinker.report(played.is_some_and(|(_, features)| own.is_subset(&features)));
        }
        chosen[index] = (shrinker.best(), own);
    }
}

fn write(folder: &Path, chosen: &[(Script, Features)]) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("found-")) {
            fs::remove_file(path)?;
        }
    }
    for (number, (script, features)) in (1..).zip(chosen) {
        fs::write(folder.join(format!("found-{number:02}.fs")), text(script, features))?;
    }
    Ok(())
}

/// The script, with what it is kept for as comments below the title.
fn text(script: &Script, features: &Features) -> String {
    let mut kinds = BTreeMap::<_, BTreeSet<_>>::new();
    for (verb, outcome) in features.iter().filter_map(|(event, _)| event.split_once(' ')) {
        kinds.entry(verb).or_default().insert(outcome);
    }
    let list = |outcomes: BTreeSet<&str>| outcomes.into_iter().collect::<Vec<_>>().join(", ");
    let kinds: Vec<_> = kinds.into_iter().map(|(verb, outcomes)| format!("# {verb}: {}", list(outcomes))).collect();
    let comment = format!("\n# Generated, and kept for what becomes of\n{}\n", kinds.join("\n"));
    script.to_string().replacen('\n', &comment, 1)
}

/// What runs scripts, and whether it is only misuse that counts.
struct Press {
    rig: Rig,
    misuse: bool,
}

impl Press {
    /// Runs a feed to its end: what it named, and what that reached. `None` without a heap, or when an oracle objects.
    fn play(&mut self, feed: &mut dyn Feed) -> Option<(Script, Features)> {
        let setup = feed.setup();
        let mut run = self.rig.begin(&setup).ok()?;
        let (mut lines, mut features) = (Vec::new(), Features::new());
        while let Some(op) = feed.next(run.seen()) {
            lines.push(Line::Op(op));
            match event(&mut run, op, setup.policy.granule) {
                Ok(Some(event)) if !self.misuse || matches!(op, Op::Misuse(_)) => {
                    features.extend(under(&setup, &op, event));
                }
                Ok(_) => {}
                Err(finding) => {
                    eprintln!("a finding: {finding}\n{}", Script::new(setup, lines, feed.names()));
                    return None;
                }
            }
        }
        run.end().ok()?;
        Some((Script::new(setup, lines, feed.names()), features))
    }
}

/// The settings that an event is seen under: in pairs, since all combinations would need as many scripts.
fn under(setup: &Setup, op: &Op, event: &'static str) -> Vec<Feature> {
    let policy = setup.policy;
    let merging = if policy.coalescing { "merging" } else { "apart" };
    let (order, granule) = (policy.order.name(), policy.granule.name());
    match op {
        Op::Misuse(_) => vec![(event, [setup.check.name(), ""]), (event, [granule, ""]), (event, [order, merging])],
        _ => vec![(event, [policy.fit.name(), order]), (event, [order, merging]), (event, [granule, merging])],
    }
}

/// What can be seen before and after an operation.
struct Look {
    free: Vec<Span>,
    managed: u32,
    used: u32,
    blocks: usize,
}

impl Look {
    fn at(run: &Run<'_>) -> Self {
        let inside = run.snapshot().inside.unwrap_or_default();
        let blocks = run.ledger().len();
        Look { free: run.seen().free.to_vec(), managed: inside.managed, used: inside.used, blocks }
    }

    fn size_at(&self, at: u32) -> Option<u32> {
        self.free.iter().find(|chunk| chunk.at == at).map(|chunk| chunk.size)
    }

    /// Whether a chunk begins where none did before.
    fn has_new(&self, before: &Look) -> bool {
        self.free.iter().any(|chunk| before.size_at(chunk.at).is_none())
    }

    /// Whether a chunk shrank where it stands.
    fn has_cut(&self, before: &Look) -> bool {
        self.free.iter().any(|chunk| before.size_at(chunk.at).is_some_and(|size| size > chunk.size))
    }
}

/// Does an operation and says what became of it; `None` when it was skipped.
fn event(run: &mut Run<'_>, op: Op, granule: Granule) -> Result<Option<&'static str>, String> {
    let (before, counters) = (Look::at(run), *run.counters());
    let done = run.step(op).map_err(|violation| violation.to_string())?;
    let (after, failed, counts) = (Look::at(run), run.seen().failed, *run.counters());
    Ok(match op {
        Op::Misuse(misuse) if counts.undetectable > counters.undetectable => Some(undetectable(misuse)),
        _ if done == Done::Skipped => None,
        Op::Alloc { layout, .. } => Some(alloc(&before, &after, failed, rounded(layout.size(), granule))),
        Op::Free { .. } => Some(free(&before, &after)),
        Op::Realloc { .. } if counts.moves > counters.moves => Some("realloc moves"),
        Op::Realloc { .. } => Some(realloc(&before, &after, failed)),
        Op::Grow { .. } => Some(grow(&before, &after, failed)),
        Op::Truncate { .. } | Op::Region { .. } | Op::Reset | Op::Enter | Op::Leave | Op::Thread { .. } => None,
        Op::Misuse(misuse) => Some(refused(misuse)),
    })
}

fn rounded(size: usize, granule: Granule) -> usize {
    match granule {
        Granule::Sixteen => size.saturating_add(8).next_multiple_of(16) - 8,
        Granule::Four | Granule::Eight => size.next_multiple_of(granule.bytes() as usize),
    }
}

fn alloc(before: &Look, after: &Look, failed: bool, wanted: usize) -> &'static str {
    let grown = after.managed > before.managed;
    let kept = (after.used.wrapping_sub(before.used)) as usize > wanted;
    match (failed, grown, after.has_cut(before), after.has_new(before)) {
        (true, true, ..) => "alloc gets too little",
        (true, false, ..) => "alloc fails",
        (false, true, ..) => "alloc grows the region",
        (false, false, true, true) => "alloc leaves gap and tail",
        (false, false, true, false) if kept => "alloc leaves a gap and keeps a rest",
        (false, false, true, false) => "alloc leaves a gap",
        (false, false, false, true) => "alloc leaves a tail",
        (false, false, false, false) if kept => "alloc keeps a rest",
        (false, false, false, false) => "alloc fits exactly",
    }
}

fn free(before: &Look, after: &Look) -> &'static str {
    match (before.free.len() + 1 - after.free.len(), after.has_new(before)) {
        (0, _) => "free merges nothing",
        (1, true) => "free merges right",
        (1, false) => "free merges left",
        (2, _) => "free merges two",
        _ => "free merges more",
    }
}

fn realloc(before: &Look, after: &Look, failed: bool) -> &'static str {
    match (failed, after.used.cmp(&before.used), after.free.len() < before.free.len()) {
        (true, ..) if after.managed > before.managed => "realloc gets too little",
        (true, ..) => "realloc fails",
        (_, std::cmp::Ordering::Less, _) => "realloc frees a tail",
        (_, std::cmp::Ordering::Equal, _) => "realloc changes nothing",
        (_, std::cmp::Ordering::Greater, true) => "realloc takes all of its neighbour",
        (_, std::cmp::Ordering::Greater, false) => "realloc takes of its neighbour",
    }
}

fn grow(before: &Look, after: &Look, failed: bool) -> &'static str {
    match (failed, after.managed > before.managed, after.free.len() > before.free.len()) {
        (true, ..) => "grow fails",
        (false, false, _) => "grow gains nothing",
        (false, true, true) => "grow adds a chunk",
        (false, true, false) if before.blocks > 0 => "grow enlarges a chunk",
        (false, true, false) => "grow enlarges all",
    }
}

fn refused(misuse: Misuse) -> &'static str {
    match misuse {
        Misuse::FreeTwice { .. } => "free twice is refused",
        Misuse::FreeInside { .. } => "free inside is refused",
        Misuse::FreeWild { .. } => "free wild is refused",
        Misuse::FreeNull => "free null is refused",
        Misuse::WritePast { .. } => "write past is noticed",
        Misuse::WriteBefore { .. } => "write before is noticed",
    }
}

fn undetectable(misuse: Misuse) -> &'static str {
    match misuse {
        Misuse::FreeTwice { .. } => "free twice cannot be told",
        Misuse::FreeInside { .. } => "free inside cannot be told",
        Misuse::FreeWild { .. } | Misuse::FreeNull => "free wild cannot be told",
        Misuse::WritePast { .. } => "write past hurts nothing",
        Misuse::WriteBefore { .. } => "write before hurts nothing",
    }
}
