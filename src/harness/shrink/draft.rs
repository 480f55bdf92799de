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
    pub(super) fn normal(self) -> Self {
        if self.is_normal() { self } else { Draft::new(&self.script()) }
    }

    /// Whether it is sure to be normal: most drafts of a long script are, and the others take long to make so.
    fn is_normal(&self) -> bool {
        let mut used = 0;
        let is_normal = self.lines.iter().all(|&line| {
            let Flat::Op(mut op) = line else { return false };
            let mut in_order = true;
            op.rename(&mut |name| {
                in_order &= name.0 as usize <= used;
                used = used.max(name.0 as usize + 1);
                name
            });
            in_order
        });
        is_normal && used == self.names.len()
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

#[cfg(test)]
pub(super) mod tests {
    use core::alloc::Layout;

    use super::*;

    pub(in super::super) fn alloc(name: u32) -> Flat {
        Flat::Op(Op::Alloc { name: Name(name), layout: Layout::new::<u8>(), zeroed: false })
    }

    pub(in super::super) fn free(name: u32) -> Flat {
        Flat::Op(Op::Free { name: Name(name) })
    }

    pub(in super::super) fn realloc(from: u32, to: u32) -> Flat {
        Flat::Op(Op::Realloc { from: Name(from), to: Name(to), size: 9 })
    }

    /// A draft of these lines, with more names than they have.
    pub(in super::super) fn draft(lines: Vec<Flat>) -> Draft {
        Draft { setup: Setup::new(64), lines, names: Names::lettered(1 << 16) }
    }
}
