//! The bytes around a place, copied while the run still stands there.
//!
//! Reports are made of copies: whatever a damaged subject holds, nothing is read but what the harness may read.

use core::ptr::NonNull;
use std::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::harness::run::Run;

/// Bytes from an offset on; none where nothing may be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Offset of the first one from the region's first byte.
    pub from: i64,
    /// The bytes.
    pub bytes: Vec<Option<u8>>,
}

impl Window {
    /// The bytes at the offsets `from` to `to`, without the last.
    #[must_use]
    pub fn of(run: &Run<'_>, from: i64, to: i64, except: Option<NonNull<u8>>) -> Self {
        Window { from, bytes: (from..to).map(|at| run.peek(at, except)).collect() }
    }

    /// The byte at an offset, if it was read.
    #[must_use]
    pub fn byte(&self, at: i64) -> Option<u8> {
        let nth = usize::try_from(at.checked_sub(self.from)?).ok()?;
        self.bytes.get(nth).copied().flatten()
    }

    /// The `N` bytes from an offset on, if all were read.
    #[must_use]
    pub fn array<const N: usize>(&self, at: i64) -> Option<[u8; N]> {
        let mut bytes = [0; N];
        for (nth, byte) in bytes.iter_mut().enumerate() {
            *byte = self.byte(at.checked_add(nth as i64)?)?;
        }
        Some(bytes)
    }

    /// Offset behind the last byte.
    #[must_use]
    pub fn end(&self) -> i64 {
        self.from + self.bytes.len() as i64
    }
}
