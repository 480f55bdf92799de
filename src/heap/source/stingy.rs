//! A source for tests: gives in small steps, refuses the n-th request.

use core::ptr::NonNull;

use super::Source;

/// Makes another source stingy, and counts the requests.
#[derive(Debug)]
pub struct Stingy<S> {
    source: S,
    give: usize,
    refuse: Option<u32>,
    requests: u32,
}

impl<S: Source> Stingy<S> {
    /// `source`, but giving at most `give` bytes at once and refusing request number `refuse`, counted from 1.
    #[must_use]
    pub fn new(source: S, give: Option<u32>, refuse: Option<u32>) -> Self {
        let give = give.map_or(usize::MAX, |bytes| bytes as usize);
        Stingy { source, give, refuse, requests: 0 }
    }

    /// The other source.
    #[must_use]
    pub fn source(&self) -> &S {
        &self.source
    }

    /// How many requests there were.
    #[must_use]
    pub fn requests(&self) -> u32 {
        self.requests
    }
}

// SAFETY: the memory is the other source's, and growth is passed on to it or withheld.
unsafe impl<S: Source> Source for Stingy<S> {
    fn start(&self) -> NonNull<u8> {
        self.source.start()
    }

    fn len(&self) -> usize {
        self.source.len()
    }

    fn limit(&self) -> usize {
        self.source.limit()
    }

    fn grow(&mut self, bytes: usize) -> usize {
        self.requests += 1;
        if self.refuse == Some(self.requests) { 0 } else { self.source.grow(bytes.min(self.give)) }
    }
}
