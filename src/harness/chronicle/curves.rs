//! How much was used and free at each step, from the lives alone.

use core::mem;
use core::ops::Range;
use std::collections::BTreeMap;
use std::vec;
use std::vec::Vec;

use super::{Chronicle, Form, Ground, Life, Step};

/// Bytes at each step, from the fresh heap on.
///
/// Of a subject with chunks, free is the payload of those that are free; of another, what lies between its blocks on the [`Ground`], up to the region's end
/// as it is then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Curves {
    /// Asked for, in live blocks.
    pub used: Vec<u64>,
    /// Free, all together.
    pub free: Vec<u64>,
    /// Free in one piece, the largest there is.
    pub largest: Vec<u64>,
}

impl Curves {
    /// The curves of a run.
    #[must_use]
    pub fn of(chronicle: &Chronicle, ground: &Ground) -> Curves {
        let mut curves = Curves { used: used(chronicle), ..Curves::default() };
        (curves.free, curves.largest) = match chronicle.form {
            Form::Chunks { .. } => free_chunks(chronicle),
            Form::Region | Form::Anywhere => free_gaps(chronicle, ground),
        };
        curves
    }
}

/// The numbers of the lives that begin and end at each step.
struct Turns {
    born: Vec<Vec<u32>>,
    died: Vec<Vec<u32>>,
}

impl Turns {
    fn of(steps: Step, lives: impl Iterator<Item = Life>) -> Self {
        let none = || vec![Vec::new(); steps as usize + 1];
        let mut turns = Turns { born: none(), died: none() };
        for (nth, life) in lives.enumerate() {
            turns.born[life.born as usize].push(nth as u32);
            if let Some(died) = life.died {
                turns.died[died as usize].push(nth as u32);
            }
        }
        turns
    }
}

fn used(chronicle: &Chronicle) -> Vec<u64> {
    let mut change = vec![0_i64; chronicle.last() as usize + 1];
    for block in &chronicle.blocks {
        change[block.life.born as usize] += block.size as i64;
        if let Some(died) = block.life.died {
            change[died as usize] -= block.size as i64;
        }
    }
    let mut sum = 0;
    change.iter().map(|by| (sum += by, sum as u64).1).collect()
}

/// Sizes, with how many there are of each.
#[derive(Default)]
struct Sizes {
    counts: BTreeMap<u64, u32>,
    sum: u64,
}

impl Sizes {
    fn add(&mut self, size: u64) {
        *self.counts.entry(size).or_default() += 1;
        self.sum += size;
    }

    fn take(&mut self, size: u64) {
        let count = self.counts.entry(size).or_default();
        *count -= 1;
        if *count == 0 {
            self.counts.remove(&size);
        }
        self.sum -= size;
    }

    fn largest(&self) -> u64 {
        self.counts.last_key_value().map_or(0, |(&size, _)| size)
    }
}

fn free_chunks(chronicle: &Chronicle) -> (Vec<u64>, Vec<u64>) {
    let free: Vec<_> = chronicle.chunks.iter().filter(|chunk| !chunk.allocated).collect();
    let turns = Turns::of(chronicle.last(), free.iter().map(|chunk| chunk.life));
    let mut sizes = Sizes::default();
    let step = |step: usize| {
        turns.died[step].iter().for_each(|&nth| sizes.take(free[nth as usize].size.into()));
        turns.born[step].iter().for_each(|&nth| sizes.add(free[nth as usize].size.into()));
        (sizes.sum, sizes.largest())
    };
    (0..=chronicle.last() as usize).map(step).unzip()
}

fn free_gaps(chronicle: &Chronicle, ground: &Ground) -> (Vec<u64>, Vec<u64>) {
    let turns = Turns::of(chronicle.last(), chronicle.blocks.iter().map(|block| block.life));
    let span = |nth: &u32| {
        let block = &chronicle.blocks[*nth as usize];
        block.offset..block.offset.saturating_add(block.usable as i64)
    };
    let mut gaps = Gaps::over(ground, chronicle.form);
    let step = |step: usize| {
        turns.died[step].iter().for_each(|nth| gaps.free(span(nth)));
        if chronicle.form == Form::Region {
            gaps.resize(chronicle.frame(step as Step).map_or(0, |frame| frame.end as i64));
        }
        turns.born[step].iter().for_each(|nth| gaps.fill(span(nth)));
        (gaps.sizes.sum, gaps.sizes.largest())
    };
    (0..=chronicle.last() as usize).map(step).unzip()
}

