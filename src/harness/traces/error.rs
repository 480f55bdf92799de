//! What is wrong with a recording, and where.

use core::fmt;
use std::io;
use std::string::String;

use super::Format;
use super::lines::MOST_LINE;
use crate::harness::script::StreamError;

/// Why a recording ends before its time.
#[derive(Debug, thiserror::Error)]
pub enum TraceError {
    /// What it is read from failed.
    #[error("{0}")]
    Read(#[from] io::Error),
    /// It is a script, and something is wrong with that.
    #[error(transparent)]
    Script(#[from] StreamError),
    /// Nothing is known that begins so.
    #[error("expected a recording: {}", Names(&Format::ALL))]
    Unrecognised,
    /// A line is not in the format.
    #[error("line {line}, column {column}: expected {wanted}, found {}", Shown(found))]
    Line {
        /// The line, counted from 1.
        line: u64,
        /// The column in bytes, counted from 1.
        column: usize,
        /// What could have stood there.
        wanted: Wanted,
        /// What stands there; empty at the end of the line.
        found: String,
    },
    /// The recording was to be held whole, and is too long for that.
    #[error(
        "expected at most {most} operations in a recording that is held whole; `freespace replay` takes any number"
    )]
    TooLong {
        /// The most operations.
        most: usize,
    },
    /// The recording is not whole.
    #[error("line {line}: expected {wanted}, found the end of the text")]
    End {
        /// The line that is missing, counted from 1.
        line: u64,
        /// What it could have been.
        wanted: Wanted,
    },
}

/// What a recording could have had at the place of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wanted {
    /// A line that tells of a call, in one of these forms.
    #[error("{0}")]
    Call(&'static str),
    /// A number, of what.
    #[error("{0} (0 to 18446744073709551615)")]
    Number(&'static str),
    /// An address.
    #[error("an address in hexadecimal, behind 0x")]
    Address,
    /// These characters.
    #[error("{0:?}")]
    Exactly(&'static str),
    /// Nothing more in this line.
    #[error("the end of the line")]
    EndOfLine,
    /// What ends every line, the last one too.
    #[error("a line feed, which ends the last line, too")]
    LineFeed,
    /// Characters.
    #[error("text in UTF-8")]
    Text,
    /// An end of the line before.
    #[error("a line of at most {MOST_LINE} bytes")]
    ShorterLine,
    /// As many calls as the head of the recording says.
    #[error("{0} calls, as its third line says")]
    Calls(u64),
    /// The second half of a realloc, which glibc writes as two lines.
    #[error("`>` and where the block is now")]
    Moved,
}

struct Names<'a>(&'a [Format]);

impl fmt::Display for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(nth, format)| {
            let comma = match nth {
                0 => "",
                _ if nth + 1 == self.0.len() => "; or ",
                _ => "; ",
            };
            write!(f, "{comma}{}", format.name())
        })
    }
}

/// The most characters that are shown of what was found.
const MOST_SHOWN: usize = 40;

struct Shown<'a>(&'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(MOST_SHOWN) {
            _ if self.0.is_empty() => f.write_str("the end of the line"),
            None => write!(f, "{:?}", self.0),
            Some((end, _)) => write!(f, "\"{}…\"", self.0[..end].escape_debug()),
        }
    }
}
