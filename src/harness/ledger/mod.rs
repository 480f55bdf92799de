//! What the program believes it owns: names, blocks, and what it wrote into each.
//!
//! Every live block is filled with bytes that belong to it alone, a number of its own mixed with the position, so that two blocks
//! that share memory, or have changed places, show it. This is the one place of the harness that touches payload, and it does so only for blocks that
//! were found in bounds and apart from all others. What a subject writes outside of every block is the integrity oracles' to see.

use core::alloc::Layout;
use core::ptr::NonNull;
use std::vec::Vec;

mod shelf;

use super::script::{Live, Name};
use super::subject::Near;
use shelf::Shelf;

/// A live block.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    pub(crate) start: NonNull<u8>,
    pub(crate) layout: Layout,
    /// Bytes that the program may use, and has filled: at least the layout's.
    usable: usize,
    /// Which block of the run this is, counted from 1.
    nth: u64,
    name: Option<Name>,
}

impl Block {
    /// Its first byte.
    #[must_use]
    pub fn start(&self) -> NonNull<u8> {
        self.start
    }

    /// Size and alignment as they were asked for.
    #[must_use]
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// Its name, unless that was given to another block since.
    #[must_use]
    pub fn name(&self) -> Option<Name> {
        self.name
    }

    /// Bytes that the program may use: those asked for, or more if the subject says so.
    #[must_use]
    pub fn usable(&self) -> usize {
        self.usable
    }

    /// Which block of the run this is, counted from 1. A resize does not change it.
    #[must_use]
    pub fn nth(&self) -> u64 {
        self.nth
    }

    /// Whether every usable byte is the block's own.
    ///
    /// # Errors
    ///
    /// The first byte that is not.
    pub fn check(&self) -> Result<(), Wrong> {
        Ledger::check(self, self.usable)
    }

    fn address(&self) -> usize {
        self.start.as_ptr().addr()
    }

    fn end(&self) -> usize {
        self.address().saturating_add(self.usable)
    }

    fn seed(&self) -> u64 {
        seed(self.nth)
    }
}

/// A byte that is not what it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// How far behind the block's first byte.
    pub offset: usize,
    /// What was written there.
    pub expected: u8,
    /// What is there.
    pub found: u8,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    /// The last address that the name had; 0 when it never had one.
    address: usize,
    /// Where its block is in the list of live names, if it has one.
    live: Option<u32>,
}

/// The program's book of its blocks.
#[derive(Debug, Default)]
pub struct Ledger {
    slots: Vec<Slot>,
    blocks: Shelf,
    live: Vec<Live>,
    freed: Vec<Name>,
    /// How many blocks there were.
    count: u64,
    /// How many there were when each open scope was entered.
    scopes: Vec<u64>,
    /// Bytes asked for that are in live blocks, and the most that they ever were.
    bytes: usize,
    peak: usize,
}

/// Bytes that a vector holds.
fn capacity<T>(vector: &Vec<T>) -> usize {
    vector.capacity() * size_of::<T>()
}

/// How many bytes at either end of a block are looked at when its neighbour changes: a cache line.
const EDGE: usize = 64;

/// The live blocks around a place.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    /// The last one before it.
    pub before: Option<Block>,
    /// The one that starts there.
    pub block: Option<Block>,
    /// The first one behind.
    pub behind: Option<Block>,
    /// The second one behind.
    pub beyond: Option<Block>,
}

impl Around {
    /// Where they are.
    #[must_use]
    pub fn places(&self) -> Near {
        let start = |block: Option<Block>| block.map(|block| block.start);
        let Around { before, block, behind, beyond } = *self;
        Near { before: start(before), block: start(block), behind: start(behind), beyond: start(beyond) }
    }
}

/// How many of the names that were freed last a feed is shown.
const FREED_SHOWN: usize = 8;

impl Ledger {
    /// Forgets everything and keeps the buffers.
    pub fn clear(&mut self) {
        self.slots.clear();
        self.blocks.clear();
        self.live.clear();
        self.freed.clear();
        self.scopes.clear();
        (self.count, self.bytes, self.peak) = (0, 0, 0);
    }

    /// The live block of a name.
    #[must_use]
    pub fn block(&self, name: Name) -> Option<&Block> {
        let slot = self.slots.get(name.index()).filter(|slot| slot.live.is_some())?;
        self.blocks.get(slot.address)
    }

    /// The last address of a name whose block was freed.
    #[must_use]
    pub fn freed_address(&self, name: Name) -> Option<usize> {
        let slot = self.slots.get(name.index())?;
        (slot.live.is_none() && slot.address != 0).then_some(slot.address)
    }

