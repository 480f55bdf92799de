//! Our heap as a subject.

use core::alloc::Layout;
use core::ptr::NonNull;
use std::boxed::Box;

use super::ListPredictor;
use crate::harness::script::{MOST_ALIGN, Setup, SourceKind};
use crate::harness::subject::{
    Capabilities, Capability, Chart, Ground, Inside, Near, Predictor, Promises, Recovery, Region, Snapshot, Subject,
    Unfit, WrongFree,
};
use crate::heap::{Arena, Config, Defect, Heap, Mmap, ReallocError, Refusal, Source, Stingy};
use crate::policy::{BASE, HEADER, Level, Order};

/// The list heap, over the source that a script names.
#[derive(Debug, Default)]
pub struct ListHeap {
    ground: Ground,
    heap: Option<Heap<Stingy<AnySource>>>,
    fresh: u32,
    level: Level,
}

impl ListHeap {
    /// The list heap on one buffer that all runs share.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The list heap on a block of its own for every run, of exactly the region's size, so that a sanitizer sees the first byte past it.
    #[must_use]
    pub fn exact() -> Self {
        ListHeap { ground: Ground::exact(), ..Self::default() }
    }

    fn source(&mut self, setup: &Setup) -> Result<AnySource, Unfit> {
        let (len, limit) = (setup.size as usize, setup.limit as usize);
        match setup.source {
            SourceKind::Arena => {
                let start = self.ground.prepare(setup.at, limit)?;
                // SAFETY: the ground is ours, and stays in place until the next `begin`, which drops the heap first.
                Ok(AnySource::Arena(unsafe { Arena::from_raw(start, len, limit) }))
            }
            SourceKind::Mmap => {
                let map = Mmap::aligned(len, limit, MOST_ALIGN, usize::from(setup.at)).map_err(Unfit::System)?;
                Ok(AnySource::Mmap(map))
            }
        }
    }

    fn heap(&mut self) -> &mut Heap<Stingy<AnySource>> {
        self.heap.as_mut().expect("a run begins with `begin`")
    }

    /// Whether the bytes before an address could pass for the header of a live block.
    fn is_forged(&self, address: usize) -> bool {
        let (Some(heap), Some(region)) = (&self.heap, self.look(false).region) else { return false };
        let at = region.offset(address) - i64::from(HEADER);
        let header = usize::try_from(at).ok().and_then(|at| region.word(at));
        header.is_some_and(|word| (word >> 32) as u32 == heap.memory().magic())
    }
}

