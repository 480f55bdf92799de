//! Words of a text, one line at a time.
//!
//! Every character that ends a word is ASCII, so the text is walked in bytes and cut into strings. Lines are not
//! counted: an error keeps an offset, and its line is made out when there is someone to tell. What words mean is for
//! the parser.

use super::error::{Expected, Fault, Found};

pub(super) type Parsed<T> = Result<T, Fault>;

pub(super) struct Lexer<'a> {
    text: &'a str,
    /// Offset of what comes next.
    at: usize,
    /// Offset of the last word, or of where it would have been.
    word_at: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Lexer { text, at: 0, word_at: 0 }
    }

    /// The next word of the line; empty if none is left.
    #[inline]
    pub(super) fn word(&mut self) -> &'a str {
        self.skip_blanks();
        self.word_at = self.at;
        self.at += word_length(&self.text.as_bytes()[self.at..]);
        &self.text[self.word_at..self.at]
    }

    /// Takes the next word if it is this one.
    #[inline]
    pub(super) fn accept(&mut self, word: &str) -> bool {
        let before = self.at;
        let accepted = self.word() == word;
        if !accepted {
            self.at = before;
        }
        accepted
    }

    /// Takes the next character if it is `=`.
    pub(super) fn accept_equals(&mut self) -> bool {
        self.skip_blanks();
        let accepted = self.next_byte() == Some(b'=');
        self.at += usize::from(accepted);
        accepted
    }

    /// Takes the rest of the line, which may be a comment but nothing else.
    pub(super) fn end_of_line(&mut self, expected: Expected) -> Parsed<()> {
        self.skip_blanks();
        if self.next_byte() == Some(b'#') {
            let rest = &self.text.as_bytes()[self.at..];
            self.at += rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
        }
        match self.next_byte() {
            Some(b'\n') => {
                self.at += 1;
                Ok(())
            }
            Some(_) => Err(Fault { at: self.at, expected }),
            None => Err(Fault { at: self.at, expected: Expected::LineFeed }),
        }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at == self.text.len()
    }

    /// Offset of the last word.
    pub(super) fn word_at(&self) -> usize {
        self.word_at
    }

    /// The fault that the last word was not what was expected.
    pub(super) fn fault(&self, expected: Expected) -> Fault {
        Fault { at: self.word_at, expected }
    }

    fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\t') = self.next_byte() {
            self.at += 1;
        }
    }

    fn next_byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}

/// How many bytes there are before one that ends a word.
fn word_length(bytes: &[u8]) -> usize {
    bytes.iter().position(|&byte| ENDS_WORD[usize::from(byte)]).unwrap_or(bytes.len())
}

const ENDS_WORD: [bool; 256] = {
    let mut ends = [false; 256];
    let enders = b" \t\r\n#=";
    let mut at = 0;
    while at < enders.len() {
        ends[enders[at] as usize] = true;
        at += 1;
    }
    ends
};

/// What an error at that offset has found.
pub(super) fn found(text: &str, at: usize) -> Found {
    let rest = &text[at..];
    match rest.bytes().next() {
        None => Found::EndOfText,
        Some(b'\n' | b'#') => Found::EndOfLine,
        Some(b'\r') => Found::CarriageReturn,
        Some(b'=') => Found::Word("=".into()),
        Some(_) => Found::Word(rest[..word_length(rest.as_bytes())].into()),
    }
}
