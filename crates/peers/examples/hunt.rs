//! Hunts in one peer, in this process, and prints each finding as soon as it is made small: `hunt NAME [SECONDS [SEED [OPERATIONS]]]`.
//!
//! A subject that takes the process with it ends the hunt; the script that it died of is then in the file `last.script` of the temporary folder.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use std::{env, fs};

use freespace::harness::drivers::{Campaign, shrink};
use freespace::harness::generators::Scope;
use freespace::harness::run::{Counters, Rig};
use freespace::harness::script::{Feed, Names, Op, Seen, Setup};
use freespace_peers::SUBJECTS;

fn main() {
    let mut args = env::args().skip(1);
    let name = args.next().unwrap_or_default();
    let mut number = |or| args.next().map_or(or, |text| text.parse().expect("a number"));
    let (seconds, seed, operations) = (number(10), number(1), number(100));
    let Some(entry) = SUBJECTS.iter().find(|entry| entry.name == name) else {
        let names: Vec<_> = SUBJECTS.iter().map(|entry| entry.name).collect();
        panic!("name one of {}", names.join(" "));
    };
    let mut rig = Rig::new((entry.make)()).with_walk_every(4);
    let scope = Scope::around(operations as u32).suited(rig.capabilities(), rig.promises());
    let campaign = Campaign::new(seed, scope);
    let (start, mut found, mut counters) = (Instant::now(), BTreeMap::new(), Counters::default());
    for script in 0.. {
        if start.elapsed() > Duration::from_secs(seconds) {
            break;
        }
        let verdict = if env::var_os("KEEP").is_some() {
            rig.run(&mut Kept { feed: campaign.feed(script), lines: vec![] })
        } else {
            campaign.run(&mut rig, script)
        };
        counters += verdict.counters;
        let Some(finding) = verdict.into_finding() else { continue };
        let times = found.entry(finding.signature()).or_insert(0_u64);
        *times += 1;
        if *times == 1 {
            let small = shrink(&mut rig, &finding).finding;
            println!("script {script}, {:?}: {}\n{}", start.elapsed(), small.cause, small.script);
        }
    }
    for (signature, times) in found {
        println!("{times} times {signature}");
    }
    println!("{counters:?}");
}

/// A feed that notes what it said, for whoever finds the process dead.
struct Kept<F> {
    feed: F,
    lines: Vec<String>,
}

impl<F: Feed> Feed for Kept<F> {
    fn setup(&self) -> Setup {
        self.feed.setup()
    }
    fn next(&mut self, seen: Seen<'_>) -> Option<Op> {
        let op = self.feed.next(seen);
        self.lines.push(format!("{op:?}"));
        let _ =
            fs::write(env::temp_dir().join("last.script"), format!("{:?}\n{}", self.setup(), self.lines.join("\n")));
        op
    }
    fn names(&self) -> &Names {
        self.feed.names()
    }
}
