//! Proposes smaller scripts and never runs them: [`Shrinker`].
//!
//! The driver runs each proposal and reports whether the same failure remained; if so, shrinking goes on from there.
//! Passes go from coarse to fine: equal groups of lines as a repeat, runs of lines and whole lives of blocks in ever smaller groups, many lines as a loop, scopes, settings,
//! neighbouring blocks as one, blocks that only fill the region, pairs of lines, resizes, kinds, numbers, names. When one has changed something, all the others follow again.
//!
//! It ends, whatever is reported: a proposal is made only if its `Cost` is strictly less than that of the best script
//! so far, and costs are tuples of naturals compared in order, of which no chain descends for ever. No proposal
//! is made twice. Not covered: changes that make a script longer on the way to a shorter one, such as unrolling a repeat.

mod cost;
mod draft;
mod lives;
mod loops;
mod numbers;
mod passes;
mod sweep;
mod tour;

use core::fmt;
use std::boxed::Box;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::vec::Vec;

use self::cost::Cost;
use self::draft::Draft;
use self::passes::{FOLD, Pass, REST};
use self::sweep::Sweeps;
use self::tour::Tour;
use super::script::{Names, Script};

/// After so many rejections a tour lets the next pass have its turn, and goes on in the next round: others may have more success meanwhile. Sweeps are not
/// interrupted, since nothing else makes a long script shorter as soon.
const MOST_REJECTED: u32 = 2000;

/// Where a pass stands: at which line or setting, and at which attempt there.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cursor {
    place: usize,
    attempt: usize,
}

/// A way through a draft, with attempts on it.
trait Route: fmt::Debug + Send {
    /// The next attempt on the best draft; `None` at the end of the way, after which it begins anew.
    fn attempt(&mut self, best: &Draft) -> Option<Draft>;

    /// Whether the last attempt was kept, so that it is the best draft now.
    fn note(&mut self, kept: bool, best: &Draft);
}

/// A route, and what is known of the best draft from it.
#[derive(Debug)]
struct Leg {
    name: &'static str,
    route: Box<dyn Route>,
    most_rejected: u32,
    /// Which version of the best draft was there when the route began.
    began: Option<u64>,
    /// The version from which the whole route leads to nothing smaller.
    settled: Option<u64>,
}

impl Leg {
    fn new(name: &'static str, route: impl Route + 'static, most_rejected: u32) -> Self {
        Leg { name, route: Box::new(route), most_rejected, began: None, settled: None }
    }

    fn tour((name, pass): (&'static str, Pass)) -> Self {
        Self::new(name, Tour::new(pass), MOST_REJECTED)
    }

    fn attempt(&mut self, best: &Draft, version: u64) -> Option<Draft> {
        let began = *self.began.get_or_insert(version);
        let attempt = self.route.attempt(best);
        if attempt.is_none() {
            self.settled = (began == version).then_some(version);
            self.began = None;
        }
        attempt
    }
}

/// Proposes ever smaller scripts.
///
/// ```
/// # use freespace::harness::{script::{Names, Script, Setup}, shrink::Shrinker};
/// # let (script, fails) = (Script::new(Setup::new(4096), Vec::new(), &Names::new()), |_: &Script| true);
/// let mut shrinker = Shrinker::new(&script);
/// while let Some(proposal) = shrinker.propose() {
///     shrinker.report(fails(&proposal));
/// }
/// let smallest = shrinker.best();
/// # assert_eq!(smallest.setup().size, 0);
/// ```
#[derive(Debug)]
pub struct Shrinker {
    best: Draft,
    cost: Cost,
    /// How often the best draft was replaced.
    version: u64,
    proposed: Option<Draft>,
    legs: Vec<Leg>,
    leg: usize,
    rejected: u32,
    /// Hashes of all proposals so far.
    tried: HashSet<u64>,
    letters: Names,
}

impl Shrinker {
    /// Begins with a script that fails.
    #[must_use]
    pub fn new(script: &Script) -> Self {
        let letters = Names::lettered(script.names().len());
        let best = Draft::new(script);
        let first = [Leg::tour(FOLD), Leg::new("lines and blocks", Sweeps::default(), u32::MAX)];
        Shrinker {
            cost: Cost::of(&best, &letters),
            best,
            version: 0,
            proposed: None,
            legs: first.into_iter().chain(REST.map(Leg::tour)).collect(),
            leg: 0,
            rejected: 0,
            tried: HashSet::new(),
            letters,
        }
    }

