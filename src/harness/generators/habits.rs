//! What one script is like, and how each kind of operation is drawn: one function a kind.
//!
//! [`Habits`] hold everything drawn once a script. An operation is drawn for a [`Scene`]: what is live, freed and free,
//! and which names can be taken. A kind that the scene has nothing for gives `None`.

use super::choices::Choices;
use super::misuses;
use super::pool::Pool;
use super::sizes::{Sizes, most_size};
use super::weights::{self, Kind, Urn};
use crate::harness::script::{Live, Name, Op, Seen, Setup};
use crate::harness::subject::Promises;

/// What an operation is drawn for.
pub(super) struct Scene<'a> {
    pub(super) seen: Seen<'a>,
    pub(super) pool: &'a Pool,
}

/// Which live block goes next.
#[derive(Clone, Copy, Debug)]
pub(super) enum Victim {
    Any,
    First,
    Last,
}

/// What one script is like.
#[derive(Clone, Debug)]
pub(super) struct Habits {
    /// Weights while the population rises, and while it falls.
    kinds: [Urn<Kind>; 2],
    pub(super) sizes: Sizes,
    setup: Setup,
    pub(super) victim: Victim,
    /// How many blocks of 16 are asked for zeroed.
    zeroed: u32,
    /// How many names of 1024 are bound while their block lives, which leaks it.
    rebinding: u32,
}

impl Habits {
    /// Habits for a script that aims at so many live blocks in that heap.
    pub(super) fn draw<C: Choices>(
        setup: &Setup,
        population: u32,
        misuse: bool,
        growth: bool,
        promises: Promises,
        c: &mut C,
    ) -> Self {
        let growth = growth && setup.limit > setup.size;
        let allowed = |kind: Kind| (misuse || !kind.is_misuse()) && (growth || kind != Kind::Grow);
        Habits {
            kinds: weights::draw(c, allowed),
            sizes: Sizes::draw(setup, population, promises, c),
            setup: *setup,
            victim: Victim::Any,
            zeroed: c.pick(&[0, 0, 1, 4, 16]),
            rebinding: if c.chance(1, 8) { 8 } else { 0 },
        }
    }

    /// The next kind of operation.
    #[inline]
    pub(super) fn kind<C: Choices>(&self, rising: bool, c: &mut C) -> Kind {
        self.kinds[usize::from(!rising)].draw(c)
    }

    /// An operation of that kind, or the nearest that the scene has anything for.
    pub(super) fn op<C: Choices>(&self, kind: Kind, c: &mut C, scene: &Scene<'_>) -> Option<Op> {
        self.op_of(kind, c, scene).or_else(|| self.alloc(c, scene)).or_else(|| self.free(c, scene))
    }

    fn op_of<C: Choices>(&self, kind: Kind, c: &mut C, scene: &Scene<'_>) -> Option<Op> {
        match kind {
            Kind::Alloc => self.alloc(c, scene),
            Kind::Free => self.free(c, scene),
            Kind::Realloc => self.realloc(c, scene),
            Kind::Grow => Some(Op::Grow { bytes: self.sizes.growth(c) }),
            Kind::FreeTwice => misuses::free_twice(c, scene),
            Kind::FreeInside => misuses::free_inside(c, scene, &self.setup),
            Kind::FreeWild => Some(misuses::free_wild(c, &self.setup)),
            Kind::FreeNull => Some(misuses::free_null()),
            Kind::WritePast => misuses::write_past(c, scene),
            Kind::WriteBefore => misuses::write_before(c, scene),
        }
    }

    fn alloc<C: Choices>(&self, c: &mut C, scene: &Scene<'_>) -> Option<Op> {
        let name = self.name(c, scene)?;
        let layout = self.sizes.layout(c, &scene.seen);
        Some(Op::Alloc { name, layout, zeroed: self.zeroed > 0 && c.chance(self.zeroed, 16) })
    }

    fn free<C: Choices>(&self, c: &mut C, scene: &Scene<'_>) -> Option<Op> {
        self.victim(c, scene.seen.live).map(|block| Op::Free { name: block.name })
    }

    fn realloc<C: Choices>(&self, c: &mut C, scene: &Scene<'_>) -> Option<Op> {
        let Live { name: from, layout } = any(c, scene.seen.live)?;
        let to = if c.chance(1, 8) { self.name(c, scene).unwrap_or(from) } else { from };
        let size = self.sizes.resized(layout.size(), c, &scene.seen).min(most_size(layout.align()));
        let size = size.max(self.sizes.least());
        Some(Op::Realloc { from, to, size })
    }

    /// A name to bind, if there is one to spare: the one given back last.
    fn name<C: Choices>(&self, c: &mut C, scene: &Scene<'_>) -> Option<Name> {
        let rebound = self.rebinding > 0 && c.chance(self.rebinding, 1024);
        let rebound = if rebound { any(c, scene.seen.live) } else { None };
        rebound.map(|block| block.name).or_else(|| scene.pool.spare().first().copied())
    }

    fn victim<C: Choices>(&self, c: &mut C, live: &[Live]) -> Option<Live> {
        match self.victim {
            Victim::Any => any(c, live),
            Victim::First => live.first().copied(),
            Victim::Last => live.last().copied(),
        }
    }
}

/// One of the live blocks, if there are any.
pub(super) fn any<C: Choices>(c: &mut C, live: &[Live]) -> Option<Live> {
    if live.is_empty() { None } else { Some(live[c.index(live.len())]) }
}
