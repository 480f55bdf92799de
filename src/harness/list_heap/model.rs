//! The exact model: every address and the whole free list of the list heap, predicted.
//!
//! The idea is to be too plain to be wrong: the allocated chunks are one vector, the free list another, and each rule of
//! `docs/semantics.md` is a function of a few lines that cites it. The model shares nothing with the heap but the words
//! of [`policy`](crate::policy). There is no memory behind it, so it never fails in the ways in which a heap can.
//!
//! Not covered: what a heap says of a misuse (R11; the model only knows that it changes nothing), which bytes a
//! payload holds, and what the heap checks at which level.

#![forbid(unsafe_code)]

use core::cmp::Ordering;
use core::cmp::Reverse;
use core::ops::Range;
use std::vec::Vec;

use crate::harness::script::{Setup, Span};
use crate::policy::{Fit, Granule, HEADER, Order, Policy};

/// What a chunk is made of (R3, R6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Bytes in front of a payload.
    pub header: u32,
    /// What header and payload together round up to, and where a payload may stand.
    pub granule: u32,
    /// The fewest bytes that can be a free chunk of their own; at least `header`.
    pub least_tail: u32,
}

/// The heap that a model follows.
///
/// It is [`Setup`] without what only a heap with memory needs, and with a machine address for the region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What a chunk is made of. Its granule counts, the policy's does not.
    pub shape: Shape,
    /// How the free list is searched and kept.
    pub policy: Policy,
    /// Machine address of the region's first byte (R4).
    pub start: usize,
    /// Bytes of the region at the start.
    pub size: u32,
    /// Bytes that the region may grow to.
    pub limit: u32,
    /// What is asked of the source is rounded up to a multiple of this; at least 1.
    pub grain: u32,
    /// The most bytes that the source gives at once.
    pub give: Option<u32>,
    /// Which request the source refuses, counted from 1.
    pub refuse: Option<u32>,
}

/// What the last operation did, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Events {
    /// Chunks absorbed by a list neighbour (R7).
    pub merges: u32,
    /// Free chunks cut off: gaps and tails (R6), and tails of a realloc (R8).
    pub splits: u32,
    /// Blocks that a realloc moved: 0 or 1 (R8).
    pub moved: u32,
}

/// The exact model of one list heap.
///
/// Offsets count from the first managed byte, of which [`skip`](Self::skip) says where it is.
///
/// ```
/// use freespace::harness::list_heap::{Model, Plan};
/// use freespace::harness::script::{Setup, Span};
///
/// let mut model = Model::new();
/// assert!(model.begin(&Plan::of(&Setup::new(4096), 0)));
/// assert_eq!(model.allocate(100, 1), Some(8));
/// assert_eq!(model.free(), [Span { at: 108, size: 3980 }]);
/// ```
#[derive(Clone, Debug)]
pub struct Model {
    plan: Plan,
    skip: u32,
    /// R9's `E`.
    end: u32,
    /// R9's `L`.
    given: u32,
    requests: u32,
    /// Ascending by offset.
    used: Vec<Span>,
    /// In list order.
    free: Vec<Span>,
    rover: Option<u32>,
    wiped: Vec<u32>,
    events: Events,
}

/// A request, rounded (R3).
#[derive(Clone, Copy)]
struct Want {
    size: u32,
    align: u64,
}

/// Where a request goes: a node of the list, and the front gap in it (R5).
#[derive(Clone, Copy)]
struct Place {
    index: usize,
    gap: u32,
}

impl Shape {
    /// For simulators that keep their list elsewhere: no header, no rounding, and one byte is a chunk.
    pub const BARE: Shape = Shape { header: 0, granule: 1, least_tail: 1 };

    /// The list heap's.
    #[must_use]
    pub const fn heap(granule: Granule) -> Self {
        Shape { header: HEADER, granule: granule.bytes(), least_tail: HEADER }
    }

    /// The least total that a region must hold (R1).
    const fn least_total(self) -> u32 {
        let header = self.header.next_multiple_of(self.granule);
        if header > self.least_tail { header } else { self.least_tail }
    }

