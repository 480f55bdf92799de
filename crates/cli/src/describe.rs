//! What a subject offers, promises, and gives the oracles to do, as words.

use std::fmt::Write;

use freespace::harness::oracles::Oracle;
use freespace::harness::run::Rig;
use freespace::harness::script::MOST_ALIGN;
use freespace::harness::subject::{Promises, Recovery};
use serde::{Deserialize, Serialize};

/// A subject in words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Description {
    pub(crate) capabilities: Vec<String>,
    pub(crate) promises: Vec<String>,
    /// The same promises as values.
    pub(crate) promised: Promises,
    /// The oracles that have work to do on it.
    pub(crate) oracles: Vec<Oracle>,
}

impl Description {
    pub(crate) fn of(rig: &mut Rig) -> Self {
        // Before the words: what is promised may depend on a heap that has begun.
        let oracles = rig.coverage();
        let capabilities = rig.capabilities().iter().map(|capability| capability.word().to_owned()).collect();
        let promised = rig.promises();
        Description { capabilities, promises: promises(promised), promised, oracles }
    }

    /// The oracles that have nothing to do, each with what is missing.
    pub(crate) fn silent(&self) -> impl Iterator<Item = (Oracle, &'static str)> {
        let silent = Oracle::ALL.into_iter().filter(|oracle| !self.oracles.contains(oracle));
        silent.map(|oracle| (oracle, oracle.need().unwrap_or("use")))
    }

    /// `11 of 17: no walk, no model`
    pub(crate) fn coverage(&self) -> String {
        let mut out = format!("{} of {}", self.oracles.len(), Oracle::ALL.len());
        for (nth, (_, need)) in self.silent().enumerate() {
            let _ = write!(out, "{} no {need}", if nth == 0 { ":" } else { "," });
        }
        out
    }

    /// The same as JSON.
    pub(crate) fn coverage_json(&self) -> serde_json::Value {
        let silent: serde_json::Map<_, _> =
            self.silent().map(|(oracle, need)| (format!("{oracle:?}"), format!("no {need}").into())).collect();
        serde_json::json!({ "ran": self.oracles, "silent": silent })
    }
}

fn promises(promises: Promises) -> Vec<String> {
    let Promises { recovers, greatest_align, natural_align, reuses, empty_blocks, serves_again } = promises;
    let recovers = match recovers {
        Recovery::Nothing => None,
        Recovery::Block(size) => Some(format!("{size} bytes fit again when all is free")),
        Recovery::Largest => Some("what fitted fits again when all is free".to_owned()),
    };
    let align = (greatest_align < MOST_ALIGN).then(|| format!("alignments up to {greatest_align}"));
    let natural = (natural_align > 1).then(|| format!("aligned for all that fits, up to {natural_align}"));
    let reuses = reuses.then(|| "reuses what is freed".to_owned());
    let empty = empty_blocks.then(|| "blocks of no bytes".to_owned());
    let again = serves_again.then(|| "what was just freed is served again".to_owned());
    [recovers, align, natural, reuses, empty, again].into_iter().flatten().collect()
}
