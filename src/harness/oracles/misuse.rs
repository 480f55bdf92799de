//! How a subject answers what the contract forbids.
//!
//! A wrong free is refused by the name that R11 gives it and changes nothing. Bytes written over a header are reported by the subject's next check. What
//! no heap can see is on a list of its own, [`Undetectable`], and is not tried, or not held against it.

use super::Violation;
use super::recovery::difference;
use crate::harness::subject::{Snapshot, WrongFree};
use crate::heap::{Defect, Refusal};

/// A misuse that the heap is not obliged to notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Undetectable {
    /// The level of checks does not look so far (the table of R11).
    BelowLevel,
    /// The address was handed out again: freeing it is a valid free of another's block.
    HandedOutAgain,
    /// The bytes written are padding behind the requested size, or payload of another chunk, or outside the region: no header among them.
    NoHeaderTouched,
}

impl Undetectable {
    /// The whole list.
    pub const ALL: [Undetectable; 3] =
        [Undetectable::BelowLevel, Undetectable::HandedOutAgain, Undetectable::NoHeaderTouched];
}

/// The address was refused, and by its right name.
///
/// # Errors
///
/// [`Violation::MisuseTaken`] or [`Violation::MisuseMisnamed`].
pub fn refused(wrong: WrongFree, answer: Result<(), Refusal>) -> Result<(), Violation> {
    match answer {
        Ok(()) => Err(Violation::MisuseTaken { wrong }),
        Err(refusal) if names(wrong, refusal) => Ok(()),
        Err(found) => Err(Violation::MisuseMisnamed { wrong, found }),
    }
}

fn names(wrong: WrongFree, refusal: Refusal) -> bool {
    matches!(
        (wrong, refusal),
        (WrongFree::Null, Refusal::Null)
            | (WrongFree::Outside, Refusal::Outside { .. })
            | (WrongFree::Misaligned, Refusal::Misaligned { .. })
            | (WrongFree::Free, Refusal::AlreadyFree { .. })
            | (WrongFree::Interior, Refusal::Interior { .. })
    )
}

/// A refused call changed nothing.
///
/// # Errors
///
/// [`Violation::MisuseChanged`].
pub fn unchanged(before: &Snapshot, after: &Snapshot) -> Result<(), Violation> {
    let (Some(before), Some(after)) = (&before.inside, &after.inside) else { return Ok(()) };
    let changed = difference(before, after);
    changed.map_or(Ok(()), |(figure, expected, found)| Err(Violation::MisuseChanged { figure, expected, found }))
}

/// Damage to a header was reported.
///
/// # Errors
///
/// [`Violation::DamageUnseen`].
pub fn noticed(at: i64, bytes: usize, walk: Option<Result<(), Defect>>) -> Result<(), Violation> {
    if walk == Some(Ok(())) { Err(Violation::DamageUnseen { at, bytes }) } else { Ok(()) }
}
