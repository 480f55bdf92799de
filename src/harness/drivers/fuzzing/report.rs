//! A finding as a fuzzer tells it: what is wrong, the operations that lead there, and how to see it again.

use std::fmt;

use crate::harness::run::Finding;

/// Writes a finding for whoever reads the fuzzer's output. The text that it was found with is the fuzzer's to save.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a>(pub &'a Finding);

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { cause, step, script } = self.0;
        writeln!(f, "{cause}")?;
        writeln!(f, "finding: {}, at step {step} of", self.0.signature())?;
        writeln!(f, "\n{script}")?;
        f.write_str("replay: freespace replay FILE, where FILE is the test unit that is written below")
    }
}
