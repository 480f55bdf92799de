//! How large a script is: what shrinking makes strictly less.

use super::draft::Draft;
use super::numbers;
use crate::harness::generators::flat::{Flat, steps};
use crate::harness::script::{Name, Names, Op, Setup};
use crate::policy::Policy;

/// Compared field by field, in this order: a line less is worth any number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cost {
    lines: usize,
    /// Operations that run.
    steps: u64,
    names: usize,
    /// Settings, reallocations and zeroings that a plain script has not.
    oddities: usize,
    /// All numbers, summed.
    magnitude: u128,
    /// Names that are not the letter that they could be.
    named: usize,
}

impl Cost {
    pub(super) fn of(draft: &Draft, letters: &Names) -> Self {
        let in_lines: usize = draft.lines.iter().map(oddity).sum();
        Cost {
            lines: draft.lines.len(),
            steps: steps(&draft.lines),
            names: draft.names.len(),
            oddities: in_lines + oddities(&draft.setup),
            magnitude: numbers::magnitude(draft),
            named: named(&draft.names, letters),
        }
    }
}

fn oddity(line: &Flat) -> usize {
    match *line {
        Flat::Op(Op::Alloc { zeroed, .. }) => usize::from(zeroed),
        Flat::Op(Op::Realloc { from, to, .. }) => 1 + usize::from(from != to),
        _ => 0,
    }
}

fn oddities(setup: &Setup) -> usize {
    let (plain, policy) = (Setup::new(setup.size), Policy::default());
    let odd = [
        setup.policy.fit != policy.fit,
        setup.policy.order != policy.order,
        setup.policy.coalescing != policy.coalescing,
        setup.policy.granule != policy.granule,
        setup.limit != setup.size,
        setup.at != plain.at,
        setup.magic != plain.magic,
        setup.check != plain.check,
        setup.source != plain.source,
        setup.grain != plain.grain,
        setup.give.is_some(),
        setup.refuse.is_some(),
    ];
    odd.into_iter().filter(|&is_odd| is_odd).count()
}

fn named(names: &Names, letters: &Names) -> usize {
    let differs = |&name: &u32| names.text(Name(name)) != letters.text(Name(name));
    (0..names.len().min(letters.len()) as u32).filter(differs).count()
}
