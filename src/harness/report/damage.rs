//! The bytes that a violation is about: what should be there, what is, and which of them differ.
//!
//! An oracle returns the first wrong byte, or both numbers of a header. Here the whole stretch is looked at: up to where a block's fill, the zeros or the slack are
//! right again. Where nobody knows what should be there (a header in a heap without a model), the expected bytes are none.

use core::ptr::NonNull;
use std::vec::Vec;

use serde::{Deserialize, Serialize};

use super::place::Place;
use crate::harness::ledger::{Block, fill_byte};
use crate::harness::oracles::Violation;
use crate::harness::run::Run;
use crate::harness::subject::{Chart, FRESH};
use crate::heap::{Defect, Refusal};
use crate::policy::HEADER;

/// The most bytes of one damage that are kept; how many there are is counted.
const MOST_KEPT: usize = 64;

/// What the bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A header: size and tag, four bytes each.
    Header,
    /// What the program wrote into its block, which it has for as long as it is live.
    Payload {
        /// Which block of the run it is.
        nth: u64,
    },
    /// Bytes of a zeroed block.
    Zeroed,
    /// Bytes around the region, which nobody should write.
    Slack,
}

/// Who says what should be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The model, or what the harness wrote.
    Known,
    /// Nobody: it is what was there before it was changed.
    Before,
    /// Nobody, and it is not known what was there before.
    Unknown,
}

/// A stretch of bytes that are not what they should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Damage {
    /// What the bytes are.
    pub kind: Kind,
    /// Offset of the first of them from the region's first byte.
    pub offset: i64,
    /// Who says what should be there.
    pub basis: Basis,
    /// What should be there; none where nobody knows.
    pub expected: Vec<Option<u8>>,
    /// What is there; none where nothing may be read.
    pub found: Vec<Option<u8>>,
    /// How many bytes of the stretch differ, those that are not kept here included.
    pub differing: usize,
}

impl Damage {
    /// The damage that a violation is about, if it is about bytes. `block` is the one that the operation was about, as it was before.
    #[must_use]
    pub fn of(
        violation: &Violation,
        run: &Run<'_>,
        chart: Option<&Chart>,
        block: Option<&Block>,
        except: Option<NonNull<u8>>,
    ) -> Option<Damage> {
        let peek = |at| run.peek(at, except);
        match *violation {
            Violation::Header { at, expected, .. } => Some(header(at.into(), Some(expected), &peek)),
            Violation::NotWiped { at, .. } => Some(header(at.into(), Some((u32::MAX, 0)), &peek)),
            Violation::Contents { at, size, .. } => {
                let block = block_at(run, at)?;
                let fill = |byte| fill_byte(block.nth(), byte);
                Some(stretch(Kind::Payload { nth: block.nth() }, at, size, &fill, &peek))
            }
            Violation::PrefixLost { at, kept, .. } => {
                let nth = block?.nth();
                Some(stretch(Kind::Payload { nth }, at, kept, &|byte| fill_byte(nth, byte), &peek))
            }
            Violation::NotZeroed { at, size, .. } => Some(stretch(Kind::Zeroed, at, size, &|_| 0, &peek)),
            Violation::Stray { at, .. } => {
                let slack = run.snapshot().region.map_or(1, |region| region.slack());
                Some(stretch(Kind::Slack, at, slack, &|_| FRESH, &|at| slack_byte(run, at)))
            }
            _ => {
                let place = header_of(violation)?.offset(chart, 0)?;
                let place = chart.and_then(|chart| led_astray(chart, run, place)).unwrap_or(place);
                Some(header(place, None, &peek))
            }
        }
    }

    /// The same with what the bytes were before they were changed, where nobody knows what they should be.
    #[must_use]
    pub fn knowing(self, before: &[Option<u8>]) -> Damage {
        if before.len() != self.found.len() || self.basis != Basis::Unknown {
            return self;
        }
        let differing = before.iter().zip(&self.found).filter(|(before, found)| before != found).count();
        Damage { basis: Basis::Before, expected: before.to_vec(), differing, ..self }
    }

    /// The positions of the bytes that differ, within those kept.
    pub fn differences(&self) -> impl Iterator<Item = usize> {
        let differs = |&nth: &usize| self.expected[nth].is_some() && self.expected[nth] != self.found[nth];
        (0..self.found.len()).filter(differs)
    }

    /// The first and the last byte that differ, as offsets; all bytes where nobody knows what should be there.
    #[must_use]
    pub fn span(&self) -> (i64, i64) {
        let first = self.differences().next().unwrap_or(0);
        let last = self.differences().last().unwrap_or(self.found.len().saturating_sub(1));
        (self.offset + first as i64, self.offset + last as i64)
    }
}

