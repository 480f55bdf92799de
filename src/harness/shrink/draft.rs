//! A script taken apart for shrinking: a set-up, flat lines, names.

use std::hash::{Hash, Hasher};
use std::vec::Vec;

use crate::harness::generators::flat::{Flat, flatten, nest};
use crate::harness::script::{Name, Names, Op, Script, Setup};

#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) setup: Setup,
    pub(super) lines: Vec<Flat>,
    pub(super) names: Names,
}

impl Draft {
    pub(super) fn new(script: &Script) -> Self {
        Draft { setup: *script.setup(), lines: flatten(script.lines()), names: script.names().clone() }
    }

    pub(super) fn script(&self) -> Script {
        Script::new(self.setup, nest(&self.lines), &self.names)
    }

    /// The same with repeats matched, and names numbered by first use.
    pub(super) fn normal(&self) -> Self {
        Draft::new(&self.script())
    }

    /// The same with other lines.
    pub(super) fn with_lines(&self, lines: Vec<Flat>) -> Self {
        Draft { setup: self.setup, lines, names: self.names.clone() }
    }

    /// The same without the lines of which that is true.
    pub(super) fn without(&self, mut is_dropped: impl FnMut(usize) -> bool) -> Self {
        let kept = self.lines.iter().enumerate().filter(|&(at, _)| !is_dropped(at)).map(|(_, &line)| line);
        self.with_lines(kept.collect())
    }

    pub(super) fn op(&self, at: usize) -> Option<Op> {
        if let Some(&Flat::Op(op)) = self.lines.get(at) { Some(op) } else { None }
    }
}

impl Hash for Draft {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.setup, &self.lines).hash(state);
        (0..self.names.len()).for_each(|name| self.names.text(Name(name as u32)).hash(state));
    }
}
