//! How an allocator is spoken to in source code, so that a finding can be told as a test that needs nothing but the allocator's crate.
//!
//! The adapter's own source is the answer: it says how the allocator is made, called and given memory, and it is what ran when something was found. A
//! [`Dialect`] is that text, and what it takes to use it elsewhere. Nothing here reads it.

/// The source of an adapter.
///
/// ```
/// use freespace::harness::subject::{Dialect, Manner, SubjectEntry};
/// # use freespace::harness::list_heap::ListHeap;
/// # macro_rules! include_str { ($file:literal) => { "" } }
///
/// const DIALECT: Dialect = Dialect::new(Manner::Arena, "Tested", include_str!("subject.rs")).of(include_str!("../Cargo.toml"));
///
/// let entry = SubjectEntry::new("mine", "my own heap", || Box::new(ListHeap::new())).spoken(DIALECT);
/// # let _ = entry;
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Dialect {
    /// Which adapter it is.
    pub manner: Manner,
    /// The type of what the adapter wraps, as its source names it.
    pub allocator: &'static str,
    /// The file that has the adapter.
    pub source: &'static str,
    /// A file with what that one uses of its own crate, if it does; else empty.
    pub helpers: &'static str,
    /// The manifest of the package that these files are of: it has the versions of what they use.
    pub manifest: &'static str,
    /// A dependency that the files do not name, and that is needed nevertheless; else empty.
    pub also: &'static str,
}

/// How an adapter calls what it wraps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// By the methods of an [`ArenaAllocator`](crate::harness::adapters::ArenaAllocator), over memory that it is given.
    Arena,
    /// By the methods of a [`ParentedAllocator`](crate::harness::adapters::ParentedAllocator), with a parent.
    Parent,
    /// By inherent methods of the same names; this expression makes one.
    Plain(&'static str),
    /// As a [`GlobalAlloc`](core::alloc::GlobalAlloc); this expression makes one.
    Global(&'static str),
    /// As an `Allocator` of allocator-api2; this expression makes one.
    Api2(&'static str),
}

impl Dialect {
    /// The dialect of an adapter whose source is all there is.
    #[must_use]
    pub const fn new(manner: Manner, allocator: &'static str, source: &'static str) -> Self {
        Dialect { manner, allocator, source, helpers: "", manifest: "", also: "" }
    }

    /// The same, with what the source uses of its own crate.
    #[must_use]
    pub const fn with_helpers(self, helpers: &'static str) -> Self {
        Dialect { helpers, ..self }
    }

    /// The same, of the package with this manifest.
    #[must_use]
    pub const fn of(self, manifest: &'static str) -> Self {
        Dialect { manifest, ..self }
    }

    /// The same, with a dependency that the source does not name.
    #[must_use]
    pub const fn needing(self, also: &'static str) -> Self {
        Dialect { also, ..self }
    }
}
