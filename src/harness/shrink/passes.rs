//! The ways to make a script smaller, one function a pass.
//!
//! A pass looks at the best script and a cursor and makes one candidate; it need not know whether that is smaller. An
//! attempt that is kept leaves the cursor, one that is rejected moves it to the next attempt at the same place.

use std::vec::Vec;

use super::draft::Draft;
use super::numbers::{self, IN_LINES, IN_SETUP};
use super::{Cursor, lives, loops};
use crate::harness::generators::flat::Flat;
use crate::harness::script::{MOST_NAMES, Name, Names, Op, Setup, SourceKind};
use crate::policy::{GRAIN, HEADER, Level, MAGIC, Policy};
use core::alloc::Layout;

/// What an attempt comes to.
pub(super) enum Step {
    /// A candidate.
    Try(Draft),
    /// Nothing at this attempt, perhaps at the next.
    Skip,
    /// Nothing more at this place.
    Over,
}

/// A pass: how many places it has in a draft, what it attempts at one of them, and in which order it goes through them.
///
/// Lines are gone through from the last to the first: what stands before a change stays as it was, so that a trial may begin behind it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pass {
    pub(super) places: fn(&Draft) -> usize,
    pub(super) attempt: fn(&Draft, Cursor) -> Step,
    pub(super) from_last: bool,
}

const fn from_first(places: fn(&Draft) -> usize, attempt: fn(&Draft, Cursor) -> Step) -> Pass {
    Pass { places, attempt, from_last: false }
}

const fn from_last(places: fn(&Draft) -> usize, attempt: fn(&Draft, Cursor) -> Step) -> Pass {
    Pass { places, attempt, from_last: true }
}

/// What comes before lines are dropped: a loop that was counted out would lose its form.
pub(super) const FOLD: (&str, Pass) = ("repeats", from_first(lines, fold));

/// What comes after lines were dropped, in this order, and what it is called.
pub(super) const REST: [(&str, Pass); 14] = [
    ("loops", from_first(loops::ranges, loops::looped)),
    ("loops", from_last(lines, loops::absorbed)),
    ("scopes", from_last(lines, scopes)),
    ("settings", from_first(|_| SETTINGS.len(), settings)),
    ("neighbours", from_last(lines, neighbours)),
    ("fillers", from_last(lines, fillers)),
    ("pairs of lines", from_last(few_lines, pairs)),
    ("resizes", from_last(lines, resized)),
    ("kinds", from_last(lines, kinds)),
    ("the heap's numbers", from_first(|_| IN_SETUP.len(), residues)),
    ("the heap's numbers", from_first(|_| IN_SETUP.len(), setup_numbers)),
    ("numbers", from_last(|draft| draft.lines.len() * IN_LINES.len(), line_numbers)),
    ("equal numbers", from_last(lines, equal_numbers)),
    ("names", from_first(|_| 2, names)),
];

fn lines(draft: &Draft) -> usize {
    draft.lines.len()
}

/// The lines of a short script, of which all pairs may be tried.
fn few_lines(draft: &Draft) -> usize {
    if draft.lines.len() > FEW { 0 } else { draft.lines.len() }
}

/// Of so many lines, each may be tried with each other.
const FEW: usize = 16;

/// Drops two lines that matter as long as the other is there.
fn pairs(draft: &Draft, cursor: Cursor) -> Step {
    let (one, other) = (cursor.place, cursor.place + 1 + cursor.attempt);
    if other < draft.lines.len() { Step::Try(draft.without(|at| at == one || at == other)) } else { Step::Over }
}

/// The longest group of lines that is looked for as the body of a loop.
const MOST_FOLDED: usize = 16;

/// Makes groups of lines that follow each other, all the same, one `repeat`: the finding of a loop comes counted out.
fn fold(draft: &Draft, cursor: Cursor) -> Step {
    let (at, len) = (cursor.place, cursor.attempt + 1);
    match fold_at(draft, at, len) {
        _ if len > MOST_FOLDED => Step::Over,
        Some(folded) => Step::Try(folded),
        None => Step::Skip,
    }
}

