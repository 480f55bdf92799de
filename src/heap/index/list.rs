//! The book's index: one list, threaded through the free chunks.
//!
//! Four fits search it (R5, R10) and five orders keep it (R7). Merging is between list neighbours only, as in the book's
//! simulator: in address order they are the memory neighbours, in the other orders a chance meeting. A search never believes
//! a link: each node is read through checks, and a list longer than the count of free chunks is a circle.

use super::Index;
use crate::heap::error::Defect;
use crate::heap::header::Node;
use crate::heap::layout::{Chunk, Cut, Offset, Want};
use crate::heap::memory::Memory;
use crate::policy::{Fit, HEADER, Order, Policy};

/// The free list of one heap.
#[derive(Clone, Debug)]
pub struct List {
    policy: Policy,
    head: Option<Offset>,
    rover: Option<Offset>,
    len: u32,
}

/// A node and the one that links to it: `None` is the head.
#[derive(Clone, Copy, Debug)]
struct Found {
    before: Option<Offset>,
    node: Node,
}

/// What became of a chunk that was put into the list.
#[derive(Clone, Copy, Debug)]
struct Inserted {
    /// The node that it follows; `None` for the head.
    before: Option<Offset>,
    /// The order to be restored, if the list was out of order.
    unsorted: Option<InOrder>,
}

/// Whether a chunk of the first size may stand before one of the second.
type InOrder = fn(u32, u32) -> bool;

/// One pass of sorting. It looks at each node once to find the runs and once to merge them; nodes that lie inside one another, in a damaged
/// heap, could have it run in circles.
#[derive(Clone, Copy, Debug)]
struct Pass {
    in_order: InOrder,
    looks_left: u32,
    steps_left: u32,
}

/// Nodes that follow each other in order.
#[derive(Clone, Copy, Debug)]
struct Run {
    first: Node,
    last: Offset,
    /// The node behind the last one.
    next: Option<Offset>,
}

impl List {
    /// An empty list.
    #[must_use]
    pub const fn new(policy: Policy) -> Self {
        List { policy, head: None, rover: None, len: 0 }
    }

    /// How the list is searched and kept.
    #[must_use]
    pub fn policy(&self) -> Policy {
        self.policy
    }

    /// The first node.
    #[must_use]
    pub fn head(&self) -> Option<Offset> {
        self.head
    }

    /// Where the next search of a next fit begins; `None` is the head.
    #[must_use]
    pub fn rover(&self) -> Option<Offset> {
        self.rover
    }

    /// Calls `each` with the nodes in list order until it answers `Some`.
    fn scan<T>(&self, memory: &Memory, mut each: impl FnMut(Found) -> Option<T>) -> Result<Option<T>, Defect> {
        let mut before = None;
        let mut next = self.head;
        let mut left = self.len;
        while let Some(at) = next {
            if left == 0 {
                return Err(Defect::Cycle { at: memory.address(at), free: self.len });
            }
            left -= 1;
            let node = memory.node(memory.link(before), at)?;
            if let Some(answer) = each(Found { before, node }) {
                return Ok(Some(answer));
            }
            before = Some(at);
            next = node.next;
        }
        Ok(None)
    }

    fn find(&self, memory: &Memory, want: Want) -> Result<Option<Found>, Defect> {
        match self.policy.fit {
            Fit::First => self.find_first(memory, want),
            Fit::Best => self.find_extreme(memory, want, |size, best| size < best),
            Fit::Worst => self.find_extreme(memory, want, |size, worst| size > worst),
            Fit::Next => self.find_next(memory, want),
        }
    }

    fn find_first(&self, memory: &Memory, want: Want) -> Result<Option<Found>, Defect> {
        self.scan(memory, |found| memory.grid().fits(found.node.chunk, want).then_some(found))
    }

