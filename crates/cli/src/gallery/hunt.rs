//! Hunts: a version with a bug is fuzzed from nothing until the bug is found.
//!
//! A version may have other bugs than the one that it is here for. What is found first counts if the fixed version passes it; where no version is
//! fixed, if it is of the expected kind. If it does not count, a second search looks for the expected kind and nothing else, and the costs of both are added.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::build::Workshop;
use super::catalogue::{Case, wrong};
use super::program::{Program, Replayed};
use super::{GalleryArgs, Pair};
use crate::{CliError, interrupt};

/// What a hunt came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Hunt {
    /// Processor seconds of the searches, that of workers included.
    pub(super) cpu_seconds: f64,
    pub(super) scripts: u64,
    /// What was found, if the bug was.
    pub(super) found: Option<Found>,
}

/// What shows the bug.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) signature: String,
    /// Operations after shrinking, the body of a repeat counted once.
    pub(super) operations: u64,
    script: PathBuf,
}

/// A hunt for each seed.
pub(super) fn all(case: &Case, pair: &Pair, workshop: &Workshop, args: &GalleryArgs) -> Result<Vec<Hunt>, CliError> {
    let one = |seed| {
        let place = workshop.place("hunts", &format!("{}-{seed}", case.name));
        hunt(case, pair, &place, &format!("{}ms", args.time.as_millis()), seed)
    };
    (1..=args.seeds).take_while(|_| !interrupt::asked()).map(one).collect()
}

/// The one in the middle by processor time; those that found nothing come last.
pub(super) fn median(mut hunts: Vec<Hunt>) -> Option<Hunt> {
    let cost = |hunt: &Hunt| if hunt.found.is_some() { hunt.cpu_seconds } else { f64::INFINITY };
    hunts.sort_by(|one, other| cost(one).total_cmp(&cost(other)));
    let middle = hunts.len() / 2;
    hunts.into_iter().nth(middle)
}

fn hunt(case: &Case, pair: &Pair, place: &Path, time: &str, seed: u16) -> Result<Hunt, CliError> {
    let mut sum = Hunt::default();
    for until in ["--first".to_owned(), format!("--first={}", case.fails)] {
        let Hunt { cpu_seconds, scripts, found } = search(&pair.buggy, &case.subject, place, &until, time, seed)?;
        sum.cpu_seconds += cpu_seconds;
        sum.scripts += scripts;
        sum.found = match found {
            Some(found) if shows(&found, case, pair.fixed.as_ref())? => Some(found),
            _ => None,
        };
        if sum.found.is_some() {
            break;
        }
    }
    Ok(sum)
}

/// Whether a finding is the bug of the case.
fn shows(found: &Found, case: &Case, fixed: Option<&Program>) -> Result<bool, CliError> {
    match fixed {
        Some(fixed) => Ok(fixed.replay(&case.subject, &found.script)? == Replayed::Pass),
        None => Ok(found.signature == case.fails),
    }
}

fn search(
    program: &Program,
    subject: &str,
    place: &Path,
    until: &str,
    time: &str,
    seed: u16,
) -> Result<Hunt, CliError> {
    let seed = seed.to_string();
    let args = [until, "--json", "--jobs", "1", "--time", time, "--seed", &seed, "--subject", subject];
    let told = program.fuzz(place, &args)?;
    read(&told, place).ok_or_else(|| wrong(place, format!("no summary of a hunt: {told}")))
}

/// What the line of JSON says.
fn read(told: &Value, place: &Path) -> Option<Hunt> {
    let first = told.get("first")?;
    if first.is_null() {
        return Some(Hunt {
            cpu_seconds: told["cpu_seconds"].as_f64()?,
            scripts: told["scripts"].as_u64()?,
            found: None,
        });
    }
    let found = Found {
        signature: first["signature"].as_str()?.to_owned(),
        operations: first["operations"].as_u64()?,
        script: place.join(first["file"].as_str()?),
    };
    Some(Hunt { cpu_seconds: first["cpu_seconds"].as_f64()?, scripts: first["scripts"].as_u64()?, found: Some(found) })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Hunt, median, read};

    #[test]
    fn a_summary_is_read() {
        let told = r#"{"scripts":9,"cpu_seconds":2.5,"first":{"signature":"Stray","cpu_seconds":0.5,"scripts":7,"operations":1,"file":"findings/a.fs"}}"#;
        let hunt = read(&told.parse().unwrap(), Path::new("place")).unwrap();
        assert_eq!((hunt.cpu_seconds, hunt.scripts), (0.5, 7));
        let found = hunt.found.unwrap();
        assert_eq!((found.operations, found.script.as_path()), (1, Path::new("place/findings/a.fs")));

        let none = r#"{"scripts":9,"cpu_seconds":2.5,"first":null}"#;
        assert_eq!(
            read(&none.parse().unwrap(), Path::new("")),
            Some(Hunt { cpu_seconds: 2.5, scripts: 9, found: None })
        );
        assert_eq!(read(&r#"{"scripts":9}"#.parse().unwrap(), Path::new("")), None);
    }

    #[test]
    fn hunts_that_found_nothing_come_last() {
        let found = read(
            &r#"{"first":{"signature":"Stray","cpu_seconds":3.0,"scripts":7,"operations":1,"file":""}}"#.parse().unwrap(),
            Path::new(""),
        );
        let (found, lost) = (found.unwrap(), Hunt { cpu_seconds: 1.0, ..Hunt::default() });
        assert_eq!(median(vec![lost.clone(), found.clone(), found.clone()]), Some(found.clone()));
        assert_eq!(median(vec![lost.clone(), found, lost.clone()]), Some(lost));
        assert_eq!(median(Vec::new()), None);
    }
}