    /// The payload size that a request is given, if 32 bits can say it (R3).
    fn rounded(self, size: usize) -> Option<u32> {
        let size = u32::try_from(size).ok()?;
        let total = size.checked_add(self.header)?.checked_next_multiple_of(self.granule)?;
        Some(total - self.header)
    }

    /// Where a chunk ends.
    const fn end(self, chunk: Span) -> u32 {
        chunk.at + self.header + chunk.size
    }

    /// The chunk of `total` bytes at `at`, if they can be one (R6).
    fn chunk(self, at: u32, total: u32) -> Option<Span> {
        (total >= self.least_tail).then(|| Span { at, size: total - self.header })
    }
}

impl Plan {
    /// The list heap of a script, in a region that starts at the machine address `start`.
    #[must_use]
    pub fn of(setup: &Setup, start: usize) -> Self {
        let &Setup { policy, size, limit, grain, give, refuse, .. } = setup;
        Plan { shape: Shape::heap(policy.granule), policy, start, size, limit, grain, give, refuse }
    }
}

impl Default for Model {
    fn default() -> Self {
        Model::new()
    }
}

/// The operations.
impl Model {
    /// A model of nothing; [`begin`](Self::begin) gives it a heap.
    #[must_use]
    pub fn new() -> Self {
        let policy = Policy::default();
        let shape = Shape::heap(policy.granule);
        Model {
            plan: Plan { shape, policy, start: 0, size: 0, limit: 0, grain: 1, give: None, refuse: None },
            skip: 0,
            end: 0,
            given: 0,
            requests: 0,
            used: Vec::new(),
            free: Vec::new(),
            rover: None,
            wiped: Vec::new(),
            events: Events::default(),
        }
    }

    /// Starts afresh with one free chunk (R1), keeping buffers. `false`: the region cannot hold a chunk.
    pub fn begin(&mut self, plan: &Plan) -> bool {
        self.plan = *plan;
        self.forget();
        self.used.clear();
        self.free.clear();
        (self.rover, self.requests) = (None, 0);
        let Shape { header, granule, .. } = plan.shape;
        // R3: wherever a payload may stand, a multiple of the granule is what its address must be.
        self.skip = (plan.start as u32).wrapping_add(header).wrapping_neg() % granule;
        self.given = plan.size.saturating_sub(self.skip);
        self.end = 0;
        self.manage();
        self.end != 0
    }

    /// The payload's offset, if the heap has room or can get it (R5, R6, R9).
    pub fn allocate(&mut self, size: usize, align: usize) -> Option<u32> {
        self.forget();
        self.obtain(size, align)
    }

    /// Frees the block whose payload starts there (R7). `false`, and nothing changes: there is none (R11).
    pub fn release(&mut self, payload: u32) -> bool {
        self.forget();
        let found = self.find_used(payload);
        if let Some(index) = found {
            self.release_at(index);
        }
        found.is_some()
    }

    /// The payload's offset afterwards (R8). `None`: no room, or no block's payload starts there.
    pub fn reallocate(&mut self, payload: u32, align: usize, size: usize) -> Option<u32> {
        self.forget();
        let index = self.find_used(payload)?;
        let rounded = self.plan.shape.rounded(size)?;
        match rounded.cmp(&self.used[index].size) {
            Ordering::Less => self.shrink(index, rounded),
            Ordering::Equal => {}
            Ordering::Greater if self.extend(index, rounded) => {}
            Ordering::Greater => return self.relocate(payload, align, size),
        }
        Some(payload)
    }

    /// Asks the source for just that many bytes (R9). The bytes that it gave: none, too, when the limit forbids to ask.
    pub fn grow(&mut self, bytes: u32) -> u32 {
        self.forget();
        if bytes == 0 || bytes > self.room().saturating_sub(self.given) {
            return 0;
        }
        let gave = self.ask(bytes);
        if gave > 0 {
            self.manage();
        }
        gave
    }
}

