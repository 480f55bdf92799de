//! `mimalloc` in its secure mode: C, with memory of its own.

use std::process::ExitCode;

use freespace::harness::adapters::Global;
use freespace_cli::{Dialect, Manner, SubjectEntry};
use mimalloc::MiMalloc;

const DIALECT: Dialect = Dialect::new(Manner::Global("MiMalloc"), "MiMalloc", include_str!("mimalloc.rs"))
    .of(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")))
    .needing("libmimalloc-sys");

fn main() -> ExitCode {
    let entry = SubjectEntry::new("mimalloc", "mimalloc, secure", || Box::new(Global::new(|| MiMalloc))).in_worker();
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION")).spoken(DIALECT)], std::env::args_os())
}