    /// Every live block, by address.
    #[must_use]
    pub fn blocks(&self) -> impl DoubleEndedIterator<Item = &Block> + Clone {
        self.blocks.iter()
    }

    /// The live block with the greatest address.
    #[must_use]
    pub fn last(&self) -> Option<Block> {
        self.blocks.iter().next_back().copied()
    }

    /// How many blocks are live.
    #[must_use]
    pub fn len(&self) -> usize {
        self.blocks.len()
    }

    /// Whether no block is live.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// From the first byte of the lowest live block to behind the last one of the highest, as machine addresses.
    #[must_use]
    pub fn span(&self) -> Option<(usize, usize)> {
        let mut ends = self.blocks();
        let first = ends.next()?;
        Some((first, ends.next_back().unwrap_or(first))).map(|(first, last)| (first.address(), last.end()))
    }

    /// Every live block that has a name.
    #[must_use]
    pub fn live(&self) -> &[Live] {
        &self.live
    }

    /// The names whose block was freed last, latest last.
    #[must_use]
    pub fn freed(&self) -> &[Name] {
        &self.freed
    }

    /// Bytes that the book itself takes.
    #[must_use]
    pub fn own_bytes(&self) -> usize {
        let Ledger { slots, blocks, live, freed, scopes, .. } = self;
        capacity(slots) + blocks.own_bytes() + capacity(live) + capacity(freed) + capacity(scopes)
    }

    /// Bytes asked for that are in live blocks.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// The most bytes that were ever in live blocks at once.
    #[must_use]
    pub fn peak(&self) -> usize {
        self.peak
    }

