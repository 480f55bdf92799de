//! What a subject's own inside must obey: its walk finds nothing.
//!
//! This sees what the subject's check sees and no more; a check that is itself wrong is the exact model's to catch.

use super::Violation;
use crate::harness::subject::Snapshot;
use crate::heap::Defect;

/// The subject's own check found nothing.
///
/// # Errors
///
/// [`Violation::Defect`].
pub fn walk(snapshot: &Snapshot) -> Result<(), Violation> {
    snapshot.walk.map_or(Ok(()), part)
}

/// The subject's check of a part of itself found nothing.
///
/// # Errors
///
/// [`Violation::Defect`].
pub fn part(looked: Result<(), Defect>) -> Result<(), Violation> {
    looked.map_err(|defect| Violation::Defect { defect })
}
