//! Changes scripts: [`mutate`] changes one here and there, [`crossover`] makes one of two, [`afresh`] needs none.
//!
//! A mutation cuts and pastes flat lines without looking at names, and marks where something shall be drawn; then a
//! repair walks the lines and makes every operation meaningful where it now stands. So a long chain of
//! mutations still runs, instead of wearing a script down to operations on blocks that are not there. A mutant's
//! blocks are named `a`, `b`, … whatever they were named before. Deterministic in the choices.

use std::sync::LazyLock;
use std::vec;
use std::vec::Vec;

use super::choices::Choices;
use super::flat::{self, Flat, nest};
use super::repair::repair;
use super::scope::{Scope, draw_setup, suited, vary_setup};
use crate::harness::script::{Line, Name, Names, Op, Script, Setup};
use crate::harness::subject::{Capabilities, Capability, Promises};

/// How many names a mutant can have.
pub(super) const NAMES: u16 = 512;

static LETTERS: LazyLock<Names> = LazyLock::new(|| Names::lettered(NAMES.into()));

/// What a mutant must keep to.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// Whether it may have misuses. If not, those that it had are dropped.
    pub misuse: bool,
    /// The most lines after the set-up, `repeat` and `end` counted.
    pub lines: usize,
    /// What the subject offers: other operations, and settings that mean nothing to it, are dropped.
    pub capabilities: Capabilities,
    /// What it may be asked.
    pub promises: Promises,
}

impl Room {
    /// So many lines for the list heap.
    #[must_use]
    pub fn of(lines: usize) -> Self {
        let Scope { capabilities, promises, misuse, .. } = Scope::around(1);
        Room { misuse, lines, capabilities, promises }
    }

    /// What may be asked of the subject.
    pub(super) fn offered(&self) -> Capabilities {
        let is_wanted = |&capability: &Capability| self.misuse || capability != Capability::Misuse;
        self.capabilities.iter().filter(is_wanted).fold(Capabilities::NONE, Capabilities::with)
    }
}

/// A line, or what shall become of it once it is known what lives there.
#[derive(Clone, Copy, Debug)]
pub(super) enum Edit {
    Keep(Flat),
    /// A changed operation instead of this one.
    Vary(Op),
    /// A new operation.
    Draw,
}

/// A script under change.
struct Draft {
    setup: Setup,
    edits: Vec<Edit>,
    room: Room,
}

/// The script with one to a few changes, every operation mended to mean something.
///
/// It runs at most 1000 operations, repeats counted out.
#[must_use]
pub fn mutate<C: Choices>(script: &Script, room: Room, choices: &mut C) -> Script {
    let mut draft = Draft::new(script, room);
    let changes = 1 + choices.below(2) + choices.below(2) * choices.below(8);
    let table = mutations::<C>();
    (0..changes).for_each(|_| weighted(&table, choices)(&mut draft, choices));
    draft.finish(choices)
}

/// A beginning of one script, a part of the other, and mostly the rest of the first.
#[must_use]
pub fn crossover<C: Choices>(one: &Script, other: &Script, room: Room, choices: &mut C) -> Script {
    let (mut draft, part) = (Draft::new(one, room), Draft::new(other, room));
    let (from, to) = part.range(choices);
    let (cut, end) = draft.range(choices);
    let resume = if choices.chance(3, 4) { end } else { draft.edits.len() };
    draft.edits.splice(cut..resume, part.edits[from..to].iter().copied());
    if choices.chance(1, 4) {
        draft.setup = part.setup;
    }
    draft.finish(choices)
}

/// A new script, drawn as a mutation draws: by a rough account of what lives, with no run to look at.
#[must_use]
pub fn afresh<C: Choices>(room: Room, choices: &mut C) -> Script {
    let setup = draw_setup(choices, room.capabilities);
    let most = room.lines.max(1) as u32;
    let count = choices.scaled(most.div_ceil(8), most) as usize;
    Draft { setup, edits: vec![Edit::Draw; count], room }.finish(choices)
}

type Mutation<C> = fn(&mut Draft, &mut C);

fn mutations<C: Choices>() -> [(Mutation<C>, u32); 14] {
    [
        (insert, 24),
        (append, 8),
        (vary, 24),
        (delete, 8),
        (delete_range, 4),
        (duplicate, 4),
        (swap, 6),
        (shift, 6),
        (shorten, 1),
        (wrap, 2),
        (unwrap, 2),
        (vary_times, 2),
        (keep_part, 1),
        (setup, 8),
    ]
}

fn weighted<T: Copy, C: Choices>(table: &[(T, u32)], c: &mut C) -> T {
    let total = table.iter().map(|row| row.1).sum();
    let mut ticket = c.below(total);
    let row = table.iter().find(|row| {
        let found = ticket < row.1;
        ticket = ticket.wrapping_sub(row.1);
        found
    });
    row.unwrap_or(&table[0]).0
}

impl Draft {
    fn new(script: &Script, room: Room) -> Self {
        let mut edits = Vec::with_capacity(script.lines().len() + 64);
        flat::for_each(script.lines(), &mut |line| edits.push(Edit::Keep(renumbered(line))));
        Draft { setup: *script.setup(), edits, room }
    }

