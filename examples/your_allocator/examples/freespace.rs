//! Every command of freespace, on this allocator.

#[path = "../freespace/subject.rs"]
mod subject;

use freespace::harness::adapters::OverArena;
use freespace_cli::{Dialect, Manner, SubjectEntry, run};

/// How it is spoken to: what `totest` tells a finding as a test with.
const DIALECT: Dialect =
    Dialect::new(Manner::Arena, "Tested", include_str!("../freespace/subject.rs")).of(include_str!("../Cargo.toml"));

fn main() -> std::process::ExitCode {
    let tested = || Box::new(OverArena::<subject::Tested>::new()) as _;
    let entry = SubjectEntry::new("your_allocator", "the allocator of this crate", tested);
    run(&[entry.spoken(DIALECT)], std::env::args_os())
}
