//! What is wrong with a text that is no script, and where.
//!
//! A [`ParseError`] is a value to be matched on, and a line that a person can act on: what was expected there, and what
//! stood there instead. While parsing, an error is a [`Fault`] (a place and an expectation); line, column and the
//! offending word are made out only when it reaches the outside, so that the way without errors pays nothing for them.

use core::fmt;
use std::string::String;

use super::{MOST_ALIGN, MOST_DEPTH, MOST_NAME, MOST_NAMES, MOST_OPERATIONS, SourceKind, lexer};
use crate::policy::{Fit, Granule, Level, Order};

/// Why a text is no script.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: expected {expected}, found {found}")]
pub struct ParseError {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// What could have stood there.
    pub expected: Expected,
    /// What stands there.
    pub found: Found,
}

impl ParseError {
    pub(super) fn new(text: &str, fault: Fault) -> Self {
        let (line, column) = place(text, fault.at);
        ParseError { line, column, expected: fault.expected, found: lexer::found(text, fault.at) }
    }

    /// The same error in a text of which so many lines came before.
    pub(super) fn behind(self, lines: usize) -> Self {
        let expected = match self.expected {
            Expected::End { repeat } => Expected::End { repeat: repeat + lines },
            expected => expected,
        };
        ParseError { line: self.line + lines, expected, ..self }
    }

    /// For bytes that are text only up to `at`.
    pub(super) fn not_text(bytes: &[u8], at: usize) -> Self {
        let text = core::str::from_utf8(&bytes[..at]).unwrap_or_default();
        let (line, column) = place(text, at);
        ParseError { line, column, expected: Expected::Text, found: Found::Byte(bytes[at]) }
    }
}

/// Line and column of the byte at that offset, each counted from 1, columns in characters.
pub(super) fn place(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// An error before its place is told in lines and columns.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fault {
    /// Offset in the text.
    pub(super) at: usize,
    pub(super) expected: Expected,
}

