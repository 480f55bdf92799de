//! `slab_allocator_rs` under the harness, through the adapter of `crates/peers`.

mod campaign;
#[path = "../crates/peers/src/slab.rs"]
mod peer;

use campaign::{ALL, Demands, dialect};

#[test]
fn the_harness_finds_nothing() {
    // Beyond the page that its memory begins at it does not align.
    campaign::hunt(&[peer::ENTRY], &Demands { greatest_align: 4096, ..ALL });
}
