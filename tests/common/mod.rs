//! A region with guards around it, a heap in it, and a few letters to drive it by.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part of this, and none exports it")]

use std::alloc::{Layout, alloc, dealloc};
use std::collections::BTreeMap;
use std::ptr::{NonNull, slice_from_raw_parts};

use freespace::heap::{Arena, Heap, Index, Piece, ReallocError, Source};
use freespace::policy::{Fit, Granule, HEADER, Order, Policy};

/// What the bytes of a region, and those around it, hold at first.
pub const FILL: u8 = 0xa5;

const BEFORE: usize = 4096;
const AFTER: usize = 64;

/// Memory for a heap, initialised, at a known place modulo 64 KiB, with guard bytes on both sides.
///
/// It is read and written by raw pointers only, so that a test may look at the bytes while a heap is in them.
pub struct Region {
    block: NonNull<u8>,
    layout: Layout,
    skip: usize,
    len: usize,
}

impl Region {
    /// `len` bytes that start at 4096 + `at` modulo 64 KiB.
    pub fn new(at: usize, len: usize) -> Self {
        let skip = BEFORE + at;
        let layout = Layout::from_size_align(skip + len + AFTER, 1 << 16).unwrap();
        // SAFETY: the layout is not empty.
        let block = NonNull::new(unsafe { alloc(layout) }).unwrap();
        // SAFETY: the block was just allocated with this size.
        unsafe { block.write_bytes(FILL, layout.size()) };
        Region { block, layout, skip, len }
    }

    /// The first byte of the region.
    pub fn start(&self) -> NonNull<u8> {
        self.at(0)
    }

    fn at(&self, offset: usize) -> NonNull<u8> {
        assert!(offset <= self.len);
        // SAFETY: the offset was just seen to lie within the region, which lies within the block.
        unsafe { self.block.add(self.skip + offset) }
    }

    /// The region for a heap that starts with `len` bytes of it. A test makes one heap at a time.
    pub fn arena(&self, len: usize) -> Arena<'_> {
        assert!(len <= self.len);
        // SAFETY: the bytes live as long as `self`; tests touch them only between the heap's own calls.
        unsafe { Arena::from_raw(self.start(), len, self.len) }
    }

    /// A copy of the region's bytes.
    pub fn bytes(&self) -> Vec<u8> {
        copy_of(self.start(), self.len)
    }

    /// The header's size and tag at an offset from the region's start.
    pub fn header(&self, at: u32) -> (u32, u32) {
        (self.word(at), self.word(at + 4))
    }

    /// Writes a header.
    pub fn set_header(&self, at: u32, size: u32, tag: u32) {
        self.set_word(at, size);
        self.set_word(at + 4, tag);
    }

    /// The little-endian word at an offset.
    pub fn word(&self, at: u32) -> u32 {
        let bytes = copy_of(self.at(at as usize), 4);
        u32::from_le_bytes(bytes.try_into().unwrap())
    }

    /// Writes a little-endian word.
    pub fn set_word(&self, at: u32, word: u32) {
        self.write(at, &word.to_le_bytes());
    }

    /// Writes bytes at an offset.
    pub fn write(&self, at: u32, bytes: &[u8]) {
        assert!(at as usize + bytes.len() <= self.len);
        // SAFETY: the bytes were just seen to lie within the region, and a copy of the test's own cannot overlap it.
        unsafe { self.at(at as usize).copy_from_nonoverlapping(NonNull::from(bytes).cast(), bytes.len()) }
    }

    /// Fails if a byte outside the region was written.
    pub fn assert_guards(&self) {
        let after = self.at(self.len);
        for guard in [copy_of(self.block, self.skip), copy_of(after, AFTER)] {
            assert!(guard.iter().all(|&byte| byte == FILL), "a byte outside the region was written");
        }
    }
}

impl Drop for Region {
    fn drop(&mut self) {
        // SAFETY: the block was allocated with this layout.
        unsafe { dealloc(self.block.as_ptr(), self.layout) }
    }
}

/// A copy of `len` bytes of a region.
fn copy_of(start: NonNull<u8>, len: usize) -> Vec<u8> {
    // SAFETY: callers pass runs of a region's block, which is initialised and lives; the slice does not outlive this call.
    unsafe { &*slice_from_raw_parts(start.as_ptr(), len) }.to_vec()
}

