//! temporary
use freespace::harness::{
    generators::{Generator, Random, Scope},
    list_heap::ListHeap,
    oracles::Oracles,
    run::{Counters, Outcome, Rig},
};
fn main() {
    let n: u64 = std::env::args().nth(1).unwrap().parse().unwrap();
    let every: u32 = std::env::args().nth(2).unwrap().parse().unwrap();
    let mut rig = Rig::new(Box::new(ListHeap::new())).with_walk_every(every);
    if every == 0 {
        rig = rig.with_oracles(Oracles::NONE)
    }
    let mut total = Counters::default();
    let scope = Scope::around(200).with_misuse();
    let mut found = std::collections::BTreeMap::new();
    let t = std::time::Instant::now();
    for k in 0..n {
        let v = rig.run(&mut Generator::begin(Random::new(k), &scope));
        total += v.counters;
        match v.outcome {
            Outcome::Failed(f) => {
                let e = found.entry(f.signature().to_string()).or_insert((0, None));
                e.0 += 1;
                if e.1.as_ref().is_none_or(|(l, _, _)| *l > f.script.lines().len()) {
                    e.1 = Some((f.script.lines().len(), f.violation.to_string(), f.script.to_string()));
                }
            }
            _ => {}
        }
    }
    println!(
        "{total:?}\nmean live {} chunks {} skipped {} M ops/s {}",
        total.mean_live(),
        total.mean_chunks(),
        total.skipped_ratio(),
        total.operations as f64 / t.elapsed().as_secs_f64() / 1e6
    );
    for (s, (n, e)) in found {
        let (l, v, t) = e.unwrap();
        println!("== {s} x{n} ({l} lines): {v}\n{t}");
    }
}
