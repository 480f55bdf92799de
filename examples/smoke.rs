//! temporary
use freespace::harness::{
    list_heap::ListHeap,
    run::{Rig, Trial},
    script::Script,
};
fn main() {
    let mut rig = Rig::new(Box::new(ListHeap::new()));
    for path in std::env::args().skip(1) {
        let script: Script = std::fs::read_to_string(&path).unwrap().parse().unwrap_or_else(|e| panic!("{path}: {e}"));
        let v = rig.verdict(&script);
        println!("{path}: {:?}", v.outcome);
        println!("{:?}", v.counters);
    }
}
