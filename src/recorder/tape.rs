//! A tape that is being written: one file for each process, mapped piece by piece.
//!
//! The file is mapped shared, so what is written is the kernel's at once: no exit, abort, `exec` or fatal signal loses it. Whoever has something to tell takes the
//! next place by one atomic addition, which is also the order of events. In a forked process a page that the fork wiped reads 0: the next event begins a tape of
//! its own, which says how much of its parent's tape it has for its past. A process that shares its parent's memory (`vfork`, `posix_spawn`) shares its tape.
//!
//! Not covered: a process that shares memory and runs on for good without a C library's threads.

use core::cell::UnsafeCell;
use core::ffi::CStr;
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicPtr, AtomicU32, AtomicU64, AtomicUsize, Ordering};

use super::format::{ASKED, ASKING, EVENT, Event, Field, MAGIC, PAGE, PROGRAM, WORDS};
use super::path::TapePath;
use super::system::{self, Errno, File, KeptErrno};

/// The most pieces of a tape: 16 GiB, which is five hundred million events.
const MOST_PIECES: usize = 1 << 12;

/// In place of a piece that there was no room for.
const NO_ROOM: *mut u8 = ptr::without_provenance_mut(1);

/// What the page that a fork wipes says.
mod state {
    /// Nothing was done yet in this process.
    pub(super) const NEW: u32 = 0;
    /// A thread is about to begin the tape.
    pub(super) const BEGINNING: u32 = 1;
    /// There is a tape.
    pub(super) const ON: u32 = 2;
    /// There is none, and there will be none.
    pub(super) const OFF: u32 = 3;
}

