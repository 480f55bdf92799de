//! How each misuse is drawn, close to where a heap might take it for the real thing.

use super::choices::Choices;
use super::habits::Scene;
use crate::harness::script::{Live, MOST_WRITTEN, Misuse, Name, Op, Setup};

/// Frees a name again, mostly one freed a moment ago. A name bound again since is not freed twice but once.
pub(super) fn free_twice<C: Choices>(c: &mut C, scene: &Scene<'_>) -> Option<Op> {
    let skipped = if c.chance(1, 2) { 0 } else { c.below(16) as usize };
    let name = scene.seen.freed.iter().rev().skip(skipped).take(16).find(|&&name| scene.pool.is_freed(name))?;
    Some(Op::Misuse(Misuse::FreeTwice { name: *name }))
}

/// Frees inside a block, mostly where the granule would allow a payload.
pub(super) fn free_inside<C: Choices>(c: &mut C, scene: &Scene<'_>, setup: &Setup) -> Option<Op> {
    let Live { name, layout } = scene.any(c)?;
    let size = u32::try_from(layout.size()).ok().filter(|&size| size > 0)?;
    let granule = setup.policy.granule.bytes();
    let by = match c.below(4) {
        0 => 1 + c.below(size),
        1 => size - c.below(size.min(granule)),
        _ => granule * (1 + c.below(size.div_ceil(granule))),
    };
    Some(Op::Misuse(Misuse::FreeInside { name, by: by.min(size) }))
}

/// Frees an address that no block has: around the region's ends, far off, or between granules.
pub(super) fn free_wild<C: Choices>(c: &mut C, setup: &Setup) -> Op {
    let offset = match c.below(8) {
        0 | 1 => i64::from(c.below(72)) - 64,
        2 | 3 => i64::from(setup.size) + i64::from(c.below(64)) - 4,
        4 => i64::from(setup.limit) + i64::from(c.below(64)) - 4,
        5 => i64::from(c.below(setup.size) | 1),
        6 => -i64::from(c.scaled(1, u32::MAX)),
        _ => i64::from(setup.limit) + i64::from(c.scaled(1, u32::MAX)),
    };
    Op::Misuse(Misuse::FreeWild { offset })
}

pub(super) fn free_null() -> Op {
    Op::Misuse(Misuse::FreeNull)
}

pub(super) fn write_past<C: Choices>(c: &mut C, scene: &Scene<'_>) -> Option<Op> {
    let (name, bytes) = written(c, scene)?;
    Some(Op::Misuse(Misuse::WritePast { name, bytes }))
}

pub(super) fn write_before<C: Choices>(c: &mut C, scene: &Scene<'_>) -> Option<Op> {
    let (name, bytes) = written(c, scene)?;
    Some(Op::Misuse(Misuse::WriteBefore { name, bytes }))
}

/// A live block, and how much to write beside it: a byte, a field, a header, or anything.
fn written<C: Choices>(c: &mut C, scene: &Scene<'_>) -> Option<(Name, u8)> {
    let bytes = if c.chance(3, 4) { c.pick(&[1, 4, 8]) } else { 1 + c.below(u32::from(MOST_WRITTEN)) as u8 };
    scene.any(c).map(|block| (block.name, bytes))
}
