//! What a subject's own inside must obey: its walk finds nothing.
//!
//! This sees what the subject's check sees and no more; a check that is itself wrong is the exact model's to catch.

use super::Violation;
use crate::harness::subject::Snapshot;

/// The subject's own check found nothing.
///
/// # Errors
///
/// [`Violation::Defect`].
pub fn walk(snapshot: &Snapshot) -> Result<(), Violation> {
    match snapshot.walk {
        Some(Err(defect)) => Err(Violation::Defect { defect }),
        _ => Ok(()),
    }
}
