//! A script that is read as it runs: a recording may be larger than the memory.
//!
//! The text is taken in pieces of whole lines, each parsed as [`Script::parse`](super::Script::parse) would parse it, so both take the same
//! texts. A piece is enlarged until no `repeat` is open at its end; so only the text of one repeat must fit into memory, and its operations,
//! counted out, are at most [`MOST_OPERATIONS`](super::MOST_OPERATIONS).

use std::io::{self, Read};
use std::vec::Vec;

use super::error::{Fault, ParseError};
use super::feed::Operations;
use super::parse::{Carried, first_piece, further_piece};
use super::{Line, Names, Op, Setup};

/// The most bytes of text that a stream holds at once: a line, or a `repeat` with its body. 64 MiB.
pub const MOST_HELD: usize = 64 << 20;

/// How much is read at once.
const PIECE: usize = 64 << 10;

/// Why a stream ends before its time.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// What it is read from failed.
    #[error("{0}")]
    Read(#[from] io::Error),
    /// The text is no script.
    #[error(transparent)]
    Parse(#[from] ParseError),
    /// A line or a repeat is larger than what can be held.
    #[error("line {line}: expected a line or a repeat of at most {MOST_HELD} bytes")]
    TooLong {
        /// Where it begins, counted from 1.
        line: usize,
    },
}

/// The operations of a script that is read as they are asked for, repeats counted out.
pub struct ScriptStream<R> {
    reader: R,
    setup: Setup,
    carried: Carried,
    /// Bytes that were read; the first `done` of them are parsed.
    buffer: Vec<u8>,
    done: usize,
    is_at_end: bool,
    /// Lines that are parsed.
    lines: usize,
    /// How much is read at once.
    piece: usize,
    /// Operations of the last piece; the first `given` of them were asked for.
    operations: Vec<Op>,
    given: usize,
}

impl<R: Read> ScriptStream<R> {
    /// Reads as far as the first operations.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or does not begin as a script.
    pub fn open(reader: R) -> Result<Self, StreamError> {
        Self::in_pieces(reader, PIECE)
    }

    /// As [`open`](Self::open), by so many bytes at least at once.
    fn in_pieces(reader: R, piece: usize) -> Result<Self, StreamError> {
        let mut stream = ScriptStream {
            reader,
            setup: Setup::new(0),
            carried: Carried::new(),
            buffer: Vec::new(),
            done: 0,
            is_at_end: false,
            lines: 0,
            piece,
            operations: Vec::new(),
            given: 0,
        };
        let (setup, lines) = stream.parse_next(first_piece)?;
        stream.setup = setup;
        stream.count_out(&lines);
        Ok(stream)
    }

    /// The heap that it begins with.
    #[must_use]
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The names that were met so far.
    #[must_use]
    pub fn names(&self) -> &Names {
        self.carried.names.names()
    }

    /// The next operation; `None` behind the last one.
    ///
    /// # Errors
    ///
    /// When the stream cannot be read, or what comes next is no line of a script. There is nothing to be had behind an error.
    pub fn next_op(&mut self) -> Result<Option<Op>, StreamError> {
        while self.given == self.operations.len() {
            if self.is_at_end && self.done == self.buffer.len() {
                return Ok(None);
            }
            let lines = self.parse_next(further_piece)?;
            self.count_out(&lines);
        }
        self.given += 1;
        Ok(self.operations.get(self.given - 1).copied())
    }

    fn count_out(&mut self, lines: &[Line]) {
        self.operations.clear();
        self.operations.extend(Operations::new(lines));
        self.given = 0;
    }

    /// Parses what comes next, of as many lines as it takes.
    fn parse_next<T>(&mut self, parse: fn(&str, &mut Carried) -> Result<T, Fault>) -> Result<T, StreamError> {
        self.buffer.drain(..self.done);
        self.done = 0;
        let mut wanted = self.piece;
        loop {
            self.fill(wanted)?;
            let end = self.end_of_lines();
            let cut = &self.buffer[..end];
            let text = core::str::from_utf8(cut)
                .map_err(|error| ParseError::not_text(cut, error.valid_up_to()).behind(self.lines))?;
            match parse(text, &mut self.carried) {
                Ok(parsed) if end > 0 || self.is_at_end => {
                    self.lines += text.matches('\n').count();
                    self.done = end;
                    return Ok(parsed);
                }
                Err(fault) if self.is_at_end || fault.at < end => {
                    return Err(ParseError::new(text, fault).behind(self.lines).into());
                }
                // The text ended before what was open did.
                _ if wanted > MOST_HELD => return Err(StreamError::TooLong { line: self.lines + 1 }),
                _ => wanted *= 2,
            }
        }
    }

    /// Has at least so many bytes in the buffer, unless there are fewer.
    fn fill(&mut self, wanted: usize) -> io::Result<()> {
        let missing = wanted.saturating_sub(self.buffer.len()) as u64;
        let read = self.reader.by_ref().take(missing).read_to_end(&mut self.buffer)?;
        self.is_at_end = (read as u64) < missing;
        Ok(())
    }

    /// Where the last whole line of the buffer ends; at the end of the text, where that does.
    fn end_of_lines(&self) -> usize {
        if self.is_at_end {
            return self.buffer.len();
        }
        self.buffer.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harness::script::Script;
    use std::string::{String, ToString};
    use std::{format, vec};

    /// What a stream makes of a text that comes in small pieces.
    fn streamed(text: &[u8], piece: usize) -> Result<(Setup, Vec<Op>, Vec<String>), String> {
        let mut stream = ScriptStream::in_pieces(text, piece).map_err(|error| error.to_string())?;
        let mut ops = vec![];
        while let Some(op) = stream.next_op().map_err(|error| error.to_string())? {
            ops.push(op);
        }
        let names = (0..stream.names().len()).map(|at| stream.names().text(super::super::Name(at as u32)).into());
        Ok((*stream.setup(), ops, names.collect()))
    }

    fn whole(text: &[u8]) -> Result<(Setup, Vec<Op>, Vec<String>), String> {
        let script = Script::parse_bytes(text).map_err(|error| error.to_string())?;
        let names = (0..script.names().len()).map(|at| script.names().text(super::super::Name(at as u32)).into());
        Ok((*script.setup(), script.operations().collect(), names.collect()))
    }

    const TEXTS: [&str; 9] = [
        "freespace script 1\nheap 64\n",
        "freespace script 1\n# a comment that is longer than a piece\n\nheap 64 fit=best\na = alloc 8\nfree a\n\n# ende ä\n",
        "freespace script 1\nheap 64\nrepeat 3\n  a = alloc 8\n  repeat 2\n    free a\n  end\nend\nb = realloc a 9\n",
        "freespace script 1\nheap 64\nrepeat 3\n  a = alloc 8\n  repeat 2\n    free a\n  end\n",
        "freespace script 1\nheap 64\nrepeat 1\nend\nrepeat 1000001\nfree a\nend\nfree b\n",
        "freespace script 1\nheap 64\na = alloc 8\nb = alloc 8\nfree c\nfree a b\n",
        "freespace script 1\nheap 64\na = alloc 8\nb = alloc 8",
        "freespace script 1\n",
        "",
    ];

    #[test]
    fn a_stream_takes_what_is_taken_whole_and_errs_where_that_errs() {
        for text in TEXTS {
            for cut in (0..=text.len()).rev() {
                for piece in [1, 7, 100, PIECE] {
                    let text = &text.as_bytes()[..cut];
                    assert_eq!(streamed(text, piece), whole(text), "{piece} {:?}", String::from_utf8_lossy(text));
                }
            }
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_told_by_their_line() {
        let mut text = "freespace script 1\nheap 64\n".as_bytes().to_vec();
        text.extend((0..1000).flat_map(|_| b"free a\n".to_vec()));
        text.extend(b"free \xff\n");
        let error = streamed(&text, 16).unwrap_err();
        assert_eq!(error, "line 1003, column 6: expected text in UTF-8, found the byte 0xff");
        assert_eq!(Err(error), whole(&text));
    }

    #[test]
    fn a_long_text_passes_in_pieces() {
        let mut text = String::from("freespace script 1\nheap 64\n");
        text.extend((0..50_000).map(|number| format!("n{number} = alloc {number}\n")));
        assert_eq!(streamed(text.as_bytes(), PIECE), whole(text.as_bytes()));
        let mut stream = ScriptStream::open(text.as_bytes()).unwrap();
        stream.next_op().unwrap();
        assert!(stream.buffer.capacity() <= 2 * PIECE && stream.names().len() < 50_000, "no more than a piece is held");
    }
}
