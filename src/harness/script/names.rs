//! Block names: text outside, small numbers inside.
//!
//! All texts stand in one string, so that a script's names are two allocations however many they are. Looking a text
//! up is for an [`Interner`], which a parser needs and a script does not keep.

use std::{string::String, vec, vec::Vec};

use super::{MOST_NAME, MOST_NAMES, Name};

/// The texts of the names in a script: [`Name`] `n` reads as the `n`-th.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// One text behind the other.
    texts: String,
    /// Where each ends.
    ends: Vec<u32>,
}

impl Names {
    /// No names yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The first `count` of the names `a` … `z`, `aa`, `ab` …, which generated scripts use.
    ///
    /// # Panics
    ///
    /// When they are more than [`MOST_NAMES`].
    #[must_use]
    pub fn lettered(count: usize) -> Self {
        assert!(count <= MOST_NAMES, "more than {MOST_NAMES} names");
        // Enough for all of the first 702, which have at most two letters.
        let mut names = Names { texts: String::with_capacity(2 * count), ends: Vec::with_capacity(count) };
        (0..count).for_each(|_| _ = names.push_next_letters());
        names
    }

    /// Adds, to names that are all [`lettered`](Self::lettered), the one that comes next.
    ///
    /// # Panics
    ///
    /// When there are [`MOST_NAMES`] already.
    pub fn push_next_letters(&mut self) -> Name {
        let number = self.len();
        assert!(number < MOST_NAMES, "more than {MOST_NAMES} names");
        push_letters(&mut self.texts, number);
        self.ends.push(self.texts.len() as u32);
        Name(number as u32)
    }

    /// Whether a block may be called so: a letter from `a` to `z`, then such letters, digits and underscores, and at
    /// most [`MOST_NAME`] characters. No word is reserved.
    #[must_use]
    pub fn is_name(text: &str) -> bool {
        let bytes = text.as_bytes();
        bytes.len() <= MOST_NAME
            && bytes.first().is_some_and(u8::is_ascii_lowercase)
            && bytes.iter().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))
    }

    /// Adds a name that is not there yet.
    ///
    /// # Panics
    ///
    /// When the text is [no name](Self::is_name), or there are [`MOST_NAMES`] already.
    pub fn push(&mut self, text: &str) -> Name {
        assert!(Self::is_name(text), "{text:?} is no name");
        assert!(self.len() < MOST_NAMES, "more than {MOST_NAMES} names");
        self.texts.push_str(text);
        self.ends.push(self.texts.len() as u32);
        Name((self.ends.len() - 1) as u32)
    }

    /// How the name reads.
    ///
    /// # Panics
    ///
    /// When there are not so many names.
    #[must_use]
    #[inline]
    pub fn text(&self, name: Name) -> &str {
        let at = name.index();
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.texts[start as usize..self.ends[at] as usize]
    }

    /// The name that reads so, if there is one. Takes time in proportion to how many there are.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Name> {
        (0..self.len()).map(|at| Name(at as u32)).find(|&name| self.text(name) == text)
    }

    /// How many names there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no name.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Keeps the first `count` names.
    pub(super) fn truncate(&mut self, count: usize) {
        self.ends.truncate(count);
        self.texts.truncate(self.ends.last().map_or(0, |&end| end as usize));
    }
}

/// Writes the bijective base-26 numeral of `number + 1`.
fn push_letters(out: &mut String, number: usize) {
    if number >= 26 {
        push_letters(out, number / 26 - 1);
    }
    out.push(char::from(b'a' + (number % 26) as u8));
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
        *self.new_numbers[name.index()].get_or_insert_with(|| self.new.push(text))
    }

    pub(super) fn finish(self) -> Names {
        self.new
    }
}

/// Numbers texts by first use: an open-addressing table over the [`Names`] that it builds.
pub(super) struct Interner {
    names: Names,
    /// A name's number plus 1; 0 where nothing is. A power of two of them, at most half of them taken.
    slots: Vec<u32>,
}

impl Interner {
    pub(super) fn new() -> Self {
        Interner { names: Names::new(), slots: vec![0; 128] }
    }

    /// The name that reads so, new if need be; `None` if there are too many already. The text must be a name.
    pub(super) fn intern(&mut self, text: &str) -> Option<Name> {
        let slot = self.slot(text);
        if let Some(known) = self.slots[slot].checked_sub(1) {
            return Some(Name(known));
        }
        if self.names.len() == MOST_NAMES {
            return None;
        }
        let name = self.names.push(text);
        self.slots[slot] = name.0 + 1;
        if self.names.len() * 2 > self.slots.len() {
            self.widen();
        }
        Some(name)
    }

    pub(super) fn finish(self) -> Names {
        self.names
    }

    pub(super) fn names(&self) -> &Names {
        &self.names
    }

    /// Where the text stands in the table, or would.
    fn slot(&self, text: &str) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash(text) & mask;
        while let Some(known) = self.slots[slot].checked_sub(1)
            && self.names.text(Name(known)) != text
        {
            slot = (slot + 1) & mask;
        }
        slot
    }

    #[cold]
    fn widen(&mut self) {
        self.slots = vec![0; self.slots.len() * 4];
        for number in 0..self.names.len() {
            let slot = self.slot(self.names.text(Name(number as u32)));
            self.slots[slot] = number as u32 + 1;
        }
    }
}

/// FNV-1a; its upper half, where every byte has left its mark.
fn hash(text: &str) -> usize {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (hash ^ (hash >> 32)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::format;

    #[test]
    fn letters_count_on_behind_z() {
        let names = Names::lettered(18_279);
        for (number, text) in [(0, "a"), (25, "z"), (26, "aa"), (701, "zz"), (702, "aaa"), (18_278, "aaaa")] {
            assert_eq!(names.text(Name(number)), text);
            assert_eq!(names.find(text), Some(Name(number)));
        }
        assert_eq!(names.find("b2"), None);
    }

    #[test]
    fn interning_numbers_by_first_use_up_to_the_limit() {
        let mut interner = Interner::new();
        for round in 0..2 {
            for number in 0..MOST_NAMES {
                let name = interner.intern(&format!("n{number}"));
                assert_eq!(name, Some(Name(number as u32)), "round {round}");
            }
        }
        assert_eq!(interner.intern("one_more"), None);
        assert_eq!(interner.finish().len(), MOST_NAMES);
    }

    #[test]
    fn what_is_a_name() {
        let longest = "a".repeat(MOST_NAME);
        for name in ["a", "end", "free", "b_2", "zz9", &longest] {
            assert!(Names::is_name(name), "{name}");
        }
        for other in ["", "A", "_a", "2b", "a-b", "ä", "aä", "a b", &(longest.clone() + "a")] {
            assert!(!Names::is_name(other), "{other}");
        }
    }
}
