//! The words that heap and harness share: how a free list is searched, kept and checked.
//!
//! Words only, no behaviour: the heap and its exact model are written separately from `docs/semantics.md`, and this
//! file is all that they have in common. Each word has the name by which scripts and the command line call it.

/// Declares an enum whose variants each have a name in text.
macro_rules! words {
    ($(#[$meta:meta])* $word:ident: $what:literal { $($(#[$doc:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $word { $($(#[$doc])* $variant,)* }

        impl $word {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [$word] = &[$($word::$variant,)*];

            /// The names of all values, as a reader would list them.
            pub const EXPECTED: &'static str = $what;

            /// The name in scripts and on the command line.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $($word::$variant => $name,)* }
            }

            /// The value of that name, if there is one.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some($word::$variant),)* _ => None }
            }
        }

        impl core::fmt::Display for $word {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.name())
            }
        }
    };
}

words! {
    /// Which of the free chunks that fit is taken (R5, R10).
    Fit: "first, best, worst or next" {
        /// The first in list order.
        #[default]
        First = "first",
        /// The smallest; the earliest of equals.
        Best = "best",
        /// The largest; the earliest of equals.
        Worst = "worst",
        /// The first from where the last search ended.
        Next = "next",
    }
}

words! {
    /// How the free list is kept (R7).
    Order: "address, size-ascending, size-descending, front or back" {
        /// Ascending by address.
        #[default]
        Address = "address",
        /// Smallest first, sorted anew at every free.
        SizeAscending = "size-ascending",
        /// Largest first, sorted anew at every free.
        SizeDescending = "size-descending",
        /// Freed chunks go to the front.
        Front = "front",
        /// Freed chunks go to the back.
        Back = "back",
    }
}

words! {
    /// What sizes round up to, in bytes (R3).
    Granule: "4, 8 or 16" {
        /// Four bytes: the book's numbers come out exactly.
        #[default]
        Four = "4",
        /// Eight bytes: what course suites expect.
        Eight = "8",
        /// Sixteen bytes, header and payload together: every payload is 16-aligned.
        Sixteen = "16",
    }
}

impl Granule {
    /// The granule in bytes.
    #[must_use]
    pub const fn bytes(self) -> u32 {
        match self {
            Granule::Four => 4,
            Granule::Eight => 8,
            Granule::Sixteen => 16,
        }
    }
}

words! {
    /// How much a heap looks at before it believes an address that it is given (R11).
    Level: "none, touched, neighbours or full" {
        /// The address alone.
        None = "none",
        /// The chunk's own header too. The default: an operation reads that header anyway.
        #[default]
        Touched = "touched",
        /// The next header in memory too, and where it links to.
        Neighbours = "neighbours",
        /// The whole heap, at every operation.
        Full = "full",
    }
}

/// How a list heap searches and keeps its free list: one of 120 combinations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Policy {
    /// Which chunk is taken.
    pub fit: Fit,
    /// How the list is kept.
    pub order: Order,
    /// Whether list neighbours that touch in memory are merged at every free.
    pub coalescing: bool,
    /// What sizes round up to.
    pub granule: Granule,
}

impl Default for Policy {
    /// First fit, in address order, merged, by 4 bytes.
    fn default() -> Self {
        Policy { fit: Fit::default(), order: Order::default(), coalescing: true, granule: Granule::default() }
    }
}

impl Policy {
    /// Every combination, in a fixed order.
    pub fn all() -> impl Iterator<Item = Policy> {
        Fit::ALL.iter().flat_map(|&fit| {
            Order::ALL.iter().flat_map(move |&order| {
                [true, false].into_iter().flat_map(move |coalescing| {
                    Granule::ALL.iter().map(move |&granule| Policy { fit, order, coalescing, granule })
                })
            })
        })
    }
}

/// The magic number that marks an allocated chunk unless another is chosen: the book's.
pub const MAGIC: u32 = 1_234_567;

/// The address of the first managed byte unless another is chosen: 16 KiB, as in the book's figure.
pub const BASE: u32 = 16 * 1024;

/// What a heap asks of its source is rounded up to this many bytes unless another grain is chosen.
pub const GRAIN: u32 = 4096;

/// Bytes in a chunk's header.
pub const HEADER: u32 = 8;
