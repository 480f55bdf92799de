//! The n-th request for memory refused, for every n: nothing is lost, and the heap goes on.
//!
//! Scripts of the corpus and generated ones are given a heap that must grow often. The model counts the requests; then the script runs once for each of
//! them, with that one refused. The exact model judges every step, so that a heap which lost a byte on the way is found.

mod recorded;

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use freespace::harness::drivers::property::check;
use freespace::harness::generators::Scope;
use freespace::harness::list_heap::{ListHeap, Model, Plan};
use freespace::harness::run::Rig;
use freespace::harness::script::{MOST_BYTES, Name, Op, Script, ScriptFeed, Setup};

/// What one script may cost: operations times requests. A longer one is left out and counted.
const MOST_STEPS: u64 = 1_000_000;

/// The same script on a heap that starts small and grows by little.
fn stingy(script: &Script) -> Script {
    let setup = *script.setup();
    let (size, limit) = (setup.size / 4 + 64, (setup.size + (64 << 10)).min(MOST_BYTES));
    with(script, Setup { size, limit, grain: 64, give: Some(512), refuse: None, ..setup })
}

fn with(script: &Script, setup: Setup) -> Script {
    Script::new(setup, script.lines().to_vec(), script.names())
}

/// How many requests for memory the script makes, by the model alone.
fn requests(script: &Script) -> u32 {
    let mut model = Model::new();
    let mut blocks = HashMap::new();
    if model.begin(&Plan::of(script.setup(), script.setup().at.into())) {
        script.operations().for_each(|op| predict(&mut model, &mut blocks, op));
    }
    model.requests()
}

/// A name's payload and alignment.
type Blocks = HashMap<Name, (u32, usize)>;

fn predict(model: &mut Model, blocks: &mut Blocks, op: Op) {
    match op {
        Op::Alloc { name, layout, .. } => {
            let payload = model.allocate(layout.size(), layout.align());
            blocks.extend(payload.map(|payload| (name, (payload, layout.align()))));
        }
        Op::Free { name } => _ = blocks.remove(&name).map(|(payload, _)| model.release(payload)),
        Op::Realloc { from, to, size } => {
            let Some(&(payload, align)) = blocks.get(&from) else { return };
            if let Some(moved) = model.reallocate(payload, align, size) {
                blocks.remove(&from);
                blocks.insert(to, (moved, align));
            }
        }
        Op::Grow { bytes } => _ = model.grow(bytes),
        // Nothing of a list heap's.
        Op::Truncate { .. }
        | Op::Region { .. }
        | Op::Reset
        | Op::Enter
        | Op::Leave
        | Op::Thread { .. }
        | Op::Misuse(_) => {}
    }
}

/// What was done, so that nobody takes nothing for everything.
#[derive(Debug, Default)]
struct Sum {
    scripts: u32,
    refused: u32,
    left_out: u32,
    operations: u64,
}

impl Sum {
    /// Runs a script once for each of its requests, with that one refused.
    fn refuse_each(&mut self, rig: &mut Rig, script: &Script) {
        let script = stingy(script);
        let requests = requests(&script);
        if script.count_operations() * u64::from(requests) > MOST_STEPS {
            self.left_out += 1;
            return;
        }
        self.scripts += u32::from(requests > 0);
        (1..=requests).for_each(|nth| self.refuse(rig, &script, nth));
    }

    fn refuse(&mut self, rig: &mut Rig, script: &Script, nth: u32) {
        let script = with(script, Setup { refuse: Some(nth), ..*script.setup() });
        let counters = check(rig, &mut ScriptFeed::new(&script)).unwrap_or_else(|failure| panic!("{failure}"));
        assert!(counters.failures > 0, "request {nth} was not refused: {:?}", script.setup());
        self.refused += 1;
        self.operations += counters.operations;
    }
}

fn rig() -> Rig {
    Rig::new(Box::new(ListHeap::new()))
}

#[test]
fn each_request_of_generated_scripts_is_refused_once() {
    let (mut rig, mut sum) = (rig(), Sum::default());
    let scope = Scope::around(100);
    for seed in 0..200 {
        let script = recorded::script(&mut rig, seed, &scope);
        sum.refuse_each(&mut rig, &script);
    }
    println!("{sum:?}");
    assert!(sum.scripts >= 150 && sum.refused >= 2000 && sum.operations >= 200_000 && sum.left_out == 0, "{sum:?}");
}

/// Every script below a folder; files that do not parse belong to the parser.
fn scripts_below(folder: &Path) -> Vec<Script> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.sort();
    let read = |path: &Path| fs::read(path).ok().and_then(|text| Script::parse_bytes(&text).ok());
    paths.iter().flat_map(|path| if path.is_dir() { scripts_below(path) } else { Vec::from_iter(read(path)) }).collect()
}

#[test]
fn each_request_of_the_corpus_is_refused_once() {
    let (mut rig, mut sum) = (rig(), Sum::default());
    let corpus = scripts_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus"));
    for script in &corpus {
        sum.refuse_each(&mut rig, script);
    }
    println!("{} files, {sum:?}", corpus.len());
    assert!(sum.left_out * 10 <= corpus.len() as u32, "{sum:?}");
    assert!(sum.scripts * 4 >= corpus.len() as u32, "few of the scripts ask for memory: {sum:?}");
}
