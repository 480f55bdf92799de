//! Generated scripts on the allocator, every step judged. A failure is made small, and its script is written to `findings/`.

#[path = "../freespace/subject.rs"]
mod subject;

use freespace::harness::adapters::OverArena;
use freespace::harness::drivers::{Campaign, property::check};
use freespace::harness::{generators::Scope, run::Counters, run::Rig};

/// The same seed gives the same scripts.
const SEED: u64 = 1;
const SCRIPTS: u64 = 500;

#[test]
fn any_script_passes() {
    let mut rig = Rig::new(Box::new(OverArena::<subject::Tested>::new()));
    let scripts = Campaign::new(SEED, Scope::around(100).suited(rig.capabilities(), rig.promises()));
    let mut sum = Counters::default();
    for number in 0..SCRIPTS {
        sum += check(&mut rig, &mut scripts.feed(number)).unwrap_or_else(|failure| panic!("{failure}"));
    }
    assert!(sum.operations > 20 * SCRIPTS, "the scripts did little: {sum:?}");
}
