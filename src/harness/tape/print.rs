//! Going through a tape twice: once for what its script needs, once to print it.

use std::io::{self, Read, Write};

use super::{Past, Reader, Tally, TapeError, Transcript};
use crate::harness::recording::Demand;
use crate::harness::script::{Names, Op};

/// What a script of a tape needs.
#[derive(Clone, Debug)]
pub struct Survey {
    /// How many names.
    pub names: usize,
    /// What it asks for, and the heap that it begins with.
    pub demand: Demand,
    /// What was told, and what was not.
    pub tally: Tally,
}

/// Goes through a tape.
///
/// # Errors
///
/// When it cannot be read.
pub fn survey<R: Read>(past: &Past, tape: &mut Reader<R>) -> Result<Survey, TapeError> {
    let mut demand = Demand::default();
    let (names, mut tally) = transcribe(past, tape, &mut |op| demand.note(&op))?;
    tally.unfinished += tape.unfinished();
    let about = tape.about();
    (tally.lost, tally.early, tally.nested) = (about.lost, about.early, about.nested);
    Ok(Survey { names, demand, tally })
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
    let mut written = writeln!(out, "freespace script 1\n{}", survey.demand.setup());
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
