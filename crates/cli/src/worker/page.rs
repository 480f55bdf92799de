//! The page: a file in memory that a worker writes and its parent reads, so that what a dying worker was doing is known.
//!
//! In front are a few numbers; then what was counted in the batch so far, as JSON; then the text of the generated script that runs, each operation
//! printed before it is done. The page grows with the script, so the text is always whole. The worker maps it, and pays a few stores an operation;
//! the parent reads the file now and then. It trusts nothing on it: a subject may have written there.

use std::cell::{Cell, RefCell};
use std::fs::File;
use std::io::{self, Write};
use std::os::unix::fs::FileExt;
use std::sync::atomic::{AtomicU64, Ordering};

use freespace::harness::run::Counters;
use freespace::harness::script::{Names, Op, Setup};
use memmap2::{MmapMut, MmapOptions, MmapRaw};
use nix::sys::memfd::{MFdFlags, memfd_create};

/// The numbers on the page, by their place.
#[derive(Clone, Copy)]
pub(super) enum Word {
    /// Goes up whenever the subject has answered.
    Beat,
    /// The number of the generated script that runs, or ran last.
    Number,
    /// The operation that runs, counted from 1: 0 before the first, one more than there are at the end.
    Step,
    /// The parent's: not 0 when the worker shall end what it does.
    Stop,
    /// Bytes of text of the script that runs.
    Text,
    /// Bytes of what was counted.
    Counted,
    /// The process that serves: the worker, or one that it has forked; 0 before any was.
    Process,
    /// How a forked process has left.
    Left,
}

const WORDS: usize = 8;

/// Bytes of each part in front of the text. Every part begins where a page of the system may.
const PART: usize = 4096;

/// Where the text begins, behind the numbers and the counters.
const TEXT: usize = 2 * PART;

/// Bytes for text at first.
const ROOM: usize = 1 << 16;

/// A worker's side.
pub(super) struct Page {
    file: File,
    words: MmapRaw,
    /// The counters' part and the text.
    body: RefCell<MmapMut>,
    written: Cell<usize>,
}

impl Page {
    pub(super) fn over(file: File) -> io::Result<Self> {
        let words = MmapOptions::new().len(PART).map_raw(&file)?;
        let body = RefCell::new(map(&file, ROOM)?);
        Ok(Page { file, words, body, written: Cell::new(0) })
    }

    fn word(&self, word: Word) -> &AtomicU64 {
        let words = self.words.as_mut_ptr().cast::<[AtomicU64; WORDS]>();
        // SAFETY: so many words are mapped for as long as the page lives, and whoever else looks at them does so by atomic or system calls.
        let words = unsafe { &*words };
        &words[word as usize]
    }

    pub(super) fn set(&self, word: Word, value: u64) {
        self.word(word).store(value, Ordering::Release);
    }

    pub(super) fn get(&self, word: Word) -> u64 {
        self.word(word).load(Ordering::Acquire)
    }