/// The lines from `at`, in groups of `len`, as a `repeat`; `None` if that is no shorter.
fn fold_at(draft: &Draft, at: usize, len: usize) -> Option<Draft> {
    let rest = draft.lines.get(at..)?;
    let body = rest.get(..len).filter(|body| is_whole(body))?;
    let times = rest.chunks_exact(len).take_while(|group| *group == body).count();
    if times * len <= len + 2 {
        return None;
    }
    let mut lines = draft.lines[..at].to_vec();
    lines.push(Flat::Repeat(times as u32));
    lines.extend_from_slice(body);
    lines.push(Flat::End);
    lines.extend_from_slice(&rest[times * len..]);
    Some(draft.with_lines(lines))
}

/// Whether each repeat that begins in these lines ends there, and no other does.
pub(super) fn is_whole(lines: &[Flat]) -> bool {
    let mut depth = 0;
    let never_below = lines.iter().all(|line| {
        depth += line.depth_change();
        depth >= 0
    });
    never_below && depth == 0
}

/// Drops a scope with all that is done in it, or only its two ends.
fn scopes(draft: &Draft, cursor: Cursor) -> Step {
    let enter = cursor.place;
    if draft.op(enter) != Some(Op::Enter) {
        return Step::Over;
    }
    let leave = leave_of(draft, enter);
    match cursor.attempt {
        0 => Step::Try(draft.without(|at| (enter..=leave).contains(&at))),
        1 => Step::Try(draft.without(|at| at == enter || at == leave)),
        _ => Step::Over,
    }
}

/// The line that closes the scope which that line opens; behind the last line if none does.
fn leave_of(draft: &Draft, enter: usize) -> usize {
    let mut depth = 0;
    let leave = (enter..draft.lines.len()).find(|&at| {
        depth += match draft.op(at) {
            Some(Op::Enter) => 1,
            Some(Op::Leave) => -1,
            _ => 0,
        };
        depth == 0
    });
    leave.unwrap_or(draft.lines.len())
}

/// Makes blocks that are allocated in a row one, which takes the place of all: of two lines, or of a loop; and of two growths in a row one.
fn neighbours(draft: &Draft, cursor: Cursor) -> Step {
    match [draft.op(cursor.place), draft.op(cursor.place + 1)] {
        _ if cursor.attempt > 0 => Step::Over,
        [None, Some(Op::Alloc { layout, .. })] => one_of_loop(draft, cursor.place, layout),
        [Some(Op::Alloc { layout, .. }), Some(Op::Alloc { layout: next, .. })] => {
            let mut merged = draft.clone();
            let size = total(&draft.setup, layout).saturating_add(total(&draft.setup, next)) - u64::from(HEADER);
            numbers::amount(&mut merged.lines[cursor.place], &mut |_| size);
            Step::Try(lives::without(&merged, &[cursor.place + 1]))
        }
        [Some(Op::Grow { bytes }), Some(Op::Grow { bytes: next })] => {
            let mut merged = draft.without(|at| at == cursor.place + 1);
            merged.lines[cursor.place] = Flat::Op(Op::Grow { bytes: bytes.saturating_add(next) });
            Step::Try(merged)
        }
        _ => Step::Over,
    }
}

/// The block that a loop at this line fills the place of, if it only allocates one such block.
fn one_of_loop(draft: &Draft, at: usize, layout: Layout) -> Step {
    let (Flat::Repeat(times), Some(Flat::End)) = (draft.lines[at], draft.lines.get(at + 2)) else { return Step::Over };
    let size = total(&draft.setup, layout).saturating_mul(times.into()).saturating_sub(HEADER.into());
    let mut merged = draft.clone();
    numbers::amount(&mut merged.lines[at + 1], &mut |_| size);
    Step::Try(merged.without(|line| line == at || line == at + 2))
}

/// The bytes that a block takes with its header, if it needs no gap (R3).
fn total(setup: &Setup, layout: Layout) -> u64 {
    (layout.size() as u64 + u64::from(HEADER)).next_multiple_of(setup.policy.granule.bytes().into())
}

/// Each lets the set-up make up for an operation that is dropped: a heap is full, or has grown, with fewer of them.
const MAKING_UP: [fn(&mut Setup, Op) -> Option<()>; 3] = [less_room, later_start, grown_already];

