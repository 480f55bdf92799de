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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Text in UTF-8.
    Text,
    /// The words `freespace script`, which begin the first line.
    Title,
    /// A version of the format that is known.
    Version,
    /// The word `heap`, which begins the second line.
    Heap,
    /// The name of a setting.
    Setting,
    /// The name of a setting that does not stand in the line yet.
    OtherSetting,
    /// The sign between a setting and its value.
    Equals,
    /// A whole number from `least` to `most`.
    Number {
        /// What it counts.
        what: Quantity,
        /// The smallest that is allowed.
        least: u64,
        /// The greatest that is allowed.
        most: u64,
    },
    /// A number of bytes that may be negative.
    Offset,
    /// A number that is no multiple of 4.
    Magic,
    /// A power of two up to [`MOST_ALIGN`].
    Alignment,
    /// An alignment to which the size can be rounded up within the address space.
    AlignmentForSize,
    /// `on` or `off`.
    Switch,
    /// A [`Fit`].
    Fit,
    /// An [`Order`].
    Order,
    /// A [`Granule`].
    Granule,
    /// A [`Level`].
    Level,
    /// A [`SourceKind`].
    Source,
    /// A line of the body, outside of every `repeat`.
    Operation,
    /// A line of the body, inside a `repeat`.
    OperationOrEnd,
    /// What can give a name its block.
    Binding,
    /// A block's name.
    Name,
    /// A name used before, because there are [`MOST_NAMES`] of them.
    KnownName,
    /// What follows the size of an `alloc`.
    AlignOrZeroed,
    /// What follows the alignment of an `alloc`.
    Zeroed,
    /// A kind of misuse.
    Misuse,
    /// A kind of wrong free.
    MisuseFree,
    /// A kind of wrong write.
    MisuseWrite,
    /// The end of the line.
    EndOfLine,
    /// The line feed that every line ends with, the last one too.
    LineFeed,
    /// No `repeat` within [`MOST_DEPTH`] others.
    ShallowerRepeat,
    /// The `end` of a `repeat`.
    End {
        /// The line of that `repeat`.
        repeat: usize,
    },
    /// Operations, or a number of repeats, that keep the script within [`MOST_OPERATIONS`].
    FewerOperations,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expected::Number { what, least, most } => write!(f, "{what} ({least} to {most})"),
            Expected::Offset => write!(f, "an offset in bytes ({} to {})", i64::MIN, i64::MAX),
            Expected::Alignment => write!(f, "a power of two (1 to {MOST_ALIGN})"),
            Expected::Name => {
                write!(f, "a name (a to z first, then a to z, 0 to 9 or _; at most {MOST_NAME} characters)")
            }
            Expected::KnownName => write!(f, "a name used before (a script has at most {MOST_NAMES} names)"),
            Expected::ShallowerRepeat => write!(f, "no `repeat` here (at most {MOST_DEPTH} within each other)"),
            Expected::End { repeat } => write!(f, "`end` for the `repeat` in line {repeat}"),
            Expected::FewerOperations => {
                write!(f, "at most {MOST_OPERATIONS} operations in all, repeats counted out")
            }
            fixed => f.write_str(fixed.fixed()),
        }
    }
}

impl Expected {
    /// The wording of what needs no number.
    fn fixed(self) -> &'static str {
        match self {
            Expected::Text => "text in UTF-8",
            Expected::Title => "`freespace script 1` in the first line",
            Expected::Version => "version 1",
            Expected::Heap => "`heap` and its size",
            Expected::Setting => {
                "a setting (limit, fit, order, coalescing, granule, at, magic, check, source, grain, give or refuse)"
            }
            Expected::OtherSetting => "each setting at most once",
            Expected::Equals => "`=`",
            Expected::Magic => "a number that is not a multiple of 4 (1 to 4294967295)",
            Expected::AlignmentForSize => "an alignment that the size can be rounded up to",
            Expected::Switch => "on or off",
            Expected::Fit => Fit::EXPECTED,
            Expected::Order => Order::EXPECTED,
            Expected::Granule => Granule::EXPECTED,
            Expected::Level => Level::EXPECTED,
            Expected::Source => SourceKind::EXPECTED,
            Expected::Operation => "NAME = alloc, NAME = realloc, free, grow, misuse or repeat",
            Expected::OperationOrEnd => "NAME = alloc, NAME = realloc, free, grow, misuse, repeat or end",
            Expected::Binding => "alloc or realloc",
            Expected::AlignOrZeroed => "align, zeroed or the end of the line",
            Expected::Zeroed => "zeroed or the end of the line",
            Expected::Misuse => "free or write",
            Expected::MisuseFree => "twice, inside, wild or null",
            Expected::MisuseWrite => "past or before",
            Expected::EndOfLine => "the end of the line",
            Expected::LineFeed => "a line feed at the end of the last line",
            _ => "something else",
        }
    }
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
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Quantity::Size => "a size in bytes",
            Quantity::Bytes => "a number of bytes",
            Quantity::Times => "a number of times",
            Quantity::Request => "the number of a request",
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
