//! temporary
use freespace::harness::{
    generators::{Generator, Random, Scope},
    list_heap::ListHeap,
    oracles::Oracles,
    run::{Counters, Outcome, Rig, Trial},
    script::{Line, Script, Setup},
};
use freespace::policy::Policy;
fn cpu() -> f64 {
    let mut t = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut t) };
    t.tv_sec as f64 + t.tv_nsec as f64 * 1e-9
}
struct Rec<'a, F>(F, &'a mut Vec<Line>);
impl<F: freespace::harness::script::Feed> freespace::harness::script::Feed for Rec<'_, F> {
    fn setup(&self) -> Setup {
        self.0.setup()
    }
    fn next(&mut self, seen: freespace::harness::script::Seen<'_>) -> Option<freespace::harness::script::Op> {
        let o = self.0.next(seen)?;
        self.1.push(Line::Op(o));
        Some(o)
    }
    fn names(&self) -> &freespace::harness::script::Names {
        self.0.names()
    }
}
fn main() {
    let live: u16 = std::env::args().nth(1).unwrap().parse().unwrap();
    let every: u32 = std::env::args().nth(2).unwrap().parse().unwrap();
    let rounds: u32 = std::env::args().nth(3).unwrap().parse().unwrap();
    let mut rig = Rig::new(Box::new(ListHeap::new()));
    let mut scripts: Vec<Script> = Vec::new();
    for (k, policy) in Policy::all().enumerate().step_by(1) {
        let scope = Scope {
            setup: Some(Setup { policy, ..Setup::new(16384) }),
            misuse: false,
            growth: false,
            operations: std::env::args().nth(4).unwrap().parse::<u32>().map(|n| n..=n).unwrap(),
            most_live: live,
        };
        let mut lines = vec![];
        let mut rec = Rec(Generator::begin(Random::new(k as u64), &scope), &mut lines);
        let _ = rig.run(&mut rec);
        let names = freespace::harness::script::Names::lettered(600);
        scripts.push(Script::new(scope.setup.unwrap(), lines, &names));
    }
    let mut rig = if every == 0 { rig.with_oracles(Oracles::NONE) } else { rig.with_walk_every(every) };
    let t = cpu();
    let mut total = Counters::default();
    for _ in 0..rounds {
        for s in &scripts {
            let v = rig.verdict(s);
            assert!(matches!(v.outcome, Outcome::Passed));
            total += v.counters;
        }
    }
    let s = cpu() - t;
    println!(
        "every {every}: mean live {:.1} chunks {:.1} failures {:.3} {:.3} M ops/cpu-s  {:.0} ns/op",
        total.mean_live(),
        total.mean_chunks(),
        total.failures as f64 / total.operations as f64,
        total.operations as f64 / s / 1e6,
        s * 1e9 / total.operations as f64
    );
}
