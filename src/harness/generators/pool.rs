//! Which names are bound to a live block, which are free to take, and which were freed.
//!
//! Names stand in one row: the bound ones first, then those free to take, latest given back first; so a name is taken,
//! given back and looked up in a few steps, and scripts stay with few names. What a feed names here may have failed:
//! [`Pool::settle`] believes what the run shows.

use std::vec::Vec;

use crate::harness::script::{Live, Name, Op};

#[derive(Clone, Debug)]
pub(super) struct Pool {
    /// Every name once; the first `bound` are bound.
    row: Vec<Name>,
    /// Where each name stands in the row.
    place: Vec<u16>,
    bound: usize,
    /// Whether each name's last block was freed by that name.
    freed: Vec<bool>,
}

impl Pool {
    /// So many names, none bound.
    pub(super) fn new(names: u16) -> Self {
        let len = usize::from(names);
        let row = (0..u32::from(names)).map(Name).collect();
        Pool { row, place: (0..names).collect(), bound: 0, freed: std::vec![false; len] }
    }

    #[inline]
    pub(super) fn is_bound(&self, name: Name) -> bool {
        self.place_of(name) < self.bound
    }

    /// Whether the name's last block was freed and the name not bound since.
    #[inline]
    pub(super) fn is_freed(&self, name: Name) -> bool {
        self.freed[name.index()] && !self.is_bound(name)
    }

    /// The names to take, the one given back last first.
    #[inline]
    pub(super) fn spare(&self) -> &[Name] {
        &self.row[self.bound..]
    }

    /// Where the name stands among the bound ones, if it is one of them.
    #[inline]
    pub(super) fn place_of(&self, name: Name) -> usize {
        usize::from(self.place[name.index()])
    }

    /// Binds a name that is not bound; it becomes the last of the bound ones.
    #[inline]
    pub(super) fn bind(&mut self, name: Name) {
        debug_assert!(!self.is_bound(name));
        self.swap(self.place_of(name), self.bound);
        self.bound += 1;
        self.freed[name.index()] = false;
    }

    /// Gives a bound name back; the last of the bound ones takes its place, which is returned.
    #[inline]
    pub(super) fn unbind(&mut self, name: Name, freed: bool) -> usize {
        debug_assert!(self.is_bound(name));
        let place = self.place_of(name);
        self.bound -= 1;
        self.swap(place, self.bound);
        self.freed[name.index()] = freed;
        place
    }

    /// Takes it that the operation succeeds.
    #[inline]
    pub(super) fn expect(&mut self, op: &Op) {
        match *op {
            Op::Alloc { name, .. } if !self.is_bound(name) => self.bind(name),
            Op::Free { name } if self.is_bound(name) => drop(self.unbind(name, true)),
            Op::Realloc { from, to, .. } if from != to => self.rename(from, to),
            _ => {}
        }
    }

    /// Makes the bound names those of the live blocks, if they may have come to differ.
    #[inline]
    pub(super) fn settle(&mut self, live: &[Live], failed: bool) {
        if !failed && self.bound == live.len() {
            return;
        }
        while let Some(&name) = self.row[..self.bound].last() {
            self.unbind(name, false);
        }
        for block in live {
            if block.name.index() < self.row.len() && !self.is_bound(block.name) {
                self.bind(block.name);
            }
        }
    }

    fn rename(&mut self, from: Name, to: Name) {
        if self.is_bound(from) {
            self.unbind(from, false);
        }
        if !self.is_bound(to) {
            self.bind(to);
        }
    }

    #[inline]
    fn swap(&mut self, a: usize, b: usize) {
        self.row.swap(a, b);
        self.place[self.row[a].index()] = a as u16;
        self.place[self.row[b].index()] = b as u16;
    }
}

#[cfg(test)]
mod tests {
    use core::alloc::Layout;

    use super::*;

    #[test]
    fn the_name_given_back_last_is_taken_first() {
        let mut pool = Pool::new(4);
        (0..3).for_each(|name| pool.bind(Name(name)));
        assert_eq!(pool.spare(), [Name(3)]);
        assert_eq!(pool.unbind(Name(0), true), 0);
        assert_eq!(pool.spare(), [Name(0), Name(3)]);
        assert_eq!(pool.place_of(Name(2)), 0, "the last one took the place");
        assert!(pool.is_freed(Name(0)) && !pool.is_freed(Name(3)));
    }

    #[test]
    fn a_failure_is_believed() {
        let mut pool = Pool::new(4);
        let layout = Layout::new::<u32>();
        pool.expect(&Op::Alloc { name: Name(0), layout, zeroed: false });
        pool.expect(&Op::Realloc { from: Name(0), to: Name(1), size: 9 });
        assert!(pool.is_bound(Name(1)) && !pool.is_bound(Name(0)));
        pool.settle(&[Live { name: Name(0), layout }], true);
        assert!(pool.is_bound(Name(0)) && !pool.is_bound(Name(1)));
        assert!(!pool.is_freed(Name(1)), "what was never live was never freed");
    }
}
