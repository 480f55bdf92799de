//! What every drawn thing is drawn from: [`Choices`], from a seed or from a fuzzer's bytes.
//!
//! A generator asks small questions (one of eight? true once in sixteen?), and either source answers them. A seed
//! answers for ever; bytes end, and every answer after the last byte is the least one. Answers of [`Random`] are part
//! of what a version of this package promises: the same version and seed give the same scripts.

use arbitrary::Unstructured;

/// A source of choices.
pub trait Choices {
    /// Sixty-four bits.
    fn word(&mut self) -> u64;

    /// A number from 0 to `n − 1`, all as likely; 0 when `n` is 0.
    fn below(&mut self, n: u32) -> u32;

    /// Whether there is nothing left to choose with, so that every further answer is the least.
    fn exhausted(&self) -> bool;

    /// True in `a` of `b` cases.
    fn chance(&mut self, a: u32, b: u32) -> bool {
        self.below(b) < a
    }

    /// An index into something of that length; 0 when it is empty.
    fn index(&mut self, len: usize) -> usize {
        self.below(len as u32) as usize
    }

    /// One of a list that is not empty.
    fn pick<T: Copy>(&mut self, from: &[T]) -> T
    where
        Self: Sized,
    {
        from[self.index(from.len())]
    }

    /// A number from `least`, at least 1, to `most`, every order of magnitude about as likely.
    fn scaled(&mut self, least: u32, most: u32) -> u32 {
        let (low, high) = (least.ilog2(), most.max(least).ilog2());
        let power = 1 << (low + self.below(high - low + 1));
        (power + self.below(power)).clamp(least, most.max(least))
    }
}

impl<C: Choices> Choices for &mut C {
    fn word(&mut self) -> u64 {
        (**self).word()
    }

    fn below(&mut self, n: u32) -> u32 {
        (**self).below(n)
    }

    fn exhausted(&self) -> bool {
        (**self).exhausted()
    }
}

/// Choices from a seed: `SplitMix64`, by Steele, Lea and Flood ("Fast Splittable Pseudorandom Number Generators", 2014).
#[derive(Clone, Debug)]
pub struct Random {
    state: u64,
}

impl Random {
    /// The choices of that seed. Any seed is as good as any other, neighbours included.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Random { state: seed }
    }
}

impl Choices for Random {
    #[inline]
    fn word(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.state;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }

    /// By multiplication (Lemire): uneven by less than one in 2³², which no script can tell.
    #[inline]
    fn below(&mut self, n: u32) -> u32 {
        (((self.word() >> 32) * u64::from(n)) >> 32) as u32
    }

    #[inline]
    fn exhausted(&self) -> bool {
        false
    }
}

/// Each answer takes as few bytes as hold it, so that a changed byte changes one choice and leaves the others in place.
impl Choices for Unstructured<'_> {
    fn word(&mut self) -> u64 {
        u64::from_le_bytes(take(self, 8))
    }

    fn below(&mut self, n: u32) -> u32 {
        let width = match n {
            0 | 1 => return 0,
            2..=0x100 => 1,
            0x101..=0x1_0000 => 2,
            _ => 4,
        };
        u32::from_le_bytes(take(self, width)) % n
    }

    fn exhausted(&self) -> bool {
        self.is_empty()
    }
}

/// The next `width` bytes, with zeros behind them and after the end.
fn take<const N: usize>(bytes: &mut Unstructured<'_>, width: usize) -> [u8; N] {
    let mut taken = [0; N];
    // It cannot fail: what is missing stays 0.
    let _ = bytes.fill_buffer(&mut taken[..width]);
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_published_sequence() {
        // The first outputs of the authors' reference for seed 1234567.
        let mut random = Random::new(1_234_567);
        assert_eq!(random.word(), 6_457_827_717_110_365_317);
        assert_eq!(random.word(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn below_reaches_every_value_and_none_else() {
        let mut random = Random::new(1);
        let mut counts = [0_u32; 7];
        (0..7000).for_each(|_| counts[random.below(7) as usize] += 1);
        assert!(counts.iter().all(|count| (800..1200).contains(count)), "{counts:?}");
        assert_eq!(random.below(0), 0);
    }

    #[test]
    fn scaled_keeps_to_its_ends_and_reaches_each_magnitude() {
        let mut random = Random::new(2);
        let mut seen = [0_u32; 32];
        (0..4000).for_each(|_| {
            let value = random.scaled(5, 3000);
            assert!((5..=3000).contains(&value));
            seen[value.ilog2() as usize] += 1;
        });
        assert!(seen[2..=11].iter().all(|&count| count > 200), "{seen:?}");
    }

    #[test]
    fn bytes_are_taken_sparingly_and_end() {
        let mut bytes = Unstructured::new(&[7, 1, 2, 9]);
        assert_eq!(bytes.below(1), 0);
        assert_eq!(bytes.below(4), 3);
        assert_eq!(bytes.below(1000), 0x201);
        assert!(!bytes.exhausted());
        assert_eq!(bytes.word(), 9);
        assert!(bytes.exhausted());
        assert_eq!((bytes.below(50), bytes.word()), (0, 0));
    }
}
