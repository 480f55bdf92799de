//! Whole lives of blocks: an allocation with everything that is done to its block, under whatever name.

use core::ops::Range;
use std::{vec, vec::Vec};

use super::draft::Draft;
use crate::harness::generators::flat::Flat;
use crate::harness::script::{Name, Op};

/// The lines at which a life begins; a repeat with its body counts as one.
pub(super) fn starts(draft: &Draft) -> Vec<usize> {
    starts_in(&draft.lines)
}

pub(super) fn starts_in(lines: &[Flat]) -> Vec<usize> {
    let begins = |line: &Flat| matches!(line, Flat::Op(Op::Alloc { .. }) | Flat::Repeat(_));
    lines.iter().enumerate().filter(|(_, line)| begins(line)).map(|(at, _)| at).collect()
}

/// The draft without some of its lives, counted as [`starts`] lists them.
pub(super) fn without_range(draft: &Draft, range: Range<usize>) -> Draft {
    without(draft, starts(draft).get(range).unwrap_or_default())
}

/// The draft without the lives that begin at these lines, which are in order.
pub(super) fn without(draft: &Draft, begun: &[usize]) -> Draft {
    let mut doomed = Doomed { names: vec![false; draft.names.len()], until: 0 };
    let mut begun = begun.iter().copied().peekable();
    draft.without(|at| {
        let begins = begun.next_if_eq(&at).is_some();
        at < doomed.until || doomed.takes(draft, at, begins)
    })
}

/// What is to go along with its beginning.
struct Doomed {
    /// Which names have a block that goes.
    names: Vec<bool>,
    /// Lines before that one go, whatever they are.
    until: usize,
}

impl Doomed {
    fn takes(&mut self, draft: &Draft, at: usize, begins: bool) -> bool {
        match draft.lines[at] {
            Flat::Op(op) => self.takes_op(op, begins),
            Flat::Repeat(_) if begins => {
                self.until = end_of(&draft.lines, at) + 1;
                true
            }
            Flat::Repeat(_) | Flat::End => false,
        }
    }

    fn takes_op(&mut self, mut op: Op, begins: bool) -> bool {
        match op {
            Op::Alloc { name, .. } => *self.of(name) = begins,
            Op::Realloc { from, to, .. } => {
                let goes = *self.of(from);
                (*self.of(from), *self.of(to)) = (false, goes);
                return goes;
            }
            _ => {}
        }
        let mut goes = false;
        op.rename(&mut |name| {
            goes |= *self.of(name);
            name
        });
        goes
    }

    fn of(&mut self, name: Name) -> &mut bool {
        &mut self.names[name.0 as usize]
    }
}

/// The line that closes a repeat; behind the last line if none does.
pub(super) fn end_of(lines: &[Flat], repeat: usize) -> usize {
    let mut depth = 0;
    let end = lines[repeat..].iter().position(|line| {
        depth += line.depth_change();
        depth == 0
    });
    end.map_or(lines.len(), |end| repeat + end)
}

#[cfg(test)]
mod tests {
    use super::super::draft::tests::{alloc, draft, free, realloc};
    use super::*;

    #[test]
    fn a_life_is_followed_through_its_names_and_ends_where_the_name_is_bound_anew() {
        let whole = draft(vec![alloc(0), alloc(1), realloc(0, 2), free(2), free(2), alloc(2), free(2), free(0)]);
        assert_eq!(starts(&whole), [0, 1, 5]);
        assert_eq!(without_range(&whole, 0..1).lines, [alloc(1), alloc(2), free(2), free(0)]);
        assert_eq!(without_range(&whole, 1..3).lines, [alloc(0), realloc(0, 2), free(2), free(2), free(0)]);
    }

    #[test]
    fn a_repeat_goes_with_its_body_or_stays_with_it() {
        let round = [Flat::Repeat(2), Flat::Repeat(3), alloc(0), Flat::End, Flat::End];
        let whole = draft([&[alloc(1)], &round[..], &[free(1)]].concat());
        assert_eq!(without(&whole, &[1]).lines, [alloc(1), free(1)]);
        assert_eq!(without(&whole, &[0]).lines, round);
    }
}