fn fillers(draft: &Draft, cursor: Cursor) -> Step {
    let Some(op) = draft.op(cursor.place) else { return Step::Over };
    let Some(make_up) = MAKING_UP.get(cursor.attempt) else { return Step::Over };
    let mut fewer = match op {
        Op::Alloc { .. } => lives::without(draft, &[cursor.place]),
        _ => draft.without(|at| at == cursor.place),
    };
    if make_up(&mut fewer.setup, op).is_some() { Step::Try(fewer) } else { Step::Skip }
}

/// A region without the block.
fn less_room(setup: &mut Setup, op: Op) -> Option<()> {
    let Op::Alloc { layout, .. } = op else { return None };
    let total = u32::try_from(total(setup, layout)).ok()?;
    setup.size = setup.size.checked_sub(total)?;
    setup.limit -= total;
    Some(())
}

/// A region that starts behind the block, if the block is its first: all others stay at their machine addresses.
fn later_start(setup: &mut Setup, op: Op) -> Option<()> {
    let Op::Alloc { layout, .. } = op else { return None };
    let (first, align) = (u64::from(setup.at) + u64::from(HEADER), layout.align() as u64);
    let mut payload = first.next_multiple_of(align);
    // A gap is a chunk or nothing (R5).
    while (1..u64::from(HEADER)).contains(&(payload - first)) {
        payload += align;
    }
    let end = payload.checked_add(total(setup, layout))? - u64::from(HEADER);
    let skipped = u32::try_from(end - u64::from(setup.at)).ok()?;
    setup.size = setup.size.checked_sub(skipped)?;
    setup.limit -= skipped;
    setup.at = end as u16; // modulo 64 KiB
    Some(())
}

/// A region that has grown before it begins, by what was asked for or by what a stingy source gives at once.
fn grown_already(setup: &mut Setup, op: Op) -> Option<()> {
    let bytes = if let Op::Grow { bytes } = op { bytes } else { setup.give? };
    setup.size = setup.size.checked_add(bytes).filter(|&size| size <= setup.limit)?;
    Some(())
}

/// Each puts one setting back to what it is by default.
const SETTINGS: [fn(&mut Setup); 14] = [
    |setup| *setup = Setup { limit: setup.limit, ..Setup::new(setup.size) },
    |setup| *setup = Setup { policy: setup.policy, ..Setup::new(setup.size) },
    |setup| setup.policy = Policy::default(),
    |setup| setup.policy.fit = Policy::default().fit,
    |setup| setup.policy.order = Policy::default().order,
    |setup| setup.policy.coalescing = Policy::default().coalescing,
    |setup| setup.policy.granule = Policy::default().granule,
    |setup| setup.at = 0,
    |setup| setup.magic = MAGIC,
    |setup| setup.check = Level::default(),
    |setup| setup.source = SourceKind::default(),
    |setup| setup.grain = GRAIN,
    |setup| setup.give = None,
    |setup| setup.refuse = None,
];

fn settings(draft: &Draft, cursor: Cursor) -> Step {
    let Some(put_back) = SETTINGS.get(cursor.place) else { return Step::Over };
    let mut plain = draft.clone();
    put_back(&mut plain.setup);
    if cursor.attempt == 0 { Step::Try(plain) } else { Step::Over }
}

/// Makes a resize what it is where a block moves, an allocation of the new size: in the place of the block's own, or in that of the resize.
fn resized(draft: &Draft, cursor: Cursor) -> Step {
    let at = cursor.place;
    let Some(Op::Realloc { from, to, size }) = draft.op(at) else { return Step::Over };
    let Some((origin, layout)) = origin_of(draft, at, from) else { return Step::Over };
    let Ok(layout) = Layout::from_size_align(size, layout.align()) else { return Step::Over };
    let put = match cursor.attempt {
        0 => origin,
        1 => at,
        _ => return Step::Over,
    };
    let mut plain = draft.clone();
    plain.lines[put] = Flat::Op(Op::Alloc { name: to, layout, zeroed: false });
    Step::Try(if put == origin { plain.without(|line| line == at) } else { plain })
}

/// Where the block that has this name before a line was allocated, and how.
fn origin_of(draft: &Draft, before: usize, mut name: Name) -> Option<(usize, Layout)> {
    (0..before).rev().find_map(|at| match draft.op(at)? {
        Op::Alloc { name: bound, layout, .. } if bound == name => Some((at, layout)),
        Op::Realloc { from, to, .. } if to == name => {
            name = from;
            None
        }
        _ => None,
    })
}

