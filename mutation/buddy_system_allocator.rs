//! `buddy_system_allocator` under the harness, through the adapters of `crates/peers`: its heap, and its frames.

mod campaign;
#[path = "../crates/peers/src/buddy_system.rs"]
mod peer;

use campaign::{ALL, dialect, over_arena};

#[test]
fn the_harness_finds_nothing() {
    campaign::hunt(&[peer::HEAP, peer::FRAMES], &ALL);
}
