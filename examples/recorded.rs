//! A program that records its own allocations: one line puts a `Recorder` before its allocator.
//!
//! `cargo run --example recorded --features recorder`, then `cargo run --release -- record --tape recorded.tape -o recorded.fs` for the script.

use std::alloc::System;
use std::collections::BTreeMap;
use std::thread;

use freespace::recorder::Recorder;

#[global_allocator]
static HEAP: Recorder<System> = Recorder::new(System, "recorded.tape");

/// How often each word comes.
fn count(text: &str) -> BTreeMap<String, usize> {
    let mut words = BTreeMap::new();
    for word in text.split_whitespace() {
        *words.entry(word.to_lowercase()).or_default() += 1;
    }
    words
}

fn main() {
    let texts = ["a heap you can hold in your head", "a harness that catches any heap telling a lie"];
    let counts = thread::scope(|scope| {
        let threads = texts.map(|text| scope.spawn(|| count(text)));
        threads.map(|thread| thread.join().expect("counting does not panic"))
    });
    println!("{counts:?}");
}
