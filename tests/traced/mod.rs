//! Cases traced by hand from `docs/semantics.md`, as tables that any list heap can be held against.
//!
//! A table is text. `# name` begins a case, the line `heap` says what it starts with (first fit, address order, coalescing and
//! granule 4 unless it says otherwise), and each further line is an operation, `->`, its result, `:`, and all that can be
//! seen then:
//!
//! | word | meaning |
//! |---|---|
//! | `24+96` | a node of the list: offset and size; in list order, all of them |
//! | `^24` | the rover is on the node at 24; without it, the rover is unset |
//! | `~48` | the operation wiped the header at 48, and it still reads so; all of them |
//! | `?2` | the source has been asked twice; looked at only where it is said |
//!
//! A result is a payload's offset, `none`, `ok`, `refused`, or the bytes by which the region grew.
//! A [`Follower`] is whoever is held against it: the model, or the [heap](RealHeap) itself.
#![allow(dead_code)] // Each test crate uses its own part.

use std::collections::HashMap;
use std::fmt::Debug;
use std::str::FromStr;

use freespace::harness::list_heap::{Model, Plan};
use freespace::harness::script::Setup;
use freespace::policy::{Fit, Granule, Order};

mod heap;

pub(crate) use heap::RealHeap;

/// Whoever shall do what a table says. Blocks are known by the offsets of their payloads.
pub(crate) trait Follower {
    /// Makes a fresh heap; `false` when the region cannot hold a chunk.
    fn begin(&mut self, setup: &Setup) -> bool;
    /// A block's payload.
    fn allocate(&mut self, size: usize, align: usize) -> Option<u32>;
    /// Whether a block was freed.
    fn free(&mut self, payload: u32) -> bool;
    /// The payload afterwards.
    fn reallocate(&mut self, payload: u32, align: usize, size: usize) -> Option<u32>;
    /// The bytes that the source gave.
    fn grow(&mut self, bytes: u32) -> u32;
    /// What can be seen. Whoever cannot tell what was wiped tries the offsets of `expected`.
    fn sight(&self, expected: &Sight) -> Sight;
}

/// What can be seen after an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sight {
    pub(crate) list: Vec<(u32, u32)>,
    pub(crate) rover: Option<u32>,
    pub(crate) wiped: Vec<u32>,
    pub(crate) requests: Option<u32>,
}

impl Follower for Model {
    fn begin(&mut self, setup: &Setup) -> bool {
        Model::begin(self, &Plan::of(setup, usize::from(setup.at)))
    }

    fn allocate(&mut self, size: usize, align: usize) -> Option<u32> {
        Model::allocate(self, size, align)
    }

    fn free(&mut self, payload: u32) -> bool {
        self.release(payload)
    }

    fn reallocate(&mut self, payload: u32, align: usize, size: usize) -> Option<u32> {
        Model::reallocate(self, payload, align, size)
    }

    fn grow(&mut self, bytes: u32) -> u32 {
        Model::grow(self, bytes)
    }

    fn sight(&self, expected: &Sight) -> Sight {
        Sight {
            list: Model::free(self).iter().map(|node| (node.at, node.size)).collect(),
            rover: self.rover(),
            wiped: self.wiped().to_vec(),
            requests: expected.requests.map(|_| self.requests()),
        }
    }
}

/// Holds the follower against every case, and says how many there were.
///
/// # Panics
///
/// At the first line that the follower does otherwise, or that cannot be read.
pub(crate) fn follow(table: &str, follower: &mut dyn Follower) -> usize {
    let cases = table.split("\n# ").skip(1);
    cases.map(|case| Case::new(case, follower).follow()).count()
}

/// Holds the model, then the heap, against every case.
///
/// # Panics
///
/// As [`follow`], or when there are not so many cases.
pub(crate) fn both_follow(table: &str, cases: usize) {
    assert_eq!(follow(table, &mut Model::new()), cases, "cases for the model");
    assert_eq!(follow(table, &mut RealHeap::default()), cases, "cases for the heap");
}

