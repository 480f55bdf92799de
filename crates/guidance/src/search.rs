//! The search for a bug's first finding, in one of several ways.

use std::mem;
use std::ops::ControlFlow;

use freespace::harness::drivers::Campaign;
use freespace::harness::generators::{Choices, Random, Room, Scope, mutate};
use freespace::harness::run::{After, Rig, Run, Verdict, Witness};
use freespace::harness::script::{Feed, Line, Script, ScriptFeed};
use freespace_mutants::cpu_seconds;

use crate::bugs::Bug;
use crate::features::{COUNT, Observer};
use crate::kept::{Kept, Rule};

/// Operations in a generated script of middling length, as in `freespace fuzz`.
const OPERATIONS: u32 = 200;

/// The most lines of a changed script: as many as a generated one may have.
const LINES: usize = 4 * OPERATIONS as usize;

/// How scripts come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Every script is drawn, and nobody looks at the features.
    Random,
    /// Every script is drawn; features are observed and scripts kept, for nothing. What that costs.
    Watched,
    /// So many scripts of four are kept scripts that were changed.
    Guided(Rule, u32),
}

/// The ways that are measured, each with its name. The first is what the others are held against.
pub const WAYS: [(&str, Way); 8] = [
    ("random", Way::Random),
    ("watched", Way::Watched),
    ("blind 1/2", Way::Guided(Rule::Blind, 2)),
    ("first 1/2", Way::Guided(Rule::First, 2)),
    ("shortest 1/2", Way::Guided(Rule::Shortest, 2)),
    ("rarest 1/4", Way::Guided(Rule::Rarest, 1)),
    ("rarest 1/2", Way::Guided(Rule::Rarest, 2)),
    ("rarest 3/4", Way::Guided(Rule::Rarest, 3)),
];

/// What a search took.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// Whether anything was found.
    pub found: bool,
    /// Scripts run, the one that found it included.
    pub scripts: u64,
    /// Operations that reached the subject.
    pub operations: u64,
    /// Processor time of this thread.
    pub seconds: f64,
}

/// Runs a seed's scripts on a fresh subject until something is found, at most so many.
#[must_use]
pub fn search(bug: &Bug, way: Way, seed: u64, most: u64) -> Cost {
    let mut rig = bug.rig();
    let before = cpu_seconds();
    let mut search = Search::new(bug, way, seed, &mut rig);
    let (mut found, mut scripts, mut operations) = (false, 0, 0);
    while !found && scripts < most {
        let verdict = search.next(scripts);
        scripts += 1;
        operations += verdict.counters.operations;
        found = verdict.finding().is_some();
    }
    Cost { found, scripts, operations, seconds: cpu_seconds() - before }
}

struct Search<'a> {
    rig: &'a mut Rig,
    way: Way,
    /// Without and with misuse, in turn; twice without, if misuse means nothing.
    campaigns: [Campaign; 2],
    rooms: [Room; 2],
    choices: Random,
    kept: Kept,
    observer: Observer,
    record: Vec<Line>,
}

impl<'a> Search<'a> {
    fn new(bug: &Bug, way: Way, seed: u64, rig: &'a mut Rig) -> Self {
        let (capabilities, promises) = (rig.capabilities(), rig.promises());
        let scope = |misuse| Scope { misuse, ..Scope::around(OPERATIONS).suited(capabilities, promises) };
        let room = |misuse| Room { misuse, lines: LINES, capabilities, promises };
        let rule = if let Way::Guided(rule, _) = way { rule } else { Rule::First };
        let misuse = [false, bug.misuse];
        Search {
            rig,
            way,
            campaigns: misuse.map(|misuse| Campaign::new(seed, scope(misuse))),
            rooms: misuse.map(room),
            choices: Random::new(!seed),
            kept: Kept::new(rule),
            observer: Observer::default(),
            record: Vec::new(),
        }
    }

    /// Runs the next script.
    fn next(&mut self, number: u64) -> Verdict {
        match self.way {
            Way::Random => self.drawn(number),
            Way::Guided(_, share) if self.choices.chance(share, 4) => self.guided(number),
            Way::Watched | Way::Guided(..) => self.watched(number),
        }
    }

    fn drawn(&mut self, number: u64) -> Verdict {
        self.campaigns[number as usize % 2].run(self.rig, number)
    }

    fn watched(&mut self, number: u64) -> Verdict {
        let mut feed = self.campaigns[number as usize % 2].feed(number);
        let verdict = self.observe(&mut feed);
        let record = mem::take(&mut self.record);
        self.note(record.len(), || Script::new(feed.setup(), record.clone(), feed.names()));
        self.record = record;
        verdict
    }

    /// A kept script, changed; as long as there is none, a drawn one.
    fn guided(&mut self, number: u64) -> Verdict {
        let room = self.rooms[number as usize % 2];
        let Some(script) = self.kept.draw(&mut self.choices) else { return self.watched(number) };
        let mutant = mutate(script, room, &mut self.choices);
        let verdict = self.observe(&mut ScriptFeed::new(&mutant));
        self.note(mutant.lines().len(), || mutant.clone());
        verdict
    }

    fn observe(&mut self, feed: &mut dyn Feed) -> Verdict {
        let Search { rig, observer, record, .. } = self;
        record.clear();
        if self.kept.rule() == Rule::Blind {
            return rig.run_before(feed, &mut Notes { record, observer: None });
        }
        observer.begin(&feed.setup());
        rig.run_before(feed, &mut Notes { record, observer: Some(observer) })
    }

    fn note(&mut self, lines: usize, make: impl Fn() -> Script) {
        let dealt = [self.choices.below(COUNT as u32) as u16];
        let shown = if self.kept.rule() == Rule::Blind { &dealt } else { self.observer.shown() };
        self.kept.note(shown, lines, make);
    }
}

/// Writes down what is done, for the observer too if there is one.
struct Notes<'a> {
    record: &'a mut Vec<Line>,
    observer: Option<&'a mut Observer>,
}

impl Witness for Notes<'_> {
    fn look(&mut self, run: &Run<'_>, after: After) -> ControlFlow<()> {
        if let After::Op(op, Some(_)) = after {
            self.record.push(Line::Op(op));
        }
        self.observer.as_mut().map_or(ControlFlow::Continue(()), |observer| observer.look(run, after))
    }
}
