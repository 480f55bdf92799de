//! Allocators that are written in C or C++, each by its feature.

use freespace::harness::adapters::Global;
use freespace::harness::subject::{Manner, SubjectEntry};

#[cfg(feature = "mimalloc")]
pub(crate) const MIMALLOC: SubjectEntry =
    SubjectEntry::new("mimalloc", "pages of blocks of one size, sharded lists", || {
        Box::new(Global::new(|| mimalloc::MiMalloc))
    })
    .of_version("0.1.52")
    .spoken(crate::dialect(Manner::Global("mimalloc::MiMalloc"), "mimalloc::MiMalloc", include_str!("native.rs")))
    .in_worker();

#[cfg(feature = "jemalloc")]
pub(crate) const JEMALLOC: SubjectEntry =
    SubjectEntry::new("tikv-jemallocator", "jemalloc: size classes in arenas, with thread caches", || {
        Box::new(Global::new(|| tikv_jemallocator::Jemalloc))
    })
    .of_version("0.7.0")
    .spoken(crate::dialect(
        Manner::Global("tikv_jemallocator::Jemalloc"),
        "tikv_jemallocator::Jemalloc",
        include_str!("native.rs"),
    ))
    .in_worker();

#[cfg(feature = "snmalloc")]
pub(crate) const SNMALLOC: SubjectEntry =
    SubjectEntry::new("snmalloc-rs", "slabs that free by message", || Box::new(Global::new(|| snmalloc_rs::SnMalloc)))
        .of_version("0.7.6")
        .spoken(crate::dialect(
            Manner::Global("snmalloc_rs::SnMalloc"),
            "snmalloc_rs::SnMalloc",
            include_str!("native.rs"),
        ))
        .in_worker();

#[cfg(feature = "scudo")]
pub(crate) const SCUDO: SubjectEntry =
    SubjectEntry::new("scudo", "hardened: checksummed headers, classes by size, blocks in random order", || {
        Box::new(Global::new(|| scudo::GlobalScudoAllocator))
    })
    .of_version("0.1.3")
    .in_worker();
