//! What must hold of the model after any operation: its chunks tile the managed bytes (R1), address order ascends and, with
//! coalescing, leaves no two free chunks side by side (R13), and after all is freed nothing is lost (R12).
//!
//! Random operations under every policy, from a fixed seed. Not covered: whether the chunks are the right ones.

use freespace::harness::list_heap::{Model, Plan};
use freespace::harness::script::{Setup, Span};
use freespace::policy::{Fit, HEADER, Order, Policy};

/// Marsaglia's xorshift: the same numbers at every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % bound
    }
}

fn end(chunk: Span) -> u32 {
    chunk.at + HEADER + chunk.size
}

fn check(model: &Model, policy: Policy) {
    let mut all = [model.used(), model.free()].concat();
    all.sort_unstable();
    assert_eq!(all.first().map(|chunk| chunk.at), Some(0), "{policy:?}");
    assert!(all.windows(2).all(|pair| end(pair[0]) == pair[1].at), "{policy:?}: {all:?}");
    assert_eq!(all.last().copied().map(end), Some(model.managed()), "{policy:?}");
    assert!(model.rover().is_none_or(|at| model.free().iter().any(|node| node.at == at)), "{policy:?}");
    assert!(model.rover().is_none() || policy.fit == Fit::Next, "{policy:?}");
    if policy.order == Order::Address {
        let apart = |pair: &[Span]| if policy.coalescing { end(pair[0]) < pair[1].at } else { pair[0].at < pair[1].at };
        assert!(model.free().windows(2).all(apart), "{policy:?}: {:?}", model.free());
    }
}

fn step(model: &mut Model, live: &mut Vec<u32>, numbers: &mut Numbers) {
    let (size, align) = (numbers.below(120), 1 << numbers.below(7));
    let index = numbers.below(live.len().max(1));
    match numbers.below(8) {
        0 if numbers.below(8) == 0 => _ = model.grow(size as u32),
        1 | 2 if !live.is_empty() => live[index] = model.reallocate(live[index], align, size).unwrap_or(live[index]),
        3..5 if !live.is_empty() => assert!(model.release(live.swap_remove(index))),
        _ => live.extend(model.allocate(size, align)),
    }
}

#[test]
fn chunks_tile_under_every_policy() {
    let mut numbers = Numbers(17);
    let mut model = Model::new();
    for policy in Policy::all() {
        let mut live = Vec::new();
        let setup = Setup { policy, limit: 3000, grain: 100, give: Some(90), at: 5, ..Setup::new(700) };
        assert!(model.begin(&Plan::of(&setup, usize::from(setup.at))));
        for _ in 0..1000 {
            step(&mut model, &mut live, &mut numbers);
            check(&model, policy);
        }
        assert!(live.drain(..).all(|payload| model.release(payload)));
        check(&model, policy);
        assert!(model.used().is_empty());
        assert!(policy.order != Order::Address || !policy.coalescing || model.free().len() == 1);
    }
}