/// What can be seen.
impl Model {
    /// The allocated chunks, ascending by offset: where the header is, and the size that it holds.
    #[must_use]
    pub fn used(&self) -> &[Span] {
        &self.used
    }

    /// The free chunks in list order: where the header is, and the size that it holds.
    #[must_use]
    pub fn free(&self) -> &[Span] {
        &self.free
    }

    /// Offset of the node that the next search starts at (R10); `None`, the head.
    #[must_use]
    pub fn rover(&self) -> Option<u32> {
        self.rover
    }

    /// Offsets of the headers that the last operation wiped (R7, R8) and did not write over again.
    ///
    /// A wiped header inside a block that the same operation handed out by a search counts as written over: the copy of a
    /// realloc, or zeroing, may have done so.
    #[must_use]
    pub fn wiped(&self) -> &[u32] {
        &self.wiped
    }

    /// Bytes of the region before the first managed one (R1).
    #[must_use]
    pub fn skip(&self) -> u32 {
        self.skip
    }

    /// Offset of the end of the managed bytes (R9).
    #[must_use]
    pub fn managed(&self) -> u32 {
        self.end
    }

    /// How often the source was asked for memory (R9).
    #[must_use]
    pub fn requests(&self) -> u32 {
        self.requests
    }

    /// What the last operation did.
    #[must_use]
    pub fn events(&self) -> Events {
        self.events
    }
}

/// The search (R5, R10) and the cut (R6).
impl Model {
    fn obtain(&mut self, size: usize, align: usize) -> Option<u32> {
        let want = Want { size: self.plan.shape.rounded(size)?, align: align as u64 };
        let place = match self.find(want) {
            Some(place) => place,
            None if self.make_room(want) => self.find(want)?,
            None => return None,
        };
        Some(self.cut(place, want.size))
    }

    fn find(&self, want: Want) -> Option<Place> {
        match self.plan.policy.fit {
            Fit::First => self.find_first(0, want),
            Fit::Best => self.find_extreme(want, |size, best| size < best),
            Fit::Worst => self.find_extreme(want, |size, worst| size > worst),
            Fit::Next => self.find_first(self.rover_index(), want),
        }
    }

    fn find_first(&self, start: usize, want: Want) -> Option<Place> {
        (start..self.free.len()).chain(0..start).find_map(|index| self.fits(index, want))
    }

    fn find_extreme(&self, want: Want, better: impl Fn(u32, u32) -> bool) -> Option<Place> {
        let mut found: Option<Place> = None;
        for (index, node) in self.free.iter().enumerate() {
            if found.is_none_or(|place| better(node.size, self.free[place.index].size)) {
                found = self.fits(index, want).or(found);
            }
        }
        found
    }

    fn rover_index(&self) -> usize {
        self.rover.and_then(|at| self.find_free(at)).unwrap_or(0)
    }

    #[inline]
    fn fits(&self, index: usize, want: Want) -> Option<Place> {
        let chunk = self.free[index];
        let spare = chunk.size.checked_sub(want.size)?;
        let gap = self.gap(chunk.at, want.align);
        (gap <= u64::from(spare)).then_some(Place { index, gap: gap as u32 })
    }

    /// The front gap of a block in a free chunk at `at` (R5).
    #[inline]
    fn gap(&self, at: u32, align: u64) -> u64 {
        let Plan { start, shape, .. } = self.plan;
        let payload = (start as u64).wrapping_add(u64::from(self.skip) + u64::from(at) + u64::from(shape.header));
        let mut gap = payload.wrapping_neg() & (align - 1);
        while gap != 0 && gap < u64::from(shape.least_tail) {
            gap += align;
        }
        gap
    }

    /// Cuts a block from a free chunk and says where its payload is.
    fn cut(&mut self, Place { index, gap }: Place, size: u32) -> u32 {
        let shape = self.plan.shape;
        let chunk = self.free[index];
        let mut block = Span { at: chunk.at + gap, size };
        let front = shape.chunk(chunk.at, gap);
        let tail = shape.chunk(shape.end(block), chunk.size - gap - size);
        if tail.is_none() {
            block.size = chunk.size - gap;
        }
        self.replace(index, front, tail);
        self.insert_used(block);
        self.write_over(block.at, shape.header + block.size);
        if self.plan.policy.fit == Fit::Next {
            self.rover = tail.or(front).or(self.free.get(index).copied()).map(|node| node.at);
        }
        block.at + shape.header
    }