/// What lies between blocks: where each gap starts, and where it ends.
struct Gaps {
    by_start: BTreeMap<i64, i64>,
    sizes: Sizes,
    /// Where the region ends.
    end: i64,
}

impl Gaps {
    /// All is free, but a region has no byte yet.
    fn over(ground: &Ground, form: Form) -> Self {
        let mut gaps = Gaps { by_start: BTreeMap::new(), sizes: Sizes::default(), end: 0 };
        let regions = usize::from(form == Form::Region);
        ground.stretches.iter().skip(regions).for_each(|stretch| gaps.add(stretch.clone()));
        gaps
    }

    /// The region ends here from now on.
    fn resize(&mut self, end: i64) {
        let old = mem::replace(&mut self.end, end);
        if old < end { self.free(old..end) } else { self.fill(end..old) }
    }

    fn add(&mut self, gap: Range<i64>) {
        if gap.start < gap.end {
            self.sizes.add((gap.end - gap.start) as u64);
            self.by_start.insert(gap.start, gap.end);
        }
    }

    fn take(&mut self, start: i64) -> Option<Range<i64>> {
        let end = self.by_start.remove(&start)?;
        self.sizes.take((end - start) as u64);
        Some(start..end)
    }

    /// A block comes to lie in a gap.
    fn fill(&mut self, block: Range<i64>) {
        if block.is_empty() {
            return;
        }
        let before = self.by_start.range(..=block.start).next_back().map(|(&start, _)| start);
        if let Some(gap) = before.and_then(|start| self.take(start)) {
            self.add(gap.start..block.start.min(gap.end));
            self.add(block.end..gap.end);
        }
    }

    /// A block gives way to a gap, which is one with those that it touches.
    fn free(&mut self, block: Range<i64>) {
        if block.is_empty() {
            return;
        }
        let before = self.by_start.range(..block.start).next_back().filter(|(_, end)| **end == block.start);
        let start =
            before.map(|(&start, _)| start).and_then(|start| self.take(start)).map_or(block.start, |gap| gap.start);
        let end = self.take(block.end).map_or(block.end, |gap| gap.end);
        self.add(start..end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The gaps of a region of 100 bytes, after these steps.
    fn after(steps: &[(bool, Range<i64>)]) -> Vec<(i64, i64)> {
        let mut gaps = Gaps::over(&Ground::default(), Form::Region);
        gaps.resize(100);
        for (fills, block) in steps {
            if *fills { gaps.fill(block.clone()) } else { gaps.free(block.clone()) }
        }
        let by_size: u64 = gaps.by_start.iter().map(|(start, end)| (end - start) as u64).sum();
        assert_eq!(gaps.sizes.sum, by_size);
        gaps.by_start.into_iter().collect()
    }

    #[test]
    fn a_gap_is_cut_and_heals() {
        assert_eq!(after(&[(true, 10..20)]), [(0, 10), (20, 100)]);
        assert_eq!(after(&[(true, 10..20), (true, 20..100), (true, 0..10)]), []);
        assert_eq!(after(&[(true, 10..20), (true, 20..30), (false, 10..20), (false, 20..30)]), [(0, 100)]);
        assert_eq!(after(&[(true, 10..20), (true, 20..30), (false, 20..30), (false, 10..20)]), [(0, 100)]);
        assert_eq!(after(&[(true, 50..50), (false, 50..50)]), [(0, 100)]);
    }

    #[test]
    fn a_region_grows_and_shrinks() {
        let mut gaps = Gaps::over(&Ground::default(), Form::Region);
        gaps.resize(40);
        gaps.fill(30..40);
        gaps.resize(100);
        assert_eq!((gaps.sizes.sum, gaps.sizes.largest()), (90, 60));
        gaps.resize(50);
        assert_eq!((gaps.sizes.sum, gaps.sizes.largest()), (40, 30));
    }
}
