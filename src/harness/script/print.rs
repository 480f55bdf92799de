//! From a [`Script`] to its canonical text: one function for each kind of line.
//!
//! What is printed parses to an equal script, and canonical text that is parsed and printed stays the same to the byte.
//! Text goes into a [`Sink`], so that a buffer that grows, a slice of a fuzzer's and a formatter are written alike.

use core::fmt;
use std::vec::Vec;

use super::{
    Line, Misuse, Name, Names, Op, Script, Setup,
    number::Digits,
    settings::{SETTINGS, Shown},
};

/// How much of a script [`Script::print_within`] has printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// Bytes of text; 0 if not even the first two lines fit.
    pub bytes: usize,
    /// How many of [`Script::lines`] are in the text; a `repeat` with its body is one of them.
    pub lines: usize,
}

impl Script {
    /// Appends the canonical text.
    pub fn print_into(&self, out: &mut Vec<u8>) {
        // A vector takes everything.
        let _ = self.print(out);
    }

    /// Writes the beginning of the canonical text: as many whole lines as fit, and a `repeat` only with its `end`.
    ///
    /// What is written parses, unless nothing is, and stands for the script that [`truncate`](Script::truncate) makes.
    pub fn print_within(&self, out: &mut [u8]) -> Printed {
        let mut room = Room { out, used: 0 };
        let mut printed = Printed::default();
        if self.head(&mut room).is_err() {
            return printed;
        }
        printed.bytes = room.used;
        for one in &self.lines {
            if line(&mut room, one, &self.names, 0).is_err() {
                break;
            }
            printed = Printed { bytes: room.used, lines: printed.lines + 1 };
        }
        printed
    }

    fn print(&self, out: &mut impl Sink) -> fmt::Result {
        self.head(out)?;
        lines(out, &self.lines, &self.names, 0)
    }

    /// The lines before the first operation.
    fn head(&self, out: &mut impl Sink) -> fmt::Result {
        out.put(b"freespace script 1\n")?;
        setup(out, &self.setup)?;
        out.put(b"\n")
    }
}

/// The canonical text.
impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.print(f)
    }
}

/// The `heap` line, without its line feed.
impl fmt::Display for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        setup(f, self)
    }
}

/// An operation and the names to print it with; from [`Op::display`].
#[derive(Clone, Copy, Debug)]
pub struct OpText<'a> {
    op: &'a Op,
    names: &'a Names,
}

impl Op {
    /// The operation's line, without indent and line feed. It panics when printed if `names` lacks one of its names.
    #[must_use]
    pub fn display<'a>(&'a self, names: &'a Names) -> OpText<'a> {
        OpText { op: self, names }
    }
}

impl fmt::Display for OpText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        operation(f, self.op, self.names)
    }
}

/// Where text goes.
trait Sink {
    /// Takes all of the bytes or fails.
    fn put(&mut self, bytes: &[u8]) -> fmt::Result;
}

impl Sink for Vec<u8> {
    fn put(&mut self, bytes: &[u8]) -> fmt::Result {
        self.extend_from_slice(bytes);
        Ok(())
    }
}

impl Sink for fmt::Formatter<'_> {
    fn put(&mut self, bytes: &[u8]) -> fmt::Result {
        self.write_str(core::str::from_utf8(bytes).map_err(|_| fmt::Error)?)
    }
}

/// A slice, and how much of it is written.
struct Room<'a> {
    out: &'a mut [u8],
    used: usize,
}

impl Sink for Room<'_> {
    fn put(&mut self, bytes: &[u8]) -> fmt::Result {
        let end = self.used + bytes.len();
        self.out.get_mut(self.used..end).ok_or(fmt::Error)?.copy_from_slice(bytes);
        self.used = end;
        Ok(())
    }
}

fn setup(out: &mut impl Sink, setup: &Setup) -> fmt::Result {
    out.put(b"heap ")?;
    number(out, setup.size.into())?;
    for setting in &SETTINGS {
        let Some(shown) = (setting.shown)(setup) else { continue };
        out.put(b" ")?;
        out.put(setting.key.as_bytes())?;
        out.put(b"=")?;
        match shown {
            Shown::Word(word) => out.put(word.as_bytes())?,
            Shown::Number(value) => number(out, value.into())?,
        }
    }
    Ok(())
}

fn lines(out: &mut impl Sink, lines: &[Line], names: &Names, depth: usize) -> fmt::Result {
    lines.iter().try_for_each(|one| line(out, one, names, depth))
}

