//! Recordings of programs from files: compressed or not, in any format, known by their content.
//!
//! A file is read as a stream, and its text is never held whole. [`whole`] makes a script of it, for commands that run one again and
//! again, and then it may have no more than 16 million operations.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, Cursor, Read, Write};
use std::path::Path;
use std::rc::Rc;

use freespace::harness::script::{Feed, Line, Script, StreamError};
use freespace::harness::traces::{Format, HEAD, Loss, Trace, TraceError};

use crate::CliError;
use crate::scripts::MOST_BYTES;
use crate::summary::grouped;

/// What a zstd frame begins with (RFC 8878, 3.1.1).
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// How hard scripts are compressed: zstd's own measure, as its command has it by default.
const LEVEL: i32 = 3;

/// The most operations of a recording that is held whole: 24 bytes each.
const MOST_WHOLE: usize = 16_000_000;

/// Whether a file is a recording, to be read as a stream: compressed, in a format that is not our own, or a script that is too large to be held. What
/// nothing is known of is no recording.
pub(crate) fn is_recording(path: &Path) -> Result<bool, CliError> {
    let read = || -> io::Result<bool> {
        let mut head = Vec::new();
        let file = File::open(path)?;
        let is_large = file.metadata()?.len() > MOST_BYTES;
        file.take(HEAD as u64).read_to_end(&mut head)?;
        Ok(is_one(&head) || (is_large && Format::recognise(&head).is_some()))
    };
    read().map_err(|source| CliError::Read { path: path.to_owned(), source })
}

/// As [`is_recording`], by the first bytes.
pub(crate) fn is_one(head: &[u8]) -> bool {
    let head = &head[..head.len().min(HEAD)];
    head.starts_with(&ZSTD) || Format::recognise(head).is_some_and(|format| format != Format::Script)
}

/// Opens a recording.
pub(crate) fn open(path: &Path) -> Result<Trace<'static>, TraceError> {
    read(File::open(path)?)
}

/// As [`open`], from anything that can be read.
pub(crate) fn read<'a>(mut source: impl Read + 'a) -> Result<Trace<'a>, TraceError> {
    let mut start = Vec::new();
    source.by_ref().take(ZSTD.len() as u64).read_to_end(&mut start)?;
    let is_compressed = start == ZSTD;
    let source = Cursor::new(start).chain(source);
    if is_compressed { Trace::open(Unzstd::new(source)?) } else { Trace::open(source) }
}

/// All of a recording as a script.
pub(crate) fn whole(source: impl Read) -> Result<Script, TraceError> {
    let mut trace = read(source)?;
    let script = beginning(&mut trace, MOST_WHOLE)?;
    match trace.next_op()? {
        None => Ok(script),
        Some(_) => Err(TraceError::TooLong { most: MOST_WHOLE }),
    }
}

/// The first so many operations of a recording as a script.
pub(crate) fn beginning(trace: &mut Trace<'_>, count: usize) -> Result<Script, TraceError> {
    let mut lines = Vec::new();
    while lines.len() < count
        && let Some(op) = trace.next_op()?
    {
        lines.push(Line::Op(op));
    }
    Ok(Script::new(trace.setup(), lines, trace.names()))
}

/// What there is to say of a recording that was read: its format, what that cannot tell, and what of it no script says.
pub(crate) fn told(trace: &Trace<'_>) -> Vec<(String, String)> {
    let format = trace.format();
    let mut told = vec![("format".to_owned(), format.name().to_owned())];
    if !format.cannot_tell().is_empty() {
        told.push(("not told".to_owned(), format.cannot_tell().join("; ")));
    }
    let lost = |(loss, count): (Loss, u64)| ("lost".to_owned(), format!("{} {}", grouped(count), loss.words()));
    told.extend(trace.losses().iter().map(lost));
    told
}

/// What is wrong with a recording, behind the name of its file, where that is a place in it.
pub(crate) fn complaint(file: &str, error: &TraceError) -> String {
    match error {
        TraceError::Script(StreamError::Parse(error)) => {
            format!("{file}:{}:{}: expected {}, found {}", error.line, error.column, error.expected, error.found)
        }
        error => format!("{file}: {error}"),
    }
}

/// Decompresses, and says at which byte it could not.
struct Unzstd<R: Read> {
    decoder: zstd::stream::read::Decoder<'static, io::BufReader<Counted<R>>>,
    read: Rc<Cell<u64>>,
}

/// Counts what is read.
struct Counted<R> {
    source: R,
    read: Rc<Cell<u64>>,
}

impl<R: Read> Unzstd<R> {
    fn new(source: R) -> io::Result<Self> {
        let read = Rc::new(Cell::new(0));
        let decoder = zstd::stream::read::Decoder::new(Counted { source, read: Rc::clone(&read) })?;
        Ok(Unzstd { decoder, read })
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(out)?;
        self.read.set(self.read.get() + read as u64);
        Ok(read)
    }
}

impl<R: Read> Read for Unzstd<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.decoder.read(out).map_err(|error| {
            let byte = self.read.get();
            io::Error::new(
                error.kind(),
                format!("up to byte {byte}: expected whole zstd frames, found otherwise: {error}"),
            )
        })
    }
}

/// Writes a script into a file as its name says: compressed, if that ends in `.zst`.
pub(crate) fn write(
    path: &Path,
    file: &mut File,
    fill: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    if path.extension().is_none_or(|extension| extension != "zst") {
        return fill(file);
    }
    let mut encoder = zstd::stream::write::Encoder::new(file, LEVEL)?;
    fill(&mut encoder)?;
    encoder.finish().map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALLS: &[u8] = b"a 0 100\nr 0 200\nf 0\n";

    #[test]
    fn a_recording_is_known_with_and_without_compression() {
        let compressed = zstd::encode_all(CALLS, 3).unwrap();
        for bytes in [CALLS, &compressed] {
            assert!(is_one(bytes));
            assert_eq!(whole(bytes).unwrap().count_operations(), 3);
        }
        assert!(!is_one(b"freespace script 1\nheap 64\n") && !is_one(b"") && !is_one(b"something else\n"));
        let script = zstd::encode_all(&b"freespace script 1\nheap 64\na = alloc 1\n"[..], 3).unwrap();
        assert!(is_one(&script));
        assert_eq!(whole(&*script).unwrap().setup().size, 64);
    }

    #[test]
    fn compressed_bytes_that_are_not_whole_are_an_error_with_their_place() {
        let text: Vec<u8> = (0..9000_u32).flat_map(|id| format!("a {id} {}\n", id * id % 977).into_bytes()).collect();
        let compressed = zstd::encode_all(&*text, 3).unwrap();
        let cut = whole(&compressed[..compressed.len() / 2]).unwrap_err().to_string();
        assert!(cut.starts_with("up to byte ") && cut.contains("expected whole zstd frames"), "{cut}");
        let mut garbled = compressed;
        garbled.truncate(ZSTD.len());
        garbled.extend([0xff; 40]);
        assert!(whole(&*garbled).is_err());
    }
}
