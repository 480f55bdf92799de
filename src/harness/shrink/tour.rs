//! A pass that goes through a draft place by place.

use super::draft::Draft;
use super::passes::{Pass, Step};
use super::{Cursor, Route};

/// Where a pass stands.
#[derive(Debug)]
pub(super) struct Tour {
    pass: Pass,
    cursor: Option<Cursor>,
    /// How many places there were at the last attempt.
    places: usize,
}

impl Tour {
    pub(super) fn new(pass: Pass) -> Self {
        Tour { pass, cursor: None, places: 0 }
    }

    /// The place after this one.
    fn after(&self, place: usize) -> Option<Cursor> {
        let next = if self.pass.from_last { place.checked_sub(1)? } else { place + 1 };
        Some(Cursor { place: next, attempt: 0 })
    }

    fn first(&self) -> Cursor {
        let place = if self.pass.from_last { self.places.saturating_sub(1) } else { 0 };
        Cursor { place, attempt: 0 }
    }
}

impl Route for Tour {
    fn attempt(&mut self, best: &Draft) -> Option<Draft> {
        self.places = (self.pass.places)(best);
        let mut next = Some(self.cursor.take().unwrap_or_else(|| self.first()));
        while let Some(mut cursor) = next.filter(|cursor| cursor.place < self.places) {
            match (self.pass.attempt)(best, cursor) {
                Step::Try(draft) => {
                    self.cursor = Some(cursor);
                    return Some(draft);
                }
                Step::Skip => {
                    cursor.attempt += 1;
                    next = Some(cursor);
                }
                Step::Over => next = self.after(cursor.place),
            }
        }
        None
    }

    fn note(&mut self, kept: bool, best: &Draft) {
        let Some(cursor) = &mut self.cursor else { return };
        let places = (self.pass.places)(best);
        if !kept {
            cursor.attempt += 1;
        } else if self.pass.from_last && places < self.places {
            // What stands here now was looked at before; an attempt may go on with what stands before it.
            *cursor = Cursor { place: cursor.place.saturating_sub(1).min(places.saturating_sub(1)), attempt: 0 };
        }
        // Else the cursor stays: what followed has moved to where it stands, or more of the same is to be had there.
    }
}
