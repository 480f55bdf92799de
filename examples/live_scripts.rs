//! Remakes the scripts in `benches/scripts`, by which speed is measured: regions of 16 KiB, one script for each of the 120 policies, with about
//! 16 live blocks (`live16`) and about 48 (`live48`).
//!
//! ```text
//! cargo run --release --example live_scripts
//! ```
//!
//! Scripts are as long as those that fuzzing runs, a few hundred operations. For each policy the generator's scripts are tried by number, and
//! the first is taken in which so many blocks live and there is some of everything. The same version makes the same scripts.

use std::error::Error;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use freespace::harness::drivers::Campaign;
use freespace::harness::generators::Scope;
use freespace::harness::list_heap::ListHeap;
use freespace::harness::run::{Counters, Rig, Trial};
use freespace::harness::script::{Feed, Line, Op, Script, Setup};
use freespace::policy::Policy;

const REGION: u32 = 16 << 10;
/// Operations that the generator names, those that fail included.
const OPERATIONS: RangeInclusive<u32> = 280..=320;
/// The least that must be left of them.
const LEAST: usize = 240;

/// A folder, the mean of live blocks in its scripts, and the most that live at once.
const FOLDERS: [(&str, RangeInclusive<f64>, u16); 2] = [("live16", 16.5..=20.0, 24), ("live48", 49.0..=60.0, 70)];

fn main() -> Result<(), Box<dyn Error>> {
    for (folder, mean, most_live) in FOLDERS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/scripts").join(folder);
        fs::create_dir_all(&path)?;
        for (seed, policy) in (0..).zip(Policy::all()) {
            let setup = Setup { policy, ..Setup::new(REGION) };
            let scope =
                Scope { operations: OPERATIONS, growth: false, most_live, ..Scope::around(1) }.with_setup(setup);
            let (script, counters) = search(&Campaign::new(seed, scope), &mean).ok_or("no script is like that")?;
            println!("{folder}/{}: {counters}", name(policy), counters = told(&counters));
            fs::write(path.join(name(policy)), script.to_string())?;
        }
    }
    Ok(())
}

fn name(Policy { fit, order, coalescing, granule }: Policy) -> String {
    format!("{fit}-{order}-{}-{granule}.fs", if coalescing { "merging" } else { "apart" })
}

fn told(counters: &Counters) -> String {
    let Counters { operations, reallocations, moves, .. } = counters;
    let live = counters.mean_live();
    format!("{operations} operations, {live:.1} live, {reallocations} reallocs, {moves} moved")
}

fn search(campaign: &Campaign, mean: &RangeInclusive<f64>) -> Option<(Script, Counters)> {
    let mut rig = Rig::new(Box::new(ListHeap::new())).with_walk_every(64);
    (0..100_000).find_map(|number| {
        let script = pull(&mut rig, campaign, number);
        let counters = rig.verdict(&script).counters;
        is_wanted(&script, &counters, mean).then_some((script, counters))
    })
}

/// Whether the script is long, about so many blocks live, and there is some of everything.
fn is_wanted(script: &Script, counters: &Counters, mean: &RangeInclusive<f64>) -> bool {
    let aligned = script.operations().filter(|op| matches!(op, Op::Alloc { layout, .. } if layout.align() > 4));
    script.lines().len() >= LEAST
        && mean.contains(&counters.mean_live())
        && counters.reallocations * 25 >= counters.operations
        && aligned.count() as u64 * 25 >= counters.operations
}

/// A script of the campaign's. Requests that failed are left out: they left the heap as it was, so nothing else changes.
fn pull(rig: &mut Rig, campaign: &Campaign, number: u64) -> Script {
    let mut feed = campaign.feed(number);
    let setup = feed.setup();
    let mut run = rig.begin(&setup).expect("a region of 16 KiB makes a heap");
    let mut lines = Vec::new();
    while let Some(op) = feed.next(run.seen()) {
        run.step(op).expect("no violation");
        if !run.seen().failed {
            lines.push(Line::Op(op));
        }
    }
    Script::new(setup, lines, feed.names())
}
