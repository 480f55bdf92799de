//! The harness: feed → run → subject → snapshot → oracles → finding.
//!
//! A [feed](script::Feed) gives operations, a [run](run::Rig) does them to a [subject](subject::Subject), takes one look at it after each, and the
//! [oracles] judge what was answered and seen. `docs/architecture.md` lists the layers; each uses only those before it.

pub mod adapters;
pub mod chronicle;
pub mod drivers;
pub mod generators;
pub mod ledger;
pub mod list_heap;
pub mod oracles;
pub mod recording;
pub mod report;
pub mod run;
pub mod script;
pub mod shrink;
pub mod subject;
pub mod tape;
pub mod traces;
pub mod violation;
