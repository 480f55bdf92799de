//! Makes a changed script meaningful again, line by line, with an account of what is probably live there.
//!
//! A change leaves names without a block, blocks that do not fit and repeats that work once. Each operation has one
//! function that mends it: renamed to a block that lives, turned into another, or dropped. What a change only marked, to be drawn
//! here, is drawn here, where it is known what lives. Inside a repeat an operation consumes only blocks made in
//! the same round, and what a round leaves is freed at its end, so that every round is like the first. The result keeps
//! to the limits of a script.

use core::alloc::Layout;
use std::vec::Vec;

use super::census::Census;
use super::choices::Choices;
use super::flat::Flat;
use super::habits::Habits;
use super::mutate::{Edit, NAMES, Room};
use super::sizes::layout;
use super::weights::Kind;
use crate::harness::script::{Live, MOST_WRITTEN, Misuse, Name, Op, Setup};

/// The most operations that a mutant runs, repeats counted out: a fuzzer wants many short runs.
pub(super) const MOST_STEPS: u64 = 1_000;

/// Exponents of alignments that an operation is changed to.
const EXPONENTS: [u32; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 14, 16];

/// The deepest nesting of repeats.
const MOST_DEPTH: usize = 3;

pub(super) struct Repair<'a, C> {
    choices: &'a mut C,
    room: Room,
    habits: Habits,
    census: Census,
    out: Vec<Flat>,
    open: Vec<Open>,
    /// How many `end`s to drop, since their `repeat` was.
    dropped: usize,
    steps: u64,
}

/// A repeat that is open.
struct Open {
    /// Where it began.
    at: usize,
    /// How often its body runs in all.
    rounds: u64,
    /// How many scopes were open around it.
    scopes: u8,
}

/// The mended lines.
pub(super) fn repair<C: Choices>(setup: &Setup, edits: &[Edit], room: Room, choices: &mut C) -> Vec<Flat> {
    let population = (setup.size / 48).clamp(1, 64);
    let habits = Habits::draw(setup, population, room.offered(), room.promises, choices);
    let out = Vec::with_capacity(edits.len() + 16);
    let census = Census::new(setup, NAMES);
    let mut repair = Repair { choices, room, habits, census, out, open: Vec::new(), dropped: 0, steps: 0 };
    for edit in edits {
        repair.line(edit);
    }
    while !repair.open.is_empty() {
        repair.end();
    }
    repair.out
}

