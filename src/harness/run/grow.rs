//! `grow 4096`

use super::{Done, Rig};
use crate::harness::oracles::{Oracle, Violation, exact};

impl Rig {
    pub(super) fn grow(&mut self, bytes: u32) -> Result<Done, Violation> {
        let Some(gained) = self.subject.grow(bytes) else { return Ok(Done::Skipped) };
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
