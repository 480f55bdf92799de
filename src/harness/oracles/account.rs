//! What a subject says of itself, and what it takes from others: statistics, a parent's memory, the system's.

use super::{Account, Violation};
use crate::harness::subject::{Capability, Snapshot, Statistics};

/// Bytes that may stay with a subject after everything was freed, whatever was in use: caches, arenas, first pages.
pub const HOARD: usize = 32 << 20;

/// Of what was in use at once, so many times as much may stay.
const HOARD_FACTOR: usize = 8;

/// What statistics are held against.
#[derive(Clone, Copy, Debug)]
pub struct Truth {
    /// Bytes that live blocks were asked for with.
    pub live: usize,
    /// From the first byte of the lowest live block to behind the last one of the highest, if any is live.
    pub blocks: Option<(usize, usize)>,
    /// Bytes in all regions.
    pub regions: usize,
    /// From the first byte of the lowest region to behind the last one of the highest.
    pub span: (usize, usize),
}

/// Statistics agree with each other and with what was asked for. An overflow on the way to a figure is as good as the greatest figure.
///
/// # Errors
///
/// [`Violation::Statistics`].
pub fn statistics(statistics: Option<Statistics>, truth: &Truth) -> Result<(), Violation> {
    let Some(Statistics { used, free, size, bounds }) = statistics else { return Ok(()) };
    let sum = used.zip(free).map(|(used, free)| used.saturating_add(free)).or(free);
    at_least(Account::UsedCoversLive, used, Some(truth.live))?;
    at_most(Account::SumFitsRegions, sum, Some(truth.regions))?;
    at_most(Account::SumFitsSize, sum.or(used), size)?;
    at_most(Account::SizeFitsRegions, size, Some(truth.regions))?;
    at_most(Account::SizeFitsBounds, size, bounds.map(|(first, behind)| behind.saturating_sub(first)))?;
    at_most(Account::BoundsFitRegions, bounds.map(|bounds| outside(bounds, truth.span)), Some(0))?;
    let astray = bounds.zip(truth.blocks).map(|(bounds, blocks)| outside(blocks, bounds));
    at_most(Account::BoundsHoldLive, astray, Some(0))
}

/// A block of `served` bytes was just allocated: as much was free in the look before.
///
/// # Errors
///
/// [`Violation::Statistics`].
pub fn served(before: Option<Statistics>, served: usize) -> Result<(), Violation> {
    at_least(Account::FreeCoversServed, before.and_then(|it| it.free), Some(served))
}

/// How many bytes of the inner addresses are not among the outer ones.
fn outside(inner: (usize, usize), outer: (usize, usize)) -> usize {
    outer.0.saturating_sub(inner.0).saturating_add(inner.1.saturating_sub(outer.1))
}

fn at_most(account: Account, found: Option<usize>, most: Option<usize>) -> Result<(), Violation> {
    match found.zip(most) {
        Some((found, expected)) if found > expected => Err(Violation::Statistics { account, expected, found }),
        _ => Ok(()),
    }
}

fn at_least(account: Account, found: Option<usize>, least: Option<usize>) -> Result<(), Violation> {
    match found.zip(least) {
        Some((found, expected)) if found < expected => Err(Violation::Statistics { account, expected, found }),
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
