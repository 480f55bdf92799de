//! From text to a [`Script`]: one function for each kind of line.
//!
//! The parser builds the value as it goes: names are numbered by first use, repeats stand on a stack of its own, and
//! nothing is allocated per line. It is the grammar of `docs/script-format.md`, no more lenient anywhere.

use core::{alloc::Layout, mem, str::FromStr};
use std::vec::Vec;

use super::{
    Line, MOST_ALIGN, MOST_BYTES, MOST_DEPTH, MOST_GAP, MOST_OPERATIONS, MOST_WRITTEN, Misuse, Name, Names, Op, Script,
    Setup,
    error::{Expected, Fault, ParseError, Quantity, place},
    lexer::{Lexer, Parsed},
    names::Interner,
    number,
    settings::SETTINGS,
};

/// The greatest size that a block may be asked for.
const MOST_SIZE: u64 = isize::MAX as u64;

impl Script {
    /// The script that a text stands for.
    ///
    /// # Errors
    ///
    /// When the text is not in the format that `docs/script-format.md` defines.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let mut carried = Carried::new();
        match Parser::new(text, &mut carried).script() {
            Ok((setup, lines)) => Ok(Script { setup, lines, names: carried.names.finish() }),
            Err(fault) => Err(ParseError::new(text, fault)),
        }
    }

    /// The script that a text stands for.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse), and when the bytes are not UTF-8.
    pub fn parse_bytes(bytes: &[u8]) -> Result<Self, ParseError> {
        match core::str::from_utf8(bytes) {
            Ok(text) => Self::parse(text),
            Err(error) => Err(ParseError::not_text(bytes, error.valid_up_to())),
        }
    }
}

impl FromStr for Script {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Script::parse(text)
    }
}

/// What one piece of a text leaves for the next.
pub(super) struct Carried {
    pub(super) names: Interner,
    /// Operations so far, repeats counted out.
    operations: u64,
    /// Whether there was a `repeat`: what has none runs no longer than it is.
    repeats: bool,
}

impl Carried {
    pub(super) fn new() -> Self {
        Carried { names: Interner::new(), operations: 0, repeats: false }
    }
}

/// The first piece of a text: everything up to some line that no `repeat` is open behind.
pub(super) fn first_piece(text: &str, carried: &mut Carried) -> Parsed<(Setup, Vec<Line>)> {
    Parser::new(text, carried).script()
}

/// A further piece.
pub(super) fn further_piece(text: &str, carried: &mut Carried) -> Parsed<Vec<Line>> {
    Parser::new(text, carried).body()
}

struct Parser<'a> {
    text: &'a str,
    lexer: Lexer<'a>,
    carried: &'a mut Carried,
    /// Of the innermost body that is open.
    lines: Vec<Line>,
    /// Operations in these lines, repeats counted out.
    operations: u64,
    repeats: bool,
    /// Offset of the line's first word.
    line_at: usize,
    open: Vec<Open>,
}

