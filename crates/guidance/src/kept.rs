//! Scripts that are worth changing: for each feature one that shows it.

use std::rc::Rc;

use freespace::harness::generators::Choices;
use freespace::harness::script::Script;

use crate::features::COUNT;

/// Which script stands for a feature, and which feature is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The last one, whatever it showed: the features that it stands for are dealt out at random. What changing scripts does by itself.
    Blind,
    /// The first one that showed it; any feature.
    First,
    /// The shortest; any feature.
    Shortest,
    /// The shortest; of `DRAWN` features the one that the fewest scripts showed.
    Rarest,
}

/// How many features are drawn to take the rarest of.
const DRAWN: usize = 8;

/// The scripts that stand for features.
pub struct Kept {
    rule: Rule,
    /// By feature.
    scripts: Vec<Option<Rc<Script>>>,
    /// How many scripts showed each.
    times: Vec<u64>,
    /// Those that were shown at all.
    known: Vec<u16>,
}

impl Kept {
    /// None yet.
    #[must_use]
    pub fn new(rule: Rule) -> Self {
        Kept { rule, scripts: vec![None; COUNT], times: vec![0; COUNT], known: Vec::new() }
    }

    /// Which script is kept.
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// Takes note of what a script of so many lines showed; `make` is called only if it is to be kept.
    pub fn note(&mut self, shown: &[u16], lines: usize, make: impl Fn() -> Script) {
        let mut script = None;
        for &feature in shown {
            let slot = usize::from(feature);
            self.times[slot] += 1;
            if self.times[slot] == 1 {
                self.known.push(feature);
            }
            if self.is_better(slot, lines) {
                let script = script.get_or_insert_with(|| Rc::new(make()));
                self.scripts[slot] = Some(Rc::clone(script));
            }
        }
    }

    fn is_better(&self, slot: usize, lines: usize) -> bool {
        match &self.scripts[slot] {
            None => true,
            Some(_) if self.rule == Rule::Blind => true,
            Some(kept) => self.rule != Rule::First && lines < kept.lines().len(),
        }
    }

    /// One of them; none if there is none.
    pub fn draw(&self, choices: &mut impl Choices) -> Option<&Script> {
        if self.known.is_empty() {
            return None;
        }
        let draws = if self.rule == Rule::Rarest { DRAWN } else { 1 };
        let drawn = (0..draws).filter_map(|_| self.known.get(choices.index(self.known.len())));
        let feature = drawn.min_by_key(|&&feature| self.times[usize::from(feature)])?;
        self.scripts[usize::from(*feature)].as_deref()
    }
}
