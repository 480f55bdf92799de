//! `linked_list_allocator` under the harness, through the adapter of `crates/peers`.

mod campaign;
#[path = "../crates/peers/src/linked_list.rs"]
mod peer;

use campaign::{ALL, Demands, dialect, over_arena};

#[test]
fn the_harness_finds_nothing() {
    // Until 0.10.6 it panicked on layouts near the greatest.
    campaign::hunt(&[peer::ENTRY], &Demands { most: isize::MAX as usize >> 1, ..ALL });
}
