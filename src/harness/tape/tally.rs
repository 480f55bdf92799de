//! What a tape holds, and what of it a script cannot say.

use std::vec::Vec;

use super::Damage;

/// Counts of a tape. All but the first two are of what the script lacks, or says otherwise than it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Operations of the script; `thread` lines are some, too.
    pub operations: u64,
    /// Threads that called.
    pub threads: u64,
    /// Requests that were refused. They are left out: elsewhere they might be served, and nobody would free them.
    pub refused: u64,
    /// Frees of addresses that never were a block's on this tape.
    pub unknown: u64,
    /// Blocks that were freed twice.
    pub twice: Option<Twice>,
    /// Blocks that were resized without having been seen before: the script allocates them then.
    pub appeared: u64,
    /// Blocks whose address was handed out again though no free of it was seen: the script frees them then.
    pub vanished: u64,
    /// Alignments that a script cannot ask for: it asks for the greatest it can.
    pub overaligned: u64,
    /// Calls that were never finished, since their process ended first.
    pub unfinished: u64,
    /// Calls that found no room on the tape.
    pub lost: u64,
    /// Calls before the tape could be begun.
    pub early: u64,
    /// Calls from within a call of the allocator.
    pub nested: u64,
    /// The number of the operation before which the script ends, since there are no names for more blocks at once.
    pub cut: Option<u64>,
    /// Blocks whose canaries were found dead, in the order in which they were found.
    pub damages: Vec<Damage>,
}

/// Blocks that were freed twice: the first of them, and how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Twice {
    /// How many.
    pub count: u64,
    /// The number of the operation behind which the first such free stood.
    pub at: u64,
    /// The number of the operation that had freed that block before.
    pub before: u64,
    /// The thread of the second free.
    pub thread: u32,
}
