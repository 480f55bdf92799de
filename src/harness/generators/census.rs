//! What is probably live at a place in a script that nobody has run: a rough account of names and bytes.
//!
//! It tells a mutator which names an operation can use there. It counts bytes and knows no addresses, so it errs where
//! the heap is nearly full: it takes what might fit as served (lest a script that runs well be changed), and tells what
//! is sure to fit, for what is drawn anew.

use core::alloc::Layout;
use std::vec::Vec;

use super::habits::Scene;
use super::pool::Pool;
use super::scopes::Scopes;
use crate::harness::script::{Live, Name, Op, Seen, Setup, Span};
use crate::policy::HEADER;

pub(super) struct Census {
    pool: Pool,
    /// The live blocks, in the order of the pool's bound names.
    live: Vec<Live>,
    /// How deep in repeats each live block's name was bound.
    depths: Vec<u8>,
    scopes: Scopes,
    freed: Vec<Name>,
    /// Bytes that may be in use before a block is taken for refused.
    room: usize,
    /// Bytes up to which a block is surely served.
    sure: usize,
    used: usize,
    free: [Span; 1],
}

impl Census {
    /// Nothing live yet in that heap, and so many names.
    pub(super) fn new(setup: &Setup, names: u16) -> Self {
        let room = room(setup);
        let sure = room / 8 * if setup.policy.coalescing { 6 } else { 4 };
        let free = [Span { at: 0, size: room as u32 }];
        let pool = Pool::new(names);
        Census {
            pool,
            live: Vec::new(),
            depths: Vec::new(),
            scopes: Scopes::new(names),
            freed: Vec::new(),
            room,
            sure,
            used: 0,
            free,
        }
    }

    #[inline]
    pub(super) fn scene(&self) -> Scene<'_> {
        let seen = Seen { live: &self.live, freed: &self.freed, free: &self.free, failed: false };
        Scene { seen, pool: &self.pool, scopes: &self.scopes }
    }

    #[inline]
    pub(super) fn scopes(&self) -> &Scopes {
        &self.scopes
    }

    #[inline]
    pub(super) fn live(&self) -> &[Live] {
        &self.live
    }

    #[inline]
    pub(super) fn block(&self, name: Name) -> Option<Live> {
        self.pool.is_bound(name).then(|| self.live[self.pool.place_of(name)])
    }

    /// The depth at which a live block's name was bound.
    #[inline]
    pub(super) fn depth(&self, name: Name) -> Option<u8> {
        self.pool.is_bound(name).then(|| self.depths[self.pool.place_of(name)])
    }

    pub(super) fn is_freed(&self, name: Name) -> bool {
        self.pool.is_freed(name)
    }

    pub(super) fn spare(&self) -> Option<Name> {
        self.pool.spare().first().copied()
    }

    /// Whether such a block would probably be served.
    #[inline]
    pub(super) fn has_room(&self, layout: Layout) -> bool {
        self.used.saturating_add(cost(layout)) <= self.room
    }

    /// Whether such a block would surely be served, or refused by an empty heap too.
    #[inline]
    pub(super) fn is_sure(&self, layout: Layout) -> bool {
        self.is_hopeless(layout) || self.used + cost(layout) <= self.sure
    }

    /// Whether even an empty heap would refuse such a block.
    #[inline]
    pub(super) fn is_hopeless(&self, layout: Layout) -> bool {
        cost(layout) > self.room
    }

    /// Takes note of an operation at that depth of repeats.
    #[inline]
    pub(super) fn note(&mut self, op: &Op, depth: u8) {
        match *op {
            Op::Reset | Op::Leave => self.give_up(),
            Op::Alloc { name, layout, .. } if self.has_room(layout) => self.bind(Live { name, layout }, depth),
            Op::Free { name } => self.note_free(name),
            Op::Realloc { from, to, size } => self.note_realloc(from, to, size, depth),
            _ => {}
        }
        self.scopes.note(op);
        self.free[0].size = self.room.saturating_sub(self.used) as u32;
    }

    /// The blocks bound deeper than `depth` count as bound there.
    pub(super) fn rise(&mut self, depth: u8) {
        self.depths.iter_mut().for_each(|of| *of = (*of).min(depth));
    }

    /// The blocks of the innermost scope, or all, are gone.
    fn give_up(&mut self) {
        let inner = |block: &Live| self.scopes.is_inner(block.name).then_some(block.name);
        let names: Vec<Name> = self.live.iter().filter_map(inner).collect();
        for name in names {
            self.note_free(name);
        }
    }

    #[inline]
    fn note_free(&mut self, name: Name) {
        if self.unbind(name, true) {
            self.freed.push(name);
        }
    }

    fn note_realloc(&mut self, from: Name, to: Name, size: usize, depth: u8) {
        let Some(old) = self.block(from) else { return };
        let Ok(layout) = Layout::from_size_align(size, old.layout.align()) else { return };
        // It may have to move, and both blocks live while it does.
        if !self.has_room(layout) && size > old.layout.size() {
            return;
        }
        let depth = if from == to { self.depth(from).unwrap_or(depth) } else { depth };
        self.unbind(from, false);
        self.bind(Live { name: to, layout }, depth);
    }

    /// Binds a name. If it was bound, its old block stays in use without a name.
    #[inline]
    fn bind(&mut self, block: Live, depth: u8) {
        self.used += cost(block.layout);
        if self.pool.is_bound(block.name) {
            self.live[self.pool.place_of(block.name)] = block;
            return;
        }
        self.pool.bind(block.name);
        self.live.push(block);
        self.depths.push(depth);
    }

    #[inline]
    fn unbind(&mut self, name: Name, freed: bool) -> bool {
        let bound = self.pool.is_bound(name);
        if bound {
            let place = self.pool.unbind(name, freed);
            self.used -= cost(self.live.swap_remove(place).layout);
            self.depths.swap_remove(place);
        }
        bound
    }
}