    fn find_extreme(&self, memory: &Memory, want: Want, better: fn(u32, u32) -> bool) -> Result<Option<Found>, Defect> {
        let mut chosen: Option<Found> = None;
        self.scan(memory, |found| {
            let chunk = found.node.chunk;
            if chosen.is_none_or(|best| better(chunk.size, best.node.chunk.size)) && memory.grid().fits(chunk, want) {
                chosen = Some(found);
            }
            None::<()>
        })?;
        Ok(chosen)
    }

    /// One pass from the head serves both legs of the search: the first that fits before the rover is the answer only if
    /// nothing from the rover on fits.
    fn find_next(&self, memory: &Memory, want: Want) -> Result<Option<Found>, Defect> {
        let mut wrapped = None;
        let mut reached = self.rover.is_none();
        let found = self.scan(memory, |found| {
            reached |= self.rover == Some(found.node.chunk.at);
            if (!reached && wrapped.is_some()) || !memory.grid().fits(found.node.chunk, want) {
                return None;
            }
            if !reached {
                wrapped = Some(found);
            }
            reached.then_some(found)
        })?;
        Ok(found.or(wrapped))
    }

    /// Puts gap and tail in the place of the node found (R6).
    fn replace(&mut self, memory: &mut Memory, found: Found, cut: Cut) {
        let mut next = found.node.next;
        for piece in [cut.tail, cut.gap].into_iter().flatten() {
            memory.set_free(piece, next);
            next = Some(piece.at);
        }
        self.link(memory, found.before, next);
        self.len = self.len + u32::from(cut.tail.is_some()) + u32::from(cut.gap.is_some()) - 1;
    }

    /// Makes `next` the successor of `before`.
    fn link(&mut self, memory: &mut Memory, before: Option<Offset>, next: Option<Offset>) {
        let Some(at) = before else {
            self.head = next;
            return;
        };
        let size = memory.header(at).map_or(0, |header| header.size);
        memory.set_free(Chunk { at, size }, next);
    }

    /// Puts a chunk behind the last node for which `goes_before` holds, counted from the head without a break.
    fn insert(
        &mut self,
        memory: &mut Memory,
        chunk: Chunk,
        goes_before: impl Fn(Chunk) -> bool,
    ) -> Result<Inserted, Defect> {
        let mut before = None;
        let next = self.scan(memory, |found| {
            if !goes_before(found.node.chunk) {
                return Some(found.node.chunk.at);
            }
            before = Some(found.node.chunk.at);
            None
        })?;
        memory.set_free(chunk, next);
        self.link(memory, before, Some(chunk.at));
        self.len += 1;
        Ok(Inserted { before, unsorted: None })
    }

    /// Sorts the whole list, stably, by merging runs that are in order: a cut or two since the last free leave few of them.
    fn sort(&mut self, memory: &mut Memory, in_order: InOrder) -> Result<(), Defect> {
        // Each pass leaves half as many runs, and comes by each node once.
        for _ in 0..u32::BITS {
            let mut pass = Pass { in_order, looks_left: self.len, steps_left: self.len };
            let (mut before, mut next, mut runs) = (None, self.head, 0);
            while let Some(at) = next {
                (before, next) = self.merge_next_runs(memory, &mut pass, before, at)?;
                runs += 1;
            }
            if runs <= 1 {
                break;
            }
        }
        Ok(())
    }

    /// Merges the run at `at`, which follows `before`, with the run behind it, and says where the two end and what follows.
    fn merge_next_runs(
        &mut self,
        memory: &mut Memory,
        pass: &mut Pass,
        before: Option<Offset>,
        at: Offset,
    ) -> Result<(Option<Offset>, Option<Offset>), Defect> {
        let left = self.run(memory, pass, at)?;
        let Some(second) = left.next else { return Ok((Some(left.last), None)) };
        let right = self.run(memory, pass, second)?;
        let last = self.merge_runs(memory, pass, before, left, right)?;
        Ok((Some(last), right.next))
    }

