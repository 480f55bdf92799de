//! What is done to a heap, as text: a [`Script`] is a set-up and a sequence of operations on named blocks.
//!
//! The text is the truth: a corpus file, a fuzz input, a finding and a pasted bug report are the same few lines
//! (`docs/script-format.md` has the grammar and what each line means). Inside, names are numbers and an operation is a
//! few bytes. A [`Feed`] is where the next operation comes from: a script, or a generator that sees what is live.
//! Nothing here runs a script.

use core::alloc::Layout;
use std::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::policy::{GRAIN, Level, MAGIC, Policy};

mod error;
mod feed;
mod lexer;
mod names;
mod natural;
mod number;
mod parse;
mod print;
mod settings;
mod stream;
mod text;

pub use error::{Expected, Found, ParseError, Quantity};
pub use feed::{Operations, ScriptFeed};
pub use names::Names;
pub use natural::{MALLOC_ALIGN, natural_align};
pub use print::{OpText, Printed};
pub use stream::{MOST_HELD, ScriptStream, StreamError};

/// The most bytes a script's region may grow to: 64 MiB.
pub const MOST_BYTES: u32 = 64 << 20;

/// The greatest alignment that a script may ask for: the region's own start is fixed modulo this (R4).
pub const MOST_ALIGN: usize = 64 << 10;

/// The most operations that a script with a repeat may run, repeats counted out. One without runs no longer than it is.
pub const MOST_OPERATIONS: u64 = 1_000_000;

/// The most bytes between a further region and what lies before it: 64 MiB.
pub const MOST_GAP: u32 = 64 << 20;

/// The most regions that a run may add.
pub const MOST_REGIONS: usize = 4;

/// The most bytes that one written misuse may write.
pub const MOST_WRITTEN: u8 = 32;

/// The most names in one script: as many blocks of a few bytes as the largest region holds, with their headers.
pub const MOST_NAMES: usize = 1 << 22;

/// The most characters in a name.
pub const MOST_NAME: usize = 32;

/// How many repeats may stand within each other.
pub const MOST_DEPTH: usize = 16;

/// Where a heap's memory comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// A caller's arena of `limit` bytes, of which the heap starts with `size`.
    #[default]
    Arena,
    /// Address space reserved from the operating system and committed as the heap grows.
    Mmap,
}

/// The heap that a script begins with. Every value within the ranges given can be written as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Setup {
    /// Bytes of the region at the start; at most `limit`.
    pub size: u32,
    /// Bytes that the region may grow to; at most [`MOST_BYTES`].
    pub limit: u32,
    /// How the free list is searched and kept.
    pub policy: Policy,
    /// Where the region starts modulo 64 KiB (R4). With [`SourceKind::Mmap`], too.
    pub at: u16,
    /// The magic number (R2): not a multiple of 4.
    pub magic: u32,
    /// How much the heap checks before it believes an address.
    pub check: Level,
    /// Where memory comes from.
    pub source: SourceKind,
    /// Requests for memory are rounded up to a multiple of this many bytes; at least 1.
    pub grain: u32,
    /// The most bytes that the source gives at once, if it is stingy; at least 1.
    pub give: Option<u32>,
    /// Which request for memory is refused, if one is, counted from 1.
    pub refuse: Option<u32>,
}

impl Setup {
    /// A heap of `size` bytes that cannot grow, with every other setting at its default.
    #[must_use]
    pub fn new(size: u32) -> Self {
        Setup {
            size,
            limit: size,
            policy: Policy { coalescing: true, ..Policy::default() },
            at: 0,
            magic: MAGIC,
            check: Level::default(),
            source: SourceKind::default(),
            grain: GRAIN,
            give: None,
            refuse: None,
        }
    }
}

/// A block's name, as a number: an index into the script's [`Names`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Name(pub u32);

impl Name {
    /// The number, as an index.
    #[must_use]
    #[inline]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// One operation. Sizes, alignments and counts are in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    /// `a = alloc 100 align 16 zeroed`
    Alloc {
        /// The name that the block gets.
        name: Name,
        /// Size and alignment; the alignment is at most [`MOST_ALIGN`].
        layout: Layout,
        /// Whether the bytes must be 0.
        zeroed: bool,
    },
    /// `free a`
    Free {
        /// The block.
        name: Name,
    },
    /// `b = realloc a 200`
    Realloc {
        /// The block that is given up.
        from: Name,
        /// The name that the result gets; usually the same.
        to: Name,
        /// The new size; at most `isize::MAX`.
        size: usize,
    },
    /// `grow 4096`
    Grow {
        /// How much the region shall grow by.
        bytes: u32,
    },
    /// `truncate 4096`
    Truncate {
        /// How much the region shall give back at its end.
        bytes: u32,
    },
    /// `region 4096 gap 65536`
    Region {
        /// Bytes of a further region; at most [`MOST_BYTES`].
        bytes: u32,
        /// At least so many bytes lie between it and what was there before; at most [`MOST_GAP`].
        gap: u32,
    },
    /// `reset`: every block is given up at once.
    Reset,
    /// `enter`: opens a scope.
    Enter,
    /// `leave`: closes the innermost scope, with every block that was allocated in it.
    Leave,
    /// `thread 2`: from here on, it is this thread of the program that calls. A note, and no call to the subject.
    Thread {
        /// Which one.
        number: u16,
    },
    /// Something that the contract forbids.
    Misuse(Misuse),
}