    /// Puts what a cut left in the place of the node that was cut.
    fn replace(&mut self, index: usize, front: Option<Span>, tail: Option<Span>) {
        match (front, tail) {
            (Some(front), Some(tail)) => {
                self.free[index] = front;
                self.free.insert(index + 1, tail);
            }
            (Some(rest), None) | (None, Some(rest)) => self.free[index] = rest,
            (None, None) => _ = self.free.remove(index),
        }
        if let Some(tail) = tail {
            self.write_over(tail.at, self.plan.shape.header);
        }
        self.events.splits += u32::from(front.is_some()) + u32::from(tail.is_some());
    }
}

/// The free (R7).
impl Model {
    fn release_at(&mut self, index: usize) {
        let chunk = self.used.remove(index);
        self.give_back(chunk);
    }

    fn give_back(&mut self, chunk: Span) {
        let index = self.put(chunk);
        if !self.plan.policy.coalescing {
            return;
        }
        match self.plan.policy.order {
            // As long as a list is in address order, no nodes touch but the new one and its neighbours.
            Order::Address => self.merge(index.saturating_sub(1)..self.free.len().min(index + 2)),
            _ => self.merge(0..self.free.len()),
        }
    }

    /// Puts a chunk into the list, and says where it was before any sorting.
    fn put(&mut self, chunk: Span) -> usize {
        let index = match self.plan.policy.order {
            Order::Address => self.free.partition_point(|node| node.at < chunk.at),
            Order::Front => 0,
            Order::Back | Order::SizeAscending | Order::SizeDescending => self.free.len(),
        };
        self.free.insert(index, chunk);
        match self.plan.policy.order {
            Order::SizeAscending => self.free.sort_by_key(|node| node.size),
            Order::SizeDescending => self.free.sort_by_key(|node| Reverse(node.size)),
            Order::Address | Order::Front | Order::Back => {}
        }
        index
    }

    /// One pass over these nodes; the last one kept is the current one.
    fn merge(&mut self, nodes: Range<usize>) {
        let shape = self.plan.shape;
        let apart = |pair: &&[Span]| shape.end(pair[0]) != pair[1].at;
        // Nothing moves before the first two that touch.
        let mut current = nodes.start + self.free[nodes.clone()].windows(2).take_while(apart).count();
        for next in current + 1..nodes.end {
            let node = self.free[next];
            if shape.end(self.free[current]) == node.at {
                self.absorb(current, node);
            } else {
                current += 1;
                self.free[current] = node;
            }
        }
        self.free.drain(current + 1..nodes.end);
    }

    fn absorb(&mut self, current: usize, node: Span) {
        let survivor = &mut self.free[current];
        survivor.size += self.plan.shape.header + node.size;
        if self.rover == Some(node.at) {
            self.rover = Some(survivor.at);
        }
        self.wiped.push(node.at);
        self.events.merges += 1;
    }
}

/// Realloc (R8).
impl Model {
    fn shrink(&mut self, index: usize, size: u32) {
        let shape = self.plan.shape;
        let block = &mut self.used[index];
        let spare = block.size - size;
        if let Some(tail) = shape.chunk(shape.end(Span { size, ..*block }), spare) {
            block.size = size;
            self.events.splits += 1;
            self.give_back(tail);
        }
    }

    /// Whether the block could take what it is missing from its right neighbour.
    fn extend(&mut self, index: usize, size: u32) -> bool {
        let shape = self.plan.shape;
        let block = self.used[index];
        let Some(found) = self.find_free(shape.end(block)) else { return false };
        let node = self.free[found];
        let missing = size - block.size;
        let Some(left) = (shape.header + node.size).checked_sub(missing) else { return false };
        self.wiped.push(node.at);
        let rest = shape.chunk(node.at + missing, left);
        self.used[index].size = if rest.is_some() { size } else { size + left };
        self.shorten(found, rest);
        true
    }

