//! `grow 4096`

use super::{Done, Rig};
use crate::harness::oracles::{Oracle, Violation, exact};
use crate::harness::subject::Capability;

impl Rig {
    pub(super) fn grow(&mut self, bytes: u32) -> Result<Done, Violation> {
        if !self.offers(Capability::Grow) {
            return Ok(Done::Skipped);
        }
        let gained = self.subject.grow(bytes);
        self.answered(Capability::Grow, gained)?;
        let gained = gained.unwrap_or(0);
        let expected = self.model().map(|model| model.grow(bytes));
        self.counters.growths += 1;
        let before = self.observe();
        if let Some(expected) = expected {
            self.oracles.ask(Oracle::Exact, || exact::growth(expected, gained))?;
        }
        if gained == 0 && bytes > 0 {
            return self.refused_memory(&before);
        }
        self.judge_inside()?;
        Ok(Done::Ran)
    }
}