/// What the heap may have in use, if it grows where nothing hinders it.
fn room(setup: &Setup) -> usize {
    let stingy = setup.give.is_some() || setup.refuse.is_some();
    if stingy { setup.size as usize } else { setup.limit as usize }
}

/// What a block takes, with a gap before it as it is on average.
#[inline]
fn cost(layout: Layout) -> usize {
    layout.size().saturating_add(HEADER as usize + layout.align() / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alloc(name: u32, size: usize) -> Op {
        Op::Alloc { name: Name(name), layout: Layout::from_size_align(size, 1).unwrap(), zeroed: false }
    }

    #[test]
    fn what_does_not_fit_is_not_live_and_what_is_freed_makes_room() {
        let mut census = Census::new(&Setup::new(1000), 4);
        census.note(&alloc(0, 600), 0);
        census.note(&alloc(1, 600), 0);
        assert!(census.block(Name(0)).is_some() && census.block(Name(1)).is_none());
        census.note(&Op::Free { name: Name(0) }, 0);
        census.note(&alloc(1, 600), 0);
        assert!(census.is_freed(Name(0)) && census.block(Name(1)).is_some());
    }

    #[test]
    fn a_realloc_moves_the_name() {
        let mut census = Census::new(&Setup::new(1000), 4);
        census.note(&alloc(0, 100), 0);
        census.note(&Op::Realloc { from: Name(0), to: Name(2), size: 200 }, 1);
        assert_eq!(census.block(Name(2)).map(|block| block.layout.size()), Some(200));
        assert_eq!(census.depth(Name(2)), Some(1));
        assert!(!census.is_freed(Name(0)) && census.block(Name(0)).is_none());
    }

    #[test]
    fn what_was_allocated_in_a_scope_goes_with_it() {
        let mut census = Census::new(&Setup::new(1000), 4);
        for op in [alloc(0, 10), Op::Enter, alloc(1, 10), Op::Leave] {
            census.note(&op, 0);
        }
        assert!(census.block(Name(0)).is_some() && census.block(Name(1)).is_none());
        census.note(&Op::Reset, 0);
        assert!(census.live().is_empty());
    }
}
