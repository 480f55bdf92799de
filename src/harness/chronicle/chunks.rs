//! The lives of headers: what differs between one chart and the next.

use std::vec::Vec;

use super::{ChunkLife, Life, Step};
use crate::harness::subject::Chart;
use crate::heap::Piece;

/// Headers so far.
#[derive(Debug, Default)]
pub(super) struct Chunks {
    lives: Vec<ChunkLife>,
    /// The chunks as they were last, and the life of each.
    pieces: Vec<Piece>,
    open: Vec<usize>,
}

impl Chunks {
    /// Notes a chart. What is the same in front and behind is skipped by comparing alone.
    pub(super) fn note(&mut self, step: Step, chart: Chart) {
        let (old, new) = (&self.pieces, &chart.pieces);
        let front = old.iter().zip(new).take_while(|(a, b)| a == b).count();
        let rest = old[front..].iter().rev().zip(new[front..].iter().rev());
        let back = rest.take_while(|(a, b)| a == b).count();
        let (old_end, new_end) = (old.len() - back, new.len() - back);
        let lives = self.merge(step, chart.origin, front..old_end, &new[front..new_end]);
        self.open.splice(front..old_end, lives);
        self.pieces = chart.pieces;
    }

    /// The lives of the new pieces, which stand in the place of some old ones; both are in the order of memory.
    fn merge(&mut self, step: Step, origin: u32, old: core::ops::Range<usize>, new: &[Piece]) -> Vec<usize> {
        let mut at = old.start;
        let mut open = Vec::with_capacity(new.len());
        for piece in new {
            while at < old.end && self.pieces[at].address < piece.address {
                self.end(step, at);
                at += 1;
            }
            if at < old.end && self.pieces[at] == *piece {
                open.push(self.open[at]);
                at += 1;
            } else {
                open.push(self.lives.len());
                self.lives.push(life(step, origin, piece));
            }
        }
        (at..old.end).for_each(|left| self.end(step, left));
        open
    }

    fn end(&mut self, step: Step, at: usize) {
        self.lives[self.open[at]].life.died = Some(step);
    }

    /// All lives, by offset and then by birth.
    pub(super) fn finish(mut self) -> Vec<ChunkLife> {
        self.lives.sort_by_key(|chunk| (chunk.offset, chunk.life.born));
        self.lives
    }
}

fn life(step: Step, origin: u32, piece: &Piece) -> ChunkLife {
    ChunkLife {
        offset: piece.address.wrapping_sub(origin),
        size: piece.size,
        tag: piece.tag,
        allocated: piece.allocated,
        life: Life::from(step),
    }
}
