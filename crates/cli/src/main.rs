//! The binary `freespace`: the command line over the list heap.

use std::process::ExitCode;

use freespace::harness::list_heap::ListHeap;
use freespace_cli::SubjectEntry;

const SUBJECTS: [SubjectEntry; 1] = [SubjectEntry::new(
    "list",
    "the list heap of this package: first, best, worst or next fit, in five orders",
    || Box::new(ListHeap::new()),
)];

fn main() -> ExitCode {
    freespace_cli::run(&SUBJECTS, std::env::args_os())
}
