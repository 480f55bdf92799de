//! Any honest subject, made to lie in one of its calls.
//!
//! A lie holds from one call to the next and is taken back then, so that whatever it is that the lie touches, only one oracle can see it.

use std::alloc::Layout;
use std::ptr::NonNull;

use freespace::harness::ledger::Ledger;
use freespace::harness::oracles::Figure;
use freespace::harness::script::Setup;
use freespace::harness::subject::{
    Capabilities, Inside, Near, ParentFault, Predictor, Promises, Region, Snapshot, Statistics, Subject, Unfit,
    WrongFree,
};
use freespace::heap::{Defect, Refusal};

/// What is not true of a call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Lie {
    /// Instead of the call: there is no memory.
    NoMemory,
    /// Instead of the call: a block at this offset. Freeing it is a lie as well.
    Invented(isize),
    /// Instead of the call: the address is taken.
    Taken,
    /// The address is refused: of a free after the call, of a realloc instead of it.
    Refused(Refusal),
    /// So many bytes were gained.
    Gained(u32),
    /// The byte at this offset is flipped until the next call.
    Flipped(isize),
    /// The byte at this offset is flipped for good.
    Spoilt(isize),
    /// A figure is one too many until the next call.
    Miscounted(Figure),
    /// The walk has this answer until the next call.
    Walked(Result<(), Defect>),
    /// So many bytes are used, and so many free, until the next call.
    Stated(usize, usize),
    /// So many bytes are managed, until the next call.
    Sized(usize),
    /// The first managed byte, and the one behind the last, are so far from the region's ends, until the next call.
    Bounded(isize, isize),
    /// So many bytes are held from the system, until the next call.
    Held(usize),
    /// The parent complains of this until the next call.
    Complained(ParentFault),
    /// So many bytes of a block are usable.
    Usable(usize),
    /// What is said to be offered is not there. A lie in call 0 is told before the first one.
    Missing,
}

/// A subject that lies in the calls that are listed, counted from 1.
pub(crate) struct Liar {
    honest: Box<dyn Subject>,
    lies: Vec<(u32, Lie)>,
    call: u32,
    invented: Option<NonNull<u8>>,
}

impl Liar {
    pub(crate) fn new(honest: Box<dyn Subject>, lies: &[(u32, Lie)]) -> Self {
        Liar { honest, lies: lies.to_vec(), call: 0, invented: None }
    }

    /// The lies of this call.
    fn lies(&self) -> impl Iterator<Item = Lie> {
        self.lies.iter().filter(|lie| lie.0 == self.call).map(|lie| lie.1)
    }

    fn next_call(&mut self) {
        for lie in self.lies() {
            if let Lie::Flipped(at) = lie {
                self.flip(at);
            }
        }
        self.call += 1;
    }

    fn spoil(&self) {
        for lie in self.lies() {
            if let Lie::Flipped(at) | Lie::Spoilt(at) = lie {
                self.flip(at);
            }
        }
    }

    fn flip(&self, at: isize) {
        let place = self.place(at);
        // SAFETY: every row flips bytes within the region and its slack.
        unsafe { Ledger::flip(place, 1) };
    }

    fn place(&self, at: isize) -> NonNull<u8> {
        let start = self.honest.look(false).region.expect("both honest subjects have a region").start();
        // SAFETY: every row keeps within the region, what it may grow into, and the slack.
        unsafe { start.offset(at) }
    }

    /// The block that is handed out instead of an honest one, if this call lies so.
    #[expect(clippy::option_option, reason = "no lie, or one that says there is no memory")]
    fn instead(&mut self) -> Option<Option<NonNull<u8>>> {
        let lie = self.lies().find(|lie| matches!(lie, Lie::NoMemory | Lie::Invented(_)))?;
        self.invented = if let Lie::Invented(at) = lie { Some(self.place(at)) } else { None };
        Some(self.invented)
    }

    /// What an honest subject answers, unless that is missing in this call.
    fn unless_missing<T>(&self, answer: Option<T>) -> Option<T> {
        answer.filter(|_| !self.lies().any(|lie| lie == Lie::Missing))
    }

    fn refusal(&self) -> Option<Refusal> {
        self.lies().find_map(|lie| if let Lie::Refused(refusal) = lie { Some(refusal) } else { None })
    }
}

