//! Random scripts, the same ones in every run: every operation, odd settings, repeats within each other.

use std::alloc::Layout;

use freespace::{
    harness::script::{Line, MOST_ALIGN, MOST_BYTES, MOST_DEPTH, MOST_GAP, MOST_WRITTEN, Misuse, Name, Names, Op},
    harness::script::{Script, Setup, SourceKind},
    policy::{Fit, Granule, Level, Order, Policy},
};

/// The generator `SplitMix64`.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub(crate) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// Of any magnitude up to `most`, with its ends more often than chance has it.
    fn number(&mut self, least: u64, most: u64) -> u64 {
        match self.below(8) {
            0 => least,
            1 => most,
            _ => (self.next() >> self.below(64)).clamp(least, most),
        }
    }

    fn chance(&mut self) -> bool {
        self.below(2) == 0
    }

    pub(crate) fn script(&mut self) -> Script {
        let mut names = Names::lettered(1 + self.below(60));
        names.push("end");
        names.push("a_name_of_the_greatest_length_32");
        let length = self.below(30);
        let lines = self.lines(length, names.len(), 0);
        Script::new(self.setup(), lines, &names)
    }

    fn setup(&mut self) -> Setup {
        let size = self.number(0, MOST_BYTES.into());
        let policy = Policy {
            fit: self.one(Fit::ALL),
            order: self.one(Order::ALL),
            coalescing: self.chance(),
            granule: self.one(Granule::ALL),
        };
        let plain = Setup { policy, ..Setup::new(size as u32) };
        if self.chance() { plain } else { self.odd_setup(plain) }
    }

    fn odd_setup(&mut self, plain: Setup) -> Setup {
        let magic = self.next() as u32;
        Setup {
            limit: self.number(plain.size.into(), MOST_BYTES.into()) as u32,
            at: self.number(0, u16::MAX.into()) as u16,
            magic: if magic.is_multiple_of(4) { 1 } else { magic },
            check: self.one(Level::ALL),
            source: self.one(SourceKind::ALL),
            grain: self.number(1, u32::MAX.into()) as u32,
            give: self.chance().then(|| self.number(1, u32::MAX.into()) as u32),
            refuse: self.chance().then(|| self.number(1, u32::MAX.into()) as u32),
            ..plain
        }
    }

    fn lines(&mut self, length: usize, names: usize, depth: usize) -> Vec<Line> {
        (0..length).map(|_| self.line(names, depth)).collect()
    }

    fn line(&mut self, names: usize, depth: usize) -> Line {
        if depth == MOST_DEPTH || self.below(8) > 0 {
            return Line::Op(self.op(names));
        }
        let length = self.below(4);
        let body = self.lines(length, names, depth + 1);
        // Twice on every level at most, so that the limit of operations is far.
        let times = if body.is_empty() { self.next() as u32 } else { self.below(3) as u32 };
        Line::Repeat { times, body }
    }

    fn op(&mut self, names: usize) -> Op {
        let name = self.name(names);
        match self.below(16) {
            0..=2 => Op::Alloc { name, layout: self.layout(), zeroed: self.chance() },
            3 | 4 => Op::Free { name },
            5 | 6 => Op::Realloc { from: name, to: self.name(names), size: self.size() },
            7 => Op::Grow { bytes: self.number(0, u32::MAX.into()) as u32 },
            8 => Op::Truncate { bytes: self.number(0, u32::MAX.into()) as u32 },
            9 => Op::Region {
                bytes: self.number(0, MOST_BYTES.into()) as u32,
                gap: self.number(0, MOST_GAP.into()) as u32,
            },
            10 => Op::Reset,
            11 => Op::Enter,
            12 => Op::Leave,
            13 => Op::Thread { number: self.number(0, u16::MAX.into()) as u16 },
            _ => Op::Misuse(self.misuse(names)),
        }
    }

    fn misuse(&mut self, names: usize) -> Misuse {
        let name = self.name(names);
        let bytes = self.number(1, MOST_WRITTEN.into()) as u8;
        match self.below(6) {
            0 => Misuse::FreeTwice { name },
            1 => Misuse::FreeInside { name, by: self.number(1, u32::MAX.into()) as u32 },
            2 => Misuse::FreeWild { offset: self.number(0, u64::MAX) as i64 },
            3 => Misuse::FreeNull,
            4 => Misuse::WritePast { name, bytes },
            _ => Misuse::WriteBefore { name, bytes },
        }
    }

    fn name(&mut self, names: usize) -> Name {
        Name(self.below(names) as u32)
    }

    fn size(&mut self) -> usize {
        self.number(0, isize::MAX as u64) as usize
    }

    fn layout(&mut self) -> Layout {
        let align = 1 << self.below(MOST_ALIGN.ilog2() as usize + 1);
        Layout::from_size_align(self.size(), align).unwrap_or(Layout::new::<u64>())
    }
}
