//! What a generator may do, and the heap that a script begins with, drawn from all that a set-up can be.
//!
//! Most heaps are of 1 to 16 KiB, where every byte is soon used again. Some are tiny, odd, stingy or refuse: what found
//! bugs in published allocators was odd starts, odd lengths and growth by a few bytes. For a subject without an arena the size only
//! scales what is asked for; a few scripts ask for some MiB there. Not covered: regions above
//! 64 KiB, which take long to fill; a caller may fix a set-up.

use core::ops::RangeInclusive;

use super::choices::Choices;
use crate::harness::script::{MOST_BYTES, Setup, SourceKind};
use crate::harness::subject::{Capabilities, Capability, Promises};
use crate::policy::{BASE, Fit, GRAIN, Granule, HEADER, Level, MAGIC, Order, Policy};

/// What a generator may do.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The heap to begin with; drawn if `None`.
    pub setup: Option<Setup>,
    /// Whether scripts may have misuses.
    pub misuse: bool,
    /// Whether a drawn heap may grow, and scripts may ask it to.
    pub growth: bool,
    /// How many operations a script has; drawn from this range, every order of magnitude about as likely.
    pub operations: RangeInclusive<u32>,
    /// The most blocks live at once under a name; at least 1.
    pub most_live: u16,
    /// What the subject offers: nothing else is asked of it.
    pub capabilities: Capabilities,
    /// What it may be asked.
    pub promises: Promises,
}

/// What is drawn unless a subject is named: scripts for the list heap.
const LIST_HEAP: [Capability; 5] =
    [Capability::Arena, Capability::Grow, Capability::Misuse, Capability::Policies, Capability::Refusals];

impl Scope {
    /// Any list heap, growth, no misuse, from a quarter of so many operations to four times as many, at most 256 live blocks.
    #[must_use]
    pub fn around(operations: u32) -> Self {
        let operations = (operations / 4).max(1)..=operations.saturating_mul(4).max(1);
        let capabilities = Capabilities::of(&LIST_HEAP);
        let promises = Promises { empty_blocks: true, ..Promises::default() };
        Scope { setup: None, misuse: false, growth: true, operations, most_live: 256, capabilities, promises }
    }

    /// The same for a subject that offers and promises this.
    #[must_use]
    pub fn suited(self, capabilities: Capabilities, promises: Promises) -> Self {
        Scope { capabilities, promises, ..self }
    }

    /// The same with misuses.
    #[must_use]
    pub fn with_misuse(self) -> Self {
        Scope { misuse: true, ..self }
    }

    /// The same with this heap to begin with.
    #[must_use]
    pub fn with_setup(self, setup: Setup) -> Self {
        Scope { setup: Some(setup), ..self }
    }

    pub(super) fn draw_setup<C: Choices>(&self, c: &mut C) -> Setup {
        self.setup.unwrap_or_else(|| suited(draw_setup(c, self.offered()), self.capabilities))
    }

    /// What may be asked of the subject in scripts of this scope.
    pub(super) fn offered(&self) -> Capabilities {
        let is_wanted = |capability: &Capability| match capability {
            Capability::Misuse => self.misuse,
            Capability::Grow => self.growth,
            _ => true,
        };
        self.capabilities.iter().filter(is_wanted).fold(Capabilities::NONE, Capabilities::with)
    }

    /// Whether a loop may show something: with a subject that takes what it likes from the system, and tells how much.
    pub(super) fn has_loops(&self) -> bool {
        self.promises.reuses && !self.capabilities.has(Capability::Arena)
    }
}

/// The settings that mean something to such a subject; the others at their defaults.
pub(super) fn suited(setup: Setup, capabilities: Capabilities) -> Setup {
    let has = |capability| capabilities.has(capability);
    let Setup { size, limit, at, give, refuse, .. } = setup;
    let setup = if has(Capability::Policies) { setup } else { Setup { limit, at, give, refuse, ..Setup::new(size) } };
    let setup = if has(Capability::Grow) { setup } else { Setup { limit: size, ..setup } };
    let setup = if has(Capability::Refusals) { setup } else { Setup { give: None, refuse: None, ..setup } };
    if has(Capability::Arena) { setup } else { Setup { at: 0, limit: size, ..setup } }
}