// SAFETY: the region is the source's, which is readable and writable up to its length, with the ground's slack around it.
unsafe impl Subject for ListHeap {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        self.heap = None;
        let source = Stingy::new(self.source(setup)?, setup.give, setup.refuse);
        let Setup { policy, magic, check: level, grain, .. } = *setup;
        let heap = Heap::new(source, Config { policy, magic, base: BASE, level, grain }).map_err(Unfit::Create)?;
        self.fresh = heap.memory().end() - HEADER;
        self.level = level;
        self.heap = Some(heap);
        Ok(())
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        let heap = self.heap();
        if zeroed { heap.allocate_zeroed(layout).ok() } else { heap.allocate(layout).ok() }
    }

    unsafe fn release(&mut self, block: *mut u8, _layout: Layout) -> Result<(), Refusal> {
        // SAFETY: the caller's promise.
        unsafe { self.heap().free(block) }
    }

    unsafe fn reallocate(
        &mut self,
        block: NonNull<u8>,
        layout: Layout,
        size: usize,
    ) -> Result<Option<NonNull<u8>>, Refusal> {
        // SAFETY: the caller's promise.
        match unsafe { self.heap().reallocate(block.as_ptr(), layout, size) } {
            Ok(block) => Ok(Some(block)),
            Err(ReallocError::NoMemory { .. }) => Ok(None),
            Err(ReallocError::Refused { refusal }) => Err(refusal),
        }
    }

    fn look(&self, walk: bool) -> Snapshot {
        let Some(heap) = &self.heap else { return Snapshot::default() };
        let (memory, list) = (heap.memory(), heap.index());
        let counts = heap.counts();
        let inside = Inside {
            managed: memory.end(),
            used: counts.used,
            allocated_chunks: counts.allocated_chunks,
            free_chunks: counts.free_chunks,
            head: memory.link(list.head()),
            rover: memory.link(list.rover()),
        };
        let source = heap.source();
        let slack = match source.source() {
            AnySource::Arena(_) => self.ground.slack(),
            AnySource::Mmap(_) => 0,
        };
        // SAFETY: the source promises its bytes, and the ground has its slack on both sides, until `begin` drops the heap.
        let region = unsafe { Region::new(source.start(), source.len(), slack) };
        Snapshot { region: Some(region), inside: Some(inside), walk: walk.then(|| heap.walk()), ..Snapshot::default() }
    }

    fn look_near(&self, near: &Near) -> Option<Result<(), Defect>> {
        let machine = |block: Option<NonNull<u8>>| block.map(|block| block.as_ptr().addr());
        let Near { before, block, behind, beyond } = *near;
        Some(self.heap.as_ref()?.walk_between(machine(before), [machine(block), machine(behind)], machine(beyond)))
    }

    fn grow(&mut self, bytes: u32) -> Option<u32> {
        Some(self.heap().grow(bytes).unwrap_or(0))
    }

    fn answers(&self, wrong: WrongFree, address: usize) -> bool {
        match (wrong, self.level) {
            (WrongFree::Null | WrongFree::Outside | WrongFree::Misaligned, _) | (_, Level::Full) => true,
            (_, Level::None) => false,
            (_, Level::Touched | Level::Neighbours) => !self.is_forged(address),
        }
    }

    fn chart(&self) -> Option<Chart> {
        let heap = self.heap.as_ref()?;
        let memory = heap.memory();
        let skip = memory.grid().first() - heap.source().start().as_ptr().addr();
        Some(Chart {
            origin: memory.address(0).wrapping_sub(skip as u32),
            end: memory.address(memory.end()),
            head: memory.link(heap.index().head()),
            pieces: heap.chunks().collect(),
        })
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities::of(&[
            Capability::Arena,
            Capability::Grow,
            Capability::Walk,
            Capability::Misuse,
            Capability::Policies,
            Capability::Refusals,
        ])
    }

    fn promises(&self) -> Promises {
        let policy = self.heap.as_ref().map(|heap| heap.index().policy());
        let merges_all = policy.is_some_and(|policy| policy.order == Order::Address && policy.coalescing);
        let recovers = if merges_all { Recovery::Block(self.fresh as usize) } else { Recovery::Nothing };
        Promises { recovers, empty_blocks: true, ..Promises::default() }
    }

    fn predictor(&self) -> Option<Box<dyn Predictor>> {
        Some(Box::new(ListPredictor::new()))
    }
}

/// One of the sources that a script can name.
#[derive(Debug)]
enum AnySource {
    Arena(Arena<'static>),
    Mmap(Mmap),
}

impl AnySource {
    fn source(&self) -> &dyn Source {
        match self {
            AnySource::Arena(arena) => arena,
            AnySource::Mmap(map) => map,
        }
    }

    fn source_mut(&mut self) -> &mut dyn Source {
        match self {
            AnySource::Arena(arena) => arena,
            AnySource::Mmap(map) => map,
        }
    }
}

// SAFETY: each call goes to the one source that is there.
unsafe impl Source for AnySource {
    fn start(&self) -> NonNull<u8> {
        self.source().start()
    }

    fn len(&self) -> usize {
        self.source().len()
    }

    fn limit(&self) -> usize {
        self.source().limit()
    }

    fn grow(&mut self, bytes: usize) -> usize {
        self.source_mut().grow(bytes)
    }
}
