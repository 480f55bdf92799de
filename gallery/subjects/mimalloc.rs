//! `mimalloc` in its secure mode: C, with memory of its own.

use std::process::ExitCode;

use freespace::harness::adapters::Global;
use freespace_cli::SubjectEntry;
use mimalloc::MiMalloc;

fn main() -> ExitCode {
    let entry = SubjectEntry::new("mimalloc", "mimalloc, secure", || Box::new(Global::new(|| MiMalloc))).in_worker();
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION"))], std::env::args_os())
}
