//! What one script is like, and how each kind of operation is drawn: one function a kind.
//!
//! [`Habits`] hold everything drawn once a script. An operation is drawn for a [`Scene`]: what is live, freed and free,
//! and which names can be taken. A kind that the scene has nothing for gives `None`.

use super::choices::Choices;
use super::misuses;
use super::pool::Pool;
use super::scopes::Scopes;
use super::sizes::Sizes;
use super::weights::{self, Kind, Urn};
use crate::harness::script::{Live, Name, Op, Seen, Setup};
use crate::harness::subject::{Capabilities, Promises};

/// What an operation is drawn for.
pub(super) struct Scene<'a> {
    pub(super) seen: Seen<'a>,
    pub(super) pool: &'a Pool,
    pub(super) scopes: &'a Scopes,
}

impl Scene<'_> {
    /// One of the live blocks that an operation may name here, if there are any: those outside of the innermost scope may not.
    pub(super) fn any<C: Choices>(&self, c: &mut C) -> Option<Live> {
        any(c, self.seen.live).and_then(|block| self.inner_from(block))
    }

    /// The block, or the next one that lies in the innermost scope.
    fn inner_from(&self, block: Live) -> Option<Live> {
        if self.is_inner(&block) {
            return Some(block);
        }
        let at = self.seen.live.iter().position(|other| other.name == block.name)?;
        let (before, behind) = self.seen.live.split_at(at);
        behind.iter().chain(before).find(|block| self.is_inner(block)).copied()
    }

    fn is_inner(&self, block: &Live) -> bool {
        self.scopes.is_inner(block.name)
    }
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
        capabilities: Capabilities,
        promises: Promises,
        c: &mut C,
    ) -> Self {
        let allowed = |kind: Kind| kind.is_offered(capabilities) && (kind != Kind::Grow || setup.limit > setup.size);
        Habits {
            kinds: weights::draw(c, allowed),
            sizes: Sizes::draw(setup, population, capabilities, promises, c),
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
        let op = self.op_of(kind, c, scene).or_else(|| self.alloc(c, scene)).or_else(|| self.free(c, scene));
        op.or_else(|| scene.scopes.leave())
    }

    fn op_of<C: Choices>(&self, kind: Kind, c: &mut C, scene: &Scene<'_>) -> Option<Op> {
        match kind {
            Kind::Alloc => self.alloc(c, scene),
            Kind::Free => self.free(c, scene).or_else(|| scene.scopes.leave()),
            Kind::Realloc => self.realloc(c, scene),
            Kind::Grow => Some(Op::Grow { bytes: self.sizes.growth(c) }),
            Kind::Truncate => Some(Op::Truncate { bytes: self.sizes.truncation(c) }),
            Kind::Region => scene.scopes.region(|| self.sizes.region(c)),
            Kind::Reset => scene.scopes.reset(),
            Kind::Enter => scene.scopes.enter().or_else(|| scene.scopes.leave()),
            Kind::Leave => scene.scopes.leave().or_else(|| scene.scopes.enter()),
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
        self.victim(c, scene).map(|block| Op::Free { name: block.name })
    }

    fn realloc<C: Choices>(&self, c: &mut C, scene: &Scene<'_>) -> Option<Op> {
        let Live { name: from, layout } = scene.any(c)?;
        let to = if c.chance(1, 8) { self.name(c, scene).unwrap_or(from) } else { from };
        let size = self.sizes.resized(layout.size(), c, &scene.seen);
        let size = self.sizes.fitted(size, layout.align(), c);
        Some(Op::Realloc { from, to, size })
    }

    /// A name to bind, if there is one to spare: the one given back last.
    fn name<C: Choices>(&self, c: &mut C, scene: &Scene<'_>) -> Option<Name> {
        let rebound = self.rebinding > 0 && c.chance(self.rebinding, 1024);
        let rebound = if rebound { scene.any(c) } else { None };
        rebound.map(|block| block.name).or_else(|| scene.pool.spare().first().copied())
    }

    fn victim<C: Choices>(&self, c: &mut C, scene: &Scene<'_>) -> Option<Live> {
        let mut live = scene.seen.live.iter();
        match self.victim {
            Victim::Any => scene.any(c),
            Victim::First => live.find(|block| scene.is_inner(block)).copied(),
            Victim::Last => live.rfind(|block| scene.is_inner(block)).copied(),
        }
    }
}

/// One of the live blocks, if there are any.
pub(super) fn any<C: Choices>(c: &mut C, live: &[Live]) -> Option<Live> {
    if live.is_empty() { None } else { Some(live[c.index(live.len())]) }
}