/// Each makes a plainer operation of one.
const KINDS: [fn(Op) -> Option<Op>; 4] = [freed, allocated, kept_name, not_zeroed];

fn kinds(draft: &Draft, cursor: Cursor) -> Step {
    let Some(op) = draft.op(cursor.place) else { return Step::Over };
    let Some(plainer) = KINDS.get(cursor.attempt) else { return Step::Over };
    let Some(op) = plainer(op) else { return Step::Skip };
    let mut plain = draft.clone();
    plain.lines[cursor.place] = Flat::Op(op);
    Step::Try(plain)
}

fn freed(op: Op) -> Option<Op> {
    if let Op::Realloc { from, .. } = op { Some(Op::Free { name: from }) } else { None }
}

fn allocated(op: Op) -> Option<Op> {
    let Op::Realloc { to, size, .. } = op else { return None };
    Some(Op::Alloc { name: to, layout: Layout::from_size_align(size, 1).ok()?, zeroed: false })
}

fn kept_name(op: Op) -> Option<Op> {
    if let Op::Realloc { from, size, .. } = op { Some(Op::Realloc { from, to: from, size }) } else { None }
}

fn not_zeroed(op: Op) -> Option<Op> {
    if let Op::Alloc { name, layout, .. } = op { Some(Op::Alloc { name, layout, zeroed: false }) } else { None }
}

/// Takes from a set-up's number all but its last bits: a start or a length often matters modulo a power of two only.
fn residues(draft: &Draft, cursor: Cursor) -> Step {
    let Some(&number) = IN_SETUP.get(cursor.place) else { return Step::Over };
    let modulus = 8_u64 << cursor.attempt;
    match numbers::value(&draft.setup, number) {
        Some(value) if modulus <= value => {
            let mut smaller = draft.clone();
            number(&mut smaller.setup, &mut |_| value % modulus);
            Step::Try(smaller)
        }
        _ => Step::Over,
    }
}

fn setup_numbers(draft: &Draft, cursor: Cursor) -> Step {
    let Some(&number) = IN_SETUP.get(cursor.place) else { return Step::Over };
    let value = numbers::value(&draft.setup, number);
    lowered(value, cursor.attempt, |lower| {
        let mut smaller = draft.clone();
        number(&mut smaller.setup, &mut |_| lower);
        smaller
    })
}

fn line_numbers(draft: &Draft, cursor: Cursor) -> Step {
    let (at, number) = (cursor.place / IN_LINES.len(), IN_LINES[cursor.place % IN_LINES.len()]);
    let Some(line) = draft.lines.get(at) else { return Step::Over };
    lowered(numbers::value(line, number), cursor.attempt, |lower| {
        let mut smaller = draft.clone();
        number(&mut smaller.lines[at], &mut |_| lower);
        smaller
    })
}

/// Lowers a number wherever it stands: a size that must be that of another block.
fn equal_numbers(draft: &Draft, cursor: Cursor) -> Step {
    let Some(line) = draft.lines.get(cursor.place) else { return Step::Over };
    let value = numbers::value(line, numbers::amount);
    lowered(value, cursor.attempt, |lower| {
        let mut smaller = draft.clone();
        let mut change = |number| if Some(number) == value { lower } else { number };
        smaller.lines.iter_mut().for_each(|line| numbers::amount(line, &mut change));
        smaller
    })
}

/// Nothing, then half, then less and less below the number; an attempt that is kept is made again from there.
fn lowered(value: Option<u64>, attempt: usize, lower: impl FnOnce(u64) -> Draft) -> Step {
    match value {
        Some(value) if attempt < 64 && value >> attempt > 0 => Step::Try(lower(value - (value >> attempt))),
        _ => Step::Over,
    }
}

/// Uses names again as soon as their block is gone; or at least calls them by letters.
fn names(draft: &Draft, cursor: Cursor) -> Step {
    match cursor.place {
        0 if cursor.attempt == 0 => Step::Try(lettered(&draft.with_lines(with_few_names(&draft.lines)).normal())),
        1 if cursor.attempt == 0 => Step::Try(lettered(draft)),
        _ => Step::Over,
    }
}

fn lettered(draft: &Draft) -> Draft {
    Draft { names: Names::lettered(draft.names.len()), ..draft.clone() }
}

