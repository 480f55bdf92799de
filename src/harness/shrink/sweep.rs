//! Drops lines: first in large groups, then in small ones, down to single ones.
//!
//! A sweep goes from the last line to the first. A group that could go is followed by one twice as large, one that could not by its later half; where even
//! the smallest group of the sweep must stay, the sweep goes on before it. So what need not be there costs few attempts however long it is, and what must stay costs
//! some for each place. Runs of lines and whole lives of blocks take turns: the first leave blocks behind that nobody frees, and so keep the heap full; the
//! second keep it as it was between those that stay. What stands before a group is never changed by it, so a trial that keeps checkpoints of the
//! script's beginning runs no more than its end.

use core::ops::Range;

use super::draft::Draft;
use super::{Route, lives};

/// A kind of group: how many of its members a draft has, and the draft without some of them.
#[derive(Clone, Copy, Debug)]
struct Kind {
    count: fn(&Draft) -> usize,
    without: fn(&Draft, Range<usize>) -> Draft,
}

const KINDS: [Kind; 2] = [
    Kind { count: |draft| draft.lines.len(), without: |draft, range| draft.without(|at| range.contains(&at)) },
    Kind { count: |draft| lives::starts(draft).len(), without: lives::without_range },
];

/// The first sweep's smallest group is this part of the whole, as a power of two; each further one's so much smaller.
const FIRST_PART: u32 = 7;
const FINER: u32 = 3;

/// Sweeps that become finer and finer.
#[derive(Debug, Default)]
pub(super) struct Sweeps {
    /// How many rounds of sweeps there were.
    round: u32,
    kind: usize,
    sweep: Option<Sweep>,
    /// Whether a sweep of this round has left out single members.
    was_coarse: bool,
}

/// One sweep.
#[derive(Debug)]
struct Sweep {
    /// What is behind has been looked at.
    end: usize,
    /// Members of the group that is attempted.
    size: usize,
    /// Of the smallest group.
    least: usize,
}

impl Sweep {
    fn begin(count: usize, round: u32) -> Self {
        let least = count.checked_shr(FIRST_PART + FINER * round).unwrap_or(0).max(1);
        Sweep { end: count, size: least, least }
    }

    fn group(&self) -> Range<usize> {
        self.end.saturating_sub(self.size)..self.end
    }

    fn note(&mut self, kept: bool) {
        if kept {
            self.end = self.group().start;
            self.size *= 2;
        } else if self.size > self.least {
            self.size = (self.size / 2).max(self.least);
        } else {
            self.end = self.group().start;
        }
    }
}

impl Route for Sweeps {
    fn attempt(&mut self, best: &Draft) -> Option<Draft> {
        loop {
            let kind = KINDS[self.kind];
            let count = (kind.count)(best);
            let sweep = self.sweep.get_or_insert_with(|| Sweep::begin(count, self.round));
            // What was kept may have been cut short.
            sweep.end = sweep.end.min(count);
            if sweep.end > 0 {
                return Some((kind.without)(best, sweep.group()));
            }
            if self.is_last() {
                *self = Sweeps::default();
                return None;
            }
        }
    }

    fn note(&mut self, kept: bool, _: &Draft) {
        if let Some(sweep) = &mut self.sweep {
            sweep.note(kept);
        }
    }
}

impl Sweeps {
    /// Ends a sweep; whether it was the last one.
    fn is_last(&mut self) -> bool {
        self.was_coarse |= self.sweep.take().is_some_and(|sweep| sweep.least > 1);
        self.kind = (self.kind + 1) % KINDS.len();
        if self.kind > 0 {
            return false;
        }
        self.round += 1;
        !core::mem::take(&mut self.was_coarse)
    }
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::super::draft::tests::{draft, free};
    use super::*;

    /// How many attempts it takes to find the lines that matter.
    fn attempts(lines: u32, matter: &[u32]) -> usize {
        let mut best = draft((0..lines).map(free).collect());
        let needed: Vec<_> = matter.iter().copied().map(free).collect();
        let (mut sweeps, mut count) = (Sweeps::default(), 0);
        while let Some(attempt) = sweeps.attempt(&best) {
            count += 1;
            let kept = needed.iter().all(|line| attempt.lines.contains(line));
            best = if kept { attempt } else { best };
            sweeps.note(kept, &best);
        }
        assert_eq!(best.lines, needed);
        count
    }

    #[test]
    fn few_lines_that_matter_are_found_in_few_attempts() {
        for matter in [vec![59_999], vec![7, 20_000, 59_999], vec![0, 1, 2, 3, 30_000]] {
            let count = attempts(60_000, &matter);
            assert!(count < 30 + 30 * matter.len(), "{count} for {matter:?}");
        }
    }

    #[test]
    fn lines_that_all_matter_are_each_attempted_alone() {
        let all: Vec<u32> = (0..100).collect();
        assert_eq!(attempts(100, &all), 100);
        assert_eq!(attempts(0, &[]), 0);
    }
}
