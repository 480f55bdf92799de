//! What a published simulator of free lists recorded, followed step by step: every address, the whole list, every refusal.
//!
//! A [`Follower`] is whoever shall do the same as the recording. The model follows all of it with blocks that have no header
//! in place; in the shape of the list heap it follows the *eligible* part: what a heap can do whose nodes take 8 bytes. So does
//! the heap itself, in memory.
//!
//! The recording is the copy in `tests/data`, or the folder that `FREESPACE_GOLDENS` names. Not covered: next fit, which the
//! simulator does not have (`kr_nextfit.jsonl` in such a folder goes by other rules), and how many nodes a search looked at.

use std::path::Path;
use std::{env, fs};

use freespace::harness::list_heap::{Model, Plan, Shape};
use freespace::harness::script::Setup;
use freespace::policy::{Fit, Granule, HEADER, Order, Policy};
use serde::Deserialize;
use serde::de::IgnoredAny;

mod traced;

use traced::{Follower as _, RealHeap, Sight};

/// A line of the recording.
#[derive(Clone, Debug, Deserialize)]
struct Sequence {
    id: String,
    policy: String,
    order: String,
    coalesce: bool,
    header: u32,
    align: i32,
    base: u32,
    heap: u32,
    min_free: u32,
    steps: Vec<Step>,
}

/// A step as it stands in a line: `+` or `-`, its operand, its result, how many nodes were looked at, the list.
type Recorded = (char, u32, i64, IgnoredAny, Option<Vec<u32>>);

#[derive(Clone, Debug, Deserialize)]
#[serde(from = "Recorded")]
struct Step {
    allocates: bool,
    /// Bytes to allocate, or the address to free.
    operand: u32,
    /// The block's address, or 0 for a free; −1 when refused.
    result: i64,
    /// Addresses and sizes; `None` where it stayed as it was.
    list: Option<Vec<u32>>,
}

impl From<Recorded> for Step {
    fn from((sign, operand, result, _, list): Recorded) -> Self {
        Step { allocates: sign == '+', operand, result, list }
    }
}

/// What a step did. Addresses count from the heap's first byte, and sizes include the header.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Outcome {
    /// The block, or 0 for a free; `None` when refused.
    result: Option<u32>,
    /// The list after it: address and size of each block.
    list: Vec<(u32, u32)>,
}

#[derive(Debug, PartialEq, Eq)]
enum Failure {
    /// A line that is not a sequence.
    Unreadable { file: String, line: usize },
    /// A step, counted from 0, that the follower did otherwise.
    Departure { id: String, step: usize, expected: Outcome, found: Outcome },
}

/// Sequences followed to their end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    policies: usize,
    edges: usize,
}

/// Whoever shall do what the recording says.
trait Follower {
    /// Makes a fresh heap; `false` if the sequence is one that this follower cannot follow.
    fn begin(&mut self, sequence: &Sequence) -> bool;
    /// Where the block starts, for a program's request of that many bytes.
    fn allocate(&mut self, bytes: u32) -> Option<u32>;
    /// Whether a block started there and was freed.
    fn free(&mut self, start: u32) -> bool;
    /// The list: start and size of each block, headers included.
    fn list(&self) -> Vec<(u32, u32)>;
}

/// Follows everything: it adds and rounds as the simulator does, and has the model place what comes of it.
struct Bare {
    model: Model,
    header: u32,
    align: u32,
}

impl Follower for Bare {
    fn begin(&mut self, sequence: &Sequence) -> bool {
        self.header = sequence.header;
        self.align = u32::try_from(sequence.align).unwrap_or(1);
        self.model.begin(&plan(sequence, Shape::BARE))
    }

    fn allocate(&mut self, bytes: u32) -> Option<u32> {
        self.model.allocate((bytes.next_multiple_of(self.align) + self.header) as usize, 1)
    }

    fn free(&mut self, start: u32) -> bool {
        self.model.release(start)
    }

    fn list(&self) -> Vec<(u32, u32)> {
        self.model.free().iter().map(|node| (node.at, node.size)).collect()
    }
}

/// Follows as the list heap would: header in place, granule by R3, no free chunk below 8 bytes.
struct InShape(Model);

impl Follower for InShape {
    fn begin(&mut self, sequence: &Sequence) -> bool {
        eligible(sequence).is_some_and(|granule| self.0.begin(&plan(sequence, Shape::heap(granule))))
    }

    fn allocate(&mut self, bytes: u32) -> Option<u32> {
        self.0.allocate(bytes as usize, 1).map(|payload| payload - HEADER)
    }

    fn free(&mut self, start: u32) -> bool {
        self.0.release(start.wrapping_add(HEADER))
    }

    fn list(&self) -> Vec<(u32, u32)> {
        self.0.free().iter().map(|node| (node.at, node.size + HEADER)).collect()
    }
}

