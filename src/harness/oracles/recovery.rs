//! What must hold after a failure, and at the end.
//!
//! A request that gets no memory leaves the inside as it was, unless the region grew meanwhile. After everything is freed nothing
//! is in use (R12), and what a subject promised to recover is there again. Where it promised so, a block that was just freed is served again at once.

use core::alloc::Layout;

use super::{Figure, Violation};
use crate::harness::subject::{Inside, Snapshot};

/// The first figure in which two looks at the inside differ.
#[must_use]
pub fn difference(before: &Inside, after: &Inside) -> Option<(Figure, u32, u32)> {
    [
        (Figure::Managed, before.managed, after.managed),
        (Figure::Used, before.used, after.used),
        (Figure::AllocatedChunks, before.allocated_chunks, after.allocated_chunks),
        (Figure::FreeChunks, before.free_chunks, after.free_chunks),
        (Figure::Head, before.head, after.head),
        (Figure::Rover, before.rover, after.rover),
    ]
    .into_iter()
    .find(|(_, before, after)| before != after)
}

/// A request without memory changed nothing. Growth on the way is allowed: then the subject's model judges alone.
///
/// # Errors
///
/// [`Violation::NotAsBefore`].
pub fn unchanged(before: &Snapshot, after: &Snapshot) -> Result<(), Violation> {
    let (Some(before), Some(after)) = (&before.inside, &after.inside) else { return Ok(()) };
    match difference(before, after) {
        Some((Figure::Managed, ..)) | None => Ok(()),
        Some((figure, expected, found)) => Err(Violation::NotAsBefore { figure, expected, found }),
    }
}

/// A request was refused: it was not the one that the block `freed` just before would serve.
///
/// # Errors
///
/// [`Violation::NotServedAgain`].
pub fn served_again(freed: Option<Layout>, refused: Layout) -> Result<(), Violation> {
    let (size, align) = (refused.size(), refused.align());
    if freed == Some(refused) { Err(Violation::NotServedAgain { size, align }) } else { Ok(()) }
}

/// Everything was freed, and nothing is in use.
///
/// # Errors
///
/// [`Violation::StillInUse`].
pub fn nothing_in_use(after: &Snapshot) -> Result<(), Violation> {
    match after.inside {
        Some(Inside { allocated_chunks: chunks, used: bytes, .. }) if chunks > 0 || bytes > 0 => {
            Err(Violation::StillInUse { chunks, bytes })
        }
        _ => Ok(()),
    }
}
