//! What there is to see at a moment of a run: the subject's chunks, and what the program believes it owns.

use std::string::String;
use std::vec::Vec;

use crate::harness::ledger;
use crate::harness::run::Run;
use crate::harness::script::Names;
use crate::harness::subject::Chart;

/// A moment of a run.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// The chunks, if the subject shows them.
    pub chart: Option<Chart>,
    /// The live blocks, by offset.
    pub blocks: Vec<Block>,
}

/// A block that the program believes it owns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Offset of its first byte from the region's.
    pub offset: i64,
    /// Bytes asked for.
    pub size: usize,
    /// Its name, or that it lost it.
    pub name: String,
}

impl Scene {
    /// The scene now. The names are those of the script being run.
    #[must_use]
    pub fn of(run: &Run<'_>, names: &Names) -> Scene {
        let start = run.snapshot().region.map_or(0, |region| region.start.as_ptr().addr());
        let block = |block: &ledger::Block| Block {
            offset: block.start.as_ptr().addr().wrapping_sub(start) as i64,
            size: block.layout.size(),
            name: String::from(block.name().map_or("(no name)", |name| names.text(name))),
        };
        Scene { chart: run.chart(), blocks: run.ledger().blocks().map(block).collect() }
    }

    /// The names of blocks by the address of their first byte; none without a chart.
    #[must_use]
    pub fn labels(&self) -> Vec<(u32, String)> {
        let Some(chart) = &self.chart else { return Vec::new() };
        let label = |block: &Block| (chart.origin.wrapping_add(block.offset as u32), block.name.clone());
        self.blocks.iter().map(label).collect()
    }
}