    /// The smallest script so far that failed.
    #[must_use]
    pub fn best(&self) -> Script {
        self.best.script()
    }

    /// What is made smaller now, in a word or two.
    #[must_use]
    pub fn phase(&self) -> &'static str {
        self.legs[self.leg].name
    }

    /// A smaller script to run; `None` when there is nothing left to try. A proposal that is not reported on counts as
    /// one that did not fail.
    pub fn propose(&mut self) -> Option<Script> {
        self.report(false);
        loop {
            let Some(draft) = self.legs[self.leg].attempt(&self.best, self.version) else {
                self.next_leg()?;
                continue;
            };
            if self.is_worth_it(draft) {
                return self.proposed.as_ref().map(Draft::script);
            }
            self.note(false);
        }
    }

    /// Tells whether the last proposal failed in the same way. If so, it is the best script from now on.
    pub fn report(&mut self, kept: bool) {
        let Some(draft) = self.proposed.take() else { return };
        if kept {
            self.replace(draft);
        } else {
            self.rejected += 1;
        }
        self.note(kept);
    }

    /// Drops what stands behind an operation of the best script, counted from 1: it fails there. A `repeat` around that stays whole.
    pub fn cut_behind(&mut self, operation: u64) {
        let cut = Draft::new(&self.best().beginning(operation));
        if cut.lines.len() < self.best.lines.len() {
            self.replace(cut);
        }
    }

    fn replace(&mut self, best: Draft) {
        self.cost = Cost::of(&best, &self.letters);
        self.best = best;
        self.version += 1;
    }

    fn note(&mut self, kept: bool) {
        let leg = &mut self.legs[self.leg];
        leg.route.note(kept, &self.best);
        if self.rejected >= leg.most_rejected {
            // This leg is not at its end, so there is one to go on with.
            let _ = self.next_leg();
        }
    }

    /// Goes on with the next leg that may lead to something smaller, if there is one.
    fn next_leg(&mut self) -> Option<()> {
        let all = self.legs.len();
        let mut others = (1..=all).map(|step| (self.leg + step) % all);
        self.leg = others.find(|&leg| self.legs[leg].settled != Some(self.version))?;
        self.rejected = 0;
        Some(())
    }

    /// Whether the draft is smaller than the best script and new; if so, it is proposed.
    fn is_worth_it(&mut self, draft: Draft) -> bool {
        let draft = draft.normal();
        // A line less is worth any number, and lines are quickly counted.
        let is_less = draft.lines.len() < self.best.lines.len() || Cost::of(&draft, &self.letters) < self.cost;
        let worth_it = is_less && self.tried.insert(hash(&draft));
        if worth_it {
            self.proposed = Some(draft);
        }
        worth_it
    }
}

/// The same in every run of a build, so that shrinking is repeatable.
fn hash(draft: &Draft) -> u64 {
    let mut hasher = DefaultHasher::new();
    draft.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harness::generators::{Choices, Random};
    use crate::harness::script::{Line, Op, Setup};

    #[test]
    fn every_proposal_costs_less_than_the_best_and_none_comes_twice() {
        for kept_in_six in [0, 1, 3] {
            let lines = (1..40).map(|bytes| Line::Op(Op::Grow { bytes })).collect();
            let mut shrinker = Shrinker::new(&Script::new(Setup::new(4096), lines, &Names::new()));
            let (mut choices, mut proposals) = (Random::new(1), 0);
            while let Some(proposal) = shrinker.propose() {
                proposals += 1;
                assert!(Cost::of(&Draft::new(&proposal), &shrinker.letters) < shrinker.cost);
                shrinker.report(choices.chance(kept_in_six, 6));
            }
            assert!(proposals > 20 && shrinker.tried.len() == proposals, "{proposals}");
        }
    }
}
