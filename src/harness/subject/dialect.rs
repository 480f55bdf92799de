//! How an allocator is spoken to in source code, so that a finding can be told as a test that needs nothing but the allocator's crate.
//!
//! The adapter's own source is the answer: it says how the allocator is made, called and given memory, and it is what ran when something was found. A
//! [`Dialect`] is that text, and what it takes to use it elsewhere. Nothing here reads it.

use std::string::String;

use crate::harness::script::Setup;

/// The source of an adapter. Most are told in a line:
///
/// ```
/// use freespace::harness::subject::{Dialect, Manner};
///
/// const DIALECT: Dialect = Dialect::new(Manner::Global("System"), "System", "use std::alloc::System;");
/// ```
///
/// where the text of an adapter that is in a file comes by `include_str!("subject.rs")`.
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
    /// For an allocator over memory that has the settings of a script, and grows by itself: further arguments of its `over`.
    pub given: Option<fn(&Setup) -> String>,
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
        Dialect { manner, allocator, source, helpers: "", manifest: "", also: "", given: None }
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

    /// The same, with further arguments of its `over`, which depend on a script's settings.
    #[must_use]
    pub const fn given(self, given: fn(&Setup) -> String) -> Self {
        Dialect { given: Some(given), ..self }
    }
}
