//! The scripts of a recording, as files.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use freespace::harness::tape::{Survey, survey, write as print};
use tempfile::NamedTempFile;

use super::tapes::{Recording, Tape};
use crate::CliError;

/// What the name of a compressed file ends in.
const COMPRESSED: &str = ".zst";

/// How hard it is compressed: zstd's own measure, as its command has it by default.
const LEVEL: i32 = 3;

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
    let fails = |source| CliError::Write { path: path.to_owned(), source };
    let mut target = Target::new(path).map_err(fails)?;
    let is_compressed = path.to_string_lossy().ends_with(COMPRESSED);
    let mut reader = tape.reader()?;
    let written = if is_compressed {
        let mut encoder = zstd::Encoder::new(target.writer(), LEVEL).map_err(fails)?;
        print(&past, &mut reader, &survey, &mut encoder)?.and_then(|()| encoder.finish()?.flush())
    } else {
        let mut writer = BufWriter::new(target.writer());
        print(&past, &mut reader, &survey, &mut writer)?
    };
    written.and_then(|()| target.keep(path)).map_err(fails)?;
    Ok(survey)
}

/// Where a script goes.
enum Target {
    /// Beside the file whose place it will take.
    Draft(NamedTempFile),
    /// What is no regular file, such as a pipe, is written to as it stands.
    There(File),
}

impl Target {
    fn new(path: &Path) -> io::Result<Self> {
        if fs::metadata(path).is_ok_and(|it| !it.is_file() && !it.is_dir()) {
            return File::options().write(true).open(path).map(Target::There);
        }
        let directory = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(directory)?;
        NamedTempFile::new_in(directory).map(Target::Draft)
    }

    fn writer(&mut self) -> &mut File {
        match self {
            Target::Draft(draft) => draft.as_file_mut(),
            Target::There(file) => file,
        }
    }

    fn keep(self, path: &Path) -> io::Result<()> {
        let Target::Draft(draft) = self else { return Ok(()) };
        let mut readable = draft.as_file().metadata()?.permissions();
        std::os::unix::fs::PermissionsExt::set_mode(&mut readable, 0o644);
        draft.as_file().set_permissions(readable)?;
        draft.persist(path)?;
        Ok(())
    }
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
