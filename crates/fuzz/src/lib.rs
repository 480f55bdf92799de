//! The rim: where libFuzzer meets the harness, and where a finding becomes a panic.
//!
//! [`fuzz!`] makes a fuzz target of an expression that gives a subject's [`Fuzzer`]; it is evaluated once, and all texts share what it gives.
//! A target is a few lines, and its scripts ask for nothing that the subject does not offer:
//!
//! ```ignore
//! #![no_main]
//! use freespace_fuzz::{Fuzzer, fuzz, rig};
//!
//! fuzz!(Fuzzer::new(rig(MyHeap::new()))); // any `Subject`
//! ```
//!
//! Two environment variables are read, here and nowhere else: `FREESPACE_STATS=1` prints the tally when the fuzzer ends normally, and
//! `FREESPACE_ORACLES=off` drives the subject without judging it, which tells what the oracles cost.

use std::cell::Cell;
use std::{env, fs};

use freespace::harness::drivers::fuzzing::{Report, read_recording, round_trip};
use freespace::harness::oracles::Oracles;
use freespace::harness::run::Rig;
use freespace::harness::subject::Subject;

pub use freespace::harness::drivers::fuzzing::{Fuzzer, Tally};
pub use libfuzzer_sys::{self, Corpus};

/// A fuzz target with its mutator and its crossover, from an expression of type [`Fuzzer`]. It stands at the root of its crate.
#[macro_export]
macro_rules! fuzz {
    ($fuzzer:expr) => {
        // What libFuzzer's macros look for, so that a target needs this crate only.
        extern crate freespace_fuzz as libfuzzer_sys;

        fn with<T>(job: impl FnOnce(&mut $crate::Fuzzer) -> T) -> T {
            use std::cell::RefCell;
            thread_local!(static FUZZER: RefCell<$crate::Fuzzer> = RefCell::new($fuzzer));
            FUZZER.with_borrow_mut(job)
        }

        $crate::libfuzzer_sys::fuzz_target!(init: $crate::begin(), |text: &[u8]| -> $crate::Corpus {
            with(|fuzzer| $crate::judge(fuzzer, text))
        });
        $crate::libfuzzer_sys::fuzz_mutator!(|text: &mut [u8], len: usize, room: usize, seed: u32| {
            with(|fuzzer| fuzzer.mutate(text, len, room, seed))
        });
        $crate::libfuzzer_sys::fuzz_crossover!(|one: &[u8], other: &[u8], out: &mut [u8], seed: u32| {
            with(|fuzzer| fuzzer.cross(one, other, out, seed))
        });
    };
}

/// A fuzz target without a mutator, from a function that takes any bytes. It stands at the root of its crate.
#[macro_export]
macro_rules! fuzz_bytes {
    ($judge:expr) => {
        extern crate freespace_fuzz as libfuzzer_sys;

        $crate::libfuzzer_sys::fuzz_target!(init: $crate::begin(), |bytes: &[u8]| $judge(bytes));
    };
}

thread_local! {
    /// What is printed at the end. It has no destructor, so it outlives the fuzzer, which has one.
    static TALLY: Cell<Tally> = Cell::new(Tally::default());
}

/// A rig for the subject, as the environment wants it.
#[must_use]
pub fn rig(subject: impl Subject + 'static) -> Rig {
    let rig = Rig::new(Box::new(subject));
    if env::var("FREESPACE_ORACLES").is_ok_and(|wanted| wanted == "off") {
        rig.with_oracles(Oracles::NONE)
    } else {
        rig
    }
}

/// What is done once, before the first text.
pub fn begin() {
    make_corpus_folder();
    if env::var("FREESPACE_STATS").is_ok_and(|wanted| wanted == "1") {
        // SAFETY: the function may be called at any time.
        unsafe { libc::atexit(print_tally) };
    }
}

/// A text's verdict for libFuzzer.
///
/// # Panics
///
/// With the report of a finding: libFuzzer saves the text then.
pub fn judge(fuzzer: &mut Fuzzer, text: &[u8]) -> Corpus {
    let verdict = fuzzer.judge(text);
    TALLY.set(*fuzzer.tally());
    let Some(verdict) = verdict else { return Corpus::Reject };
    if let Some(finding) = verdict.finding() {
        panic!("{}", Report(finding));
    }
    Corpus::Keep
}

/// Sends a text to a script and back.
///
/// # Panics
///
/// When something else comes back.
pub fn send_back(text: &[u8]) {
    count(round_trip(text).unwrap_or_else(|astray| panic!("{astray}")));
}

/// Reads a recording, and sends its script to text and back.
///
/// # Panics
///
/// When something else comes back.
pub fn read_back(bytes: &[u8]) {
    count(read_recording(bytes).unwrap_or_else(|astray| panic!("{astray}")));
}

fn count(parsed: bool) {
    let mut tally = TALLY.get();
    tally.counters.scripts += u64::from(parsed);
    tally.rejected += u64::from(!parsed);
    TALLY.set(tally);
}

/// libFuzzer wants the folder of new inputs to exist, and cargo-fuzz makes it only if no folder was named.
fn make_corpus_folder() {
    let new_inputs = env::args().skip(1).find(|argument| !argument.starts_with('-'));
    if let Some(folder) = new_inputs.filter(|folder| folder.starts_with("fuzz/corpus/")) {
        // Where this fails, libFuzzer says so better.
        let _ = fs::create_dir_all(folder);
    }
}

extern "C" fn print_tally() {
    eprintln!("{}", TALLY.get().line(cpu_seconds()));
}

/// Processor time of the process.
fn cpu_seconds() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the place is valid for a write; a clock that is missing leaves it 0.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}
