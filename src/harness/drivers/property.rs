//! Property tests: a feed is run, and a failure comes back small, on disk, and with the line that replays it.
//!
//! Any test framework can bring the feed; turn its own shrinking and persistence off. What is kept is the script, which no change of
//! a generator makes void.
//!
//! ```
//! use freespace::harness::drivers::{Campaign, property};
//! use freespace::harness::{generators::Scope, list_heap::ListHeap, run::Rig};
//!
//! let mut rig = Rig::new(Box::new(ListHeap::new())); // any `Subject`
//! let counters = property::check(&mut rig, &mut Campaign::new(1, Scope::around(100)).feed(0))?;
//! assert!(counters.operations > 0);
//! # Ok::<(), property::Failure>(())
//! ```

use std::boxed::Box;
use std::format;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::string::String;
use std::vec::Vec;

use super::shrinking::shrink;
use crate::harness::run::{Counters, Finding, Outcome, Rig};
use crate::harness::script::{Feed, Script};

/// Where [`check`] writes findings, in the directory that a test runs in: that of its package.
pub const FINDINGS: &str = "findings";

/// A finding of a property test.
#[derive(Debug, thiserror::Error)]
#[error("{}\nstep {}: {}\n{}", finding.signature(), finding.step, finding.cause, whereabouts(saved))]
pub struct Failure {
    /// The finding, made small.
    pub finding: Box<Finding>,
    /// How many operations it took when it was found.
    pub found_at: usize,
    /// The file with its script, or why there is none.
    pub saved: io::Result<PathBuf>,
}

fn whereabouts(saved: &io::Result<PathBuf>) -> String {
    match saved {
        Ok(path) => format!("replay: freespace replay {}", path.display()),
        Err(error) => format!("the script could not be written: {error}"),
    }
}

/// Runs all that the feed has to give; a script that makes no heap passes.
///
/// # Errors
///
/// The finding: shrunk, and written under [`FINDINGS`].
pub fn check(rig: &mut Rig, feed: &mut dyn Feed) -> Result<Counters, Failure> {
    check_into(Path::new(FINDINGS), rig, feed)
}

/// As [`check`], with another directory for findings.
///
/// # Errors
///
/// As [`check`].
pub fn check_into(directory: &Path, rig: &mut Rig, feed: &mut dyn Feed) -> Result<Counters, Failure> {
    let verdict = rig.run(feed);
    match verdict.outcome {
        Outcome::Failed(finding) => Err(report(directory, rig, &finding)),
        Outcome::Passed | Outcome::Unfit(_) => Ok(verdict.counters),
    }
}

/// The finding is on disk before it is made small: shrinking runs it many times, and it may be one that kills the process.
fn report(directory: &Path, rig: &mut Rig, found: &Finding) -> Failure {
    let name = file_name(found);
    let as_found = save(directory, &name, &found.script);
    let finding = Box::new(shrink(rig, found).finding);
    let saved = as_found.and_then(|_| save(directory, &name, &finding.script));
    Failure { finding, found_at: found.step, saved }
}

/// The signature, and a number that tells findings with the same one apart.
fn file_name(finding: &Finding) -> String {
    let mut hasher = DefaultHasher::new();
    text(&finding.script).hash(&mut hasher);
    format!("{}-{:016x}.fs", finding.signature(), hasher.finish())
}

fn save(directory: &Path, name: &str, script: &Script) -> io::Result<PathBuf> {
    fs::create_dir_all(directory)?;
    let path = directory.join(name);
    fs::write(&path, text(script))?;
    Ok(path)
}

fn text(script: &Script) -> Vec<u8> {
    let mut text = Vec::new();
    script.print_into(&mut text);
    text
}
