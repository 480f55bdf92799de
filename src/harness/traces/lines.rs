//! A recording line by line, and a line word by word.

use std::borrow::ToOwned;
use std::io::{BufRead, BufReader, Read};
use std::vec::Vec;

use super::error::{TraceError, Wanted};

/// The most bytes of a line.
pub(super) const MOST_LINE: usize = 64 << 10;

/// The lines of a reader.
pub(super) struct Lines<R> {
    reader: BufReader<R>,
    line: Vec<u8>,
    /// How many lines were read.
    number: u64,
}

impl<R: Read> Lines<R> {
    pub(super) fn new(reader: R) -> Self {
        Lines { reader: BufReader::new(reader), line: Vec::new(), number: 0 }
    }

    /// The next line, without what ends it.
    pub(super) fn next_line(&mut self) -> Result<Option<Words<'_>>, TraceError> {
        self.line.clear();
        let most = MOST_LINE as u64 + 1;
        if self.reader.by_ref().take(most).read_until(b'\n', &mut self.line)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        if self.line.len() > MOST_LINE {
            return Err(self.error(MOST_LINE, Wanted::ShorterLine));
        }
        // What is cut off within a line may still read as one, with another number.
        let Some(bytes) = self.line.strip_suffix(b"\n") else {
            return Err(TraceError::End { line: self.number, wanted: Wanted::LineFeed });
        };
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        match core::str::from_utf8(bytes) {
            Ok(text) => Ok(Some(Words { text, at: 0, word_at: 0, line: self.number })),
            Err(error) => Err(self.error(error.valid_up_to(), Wanted::Text)),
        }
    }

    /// A line is none, from such a byte on.
    fn error(&self, at: usize, wanted: Wanted) -> TraceError {
        let found = std::string::String::from_utf8_lossy(&self.line[at..]).trim_end().to_owned();
        TraceError::Line { line: self.number, column: at + 1, wanted, found }
    }

    /// The recording ends, and something was still expected.
    pub(super) fn at_end(&self, wanted: Wanted) -> TraceError {
        TraceError::End { line: self.number + 1, wanted }
    }
}

/// A line, from left to right.
pub(super) struct Words<'a> {
    text: &'a str,
    at: usize,
    /// Where the last word is, or where it would have been.
    word_at: usize,
    line: u64,
}

impl<'a> Words<'a> {
    /// What is left of the line.
    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Goes on behind the first so many bytes of what is left.
    pub(super) fn skip(&mut self, bytes: usize) {
        self.at += bytes;
    }

    /// The next word, up to a blank or the end.
    pub(super) fn word(&mut self) -> &'a str {
        self.up_to(|c| c == ' ' || c == '\t')
    }

    /// Behind blanks, all up to such a character.
    pub(super) fn up_to(&mut self, ends: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        self.word_at = self.at + rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let word = &self.text[self.word_at..];
        let word = &word[..word.find(ends).unwrap_or(word.len())];
        self.at = self.word_at + word.len();
        word
    }

    /// Takes these characters.
    pub(super) fn exactly(&mut self, text: &'static str) -> Result<(), Wanted> {
        self.word_at = self.at;
        let found = self.rest().starts_with(text);
        self.at += if found { text.len() } else { 0 };
        if found { Ok(()) } else { Err(Wanted::Exactly(text)) }
    }

    /// A decimal number, and what it counts.
    pub(super) fn number(&mut self, what: &'static str) -> Result<u64, Wanted> {
        let word = self.up_to(|c| !c.is_ascii_digit());
        word.parse().map_err(|_| Wanted::Number(what))
    }

    /// A hexadecimal number behind `0x`.
    pub(super) fn address(&mut self) -> Result<u64, Wanted> {
        let word = self.up_to(|c| !c.is_ascii_alphanumeric());
        let digits = word.strip_prefix("0x").filter(|digits| !digits.starts_with('+'));
        digits.and_then(|digits| u64::from_str_radix(digits, 16).ok()).ok_or(Wanted::Address)
    }

    /// The line has nothing more.
    pub(super) fn end(&mut self) -> Result<(), Wanted> {
        if self.word().is_empty() { Ok(()) } else { Err(Wanted::EndOfLine) }
    }

    /// The last word is not what it should be.
    pub(super) fn error(&self, wanted: Wanted) -> TraceError {
        let found = self.text.get(self.word_at..).unwrap_or_default();
        let found = found.split_ascii_whitespace().next().unwrap_or_default().to_owned();
        TraceError::Line { line: self.line, column: self.word_at + 1, wanted, found }
    }
}
