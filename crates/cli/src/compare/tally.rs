//! What a subject did over all scripts, and where two of them first parted.

use std::collections::BTreeMap;

use freespace::harness::run::{Answer, Stance};

/// A subject's sums over all scripts that ran.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    /// Operations that meant something to it.
    pub(super) operations: u64,
    /// Requests that were refused memory.
    pub(super) refused: u64,
    /// Of those, for how many another subject, with no more memory and no fewer bytes held, had room.
    pub(super) short: u64,
    /// Blocks resized, and of those, moved.
    pub(super) resized: u64,
    pub(super) moved: u64,
    /// Scripts that it made no heap for.
    pub(super) unfit: u64,
    pub(super) findings: u64,
    reach: Ratio,
    overhead: Ratio,
    /// Of the script that runs.
    current: Extent,
}

/// Two sums of bytes.
#[derive(Clone, Copy, Debug, Default)]
struct Ratio {
    needed: u64,
    asked: u64,
}

impl Ratio {
    fn value(self) -> Option<f64> {
        (self.asked > 0 && self.needed > 0).then(|| self.needed as f64 / self.asked as f64)
    }

    fn add(&mut self, needed: usize, asked: usize) {
        self.needed += needed as u64;
        self.asked += asked as u64;
    }
}

/// What a subject needed in one script.
#[derive(Clone, Copy, Debug, Default)]
struct Extent {
    /// Offsets of the lowest and highest byte that blocks had.
    span: Option<(usize, usize)>,
    region: usize,
    /// The most bytes asked for that were live at once.
    peak: usize,
    /// The most bytes in use by its own word, and those asked for then.
    used: usize,
    asked: usize,
}

impl Extent {
    fn note(&mut self, stance: &Stance) {
        if let Some((start, end)) = stance.place {
            let (low, high) = self.span.unwrap_or((start, end));
            self.span = Some((low.min(start), high.max(end)));
        }
        self.region = self.region.max(stance.room.first.unwrap_or(0));
        self.peak = self.peak.max(stance.held);
        if let Some(used) = stance.used.filter(|&used| used > self.used) {
            (self.used, self.asked) = (used, stance.held);
        }
    }

    /// Bytes from the end of the region that it hands out from, up to the farthest byte that a block had.
    fn reach(&self) -> Option<usize> {
        self.span.map(|(low, high)| high.min(self.region.saturating_sub(low)))
    }
}

impl Tally {
    fn note(&mut self, stance: &Stance) {
        self.operations += u64::from(stance.answer != Answer::Skipped);
        self.refused += u64::from(stance.answer == Answer::Refused);
        self.resized += u64::from(matches!(stance.answer, Answer::Stayed | Answer::Moved));
        self.moved += u64::from(stance.answer == Answer::Moved);
        self.current.note(stance);
    }

    /// The script is over: what it needed is added up.
    pub(super) fn settle(&mut self) {
        let extent = std::mem::take(&mut self.current);
        if let Some(reach) = extent.reach() {
            self.reach.add(reach, extent.peak);
        }
        if extent.asked > 0 {
            self.overhead.add(extent.used, extent.asked);
        }
    }

    /// Bytes reached over the most that were asked for at once.
    pub(super) fn reach(&self) -> Option<f64> {
        self.reach.value()
    }

    /// Bytes in use by its own word over those asked for.
    pub(super) fn overhead(&self) -> Option<f64> {
        self.overhead.value()
    }

    /// The part of the resized blocks that moved.
    pub(super) fn moves(&self) -> Option<f64> {
        (self.resized > 0).then(|| self.moved as f64 / self.resized as f64)
    }
}

/// How two subjects part: the first one does this and the second one does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    Refuses,
    Moves,
}

impl Way {
    /// What the one does, and what the other does.
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            Way::Refuses => ("refuses", "serves"),
            Way::Moves => ("moves", "stays in place"),
        }
    }

    /// How the first of two parts from the second.
    fn between(one: &Stance, other: &Stance) -> Option<Self> {
        match (one.answer, other.answer) {
            (Answer::Refused, Answer::Served | Answer::Stayed | Answer::Moved) => Some(Way::Refuses),
            (Answer::Moved, Answer::Stayed) => Some(Way::Moves),
            _ => None,
        }
    }
}

/// A way in which two subjects, by their seats, part.
pub(super) type Parting = (usize, usize, Way);

/// The subjects' tallies, and the partings of the script that runs.
pub(super) struct Board {
    pub(super) tallies: Vec<Tally>,
    /// At which operation of the script that runs, counted from 1, two subjects first parted.
    pub(super) partings: BTreeMap<Parting, usize>,
    step: usize,
}

impl Board {
    pub(super) fn new(subjects: usize) -> Self {
        Board { tallies: vec![Tally::default(); subjects], partings: BTreeMap::new(), step: 0 }
    }

    /// A script begins.
    pub(super) fn begin(&mut self) {
        self.step = 0;
        self.partings.clear();
    }

    /// An operation was taken by all.
    pub(super) fn note(&mut self, stances: &[Stance]) {
        self.step += 1;
        for (seat, stance) in stances.iter().enumerate() {
            let tally = &mut self.tallies[seat];
            tally.note(stance);
            tally.short += u64::from(stances.iter().any(|other| stance.fell_short_of(other)));
            self.part(seat, stance, stances);
        }
    }

    fn part(&mut self, seat: usize, stance: &Stance, stances: &[Stance]) {
        for (other_seat, other) in stances.iter().enumerate() {
            if let Some(way) = Way::between(stance, other) {
                self.partings.entry((seat, other_seat, way)).or_insert(self.step);
            }
        }
    }
}
