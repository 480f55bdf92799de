//! A plant under libFuzzer, which is told the features of each run or not.
//!
//! `BUG` names a bug of `crates/guidance`; with `FEATURES=1`, libFuzzer sees every feature that a run showed as a counter of its own, beside the coverage.
#![no_main]

use std::cell::RefCell;
use std::env;
use std::sync::atomic::{AtomicU8, Ordering};

use freespace::harness::drivers::fuzzing::Report;
use freespace::harness::run::Rig;
use freespace::harness::script::{Script, ScriptFeed};
use freespace_fuzz::{Corpus, Fuzzer};
use freespace_guidance::bugs::{self, Bug};
use freespace_guidance::features::{COUNT, Observer};

// What libFuzzer's macros look for.
extern crate freespace_fuzz as libfuzzer_sys;

/// libFuzzer clears what lies in this section before a run, and looks at it after.
// SAFETY: the section holds counters of a byte, and so does this.
#[unsafe(link_section = "__libfuzzer_extra_counters")]
#[used] // Nothing here reads it: without this the compiler leaves it out.
static COUNTERS: [AtomicU8; COUNT] = [const { AtomicU8::new(0) }; COUNT];

/// Runs what libFuzzer brings, and makes what it asks for.
struct Target {
    rig: Rig,
    mutator: Fuzzer,
    observer: Option<Observer>,
}

impl Target {
    fn new() -> Self {
        let wanted = env::var("BUG").unwrap_or_default();
        let named = |bug: &Bug| bug.name == wanted;
        let bug = bugs::all().find(named).unwrap_or_else(|| panic!("BUG: expected a bug's name, found {wanted:?}"));
        let mutator = Fuzzer::new(bug.rig());
        let mutator = if bug.misuse { mutator.with_misuse() } else { mutator };
        let is_told = env::var("FEATURES").is_ok_and(|wanted| wanted == "1");
        Target { rig: bug.rig(), mutator, observer: is_told.then(Observer::default) }
    }

    fn judge(&mut self, text: &[u8]) -> Corpus {
        let Ok(script) = Script::parse_bytes(text) else { return Corpus::Reject };
        let feed = &mut ScriptFeed::new(&script);
        let verdict = match &mut self.observer {
            None => self.rig.run(feed),
            Some(observer) => {
                observer.begin(script.setup());
                let verdict = self.rig.run_before(feed, observer);
                for &feature in observer.shown() {
                    COUNTERS[usize::from(feature)].store(1, Ordering::Relaxed);
                }
                verdict
            }
        };
        if let Some(finding) = verdict.finding() {
            panic!("{}", Report(finding));
        }
        Corpus::Keep
    }
}

fn with<T>(job: impl FnOnce(&mut Target) -> T) -> T {
    thread_local!(static TARGET: RefCell<Target> = RefCell::new(Target::new()));
    TARGET.with_borrow_mut(job)
}

freespace_fuzz::libfuzzer_sys::fuzz_target!(|text: &[u8]| -> Corpus { with(|target| target.judge(text)) });
freespace_fuzz::libfuzzer_sys::fuzz_mutator!(|text: &mut [u8], len: usize, room: usize, seed: u32| {
    with(|target| target.mutator.mutate(text, len, room, seed))
});
freespace_fuzz::libfuzzer_sys::fuzz_crossover!(|one: &[u8], other: &[u8], out: &mut [u8], seed: u32| {
    with(|target| target.mutator.cross(one, other, out, seed))
});
