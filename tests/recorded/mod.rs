//! Generated scripts as values: a generator is run on the list heap, and what it drew is kept.

use freespace::harness::drivers::Campaign;
use freespace::harness::generators::Scope;
use freespace::harness::run::Rig;
use freespace::harness::script::{Feed, Line, Script};

/// The first script of a seed; of a set-up that makes no heap, no operations.
pub(crate) fn script(rig: &mut Rig, seed: u64, scope: &Scope) -> Script {
    let mut feed = Campaign::new(seed, scope.clone()).feed(0);
    let setup = feed.setup();
    let mut lines = Vec::new();
    if let Ok(mut run) = rig.begin(&setup) {
        while let Some(op) = feed.next(run.seen()) {
            lines.push(Line::Op(op));
            // A finding is for whoever runs the script to report.
            if run.step(op).is_err() {
                break;
            }
        }
    }
    Script::new(setup, lines, feed.names())
}