/// A case in progress.
struct Case<'a> {
    text: &'a str,
    follower: &'a mut dyn Follower,
    /// Payload and alignment of what each name was bound to last.
    blocks: HashMap<&'a str, (u32, usize)>,
}

impl<'a> Case<'a> {
    fn new(text: &'a str, follower: &'a mut dyn Follower) -> Self {
        Case { text, follower, blocks: HashMap::new() }
    }

    fn follow(mut self) {
        let name = self.text.lines().next().unwrap_or_default();
        for line in self.text.lines().skip(1).map(str::trim).filter(|line| !line.is_empty()) {
            let (before, after) = line.split_once(':').unwrap_or((line, ""));
            let (operation, result) = before.split_once("->").unwrap_or((before, "ok"));
            let found = self.take(&operation.split_whitespace().collect::<Vec<_>>());
            assert_eq!(found, result.trim(), "the result of `{line}` in: {name}");
            let expected = Sight::read(after);
            assert_eq!(self.follower.sight(&expected), expected, "the sight after `{line}` in: {name}");
        }
    }

    fn take(&mut self, words: &[&'a str]) -> String {
        match words {
            ["heap", size, settings @ ..] => said(self.follower.begin(&setup(number(size), settings))),
            [name, "=", "alloc", size] => self.allocate(name, number(size), 1),
            [name, "=", "alloc", size, "align", align] => self.allocate(name, number(size), number(align)),
            [to, "=", "realloc", from, size] => self.reallocate(to, from, number(size)),
            ["free", block] => said(self.follower.free(self.payload(block))),
            ["grow", bytes] => self.follower.grow(number(bytes)).to_string(),
            _ => panic!("no operation: {words:?}"),
        }
    }

    fn allocate(&mut self, name: &'a str, size: usize, align: usize) -> String {
        let payload = self.follower.allocate(size, align);
        self.bind(name, payload, align)
    }

    fn reallocate(&mut self, to: &'a str, from: &'a str, size: usize) -> String {
        let (payload, align) = self.blocks[from];
        let payload = self.follower.reallocate(payload, align, size);
        self.bind(to, payload, align)
    }

    fn bind(&mut self, name: &'a str, payload: Option<u32>, align: usize) -> String {
        let Some(payload) = payload else { return "none".into() };
        self.blocks.insert(name, (payload, align));
        payload.to_string()
    }

    /// A block by its name, or any offset.
    fn payload(&self, block: &str) -> u32 {
        self.blocks.get(block).map_or_else(|| number(block), |bound| bound.0)
    }
}

impl Sight {
    fn read(text: &str) -> Self {
        let mut sight = Sight::default();
        for word in text.split_whitespace() {
            match word.split_at(1) {
                ("^", at) => sight.rover = Some(number(at)),
                ("~", at) => sight.wiped.push(number(at)),
                ("?", count) => sight.requests = Some(number(count)),
                _ => {
                    let (at, size) = word.split_once('+').expect("offset+size");
                    sight.list.push((number(at), number(size)));
                }
            }
        }
        sight
    }
}

fn setup(size: u32, settings: &[&str]) -> Setup {
    let mut setup = Setup::new(size);
    setup.policy.coalescing = true;
    for setting in settings {
        let (key, value) = setting.split_once('=').expect("key=value");
        match key {
            "fit" => setup.policy.fit = Fit::from_name(value).expect("a fit"),
            "order" => setup.policy.order = Order::from_name(value).expect("an order"),
            "granule" => setup.policy.granule = Granule::from_name(value).expect("a granule"),
            "coalescing" => setup.policy.coalescing = value == "on",
            "at" => setup.at = number(value),
            "limit" => setup.limit = number(value),
            "grain" => setup.grain = number(value),
            "give" => setup.give = Some(number(value)),
            "refuse" => setup.refuse = Some(number(value)),
            _ => panic!("no setting: {key}"),
        }
    }
    setup
}

fn number<T: FromStr<Err: Debug>>(text: &str) -> T {
    text.parse().unwrap_or_else(|_| panic!("not a number: {text}"))
}

fn said(done: bool) -> String {
    if done { "ok" } else { "refused" }.into()
}
