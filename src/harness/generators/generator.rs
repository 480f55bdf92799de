//! A feed that draws every operation: [`Generator`].
//!
//! A heap's bugs live where it is neither fresh nor full. So the population rises and falls like a *tide* between two
//! marks drawn per script, mostly close together (steady churn on a fragmented heap), sometimes down to nothing ("free all,
//! then allocate again"). Being refused memory turns the tide. Frees also come in runs: of any blocks, the
//! oldest in sight or the newest. Now and then, where that may show something, a script is one short body over and over.

use super::choices::Choices;
use super::habits::{Habits, Scene, Victim};
use super::pool::Pool;
use super::rounds::Rounds;
use super::scope::Scope;
use super::scopes::Scopes;
use super::weights::Kind;
use crate::harness::script::{Feed, Names, Op, Script, Seen, Setup};

/// Draws a set-up and then operations that suit what is live and free.
#[derive(Clone, Debug)]
pub struct Generator<C> {
    choices: C,
    setup: Setup,
    habits: Habits,
    tide: Tide,
    /// How many frees in a row are still to come.
    run: u32,
    left: u32,
    /// A script that is a loop has nothing else.
    rounds: Option<Rounds>,
    pool: Pool,
    scopes: Scopes,
    names: Names,
}

/// One script of so many is a loop, where loops are wanted: it takes a thousand times as long.
const LOOPS: u32 = 256;

/// Where the population is heading.
#[derive(Clone, Debug)]
struct Tide {
    rising: bool,
    /// It turns down at so many live blocks,
    high: u32,
    /// and up again at so many.
    low: u32,
    /// How far it ebbs in this script, in eighths of the high mark; some ebbs go to nothing.
    ebb: u32,
}

impl<C: Choices> Generator<C> {
    /// A script's beginning: draws the set-up, the habits and the number of operations.
    #[must_use]
    pub fn begin(mut choices: C, scope: &Scope) -> Self {
        let c = &mut choices;
        let setup = scope.draw_setup(c);
        let left = c.scaled((*scope.operations.start()).max(1), *scope.operations.end());
        let tide = Tide::draw(&setup, left, scope.most_live, c);
        let habits = Habits::draw(&setup, tide.high, scope.offered(), scope.promises, c);
        let names = (tide.high as u16).saturating_add(4).min(scope.most_live.max(1));
        let rounds = (scope.has_loops() && c.chance(1, LOOPS)).then(|| Rounds::draw(&habits.sizes, c));
        let (pool, scopes, names) = (Pool::new(names), Scopes::new(names), Names::lettered(usize::from(names.max(8))));
        Generator { setup, habits, tide, run: 0, left, rounds, pool, scopes, names, choices }
    }

    fn kind(&mut self, seen: &Seen<'_>) -> Kind {
        let live = seen.live.len() as u32;
        if seen.failed && self.choices.chance(1, 2) {
            self.begin_run(live / 4 + 1);
        }
        if self.tide.turns(live, &mut self.choices) && self.tide.low == 0 {
            self.begin_run(live);
        }
        if self.run > 0 && live > 0 {
            self.run -= 1;
            return Kind::Free;
        }
        let kind = self.habits.kind(self.tide.rising, &mut self.choices);
        if kind == Kind::Free && self.choices.chance(1, 16) {
            self.begin_run(live.min(8));
        }
        kind
    }

    fn begin_run(&mut self, most: u32) {
        self.run = self.choices.below(most) + 1;
        self.habits.victim = self.choices.pick(&[Victim::Any, Victim::Any, Victim::First, Victim::Last]);
    }
}

impl<C: Choices> Feed for Generator<C> {
    fn setup(&self) -> Setup {
        self.setup
    }

    fn next(&mut self, seen: Seen<'_>) -> Option<Op> {
        if let Some(rounds) = &mut self.rounds {
            return rounds.next();
        }
        if self.left == 0 || self.choices.exhausted() {
            return None;
        }
        self.left -= 1;
        self.pool.settle(seen.live, seen.failed);
        let kind = self.kind(&seen);
        let op = self.habits.op(kind, &mut self.choices, &Scene { seen, pool: &self.pool, scopes: &self.scopes })?;
        self.pool.expect(&op);
        self.scopes.note(&op);
        Some(op)
    }

    fn names(&self) -> &Names {
        &self.names
    }

    fn script(&self, count: u64) -> Option<Script> {
        self.rounds.as_ref().map(|rounds| rounds.script(self.setup, &self.names).beginning(count))
    }
}

impl Tide {
    /// Marks that suit the heap: a population needs room, and operations to come up.
    fn draw<C: Choices>(setup: &Setup, operations: u32, most_live: u16, c: &mut C) -> Self {
        let room = (setup.size / 24).min(operations / 2 + 1).min(u32::from(most_live)).max(1);
        let high = c.scaled((room / 16).max(1), room).max(c.below(room));
        let mut tide = Tide { rising: true, high, low: 0, ebb: c.pick(&[1, 1, 2, 4]) };
        tide.draw_low(c);
        tide
    }

    fn draw_low<C: Choices>(&mut self, c: &mut C) {
        let ebb = if c.chance(1, 16) { 8 } else { self.ebb };
        self.low = self.high - (self.high * ebb).div_ceil(8);
    }

    /// Follows the population; whether it turns down now.
    fn turns<C: Choices>(&mut self, live: u32, c: &mut C) -> bool {
        let turns_down = self.rising && live >= self.high;
        if turns_down {
            self.draw_low(c);
        }
        self.rising = if self.rising { !turns_down } else { live <= self.low };
        turns_down
    }
}
