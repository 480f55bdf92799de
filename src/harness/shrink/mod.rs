//! Proposes smaller scripts and never runs them: [`Shrinker`].
//!
//! The driver runs each proposal and reports whether the same failure remained; if so, shrinking goes on from there.
//! Passes go from coarse to fine: equal groups of lines as a repeat, runs of lines, whole lives of blocks, repeats and scopes, settings,
//! neighbouring blocks as one, blocks that only fill the region, resizes, kinds, numbers, names. When a round of passes has changed something, another follows.
//!
//! It ends, whatever is reported: a proposal is made only if its `Cost` is strictly less than that of the best script
//! so far, and costs are tuples of naturals compared in order, of which no chain descends for ever. No proposal
//! is made twice. Not covered: changes that make a script longer on the way to a shorter one, such as unrolling a repeat.

mod cost;
mod draft;
mod numbers;
mod passes;

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use self::cost::Cost;
use self::draft::Draft;
use self::passes::{PASSES, Step};
use super::script::{Names, Script};

/// How many rejections end a pass: what remains is left to the next round.
const MOST_REJECTED: u32 = 2000;

/// Where a pass stands: at which line, setting or chunk size, and at which attempt there.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cursor {
    outer: usize,
    inner: usize,
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
    proposed: Option<(Draft, Cost)>,
    pass: usize,
    cursor: Cursor,
    rejected: u32,
    /// Whether this round has made the script smaller.
    progress: bool,
    /// Hashes of all proposals so far.
    tried: HashSet<u64>,
    letters: Names,
}

impl Shrinker {
    /// Begins with a script that fails. What stands behind the operation that failed had better be cut off before.
    #[must_use]
    pub fn new(script: &Script) -> Self {
        let letters = Names::lettered(script.names().len());
        let best = Draft::new(script);
        Shrinker {
            cost: Cost::of(&best, &letters),
            best,
            proposed: None,
            pass: 0,
            cursor: Cursor::default(),
            rejected: 0,
            progress: false,
            tried: HashSet::new(),
            letters,
        }
    }

    /// The smallest script so far that failed.
    #[must_use]
    pub fn best(&self) -> Script {
        self.best.script()
    }

    /// A smaller script to run; `None` when there is nothing left to try. A proposal that is not reported on counts as
    /// one that did not fail.
    pub fn propose(&mut self) -> Option<Script> {
        self.report(false);
        while let Some(pass) = self.pass() {
            match pass(&self.best, self.cursor) {
                Step::Try(draft) if self.is_worth_it(&draft) => return self.proposed.as_ref().map(|it| it.0.script()),
                Step::Try(_) | Step::Skip => self.cursor.inner += 1,
                Step::Outer => self.cursor = Cursor { outer: self.cursor.outer + 1, inner: 0 },
                Step::Done => self.next_pass(),
            }
        }
        None
    }

    /// Tells whether the last proposal failed in the same way. If so, it is the best script from now on.
    pub fn report(&mut self, kept: bool) {
        let Some((draft, cost)) = self.proposed.take() else { return };
        if kept {
            // The cursor stays: what followed has moved to where it stands.
            (self.best, self.cost, self.progress) = (draft, cost, true);
            return;
        }
        self.cursor.inner += 1;
        self.rejected += 1;
        if self.rejected >= MOST_REJECTED {
            self.next_pass();
        }
    }

    /// The pass to go on with; after the last one, the first again if the round was worth it.
    fn pass(&mut self) -> Option<passes::Pass> {
        if self.pass == PASSES.len() && core::mem::take(&mut self.progress) {
            self.pass = 0;
        }
        PASSES.get(self.pass).copied()
    }

    fn next_pass(&mut self) {
        self.pass += 1;
        self.cursor = Cursor::default();
        self.rejected = 0;
    }

    /// Whether the draft is smaller than the best script and new; if so, it is proposed.
    fn is_worth_it(&mut self, draft: &Draft) -> bool {
        let draft = draft.normal();
        let cost = Cost::of(&draft, &self.letters);
        let worth_it = cost < self.cost && self.tried.insert(hash(&draft));
        if worth_it {
            self.proposed = Some((draft, cost));
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
