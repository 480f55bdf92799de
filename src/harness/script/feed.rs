//! A script as a [`Feed`]: its operations in turn, repeats run through as often as they say.

use std::{slice, vec, vec::Vec};

use super::{Feed, Line, Names, Op, Script, Seen, Setup};

/// The operations of a script in the order in which they run, repeats counted out.
///
/// It allocates only where repeats stand within each other deeper than before.
#[derive(Clone, Debug)]
pub struct Operations<'a> {
    /// The body being run through, and around it those that wait for it; the outermost first.
    passes: Vec<Pass<'a>>,
    /// How many operations have come so far.
    given: u64,
}

/// One time through a body.
#[derive(Clone, Debug)]
struct Pass<'a> {
    body: &'a [Line],
    rest: slice::Iter<'a, Line>,
    /// How many more times follow.
    more: u32,
    /// What had come when it began.
    given_before: u64,
}

impl<'a> Operations<'a> {
    pub(super) fn new(lines: &'a [Line]) -> Self {
        Operations { passes: vec![Pass { body: lines, rest: lines.iter(), more: 0, given_before: 0 }], given: 0 }
    }

    fn enter(&mut self, times: u32, body: &'a [Line]) {
        if let Some(more) = times.checked_sub(1) {
            self.passes.push(Pass { body, rest: body.iter(), more, given_before: self.given });
        }
    }

    /// Begins the body anew, or leaves it.
    fn turn(&mut self, mut pass: Pass<'a>) {
        // A body without operations would be run through up to four thousand million times for nothing.
        if pass.more > 0 && self.given > pass.given_before {
            pass = Pass { rest: pass.body.iter(), more: pass.more - 1, given_before: self.given, ..pass };
            self.passes.push(pass);
        }
    }
}

impl Iterator for Operations<'_> {
    type Item = Op;

    fn next(&mut self) -> Option<Op> {
        while let Some(pass) = self.passes.last_mut() {
            match pass.rest.next() {
                Some(Line::Op(op)) => {
                    self.given += 1;
                    return Some(*op);
                }
                Some(Line::Repeat { times, body }) => self.enter(*times, body),
                None => {
                    let pass = self.passes.pop()?;
                    self.turn(pass);
                }
            }
        }
        None
    }
}

impl Script {
    /// The operations in the order in which they run, repeats counted out.
    #[must_use]
    pub fn operations(&self) -> Operations<'_> {
        Operations::new(&self.lines)
    }

    /// How many operations run, repeats counted out; `u64::MAX` if more than that.
    #[must_use]
    pub fn count_operations(&self) -> u64 {
        count(&self.lines)
    }

    /// The script with its lines up to the one that the `count`-th operation comes from; a `repeat` stays whole.
    #[must_use]
    pub fn beginning(&self, count: u64) -> Script {
        let mut left = count;
        let lines = self.lines.iter().take_while(|&line| {
            let is_kept = left > 0;
            left = left.saturating_sub(self::count(slice::from_ref(line)));
            is_kept
        });
        let mut script = self.clone();
        script.truncate(lines.count());
        script
    }
}

fn count(lines: &[Line]) -> u64 {
    lines.iter().fold(0, |sum, line| {
        sum.saturating_add(match line {
            Line::Op(_) => 1,
            Line::Repeat { times, body } => count(body).saturating_mul((*times).into()),
        })
    })
}

/// A script's operations, as a feed.
#[derive(Clone, Debug)]
pub struct ScriptFeed<'a> {
    script: &'a Script,
    operations: Operations<'a>,
}

impl<'a> ScriptFeed<'a> {
    /// A feed that begins at the script's first operation.
    #[must_use]
    pub fn new(script: &'a Script) -> Self {
        ScriptFeed { script, operations: script.operations() }
    }
}

impl Feed for ScriptFeed<'_> {
    fn setup(&self) -> Setup {
        *self.script.setup()
    }

    fn next(&mut self, _: Seen<'_>) -> Option<Op> {
        self.operations.next()
    }

    fn names(&self) -> &Names {
        self.script.names()
    }

    fn script(&self, count: u64) -> Option<Script> {
        self.script.has_repeat().then(|| self.script.beginning(count))
    }
}