    /// Leaves the rest of a node in its list place, and the rover, if it stood there, on what is there now (R10).
    fn shorten(&mut self, index: usize, rest: Option<Span>) {
        let node = self.free[index];
        if let Some(rest) = rest {
            self.free[index] = rest;
            self.write_over(rest.at, self.plan.shape.header);
        } else {
            self.free.remove(index);
        }
        if self.rover == Some(node.at) {
            self.rover = self.free.get(index).map(|node| node.at);
        }
    }

    fn relocate(&mut self, payload: u32, align: usize, size: usize) -> Option<u32> {
        let moved = self.obtain(size, align)?;
        self.events.moved = 1;
        if let Some(index) = self.find_used(payload) {
            self.release_at(index);
        }
        Some(moved)
    }
}

/// Growth (R9).
impl Model {
    /// Whether there is room now for a block that no chunk had room for.
    fn make_room(&mut self, want: Want) -> bool {
        let at = self.last_free().map_or(self.end, |index| self.free[index].at);
        let end = u64::from(at) + self.gap(at, want.align) + u64::from(self.plan.shape.header) + u64::from(want.size);
        let room = self.room();
        if end > u64::from(room) {
            return false;
        }
        let missing = (end as u32).saturating_sub(self.given);
        let asked = missing.checked_next_multiple_of(self.plan.grain).unwrap_or(u32::MAX);
        let gave = if missing == 0 { 0 } else { self.ask(asked.min(room - self.given)) };
        // A source that refused leaves the heap as it was; bytes that merely waited are managed without asking.
        if missing == 0 || gave > 0 {
            self.manage();
        }
        gave >= missing
    }

    /// How far the region may reach, counted from the first managed byte.
    fn room(&self) -> u32 {
        self.plan.limit.saturating_sub(self.skip)
    }

    /// What the source gives.
    fn ask(&mut self, bytes: u32) -> u32 {
        self.requests += 1;
        let refused = self.plan.refuse == Some(self.requests);
        let gave = if refused { 0 } else { bytes.min(self.plan.give.unwrap_or(u32::MAX)) };
        self.given += gave;
        gave
    }

    /// Manages what was given and is not managed yet, as far as it is whole granules and can be a chunk.
    fn manage(&mut self) {
        let shape = self.plan.shape;
        let at = self.end;
        let waiting = self.given - at;
        let whole = waiting - waiting % shape.granule;
        if let Some(last) = self.last_free() {
            self.free[last].size += whole;
            self.end += whole;
        } else if whole >= shape.least_total() {
            self.end += whole;
            self.give_back(Span { at, size: whole - shape.header });
        }
    }

    /// The list index of the chunk that growth enlarges: free, last in memory, and only with coalescing.
    fn last_free(&self) -> Option<usize> {
        let is_last = |&node: &Span| self.plan.shape.end(node) == self.end;
        if self.plan.policy.coalescing { self.free.iter().position(is_last) } else { None }
    }
}

/// The two vectors, and the notes of an operation.
impl Model {
    fn find_used(&self, payload: u32) -> Option<usize> {
        let at = payload.checked_sub(self.plan.shape.header)?;
        self.used.binary_search_by_key(&at, |block| block.at).ok()
    }

    fn insert_used(&mut self, block: Span) {
        let index = self.used.partition_point(|other| other.at < block.at);
        self.used.insert(index, block);
    }

    fn find_free(&self, at: u32) -> Option<usize> {
        self.free.iter().position(|node| node.at == at)
    }

    fn forget(&mut self) {
        self.wiped.clear();
        self.events = Events::default();
    }

    /// Drops wiped headers that were written over in the same operation.
    fn write_over(&mut self, at: u32, bytes: u32) {
        let header = self.plan.shape.header;
        self.wiped.retain(|&wiped| wiped + header <= at || at + bytes <= wiped);
    }
}