fn line(out: &mut impl Sink, line: &Line, names: &Names, depth: usize) -> fmt::Result {
    indent(out, depth)?;
    match line {
        Line::Op(op) => operation(out, op, names)?,
        Line::Repeat { times, body } => repeat(out, *times, body, names, depth)?,
    }
    out.put(b"\n")
}

fn indent(out: &mut impl Sink, depth: usize) -> fmt::Result {
    (0..depth).try_for_each(|_| out.put(b"  "))
}

fn repeat(out: &mut impl Sink, times: u32, body: &[Line], names: &Names, depth: usize) -> fmt::Result {
    out.put(b"repeat ")?;
    number(out, times.into())?;
    out.put(b"\n")?;
    lines(out, body, names, depth + 1)?;
    indent(out, depth)?;
    out.put(b"end")
}

fn operation(out: &mut impl Sink, op: &Op, names: &Names) -> fmt::Result {
    match op {
        Op::Alloc { name, layout, zeroed } => alloc(out, names.text(*name), layout.size(), layout.align(), *zeroed),
        Op::Free { name } => about(out, b"free ", *name, names),
        Op::Realloc { from, to, size } => realloc(out, names.text(*from), names.text(*to), *size),
        Op::Grow { bytes } => amount(out, b"grow ", *bytes),
        Op::Truncate { bytes } => amount(out, b"truncate ", *bytes),
        Op::Region { bytes, gap } => region(out, *bytes, *gap),
        Op::Reset => out.put(b"reset"),
        Op::Enter => out.put(b"enter"),
        Op::Leave => out.put(b"leave"),
        Op::Thread { number } => amount(out, b"thread ", (*number).into()),
        Op::Misuse(kind) => misuse(out, kind, names),
    }
}

fn alloc(out: &mut impl Sink, name: &str, size: usize, align: usize, zeroed: bool) -> fmt::Result {
    out.put(name.as_bytes())?;
    out.put(b" = alloc ")?;
    number(out, size as u64)?;
    if align != 1 {
        out.put(b" align ")?;
        number(out, align as u64)?;
    }
    if zeroed { out.put(b" zeroed") } else { Ok(()) }
}

fn realloc(out: &mut impl Sink, from: &str, to: &str, size: usize) -> fmt::Result {
    out.put(to.as_bytes())?;
    out.put(b" = realloc ")?;
    out.put(from.as_bytes())?;
    out.put(b" ")?;
    number(out, size as u64)
}

fn amount(out: &mut impl Sink, words: &[u8], bytes: u32) -> fmt::Result {
    out.put(words)?;
    number(out, bytes.into())
}

fn region(out: &mut impl Sink, bytes: u32, gap: u32) -> fmt::Result {
    amount(out, b"region ", bytes)?;
    if gap == 0 { Ok(()) } else { amount(out, b" gap ", gap) }
}

fn misuse(out: &mut impl Sink, misuse: &Misuse, names: &Names) -> fmt::Result {
    match misuse {
        Misuse::FreeTwice { name } => about(out, b"misuse free twice ", *name, names),
        Misuse::FreeInside { name, by } => about_bytes(out, b"misuse free inside ", *name, names, *by),
        Misuse::FreeWild { offset } => free_wild(out, *offset),
        Misuse::FreeNull => out.put(b"misuse free null"),
        Misuse::WritePast { name, bytes } => about_bytes(out, b"misuse write past ", *name, names, (*bytes).into()),
        Misuse::WriteBefore { name, bytes } => about_bytes(out, b"misuse write before ", *name, names, (*bytes).into()),
    }
}

fn free_wild(out: &mut impl Sink, offset: i64) -> fmt::Result {
    out.put(b"misuse free wild ")?;
    if offset < 0 {
        out.put(b"-")?;
    }
    number(out, offset.unsigned_abs())
}

/// Words and a name.
fn about(out: &mut impl Sink, words: &[u8], name: Name, names: &Names) -> fmt::Result {
    out.put(words)?;
    out.put(names.text(name).as_bytes())
}

/// Words, a name and a number.
fn about_bytes(out: &mut impl Sink, words: &[u8], name: Name, names: &Names, bytes: u32) -> fmt::Result {
    about(out, words, name, names)?;
    out.put(b" ")?;
    number(out, bytes.into())
}

fn number(out: &mut impl Sink, number: u64) -> fmt::Result {
    out.put(Digits::new(number).as_bytes())
}
