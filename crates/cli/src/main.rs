//! The binary `freespace`.

fn main() {}