/// The live block that starts at an offset.
fn block_at(run: &Run<'_>, at: i64) -> Option<Block> {
    let start = run.snapshot().region.map_or(0, |region| region.addresses().0);
    let address = start.wrapping_add(at as usize);
    run.ledger().blocks().find(|block| block.start().as_ptr().addr() == address).copied()
}

/// A byte of the slack; nothing of what lies within the region.
fn slack_byte(run: &Run<'_>, at: i64) -> Option<u8> {
    let region = run.snapshot().region?;
    if (0..region.len() as i64).contains(&at) { None } else { run.peek(at, None) }
}

/// A walk that takes a live block's bytes for a header came there by a wrong size: then the header to look at is the one before. That is so where the block begins,
/// and in a block that its chunk is too small for.
fn led_astray(chart: &Chart, run: &Run<'_>, place: i64) -> Option<i64> {
    let start = run.snapshot().region?.addresses().0;
    let address = start.wrapping_add(place as usize);
    let block = run.ledger().conflict(address, 1, None).filter(|block| block.start().as_ptr().addr() <= address)?;
    let before = chart.pieces.iter().rfind(|piece| i64::from(piece.address) - i64::from(chart.origin) < place)?;
    let at = i64::from(before.address) - i64::from(chart.origin);
    let begins = block.start().as_ptr().addr().wrapping_sub(start) as i64;
    let is_too_small = begins == at + i64::from(HEADER) && block.layout().size() > before.size as usize;
    (begins == place || is_too_small).then_some(at)
}

/// The header that a violation is about, if it is about one and nobody says what should be there.
fn header_of(violation: &Violation) -> Option<Place> {
    match *violation {
        Violation::Defect { defect }
        | Violation::FreeRefused { refusal: Refusal::Damaged { defect }, .. }
        | Violation::ReallocRefused { refusal: Refusal::Damaged { defect }, .. } => header_of_defect(&defect),
        Violation::FreeRefused { refusal: Refusal::WrongMagic { address, .. }, .. }
        | Violation::ReallocRefused { refusal: Refusal::WrongMagic { address, .. }, .. } => {
            Some(Place::Address(address.wrapping_sub(HEADER)))
        }
        _ => None,
    }
}

fn header_of_defect(defect: &Defect) -> Option<Place> {
    match *defect {
        Defect::Link { from: 0, .. } | Defect::Count { .. } | Defect::Rover { .. } | Defect::Cycle { .. } => None,
        Defect::Overrun { chunk, .. }
        | Defect::Size { chunk, .. }
        | Defect::Tag { chunk, .. }
        | Defect::Link { from: chunk, .. }
        | Defect::Unlisted { chunk }
        | Defect::Unordered { chunk, .. }
        | Defect::Unmerged { chunk, .. } => Some(Place::Address(chunk)),
    }
}

fn header(offset: i64, expected: Option<(u32, u32)>, peek: &dyn Fn(i64) -> Option<u8>) -> Damage {
    let found: Vec<_> = (offset..offset + i64::from(HEADER)).map(peek).collect();
    let basis = if expected.is_some() { Basis::Known } else { Basis::Unknown };
    let expected: Vec<_> = match expected {
        Some((size, tag)) => size.to_le_bytes().into_iter().chain(tag.to_le_bytes()).map(Some).collect(),
        None => found.iter().map(|_| None).collect(),
    };
    let differing = expected.iter().zip(&found).filter(|(expected, found)| expected.is_some() && expected != found);
    let differing = differing.count();
    Damage { kind: Kind::Header, offset, basis, expected, found, differing }
}

/// From the first byte of `size` that is wrong to the last one.
fn stretch(
    kind: Kind,
    at: i64,
    size: usize,
    expected: &dyn Fn(usize) -> u8,
    peek: &dyn Fn(i64) -> Option<u8>,
) -> Damage {
    let is_wrong = |&byte: &usize| peek(at + byte as i64).is_some_and(|found| found != expected(byte));
    let first = (0..size).find(is_wrong).unwrap_or(0);
    let wrong = (first..size).filter(is_wrong).fold((first, 0), |(_, count), byte| (byte, count + 1));
    let (last, differing) = (wrong.0.min(first + MOST_KEPT - 1), wrong.1);
    Damage {
        kind,
        offset: at + first as i64,
        basis: Basis::Known,
        expected: (first..=last).map(|byte| Some(expected(byte))).collect(),
        found: (first..=last).map(|byte| peek(at + byte as i64)).collect(),
        differing,
    }
}
