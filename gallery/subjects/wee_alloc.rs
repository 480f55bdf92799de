//! `wee_alloc`, which maps pages and keeps them. What it holds is what its worker process holds.

use std::process::ExitCode;

use freespace::harness::adapters::Global;
use freespace_cli::{Dialect, Manner, SubjectEntry};
use wee_alloc::WeeAlloc;

const DIALECT: Dialect = Dialect::new(Manner::Global("WeeAlloc::INIT"), "WeeAlloc<'static>", include_str!("wee_alloc.rs"))
    .of(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));

fn main() -> ExitCode {
    let about = "a free list over pages that are never given back";
    let entry = SubjectEntry::new("wee-alloc", about, || Box::new(Global::new(|| WeeAlloc::INIT))).in_worker();
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION")).spoken(DIALECT)], std::env::args_os())
}