    /// How many scopes are open.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.scopes.len()
    }

    /// Opens a scope.
    pub fn enter(&mut self) {
        self.scopes.push(self.count);
    }

    /// Closes the innermost scope. Its blocks are to be [taken](Self::take_since) first.
    pub fn leave(&mut self) {
        self.scopes.pop();
    }

    /// Whether a block was allocated in the innermost scope, or no scope is open.
    #[must_use]
    pub fn is_inner(&self, block: &Block) -> bool {
        block.nth > self.scope()
    }

    /// How many blocks there were when the innermost scope was entered.
    #[must_use]
    pub fn scope(&self) -> u64 {
        self.scopes.last().copied().unwrap_or(0)
    }

    /// Strikes out the last block by address of those that came after the `count`-th, and returns it.
    pub fn take_since(&mut self, count: u64) -> Option<Block> {
        let block = *self.blocks.iter().rev().find(|block| block.nth > count)?;
        self.remove(&block);
        Some(block)
    }

    /// A live block that shares a byte, or the first address, with `size` bytes at `address`; `except` is not looked at.
    #[must_use]
    pub fn conflict(&self, address: usize, size: usize, except: Option<NonNull<u8>>) -> Option<&Block> {
        let end = address.saturating_add(size);
        let (Ok(place) | Err(place)) = self.blocks.search(address);
        let others = |block: &&Block| Some(block.start) != except;
        let before = self.blocks.before(place).find(others).filter(|block| block.end() > address);
        let behind = self.blocks.from(place).find(others);
        before.or(behind.filter(|block| block.address() == address || block.address() < end))
    }

    /// The live block that starts at a machine address.
    #[must_use]
    pub fn at(&self, address: usize) -> Option<&Block> {
        self.blocks.get(address)
    }

    /// The block at a machine address, if one starts there, and those on both sides of it.
    #[must_use]
    pub fn around(&self, address: usize) -> Around {
        let found = self.blocks.search(address);
        let (Ok(place) | Err(place)) = found;
        let before = self.blocks.before(place).next().copied();
        let mut from = self.blocks.from(place).copied();
        let block = if found.is_ok() { from.next() } else { None };
        Around { before, block, behind: from.next(), beyond: from.next() }
    }

    /// The byte at a machine address within a live block; `except`, a block that may be gone, is not read.
    #[must_use]
    pub fn byte(&self, address: usize, except: Option<NonNull<u8>>) -> Option<u8> {
        let block = self.blocks.get(address).or_else(|| {
            let (Ok(place) | Err(place)) = self.blocks.search(address);
            self.blocks.before(place).next()
        })?;
        if block.end() <= address || Some(block.start) == except {
            return None;
        }
        let place = block.start.as_ptr().with_addr(address);
        // SAFETY: a booked block was found in bounds, and its bytes stay readable while it is live.
        Some(unsafe { place.read() })
    }

    /// Books a block that was found in bounds and free of conflict, binds the name to it, and fills it.
    ///
    /// # Safety
    ///
    /// `usable` bytes at `start`, at least those of the layout, are writable, and nobody else's.
    pub unsafe fn bind(&mut self, name: Name, start: NonNull<u8>, layout: Layout, usable: usize) {
        self.count += 1;
        let block = Block { start, layout, usable, nth: self.count, name: Some(name) };
        // SAFETY: the caller's promise.
        unsafe { fill(start, 0, usable, block.seed()) };
        self.insert(name, block);
    }

    /// Books what became of a block that was resized: the bytes kept are its own, the new ones are filled.
    ///
    /// # Safety
    ///
    /// `usable` bytes at `start`, at least those of the layout, are writable, and nobody else's.
    pub unsafe fn rebind(&mut self, old: Block, name: Name, start: NonNull<u8>, layout: Layout, usable: usize) {
        self.remove(&old);
        let kept = old.layout.size().min(layout.size());
        // SAFETY: the caller's promise.
        unsafe { fill(start, kept, usable, old.seed()) };
        self.insert(name, Block { start, layout, usable, name: Some(name), ..old });
    }

    /// Strikes a block out.
    pub fn remove(&mut self, block: &Block) {
        if self.blocks.remove(block.address()).is_some() {
            self.bytes -= block.layout.size();
        }
        if let Some(name) = block.name {
            self.unbind(name);
            self.note_freed(name);
        }
    }

    /// Looks at the first `bytes` bytes of a live block.
    ///
    /// # Errors
    ///
    /// The first byte that is not the block's own.
    pub(crate) fn check(block: &Block, bytes: usize) -> Result<(), Wrong> {
        // SAFETY: a booked block was found in bounds, and its bytes stay readable while it is live.
        unsafe { check(block.start, 0, bytes.min(block.usable), block.seed()) }
    }

    /// Looks at the last bytes of a live block, up to a cache line of them.
    ///
    /// # Errors
    ///
    /// The first byte that is not the block's own.
    pub(crate) fn check_end(block: &Block) -> Result<(), Wrong> {
        let from = block.usable.saturating_sub(EDGE).next_multiple_of(8).min(block.usable);
        // SAFETY: a booked block was found in bounds, and its bytes stay readable while it is live.
        unsafe { check(block.start, from, block.usable, block.seed()) }
    }

    /// Looks at the first bytes of a live block, up to a cache line of them.
    ///
    /// # Errors
    ///
    /// The first byte that is not the block's own.
    pub(crate) fn check_start(block: &Block) -> Result<(), Wrong> {
        Self::check(block, EDGE)
    }

    /// Looks at the first bytes of a block that was moved, at its new place.
    ///
    /// # Errors
    ///
    /// The first byte that did not come along.
    ///
    /// # Safety
    ///
    /// `bytes` bytes at `start` are readable.
    pub unsafe fn check_moved(block: &Block, start: NonNull<u8>, bytes: usize) -> Result<(), Wrong> {
        // SAFETY: the caller's promise.
        unsafe { check(start, 0, bytes.min(block.layout.size()), block.seed()) }
    }

    /// Looks for a byte that is not 0.
    ///
    /// # Errors
    ///
    /// The first one.
    ///
    /// # Safety
    ///
    /// `bytes` bytes at `start` are readable.
    pub unsafe fn check_zero(start: NonNull<u8>, bytes: usize) -> Result<(), Wrong> {
        for offset in 0..bytes {
            let place = start.as_ptr().wrapping_add(offset);
            // SAFETY: the caller's promise.
            let found = unsafe { place.read() };
            if found != 0 {
                return Err(Wrong { offset, expected: 0, found });
            }
        }
        Ok(())
    }

    /// Flips every bit of `bytes` bytes at `start`; a second time undoes it.
    ///
    /// # Safety
    ///
    /// The bytes are readable and writable.
    pub unsafe fn flip(start: NonNull<u8>, bytes: usize) {
        for offset in 0..bytes {
            let place = start.as_ptr().wrapping_add(offset);
            // SAFETY: the caller's promise.
            let byte = unsafe { place.read() };
            // SAFETY: the caller's promise.
            unsafe { place.write(!byte) };
        }
    }

    fn insert(&mut self, name: Name, block: Block) {
        let slot = name.index();
        if self.slots.len() <= slot {
            self.slots.resize(slot + 1, Slot::default());
        }
        self.orphan(name);
        self.blocks.insert(block);
        self.bytes += block.layout.size();
        self.peak = self.peak.max(self.bytes);
        self.slots[slot] = Slot { address: block.address(), live: Some(self.live.len() as u32) };
        self.live.push(Live { name, layout: block.layout });
    }

    /// The block that the name has, if it has one, goes on without a name.
    fn orphan(&mut self, name: Name) {
        let slot = self.slots[name.index()];
        if slot.live.is_some() {
            self.unbind(name);
            if let Some(block) = self.blocks.get_mut(slot.address) {
                block.name = None;
            }
        }
    }

    fn unbind(&mut self, name: Name) {
        if let Some(at) = self.slots[name.index()].live.take() {
            self.live.swap_remove(at as usize);
            if let Some(moved) = self.live.get(at as usize) {
                self.slots[moved.name.index()].live = Some(at);
            }
        }
    }

    fn note_freed(&mut self, name: Name) {
        if self.freed.len() == FREED_SHOWN {
            self.freed.remove(0);
        }
        self.freed.push(name);
    }
}

