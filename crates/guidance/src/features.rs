//! What a step shows, as numbers below [`COUNT`].
//!
//! A feature says that something was seen at all, not how often. All of them are read off the ledger, the answer and the snapshot, so any subject
//! shows them; those of the free list are silent where a subject does not show its inside. There are few on purpose: each is a script that is kept
//! and changed, and a script that is kept for the sake of a number nobody needs costs as much as any.

use std::ops::ControlFlow;

use freespace::harness::ledger::Block;
use freespace::harness::run::{After, Done, Run, Witness};
use freespace::harness::script::{Name, Op, Setup};

/// Frees that an address is looked up among.
const REMEMBERED: usize = 32;

/// What an operation came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Event {
    #[default]
    Begun,
    Served,
    Refused,
    Freed,
    Grown,
    GrownElsewhere,
    Shrunk,
    ShrunkElsewhere,
    NotResized,
    /// The region grew or shrank, or there is another.
    Room,
    /// A scope or a reset.
    GivenUp,
    Misused,
    Skipped,
}

const EVENTS: usize = Event::Skipped as usize + 1;

/// Numbers for two classes at once.
#[derive(Clone, Copy)]
struct Table {
    first: usize,
    rows: usize,
    columns: usize,
}

impl Table {
    const fn new(rows: usize, columns: usize) -> Self {
        Table { first: 0, rows, columns }
    }

    /// The numbers behind this table's.
    const fn then(self, rows: usize, columns: usize) -> Self {
        Table { first: self.end(), rows, columns }
    }

    const fn end(self) -> usize {
        self.first + self.rows * self.columns
    }

    /// What is beyond the last class is of the last.
    fn at(self, row: usize, column: usize) -> usize {
        self.first + row.min(self.rows - 1) * self.columns + column.min(self.columns - 1)
    }
}

/// What came after what.
const PAIRS: Table = Table::new(EVENTS, EVENTS);
/// How many times in a row.
const STREAKS: Table = PAIRS.then(EVENTS, 6);
/// How often an address was handed out of late.
const AGAIN: Table = STREAKS.then(7, 1);
/// How many frees ago a block's address was given up, by whether the block is smaller than the one before it, as large, or larger.
const REUSES: Table = AGAIN.then(7, 3);
/// The gaps before and behind a block that was placed, freed or resized in its place.
const GAPS: Table = REUSES.then(3 * GAP_CLASSES, GAP_CLASSES);
/// How large the request was, by whether it was served.
const SIZES: Table = GAPS.then(18, 4);
/// How it was to be aligned.
const ALIGNS: Table = SIZES.then(17, 2);
/// How many free chunks more or fewer there are.
const CHUNKS: Table = ALIGNS.then(EVENTS, 5);
/// How many free chunks there are, by where the next search begins.
const LISTS: Table = CHUNKS.then(9, 2);
/// How many live blocks there are.
const LIVE: Table = LISTS.then(9, 1);
/// Which policy it happened under.
const POLICIES: Table = LIVE.then(4, 5);

/// How many features there are.
pub const COUNT: usize = POLICIES.end();

const GAP_CLASSES: usize = 6;

/// A gap by what an allocator may do with it: nothing, too little for a header, just one, a small block, more.
fn gap_class(bytes: usize) -> usize {
    match bytes {
        0 => 0,
        1..8 => 1,
        8 => 2,
        9..=16 => 3,
        17..=128 => 4,
        _ => 5,
    }
}

/// 0 for 0, and one more for each power of two.
fn magnitude(number: usize) -> usize {
    number.checked_ilog2().map_or(0, |power| power as usize + 1)
}

/// Where a block is, or was.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    at: usize,
    size: usize,
}

impl Place {
    fn of(block: &Block) -> Self {
        Place { at: block.start().as_ptr().addr(), size: block.layout().size() }
    }
}

/// Sees a run, and tells which features it showed.
pub struct Observer {
    shown: Vec<u16>,
    is_shown: [bool; COUNT],
    last: Event,
    /// How often the last event came before, in a row.
    streak: usize,
    free_chunks: u32,
    /// The last place that each name had.
    places: Vec<Place>,
    freed: Vec<Place>,
}

impl Default for Observer {
    fn default() -> Self {
        Observer {
            shown: Vec::new(),
            is_shown: [false; COUNT],
            last: Event::Begun,
            streak: 0,
            free_chunks: 0,
            places: Vec::new(),
            freed: Vec::new(),
        }
    }
}

impl Observer {
    /// Forgets the run before.
    pub fn begin(&mut self, setup: &Setup) {
        for feature in self.shown.drain(..) {
            self.is_shown[usize::from(feature)] = false;
        }
        self.places.clear();
        self.freed.clear();
        (self.last, self.streak, self.free_chunks) = (Event::Begun, 0, 1);
        self.show(POLICIES.at(setup.policy.fit as usize, setup.policy.order as usize));
    }

    /// The features that the run showed, each once.
    #[must_use]
    pub fn shown(&self) -> &[u16] {
        &self.shown
    }

    /// Sees a step.
    fn see(&mut self, run: &Run<'_>, op: Op, done: Done) {
        let event = self.event(run, op, done);
        self.see_event(event);
        self.see_inside(run, event);
        match op {
            Op::Alloc { name, layout, .. } => {
                self.see_request(layout.size(), event);
                self.show(ALIGNS.at(magnitude(layout.align()) - 1, usize::from(event == Event::Served)));
                self.see_placed(run, name, event);
            }
            Op::Realloc { from, to, size } => {
                self.see_request(size, event);
                self.see_resized(run, from, to, event);
            }
            Op::Free { name } if event == Event::Freed => {
                let place = self.place(name);
                self.see_gaps(run, place, 1);
                self.give_up(place);
            }
            _ => {}
        }
    }

