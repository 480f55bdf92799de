//! Names that are handed out again.

use core::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::harness::script::{MOST_NAMES, Name};

/// Names for the blocks that are live: each gets the lowest that no other has.
#[derive(Clone, Debug, Default)]
pub struct SpareNames {
    given_back: BinaryHeap<Reverse<Name>>,
    known: u32,
}

impl SpareNames {
    /// The lowest name that is not in use; `None` when all [`MOST_NAMES`] are.
    pub fn take(&mut self) -> Option<Name> {
        if let Some(Reverse(name)) = self.given_back.pop() {
            return Some(name);
        }
        let name = (self.known() < MOST_NAMES).then_some(Name(self.known))?;
        self.known += 1;
        Some(name)
    }

    /// This name is in use no longer.
    pub fn give_back(&mut self, name: Name) {
        self.given_back.push(Reverse(name));
    }

    /// How many names there were at once at most: all below this.
    #[must_use]
    pub fn known(&self) -> usize {
        self.known as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_comes_first() {
        let mut names = SpareNames::default();
        let taken: [_; 3] = core::array::from_fn(|_| names.take());
        assert_eq!(taken, [Some(Name(0)), Some(Name(1)), Some(Name(2))]);
        names.give_back(Name(2));
        names.give_back(Name(0));
        assert_eq!([names.take(), names.take(), names.take()], [Some(Name(0)), Some(Name(2)), Some(Name(3))]);
        assert_eq!(names.known(), 4);
    }

    #[test]
    fn no_name_is_given_twice_when_they_run_out() {
        let mut names = SpareNames { known: MOST_NAMES as u32 - 1, ..SpareNames::default() };
        assert!(names.take().is_some() && names.take().is_none());
        names.give_back(Name(5));
        assert_eq!((names.take(), names.take()), (Some(Name(5)), None));
    }
}