/// Least and greatest size of a region, and how often it is drawn from there, in 32.
type Sizes = [(u32, u32, u32); 4];

const LIST_HEAPS: Sizes = [(8, 64, 2), (64, 1024, 6), (1024, 16 << 10, 22), (16 << 10, 64 << 10, 2)];

/// Allocators over an arena were broken by regions that hold next to nothing, and by those of just a power of two.
const ARENAS: Sizes = [(8, 64, 6), (64, 1024, 8), (1024, 16 << 10, 14), (16 << 10, 64 << 10, 4)];

/// Without an arena, what is asked for is all that there is to scale.
const ANYWHERE: Sizes = [(64, 1024, 2), (1024, 16 << 10, 20), (16 << 10, 256 << 10, 9), (256 << 10, 4 << 20, 1)];

fn sizes(capabilities: Capabilities) -> &'static Sizes {
    match capabilities.has(Capability::Arena) {
        true if capabilities.has(Capability::Policies) => &LIST_HEAPS,
        true => &ARENAS,
        false => &ANYWHERE,
    }
}

const GRAINS: [u32; 8] = [1, 4, 7, 16, 100, 512, 4096, 65536];

/// Magic numbers at the ends of what R2 allows, and one that reads as a link but for its last bits.
const MAGICS: [u32; 6] = [1, 3, 0x7fff_ffff, 0x8000_0001, u32::MAX, BASE + 1];

/// A set-up, of which some may mean nothing to a subject that offers this.
pub(super) fn draw_setup<C: Choices>(c: &mut C, capabilities: Capabilities) -> Setup {
    let has = |capability| capabilities.has(capability);
    let policy = draw_policy(c);
    let mut setup = Setup { policy, at: draw_at(c), magic: draw_magic(c), check: draw_check(c), ..Setup::new(0) };
    enlarge(&mut setup, draw_size(sizes(capabilities), c));
    // A heap that cannot begin makes an idle script; a few are kept, since a refusal has rules too.
    if has(Capability::Policies) && !holds_a_chunk(&setup) && !c.chance(1, 16) {
        enlarge(&mut setup, 32);
    }
    if has(Capability::Grow) && c.chance(1, if setup.size <= 64 { 2 } else { 3 }) {
        draw_growth(&mut setup, c);
    }
    if has(Capability::Refusals) && !has(Capability::Grow) {
        draw_meanness(&mut setup, c);
    }
    setup
}

fn draw_policy<C: Choices>(c: &mut C) -> Policy {
    let (fit, order) = (c.pick(Fit::ALL), c.pick(Order::ALL));
    Policy { fit, order, coalescing: c.chance(1, 2), granule: c.pick(Granule::ALL) }
}

fn draw_size<C: Choices>(sizes: &Sizes, c: &mut C) -> u32 {
    let mut ticket = c.below(32);
    let row = sizes.iter().find(|row| {
        let found = ticket < row.2;
        ticket = ticket.wrapping_sub(row.2);
        found
    });
    let &(least, most, _) = row.unwrap_or(&sizes[2]);
    let size = c.scaled(least, most);
    if c.chance(1, 2) { size } else { size.next_multiple_of(16) }
}

/// Mostly an aligned start; sometimes a little behind one, anywhere, or before the greatest alignment that there is.
fn draw_at<C: Choices>(c: &mut C) -> u16 {
    match c.below(16) {
        0..=2 => c.below(1 << 16) as u16,
        3 => (1_u32 << 16).wrapping_sub(c.scaled(1, 4096)) as u16,
        4..=7 => c.below(17) as u16,
        _ => 0,
    }
}

fn draw_magic<C: Choices>(c: &mut C) -> u32 {
    match c.below(8) {
        0 => c.word() as u32 & !3 | (1 + c.below(3)),
        1 => c.pick(&MAGICS),
        _ => MAGIC,
    }
}