    /// The nodes from `at` on that are in order.
    fn run(&self, memory: &Memory, pass: &mut Pass, at: Offset) -> Result<Run, Defect> {
        let first = memory.node(0, at)?;
        let mut last = first;
        loop {
            let cycle = Defect::Cycle { at: memory.address(at), free: self.len };
            pass.looks_left = pass.looks_left.checked_sub(1).ok_or(cycle)?;
            let Some(next) = last.next else { break };
            let node = memory.node(memory.address(last.chunk.at), next)?;
            if !(pass.in_order)(last.chunk.size, node.chunk.size) {
                break;
            }
            last = node;
        }
        Ok(Run { first, last: last.chunk.at, next: last.next })
    }

    /// Links two neighbouring runs as one, what is equal from the left one first, and says where it ends. Links change only where the
    /// runs take turns.
    fn merge_runs(
        &mut self,
        memory: &mut Memory,
        pass: &mut Pass,
        before: Option<Offset>,
        left: Run,
        right: Run,
    ) -> Result<Offset, Defect> {
        let in_order = pass.in_order;
        let (mut one, mut other, mut last) = (left.first, right.first, before);
        loop {
            while in_order(one.chunk.size, other.chunk.size) {
                last = Some(one.chunk.at);
                if last == Some(left.last) {
                    self.link(memory, last, Some(other.chunk.at));
                    return Ok(right.last);
                }
                one = successor(memory, pass, one)?;
            }
            self.link(memory, last, Some(other.chunk.at));
            while !in_order(one.chunk.size, other.chunk.size) {
                last = Some(other.chunk.at);
                if last == Some(right.last) {
                    self.link(memory, last, Some(one.chunk.at));
                    self.link(memory, Some(left.last), right.next);
                    return Ok(left.last);
                }
                other = successor(memory, pass, other)?;
            }
            self.link(memory, last, Some(one.chunk.at));
        }
    }

    /// The pass of R7 from `start` on: each step absorbs the list neighbour that begins where the node ends, or goes on to it.
    fn merge(&mut self, memory: &mut Memory, start: Option<Offset>, steps: u32) -> Result<(), Defect> {
        let mut next = start;
        for _ in 0..steps {
            let Some(at) = next else { break };
            let node = memory.node(0, at)?;
            if node.next == Some(node.chunk.end()) {
                self.absorb(memory, node)?;
            } else {
                next = node.next;
            }
        }
        Ok(())
    }

    /// Merges a node with its successor, which begins where it ends.
    fn absorb(&mut self, memory: &mut Memory, node: Node) -> Result<(), Defect> {
        let gone = memory.node(memory.address(node.chunk.at), node.chunk.end())?;
        let chunk = Chunk { at: node.chunk.at, size: node.chunk.size + gone.chunk.total() };
        memory.set_free(chunk, gone.next);
        memory.wipe(gone.chunk.at);
        self.len -= 1;
        if self.rover == Some(gone.chunk.at) {
            self.rover = Some(chunk.at);
        }
        Ok(())
    }

    /// Puts a chunk in its place in a list that is in order, else at the end: sorting moves it from there. Says where, and whether to sort.
    fn insert_by_size(&mut self, memory: &mut Memory, chunk: Chunk, in_order: InOrder) -> Result<Inserted, Defect> {
        let (mut place, mut last, mut sorted): (Option<Node>, Option<Node>, _) = (None, None, true);
        self.scan(memory, |Found { node, .. }| {
            sorted &= last.is_none_or(|last| in_order(last.chunk.size, node.chunk.size));
            last = Some(node);
            if in_order(node.chunk.size, chunk.size) {
                place = last;
            }
            None::<()>
        })?;
        let before = if sorted { place } else { last };
        let next = before.map_or(self.head, |node| node.next);
        let before = before.map(|node| node.chunk.at);
        memory.set_free(chunk, next);
        self.link(memory, before, Some(chunk.at));
        self.len += 1;
        Ok(Inserted { before, unsorted: (!sorted).then_some(in_order) })
    }

