//! The command line as a function: what one call of it says.

use std::ffi::OsString;

use freespace_cli::{Screen, Status, SubjectEntry, execute};

/// How a call ended, and what it wrote.
pub(crate) struct Told {
    pub(crate) status: Status,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Calls the command line with these subjects and these arguments behind its name.
pub(crate) fn tell(subjects: &[SubjectEntry], args: &[&str]) -> Told {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = ["freespace"].iter().chain(args).map(OsString::from);
    let status = execute(subjects, args, &mut Screen::captured(&mut out, &mut err));
    Told { status, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}