    fn show(&mut self, feature: usize) {
        if !self.is_shown[feature] {
            self.is_shown[feature] = true;
            self.shown.push(feature as u16);
        }
    }

    fn event(&self, run: &Run<'_>, op: Op, done: Done) -> Event {
        let failed = run.seen().failed;
        match op {
            _ if done != Done::Ran => Event::Skipped,
            Op::Alloc { .. } if failed => Event::Refused,
            Op::Alloc { .. } => Event::Served,
            Op::Free { .. } => Event::Freed,
            Op::Realloc { .. } if failed => Event::NotResized,
            Op::Realloc { from, to, .. } => self.resized(run, from, to),
            Op::Grow { .. } | Op::Truncate { .. } | Op::Region { .. } => Event::Room,
            Op::Reset | Op::Enter | Op::Leave => Event::GivenUp,
            Op::Thread { .. } => Event::Skipped,
            Op::Misuse(_) => Event::Misused,
        }
    }

    fn resized(&self, run: &Run<'_>, from: Name, to: Name) -> Event {
        let (old, new) = (self.place(from), run.ledger().block(to).map(Place::of).unwrap_or_default());
        match (new.size > old.size, new.at == old.at) {
            (true, true) => Event::Grown,
            (true, false) => Event::GrownElsewhere,
            (false, true) => Event::Shrunk,
            (false, false) => Event::ShrunkElsewhere,
        }
    }

    fn see_event(&mut self, event: Event) {
        self.show(PAIRS.at(self.last as usize, event as usize));
        self.streak = if event == self.last { self.streak + 1 } else { 0 };
        self.show(STREAKS.at(event as usize, self.streak));
        self.last = event;
    }

    fn see_inside(&mut self, run: &Run<'_>, event: Event) {
        self.show(LIVE.at(magnitude(run.ledger().len()), 0));
        let Some(inside) = run.snapshot().inside else { return };
        let more = (i64::from(inside.free_chunks) - i64::from(self.free_chunks)).clamp(-2, 2) + 2;
        self.free_chunks = inside.free_chunks;
        self.show(CHUNKS.at(event as usize, more as usize));
        let roves = inside.rover != 0 && inside.rover != inside.head;
        self.show(LISTS.at(magnitude(inside.free_chunks as usize), usize::from(roves)));
    }

    fn see_request(&mut self, size: usize, event: Event) {
        let column = match event {
            Event::Served => 0,
            Event::Refused => 1,
            Event::NotResized => 2,
            Event::Skipped => return,
            _ => 3,
        };
        self.show(SIZES.at(magnitude(size), column));
    }

    fn see_placed(&mut self, run: &Run<'_>, name: Name, event: Event) {
        let Some(place) = run.ledger().block(name).map(Place::of).filter(|_| event != Event::Refused) else { return };
        self.see_reuse(place);
        self.see_gaps(run, place, 0);
        self.remember(name, place);
    }

    fn see_resized(&mut self, run: &Run<'_>, from: Name, to: Name, event: Event) {
        let old = self.place(from);
        match event {
            Event::GrownElsewhere | Event::ShrunkElsewhere => {
                self.see_placed(run, to, event);
                self.give_up(old);
            }
            Event::Grown | Event::Shrunk => {
                let place = run.ledger().block(to).map(Place::of).unwrap_or_default();
                self.see_gaps(run, place, 2);
                self.remember(to, place);
            }
            _ => {}
        }
    }

    fn see_reuse(&mut self, place: Place) {
        let (mut latest, mut times) = (None, 0);
        for (ago, freed) in self.freed.iter().rev().enumerate().filter(|(_, freed)| freed.at == place.at) {
            latest = latest.or(Some((ago, freed.size)));
            times += 1;
        }
        self.show(AGAIN.at(times, 0));
        let Some((ago, size)) = latest else { return self.show(REUSES.at(0, 0)) };
        self.show(REUSES.at(1 + magnitude(ago), (place.size.cmp(&size) as i8 + 1) as usize));
    }

    /// The gaps around a place: `what` is 0 for a block that was placed, 1 for one that was freed, 2 for one that was resized.
    fn see_gaps(&mut self, run: &Run<'_>, place: Place, what: usize) {
        let around = run.ledger().around(place.at);
        let behind = around.behind.as_ref().map(|other| Place::of(other).at);
        let before = around.before.as_ref().map(Place::of).map(|other| other.at + other.size);
        let edges = run.snapshot().region.map_or((0, usize::MAX), |region| region.addresses());
        let before = place.at.saturating_sub(before.unwrap_or(edges.0));
        let behind = behind.unwrap_or(edges.1).saturating_sub(place.at.saturating_add(place.size));
        self.show(GAPS.at(what * GAP_CLASSES + gap_class(before), gap_class(behind)));
    }

    fn place(&self, name: Name) -> Place {
        self.places.get(name.0 as usize).copied().unwrap_or_default()
    }

    fn remember(&mut self, name: Name, place: Place) {
        let slot = name.0 as usize;
        if self.places.len() <= slot {
            self.places.resize(slot + 1, Place::default());
        }
        self.places[slot] = place;
    }

    fn give_up(&mut self, place: Place) {
        if self.freed.len() == REMEMBERED {
            self.freed.remove(0);
        }
        self.freed.push(place);
    }
}

impl Witness for Observer {
    fn look(&mut self, run: &Run<'_>, after: After) -> ControlFlow<()> {
        if let After::Op(op, Some(done)) = after {
            self.see(run, op, done);
        }
        ControlFlow::Continue(())
    }
}