/// The heap itself, at addresses from 16384 on.
#[derive(Default)]
struct InMemory(RealHeap);

impl Follower for InMemory {
    fn begin(&mut self, sequence: &Sequence) -> bool {
        eligible(sequence).is_some_and(|granule| {
            let policy = Policy { granule, ..policy(sequence) };
            self.0.begin(&Setup { policy, ..Setup::new(sequence.heap) })
        })
    }

    fn allocate(&mut self, bytes: u32) -> Option<u32> {
        self.0.allocate(bytes as usize, 1).map(|payload| payload - HEADER)
    }

    fn free(&mut self, start: u32) -> bool {
        self.0.free(start.wrapping_add(HEADER))
    }

    fn list(&self) -> Vec<(u32, u32)> {
        self.0.sight(&Sight::default()).list.iter().map(|&(at, size)| (at, size + HEADER)).collect()
    }
}

/// The granule with which a list heap does what the sequence says, if one does: no size is cut off or rounded further than
/// the recording has it, and no free block is too small for a node.
fn eligible(sequence: &Sequence) -> Option<Granule> {
    let granule = match sequence.align {
        8 => Granule::Eight,
        4 => Granule::Four,
        _ if requests(sequence).all(|bytes| bytes.is_multiple_of(8)) && sequence.heap.is_multiple_of(8) => {
            Granule::Eight
        }
        _ if requests(sequence).all(|bytes| bytes.is_multiple_of(4)) => Granule::Four,
        _ => return None,
    };
    let whole = sequence.heap.is_multiple_of(granule.bytes());
    (sequence.header == HEADER && whole && sequence.min_free >= HEADER).then_some(granule)
}

fn requests(sequence: &Sequence) -> impl Iterator<Item = u32> {
    sequence.steps.iter().filter(|step| step.allocates).map(|step| step.operand)
}

fn plan(sequence: &Sequence, shape: Shape) -> Plan {
    let (size, limit) = (sequence.heap, sequence.heap);
    Plan { shape, policy: policy(sequence), start: 0, size, limit, grain: 1, give: None, refuse: None }
}

fn policy(sequence: &Sequence) -> Policy {
    let fit = Fit::from_name(&sequence.policy.to_lowercase()).expect("a fit that both know");
    let order = match sequence.order.as_str() {
        "ADDRSORT" => Order::Address,
        "SIZESORT+" => Order::SizeAscending,
        "SIZESORT-" => Order::SizeDescending,
        "INSERT-FRONT" => Order::Front,
        "INSERT-BACK" => Order::Back,
        other => panic!("no such order: {other}"),
    };
    // The granule comes with the shape.
    Policy { fit, order, coalescing: sequence.coalesce, granule: Granule::default() }
}

/// Follows a sequence; whether the follower could.
fn follow(sequence: &Sequence, follower: &mut dyn Follower) -> Result<bool, Failure> {
    if !follower.begin(sequence) {
        return Ok(false);
    }
    let mut expected = Outcome { result: Some(0), list: vec![(0, sequence.heap)] };
    for (step, recorded) in sequence.steps.iter().enumerate() {
        expected = expect(recorded, sequence.base, expected.list);
        let found = take(recorded, sequence.base, follower);
        if found != expected {
            return Err(Failure::Departure { id: sequence.id.clone(), step, expected, found });
        }
    }
    Ok(true)
}

fn expect(step: &Step, base: u32, before: Vec<(u32, u32)>) -> Outcome {
    let shift = if step.allocates { base } else { 0 };
    let result = u32::try_from(step.result).ok().map(|address| address.wrapping_sub(shift));
    let pairs = |flat: &Vec<u32>| flat.chunks_exact(2).map(|pair| (pair[0].wrapping_sub(base), pair[1])).collect();
    Outcome { result, list: step.list.as_ref().map_or(before, pairs) }
}

fn take(step: &Step, base: u32, follower: &mut dyn Follower) -> Outcome {
    let result = if step.allocates {
        follower.allocate(step.operand)
    } else {
        follower.free(step.operand.wrapping_sub(base)).then_some(0)
    };
    Outcome { result, list: follower.list() }
}

/// A recording: names of files and their text.
struct Recording(Vec<(String, String)>);

impl Recording {
    /// Whether a recording other than the copy was asked for.
    fn is_foreign() -> bool {
        env::var_os("FREESPACE_GOLDENS").is_some()
    }

    fn load() -> Self {
        match env::var_os("FREESPACE_GOLDENS") {
            Some(folder) => Self::folder(Path::new(&folder)),
            None => Self::copy(),
        }
    }

