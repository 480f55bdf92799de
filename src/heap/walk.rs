//! The walk: a read-only look at every chunk and at the whole list, against ten numbered invariants.
//!
//! | | invariant | cost |
//! |---|---|---|
//! | I1 | chunks lie end to end from the first managed byte to the last | a header a chunk |
//! | I2 | every size is one that the granule allows | with I1 |
//! | I3 | every tag is the magic number or a possible link | with I1 |
//! | I4 | the head and every link lead to a free chunk, or end the list | a header a free chunk |
//! | I5 | the list does not visit more chunks than are free | with I4 |
//! | I6 | every free chunk is in the list | with I4 |
//! | I7 | the heap's own counts are those of the walk | with I1 |
//! | I8 | in address order, the list ascends | with I4 |
//! | I9 | in address order with coalescing, no two free chunks are neighbours | with I1 |
//! | I10 | the rover is unset or on a node of the list | with I4 |
//!
//! The walk believes nothing that it reads, allocates nothing, and ends on any bytes: each chunk moves it forward by at
//! least a header, and the list is followed for as many nodes as chunks are free.
//!
//! I6 compares the sum of the scrambled offsets of the free chunks in memory with that of the nodes in the list. Only if they
//! differ is the culprit looked for, chunk by chunk. Two different sets with one sum are a chance of 1 in 2⁶⁴, and a damaged heap
//! does not choose it. The walk does not see payload: damage there is the ledger's to find.

use super::error::{Count, Defect};
use super::index::{Index, List};
use super::layout::{Chunk, Offset};
use super::memory::Memory;
use crate::policy::{Order, Policy};

/// An index whose list can be walked.
pub trait Walk: Index {
    /// How the list is kept.
    fn policy(&self) -> Policy;

    /// The first node.
    fn head(&self) -> Option<Offset>;

    /// Where the rover is.
    fn rover(&self) -> Option<Offset>;
}

impl Walk for List {
    fn policy(&self) -> Policy {
        List::policy(self)
    }

    fn head(&self) -> Option<Offset> {
        List::head(self)
    }

    fn rover(&self) -> Option<Offset> {
        List::rover(self)
    }
}

/// What one pass over memory, or over the list, adds up to.
#[derive(Default)]
struct Tally {
    allocated: u32,
    used: u32,
    free: u32,
    print: u64,
}

impl Tally {
    fn add_free(&mut self, at: Offset) {
        self.free += 1;
        self.print = self.print.wrapping_add(scramble(at));
    }
}

/// Spreads an offset over 64 bits, so that sums of offsets differ when the offsets do (splitmix64's finisher, by S. Vigna).
fn scramble(at: Offset) -> u64 {
    let mut word = u64::from(at).wrapping_add(0x9e37_79b9_7f4a_7c15);
    word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    word ^ (word >> 27)
}

/// Checks I1 to I10 and returns the first that is broken.
pub(super) fn walk(memory: &Memory, index: &impl Walk, allocated: u32, used: u32) -> Result<(), Defect> {
    let tiling = walk_chunks(memory, index.policy())?;
    let listed = walk_list(memory, index, tiling.free)?;
    if tiling.free != listed.free || tiling.print != listed.print {
        return Err(find_culprit(memory, index, tiling.free));
    }
    count(Count::AllocatedChunks, allocated, tiling.allocated)?;
    count(Count::FreeChunks, index.len(), tiling.free)?;
    count(Count::UsedBytes, used, tiling.used)
}

/// Checks the part from the first of some blocks, or the first chunk, to another block, or the end: I1 to I4 and I9 as far as that part shows them,
/// and that just these blocks are allocated in it (I7).
pub(super) fn walk_between(
    memory: &Memory,
    policy: Policy,
    blocks: [Option<Offset>; 3],
    to: Option<Offset>,
) -> Result<(), Defect> {
    let (end, expected) = (to.unwrap_or(memory.end()), blocks.iter().flatten().count() as u32);
    let (mut met, mut at, mut free_before) = (0, blocks[0].unwrap_or(0), None);
    while at < end {
        let (chunk, tag) = memory.chunk(at)?;
        if blocks.contains(&Some(at)) {
            check_block(memory, chunk, tag)?;
            (met, free_before) = (met + 1, None);
        } else if tag == memory.magic() {
            return count(Count::AllocatedChunks, expected, expected + 1);
        } else {
            check_free(memory, policy, chunk, tag, free_before)?;
            free_before = Some(chunk);
        }
        at = chunk.end();
    }
    // What runs past the last block hides it.
    count(Count::AllocatedChunks, expected, if at == end { met } else { 0 })?;
    to.map_or(Ok(()), |to| memory.chunk(to).and_then(|(chunk, tag)| check_block(memory, chunk, tag)))
}

fn check_block(memory: &Memory, chunk: Chunk, tag: u32) -> Result<(), Defect> {
    if tag == memory.magic() { Ok(()) } else { Err(wrong_tag(memory, chunk, tag)) }
}

