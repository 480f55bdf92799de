//! What there is to see at a moment of a run: the subject's chunks, and what the program believes it owns.

use std::string::String;
use std::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::harness::ledger;
use crate::harness::run::Run;
use crate::harness::script::Names;
use crate::harness::subject::Chart;

/// A moment of a run.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Scene {
    /// The chunks, if the subject shows them.
    pub chart: Option<Chart>,
    /// The live blocks, by offset.
    pub blocks: Vec<Block>,
    /// The memory that blocks must lie in, if there is one.
    pub region: Option<Bounds>,
}

/// A block that the program believes it owns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Offset of its first byte from the region's.
    pub offset: i64,
    /// Bytes asked for.
    pub size: usize,
    /// Its name, or that it lost it.
    pub name: String,
}

/// A region by its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bounds {
    /// Machine address of its first byte.
    pub start: usize,
    /// Bytes.
    pub len: usize,
}

impl Scene {
    /// The scene now. The names are those of the script being run.
    #[must_use]
    pub fn of(run: &Run<'_>, names: &Names) -> Scene {
        let region = run.snapshot().region.map(|region| Bounds { start: region.addresses().0, len: region.len() });
        let start = region.map_or(0, |region| region.start);
        let block = |block: &ledger::Block| Block {
            offset: block.start.as_ptr().addr().wrapping_sub(start) as i64,
            size: block.layout.size(),
            name: String::from(block.name().map_or("(no name)", |name| names.text(name))),
        };
        Scene { chart: run.chart(), blocks: run.ledger().blocks().map(block).collect(), region }
    }

    /// Machine address that offsets count from: of the region's first byte, or 0.
    #[must_use]
    pub fn start(&self) -> usize {
        self.region.map_or(0, |region| region.start)
    }

    /// The names of blocks by the address of their first byte; none without a chart.
    #[must_use]
    pub fn labels(&self) -> Vec<(u32, String)> {
        let Some(chart) = &self.chart else { return Vec::new() };
        let label = |block: &Block| (chart.origin.wrapping_add(block.offset as u32), block.name.clone());
        self.blocks.iter().map(label).collect()
    }
}
