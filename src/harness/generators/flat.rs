//! A script's body without nesting: `repeat` and `end` are lines like any other.
//!
//! On flat lines a cut, a move and a splice are plain operations on a vector, as they are on the text. What they leave
//! unmatched is mended when the lines are nested again.

use std::vec::Vec;

use crate::harness::script::{Line, Op};

/// A line of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Flat {
    Op(Op),
    /// `repeat` so many times
    Repeat(u32),
    End,
}

impl Flat {
    /// By how much what follows is deeper within repeats.
    pub(crate) fn depth_change(&self) -> i32 {
        match self {
            Flat::Repeat(_) => 1,
            Flat::End => -1,
            Flat::Op(_) => 0,
        }
    }
}

pub(crate) fn flatten(lines: &[Line]) -> Vec<Flat> {
    let mut flat = Vec::with_capacity(lines.len() * 2);
    for_each(lines, &mut |line| flat.push(line));
    flat
}

/// Shows every line in the order of the text.
pub(crate) fn for_each(lines: &[Line], each: &mut impl FnMut(Flat)) {
    for line in lines {
        match line {
            Line::Op(op) => each(Flat::Op(*op)),
            Line::Repeat { times, body } => {
                each(Flat::Repeat(*times));
                for_each(body, each);
                each(Flat::End);
            }
        }
    }
}

/// The lines nested again. An `end` without its `repeat` is dropped, a `repeat` without its `end` is unwrapped.
pub(crate) fn nest(flat: &[Flat]) -> Vec<Line> {
    let mut lines = Vec::with_capacity(flat.len());
    let mut outer: Vec<(u32, Vec<Line>)> = Vec::new();
    for line in flat {
        match *line {
            Flat::Op(op) => lines.push(Line::Op(op)),
            Flat::Repeat(times) => outer.push((times, core::mem::take(&mut lines))),
            Flat::End => lines = close(outer.pop(), lines),
        }
    }
    while let Some((_, mut before)) = outer.pop() {
        before.append(&mut lines);
        lines = before;
    }
    lines
}

fn close(outer: Option<(u32, Vec<Line>)>, body: Vec<Line>) -> Vec<Line> {
    let Some((times, mut lines)) = outer else { return body };
    lines.push(Line::Repeat { times, body });
    lines
}

/// How many operations run, repeats counted out.
pub(crate) fn steps(flat: &[Flat]) -> u64 {
    let (mut rounds, mut outer, mut sum) = (1_u64, Vec::new(), 0_u64);
    for line in flat {
        match *line {
            Flat::Op(_) => sum = sum.saturating_add(rounds),
            Flat::Repeat(times) => {
                outer.push(rounds);
                rounds = rounds.saturating_mul(times.into());
            }
            Flat::End => rounds = outer.pop().unwrap_or(rounds),
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use std::vec;

    use super::*;

    const GROW: Flat = Flat::Op(Op::Grow { bytes: 1 });

    #[test]
    fn flat_lines_nest_again_to_the_same() {
        let flat = vec![GROW, Flat::Repeat(3), GROW, Flat::Repeat(4), GROW, Flat::End, Flat::End, GROW];
        assert_eq!(flatten(&nest(&flat)), flat);
        assert_eq!(steps(&flat), 1 + 3 * (1 + 4) + 1);
    }

    #[test]
    fn what_is_unmatched_is_dropped_and_its_lines_stay() {
        let flat = [Flat::End, GROW, Flat::Repeat(2), GROW, Flat::Repeat(3), GROW, Flat::End];
        assert_eq!(flatten(&nest(&flat)), [GROW, GROW, Flat::Repeat(3), GROW, Flat::End]);
    }
}