/// How the files of tapes are named.
#[derive(Clone, Copy, Debug)]
pub enum Naming {
    /// A tape in this file, in place of what was there. That of a forked process has a dot and the number of the process behind it.
    File(&'static str),
    /// The environment variable holds a path; a tape has a dot and the number of its process behind it, and another number where that is taken. Without the
    /// variable there is no tape.
    Variable(&'static CStr),
}

/// A part of the file that is mapped at once: a small one first, since most processes say little.
#[derive(Clone, Copy)]
struct Piece {
    nth: usize,
}

impl Piece {
    const FIRST: usize = 256 << 10;
    const LATER: usize = 4 << 20;

    /// The piece that a byte of the file lies in, and where.
    #[inline]
    fn of(byte: usize) -> (Piece, usize) {
        match byte.checked_sub(Self::FIRST) {
            None => (Piece { nth: 0 }, byte),
            Some(behind) => (Piece { nth: 1 + behind / Self::LATER }, behind % Self::LATER),
        }
    }

    fn start(self) -> usize {
        self.nth.checked_sub(1).map_or(0, |before| Self::FIRST + before * Self::LATER)
    }

    fn bytes(self) -> usize {
        if self.nth == 0 { Self::FIRST } else { Self::LATER }
    }
}

/// Where the events of a process go.
pub struct Tape {
    naming: Naming,
    /// The page that a fork wipes.
    state: AtomicPtr<AtomicU32>,
    /// How many events there are. It is the process's own, so a fork hands it down as it was.
    count: AtomicU64,
    pieces: [AtomicPtr<u8>; MOST_PIECES],
    /// Written by the one thread that begins a tape, read by those that write on it.
    path: UnsafeCell<TapePath>,
    /// Where the number of the process goes in the path; 0 while there is no path.
    base: AtomicUsize,
    /// What the tape says of itself, or in a forked process that of its parent: process and beginning.
    process: AtomicU32,
    begun: AtomicU64,
    early: AtomicU64,
    guarded: AtomicU32,
}

// SAFETY: the path is written by the thread that took the state from NEW to BEGINNING, and read by threads that have seen it ON.
unsafe impl Sync for Tape {}

impl Tape {
    /// A tape that will begin with the first event.
    #[must_use]
    #[expect(clippy::large_stack_arrays, reason = "it is for statics")]
    pub const fn new(naming: Naming) -> Self {
        Tape {
            naming,
            state: AtomicPtr::new(ptr::null_mut()),
            count: AtomicU64::new(0),
            pieces: [const { AtomicPtr::new(ptr::null_mut()) }; MOST_PIECES],
            path: UnsafeCell::new(TapePath::new()),
            base: AtomicUsize::new(0),
            process: AtomicU32::new(0),
            begun: AtomicU64::new(0),
            early: AtomicU64::new(0),
            guarded: AtomicU32::new(0),
        }
    }

    /// Says that blocks have canaries around them. It is to be said before the first event.
    pub fn guards(&self) {
        self.guarded.store(1, Ordering::Relaxed);
    }

    /// Whether events are taken. The first call in a process begins its tape.
    #[inline]
    pub fn is_on(&self) -> bool {
        let page = self.state.load(Ordering::Acquire);
        // SAFETY: a page that was mapped stays.
        let state = unsafe { page.as_ref() }.map_or(state::NEW, |state| state.load(Ordering::Acquire));
        state == state::ON || (state != state::OFF && self.begin())
    }

    /// Writes an event, or counts it as lost when there is no room.
    #[inline]
    pub(super) fn write(&self, event: &Event) {
        // The order of a release and the request that gets the same address is kept by the allocator, which hands it over.
        let at = self.count.fetch_add(1, Ordering::Relaxed);
        match self.place(at) {
            Some(place) => put(place, event),
            None => self.tick(Field::Lost),
        }
    }

    /// Notes a request that is about to be made.
    #[inline]
    pub(super) fn ask(&self, event: &Event) {
        if let Some(place) = self.asked(event.thread) {
            put(place, event);
        }
    }

    /// Takes back what a thread noted.
    #[inline]
    pub(super) fn unask(&self, thread: u32) {
        if let Some(place) = self.asked(thread) {
            // SAFETY: the place has four words.
            let place = unsafe { place.as_ref() };
            place[WORDS - 1].store(0, Ordering::Release);
        }
    }

    /// The place for a request of a thread.
    #[inline]
    fn asked(&self, thread: u32) -> Option<NonNull<[AtomicU64; WORDS]>> {
        let page = self.pieces[0].load(Ordering::Acquire);
        if page.is_null() || page == NO_ROOM {
            return None;
        }
        // SAFETY: it lies within the page.
        NonNull::new(unsafe { page.add(ASKED + thread as usize % ASKING * EVENT) }.cast())
    }

    /// Counts something on the page about the process.
    pub(super) fn tick(&self, field: Field) {
        if let Some(word) = self.field(field) {
            word.fetch_add(1, Ordering::Relaxed);
        }
    }

    #[inline]
    fn place(&self, at: u64) -> Option<NonNull<[AtomicU64; WORDS]>> {
        let byte = PAGE + usize::try_from(at).ok()?.checked_mul(EVENT)?;
        let (piece, offset) = Piece::of(byte);
        let map = self.pieces.get(piece.nth)?.load(Ordering::Acquire);
        let map = if map.is_null() { self.extend(piece) } else { map };
        if map == NO_ROOM {
            return None;
        }
        // SAFETY: it lies within the piece.
        NonNull::new(unsafe { map.add(offset) }.cast())
    }

    /// A word of the page about the process.
    fn field(&self, field: Field) -> Option<&AtomicU64> {
        let page = self.pieces[0].load(Ordering::Acquire);
        if page.is_null() || page == NO_ROOM {
            return None;
        }
        // SAFETY: the page has more words than there are fields.
        let word = unsafe { page.cast::<AtomicU64>().add(field as usize) };
        // SAFETY: the piece stays mapped for as long as the tape is written.
        unsafe { word.as_ref() }
    }

    /// Maps a piece of the file, or says that there is no room for it.
    #[cold]
    fn extend(&self, piece: Piece) -> *mut u8 {
        let _errno = KeptErrno::new();
        // SAFETY: the tape is on, and nobody writes the path.
        let path = unsafe { &*self.path.get() };
        let map = File::open(path.as_c(), 0).and_then(|file| file.map(piece.start(), piece.bytes()));
        let map = map.map_or(NO_ROOM, NonNull::as_ptr);
        let kept = self.pieces[piece.nth].compare_exchange(ptr::null_mut(), map, Ordering::AcqRel, Ordering::Acquire);
        if let Err(other) = kept {
            if map != NO_ROOM {
                // SAFETY: it is this function's mapping, and nobody has seen it.
                unsafe { system::unmap(map, piece.bytes()) };
            }
            return other;
        }
        map
    }

    /// Begins the tape of this process, unless another thread does; then waits for it.
    #[cold]
    fn begin(&self) -> bool {
        if let (Naming::Variable(_), true) = (self.naming, self.is_before_the_environment()) {
            self.early.fetch_add(1, Ordering::Relaxed);
            return false;
        }
        let _errno = KeptErrno::new();
        let Some(state) = self.state_page() else { return false };
        let taken = state.compare_exchange(state::NEW, state::BEGINNING, Ordering::AcqRel, Ordering::Acquire).is_ok();
        if taken {
            let outcome = if self.open() { state::ON } else { state::OFF };
            state.store(outcome, Ordering::Release);
        }
        while state.load(Ordering::Acquire) == state::BEGINNING {
            core::hint::spin_loop();
        }
        state.load(Ordering::Acquire) == state::ON
    }

    /// Whether the process is so young that its environment cannot be read.
    fn is_before_the_environment(&self) -> bool {
        unsafe extern "C" {
            static environ: *const *const core::ffi::c_char;
        }
        // SAFETY: the C library's; at this age of the process there is one thread, and later it is only read.
        self.base.load(Ordering::Acquire) == 0 && unsafe { environ }.is_null()
    }

    fn state_page(&self) -> Option<&AtomicU32> {
        if self.state.load(Ordering::Acquire).is_null() {
            let page = match system::wiped_by_a_fork(PAGE) {
                Ok(page) => page.as_ptr().cast::<AtomicU32>(),
                Err(error) => {
                    give_up(b"needs madvise(MADV_WIPEONFORK)", error);
                    return None;
                }
            };
            let kept = self.state.compare_exchange(ptr::null_mut(), page, Ordering::AcqRel, Ordering::Acquire);
            if kept.is_err() {
                // SAFETY: it is this function's mapping, and nobody has seen it.
                unsafe { system::unmap(page.cast(), PAGE) };
            }
        }
        // SAFETY: a page that was mapped stays.
        unsafe { self.state.load(Ordering::Acquire).as_ref() }
    }

    /// Begins the file: true if there is one to write to.
    fn open(&self) -> bool {
        let (process, begun) = (self.process.load(Ordering::Relaxed), self.begun.load(Ordering::Relaxed));
        let past = [process.into(), begun, self.count.load(Ordering::Relaxed)];
        self.leave_the_parents_tape();
        // SAFETY: the state is BEGINNING, and by this thread.
        let path = unsafe { &mut *self.path.get() };
        let Some(()) = self.name(path) else { return false };
        let map = match self.create(path, process != 0) {
            Ok(map) => map,
            Err(error) => {
                give_up(path.as_c().to_bytes(), error);
                return false;
            }
        };
        self.process.store(system::process(), Ordering::Relaxed);
        self.begun.store(system::now(), Ordering::Relaxed);
        self.introduce(map, past);
        true
    }

    /// What a fork left of the parent's tape in this memory.
    fn leave_the_parents_tape(&self) {
        let events = self.count.swap(0, Ordering::Relaxed) as usize;
        let (last, _) = Piece::of(PAGE + events * EVENT);
        for (nth, map) in self.pieces.iter().enumerate().take(last.nth + 1) {
            let map = map.swap(ptr::null_mut(), Ordering::Relaxed);
            if !map.is_null() && map != NO_ROOM {
                // SAFETY: it was mapped by `extend` or `create`, and this process has one thread that comes by here.
                unsafe { system::unmap(map, Piece { nth }.bytes()) };
            }
        }
    }

    /// Makes the path that of the first tape, once; later, cuts off what was put behind it. `None` when there shall be no tape.
    fn name(&self, path: &mut TapePath) -> Option<()> {
        let base = self.base.load(Ordering::Acquire);
        if base != 0 {
            path.truncate(base);
            return Some(());
        }
        let (text, what): (&[u8], &[u8]) = match self.naming {
            Naming::File(text) => (text.as_bytes(), text.as_bytes()),
            Naming::Variable(name) => (variable(name)?, name.to_bytes()),
        };
        if path.set(text).is_none() {
            give_up(what, libc::ENAMETOOLONG);
            return None;
        }
        self.base.store(path.len(), Ordering::Release);
        Some(())
    }

    fn create(&self, path: &mut TapePath, is_forked: bool) -> Result<NonNull<u8>, Errno> {
        let is_own = matches!(self.naming, Naming::File(_));
        if is_forked || !is_own {
            path.push_number(system::process()).ok_or(libc::ENAMETOOLONG)?;
        }
        let base = path.len();
        // A process that called `exec` has the number of the one before.
        for number in 1.. {
            let file = File::open(path.as_c(), libc::O_CREAT | if is_own { libc::O_TRUNC } else { libc::O_EXCL });
            match file {
                Err(libc::EEXIST) => {
                    path.truncate(base);
                    path.push_number(number).ok_or(libc::ENAMETOOLONG)?;
                }
                other => return other?.map(0, Piece::FIRST),
            }
        }
        Err(libc::EEXIST)
    }

    /// Fills the page about the process.
    fn introduce(&self, map: NonNull<u8>, [parent, parent_begun, parent_events]: [u64; 3]) {
        // SAFETY: the piece is larger than its first page, and nobody else has seen it.
        unsafe { map.cast().write(MAGIC) };
        // SAFETY: as above.
        let program = unsafe { map.add(PROGRAM) };
        // SAFETY: as above.
        unsafe { system::read_program(program.as_ptr(), ASKED - PROGRAM) };
        self.pieces[0].store(map.as_ptr(), Ordering::Release);
        let fields = [
            (Field::Process, self.process.load(Ordering::Relaxed).into()),
            (Field::Begun, self.begun.load(Ordering::Relaxed)),
            (Field::Parent, parent),
            (Field::ParentBegun, parent_begun),
            (Field::ParentEvents, if parent == 0 { 0 } else { parent_events }),
            (Field::Early, self.early.swap(0, Ordering::Relaxed)),
            (Field::Guarded, self.guarded.load(Ordering::Relaxed).into()),
        ];
        for (field, value) in fields {
            if let Some(word) = self.field(field) {
                word.store(value.to_le(), Ordering::Relaxed);
            }
        }
    }
}

/// Writes an event into its place.
#[inline]
fn put(place: NonNull<[AtomicU64; WORDS]>, event: &Event) {
    let [address, size, caller, tail] = event.words();
    // SAFETY: the place has four words.
    let place = unsafe { place.as_ref() };
    for (word, value) in place.iter().zip([address, size, caller]) {
        word.store(value.to_le(), Ordering::Relaxed);
    }
    // Whoever finds it finds the others.
    place[WORDS - 1].store(tail.to_le(), Ordering::Release);
}

/// Says that there will be no tape, to whoever reads the program's error stream: there is nobody else to tell.
#[cold]
fn give_up(what: &[u8], error: Errno) {
    let mut number = TapePath::new();
    // A number of at most ten digits has room.
    let _ = number.push_number(error.unsigned_abs());
    let digits = &number.as_c().to_bytes()[1..];
    system::complain(&[b"freespace recorder: this process is not recorded: ", what, b" (error ", digits, b")\n"]);
}

/// The value of an environment variable.
fn variable(name: &CStr) -> Option<&'static [u8]> {
    // SAFETY: the name is a C string.
    let value = unsafe { libc::getenv(name.as_ptr()) };
    if value.is_null() {
        return None;
    }
    // SAFETY: it is a C string, which the caller copies before the program can change it.
    Some(unsafe { CStr::from_ptr(value) }.to_bytes())
}