/// The lines with each block under the least name that is not in use.
fn with_few_names(lines: &[Flat]) -> Vec<Flat> {
    let mut few = FewNames::default();
    lines.iter().map(|&line| if let Flat::Op(op) = line { Flat::Op(few.rename(op)) } else { line }).collect()
}

/// New names for old ones, in pairs.
#[derive(Default)]
struct FewNames {
    /// For each old name the new one that it had last.
    last: Vec<(Name, Name)>,
    /// Those that have a block.
    bound: Vec<(Name, Name)>,
}

impl FewNames {
    fn rename(&mut self, mut op: Op) -> Op {
        match &mut op {
            Op::Alloc { name, .. } => *name = self.bind(*name),
            Op::Realloc { from, to, .. } if from != to => {
                let old = self.release(*from);
                (*from, *to) = (old, self.bind(*to));
            }
            Op::Free { name } => *name = self.release(*name),
            _ => op.rename(&mut |name| self.known(name)),
        }
        op
    }

    fn bind(&mut self, name: Name) -> Name {
        self.release(name);
        let is_spare = |new: &Name| self.bound.iter().all(|(_, used)| used != new);
        let new = (0..MOST_NAMES as u32).map(Name).find(is_spare).unwrap_or(name);
        self.last.retain(|&(old, _)| old != name);
        self.last.push((name, new));
        self.bound.push((name, new));
        new
    }

    fn release(&mut self, name: Name) -> Name {
        self.bound.retain(|&(old, _)| old != name);
        self.known(name)
    }

    /// A name that was never bound stays what it is.
    fn known(&self, name: Name) -> Name {
        self.last.iter().find(|&&(old, _)| old == name).map_or(name, |&(_, new)| new)
    }
}

#[cfg(test)]
mod tests {
    use std::vec;

    use super::super::draft::tests::{alloc, draft, free, realloc};
    use super::*;

    #[test]
    fn names_are_used_again_and_blocks_stay_apart() {
        let lines = [alloc(3), alloc(5), free(3), alloc(4), free(3), free(5), alloc(6), realloc(6, 7), free(4)];
        let few = [alloc(0), alloc(1), free(0), alloc(0), free(0), free(1), alloc(1), realloc(1, 1), free(0)];
        assert_eq!(with_few_names(&lines), few);
    }

    #[test]
    fn a_number_is_approached_by_halves_from_below() {
        let attempts = (0..9).map(|attempt| {
            let mut seen = None;
            let step = lowered(Some(100), attempt, |lower| {
                seen = Some(lower);
                draft(Vec::new())
            });
            assert_eq!(matches!(step, Step::Over), seen.is_none());
            seen
        });
        let expected = [0, 50, 75, 88, 94, 97, 99].map(Some).into_iter().chain([None, None]);
        assert!(attempts.eq(expected));
    }

    #[test]
    fn a_resize_becomes_an_allocation_aligned_as_its_block_was() {
        let layout = Layout::from_size_align(1, 64).unwrap();
        let first = Flat::Op(Op::Alloc { name: Name(0), layout, zeroed: false });
        let large = |name| Flat::Op(Op::Alloc { name, layout: Layout::from_size_align(9, 64).unwrap(), zeroed: false });
        let whole = draft(vec![first, realloc(0, 1), alloc(0), realloc(1, 1)]);
        let tried = |attempt| match resized(&whole, Cursor { place: 3, attempt }) {
            Step::Try(draft) => draft.lines,
            _ => Vec::new(),
        };
        assert_eq!(tried(0), [large(Name(1)), realloc(0, 1), alloc(0)]);
        assert_eq!(tried(1), [first, realloc(0, 1), alloc(0), large(Name(1))]);
        assert!(tried(2).is_empty());
    }

    #[test]
    fn lines_that_need_each_other_go_together() {
        let whole = draft(vec![alloc(0), alloc(1), free(0)]);
        let tried = (0..).map_while(|attempt| attempt_lines(&whole, pairs, 0, attempt));
        assert_eq!(tried.collect::<Vec<_>>(), [vec![free(0)], vec![alloc(1)]]);
        assert_eq!(few_lines(&draft(vec![alloc(0); FEW + 1])), 0);
    }

