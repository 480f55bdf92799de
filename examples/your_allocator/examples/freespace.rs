//! Every command of freespace, on this allocator.

#[path = "../freespace/subject.rs"]
mod subject;

use freespace::harness::adapters::OverArena;
use freespace_cli::{SubjectEntry, run};

fn main() -> std::process::ExitCode {
    let tested = || Box::new(OverArena::<subject::Tested>::new()) as _;
    run(&[SubjectEntry::new("your_allocator", "the allocator of this crate", tested)], std::env::args_os())
}
