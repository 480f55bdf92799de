//! Every check is seen to fail: one planted lie for each violation, found as just that, and unseen by all oracles but one.
//!
//! A check that cannot fail is worth nothing, and a plant that several oracles see proves none of them. So the table runs three
//! times: with the truth (nothing is found), with all oracles (each row is found), and without each oracle in turn (its own rows go unseen, all others are
//! found as before). The defects that the heap's own walk can name have their rows in `red_heap.rs`.

mod liar;
mod rows;
mod toy;

use std::collections::BTreeSet;

use freespace::harness::list_heap::ListHeap;
use freespace::harness::oracles::{Account, Figure, Oracle, Oracles, ParentFault, Violation, When};
use freespace::harness::run::{Finding, Outcome, Rig, Trial};
use freespace::harness::script::Script;
use freespace::harness::subject::{Capability, WrongFree};
use freespace::heap::Defect;

use liar::{Liar, Lie};
use rows::Row;

fn run(row: &Row, lies: &[(u32, Lie)], oracles: Oracles) -> Option<Finding> {
    let mut rig = Rig::new(Box::new(Liar::new((row.honest)(), lies))).with_oracles(oracles);
    match rig.verdict(&row.script()).outcome {
        Outcome::Passed => None,
        Outcome::Failed(finding) => Some(*finding),
        Outcome::Unfit(unfit) => panic!("{}: {unfit}", row.text),
    }
}

fn violation_of(finding: &Finding) -> Violation {
    *finding.violation().expect("an oracle objected")
}

fn found(row: &Row) -> Finding {
    run(row, &row.lies, Oracles::ALL).unwrap_or_else(|| panic!("{}: nothing found", row.text))
}

#[test]
fn without_a_lie_nothing_is_found() {
    for row in rows::all() {
        let finding = run(&row, &[], Oracles::ALL);
        assert!(finding.is_none(), "{}: {finding:?}", row.text);
    }
}

#[test]
fn every_lie_is_found_as_what_it_is() {
    for row in rows::all() {
        let violation = violation_of(&found(&row));
        assert!((row.expects)(&violation), "{}: {violation:?}", row.text);
    }
}

#[test]
fn without_its_oracle_a_lie_goes_unseen_and_all_others_are_found() {
    for row in rows::all() {
        let with_all = found(&row);
        for oracle in Oracle::ALL {
            let without = run(&row, &row.lies, Oracles::ALL.without(oracle)).map(|finding| finding.signature());
            let expected = (oracle != violation_of(&with_all).oracle()).then(|| with_all.signature());
            assert_eq!(without, expected, "{} without {oracle:?}", row.text);
        }
    }
}

#[test]
fn every_violation_has_a_row() {
    let named: BTreeSet<_> = rows::all().iter().map(|row| row.violation).collect();
    assert_eq!(named, Violation::NAMES.iter().copied().collect());
}

/// All values of an enum that has no list of its own: the match does not compile when one is missing.
macro_rules! all {
    ($kind:ident: $($variant:ident),+) => {{
        let _ = |value| match value { $($kind::$variant => (),)+ };
        [$($kind::$variant),+]
    }};
}

/// Fails unless each value is in a violation of the table.
fn assert_each_found<T: std::fmt::Debug>(values: &[T], is_in: impl Fn(&T, &Violation) -> bool) {
    let violations: Vec<_> = rows::all().iter().map(|row| violation_of(&found(row))).collect();
    for value in values {
        assert!(violations.iter().any(|violation| is_in(value, violation)), "{value:?} has no row");
    }
}

#[test]
fn every_value_that_a_violation_can_have_has_a_row() {
    use Violation::{Contents, Figure as Wrong, MisuseChanged, MisuseMisnamed, MisuseTaken, NotAsBefore};
    let figures = all!(Figure: Managed, Used, AllocatedChunks, FreeChunks, Head, Rover);
    assert_each_found(&Oracle::ALL, |oracle, found| found.oracle() == *oracle);
    assert_each_found(
        // Only a trace looks beside what was touched: `tests/trace_pace.rs` has that.
        &all!(When: Free, Realloc, FailedRealloc, GivenUp, End, Beside)
            .map(Some)
            .into_iter()
            .flatten()
            .filter(|when| *when != When::Beside)
            .collect::<Vec<_>>(),
        |value, found| matches!(found, Contents { when, .. } if when == value),
    );
    assert_each_found(&figures, |value, found| matches!(found, Wrong { figure, .. } if figure == value));
    assert_each_found(&figures, |value, found| matches!(found, MisuseChanged { figure, .. } if figure == value));
    // A request without memory may have managed more bytes on the way.
    let kept = figures.into_iter().filter(|&figure| figure != Figure::Managed).collect::<Vec<_>>();
    assert_each_found(&kept, |value, found| matches!(found, NotAsBefore { figure, .. } if figure == value));
    assert_each_found(
        &all!(
            Account: UsedCoversLive,
            SumFitsRegions,
            SumFitsSize,
            SizeFitsRegions,
            SizeFitsBounds,
            BoundsFitRegions,
            BoundsHoldLive,
            FreeCoversServed,
            UsedAsFresh
        ),
        |value, found| matches!(found, Violation::Statistics { account, .. } if account == value),
    );
    assert_each_found(
        ParentFault::NAMES,
        |name, found| matches!(found, Violation::Parent { fault } if fault.name() == *name),
    );
    assert_each_found(
        &ASKED,
        |value, found| matches!(found, Violation::NotOffered { capability } if capability == value),
    );
    let wrong_frees = all!(WrongFree: Null, Outside, Misaligned, Free, Interior);
    assert_each_found(&wrong_frees, |value, found| matches!(found, MisuseTaken { wrong } if wrong == value));
    assert_each_found(&wrong_frees, |value, found| matches!(found, MisuseMisnamed { wrong, .. } if wrong == value));
}

/// The capabilities that a run asks for outright. The others are silence, or a look in which something is not there.
const ASKED: [Capability; 7] = [
    Capability::Arena,
    Capability::Grow,
    Capability::Truncate,
    Capability::Regions,
    Capability::Reset,
    Capability::Scopes,
    Capability::Usable,
];

/// The finding of a header that was flipped in the second of three calls, when the walk is not due before the end.
fn flipped_between_walks(at: isize) -> Option<Finding> {
    let script = Script::parse("freespace script 1\nheap 4096\na = alloc 8\nb = alloc 8\nc = alloc 8\n").unwrap();
    let liar = Liar::new(Box::new(ListHeap::new()), &[(2, Lie::Flipped(at))]);
    Rig::new(Box::new(liar)).with_walk_every(1000).verdict(&script).finding().cloned()
}

#[test]
fn the_model_sees_damage_between_two_walks_and_the_walk_names_it() {
    let finding = flipped_between_walks(4).expect("found");
    assert_eq!(finding.step, 2);
    assert!(
        matches!(violation_of(&finding), Violation::Defect { defect: Defect::Tag { chunk: 16384, .. } }),
        "{finding:?}"
    );
}
