//! The system's: `malloc` and its family, behind the standard library.

use std::alloc::System;

use freespace::harness::adapters::Global;
use freespace::harness::subject::{Manner, SubjectEntry};

pub(crate) const ENTRY: SubjectEntry =
    SubjectEntry::new("system", "the C library's malloc", || Box::new(Global::new(|| System)))
        .in_worker()
        .spoken(crate::dialect(Manner::Global("System"), "System", include_str!("system.rs")));