/// An operation that the contract forbids, and that a heap should turn down or at least notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Misuse {
    /// `misuse free twice a`: frees the address that the name had last, after its block was freed.
    FreeTwice {
        /// A name whose block was freed.
        name: Name,
    },
    /// `misuse free inside a 8`: frees an address inside a live block.
    FreeInside {
        /// A live block.
        name: Name,
        /// How far behind its start; from 1 to the block's size.
        by: u32,
    },
    /// `misuse free wild -8`: frees an address counted from the region's start.
    FreeWild {
        /// Bytes behind (or, if negative, before) the first byte of the region.
        offset: i64,
    },
    /// `misuse free null`
    FreeNull,
    /// `misuse write past a 4`: flips the bytes behind a block's last one.
    WritePast {
        /// A live block.
        name: Name,
        /// How many; from 1 to [`MOST_WRITTEN`].
        bytes: u8,
    },
    /// `misuse write before a 4`: flips the bytes before a block's first one.
    WriteBefore {
        /// A live block.
        name: Name,
        /// How many; from 1 to [`MOST_WRITTEN`].
        bytes: u8,
    },
}

/// A line of a script's body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// An operation.
    Op(Op),
    /// `repeat 3` … `end`
    Repeat {
        /// How often; may be 0.
        times: u32,
        /// What; may be empty.
        body: Vec<Line>,
    },
}

/// A set-up and the operations that follow. Two scripts are equal when they read the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    setup: Setup,
    lines: Vec<Line>,
    names: Names,
}

/// Bytes in a region: where a run of them starts, and how many there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Offset of the first byte.
    pub at: u32,
    /// Number of bytes.
    pub size: u32,
}

/// A live block as a feed sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Live {
    /// Its name.
    pub name: Name,
    /// Size and alignment as they were asked for.
    pub layout: Layout,
}

/// What a feed may look at before it names the next operation.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// Every live block that has a name, in no particular but a repeatable order.
    pub live: &'a [Live],
    /// Names whose block was freed last, latest last; a name may have been bound again since.
    pub freed: &'a [Name],
    /// The free chunks with their payload sizes, in list order; empty for a subject that does not show them.
    pub free: &'a [Span],
    /// Whether the last operation was refused memory.
    pub failed: bool,
}

/// Where the next operation comes from.
pub trait Feed {
    /// The heap to begin with.
    fn setup(&self) -> Setup;

    /// The next operation; `None` ends the run.
    fn next(&mut self, seen: Seen<'_>) -> Option<Op>;

    /// How the names of its operations read. A finding is written with these.
    fn names(&self) -> &Names;

    /// A script that begins with the first `count` operations of this feed and has no line behind them, if the feed knows one
    /// that is shorter than these operations one by one: what repeats is told as a `repeat`, and that is whole.
    fn script(&self, count: u64) -> Option<Script> {
        let _ = count;
        None
    }
}

impl Script {
    /// A script of these parts. Names are numbered anew by first use, so that scripts which read the same are equal;
    /// names that no line uses are dropped.
    ///
    /// Its text can be read back if it keeps within the limits of this module and the ranges of its values.
    ///
    /// # Panics
    ///
    /// When a line uses a [`Name`] that `names` does not hold.
    #[must_use]
    pub fn new(setup: Setup, mut lines: Vec<Line>, names: &Names) -> Self {
        let mut renumbering = names::Renumbering::new(names);
        for_each_op(&mut lines, &mut |op| op.rename(&mut |name| renumbering.number(name)));
        Script { setup, lines, names: renumbering.finish() }
    }

    /// The heap to begin with.
    #[must_use]
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The lines after the set-up.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// How names read.
    #[must_use]
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// Whether a line repeats others.
    #[must_use]
    pub fn has_repeat(&self) -> bool {
        self.lines.iter().any(|line| matches!(line, Line::Repeat { .. }))
    }

    /// Keeps the first `count` of the lines, and the names that these use.
    pub fn truncate(&mut self, count: usize) {
        self.lines.truncate(count);
        let mut used = 0;
        let mut see = |name: Name| {
            used = used.max(name.index() + 1);
            name
        };
        for_each_op(&mut self.lines, &mut |op| op.rename(&mut see));
        // Numbered by first use, so those of the first lines come first.
        self.names.truncate(used);
    }
}

impl Op {
    /// Replaces every name in the operation.
    pub fn rename(&mut self, rename: &mut dyn FnMut(Name) -> Name) {
        match self {
            Op::Alloc { name, .. }
            | Op::Free { name }
            | Op::Misuse(
                Misuse::FreeTwice { name }
                | Misuse::FreeInside { name, .. }
                | Misuse::WritePast { name, .. }
                | Misuse::WriteBefore { name, .. },
            ) => *name = rename(*name),
            Op::Realloc { from, to, .. } => {
                // In the order in which the text shows them.
                *to = rename(*to);
                *from = rename(*from);
            }
            Op::Grow { .. }
            | Op::Truncate { .. }
            | Op::Region { .. }
            | Op::Reset
            | Op::Enter
            | Op::Leave
            | Op::Thread { .. }
            | Op::Misuse(Misuse::FreeWild { .. } | Misuse::FreeNull) => {}
        }
    }
}

// Recordings of real programs are held as millions of these.
const _: () = assert!(size_of::<Op>() <= 24);

fn for_each_op(lines: &mut [Line], each: &mut dyn FnMut(&mut Op)) {
    for line in lines {
        match line {
            Line::Op(op) => each(op),
            Line::Repeat { body, .. } => for_each_op(body, each),
        }
    }
}
