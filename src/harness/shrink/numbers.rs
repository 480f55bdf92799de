//! The numbers in a script, each seen and changed through one function.
//!
//! A visitor gets the number and returns the one to put in its place, which is raised to the least that is allowed.

use super::draft::Draft;
use crate::harness::generators::flat::Flat;
use crate::harness::script::{Misuse, Op, Setup};
use core::alloc::Layout;

/// What a number becomes.
type Change<'a> = &'a mut dyn FnMut(u64) -> u64;

/// The numbers that a line can have.
pub(super) const IN_LINES: [fn(&mut Flat, Change<'_>); 3] = [gap, amount, align];

/// The numbers that a set-up has.
pub(super) const IN_SETUP: [fn(&mut Setup, Change<'_>); 6] = [region, limit, size, at, give, refuse];

/// All numbers, summed.
pub(super) fn magnitude(draft: &Draft) -> u128 {
    let mut sum = 0;
    let mut add = |number| {
        sum += u128::from(number);
        number
    };
    let mut setup = draft.setup;
    // Not the whole region too: it is size and limit.
    for number in &IN_SETUP[1..] {
        number(&mut setup, &mut add);
    }
    for mut line in draft.lines.iter().copied() {
        for number in IN_LINES {
            number(&mut line, &mut add);
        }
    }
    sum
}

/// The number that the function sees.
pub(super) fn value<T: Clone>(of: &T, number: fn(&mut T, Change<'_>)) -> Option<u64> {
    let mut seen = None;
    number(&mut of.clone(), &mut |value| *seen.insert(value));
    seen
}

/// Bytes, or times, or how far.
pub(super) fn amount(line: &mut Flat, change: Change<'_>) {
    match line {
        Flat::Repeat(times) => *times = change((*times).into()) as u32,
        Flat::Op(op) => amount_of_op(op, change),
        Flat::End => {}
    }
}

fn amount_of_op(op: &mut Op, change: Change<'_>) {
    match op {
        Op::Alloc { layout, .. } => {
            let size = change(layout.size() as u64) as usize;
            *layout = Layout::from_size_align(size, layout.align()).unwrap_or(*layout);
        }
        Op::Realloc { size, .. } => *size = change(*size as u64) as usize,
        Op::Grow { bytes } | Op::Truncate { bytes } | Op::Region { bytes, .. } => {
            *bytes = change((*bytes).into()) as u32;
        }
        Op::Thread { number } => *number = change((*number).into()) as u16,
        Op::Misuse(misuse) => amount_of_misuse(misuse, change),
        Op::Free { .. } | Op::Reset | Op::Enter | Op::Leave => {}
    }
}

fn amount_of_misuse(misuse: &mut Misuse, change: Change<'_>) {
    match misuse {
        Misuse::FreeInside { by, .. } => *by = change((*by).into()).max(1) as u32,
        Misuse::WritePast { bytes, .. } | Misuse::WriteBefore { bytes, .. } => {
            *bytes = change((*bytes).into()).max(1) as u8;
        }
        Misuse::FreeWild { offset } => *offset = far(change(offset.unsigned_abs()), *offset < 0),
        Misuse::FreeTwice { .. } | Misuse::FreeNull => {}
    }
}

fn far(distance: u64, before: bool) -> i64 {
    if before { 0_i64.wrapping_sub_unsigned(distance) } else { i64::try_from(distance).unwrap_or(i64::MAX) }
}

/// The bytes before a further region.
fn gap(line: &mut Flat, change: Change<'_>) {
    if let Flat::Op(Op::Region { gap, .. }) = line {
        *gap = change((*gap).into()) as u32;
    }
}

/// An alignment's exponent: alignments halve.
fn align(line: &mut Flat, change: Change<'_>) {
    if let Flat::Op(Op::Alloc { layout, .. }) = line {
        let exponent = change(layout.align().trailing_zeros().into());
        *layout = Layout::from_size_align(layout.size(), 1 << exponent).unwrap_or(*layout);
    }
}

/// Size and limit together.
fn region(setup: &mut Setup, change: Change<'_>) {
    let size = change(setup.limit.into()) as u32;
    (setup.size, setup.limit) = (setup.size.min(size), size);
}

fn limit(setup: &mut Setup, change: Change<'_>) {
    setup.limit = (change(setup.limit.into()) as u32).max(setup.size);
}

fn size(setup: &mut Setup, change: Change<'_>) {
    setup.size = change(setup.size.into()) as u32;
}

fn at(setup: &mut Setup, change: Change<'_>) {
    setup.at = change(setup.at.into()) as u16;
}

fn give(setup: &mut Setup, change: Change<'_>) {
    setup.give = setup.give.map(|give| change(give.into()).max(1) as u32);
}

fn refuse(setup: &mut Setup, change: Change<'_>) {
    setup.refuse = setup.refuse.map(|refuse| change(refuse.into()).max(1) as u32);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harness::script::Name;

    #[test]
    fn numbers_are_lowered_within_what_is_allowed() {
        let inside = |by| Flat::Op(Op::Misuse(Misuse::FreeInside { name: Name(0), by }));
        let mut line = inside(9);
        amount(&mut line, &mut |_| 0);
        assert_eq!(line, inside(1));
        let wild = |offset| Flat::Op(Op::Misuse(Misuse::FreeWild { offset }));
        for (offset, halved) in [(-8, -4), (i64::MIN, i64::MIN / 2), (7, 3)] {
            let mut line = wild(offset);
            amount(&mut line, &mut |distance| distance / 2);
            assert_eq!(line, wild(halved));
        }
    }

    #[test]
    fn a_limit_never_falls_below_the_size() {
        let mut setup = Setup { limit: 900, ..Setup::new(500) };
        limit(&mut setup, &mut |_| 3);
        assert_eq!((setup.size, setup.limit), (500, 500));
        region(&mut setup, &mut |_| 3);
        assert_eq!((setup.size, setup.limit), (3, 3));
    }
}