/// A `repeat` whose `end` has not come yet, and what was before it.
struct Open {
    repeat_at: usize,
    times_at: usize,
    times: u32,
    lines: Vec<Line>,
    operations: u64,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str, carried: &'a mut Carried) -> Self {
        // A short line has about so many bytes.
        let lines = Vec::with_capacity(text.len() / 12);
        let lexer = Lexer::new(text);
        let Carried { operations, repeats, .. } = *carried;
        Parser { text, lexer, carried, lines, operations, repeats, line_at: 0, open: Vec::new() }
    }

    fn script(mut self) -> Parsed<(Setup, Vec<Line>)> {
        self.title()?;
        let setup = self.setup()?;
        Ok((setup, self.body()?))
    }

    fn body(mut self) -> Parsed<Vec<Line>> {
        while !self.lexer.is_at_end() {
            self.line()?;
        }
        if let Some(open) = self.open.pop() {
            let (repeat, _) = place(self.text, open.repeat_at);
            return Err(Fault { at: self.text.len(), expected: Expected::End { repeat } });
        }
        (self.carried.operations, self.carried.repeats) = (self.operations, self.repeats);
        Ok(self.lines)
    }

    fn title(&mut self) -> Parsed<()> {
        for word in ["freespace", "script"] {
            self.value(|found| if found == word { Ok(()) } else { Err(Expected::Title) })?;
        }
        self.value(|version| if version == "1" { Ok(()) } else { Err(Expected::Version) })?;
        self.lexer.end_of_line(Expected::EndOfLine)
    }

    fn setup(&mut self) -> Parsed<Setup> {
        while !self.lexer.accept("heap") {
            // Only blank lines and comments may come before.
            if self.lexer.is_at_end() {
                return Err(self.lexer.fault(Expected::Heap));
            }
            self.lexer.end_of_line(Expected::Heap)?;
        }
        let size = self.number(Quantity::Size, 0, MOST_BYTES.into())?;
        let mut setup = Setup::new(size as u32);
        self.settings(&mut setup)?;
        self.lexer.end_of_line(Expected::Setting)?;
        Ok(setup)
    }

    fn settings(&mut self, setup: &mut Setup) -> Parsed<()> {
        let mut given = [false; SETTINGS.len()];
        loop {
            let key = self.lexer.word();
            if key.is_empty() {
                return Ok(());
            }
            let Some(at) = SETTINGS.iter().position(|setting| setting.key == key) else {
                return Err(self.lexer.fault(Expected::Setting));
            };
            if mem::replace(&mut given[at], true) {
                return Err(self.lexer.fault(Expected::OtherSetting));
            }
            self.equals()?;
            self.value(|word| (SETTINGS[at].read)(word, setup))?;
        }
    }

    fn equals(&mut self) -> Parsed<()> {
        if self.lexer.accept_equals() {
            return Ok(());
        }
        self.lexer.word();
        Err(self.lexer.fault(Expected::Equals))
    }

    fn line(&mut self) -> Parsed<()> {
        let first = self.lexer.word();
        self.line_at = self.lexer.word_at();
        if self.lexer.accept_equals() {
            return self.binding(first);
        }
        match first {
            "" => self.lexer.end_of_line(self.operation_expected()),
            "free" => self.free(),
            "grow" => self.grow(),
            "truncate" => self.truncate(),
            "region" => self.region(),
            "reset" => self.operation(Op::Reset),
            "enter" => self.operation(Op::Enter),
            "leave" => self.operation(Op::Leave),
            "thread" => self.thread(),
            "misuse" => self.misuse(),
            "repeat" => self.repeat(),
            "end" => self.end(),
            _ => Err(self.lexer.fault(self.operation_expected())),
        }
    }

    fn operation_expected(&self) -> Expected {
        if self.open.is_empty() { Expected::Operation } else { Expected::OperationOrEnd }
    }

    /// `name = …`, up to the `=`.
    fn binding(&mut self, name: &str) -> Parsed<()> {
        let name = self.intern(name)?;
        match self.lexer.word() {
            "alloc" => self.alloc(name),
            "realloc" => self.realloc(name),
            _ => Err(self.lexer.fault(Expected::Binding)),
        }
    }

    fn alloc(&mut self, name: Name) -> Parsed<()> {
        let size = self.number(Quantity::Size, 0, MOST_SIZE)?;
        let aligned = self.lexer.accept("align");
        let align = if aligned { self.value(alignment)? } else { 1 };
        let layout = Layout::from_size_align(size as usize, align);
        let layout = layout.map_err(|_| self.lexer.fault(Expected::AlignmentForSize))?;
        let zeroed = self.lexer.accept("zeroed");
        self.lexer.end_of_line(match (aligned, zeroed) {
            (_, true) => Expected::EndOfLine,
            (true, false) => Expected::Zeroed,
            (false, false) => Expected::AlignOrZeroed,
        })?;
        self.push(Op::Alloc { name, layout, zeroed })
    }

    fn realloc(&mut self, to: Name) -> Parsed<()> {
        let from = self.name()?;
        let size = self.number(Quantity::Size, 0, MOST_SIZE)?;
        self.operation(Op::Realloc { from, to, size: size as usize })
    }

    fn free(&mut self) -> Parsed<()> {
        let name = self.name()?;
        self.operation(Op::Free { name })
    }

    fn grow(&mut self) -> Parsed<()> {
        let bytes = self.number(Quantity::Bytes, 0, u32::MAX.into())?;
        self.operation(Op::Grow { bytes: bytes as u32 })
    }

    fn truncate(&mut self) -> Parsed<()> {
        let bytes = self.number(Quantity::Bytes, 0, u32::MAX.into())?;
        self.operation(Op::Truncate { bytes: bytes as u32 })
    }

    fn region(&mut self) -> Parsed<()> {
        let bytes = self.number(Quantity::Size, 0, MOST_BYTES.into())? as u32;
        let has_gap = self.lexer.accept("gap");
        let gap = if has_gap { self.number(Quantity::Bytes, 0, MOST_GAP.into())? as u32 } else { 0 };
        self.lexer.end_of_line(if has_gap { Expected::EndOfLine } else { Expected::Gap })?;
        self.push(Op::Region { bytes, gap })
    }

    fn thread(&mut self) -> Parsed<()> {
        let number = self.number(Quantity::Thread, 0, u16::MAX.into())?;
        self.operation(Op::Thread { number: number as u16 })
    }

    fn misuse(&mut self) -> Parsed<()> {
        let misuse = match self.lexer.word() {
            "free" => self.misuse_free()?,
            "write" => self.misuse_write()?,
            _ => return Err(self.lexer.fault(Expected::Misuse)),
        };
        self.operation(Op::Misuse(misuse))
    }

    fn misuse_free(&mut self) -> Parsed<Misuse> {
        match self.lexer.word() {
            "twice" => Ok(Misuse::FreeTwice { name: self.name()? }),
            "inside" => {
                let name = self.name()?;
                let by = self.number(Quantity::Bytes, 1, u32::MAX.into())?;
                Ok(Misuse::FreeInside { name, by: by as u32 })
            }
            "wild" => Ok(Misuse::FreeWild { offset: self.value(number::signed)? }),
            "null" => Ok(Misuse::FreeNull),
            _ => Err(self.lexer.fault(Expected::MisuseFree)),
        }
    }

    fn misuse_write(&mut self) -> Parsed<Misuse> {
        let past = match self.lexer.word() {
            "past" => true,
            "before" => false,
            _ => return Err(self.lexer.fault(Expected::MisuseWrite)),
        };
        let name = self.name()?;
        let bytes = self.number(Quantity::Bytes, 1, MOST_WRITTEN.into())? as u8;
        Ok(if past { Misuse::WritePast { name, bytes } } else { Misuse::WriteBefore { name, bytes } })
    }

    fn repeat(&mut self) -> Parsed<()> {
        if self.open.len() == MOST_DEPTH {
            return Err(self.lexer.fault(Expected::ShallowerRepeat));
        }
        let times = self.number(Quantity::Times, 0, u32::MAX.into())? as u32;
        let times_at = self.lexer.word_at();
        self.lexer.end_of_line(Expected::EndOfLine)?;
        let (lines, operations) = (mem::take(&mut self.lines), mem::take(&mut self.operations));
        self.repeats = true;
        self.open.push(Open { repeat_at: self.line_at, times_at, times, lines, operations });
        Ok(())
    }

    fn end(&mut self) -> Parsed<()> {
        let Some(open) = self.open.pop() else {
            return Err(self.lexer.fault(Expected::Operation));
        };
        self.lexer.end_of_line(Expected::EndOfLine)?;
        let body = mem::replace(&mut self.lines, open.lines);
        self.lines.push(Line::Repeat { times: open.times, body });
        let repeated = self.operations.saturating_mul(open.times.into());
        self.operations = open.operations.saturating_add(repeated);
        self.check_operations(open.times_at)
    }

    /// Ends the line of an operation and keeps it.
    fn operation(&mut self, op: Op) -> Parsed<()> {
        self.lexer.end_of_line(Expected::EndOfLine)?;
        self.push(op)
    }

    fn push(&mut self, op: Op) -> Parsed<()> {
        self.lines.push(Line::Op(op));
        self.operations += 1;
        self.check_operations(self.line_at)
    }

    /// Only outside of repeats: one inside of another may never be run.
    fn check_operations(&self, at: usize) -> Parsed<()> {
        if self.repeats && self.open.is_empty() && self.operations > MOST_OPERATIONS {
            return Err(Fault { at, expected: Expected::FewerOperations });
        }
        Ok(())
    }

    fn name(&mut self) -> Parsed<Name> {
        let name = self.lexer.word();
        self.intern(name)
    }

    fn intern(&mut self, name: &str) -> Parsed<Name> {
        if !Names::is_name(name) {
            return Err(self.lexer.fault(Expected::Name));
        }
        self.carried.names.intern(name).ok_or_else(|| self.lexer.fault(Expected::KnownName))
    }

    fn number(&mut self, what: Quantity, least: u64, most: u64) -> Parsed<u64> {
        self.value(|word| number::within(word, what, least..=most))
    }

    /// What the next word stands for.
    fn value<T>(&mut self, read: impl FnOnce(&str) -> Result<T, Expected>) -> Parsed<T> {
        read(self.lexer.word()).map_err(|expected| self.lexer.fault(expected))
    }
}

fn alignment(word: &str) -> Result<usize, Expected> {
    match number::unsigned(word) {
        Some(align) if align.is_power_of_two() && align <= MOST_ALIGN as u64 => Ok(align as usize),
        _ => Err(Expected::Alignment),
    }
}
