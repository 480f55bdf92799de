//! Blocks in the order of their addresses, however many there are.
//!
//! They stand in leaves of at most [`LEAF`]. Few blocks are one leaf, as fast as a sorted vector; of many, an insertion moves no more than one
//! leaf's. A leaf that is full is split in two, an empty one is kept for later, and nothing is allocated that was there before.

use std::vec::Vec;

use super::Block;

/// The most blocks of a leaf.
const LEAF: usize = 128;

#[derive(Debug, Default)]
pub(super) struct Shelf {
    /// None is empty.
    leaves: Vec<Vec<Block>>,
    /// All are empty.
    spare: Vec<Vec<Block>>,
    len: usize,
}

/// Where a block stands, or would.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    leaf: usize,
    at: usize,
}

impl Shelf {
    pub(super) fn clear(&mut self) {
        self.leaves.iter_mut().for_each(Vec::clear);
        self.spare.append(&mut self.leaves);
        self.len = 0;
    }

    #[inline]
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Bytes that it takes.
    pub(super) fn own_bytes(&self) -> usize {
        let leaves = self.leaves.iter().chain(&self.spare);
        super::capacity(&self.leaves) + super::capacity(&self.spare) + leaves.map(super::capacity).sum::<usize>()
    }

    /// All of them, ascending.
    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &Block> + Clone {
        self.leaves.iter().flatten()
    }

    /// Where the block at that address is, or else would be.
    #[inline]
    pub(super) fn search(&self, address: usize) -> Result<Place, Place> {
        let leaf = self.leaf_of(address);
        let found = self.leaf(leaf).binary_search_by_key(&address, Block::address);
        found.map(|at| Place { leaf, at }).map_err(|at| Place { leaf, at })
    }

    /// Which leaf an address belongs to.
    #[inline]
    fn leaf_of(&self, address: usize) -> usize {
        if self.leaves.len() <= 1 { 0 } else { self.leaf_of_many(address) }
    }

    fn leaf_of_many(&self, address: usize) -> usize {
        self.leaves.partition_point(|leaf| leaf[0].address() <= address).saturating_sub(1)
    }

    #[inline]
    pub(super) fn get(&self, address: usize) -> Option<&Block> {
        let leaf = self.leaf(self.leaf_of(address));
        leaf.get(leaf.binary_search_by_key(&address, Block::address).ok()?)
    }

    #[inline]
    pub(super) fn get_mut(&mut self, address: usize) -> Option<&mut Block> {
        let leaf = self.leaf_of(address);
        let leaf = self.leaves.get_mut(leaf)?;
        let at = leaf.binary_search_by_key(&address, Block::address).ok()?;
        leaf.get_mut(at)
    }

    /// Those before a place, the nearest first.
    #[inline]
    pub(super) fn before(&self, place: Place) -> impl Iterator<Item = &Block> {
        let near = self.leaf(place.leaf)[..place.at].iter().rev();
        near.chain(self.leaves[..place.leaf].iter().rev().flat_map(|leaf| leaf.iter().rev()))
    }

    /// Those from a place on.
    #[inline]
    pub(super) fn from(&self, place: Place) -> impl Iterator<Item = &Block> {
        let near = self.leaf(place.leaf)[place.at..].iter();
        near.chain(self.leaves.iter().skip(place.leaf + 1).flatten())
    }

    /// Puts a block in its place.
    #[inline]
    pub(super) fn insert(&mut self, block: Block) {
        let leaf = self.leaf_of(block.address());
        self.len += 1;
        match self.leaves.get_mut(leaf) {
            Some(leaf) if leaf.len() < LEAF => put(leaf, block),
            _ => self.insert_in_full(leaf, block),
        }
    }

    #[inline]
    pub(super) fn remove(&mut self, address: usize) -> Option<Block> {
        let nth = self.leaf_of(address);
        let leaf = self.leaves.get_mut(nth)?;
        let block = leaf.remove(leaf.binary_search_by_key(&address, Block::address).ok()?);
        self.len -= 1;
        if leaf.is_empty() {
            self.spare.push(self.leaves.remove(nth));
        }
        Some(block)
    }

    #[inline]
    fn leaf(&self, leaf: usize) -> &[Block] {
        self.leaves.get(leaf).map_or(&[], Vec::as_slice)
    }

    /// Splits a leaf, or makes the first one, for a block that belongs there.
    #[cold]
    fn insert_in_full(&mut self, leaf: usize, block: Block) {
        let mut new = self.spare.pop().unwrap_or_else(|| Vec::with_capacity(LEAF));
        let Some(full) = self.leaves.get_mut(leaf) else {
            new.push(block);
            return self.leaves.push(new);
        };
        new.extend(full.drain(LEAF / 2..));
        let half = if block.address() < new[0].address() { full } else { &mut new };
        put(half, block);
        self.leaves.insert(leaf + 1, new);
    }
}

/// Puts a block in its place in a leaf.
#[inline]
fn put(leaf: &mut Vec<Block>, block: Block) {
    let at = leaf.binary_search_by_key(&block.address(), Block::address).unwrap_or_else(|at| at);
    leaf.insert(at, block);
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::alloc::Layout;
    use core::ptr::NonNull;

    fn block(address: usize) -> Block {
        let start = NonNull::new(core::ptr::without_provenance_mut(address)).unwrap();
        Block { start, layout: Layout::new::<u8>(), usable: 1, nth: 0, name: None }
    }

    /// Against a sorted vector, with as many blocks as several leaves hold, and then none.
    #[test]
    fn a_shelf_is_a_sorted_vector() {
        let (mut shelf, mut plain): (Shelf, Vec<usize>) = Default::default();
        let mut random = 7_u64;
        for step in 0..40_000 {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let address = 1 + (random >> 40) as usize % 5_000;
            let place = plain.binary_search(&address);
            let insert = place.is_err() && step < 20_000;
            match place {
                Err(at) if insert => (plain.insert(at, address), shelf.insert(block(address))).0,
                Ok(at) if step % 3 > 0 || step >= 20_000 => {
                    plain.remove(at);
                    assert_eq!(shelf.remove(address).map(|block| block.address()), Some(address));
                }
                _ => assert_eq!(shelf.get(address).is_some(), place.is_ok()),
            }
            assert_eq!(shelf.len(), plain.len());
            let (Ok(place) | Err(place)) = shelf.search(address);
            let (Ok(at) | Err(at)) = plain.binary_search(&address);
            assert_eq!(shelf.before(place).next().map(Block::address), plain[..at].last().copied());
            assert_eq!(
                shelf.from(place).map(Block::address).take(200).collect::<Vec<_>>(),
                plain[at..].iter().copied().take(200).collect::<Vec<_>>()
            );
            if step % 1_000 == 0 {
                assert!(shelf.iter().map(Block::address).eq(plain.iter().copied()));
                assert!(shelf.leaves.iter().all(|leaf| !leaf.is_empty() && leaf.len() <= LEAF));
            }
        }
        shelf.clear();
        assert!(shelf.iter().next().is_none() && shelf.get(1).is_none());
    }
}
