//! Hunts in one peer, in this process, and prints each finding as soon as it is made small: `hunt NAME [SECONDS [SEED [OPERATIONS [MOST]]]]`.
//!
//! A subject that takes the process with it ends the hunt; then the script so far is in the file `hunted.script` of the temporary folder, if that is
//! there before. Requests for more than `MOST` bytes are left out, to get past a finding that kills.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, fs};

use freespace::harness::drivers::{Campaign, shrink};
use freespace::harness::generators::Scope;
use freespace::harness::run::{Counters, Rig};
use freespace::harness::script::{Feed, Line, Names, Op, Script, Seen, Setup};
use freespace_peers::SUBJECTS;

fn main() {
    let mut args = env::args().skip(1);
    let name = args.next().unwrap_or_default();
    let mut number = |or| args.next().map_or(or, |text| text.parse().expect("a number"));
    let (seconds, seed, operations, most) = (number(10), number(1), number(100), number(1 << 63));
    let Some(entry) = SUBJECTS.iter().find(|entry| entry.name == name) else {
        let names: Vec<_> = SUBJECTS.iter().map(|entry| entry.name).collect();
        panic!("name one of {}", names.join(" "));
    };
    let mut rig = Rig::new((entry.make)()).with_walk_every(4);
    let scope = Scope::around(operations as u32).suited(rig.capabilities(), rig.promises());
    let campaign = Campaign::new(seed, scope);
    let kept = Some(env::temp_dir().join("hunted.script")).filter(|path| path.exists());
    let (start, mut found, mut counters) = (Instant::now(), BTreeMap::new(), Counters::default());
    for script in 0.. {
        if start.elapsed() > Duration::from_secs(seconds) {
            break;
        }
        let feed = campaign.feed(script);
        let verdict = rig.run(&mut Kept { feed, most: most as usize, lines: Vec::new(), path: kept.as_ref() });
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
struct Kept<'a, F> {
    feed: F,
    most: usize,
    lines: Vec<Line>,
    path: Option<&'a PathBuf>,
}

impl<F: Feed> Kept<'_, F> {
    fn asks_too_much(&self, op: &Op) -> bool {
        match op {
            Op::Alloc { layout, .. } => layout.size() > self.most,
            Op::Realloc { size, .. } => *size > self.most,
            _ => false,
        }
    }
}

impl<F: Feed> Feed for Kept<'_, F> {
    fn setup(&self) -> Setup {
        self.feed.setup()
    }

    fn next(&mut self, seen: Seen<'_>) -> Option<Op> {
        let op = self.feed.next(Seen { ..seen })?;
        if self.asks_too_much(&op) {
            return Some(Op::Grow { bytes: 0 });
        }
        if let Some(path) = self.path {
            self.lines.push(Line::Op(op));
            let mut text = String::new();
            let _ = write!(text, "{}", Script::new(self.setup(), self.lines.clone(), self.names()));
            let _ = fs::write(path, text);
        }
        Some(op)
    }

    fn names(&self) -> &Names {
        self.feed.names()
    }
}
