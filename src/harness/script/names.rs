//! Block names: text outside, small numbers inside.

use std::{boxed::Box, string::String, vec, vec::Vec};

use super::Name;

/// The texts of the names in a script: [`Name`] `n` reads as the `n`-th.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    texts: Vec<Box<str>>,
}

impl Names {
    /// No names yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The first `count` of the names `a` … `z`, `aa`, `ab` …, which generated scripts use.
    #[must_use]
    pub fn lettered(count: usize) -> Self {
        Names { texts: (0..count).map(letters).collect() }
    }

    /// Adds a name that is not there yet.
    pub fn push(&mut self, text: &str) -> Name {
        self.texts.push(text.into());
        Name((self.texts.len() - 1) as u16)
    }

    /// How the name reads.
    ///
    /// # Panics
    ///
    /// When there are not so many names.
    #[must_use]
    pub fn text(&self, name: Name) -> &str {
        &self.texts[usize::from(name.0)]
    }

    /// The name that reads so, if there is one.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Name> {
        self.texts.iter().position(|known| &**known == text).map(|at| Name(at as u16))
    }

    /// How many names there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there is no name.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}

/// The bijective base-26 numeral of `number + 1`.
fn letters(number: usize) -> Box<str> {
    let mut rest = number + 1;
    let mut reversed = Vec::new();
    while rest > 0 {
        rest -= 1;
        reversed.push(b'a' + (rest % 26) as u8);
        rest /= 26;
    }
    reversed.iter().rev().map(|&byte| char::from(byte)).collect::<String>().into()
}

/// Numbers names by first use.
pub(super) struct Renumbering<'a> {
    old: &'a Names,
    new_numbers: Vec<Option<Name>>,
    new: Names,
}

impl<'a> Renumbering<'a> {
    pub(super) fn new(old: &'a Names) -> Self {
        Renumbering { old, new_numbers: vec![None; old.len()], new: Names::new() }
    }

    pub(super) fn number(&mut self, name: Name) -> Name {
        let text = self.old.text(name);
        *self.new_numbers[usize::from(name.0)].get_or_insert_with(|| self.new.push(text))
    }

    pub(super) fn finish(self) -> Names {
        self.new
    }
}