/// A policy from its words: fit, order and granule by name, `merge` for coalescing, which is off without it.
pub fn policy(words: &str) -> Policy {
    let mut policy = Policy { coalescing: false, ..Policy::default() };
    for word in words.split_whitespace() {
        if let Some(fit) = Fit::from_name(word) {
            policy.fit = fit;
        } else if let Some(order) = Order::from_name(word) {
            policy.order = order;
        } else if let Some(granule) = Granule::from_name(word) {
            policy.granule = granule;
        } else {
            assert_eq!(word, "merge");
            policy.coalescing = true;
        }
    }
    policy
}

pub fn layout(size: usize, align: usize) -> Layout {
    Layout::from_size_align(size, align).unwrap()
}

/// The chunks in memory order, allocated ones in brackets: `[100] 3980`.
pub fn shape<S: Source>(heap: &Heap<S>) -> String {
    let show = |piece: Piece| if piece.allocated { format!("[{}]", piece.size) } else { piece.size.to_string() };
    heap.chunks().map(show).collect::<Vec<_>>().join(" ")
}

/// The offsets of the free list, in list order.
pub fn list<S: Source>(heap: &Heap<S>) -> Vec<u32> {
    let mut nodes = Vec::new();
    let visited = heap.index().visit(heap.memory(), &mut |chunk| {
        nodes.push(chunk.at);
        true
    });
    visited.unwrap();
    nodes
}

/// A heap and the blocks in it by name.
pub struct Desk<S> {
    pub heap: Heap<S>,
    blocks: BTreeMap<char, (NonNull<u8>, Layout)>,
}

impl<S: Source> Desk<S> {
    pub fn new(heap: Heap<S>) -> Self {
        Desk { heap, blocks: BTreeMap::new() }
    }

    /// Plays steps and walks after each. `a100/16` allocates a, or reallocates it if it lives; `-a` frees it; `+64` grows
    /// the region; `!Name` behind a step is the error that it must fail with.
    pub fn play(&mut self, steps: &str) {
        for token in steps.split_whitespace() {
            let (step, expected) = token.split_once('!').unwrap_or((token, "ok"));
            assert_eq!(self.step(step), expected, "{token} in: {steps}");
            assert_eq!(self.heap.walk(), Ok(()), "after {token} in: {steps}");
        }
    }

    /// Plays one step and returns the name of its error, or `ok`.
    pub fn step(&mut self, step: &str) -> &'static str {
        let (name, rest) = step.split_at(1);
        let (size, align) = rest.split_once('/').unwrap_or((rest, "1"));
        match name {
            "+" => self.heap.grow(rest.parse().unwrap()).map_or_else(|error| error.name(), |_| "ok"),
            "-" => self.free(rest.parse().unwrap()),
            name => self.request(name.parse().unwrap(), layout(size.parse().unwrap(), align.parse().unwrap())),
        }
    }

    fn free(&mut self, name: char) -> &'static str {
        let (block, _) = self.blocks.remove(&name).unwrap();
        // SAFETY: the block is live, and was just forgotten.
        unsafe { self.heap.free(block.as_ptr()) }.map_or_else(|refusal| refusal.name(), |()| "ok")
    }

    fn request(&mut self, name: char, new: Layout) -> &'static str {
        let answer = match self.blocks.get(&name) {
            None => self.heap.allocate(new).map_err(|error| error.name()),
            // SAFETY: the block is live and has this layout.
            Some(&(block, old)) => unsafe { self.heap.reallocate(block.as_ptr(), old, new.size()) }.map_err(cause),
        };
        answer.map_or_else(|error| error, |block| self.keep(name, block, new))
    }

    fn keep(&mut self, name: char, block: NonNull<u8>, layout: Layout) -> &'static str {
        self.blocks.insert(name, (block, layout));
        "ok"
    }

    pub fn block(&self, name: char) -> *mut u8 {
        self.blocks[&name].0.as_ptr()
    }

    pub fn layout(&self, name: char) -> Layout {
        self.blocks[&name].1
    }

    /// Names an address without asking the heap, a block freed before say.
    pub fn remember(&mut self, name: char, block: *mut u8) {
        self.blocks.insert(name, (NonNull::new(block).unwrap(), layout(0, 1)));
    }

    pub fn names(&self) -> Vec<char> {
        self.blocks.keys().copied().collect()
    }

    /// Where the header of a block stands.
    pub fn offset(&self, name: char) -> u32 {
        (self.block(name).addr() - self.heap.memory().grid().first()) as u32 - HEADER
    }
}

fn cause(error: ReallocError) -> &'static str {
    match error {
        ReallocError::Refused { refusal } => refusal.name(),
        ReallocError::NoMemory { error } => error.name(),
    }
}

/// A small generator of numbers, the same on every run (xorshift64*, by S. Vigna).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub fn below(&mut self, bound: usize) -> usize {
        (self.roll() >> 33) as usize % bound
    }
}
