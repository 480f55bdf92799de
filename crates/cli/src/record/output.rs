//! The scripts of a recording, as files.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use freespace::harness::tape::{Survey, survey, write as print};

use super::tapes::{Recording, Tape};
use crate::{CliError, findings, recordings};

/// What the name of a compressed file ends in.
const COMPRESSED: &str = ".zst";

/// The name of the script of the n-th process, counted from 0: its number stands before the endings `.fs` and `.zst`.
pub(super) fn numbered(path: &Path, nth: usize) -> PathBuf {
    if nth == 0 {
        return path.to_owned();
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let stem = name.strip_suffix(COMPRESSED).unwrap_or(&name);
    let stem = stem.strip_suffix(".fs").unwrap_or(stem);
    path.with_file_name(format!("{stem}.{}{}", nth + 1, &name[stem.len()..]))
}

/// Writes the script of a tape, as a whole or not at all.
pub(super) fn write(path: &Path, recording: &Recording, tape: &Tape) -> Result<Survey, CliError> {
    let past = recording.past(tape)?;
    let survey = survey(&past, &mut tape.reader()?)?;
    let (mut reader, mut torn) = (tape.reader()?, None);
    let written = findings::write_with(path, &mut |file| {
        recordings::write(path, file, &mut |out| {
            let mut out = BufWriter::new(out);
            match print(&past, &mut reader, &survey, &mut out) {
                Ok(written) => written.and_then(|()| out.flush()),
                Err(error) => {
                    torn = Some(error);
                    Err(io::ErrorKind::InvalidData.into())
                }
            }
        })
    });
    torn.map_or(written, |error| Err(error.into())).map(|()| survey)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_stands_before_the_endings() {
        let named = |path: &str, nth| numbered(Path::new(path), nth).display().to_string();
        assert_eq!(named("d/trace.fs.zst", 0), "d/trace.fs.zst");
        assert_eq!(named("d/trace.fs.zst", 1), "d/trace.2.fs.zst");
        assert_eq!((named("trace", 2), named("trace.fs", 9)), ("trace.3".to_owned(), "trace.10.fs".to_owned()));
        assert_eq!(named("trace.zst", 1), "trace.2.zst");
    }
}
