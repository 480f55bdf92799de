//! The binary `freespace`: the command line over the list heap and, with the feature `peers`, allocators of other packages.

use std::process::ExitCode;

use freespace_cli::SubjectEntry;

mod list;

fn main() -> ExitCode {
    freespace_cli::run(&subjects(), std::env::args_os())
}

fn subjects() -> Vec<SubjectEntry> {
    #[cfg(feature = "peers")]
    let peers: &[SubjectEntry] = freespace_peers::SUBJECTS;
    #[cfg(not(feature = "peers"))]
    let peers: &[SubjectEntry] = &[];
    [[list::ENTRY].as_slice(), peers].concat()
}
