//! Where in a heap a violation points.

use crate::harness::oracles::Violation;
use crate::harness::subject::Chart;
use crate::heap::{Defect, Refusal};

/// A place that a violation names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Bytes behind the region's first one.
    Offset(i64),
    /// An address as the subject counts.
    Address(u32),
    /// A machine address.
    Machine(usize),
}

impl Place {
    /// The place that a violation is about, if it is about one.
    #[must_use]
    pub fn of(violation: &Violation) -> Option<Place> {
        match *violation {
            Violation::Contents { at, byte, .. }
            | Violation::NotZeroed { at, byte, .. }
            | Violation::PrefixLost { at, byte, .. } => Some(Place::Offset(at + byte as i64)),
            Violation::Misaligned { address, .. } => Some(Place::Machine(address)),
            Violation::Overlap { at, .. }
            | Violation::OutOfBounds { at, .. }
            | Violation::UsableShort { at, .. }
            | Violation::Stray { at, .. }
            | Violation::DamageUnseen { at, .. } => Some(Place::Offset(at)),
            Violation::Header { at, .. } | Violation::NotWiped { at, .. } => Some(Place::Offset(at.into())),
            Violation::Address { expected, found } => found.or(expected.map(i64::from)).map(Place::Offset),
            Violation::FreeRefused { at, refusal } | Violation::ReallocRefused { at, refusal } => {
                Some(of_refusal(&refusal).unwrap_or(Place::Offset(at)))
            }
            Violation::Defect { defect } => of_defect(&defect),
            Violation::MisuseMisnamed { found, .. } => of_refusal(&found),
            _ => None,
        }
    }

    /// How far the place is behind the first byte of the region, which is at the machine address `start` (0 for a subject without a region). An
    /// address as the subject counts is known only if it shows its chunks.
    #[must_use]
    pub fn offset(self, chart: Option<&Chart>, start: usize) -> Option<i64> {
        match self {
            Place::Offset(offset) => Some(offset),
            Place::Address(address) => Some(i64::from(address) - i64::from(chart?.origin)),
            Place::Machine(address) => Some(address.wrapping_sub(start) as i64),
        }
    }
}

fn of_refusal(refusal: &Refusal) -> Option<Place> {
    match *refusal {
        Refusal::Null | Refusal::Outside { .. } => None,
        Refusal::Misaligned { address, .. }
        | Refusal::AlreadyFree { address, .. }
        | Refusal::Interior { address, .. }
        | Refusal::WrongMagic { address, .. } => Some(Place::Address(address)),
        Refusal::Damaged { defect } => of_defect(&defect),
    }
}

fn of_defect(defect: &Defect) -> Option<Place> {
    match *defect {
        Defect::Count { .. } => None,
        Defect::Link { from: 0, to: at } | Defect::Cycle { at, .. } | Defect::Rover { at } => Some(Place::Address(at)),
        Defect::Link { from: chunk, .. }
        | Defect::Overrun { chunk, .. }
        | Defect::Size { chunk, .. }
        | Defect::Tag { chunk, .. }
        | Defect::Unlisted { chunk }
        | Defect::Unordered { chunk, .. }
        | Defect::Unmerged { chunk, .. } => Some(Place::Address(chunk)),
    }
}
