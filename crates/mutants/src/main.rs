//! Hunts every mutant with five seeds and prints a table, or with `--json` a line of JSON each.
//!
//! Time is the thread's own CPU time, so that other programs do not matter. The exit status is 1 if a median hunt takes more than
//! [`MOST_SECONDS`], if the finding of any hunt keeps more than [`MOST_OPERATIONS`] operations when it is shrunk, or if any hunt finds nothing.

use std::env;
use std::process::ExitCode;

use freespace::harness::drivers::shrink;
use freespace_mutants::{Catch, Maker, Mutant, cpu_seconds, hunt, mutants, operations, rig};

const SEEDS: [u64; 5] = [1, 2, 3, 4, 5];
const MOST_SCRIPTS: u64 = 20_000;
const MOST_SECONDS: f64 = 2.0;
const MOST_OPERATIONS: usize = 8;

/// One hunt with its cost.
struct Hunt {
    /// CPU seconds until it was found; infinite if it was not.
    seconds: f64,
    scripts: u64,
    signature: String,
    operations: usize,
}

/// The hunts of one mutant, quickest first.
struct Row {
    mutant: &'static Mutant,
    hunts: Vec<Hunt>,
}

fn main() -> ExitCode {
    let json = env::args().any(|argument| argument == "--json");
    if !json {
        println!("{:<25}{:>9}{:>9}{:>5}  {:<22} what it breaks", "mutant", "seconds", "scripts", "ops", "signature");
    }
    let good = mutants().map(|(mutant, make)| Row::new(mutant, make)).filter(|row| !row.print(json)).count() == 0;
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl Row {
    fn new(mutant: &'static Mutant, make: Maker) -> Self {
        let mut hunts = SEEDS.map(|seed| Hunt::new(make, seed)).into_iter().collect::<Vec<_>>();
        hunts.sort_by(|one, other| one.seconds.total_cmp(&other.seconds));
        Row { mutant, hunts }
    }

    fn median(&self) -> &Hunt {
        &self.hunts[SEEDS.len() / 2]
    }

    /// The most operations that any of the shrunk findings has.
    fn operations(&self) -> usize {
        self.hunts.iter().map(|hunt| hunt.operations).max().unwrap_or(0)
    }

    /// Prints the row; whether it is within the bounds.
    fn print(&self, json: bool) -> bool {
        let Row { mutant: Mutant { name, breaks, rule, .. }, .. } = *self;
        let (Hunt { seconds, scripts, signature, .. }, operations) = (self.median(), self.operations());
        if json {
            println!(
                r#"{{"mutant":"{name}","breaks":"{breaks}","rule":"R{rule}","seconds":{:?},"scripts":{scripts},"signature":"{signature}","operations":{operations}}}"#,
                seconds.min(f64::MAX)
            );
        } else {
            println!("{name:<25}{seconds:>9.4}{scripts:>9}{operations:>5}  {signature:<22} R{rule}: {breaks}");
        }
        let all_found = self.hunts.iter().all(|hunt| hunt.seconds.is_finite());
        all_found && *seconds <= MOST_SECONDS && operations <= MOST_OPERATIONS
    }
}

impl Hunt {
    fn new(make: Maker, seed: u64) -> Self {
        let before = cpu_seconds();
        let mut rig = rig(make());
        let catch = hunt(&mut rig, seed, MOST_SCRIPTS);
        let seconds = cpu_seconds() - before;
        let Some(Catch { finding, scripts }) = catch else {
            return Hunt {
                seconds: f64::INFINITY,
                scripts: MOST_SCRIPTS,
                signature: "not found".into(),
                operations: 0,
            };
        };
        let shrunk = shrink(&mut rig, &finding).finding;
        let operations = operations(shrunk.script.lines());
        Hunt { seconds, scripts, signature: finding.signature().to_string(), operations }
    }
}
