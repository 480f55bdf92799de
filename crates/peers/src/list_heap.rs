//! The heap of freespace itself, behind `allocator-api2`: in blocks of 16 bytes, in memory from the system, of up to 64 MiB.

use freespace::harness::adapters::Api2;
use freespace::harness::subject::{Manner, SubjectEntry};
use freespace::heap::global::{Global, Spin};
use freespace::heap::{Config, Heap, Mmap};
use freespace::policy::{Granule, Policy};

pub(crate) const ENTRY: SubjectEntry =
    SubjectEntry::new("list-allocator", "the list heap behind allocator-api2's Allocator", || {
        Box::new(Api2::new(|| Some(Listed::new(make))))
    })
    .spoken(crate::dialect(Manner::Api2("Listed::new(make)"), "Listed", include_str!("list_heap.rs")));

type Listed = Global<Spin, Mmap>;

fn make() -> Option<Heap<Mmap>> {
    let policy = Policy { granule: Granule::Sixteen, ..Policy::default() };
    Heap::new(Mmap::new(1 << 12, 1 << 26).ok()?, Config { policy, ..Config::default() }).ok()
}
