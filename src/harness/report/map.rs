//! What lies in memory by the ledger alone: live blocks and what is between them, for a subject that shows no chunks.

use std::format;
use std::string::String;
use std::vec::Vec;

use super::autopsy::Autopsy;
use super::paint::{Paint, Style};
use super::scene::{Block, Scene};

/// Live blocks shown on either side of the place.
const AROUND: usize = 4;

/// Columns of the strip.
const COLUMNS: u64 = 56;

/// Bytes in a row: a block's, or nobody's.
struct Extent<'a> {
    from: i64,
    to: i64,
    block: Option<&'a Block>,
}

impl Autopsy {
    /// The live blocks around the place, from low to high; every line ends with a line feed.
    pub(super) fn map(&self, scene: &Scene, paint: Paint) -> String {
        let place = self.spot.as_ref().map(|spot| spot.offset);
        let blocks = &scene.blocks;
        let near = place.map_or(0, |at| blocks.partition_point(|block| block.offset <= at));
        let shown = near.saturating_sub(AROUND)..(near + AROUND).min(blocks.len());
        let counted =
            if blocks.len() == 1 { String::from("1 live block") } else { format!("{} live blocks", blocks.len()) };
        let around = match blocks.len() - shown.len() {
            0 => "",
            _ if place.is_some() => ", around the place",
            _ => ", the first ones",
        };
        let strip = scene.region.map_or_else(String::new, |region| format!(": {}", strip(blocks, region.len, paint)));
        let extents = extents(scene, shown.start, shown.end);
        let rows: String = extents.iter().map(|extent| row(extent, scene, place, paint)).collect();
        format!("  {counted} {}{around}{strip}\n{rows}", self.moment())
    }
}

/// Blocks and, within a region, what is between them.
fn extents(scene: &Scene, from: usize, to: usize) -> Vec<Extent<'_>> {
    let end = |block: &Block| block.offset.saturating_add_unsigned(block.size as u64);
    let mut at = from.checked_sub(1).map_or(0, |before| end(&scene.blocks[before]));
    let mut extents = Vec::new();
    for block in &scene.blocks[from..to] {
        extents.push(Extent { from: at, to: block.offset, block: None });
        at = end(block);
        extents.push(Extent { from: block.offset, to: at, block: Some(block) });
    }
    let behind = scene.blocks.get(to).map(|block| block.offset).or(scene.region.map(|region| region.len as i64));
    extents.extend(behind.map(|to| Extent { from: at, to, block: None }));
    extents.retain(|extent| extent.block.is_some() || scene.region.is_some() && extent.to > extent.from);
    extents
}

fn row(extent: &Extent<'_>, scene: &Scene, place: Option<i64>, paint: Paint) -> String {
    let is_here =
        place.is_some_and(|at| (extent.from..extent.to).contains(&at) || extent.block.is_some() && at == extent.from);
    let offset = if scene.region.is_some() { format!("{}", extent.from) } else { format!("{:#x}", extent.from) };
    let bytes = extent.to.saturating_sub(extent.from);
    let name = extent.block.map_or("-", |block| &block.name);
    let style = match extent.block {
        _ if is_here => Style::Wrong,
        Some(_) => Style::Used,
        None => Style::Faint,
    };
    let text = format!("{offset:>14}  {bytes:>8}  {name}");
    format!("{} {}\n", if is_here { "here ▶" } else { "      " }, paint.on(style, &text))
}

/// The whole region on one line, to scale.
fn strip(blocks: &[Block], len: usize, paint: Paint) -> String {
    let cell = |column: u64| {
        let middle = (len as u64 * (2 * column + 1) / (2 * COLUMNS)) as i64;
        let behind = blocks.partition_point(|block| block.offset <= middle);
        match blocks[..behind].last() {
            Some(block) if middle - block.offset < block.size as i64 => {
                paint.on(Style::Used, if behind.is_multiple_of(2) { "▓" } else { "█" })
            }
            _ => paint.on(Style::Free, "░"),
        }
    };
    (0..COLUMNS).map(cell).collect()
}
