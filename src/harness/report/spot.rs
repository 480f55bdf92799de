//! Where a place is: in which block, live or freed, how far behind or before which others, and in which chunk.

use std::format;
use std::string::String;
use std::vec::Vec;

use serde::{Deserialize, Serialize};

use super::history::Stay;
use super::scene::Scene;
use crate::harness::subject::Chart;
use crate::policy::HEADER;

/// A block and how far from it a place is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Near {
    /// The block.
    pub block: Stay,
    /// Bytes: from the block's first byte to a place in it; else from the place, or from the block that has it, to this block: 0 is right beside it.
    pub bytes: u64,
}

/// A place among blocks and chunks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// Bytes behind the region's first one; a machine address for a subject without a region.
    pub offset: i64,
    /// The address as the subject counts, if it shows its chunks.
    pub address: Option<u32>,
    /// The live block that has it.
    pub inside: Option<Near>,
    /// The block that had it last, and left it.
    pub formerly: Option<Near>,
    /// The live block before it in memory.
    pub below: Option<Near>,
    /// The live block behind it in memory.
    pub above: Option<Near>,
    /// Which part of which chunk it is, in words, if the subject shows its chunks.
    pub chunk: Option<String>,
}

impl Spot {
    /// The place at an offset.
    #[must_use]
    pub fn of(offset: i64, scene: &Scene, stays: &[Stay]) -> Spot {
        let near = |stay: &Stay, bytes: i64| Near { block: stay.clone(), bytes: bytes.max(0).unsigned_abs() };
        let live = || stays.iter().filter(|stay| stay.left.is_none());
        let inside = live().find(|stay| stay.holds(offset) || stay.offset == offset);
        let left = stays.iter().filter(|stay| stay.left.is_some() && stay.holds(offset));
        let (from, to) = inside.map_or((offset, offset), |stay| (stay.offset, stay.end()));
        let others = || live().filter(|stay| Some(stay.nth) != inside.map(|stay| stay.nth) && stay.size > 0);
        let below = others().filter(|stay| stay.end() <= from).max_by_key(|stay| stay.end());
        let above = others().filter(|stay| stay.offset > from).min_by_key(|stay| stay.offset);
        let formerly = left.max_by_key(|stay| stay.left.map(|(_, step)| step));
        Spot {
            offset,
            address: scene.chart.as_ref().map(|chart| address(chart, offset)),
            inside: inside.map(|stay| near(stay, offset.saturating_sub(stay.offset))),
            formerly: formerly.map(|stay| near(stay, offset.saturating_sub(stay.offset))),
            below: below.map(|stay| near(stay, from.saturating_sub(stay.end()))),
            above: above.map(|stay| near(stay, stay.offset.saturating_sub(to))),
            chunk: scene.chart.as_ref().and_then(|chart| part(chart, offset)),
        }
    }

    /// "4 bytes past the end of `b`, 100 bytes, allocated at operation 12": by the block that has the place, that had it, or that ends before it.
    #[must_use]
    pub fn position(&self) -> String {
        match (&self.inside, &self.formerly, &self.below, &self.above) {
            (Some(Near { block, bytes }), ..) => format!("byte {bytes} of {}", block.describe()),
            (_, Some(Near { block, bytes }), ..) => format!("byte {bytes} of what was {}", block.describe()),
            (_, _, Some(Near { block, bytes: 0 }), _) => format!("right behind the end of {}", block.describe()),
            (_, _, Some(Near { block, bytes }), _) => format!("{} past the end of {}", count(*bytes), block.describe()),
            (_, _, _, Some(Near { block, bytes })) => format!("{} before {}", count(*bytes), block.describe()),
            _ => String::from("in no block, nor was it in one"),
        }
    }

    /// A line for each neighbour: the live blocks on either side. None when there is none on either.
    #[must_use]
    pub fn neighbours(&self) -> Vec<String> {
        if self.below.is_none() && self.above.is_none() {
            return Vec::new();
        }
        let line = |word: &str, side: &Option<Near>| match side {
            None => format!("{word}  no live block"),
            Some(Near { block, bytes: 0 }) => format!("{word}  {}; right beside it", block.describe()),
            Some(Near { block, bytes }) => format!("{word}  {}; {} away", block.describe(), count(*bytes)),
        };
        [line("below", &self.below), line("above", &self.above)].into()
    }

    /// The blocks that the place is about: the one that has it, the one that had it or, between blocks, both neighbours.
    pub fn blocks(&self) -> impl Iterator<Item = &Stay> {
        let holders = [&self.inside, &self.formerly];
        let neighbours =
            if holders.iter().any(|near| near.is_some()) { [&None, &None] } else { [&self.below, &self.above] };
        holders.into_iter().chain(neighbours).flatten().map(|near| &near.block)
    }
}

/// "1 byte", "4 bytes".
pub(super) fn count(bytes: u64) -> String {
    if bytes == 1 { String::from("1 byte") } else { format!("{bytes} bytes") }
}

/// The address that a chart gives an offset.
fn address(chart: &Chart, offset: i64) -> u32 {
    chart.origin.wrapping_add(offset as u32)
}

/// Which part of which chunk an offset is.
fn part(chart: &Chart, offset: i64) -> Option<String> {
    let address = address(chart, offset);
    let holder = chart.pieces.iter().rfind(|piece| piece.address <= address)?;
    let behind = address - holder.address;
    let kind = if holder.allocated { "allocated" } else { "free" };
    let part = match behind.checked_sub(HEADER) {
        _ if behind >= HEADER.saturating_add(holder.size) => String::from("behind the last chunk, which is"),
        None => format!("byte {behind} of the header of"),
        Some(byte) => format!("byte {byte} of the payload of"),
    };
    Some(format!("{part} the {kind} chunk at {} with size {}", holder.address, holder.size))
}
