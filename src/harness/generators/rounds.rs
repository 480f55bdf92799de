//! A script that is a loop: a short body that frees all it allocates, over and over.
//!
//! An allocator that loses a little each time looks well in a short script. After some hundred rounds of large blocks
//! what it holds stands out. The ledger fills every byte, so a loop is bound by the bytes that it touches.

use core::alloc::Layout;
use std::vec;
use std::vec::Vec;

use super::choices::Choices;
use super::sizes::Sizes;
use crate::harness::script::{Line, Live, Name, Names, Op, Script, Seen, Setup};

/// The most bytes that a loop asks for, all rounds together.
const MOST_TOUCHED: usize = 128 << 20;

/// The most rounds.
const MOST_ROUNDS: usize = 1000;

/// The most blocks in a body.
const MOST_BLOCKS: u32 = 4;

/// A body, and how far its rounds have come.
#[derive(Clone, Debug)]
pub(super) struct Rounds {
    body: Vec<Op>,
    times: u32,
    given: usize,
}

impl Rounds {
    /// A loop of blocks of similar size, mostly large ones.
    pub(super) fn draw<C: Choices>(sizes: &Sizes, c: &mut C) -> Self {
        let count = if c.chance(1, 2) { 2 } else { 1 + c.below(MOST_BLOCKS) };
        let large = c.chance(3, 4).then(|| c.scaled(32 << 10, 128 << 10));
        let layouts: Vec<Layout> = (0..count).map(|_| layout(large, sizes, c)).collect();
        let body = body(&layouts, c);
        let touched: usize = body.iter().map(bytes).sum();
        let times = (MOST_TOUCHED / touched.max(1)).clamp(1, MOST_ROUNDS) as u32;
        Rounds { body, times, given: 0 }
    }

    pub(super) fn next(&mut self) -> Option<Op> {
        let is_over = self.given == self.body.len() * self.times as usize;
        let op = self.body[self.given % self.body.len()];
        self.given += usize::from(!is_over);
        (!is_over).then_some(op)
    }

    /// The loop as a script.
    pub(super) fn script(&self, setup: Setup, names: &Names) -> Script {
        let body = self.body.iter().copied().map(Line::Op).collect();
        Script::new(setup, vec![Line::Repeat { times: self.times, body }], names)
    }
}

/// Bytes that an operation asks for.
fn bytes(op: &Op) -> usize {
    match *op {
        Op::Alloc { layout, .. } => layout.size(),
        Op::Realloc { size, .. } => size,
        _ => 0,
    }
}

/// From a large size to twice that, or any other layout that is served without much ado.
fn layout<C: Choices>(large: Option<u32>, sizes: &Sizes, c: &mut C) -> Layout {
    let nothing = Seen { live: &[], freed: &[], free: &[], failed: false };
    let drawn = sizes.layout(c, &nothing);
    let size = match large {
        Some(large) => (large + c.below(large)) as usize,
        None => drawn.size().min(MOST_TOUCHED / MOST_ROUNDS),
    };
    Layout::from_size_align(size, drawn.align()).unwrap_or(drawn)
}

/// All blocks are allocated, some are resized to another one's size, and all are freed in any order.
fn body<C: Choices>(layouts: &[Layout], c: &mut C) -> Vec<Op> {
    let (mut ops, mut live) = (Vec::new(), Vec::new());
    for (name, &layout) in (0..).map(Name).zip(layouts) {
        ops.push(Op::Alloc { name, layout, zeroed: false });
        live.push(Live { name, layout });
        if c.chance(1, 8) {
            let size = layouts[c.index(layouts.len())].size();
            ops.push(Op::Realloc { from: name, to: name, size });
        }
        if c.chance(1, 8) {
            ops.push(free_any(&mut live, c));
        }
    }
    while !live.is_empty() {
        ops.push(free_any(&mut live, c));
    }
    ops
}

fn free_any<C: Choices>(live: &mut Vec<Live>, c: &mut C) -> Op {
    Op::Free { name: live.swap_remove(c.index(live.len())).name }
}

#[cfg(test)]
mod tests {
    use super::super::choices::Random;
    use super::*;
    use crate::harness::subject::{Capabilities, Promises};

    fn draw(seed: u64) -> Rounds {
        let mut c = Random::new(seed);
        let sizes = Sizes::draw(&Setup::new(4096), 8, Capabilities::NONE, Promises::default(), &mut c);
        Rounds::draw(&sizes, &mut c)
    }

    #[test]
    fn a_round_frees_what_it_allocates_and_a_loop_keeps_to_its_bytes() {
        for rounds in (0..500).map(draw) {
            let count = |is: fn(&Op) -> bool| rounds.body.iter().filter(|op| is(op)).count();
            assert_eq!(count(|op| matches!(op, Op::Alloc { .. })), count(|op| matches!(op, Op::Free { .. })));
            let touched: usize = rounds.body.iter().map(bytes).sum();
            assert!(touched * rounds.times as usize <= MOST_TOUCHED && rounds.times > 50, "{rounds:?}");
        }
    }

    #[test]
    fn the_script_of_a_loop_runs_what_the_loop_gives() {
        let mut rounds = draw(3);
        let script = rounds.script(Setup::new(0), &Names::lettered(8));
        let given: Vec<Op> = std::iter::from_fn(|| rounds.next()).collect();
        assert_eq!(script.count_operations(), given.len() as u64);
        assert!(script.operations().zip(&given).all(|(op, given)| bytes(&op) == bytes(given)));
    }
}