    /// Sorts and merges (R7) after a chunk was put into the list.
    fn tidy(&mut self, memory: &mut Memory, Inserted { before, unsorted }: Inserted) -> Result<(), Defect> {
        if let Some(in_order) = unsorted {
            self.sort(memory, in_order)?;
        }
        match self.policy.order {
            _ if !self.policy.coalescing => Ok(()),
            // Everything else was merged when it was freed: only the new node's two seams can close.
            Order::Address => self.merge(memory, before.or(self.head), if before.is_some() { 2 } else { 1 }),
            _ => self.merge(memory, self.head, self.len),
        }
    }
}

/// The next node, which is there as long as the heap is sound.
fn successor(memory: &Memory, pass: &mut Pass, node: Node) -> Result<Node, Defect> {
    let from = memory.address(node.chunk.at);
    let lost = Defect::Link { from, to: memory.link(node.next) };
    pass.steps_left = pass.steps_left.checked_sub(1).ok_or(lost)?;
    memory.node(from, node.next.ok_or(lost)?)
}

impl Index for List {
    fn take(&mut self, memory: &mut Memory, want: Want) -> Result<Option<Chunk>, Defect> {
        let Some(found) = self.find(memory, want)? else { return Ok(None) };
        let cut = memory.grid().cut(found.node.chunk, want);
        self.replace(memory, found, cut);
        if self.policy.fit == Fit::Next {
            self.rover = cut.tail.or(cut.gap).map(|rest| rest.at).or(found.node.next);
        }
        Ok(Some(cut.block))
    }

    fn give(&mut self, memory: &mut Memory, chunk: Chunk) -> Result<(), Defect> {
        let inserted = match self.policy.order {
            Order::Address => self.insert(memory, chunk, |other| other.at < chunk.at)?,
            Order::SizeAscending => self.insert_by_size(memory, chunk, |earlier, later| earlier <= later)?,
            Order::SizeDescending => self.insert_by_size(memory, chunk, |earlier, later| earlier >= later)?,
            Order::Front => self.insert(memory, chunk, |_| false)?,
            Order::Back => self.insert(memory, chunk, |_| true)?,
        };
        // The chunk is free now, and a refusal would be a lie: a defect that is met from here on ends the tidying, and the next
        // search or walk names it.
        let _ = self.tidy(memory, inserted);
        Ok(())
    }

    fn carve(&mut self, memory: &mut Memory, chunk: Chunk, bytes: u32) -> Result<u32, Defect> {
        let Some(found) = self.scan(memory, |found| (found.node.chunk.at == chunk.at).then_some(found))? else {
            return Err(Defect::Unlisted { chunk: memory.address(chunk.at) });
        };
        let rest = chunk.total() - bytes;
        let tail = (rest >= HEADER).then(|| Chunk::of_total(chunk.at + bytes, rest));
        memory.wipe(chunk.at);
        self.replace(memory, found, Cut { gap: None, block: chunk, tail });
        if self.rover == Some(chunk.at) {
            self.rover = tail.map(|rest| rest.at).or(found.node.next);
        }
        Ok(chunk.total() - tail.map_or(0, Chunk::total))
    }

    fn last(&self, memory: &Memory) -> Result<Option<Chunk>, Defect> {
        if !self.policy.coalescing {
            return Ok(None);
        }
        self.scan(memory, |found| (found.node.chunk.end() == memory.end()).then_some(found.node.chunk))
    }

    fn extend(&mut self, memory: &mut Memory, chunk: Chunk, bytes: u32) {
        let next = memory.header(chunk.at).and_then(|header| memory.target(header.tag));
        memory.set_free(Chunk { at: chunk.at, size: chunk.size + bytes }, next);
    }

    fn visit(&self, memory: &Memory, each: &mut dyn FnMut(Chunk) -> bool) -> Result<(), Defect> {
        self.scan(memory, |found| (!each(found.node.chunk)).then_some(()))?;
        Ok(())
    }

    fn len(&self) -> u32 {
        self.len
    }
}