impl<C: Choices> Repair<'_, C> {
    fn line(&mut self, edit: &Edit) {
        match *edit {
            Edit::Keep(Flat::Op(op)) => self.keep(op),
            Edit::Keep(Flat::Repeat(times)) => self.repeat(times),
            Edit::Keep(Flat::End) if self.dropped > 0 => self.dropped -= 1,
            Edit::Keep(Flat::End) => self.end(),
            Edit::Vary(op) => self.vary(op),
            Edit::Draw => self.draw(),
        }
    }

    fn draw(&mut self) {
        let rising = self.choices.chance(1, 2);
        let kind = self.habits.kind(rising, self.choices);
        self.draw_kind(kind);
    }

    fn draw_kind(&mut self, kind: Kind) {
        if let Some(op) = self.habits.op(kind, self.choices, &self.census.scene()) {
            let op = self.unless_crowded(op);
            self.keep(op);
        }
    }

    /// The operation, or room made for the next one.
    fn unless_crowded(&mut self, op: Op) -> Op {
        let crowded = matches!(op, Op::Alloc { layout, .. } if !self.census.is_sure(layout));
        let consumable = if crowded { self.consumable() } else { None };
        consumable.map_or(op, |name| Op::Free { name })
    }

    /// Mends an operation and writes it, if anything is left of it.
    fn keep(&mut self, op: Op) {
        if let Some(op) = self.mend(op) {
            self.write(op);
        }
    }

    fn write(&mut self, op: Op) {
        // What opens a scope stands for what closes it, too: that must always have room.
        let steps = match op {
            Op::Enter => 2 * self.rounds(),
            Op::Leave => 0,
            _ => self.rounds(),
        };
        if op != Op::Leave && (self.is_full() || self.steps + steps > MOST_STEPS) {
            return;
        }
        self.steps += steps;
        self.census.note(&op, self.depth());
        self.out.push(Flat::Op(op));
    }

    fn mend(&mut self, op: Op) -> Option<Op> {
        // Who calls changes nothing, so a mutant has no need of it.
        Kind::of(&op).filter(|kind| kind.is_offered(self.room.offered()))?;
        match op {
            Op::Alloc { name, layout, zeroed } => self.mend_alloc(name, layout, zeroed),
            Op::Free { name } => self.mend_free(name),
            Op::Realloc { from, to, size } => self.mend_realloc(from, to, size),
            Op::Grow { .. } | Op::Truncate { .. } => Some(op),
            Op::Region { bytes, gap } => self.census.scopes().region(|| (bytes, gap)).filter(|_| self.depth() == 0),
            Op::Reset => self.census.scopes().reset().filter(|_| self.depth() == 0),
            Op::Enter => self.census.scopes().enter(),
            Op::Leave => self.census.scopes().leave().filter(|_| self.census.scopes().depth() > self.scopes_around()),
            Op::Thread { .. } => None,
            Op::Misuse(misuse) => self.mend_misuse(misuse).map(Op::Misuse),
        }
    }

    fn mend_alloc(&mut self, name: Name, wanted: Layout, zeroed: bool) -> Option<Op> {
        let promises = self.room.promises;
        let align = wanted.align().min(promises.greatest_align);
        let layout = layout(self.habits.sizes.fitted(wanted.size(), align, self.choices), align);
        if !self.census.has_room(layout) && self.choices.chance(1, 8) {
            return self.mend_refused(layout);
        }
        Some(Op::Alloc { name: self.unbound(name)?, layout, zeroed })
    }

    /// A refusal is worth having, but a chain of mutations must not collect them.
    fn mend_refused(&mut self, layout: Layout) -> Option<Op> {
        if self.census.is_hopeless(layout) { None } else { self.consumable().map(|name| Op::Free { name }) }
    }

    fn mend_free(&mut self, name: Name) -> Option<Op> {
        if self.is_consumable(name) {
            return Some(Op::Free { name });
        }
        let other = if self.choices.chance(1, 2) { self.consumable() } else { None };
        other.map(|name| Op::Free { name })
    }

    fn mend_realloc(&mut self, from: Name, to: Name, size: usize) -> Option<Op> {
        let Some(Live { name: from, layout: old }) = self.living(from) else {
            return self.mend_alloc(to, layout(size, 1), false);
        };
        let to = if to == from || !self.is_consumable(from) { from } else { self.unbound(to).unwrap_or(from) };
        let size = self.habits.sizes.fitted(size, old.align(), self.choices);
        Some(Op::Realloc { from, to, size })
    }

    fn mend_misuse(&mut self, misuse: Misuse) -> Option<Misuse> {
        match misuse {
            Misuse::FreeTwice { name } => self.freed(name).map(|name| Misuse::FreeTwice { name }),
            Misuse::FreeInside { name, by } => self.mend_inside(name, by),
            Misuse::WritePast { name, bytes } => {
                self.living(name).map(|block| Misuse::WritePast { name: block.name, bytes: written(bytes) })
            }
            Misuse::WriteBefore { name, bytes } => {
                self.living(name).map(|block| Misuse::WriteBefore { name: block.name, bytes: written(bytes) })
            }
            Misuse::FreeWild { .. } | Misuse::FreeNull => Some(misuse),
        }
    }

    fn mend_inside(&mut self, name: Name, by: u32) -> Option<Misuse> {
        let block = self.living(name)?;
        let size = u32::try_from(block.layout.size()).ok().filter(|&size| size > 0)?;
        Some(Misuse::FreeInside { name: block.name, by: by.clamp(1, size) })
    }

    /// A different operation of the same kind, or another block's.
    fn vary(&mut self, op: Op) {
        match op {
            Op::Alloc { name, layout, zeroed } => self.vary_alloc(name, layout, zeroed),
            Op::Realloc { from, to, size } => {
                let size = self.habits.sizes.resized(size, self.choices, &self.census.scene().seen);
                self.keep(Op::Realloc { from, to, size });
            }
            Op::Free { .. } => self.draw_kind(Kind::Free),
            _ => {
                if let Some(kind) = Kind::of(&op) {
                    self.draw_kind(kind);
                }
            }
        }
    }

    fn vary_alloc(&mut self, name: Name, old: Layout, zeroed: bool) {
        let (c, sizes, scene) = (&mut *self.choices, &self.habits.sizes, self.census.scene());
        let (size, align) = (old.size(), old.align());
        let (size, align, zeroed) = match c.below(8) {
            0 => (size, sizes.align(c), zeroed),
            1 => (size, 1 << c.pick(&EXPONENTS), zeroed),
            2 => (size, align, !zeroed),
            3 | 4 => (sizes.size(c, &scene.seen), align, zeroed),
            _ => (sizes.resized(size, c, &scene.seen), align, zeroed),
        };
        self.keep(Op::Alloc { name, layout: layout(size, align), zeroed });
    }

    fn repeat(&mut self, times: u32) {
        let rounds = self.rounds();
        let most = (MOST_STEPS.saturating_sub(self.steps) / rounds / 8).max(1);
        if self.open.len() == MOST_DEPTH || self.is_full() {
            self.dropped += 1;
            return;
        }
        let times = u64::from(times.max(1)).min(most);
        self.open.push(Open { at: self.out.len(), rounds: rounds * times, scopes: self.census.scopes().depth() });
        self.out.push(Flat::Repeat(times as u32));
    }

    fn end(&mut self) {
        let Some(&Open { at: began, .. }) = self.open.last() else { return };
        self.leave_what_is_open();
        // A leak for every round is worth a script now and then.
        if !self.choices.chance(1, 32) {
            self.free_what_is_left();
        }
        self.open.pop();
        self.census.rise(self.depth());
        if self.out.len() == began + 1 {
            self.out.pop();
        } else {
            self.out.push(Flat::End);
        }
    }

    /// Scopes that a round opens, it closes: else the next would stand within it.
    fn leave_what_is_open(&mut self) {
        while self.census.scopes().depth() > self.scopes_around() {
            self.write(Op::Leave);
        }
    }

    fn free_what_is_left(&mut self) {
        let left: Vec<Name> = self.census.live().iter().map(|block| block.name).collect();
        for name in left {
            if self.is_consumable(name) {
                self.write(Op::Free { name });
            }
        }
    }

    /// The name if it is not bound (or rarely although it is), else another to bind.
    fn unbound(&mut self, name: Name) -> Option<Name> {
        let taken = self.census.block(name).is_some();
        if taken && !(self.depth() == 0 && self.choices.chance(1, 64)) { self.census.spare() } else { Some(name) }
    }

    /// The named block if it lives, else another that does.
    fn living(&mut self, name: Name) -> Option<Live> {
        self.census.block(name).filter(|block| self.census.scopes().is_inner(block.name)).or_else(|| self.any())
    }

    fn freed(&mut self, name: Name) -> Option<Name> {
        let freed = self.census.scene().seen.freed;
        let other = freed.len().checked_sub(1).map(|last| freed[last - self.choices.index(freed.len().min(8))]);
        [Some(name), other].into_iter().flatten().find(|&name| self.census.is_freed(name))
    }

    fn any(&mut self) -> Option<Live> {
        self.census.scene().any(self.choices)
    }

    /// A block that can be given up here: any, or the one made last.
    fn consumable(&mut self) -> Option<Name> {
        let last = self.census.live().last().copied();
        [self.any(), last].into_iter().flatten().map(|block| block.name).find(|&name| self.is_consumable(name))
    }

    fn is_consumable(&self, name: Name) -> bool {
        self.census.depth(name) == Some(self.depth()) && self.census.scopes().is_inner(name)
    }

    fn depth(&self) -> u8 {
        self.open.len() as u8
    }

    fn rounds(&self) -> u64 {
        self.open.last().map_or(1, |open| open.rounds)
    }

    /// How many scopes are open around the innermost repeat.
    fn scopes_around(&self) -> u8 {
        self.open.last().map_or(0, |open| open.scopes)
    }

    /// Whether another line would leave none for the `end`s.
    fn is_full(&self) -> bool {
        self.out.len() + self.open.len() + usize::from(self.census.scopes().depth()) + 3 > self.room.lines
    }
}

fn written(bytes: u8) -> u8 {
    bytes.clamp(1, MOST_WRITTEN)
}