// SAFETY: the region is the honest subject's.
unsafe impl Subject for Liar {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        (self.call, self.invented) = (0, None);
        self.honest.begin(setup)
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        self.next_call();
        let block = self.instead().unwrap_or_else(|| self.honest.allocate(layout, zeroed));
        self.spoil();
        block
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        self.next_call();
        let invented = self.invented.is_some_and(|invented| invented.as_ptr() == block);
        if invented || self.lies().any(|lie| lie == Lie::Taken) {
            return Ok(());
        }
        // SAFETY: the caller's promise.
        let answer = unsafe { self.honest.release(block, layout) };
        self.spoil();
        self.refusal().map_or(answer, Err)
    }

    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        self.next_call();
        if let Some(refusal) = self.refusal() {
            return Err(refusal);
        }
        let answer = match self.instead() {
            Some(instead) => Ok(instead),
            // SAFETY: the caller's promise.
            None => unsafe { self.honest.reallocate(block, layout, size) },
        };
        self.spoil();
        answer
    }

    fn grow(&mut self, bytes: u32) -> Option<u32> {
        self.next_call();
        let gained = self.honest.grow(bytes);
        self.spoil();
        let claimed = self.lies().find_map(|lie| if let Lie::Gained(bytes) = lie { Some(bytes) } else { None });
        self.unless_missing(claimed.or(gained))
    }

    fn truncate(&mut self, bytes: u32) -> Option<u32> {
        self.next_call();
        let given = self.honest.truncate(bytes);
        self.unless_missing(given)
    }

    fn add_region(&mut self, bytes: u32, gap: u32) -> Option<bool> {
        self.next_call();
        let taken = self.honest.add_region(bytes, gap);
        self.unless_missing(taken)
    }

    fn further_regions(&self) -> &[Region] {
        self.honest.further_regions()
    }

    fn reset(&mut self) -> Option<()> {
        self.next_call();
        let answer = self.honest.reset();
        self.unless_missing(answer)
    }

    fn enter(&mut self) -> Option<()> {
        self.next_call();
        let answer = self.honest.enter();
        self.unless_missing(answer)
    }

    fn leave(&mut self) -> Option<()> {
        self.next_call();
        let answer = self.honest.leave();
        self.unless_missing(answer)
    }

    fn usable(&self, block: NonNull<u8>, layout: Layout) -> Option<usize> {
        let claimed = self.lies().find_map(|lie| if let Lie::Usable(bytes) = lie { Some(bytes) } else { None });
        self.unless_missing(claimed.or_else(|| self.honest.usable(block, layout)))
    }

    fn end(&mut self) {
        self.next_call();
        self.honest.end();
    }

    fn look(&self, walk: bool) -> Snapshot {
        let mut seen = self.honest.look(walk);
        let region = seen.region;
        for lie in self.lies() {
            match (lie, &mut seen.inside) {
                (Lie::Miscounted(figure), Some(inside)) => *field(inside, figure) += 1,
                (Lie::Walked(answer), _) => seen.walk = walk.then_some(answer),
                (Lie::Stated(used, free), _) => restate(&mut seen, |it| (it.used, it.free) = (Some(used), Some(free))),
                (Lie::Sized(size), _) => restate(&mut seen, |it| it.size = Some(size)),
                (Lie::Bounded(first, behind), _) => restate(&mut seen, |it| {
                    let (start, end) = region.expect("both honest subjects have a region").addresses();
                    it.bounds = Some((start.wrapping_add_signed(first), end.wrapping_add_signed(behind)));
                }),
                (Lie::Held(bytes), _) => seen.footprint = walk.then_some(bytes),
                (Lie::Complained(fault), _) => seen.parent = Some(fault),
                (Lie::Missing, _) if self.call == 0 => seen.region = None,
                _ => {}
            }
        }
        seen
    }

    fn look_near(&self, near: &Near) -> Option<Result<(), Defect>> {
        self.honest.look_near(near)
    }

    fn answers(&self, wrong: WrongFree, address: usize) -> bool {
        self.honest.answers(wrong, address)
    }

    fn capabilities(&self) -> Capabilities {
        self.honest.capabilities()
    }

    fn promises(&self) -> Promises {
        self.honest.promises()
    }

    fn predictor(&self) -> Option<Box<dyn Predictor>> {
        self.honest.predictor()
    }
}

/// Changes the statistics, if there are any in this look.
fn restate(seen: &mut Snapshot, change: impl FnOnce(&mut Statistics)) {
    if let Some(statistics) = &mut seen.statistics {
        change(statistics);
    }
}

fn field(inside: &mut Inside, figure: Figure) -> &mut u32 {
    match figure {
        Figure::Managed => &mut inside.managed,
        Figure::Used => &mut inside.used,
        Figure::AllocatedChunks => &mut inside.allocated_chunks,
        Figure::FreeChunks => &mut inside.free_chunks,
        Figure::Head => &mut inside.head,
        Figure::Rover => &mut inside.rover,
    }
}