    fn folder(folder: &Path) -> Self {
        let entries = fs::read_dir(folder).expect("FREESPACE_GOLDENS is a folder");
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "jsonl"));
        paths.sort();
        let read = |path: &Path| fs::read_to_string(path).expect("a readable file");
        let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let files = paths.iter().map(|path| (name(path), read(path)));
        Recording(files.filter(|(name, _)| name != "kr_nextfit.jsonl").collect())
    }

    fn copy() -> Self {
        let packed = fs::File::open(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/ostep-goldens.zst"));
        let bytes = zstd::decode_all(packed.expect("the copy is there")).expect("the copy is whole");
        let text = String::from_utf8(bytes).expect("the copy is text");
        let files = text.trim_start_matches("# ").split("\n# ").filter_map(|file| file.split_once('\n'));
        Recording(files.map(|(name, lines)| (name.into(), lines.into())).collect())
    }

    /// Every sequence, and whether it is one of the edges.
    fn sequences(&self) -> impl Iterator<Item = Result<(bool, Sequence), Failure>> {
        let lines = self.0.iter().flat_map(|(file, text)| text.lines().enumerate().map(move |line| (file, line)));
        lines.map(|(file, (line, text))| match serde_json::from_str(text) {
            Ok(sequence) => Ok((file == "edges.jsonl", sequence)),
            Err(_) => Err(Failure::Unreadable { file: file.clone(), line: line + 1 }),
        })
    }

    /// Has every sequence followed that the follower can follow.
    fn follow(&self, follower: &mut dyn Follower) -> Result<Tally, Failure> {
        self.tally(|sequence| follow(sequence, follower))
    }

    fn tally(&self, mut counts: impl FnMut(&Sequence) -> Result<bool, Failure>) -> Result<Tally, Failure> {
        let mut tally = Tally::default();
        for sequence in self.sequences() {
            let (edge, sequence) = sequence?;
            let kind = if edge { &mut tally.edges } else { &mut tally.policies };
            *kind += usize::from(counts(&sequence)?);
        }
        Ok(tally)
    }
}

fn bare() -> Bare {
    Bare { model: Model::new(), header: 0, align: 1 }
}

#[test]
fn the_model_follows_every_sequence() {
    let recording = Recording::load();
    let all = recording.tally(|_| Ok(true)).unwrap();
    assert_eq!(recording.follow(&mut bare()), Ok(all));
    assert!(all.policies > 0 && all.edges > 0, "an empty recording proves nothing: {all:?}");
    if !Recording::is_foreign() {
        assert_eq!(all, Tally { policies: 2160, edges: 74 });
    }
}

/// Whoever has the shape of the list heap follows every eligible sequence: the model here, the heap by the same call.
fn follows_every_eligible_sequence(follower: &mut dyn Follower) {
    let recording = Recording::load();
    let fit = recording.tally(|sequence| Ok(eligible(sequence).is_some())).unwrap();
    assert_eq!(recording.follow(follower), Ok(fit));
    if !Recording::is_foreign() {
        assert_eq!(fit, Tally { policies: 462, edges: 23 });
    }
}

#[test]
fn the_model_in_the_heaps_shape_follows_every_eligible_sequence() {
    follows_every_eligible_sequence(&mut InShape(Model::new()));
}

#[test]
fn the_heap_follows_every_eligible_sequence() {
    follows_every_eligible_sequence(&mut InMemory::default());
}

/// The step at which following the copy's first sequence fails after `spoil` had its way with it.
fn departure(spoil: impl FnOnce(&mut Sequence)) -> Option<usize> {
    let (_, mut sequence) = Recording::copy().sequences().next().unwrap().unwrap();
    spoil(&mut sequence);
    match follow(&sequence, &mut bare()) {
        Err(Failure::Departure { step, .. }) => Some(step),
        _ => None,
    }
}

#[test]
fn a_wrong_recording_is_reported_where_it_is_wrong() {
    assert_eq!(departure(|_| {}), None);
    assert_eq!(departure(|sequence| sequence.steps[3].result += 1), Some(3), "an address");
    assert_eq!(departure(|sequence| sequence.steps[5].result = -1), Some(5), "a failure");
    assert_eq!(departure(|sequence| sequence.steps[0].list.as_mut().unwrap()[1] -= 1), Some(0), "a size");
    assert_eq!(departure(|sequence| sequence.steps[0].list = None), Some(0), "a list");
    assert_eq!(departure(|sequence| _ = sequence.steps.remove(0)), Some(0), "a step");
    let mut freed = 0;
    let refused = departure(|sequence| {
        freed = sequence.steps.iter().position(|step| !step.allocates && step.result == 0).unwrap();
        sequence.steps[freed].result = -1;
    });
    assert_eq!(refused, Some(freed), "a free");
}

#[test]
fn a_broken_line_is_reported() {
    let mut recording = Recording::copy();
    recording.0[0].1.insert_str(0, "{\"id\":\n");
    let file = recording.0[0].0.clone();
    assert_eq!(recording.follow(&mut bare()), Err(Failure::Unreadable { file, line: 1 }));
}
