//! Which scopes are open, which name was bound in which, and how many regions there are: what may be asked for next.
//!
//! A run skips an operation on a block from outside of the innermost scope, so none is drawn. Like the pool this takes it that
//! operations succeed; a name whose binding failed is not live, and nobody asks for it.

use std::vec::Vec;

use crate::harness::script::{MOST_REGIONS, Name, Op};

/// How many scopes stand within each other, at most.
const MOST_SCOPES: u8 = 4;

#[derive(Clone, Debug)]
pub(super) struct Scopes {
    depth: u8,
    /// How many scopes were open when each name was bound last.
    bound: Vec<u8>,
    regions: usize,
}

impl Scopes {
    /// No scope, and so many names.
    pub(super) fn new(names: u16) -> Self {
        Scopes { depth: 0, bound: std::vec![0; usize::from(names)], regions: 0 }
    }

    pub(super) fn depth(&self) -> u8 {
        self.depth
    }

    /// Whether the name was bound in the innermost scope; without scopes, all were.
    #[inline]
    pub(super) fn is_inner(&self, name: Name) -> bool {
        self.depth == 0 || self.bound.get(name.index()) == Some(&self.depth)
    }

    pub(super) fn enter(&self) -> Option<Op> {
        (self.depth < MOST_SCOPES).then_some(Op::Enter)
    }

    pub(super) fn leave(&self) -> Option<Op> {
        (self.depth > 0).then_some(Op::Leave)
    }

    pub(super) fn reset(&self) -> Option<Op> {
        (self.depth == 0).then_some(Op::Reset)
    }

    pub(super) fn region(&self, draw: impl FnOnce() -> (u32, u32)) -> Option<Op> {
        (self.regions < MOST_REGIONS).then(draw).map(|(bytes, gap)| Op::Region { bytes, gap })
    }

    /// Takes note of an operation.
    #[inline]
    pub(super) fn note(&mut self, op: &Op) {
        match *op {
            Op::Alloc { name, .. } | Op::Realloc { to: name, .. } if self.depth > 0 => self.bind(name),
            Op::Enter => self.open(),
            Op::Leave => self.depth = self.depth.saturating_sub(1),
            Op::Region { .. } => self.regions += 1,
            _ => {}
        }
    }

    fn bind(&mut self, name: Name) {
        if let Some(bound) = self.bound.get_mut(name.index()) {
            *bound = self.depth;
        }
    }

    /// What was bound in an earlier scope at this depth is gone, or was bound outside of any.
    fn open(&mut self) {
        self.depth += 1;
        let depth = self.depth;
        self.bound.iter_mut().filter(|bound| **bound >= depth).for_each(|bound| *bound = 0);
    }
}

#[cfg(test)]
mod tests {
    use core::alloc::Layout;

    use super::*;

    fn alloc(name: u32) -> Op {
        Op::Alloc { name: Name(name), layout: Layout::new::<u8>(), zeroed: false }
    }

    #[test]
    fn what_is_outside_of_the_innermost_scope_is_not_to_be_named() {
        let mut scopes = Scopes::new(3);
        let note = |scopes: &mut Scopes, ops: &[Op]| ops.iter().for_each(|op| scopes.note(op));
        note(&mut scopes, &[alloc(0), Op::Enter, alloc(1), Op::Enter, alloc(2)]);
        assert_eq!([0, 1, 2].map(|name| scopes.is_inner(Name(name))), [false, false, true]);
        scopes.note(&Op::Leave);
        assert_eq!([0, 1].map(|name| scopes.is_inner(Name(name))), [false, true]);
        assert!(scopes.reset().is_none() && scopes.leave().is_some());
        note(&mut scopes, &[Op::Leave, alloc(1), Op::Enter]);
        assert!(!scopes.is_inner(Name(1)), "bound anew, outside of any scope");
    }

    #[test]
    fn scopes_and_regions_have_an_end() {
        let mut scopes = Scopes::new(1);
        (0..MOST_SCOPES).for_each(|_| scopes.note(&Op::Enter));
        (0..MOST_REGIONS).for_each(|_| scopes.note(&Op::Region { bytes: 1, gap: 0 }));
        assert!(scopes.enter().is_none() && scopes.region(|| (1, 1)).is_none());
    }
}