/// What distinguishes the fill of the `nth` block.
const fn seed(nth: u64) -> u64 {
    // An odd multiplier spreads small numbers over all bytes (the golden ratio, as D. Knuth proposes).
    nth.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// From one 8 bytes of a fill to the next.
const STRIDE: u64 = 0x0101_0301_0701_0f0b;

/// The inverse of [`STRIDE`] modulo 2⁶⁴, by Newton's method: each round doubles the bits that are right.
const UNSTRIDE: u64 = {
    let (mut inverse, mut bits) = (STRIDE, 3);
    while bits < 64 {
        inverse = inverse.wrapping_mul(2_u64.wrapping_sub(STRIDE.wrapping_mul(inverse)));
        bits *= 2;
    }
    inverse
};

/// What a block of this seed holds in its `index`-th 8 bytes.
const fn word(seed: u64, index: usize) -> u64 {
    seed.wrapping_add((index as u64).wrapping_mul(STRIDE))
}

/// What the `nth` block of a run holds at this byte.
#[must_use]
pub const fn fill_byte(nth: u64, offset: usize) -> u8 {
    byte(seed(nth), offset)
}

/// At which byte of the `nth` block of a run these 8 little-endian bytes would stand: a multiple of 8. Every word stands somewhere, mostly far beyond any block's end.
#[must_use]
pub const fn fill_offset(nth: u64, word: u64) -> Option<usize> {
    let index = word.wrapping_sub(seed(nth)).wrapping_mul(UNSTRIDE);
    (index as usize).checked_mul(8)
}

const fn byte(seed: u64, offset: usize) -> u8 {
    word(seed, offset / 8).to_le_bytes()[offset % 8]
}

/// Fills the bytes `from..to` of a block.
///
/// # Safety
///
/// They are writable.
unsafe fn fill(start: NonNull<u8>, from: usize, to: usize, seed: u64) {
    let mut at = from;
    while at < to && !at.is_multiple_of(8) {
        // SAFETY: `at` is in the range that the caller promises.
        unsafe { start.as_ptr().wrapping_add(at).write(byte(seed, at)) };
        at += 1;
    }
    while to - at.min(to) >= 8 {
        let place = start.as_ptr().wrapping_add(at).cast::<u64>();
        // SAFETY: 8 bytes from `at` are in the range that the caller promises.
        unsafe { place.write_unaligned(word(seed, at / 8).to_le()) };
        at += 8;
    }
    while at < to {
        // SAFETY: `at` is in the range that the caller promises.
        unsafe { start.as_ptr().wrapping_add(at).write(byte(seed, at)) };
        at += 1;
    }
}

/// Looks at the bytes `from..to` of a block; `from` is a multiple of 8, or no less than `to`.
///
/// # Safety
///
/// They are readable.
unsafe fn check(start: NonNull<u8>, from: usize, to: usize, seed: u64) -> Result<(), Wrong> {
    let whole = to / 8;
    let mut difference = 0;
    for index in from / 8..whole {
        let place = start.as_ptr().wrapping_add(8 * index).cast::<u64>();
        // SAFETY: 8 bytes from there are in the range that the caller promises.
        difference |= unsafe { place.read_unaligned() } ^ word(seed, index).to_le();
    }
    let first = if difference == 0 { from.max(8 * whole) } else { from };
    for offset in first..to {
        let place = start.as_ptr().wrapping_add(offset);
        // SAFETY: `offset` is in the range that the caller promises.
        let found = unsafe { place.read() };
        let expected = byte(seed, offset);
        if found != expected {
            return Err(Wrong { offset, expected, found });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_a_fill_tells_where_it_stands() {
        for (nth, offset) in [(1, 0), (2, 8), (3, 4096), (1 << 40, 1 << 30)] {
            let bytes = core::array::from_fn(|byte| fill_byte(nth, offset + byte));
            assert_eq!(fill_offset(nth, u64::from_le_bytes(bytes)), Some(offset));
            assert!(fill_offset(nth + 1, u64::from_le_bytes(bytes)).is_none_or(|other| other > 1 << 32));
        }
    }
}
