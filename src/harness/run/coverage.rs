//! Which oracles have work to do on a subject, and what the others lack.
//!
//! An oracle that needs what a subject does not offer stays silent. That must be said, or a run with half of them silent reads like one in which
//! all were content.

use std::vec::Vec;

use super::{Rig, panics};
use crate::harness::oracles::Oracle;
use crate::harness::script::Setup;
use crate::harness::subject::{Capabilities, Capability, Recovery, Snapshot};

/// Sizes to begin a heap with, until the subject takes one.
const SIZES: [u32; 4] = [1 << 16, 1 << 20, 1 << 12, 0];

impl Rig {
    /// The oracles that have work to do on this subject. One that panics as it begins gives those nothing to do that need a heap: why, a run will tell.
    pub fn coverage(&mut self) -> Vec<Oracle> {
        let begun = panics::catch(|| SIZES.iter().any(|&size| self.begin(&Setup::new(size)).is_ok()));
        let seen = if begun == Ok(true) { self.last } else { Snapshot::default() };
        Oracle::ALL
            .into_iter()
            .filter(|&oracle| self.oracles.has(oracle) && self.serves_oracle(oracle, &seen))
            .collect()
    }

    fn serves_oracle(&self, oracle: Oracle, seen: &Snapshot) -> bool {
        let offers = |capability| self.capabilities().has(capability);
        match oracle {
            Oracle::Bounds => seen.region.is_some() || offers(Capability::Usable),
            Oracle::Recovery => seen.inside.is_some(),
            Oracle::EndState => seen.inside.is_some() || self.promises().recovers != Recovery::Nothing,
            Oracle::Walk => offers(Capability::Walk),
            Oracle::Exact => self.predictor.is_some(),
            Oracle::Misuse => offers(Capability::Misuse) && self.predictor.is_some(),
            Oracle::Surroundings => seen.region.is_some_and(|region| region.slack() > 0),
            Oracle::Statistics => offers(Capability::Statistics) && seen.region.is_some(),
            Oracle::Parent => offers(Capability::Parent),
            Oracle::Footprint => seen.footprint.is_some() && self.promises().reuses,
            Oracle::Offers => self.capabilities() != Capabilities::NONE,
            Oracle::Overlap
            | Oracle::Alignment
            | Oracle::Contents
            | Oracle::Zeroing
            | Oracle::Prefix
            | Oracle::Acceptance => true,
        }
    }
}

impl Oracle {
    /// What a subject lacks on which this oracle is silent; none for an oracle that needs nothing.
    #[must_use]
    pub fn need(self) -> Option<&'static str> {
        match self {
            Oracle::Bounds => Some("region"),
            Oracle::Recovery => Some("figures"),
            Oracle::EndState => Some("recovery"),
            Oracle::Walk => Some("walk"),
            Oracle::Exact => Some("model"),
            Oracle::Misuse => Some("misuse"),
            Oracle::Surroundings => Some("slack"),
            Oracle::Statistics => Some("statistics"),
            Oracle::Parent => Some("parent"),
            Oracle::Footprint => Some("footprint"),
            Oracle::Offers => Some("capability"),
            Oracle::Overlap
            | Oracle::Alignment
            | Oracle::Contents
            | Oracle::Zeroing
            | Oracle::Prefix
            | Oracle::Acceptance => None,
        }
    }
}