    fn finish<C: Choices>(self, c: &mut C) -> Script {
        let setup = suited(self.setup, self.room.capabilities);
        let lines: Vec<Line> = nest(&repair(&setup, &self.edits, self.room, c));
        Script::new(setup, lines, &LETTERS)
    }

    /// A place between two lines, or an end.
    fn place<C: Choices>(&self, c: &mut C) -> usize {
        c.index(self.edits.len() + 1)
    }

    /// A run of lines, mostly short; empty only if there are none.
    fn range<C: Choices>(&self, c: &mut C) -> (usize, usize) {
        let len = self.edits.len();
        if len == 0 {
            return (0, 0);
        }
        let from = c.index(len);
        let count = c.scaled(1, (len - from) as u32) as usize;
        (from, from + count)
    }

    fn left(&self) -> usize {
        self.room.lines.saturating_sub(self.edits.len())
    }
}

/// A name that the letters do not reach takes another's: the repair tells them apart.
fn renumbered(mut line: Flat) -> Flat {
    if let Flat::Op(op) = &mut line {
        op.rename(&mut |name| Name(name.0 % u32::from(NAMES)));
    }
    line
}

fn insert<C: Choices>(draft: &mut Draft, c: &mut C) {
    let (at, count) = (draft.place(c), c.scaled(1, 8) as usize);
    draft.edits.splice(at..at, std::iter::repeat_n(Edit::Draw, count));
}

fn append<C: Choices>(draft: &mut Draft, c: &mut C) {
    let count = (c.scaled(1, 32) as usize).min(draft.left());
    draft.edits.extend(std::iter::repeat_n(Edit::Draw, count));
}

fn vary<C: Choices>(draft: &mut Draft, c: &mut C) {
    let at = c.index(draft.edits.len());
    if let Some(edit @ &mut Edit::Keep(Flat::Op(op))) = draft.edits.get_mut(at) {
        *edit = Edit::Vary(op);
    }
}

fn delete<C: Choices>(draft: &mut Draft, c: &mut C) {
    if !draft.edits.is_empty() {
        draft.edits.remove(c.index(draft.edits.len()));
    }
}

fn delete_range<C: Choices>(draft: &mut Draft, c: &mut C) {
    let (from, to) = draft.range(c);
    draft.edits.drain(from..to);
}

fn duplicate<C: Choices>(draft: &mut Draft, c: &mut C) {
    let (from, to) = draft.range(c);
    let to = to.min(from + draft.left());
    let (part, at) = (draft.edits[from..to].to_vec(), draft.place(c));
    draft.edits.splice(at..at, part);
}

fn swap<C: Choices>(draft: &mut Draft, c: &mut C) {
    let len = draft.edits.len();
    if len > 1 {
        let near = c.index(len - 1);
        let far = if c.chance(1, 2) { near + 1 } else { c.index(len) };
        draft.edits.swap(near, far);
    }
}

fn shift<C: Choices>(draft: &mut Draft, c: &mut C) {
    let (from, to) = draft.range(c);
    let part: Vec<Edit> = draft.edits.drain(from..to).collect();
    let at = draft.place(c);
    draft.edits.splice(at..at, part);
}

fn shorten<C: Choices>(draft: &mut Draft, c: &mut C) {
    draft.edits.truncate(draft.place(c));
}

fn keep_part<C: Choices>(draft: &mut Draft, c: &mut C) {
    let (from, to) = draft.range(c);
    draft.edits.truncate(to);
    draft.edits.drain(..from);
}

fn wrap<C: Choices>(draft: &mut Draft, c: &mut C) {
    let (from, to) = draft.range(c);
    draft.edits.insert(to, Edit::Keep(Flat::End));
    draft.edits.insert(from, Edit::Keep(Flat::Repeat(times(c))));
}

/// Drops a `repeat`; the repair drops its `end`.
fn unwrap<C: Choices>(draft: &mut Draft, c: &mut C) {
    if let Some(at) = some_repeat(draft, c) {
        draft.edits.remove(at);
    }
}

fn vary_times<C: Choices>(draft: &mut Draft, c: &mut C) {
    if let Some(at) = some_repeat(draft, c) {
        draft.edits[at] = Edit::Keep(Flat::Repeat(times(c)));
    }
}

/// The first `repeat` from somewhere on.
fn some_repeat<C: Choices>(draft: &Draft, c: &mut C) -> Option<usize> {
    let from = c.index(draft.edits.len());
    (from..draft.edits.len()).find(|&at| matches!(draft.edits[at], Edit::Keep(Flat::Repeat(_))))
}

/// Mostly a few times; sometimes as often as a slow leak needs.
fn times<C: Choices>(c: &mut C) -> u32 {
    if c.chance(1, 8) { c.scaled(16, 2000) } else { c.scaled(2, 15) }
}

fn setup<C: Choices>(draft: &mut Draft, c: &mut C) {
    vary_setup(&mut draft.setup, draft.room.capabilities, c);
}