fn draw_check<C: Choices>(c: &mut C) -> Level {
    if c.chance(1, 2) { Level::default() } else { c.pick(Level::ALL) }
}

fn draw_growth<C: Choices>(setup: &mut Setup, c: &mut C) {
    setup.limit = setup.size + c.scaled(1, setup.size.max(64) * 4);
    setup.grain = if c.chance(1, 2) { c.pick(&GRAINS) } else { GRAIN };
    draw_meanness(setup, c);
    setup.source = if c.chance(1, 32) { SourceKind::Mmap } else { SourceKind::Arena };
}

/// How a source is stingy, or at which request it has nothing.
fn draw_meanness<C: Choices>(setup: &mut Setup, c: &mut C) {
    setup.give = c.chance(1, 8).then(|| c.scaled(1, 4096));
    setup.refuse = c.chance(1, 8).then(|| if c.chance(1, 4) { c.scaled(4, 64) } else { 1 + c.below(4) });
}

fn enlarge(setup: &mut Setup, by: u32) {
    setup.size += by;
    setup.limit = setup.limit.max(setup.size);
}

/// Whether the region holds a chunk of the least total (R1, R3).
pub(super) fn holds_a_chunk(setup: &Setup) -> bool {
    let granule = setup.policy.granule.bytes();
    let (start, least) = if granule == 16 { (HEADER, 16) } else { (0, HEADER) };
    let gap = (start + 16 - u32::from(setup.at) % 16) % granule;
    (setup.size.saturating_sub(gap) & !(granule - 1)) >= least
}

/// Changes one setting, keeping the others; what the change makes impossible gives way.
pub(super) fn vary_setup<C: Choices>(setup: &mut Setup, capabilities: Capabilities, c: &mut C) {
    let drawn = draw_setup(c, capabilities);
    match c.below(12) {
        0 => setup.policy.fit = drawn.policy.fit,
        1 => setup.policy.order = drawn.policy.order,
        2 => setup.policy.coalescing ^= true,
        3 => setup.policy.granule = drawn.policy.granule,
        4 => setup.at = drawn.at,
        5 => setup.magic = drawn.magic,
        6 => setup.check = drawn.check,
        7 => setup.limit = setup.limit.max(drawn.limit),
        8 => (setup.grain, setup.give) = (drawn.grain, drawn.give),
        9 => setup.refuse = drawn.refuse,
        10 => (setup.size, setup.limit) = (drawn.size, drawn.limit),
        _ => vary_size(setup, c),
    }
    if capabilities.has(Capability::Policies) && !holds_a_chunk(setup) {
        enlarge(setup, 32);
    }
    setup.limit = setup.limit.clamp(setup.size, MOST_BYTES.max(setup.size));
}

/// A few bytes more or less: lengths that no power of two has.
fn vary_size<C: Choices>(setup: &mut Setup, c: &mut C) {
    let step = c.pick(&[1, 4, 8, 16]);
    let size = if c.chance(1, 2) { setup.size.saturating_sub(step) } else { setup.size + step };
    let fixed = setup.limit == setup.size;
    setup.size = size.min(MOST_BYTES);
    setup.limit = if fixed { setup.size } else { setup.limit };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_region_depends_on_start_and_granule() {
        let fits = |size, at, granule| {
            let policy = Policy { granule, ..Policy::default() };
            holds_a_chunk(&Setup { policy, at, ..Setup::new(size) })
        };
        assert!(fits(8, 0, Granule::Four) && !fits(7, 0, Granule::Four));
        assert!(fits(11, 1, Granule::Four) && !fits(10, 1, Granule::Four));
        assert!(fits(24, 0, Granule::Sixteen) && !fits(23, 0, Granule::Sixteen));
        assert!(fits(16, 8, Granule::Sixteen) && fits(31, 9, Granule::Sixteen) && !fits(30, 9, Granule::Sixteen));
    }
}
