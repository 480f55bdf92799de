//! Checkpoints of a run, by the parent's side: where they are, and where the next ones had better be.
//!
//! Scripts that are tried one after the other, as by a shrinker, mostly begin alike. Where two part is where the next ones will: a little further in front. So
//! the way there gets a checkpoint at its half, at half of the rest, and so on, and the closer to the parting the closer they are. A script then
//! runs from the last checkpoint on the lines that it shares with the one before.

use freespace::harness::script::{Line, Name, Names, Script};

use crate::bench::Closeness;

/// Fewer operations than these run in less time than a checkpoint takes.
const LEAST: u64 = 512;

/// The checkpoints of a worker.
#[derive(Default)]
pub(super) struct Checkpoints {
    /// What was run last, and how closely.
    last: Option<(Script, Closeness)>,
    /// How many lines were run at each checkpoint, in ascending order.
    stops: Vec<usize>,
}

impl Checkpoints {
    /// How many lines were run at the last checkpoint.
    pub(super) fn at(&self) -> usize {
        self.stops.last().copied().unwrap_or(0)
    }

    /// Goes to the next script; how many lines it shares with the last one.
    pub(super) fn follow(&mut self, script: &Script, closeness: Closeness) -> usize {
        let last = self.last.as_ref().filter(|last| last.1 == closeness);
        let shared = last.map_or(0, |(last, _)| shared(last, script));
        self.last = Some((script.clone(), closeness));
        shared
    }

    /// Where the next checkpoint on the way to a line is to be, if that is worth it.
    pub(super) fn next_stop(&self, script: &Script, to: usize) -> Option<usize> {
        let at = self.at();
        let is_far = part(script, at, to).count_operations() >= LEAST;
        is_far.then(|| at + (to - at).div_ceil(2))
    }

    /// There is a checkpoint now behind so many lines.
    pub(super) fn arrived(&mut self, stop: usize) {
        self.stops.push(stop);
    }

    /// The last checkpoint is gone.
    pub(super) fn went_back(&mut self) {
        self.stops.pop();
    }
}

/// Lines of a script, as a script.
pub(super) fn part(script: &Script, from: usize, to: usize) -> Script {
    let lines = script.lines().get(from..to).unwrap_or_default();
    Script::new(*script.setup(), lines.to_vec(), script.names())
}

/// How many lines two scripts begin with that read the same.
fn shared(one: &Script, other: &Script) -> usize {
    if one.setup() != other.setup() {
        return 0;
    }
    let alike = alike(one.names(), other.names());
    let pairs = one.lines().iter().zip(other.lines());
    pairs.take_while(|(one, other)| one == other && uses_only(one, alike)).count()
}

/// How many names two tables begin with that read the same.
fn alike(one: &Names, other: &Names) -> usize {
    let both = one.len().min(other.len());
    (0..both).take_while(|&name| one.text(Name(name as u32)) == other.text(Name(name as u32))).count()
}

/// Whether a line has only the first of the names.
fn uses_only(line: &Line, first: usize) -> bool {
    match line {
        Line::Repeat { body, .. } => body.iter().all(|line| uses_only(line, first)),
        Line::Op(op) => {
            let (mut op, mut only) = (*op, true);
            op.rename(&mut |name| {
                only &= (name.0 as usize) < first;
                name
            });
            only
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(text: &str) -> Script {
        Script::parse(&format!("freespace script 1\nheap 64\n{text}")).unwrap()
    }

    #[test]
    fn lines_are_shared_as_far_as_they_read_the_same() {
        let one = script("a = alloc 1\nb = alloc 2\nfree a\nfree b\n");
        for (text, expected) in [
            ("a = alloc 1\nb = alloc 2\nfree a\nfree b\n", 4),
            ("a = alloc 1\nb = alloc 2\nfree b\n", 2),
            ("a = alloc 1\nc = alloc 2\nfree a\nfree c\n", 1),
            ("b = alloc 1\na = alloc 2\nfree b\nfree a\n", 0),
            ("", 0),
        ] {
            assert_eq!(shared(&one, &script(text)), expected, "{text}");
        }
    }

    #[test]
    fn checkpoints_get_closer_on_the_way() {
        let long = script(&"a = alloc 1\nfree a\n".repeat(4 * LEAST as usize));
        let mut checkpoints = Checkpoints::default();
        let mut follow = || checkpoints.follow(&long, Closeness::Close);
        assert_eq!((follow(), follow()), (0, 8 * LEAST as usize));
        assert_eq!(checkpoints.follow(&long, Closeness::Bulk), 0);
        while let Some(stop) = checkpoints.next_stop(&long, 8 * LEAST as usize) {
            checkpoints.arrived(stop);
        }
        assert_eq!(
            checkpoints.stops,
            [4, 6, 7]
                .map(|times| times * LEAST as usize)
                .iter()
                .copied()
                .chain([7 * LEAST as usize + LEAST as usize / 2])
                .collect::<Vec<_>>()
        );
    }

    #[test]
    fn one_line_that_repeats_much_is_worth_a_checkpoint() {
        let heavy = script("repeat 1000\n  a = alloc 1\nend\nfree a\n");
        let mut checkpoints = Checkpoints::default();
        assert_eq!(checkpoints.next_stop(&heavy, 1), Some(1));
        checkpoints.arrived(1);
        assert_eq!(checkpoints.next_stop(&heavy, 2), None);
    }
}
