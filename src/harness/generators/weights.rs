//! How often each kind of operation is drawn: a table of weights, thinned and bent anew for every script.
//!
//! Scripts in which everything happens a little miss what needs one thing to happen a lot ("swarm testing", Groce and
//! others, 2012). So a script draws which kinds it has at all and how heavy they are, from [`TABLE`]. Drawing from an
//! [`Urn`] is one choice and one look, and takes one byte when a fuzzer's bytes choose.

use super::choices::Choices;
use crate::harness::script::{Misuse, Op};
use crate::harness::subject::{Capabilities, Capability};

/// A kind of operation, each misuse one of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Alloc,
    Free,
    Realloc,
    Grow,
    Truncate,
    Region,
    Reset,
    Enter,
    Leave,
    FreeTwice,
    FreeInside,
    FreeWild,
    FreeNull,
    WritePast,
    WriteBefore,
}

impl Kind {
    /// The kind of an operation; none for one that is no call.
    pub(super) fn of(op: &Op) -> Option<Self> {
        Some(match op {
            Op::Alloc { .. } => Kind::Alloc,
            Op::Free { .. } => Kind::Free,
            Op::Realloc { .. } => Kind::Realloc,
            Op::Grow { .. } => Kind::Grow,
            Op::Truncate { .. } => Kind::Truncate,
            Op::Region { .. } => Kind::Region,
            Op::Reset => Kind::Reset,
            Op::Enter => Kind::Enter,
            Op::Leave => Kind::Leave,
            Op::Thread { .. } => return None,
            Op::Misuse(misuse) => Kind::of_misuse(misuse),
        })
    }

    fn of_misuse(misuse: &Misuse) -> Self {
        match misuse {
            Misuse::FreeTwice { .. } => Kind::FreeTwice,
            Misuse::FreeInside { .. } => Kind::FreeInside,
            Misuse::FreeWild { .. } => Kind::FreeWild,
            Misuse::FreeNull => Kind::FreeNull,
            Misuse::WritePast { .. } => Kind::WritePast,
            Misuse::WriteBefore { .. } => Kind::WriteBefore,
        }
    }

    /// What a subject must offer for this kind.
    pub(super) fn needs(self) -> Option<Capability> {
        match self {
            Kind::Alloc | Kind::Free | Kind::Realloc => None,
            Kind::Grow => Some(Capability::Grow),
            Kind::Truncate => Some(Capability::Truncate),
            Kind::Region => Some(Capability::Regions),
            Kind::Reset => Some(Capability::Reset),
            Kind::Enter | Kind::Leave => Some(Capability::Scopes),
            _ => Some(Capability::Misuse),
        }
    }

    /// Whether it may be asked of a subject that offers this.
    pub(super) fn is_offered(self, capabilities: Capabilities) -> bool {
        self.needs().is_none_or(|capability| capabilities.has(capability))
    }
}

/// A row of the table.
struct Ration {
    kind: Kind,
    /// The weight while the population rises, and while it falls.
    weights: [u32; 2],
    /// In how many scripts of 16 the kind is off.
    off: u32,
    /// How often a script may double the weight.
    doublings: u32,
}

const fn ration(kind: Kind, weights: [u32; 2], off: u32, doublings: u32) -> Ration {
    Ration { kind, weights, off, doublings }
}

#[rustfmt::skip] // A table is read by columns.
const TABLE: [Ration; 15] = [
    ration(Kind::Alloc,       [60, 20],  0, 0),
    ration(Kind::Free,        [20, 60],  1, 0),
    ration(Kind::Realloc,     [ 6,  6],  4, 3),
    ration(Kind::Grow,        [ 1,  1],  8, 2),
    ration(Kind::Truncate,    [ 1,  1],  8, 2),
    ration(Kind::Region,      [ 1,  1],  8, 2),
    ration(Kind::Reset,       [ 1,  1],  8, 1),
    ration(Kind::Enter,       [ 3,  1],  5, 2),
    ration(Kind::Leave,       [ 1,  3],  5, 2),
    ration(Kind::FreeTwice,   [ 1,  1],  8, 2),
    ration(Kind::FreeInside,  [ 1,  1],  8, 2),
    ration(Kind::FreeWild,    [ 1,  1],  8, 2),
    ration(Kind::FreeNull,    [ 1,  1], 12, 0),
    ration(Kind::WritePast,   [ 1,  1], 10, 1),
    ration(Kind::WriteBefore, [ 1,  1], 10, 1),
];

/// Draws one script's weights: an urn for while its population rises, and one for while it falls.
pub(super) fn draw<C: Choices>(c: &mut C, allowed: impl Fn(Kind) -> bool) -> [Urn<Kind>; 2] {
    let factors = TABLE.each_ref().map(|row| factor(row, c) * u32::from(allowed(row.kind)));
    [0, 1].map(|tide| {
        let mut weights = TABLE.each_ref().map(|row| (row.kind, row.weights[tide]));
        weights.iter_mut().zip(factors).for_each(|((_, weight), factor)| *weight *= factor);
        Urn::new(&weights)
    })
}

fn factor<C: Choices>(row: &Ration, c: &mut C) -> u32 {
    if c.chance(row.off, 16) { 0 } else { 1 << c.below(row.doublings + 1) }
}

/// Values to draw by weight.
#[derive(Clone, Debug)]
pub(super) struct Urn<T> {
    balls: [T; 256],
}

impl<T: Copy> Urn<T> {
    /// An urn with these weights, which are not all 0. What has less than a 256th of the sum may be left out.
    pub(super) fn new(weights: &[(T, u32)]) -> Self {
        let total: u32 = weights.iter().map(|&(_, weight)| weight).sum();
        let mut balls = [weights[0].0; 256];
        let (mut sum, mut from) = (0, 0);
        for &(value, weight) in weights {
            sum += weight;
            let to = (sum * 256 / total) as usize;
            balls[from..to].fill(value);
            from = to;
        }
        Urn { balls }
    }

    #[inline]
    pub(super) fn draw<C: Choices>(&self, c: &mut C) -> T {
        self.balls[c.below(256) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::super::choices::Random;
    use super::*;

    #[test]
    fn an_urn_holds_what_its_weights_say() {
        let urn = Urn::new(&[('a', 3), ('b', 0), ('c', 1)]);
        let count = |ball| urn.balls.iter().filter(|&&found| found == ball).count();
        assert_eq!([count('a'), count('b'), count('c')], [192, 0, 64]);
    }

    #[test]
    fn each_kind_is_on_in_some_scripts_and_only_allocation_in_all() {
        let mut c = Random::new(3);
        let mut on = [0; TABLE.len()];
        for _ in 0..500 {
            let [rising, _] = draw(&mut c, |_| true);
            TABLE.iter().zip(&mut on).for_each(|(row, on)| *on += i32::from(rising.balls.contains(&row.kind)));
        }
        assert_eq!(on[0], 500);
        assert!(on[1..].iter().all(|on| (50..500).contains(on)), "{on:?}");
    }

    #[test]
    fn what_is_not_allowed_is_never_in_the_urn() {
        let mut c = Random::new(4);
        for _ in 0..200 {
            let urns = draw(&mut c, |kind| kind.is_offered(Capabilities::of(&[Capability::Reset])));
            let kinds = urns.iter().flat_map(|urn| &urn.balls);
            assert!(kinds.copied().all(|kind| kind.needs().is_none() || kind == Kind::Reset));
        }
    }
}
