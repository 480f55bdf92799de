//! Recordings as the thing under test: whatever the bytes, reading ends with operations or an error, and what was read is a script.

use std::path::Path;
use std::string::ToString;
use std::vec::Vec;

use super::round_trip::{Astray, send};
use crate::harness::script::{Feed, Line, MOST_BYTES, Names, Script, Setup};
use crate::harness::tape::{Past, Reader, Transcript};
use crate::harness::traces::Trace;
use crate::recorder::format::MAGIC;

/// The most operations that are looked at: a script's repeats may count out to a million, and a fuzzer has better things to do.
const MOST_OPERATIONS: usize = 10_000;

/// Reads a recording in whatever format it is, makes a script of what could be read, and sends that to its text and back; whether there was any.
///
/// # Errors
///
/// When the script that was printed is not the one that is read.
pub fn read_recording(bytes: &[u8]) -> Result<bool, Astray> {
    if bytes.starts_with(&MAGIC) {
        return read_tape(bytes);
    }
    let mut trace = match Trace::open(bytes) {
        Ok(trace) => trace,
        Err(error) => {
            // It must be possible to tell it, too.
            let _ = error.to_string();
            return Ok(false);
        }
    };
    let mut lines = Vec::new();
    while lines.len() < MOST_OPERATIONS {
        match trace.next_op() {
            Ok(Some(op)) => lines.push(Line::Op(op)),
            Ok(None) => break,
            Err(error) => {
                let _ = error.to_string();
                break;
            }
        }
    }
    let is_any = !lines.is_empty();
    send(&Script::new(trace.setup(), lines, trace.names())).map(|()| is_any)
}

/// The same of a tape of the recorder.
fn read_tape(bytes: &[u8]) -> Result<bool, Astray> {
    let Ok(mut tape) = Reader::new(Path::new("tape"), bytes) else { return Ok(false) };
    let mut transcript = Transcript::new(&Past::default(), &mut |_| {});
    let mut lines = Vec::new();
    for event in tape.by_ref().take(MOST_OPERATIONS) {
        match event {
            Ok(event) => transcript.take(&event, &mut |op| lines.push(Line::Op(op))),
            Err(error) => {
                let _ = error.to_string();
                break;
            }
        }
    }
    let names = Names::lettered(transcript.names());
    transcript.finish(&mut |op| lines.push(Line::Op(op)));
    let is_any = !lines.is_empty();
    send(&Script::new(Setup::new(MOST_BYTES), lines, &names)).map(|()| is_any)
}
