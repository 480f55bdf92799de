//! Makes many lines a loop of a few: what fills a heap, splits it into pieces or leaks from it is often the same thing again and again.
//!
//! The lines need not be alike. A body is made of the first allocations among them, in the ways in which blocks come and go, and
//! runs as often as blocks were allocated there, or half as often. How often it must run, and with which numbers, other passes find out.

use core::ops::Range;
use std::{vec, vec::Vec};

use super::draft::Draft;
use super::passes::{Step, is_whole};
use super::{Cursor, lives};
use crate::harness::generators::flat::{Flat, steps};
use crate::harness::script::{MOST_OPERATIONS, Op};

/// Fewer lines than these are no longer as a loop.
const LEAST: usize = 8;

/// The lines that become a loop, of so many.
const RANGES: [fn(usize) -> Range<usize>; 6] = [
    |len| 0..len - 1,
    |len| 0..len,
    |len| len / 2..len - 1,
    |len| len / 2..len,
    |len| 0..len / 2,
    |len| len / 4..len - len / 4,
];

pub(super) fn ranges(draft: &Draft) -> usize {
    if draft.lines.len() < LEAST { 0 } else { RANGES.len() }
}

pub(super) fn looped(draft: &Draft, cursor: Cursor) -> Step {
    let range = RANGES[cursor.place](draft.lines.len());
    let lines = &draft.lines[range.clone()];
    if !is_whole(lines) {
        return Step::Over;
    }
    let (bodies, blocks) = (bodies(lines), lives::starts_in(lines).len());
    let Some(body) = bodies.get(cursor.attempt / 2) else { return Step::Over };
    let times = if cursor.attempt.is_multiple_of(2) { blocks } else { blocks / 2 };
    let round = [&[Flat::Repeat(times as u32)], &body[..], &[Flat::End]].concat();
    let lines = [&draft.lines[..range.start], &round, &draft.lines[range.end..]].concat();
    if steps(&lines) > MOST_OPERATIONS { Step::Skip } else { Step::Try(draft.with_lines(lines)) }
}

/// Takes the lines behind a loop, or before it, for one more round of it.
pub(super) fn absorbed(draft: &Draft, cursor: Cursor) -> Step {
    let begin = cursor.place;
    let Flat::Repeat(times) = draft.lines[begin] else { return Step::Over };
    let end = lives::end_of(&draft.lines, begin);
    let len = end - begin - 1;
    let round = match cursor.attempt {
        0 => end + 1..end + 1 + len,
        1 => begin.saturating_sub(len)..begin,
        _ => return Step::Over,
    };
    if !draft.lines.get(round.clone()).is_some_and(|lines| lines.len() == len && is_whole(lines)) {
        return Step::Skip;
    }
    let mut longer = draft.clone();
    longer.lines[begin] = Flat::Repeat(times.saturating_add(1));
    longer.lines.drain(round);
    if steps(&longer.lines) > MOST_OPERATIONS { Step::Skip } else { Step::Try(longer) }
}

/// What may be the body of a loop in place of these lines.
fn bodies(lines: &[Flat]) -> Vec<Vec<Flat>> {
    let mut allocations = lines.iter().filter(|line| matches!(line, Flat::Op(Op::Alloc { .. })));
    let Some(&first) = allocations.next() else { return Vec::new() };
    let Flat::Op(Op::Alloc { name, .. }) = first else { return Vec::new() };
    let free = Flat::Op(Op::Free { name });
    let mut bodies = vec![vec![first], vec![first, free]];
    if let Some(&second) = allocations.find(|line| !matches!(line, Flat::Op(Op::Alloc { name: of, .. }) if *of == name))
    {
        bodies.extend([vec![first, second, free], vec![second, first, free]]);
    }
    let resize = |line: &Flat| if let Flat::Op(Op::Realloc { size, .. }) = line { Some(*size) } else { None };
    if let Some(size) = lines.iter().find_map(resize) {
        let resized = Flat::Op(Op::Realloc { from: name, to: name, size });
        bodies.extend([vec![first, resized], vec![first, resized, free]]);
    }
    bodies
}

#[cfg(test)]
mod tests {
    use super::super::draft::tests::{alloc, draft, free};
    use super::*;

    fn tried(lines: Vec<Flat>, place: usize) -> Vec<Vec<Flat>> {
        let whole = draft(lines);
        let attempts = (0..).map_while(|attempt| match looped(&whole, Cursor { place, attempt }) {
            Step::Try(draft) => Some(draft.lines),
            _ => None,
        });
        attempts.collect()
    }

    #[test]
    fn blocks_that_come_and_go_become_a_loop_before_the_last_line() {
        let lines: Vec<Flat> = (0..10).map(alloc).chain((0..5).map(free)).collect();
        let expected = [Flat::Repeat(10), alloc(0), alloc(1), free(0), Flat::End, free(4)];
        let tried = tried(lines, 0);
        assert_eq!(tried.len(), 8);
        assert!(tried.contains(&expected.to_vec()), "{tried:?}");
    }

    #[test]
    fn a_round_beside_a_loop_becomes_one_of_it() {
        let whole =
            draft(vec![free(7), alloc(1), free(1), Flat::Repeat(3), alloc(0), free(0), Flat::End, alloc(2), free(2)]);
        let tried = |attempt| match absorbed(&whole, Cursor { place: 3, attempt }) {
            Step::Try(draft) => draft.lines,
            _ => Vec::new(),
        };
        let longer = [Flat::Repeat(4), alloc(0), free(0), Flat::End];
        assert_eq!(tried(0), [&[free(7), alloc(1), free(1)], &longer[..]].concat());
        assert_eq!(tried(1), [&[free(7)], &longer[..], &[alloc(2), free(2)]].concat());
        assert!(tried(2).is_empty());
    }

    #[test]
    fn half_a_repeat_is_no_part_of_a_loop() {
        let lines = [&[Flat::Repeat(2)], &(0..10).map(alloc).collect::<Vec<_>>()[..], &[Flat::End]].concat();
        assert!(tried(lines.clone(), 0).is_empty());
        assert!(!tried(lines, 1).is_empty());
    }
}