    #[test]
    fn a_loop_that_only_fills_becomes_one_block() {
        let whole = draft(vec![Flat::Repeat(10), alloc(0), Flat::End, alloc(1)]);
        let filler =
            Flat::Op(Op::Alloc { name: Name(0), layout: Layout::from_size_align(112, 1).unwrap(), zeroed: false });
        assert_eq!(
            attempt_lines(&whole, neighbours, 0, 0),
            Some(vec![filler, alloc(1)]),
            "12 bytes each, less a header"
        );
        let more = draft(vec![Flat::Repeat(10), alloc(0), free(0), Flat::End]);
        assert_eq!(attempt_lines(&more, neighbours, 0, 0), None);
    }

    fn attempt_lines(
        draft: &Draft,
        pass: fn(&Draft, Cursor) -> Step,
        place: usize,
        attempt: usize,
    ) -> Option<Vec<Flat>> {
        match pass(draft, Cursor { place, attempt }) {
            Step::Try(draft) => Some(draft.lines),
            _ => None,
        }
    }

    const ENTER: Flat = Flat::Op(Op::Enter);
    const LEAVE: Flat = Flat::Op(Op::Leave);

    #[test]
    fn groups_that_follow_each_other_become_a_repeat() {
        let whole = draft(vec![free(3), alloc(0), free(0), alloc(0), free(0), alloc(0), free(0), alloc(0)]);
        let folded = fold_at(&whole, 1, 2).map(|draft| draft.lines);
        assert_eq!(folded, Some(vec![free(3), Flat::Repeat(3), alloc(0), free(0), Flat::End, alloc(0)]));
        assert!(fold_at(&whole, 0, 2).is_none() && fold_at(&whole, 7, 2).is_none());
        assert!(fold_at(&draft(vec![free(0); 3]), 0, 1).is_none(), "no shorter");
    }

    #[test]
    fn repeats_are_folded_whole_or_not_at_all() {
        let round = [Flat::Repeat(2), alloc(0), Flat::End];
        let whole = draft(round.repeat(3));
        let folded = fold_at(&whole, 0, 3).map(|draft| draft.lines);
        assert_eq!(folded, Some([&[Flat::Repeat(3)], &round[..], &[Flat::End]].concat()));
        assert!((1..6).all(|at| at == 3 || fold_at(&whole, at, 3).is_none()));
    }

    #[test]
    fn a_scope_goes_with_what_is_in_it_or_alone() {
        let whole = draft(vec![ENTER, alloc(0), ENTER, alloc(1), LEAVE, alloc(2), LEAVE, alloc(3)]);
        let tried = |place, attempt| match scopes(&whole, Cursor { place, attempt }) {
            Step::Try(draft) => draft.lines,
            _ => Vec::new(),
        };
        assert_eq!(tried(0, 0), [alloc(3)]);
        assert_eq!(tried(2, 0), [ENTER, alloc(0), alloc(2), LEAVE, alloc(3)]);
        assert_eq!(tried(0, 1), [alloc(0), ENTER, alloc(1), LEAVE, alloc(2), alloc(3)]);
        assert!(tried(1, 0).is_empty() && tried(2, 2).is_empty());
    }

    #[test]
    fn the_last_bits_of_a_start_are_kept() {
        let mut whole = draft(Vec::new());
        whole.setup.at = 0x7f3c;
        let tried = |attempt| match residues(&whole, Cursor { place: 3, attempt }) {
            Step::Try(draft) => Some(draft.setup.at),
            _ => None,
        };
        assert_eq!([0, 1, 2, 3].map(tried), [4, 12, 28, 60].map(Some));
        assert_eq!(tried(12), None);
    }

    #[test]
    fn a_region_that_starts_behind_its_first_block_leaves_the_others_where_they_are() {
        let block = |size, align| {
            let layout = Layout::from_size_align(size, align).unwrap();
            Op::Alloc { name: Name(0), layout, zeroed: false }
        };
        let mut setup = Setup { at: 2, limit: 900, ..Setup::new(500) };
        assert_eq!(later_start(&mut setup, block(9, 8)), Some(()));
        assert_eq!((setup.at, setup.size, setup.limit), (36, 466, 866), "payload at 24, and 12 bytes of it");
        assert_eq!(later_start(&mut setup, block(467, 1)), None, "no room");
    }
}
