//! What a subject says of itself, and what it takes from others: statistics, a parent's memory, the system's.

use super::{Account, Violation};
use crate::harness::subject::{Capability, Snapshot, Statistics};

/// Bytes that may stay with a subject after everything was freed, whatever was in use: caches, arenas, first pages.
pub const HOARD: usize = 32 << 20;

/// Of what was in use at once, so many times as much may stay.
const HOARD_FACTOR: usize = 8;

/// Statistics agree with what was asked for: `live` bytes are in live blocks, and the regions have `all`.
///
/// # Errors
///
/// [`Violation::Statistics`].
pub fn statistics(statistics: Option<Statistics>, live: usize, all: Option<usize>) -> Result<(), Violation> {
    let Some(Statistics { used, free }) = statistics else { return Ok(()) };
    if let Some(found) = used.filter(|&used| used < live) {
        return Err(Violation::Statistics { account: Account::UsedCoversLive, expected: live, found });
    }
    let sum = used.zip(free).map(|(used, free)| used.saturating_add(free)).or(free);
    match sum.zip(all) {
        Some((found, expected)) if found > expected => {
            Err(Violation::Statistics { account: Account::SumFitsRegions, expected, found })
        }
        _ => Ok(()),
    }
}

/// Everything was freed: no more is used than in the fresh heap.
///
/// # Errors
///
/// [`Violation::Statistics`].
pub fn nothing_used(fresh: Option<Statistics>, now: Option<Statistics>) -> Result<(), Violation> {
    let used = |statistics: Option<Statistics>| statistics.and_then(|it| it.used);
    match (used(fresh), used(now)) {
        (Some(expected), Some(found)) if expected != found => {
            Err(Violation::Statistics { account: Account::UsedAsFresh, expected, found })
        }
        _ => Ok(()),
    }
}

/// The parent has nothing to complain of.
///
/// # Errors
///
/// [`Violation::Parent`].
pub fn parent(snapshot: &Snapshot) -> Result<(), Violation> {
    snapshot.parent.map_or(Ok(()), |fault| Err(Violation::Parent { fault }))
}

/// Everything was freed: what is held from the system is no more than `peak`, the most that was in use at once, explains.
///
/// # Errors
///
/// [`Violation::Hoarded`].
pub fn footprint(before: Option<usize>, after: Option<usize>, peak: usize) -> Result<(), Violation> {
    let (Some(before), Some(after)) = (before, after) else { return Ok(()) };
    let (expected, found) = (HOARD.saturating_add(peak.saturating_mul(HOARD_FACTOR)), after.saturating_sub(before));
    if found > expected { Err(Violation::Hoarded { expected, found }) } else { Ok(()) }
}

/// What is said to be offered was there.
///
/// # Errors
///
/// [`Violation::NotOffered`].
pub fn offered<T>(capability: Capability, answer: Option<T>) -> Result<(), Violation> {
    answer.map_or(Err(Violation::NotOffered { capability }), |_| Ok(()))
}
