//! Going through a tape twice: once for what its script needs, once to print it.

use std::io::{self, Read, Write};
use std::vec::Vec;

use super::{Past, Reader, Tally, TapeError, Transcript};
use crate::harness::script::{MOST_BYTES, Names, Op, Setup};
use crate::policy::{Granule, HEADER};

/// What a script of a tape needs.
#[derive(Clone, Debug)]
pub struct Survey {
    /// The heap that the script begins with: twice what its blocks took at most, or as much as a script may have.
    pub setup: Setup,
    /// How many names.
    pub names: usize,
    /// The most bytes that were live at once, as they were asked for.
    pub peak: u128,
    /// The same with what the list heap adds to them: headers, and what sizes are rounded up to. A region below that size is too small.
    pub needed: u128,
    /// What was told, and what was not.
    pub tally: Tally,
}

impl Survey {
    /// Whether a region can be large enough for all of it.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.needed <= MOST_BYTES.into()
    }
}

/// Goes through a tape.
///
/// # Errors
///
/// When it cannot be read.
pub fn survey<R: Read>(past: &Past, tape: &mut Reader<R>) -> Result<Survey, TapeError> {
    let mut level = Level::default();
    let (names, mut tally) = transcribe(past, tape, &mut |op| level.see(&op))?;
    tally.unfinished += tape.unfinished();
    let about = tape.about();
    (tally.lost, tally.early, tally.nested) = (about.lost, about.early, about.nested);
    let setup = setup(level.most_needed);
    Ok(Survey { setup, names, peak: level.peak, needed: level.most_needed, tally })
}

/// Prints the script of a tape that was surveyed.
///
/// # Errors
///
/// When the tape cannot be read or the script not be written.
pub fn write<R: Read>(
    past: &Past,
    tape: &mut Reader<R>,
    survey: &Survey,
    out: &mut dyn Write,
) -> Result<io::Result<()>, TapeError> {
    let names = Names::lettered(survey.names);
    let mut written = writeln!(out, "freespace script 1\n{}", survey.setup);
    transcribe(past, tape, &mut |op| {
        if written.is_ok() {
            written = writeln!(out, "{}", op.display(&names));
        }
    })?;
    Ok(written.and_then(|()| out.flush()))
}

fn transcribe<R: Read>(
    past: &Past,
    tape: &mut Reader<R>,
    told: &mut dyn FnMut(Op),
) -> Result<(usize, Tally), TapeError> {
    let mut transcript = Transcript::new(past, told);
    for event in tape.by_ref() {
        transcript.take(&event?, told);
    }
    for request in &tape.about().asked {
        transcript.ask(request, told);
    }
    let names = transcript.names();
    Ok((names, transcript.finish(told)))
}

/// Blocks of C are aligned to 16, and so are all of this granule without a gap.
fn setup(needed: u128) -> Setup {
    let size = (2 * needed + LEAST).next_multiple_of(LEAST).min(MOST_BYTES.into());
    let mut setup = Setup::new(size as u32);
    setup.policy.granule = Granule::Sixteen;
    setup
}

/// The least region, and what larger ones are a multiple of.
const LEAST: u128 = 64 << 10;

/// Bytes of live blocks.
#[derive(Default)]
struct Level {
    /// By name: bytes that were asked for, and what they take.
    blocks: Vec<(u128, u128)>,
    live: u128,
    peak: u128,
    needed: u128,
    most_needed: u128,
}

impl Level {
    fn see(&mut self, op: &Op) {
        match *op {
            Op::Alloc { name, layout, .. } => self.set(name.0, layout.size() as u128, layout.align() as u128),
            Op::Realloc { to, size, .. } => self.set(to.0, size as u128, 1),
            Op::Free { name } => self.clear(name.0),
            _ => {}
        }
    }

    fn set(&mut self, name: u32, size: u128, align: u128) {
        self.clear(name);
        let gap = if align > 16 { align } else { 0 };
        let taken = (size + u128::from(HEADER)).next_multiple_of(16) + gap;
        self.blocks[name as usize] = (size, taken);
        self.live += size;
        self.needed += taken;
        self.peak = self.peak.max(self.live);
        self.most_needed = self.most_needed.max(self.needed);
    }

    fn clear(&mut self, name: u32) {
        let name = name as usize;
        if name >= self.blocks.len() {
            self.blocks.resize(name + 1, (0, 0));
        }
        let (size, taken) = core::mem::take(&mut self.blocks[name]);
        self.live -= size;
        self.needed -= taken;
    }
}