    pub(super) fn beat(&self) {
        // There is one writer, so nothing needs to be locked.
        let word = self.word(Word::Beat);
        word.store(word.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.word(Word::Stop).load(Ordering::Relaxed) != 0
    }

    /// A generated script begins.
    pub(super) fn begin(&self, number: u64, setup: &Setup) {
        self.set(Word::Number, number);
        self.set(Word::Step, 0);
        self.rewind();
        self.write(format_args!("freespace script 1\n{setup}\n"));
    }

    /// No script that is to be read from the page runs.
    pub(super) fn rewind(&self) {
        self.written.set(0);
        self.set(Word::Text, 0);
    }

    /// An operation is about to be done.
    pub(super) fn note(&self, op: &Op, names: &Names) {
        self.write(format_args!("{}\n", op.display(names)));
    }

    /// What was counted in the batch so far.
    pub(super) fn count(&self, counters: &Counters) {
        let body = &mut *self.body.borrow_mut();
        let mut room = &mut body[..PART];
        let written = serde_json::to_writer(&mut room, counters).map(|()| PART - room.len());
        self.set(Word::Counted, written.unwrap_or(0) as u64);
    }

    fn write(&self, text: std::fmt::Arguments<'_>) {
        let at = TEXT - PART + self.written.get();
        let left = {
            let body = &mut *self.body.borrow_mut();
            let mut room = &mut body[at..];
            room.write_fmt(text).map(|()| room.len())
        };
        match left {
            Ok(left) => {
                let len = self.body.borrow().len();
                self.written.set(len - left - (TEXT - PART));
                self.set(Word::Text, self.written.get() as u64);
            }
            Err(_) if self.grow() => self.write(text),
            Err(_) => {}
        }
    }

    /// Doubles the page. Where there is no memory, the script's end is not on it.
    fn grow(&self) -> bool {
        let room = 2 * self.body.borrow().len();
        let Ok(body) = map(&self.file, room) else { return false };
        self.body.replace(body);
        true
    }
}

/// The counters' part and so much text.
fn map(file: &File, room: usize) -> io::Result<MmapMut> {
    let len = (TEXT + room) as u64;
    if file.metadata()?.len() < len {
        file.set_len(len)?;
    }
    // SAFETY: nobody makes the file smaller, and the parent only reads these bytes.
    unsafe { MmapOptions::new().offset(PART as u64).len(TEXT - PART + room).map_mut(file) }
}

/// The parent's side.
pub(super) struct View(File);

impl View {
    pub(super) fn new() -> io::Result<Self> {
        let file = File::from(memfd_create(c"freespace page", MFdFlags::MFD_CLOEXEC)?);
        file.set_len(TEXT as u64)?;
        Ok(View(file))
    }

    pub(super) fn file(&self) -> &File {
        &self.0
    }

    pub(super) fn word(&self, word: Word) -> io::Result<u64> {
        let mut bytes = [0; 8];
        self.0.read_exact_at(&mut bytes, word as u64 * 8)?;
        Ok(u64::from_ne_bytes(bytes))
    }

    /// Asks the worker to end what it does, or takes that back.
    pub(super) fn stop(&self, stopped: bool) -> io::Result<()> {
        self.0.write_all_at(&u64::from(stopped).to_ne_bytes(), Word::Stop as u64 * 8)
    }

    /// What was counted in the batch before the script that ran last.
    pub(super) fn counters(&self) -> io::Result<Counters> {
        let bytes = self.bytes(PART, self.word(Word::Counted)?)?;
        Ok(serde_json::from_slice(&bytes).unwrap_or_default())
    }

    /// The text of the script that ran last.
    pub(super) fn text(&self) -> io::Result<Vec<u8>> {
        self.bytes(TEXT, self.word(Word::Text)?)
    }

    fn bytes(&self, from: usize, len: u64) -> io::Result<Vec<u8>> {
        let there = self.0.metadata()?.len().saturating_sub(from as u64);
        let mut bytes = vec![0; len.min(there) as usize];
        self.0.read_exact_at(&mut bytes, from as u64)?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use freespace::harness::script::Script;

    #[test]
    fn a_script_larger_than_the_page_is_read_back_whole() {
        let view = View::new().unwrap();
        let page = Page::over(view.file().try_clone().unwrap()).unwrap();
        let line = "a = alloc 1000000 align 4096 zeroed\n";
        let text = format!("freespace script 1\nheap 4096\n{}", line.repeat(4 * ROOM / line.len()));
        let script = Script::parse(&text).unwrap();
        page.begin(7, script.setup());
        for op in script.operations() {
            page.note(&op, script.names());
        }
        assert_eq!(view.word(Word::Number).unwrap(), 7);
        assert!(Script::parse_bytes(&view.text().unwrap()).is_ok_and(|read| read == script));
    }

    #[test]
    fn counters_come_across() {
        let view = View::new().unwrap();
        let page = Page::over(view.file().try_clone().unwrap()).unwrap();
        assert_eq!(view.counters().unwrap(), Counters::default());
        let counters = Counters { scripts: 3, operations: u64::MAX, ..Counters::default() };
        page.count(&counters);
        assert_eq!(view.counters().unwrap(), counters);
    }
}