fn check_free(memory: &Memory, policy: Policy, chunk: Chunk, tag: u32, before: Option<Chunk>) -> Result<(), Defect> {
    let address = memory.address(chunk.at);
    check_link(memory, chunk, tag)?;
    if let Some(next) = memory.target(tag) {
        memory.node(address, next)?;
    }
    match before {
        Some(before) if merges_all(policy) => Err(Defect::Unmerged { chunk: memory.address(before.at), next: address }),
        _ => Ok(()),
    }
}

/// Whether no two free chunks are neighbours (I9).
fn merges_all(policy: Policy) -> bool {
    policy.order == Order::Address && policy.coalescing
}

fn walk_chunks(memory: &Memory, policy: Policy) -> Result<Tally, Defect> {
    let must_merge = merges_all(policy);
    let mut tally = Tally::default();
    let mut free_before: Option<Chunk> = None;
    let mut at = 0;
    while at != memory.end() {
        let (chunk, tag) = memory.chunk(at)?;
        if tag == memory.magic() {
            tally.allocated += 1;
            tally.used += chunk.size;
            free_before = None;
        } else {
            check_link(memory, chunk, tag)?;
            if let Some(before) = free_before.filter(|_| must_merge) {
                return Err(Defect::Unmerged { chunk: memory.address(before.at), next: memory.address(at) });
            }
            tally.add_free(at);
            free_before = Some(chunk);
        }
        at = chunk.end();
    }
    Ok(tally)
}

fn check_link(memory: &Memory, chunk: Chunk, tag: u32) -> Result<(), Defect> {
    if tag == 0 || memory.target(tag).is_some() {
        return Ok(());
    }
    Err(wrong_tag(memory, chunk, tag))
}

fn wrong_tag(memory: &Memory, chunk: Chunk, found: u32) -> Defect {
    Defect::Tag { chunk: memory.address(chunk.at), found, magic: memory.magic() }
}

fn walk_list(memory: &Memory, index: &impl Walk, free: u32) -> Result<Tally, Defect> {
    let ascends = index.policy().order == Order::Address;
    let mut listed = Tally::default();
    let mut rover_met = index.rover().is_none();
    let (mut from, mut next) = (None, index.head());
    while let Some(at) = next {
        if listed.free == free {
            return Err(Defect::Cycle { at: memory.address(at), free });
        }
        if let Some(chunk) = from.filter(|&from| ascends && from > at) {
            return Err(Defect::Unordered { chunk: memory.address(chunk), next: memory.address(at) });
        }
        listed.add_free(at);
        rover_met |= index.rover() == Some(at);
        (from, next) = (Some(at), memory.node(memory.link(from), at)?.next);
    }
    match index.rover() {
        Some(rover) if !rover_met => Err(Defect::Rover { at: memory.address(rover) }),
        _ => Ok(listed),
    }
}

/// Which node is no chunk, or which free chunk is in no list.
fn find_culprit(memory: &Memory, index: &impl Walk, free: u32) -> Defect {
    find_false_node(memory, index).or_else(|| find_unlisted(memory, index)).unwrap_or(Defect::Count {
        count: Count::FreeChunks,
        expected: index.len(),
        found: free,
    })
}

fn find_false_node(memory: &Memory, index: &impl Walk) -> Option<Defect> {
    let mut from = 0;
    let mut culprit = None;
    let visited = index.visit(memory, &mut |node| {
        if holder(memory, node.at).is_ok_and(|(chunk, _)| chunk.at != node.at) {
            culprit = Some(Defect::Link { from, to: memory.address(node.at) });
        }
        from = memory.address(node.at);
        culprit.is_none()
    });
    culprit.or(visited.err())
}

fn find_unlisted(memory: &Memory, index: &impl Walk) -> Option<Defect> {
    let mut at = 0;
    while at != memory.end() {
        let (chunk, tag) = memory.chunk(at).ok()?;
        if tag != memory.magic() && !is_listed(memory, index, at) {
            return Some(Defect::Unlisted { chunk: memory.address(at) });
        }
        at = chunk.end();
    }
    None
}

fn is_listed(memory: &Memory, index: &impl Walk, at: Offset) -> bool {
    let mut listed = false;
    let visited = index.visit(memory, &mut |node| {
        listed |= node.at == at;
        !listed
    });
    listed && visited.is_ok()
}

fn count(count: Count, expected: u32, found: u32) -> Result<(), Defect> {
    if expected == found { Ok(()) } else { Err(Defect::Count { count, expected, found }) }
}

/// The chunk that holds the byte at an offset, and its tag.
pub(super) fn holder(memory: &Memory, byte: Offset) -> Result<(Chunk, u32), Defect> {
    let mut at = 0;
    loop {
        let (chunk, tag) = memory.chunk(at)?;
        if byte < chunk.end() {
            return Ok((chunk, tag));
        }
        at = chunk.end();
    }
}
