//! The binary `freespace`: the command line over the list heap and, with the feature `peers`, allocators of other packages.

use std::process::ExitCode;

use freespace::harness::list_heap::ListHeap;
use freespace_cli::SubjectEntry;

const LIST: SubjectEntry =
    SubjectEntry::new("list", "the list heap of this package: first, best, worst or next fit, in five orders", || {
        Box::new(ListHeap::new())
    });

fn main() -> ExitCode {
    freespace_cli::run(&subjects(), std::env::args_os())
}

fn subjects() -> Vec<SubjectEntry> {
    #[cfg(feature = "peers")]
    let peers: &[SubjectEntry] = freespace_peers::SUBJECTS;
    #[cfg(not(feature = "peers"))]
    let peers: &[SubjectEntry] = &[];
    [[LIST].as_slice(), peers].concat()
}