/// What a script could have had at the place of an error.
///
/// It is no error by itself: deriving one gives each its wording, and the compiler sees to it that none is without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Expected {
    /// Text in UTF-8.
    #[error("text in UTF-8")]
    Text,
    /// The words `freespace script`, which begin the first line.
    #[error("`freespace script 1` in the first line")]
    Title,
    /// A version of the format that is known.
    #[error("version 1")]
    Version,
    /// The word `heap`, which begins the second line.
    #[error("`heap` and its size")]
    Heap,
    /// The name of a setting.
    #[error("a setting (limit, fit, order, coalescing, granule, at, magic, check, source, grain, give or refuse)")]
    Setting,
    /// The name of a setting that does not stand in the line yet.
    #[error("each setting at most once")]
    OtherSetting,
    /// The sign between a setting and its value.
    #[error("`=`")]
    Equals,
    /// A whole number from `least` to `most`.
    #[error("{what} ({least} to {most})")]
    Number {
        /// What it counts.
        what: Quantity,
        /// The smallest that is allowed.
        least: u64,
        /// The greatest that is allowed.
        most: u64,
    },
    /// A number of bytes that may be negative.
    #[error("an offset in bytes ({} to {})", i64::MIN, i64::MAX)]
    Offset,
    /// A number that is no multiple of 4.
    #[error("a number that is not a multiple of 4 (1 to 4294967295)")]
    Magic,
    /// A power of two up to [`MOST_ALIGN`].
    #[error("a power of two (1 to {MOST_ALIGN})")]
    Alignment,
    /// An alignment to which the size can be rounded up within the address space.
    #[error("an alignment that the size can be rounded up to")]
    AlignmentForSize,
    /// `on` or `off`.
    #[error("on or off")]
    Switch,
    /// A [`Fit`].
    #[error("{}", Fit::EXPECTED)]
    Fit,
    /// An [`Order`].
    #[error("{}", Order::EXPECTED)]
    Order,
    /// A [`Granule`].
    #[error("{}", Granule::EXPECTED)]
    Granule,
    /// A [`Level`].
    #[error("{}", Level::EXPECTED)]
    Level,
    /// A [`SourceKind`].
    #[error("{}", SourceKind::EXPECTED)]
    Source,
    /// A line of the body, outside of every `repeat`.
    #[error(
        "NAME = alloc, NAME = realloc, free, grow, truncate, region, reset, enter, leave, thread, misuse or repeat"
    )]
    Operation,
    /// A line of the body, inside a `repeat`.
    #[error(
        "NAME = alloc, NAME = realloc, free, grow, truncate, region, reset, enter, leave, thread, misuse, repeat or end"
    )]
    OperationOrEnd,
    /// What can give a name its block.
    #[error("alloc or realloc")]
    Binding,
    /// A block's name.
    #[error("a name (a to z first, then a to z, 0 to 9 or _; at most {MOST_NAME} characters)")]
    Name,
    /// A name used before, because there are [`MOST_NAMES`] of them.
    #[error("a name used before (a script has at most {MOST_NAMES} names)")]
    KnownName,
    /// What follows the size of an `alloc`.
    #[error("align, zeroed or the end of the line")]
    AlignOrZeroed,
    /// What follows the alignment of an `alloc`.
    #[error("zeroed or the end of the line")]
    Zeroed,
    /// What follows the size of a `region`.
    #[error("gap or the end of the line")]
    Gap,
    /// A kind of misuse.
    #[error("free or write")]
    Misuse,
    /// A kind of wrong free.
    #[error("twice, inside, wild or null")]
    MisuseFree,
    /// A kind of wrong write.
    #[error("past or before")]
    MisuseWrite,
    /// The end of the line.
    #[error("the end of the line")]
    EndOfLine,
    /// The line feed that every line ends with, the last one too.
    #[error("a line feed at the end of the last line")]
    LineFeed,
    /// No `repeat` within [`MOST_DEPTH`] others.
    #[error("no `repeat` here (at most {MOST_DEPTH} within each other)")]
    ShallowerRepeat,
    /// The `end` of a `repeat`.
    #[error("`end` for the `repeat` in line {repeat}")]
    End {
        /// The line of that `repeat`.
        repeat: usize,
    },
    /// Operations, or a number of repeats, that keep the script within [`MOST_OPERATIONS`].
    #[error("at most {MOST_OPERATIONS} operations in all, repeats counted out")]
    FewerOperations,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// The size of a block or a region.
    Size,
    /// Bytes of another kind.
    Bytes,
    /// How often.
    Times,
    /// Which request for memory.
    Request,
    /// Which thread.
    Thread,
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Quantity::Size => "a size in bytes",
            Quantity::Bytes => "a number of bytes",
            Quantity::Times => "a number of times",
            Quantity::Request => "the number of a request",
            Quantity::Thread => "the number of a thread",
        })
    }
}

/// What stands at the place of an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A word, whole; only its display is shortened.
    Word(String),
    /// A byte that belongs to no character.
    Byte(u8),
    /// A carriage return.
    CarriageReturn,
    /// The end of a line, or the comment before it.
    EndOfLine,
    /// The end of the text.
    EndOfText,
}

/// The most characters that are shown of an offending word.
const MOST_SHOWN: usize = 40;

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Found::Word(word) => show_word(word, f),
            Found::Byte(byte) => write!(f, "the byte 0x{byte:02x}"),
            Found::CarriageReturn => f.write_str("a carriage return (lines end with a line feed alone)"),
            Found::EndOfLine => f.write_str("the end of the line"),
            Found::EndOfText => f.write_str("the end of the text"),
        }
    }
}

fn show_word(word: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match word.char_indices().nth(MOST_SHOWN) {
        None => write!(f, "{word:?}"),
        Some((end, _)) => {
            let shown = word[..end].escape_debug();
            write!(f, "\"{shown}…\" (shortened from {} characters)", word.chars().count())
        }
    }
}
