//! Every planted bug is found, from nothing, and made small; and nothing is found in the heap as it is.
//!
//! Bounds are counts and not times, so that the test says the same everywhere.

use std::collections::HashSet;

use freespace::harness::drivers::shrink;
use freespace::harness::list_heap::ListHeap;
use freespace::harness::run::{Outcome, Rig, Trial};
use freespace_mutants::{MUTANTS, Maker, Mutant, control, hunt, mutants, operations, rig};

const SEED: u64 = 1;
const MOST_SCRIPTS: u64 = 20_000;
const MOST_OPERATIONS: usize = 8;

#[test]
fn every_mutant_is_found_and_made_small() {
    let mut real = Rig::new(Box::new(ListHeap::new()));
    let faults: Vec<_> = mutants().filter_map(|(mutant, make)| fault(mutant, make, &mut real)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// What the harness fails to do with the mutant, if anything.
fn fault(mutant: &Mutant, make: Maker, real: &mut Rig) -> Option<String> {
    let mut rig = rig(make());
    let Some(catch) = hunt(&mut rig, SEED, MOST_SCRIPTS) else {
        return Some(format!("{}: not found in {MOST_SCRIPTS} scripts", mutant.name));
    };
    let found = shrink(&mut rig, &catch.finding).finding;
    if operations(found.script.lines()) > MOST_OPERATIONS {
        return Some(format!("{}: {} is no smaller than\n{}", mutant.name, found.cause, found.script));
    }
    let outcome = real.verdict(&found.script).outcome;
    let is_at_fault = !matches!(outcome, Outcome::Passed);
    is_at_fault.then(|| format!("{}: the heap as it is fails too: {outcome:?}\n{}", mutant.name, found.script))
}

#[test]
fn nothing_is_found_in_the_control() {
    let catch = hunt(&mut rig(control()), SEED, MOST_SCRIPTS);
    assert!(catch.is_none(), "{}", catch.map_or(String::new(), |catch| catch.finding.script.to_string()));
}

#[test]
fn the_table_has_at_least_twenty_rows_of_different_names() {
    let names: HashSet<_> = MUTANTS.iter().map(|mutant| mutant.name).collect();
    assert!(names.len() == MUTANTS.len() && names.len() >= 20);
}
