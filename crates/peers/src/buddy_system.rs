//! `buddy_system_allocator`: halves of halves; a heap that threads its lists through free memory, and an allocator of numbered frames.

use core::alloc::Layout;
use core::ptr::NonNull;

use buddy_system_allocator::{FrameAllocator, Heap};
use freespace::harness::adapters::ArenaAllocator;
use freespace::harness::subject::{Capabilities, Capability, Manner, Promises, Recovery, Statistics, SubjectEntry};

pub(crate) const HEAP: SubjectEntry =
    SubjectEntry::new("buddy_system_allocator", "a buddy heap", crate::over_arena::<Buddies>)
        .of_version("0.13.0")
        .spoken(crate::dialect(Manner::Arena, "Buddies", include_str!("buddy_system.rs")));

pub(crate) const FRAMES: SubjectEntry = SubjectEntry::new(
    "buddy_system_allocator-with-frames",
    "a buddy allocator of frames, here of 16 bytes",
    crate::over_arena::<Frames>,
)
.of_version("0.13.0")
.spoken(crate::dialect(Manner::Arena, "Frames", include_str!("buddy_system.rs")));

const WORD: usize = align_of::<usize>();

/// The heap, and the address where its memory ends. Blocks of up to 4 GiB.
struct Buddies {
    heap: Heap<33>,
    end: usize,
}

impl Buddies {
    /// Adds the whole words; what is left over at the end waits for growth.
    unsafe fn add(&mut self, start: usize, end: usize) -> bool {
        let (start, end) = (start.next_multiple_of(WORD), end & !(WORD - 1));
        // SAFETY: the caller's promise.
        (start < end).then(|| unsafe { self.heap.add_to_heap(start, end) }).is_some()
    }
}

impl ArenaAllocator for Buddies {
    const CAPABILITIES: Capabilities =
        Capabilities::of(&[Capability::Grow, Capability::Regions, Capability::Statistics]);
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest).serving_again();

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let start = start.as_ptr().addr();
        let mut buddies = Buddies { heap: Heap::new(), end: start + len };
        // SAFETY: the caller's promise.
        unsafe { buddies.add(start, start + len) }.then_some(buddies)
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.heap.alloc(layout).ok()
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.heap.dealloc(block, layout) };
    }

    unsafe fn grow(&mut self, bytes: usize) {
        let end = self.end + bytes;
        // SAFETY: the caller's promise; the last word was not whole before.
        unsafe { self.add(self.end & !(WORD - 1), end) };
        self.end = end;
    }

    unsafe fn add_region(&mut self, start: NonNull<u8>, len: usize) -> bool {
        let start = start.as_ptr().addr();
        // SAFETY: the caller's promise.
        unsafe { self.add(start, start + len) }
    }

    fn statistics(&self) -> Statistics {
        let (used, size) = (self.heap.stats_alloc_actual(), self.heap.stats_total_bytes());
        Statistics { used: Some(used), free: Some(size - used), size: Some(size), bounds: None }
    }
}

const FRAME: usize = 16;

/// The frames are numbered by their addresses, so that a frame's alignment is its block's.
struct Frames {
    buddies: FrameAllocator<33>,
    start: NonNull<u8>,
    end: usize,
}

/// A layout in frames.
fn in_frames(layout: Layout) -> Option<Layout> {
    Layout::from_size_align(layout.size().div_ceil(FRAME), layout.align().div_ceil(FRAME)).ok()
}

impl ArenaAllocator for Frames {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Grow]);
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest).serving_again();

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let first = start.as_ptr().addr();
        let (from, to) = (first.div_ceil(FRAME), (first + len) / FRAME);
        let mut buddies = FrameAllocator::new();
        (from < to).then(|| buddies.insert(from..to))?;
        Some(Frames { buddies, start, end: first + len })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        let frames = in_frames(layout)?;
        let frame = match frames.align() {
            1 => self.buddies.alloc(frames.size()),
            _ => self.buddies.alloc_aligned(frames),
        }?;
        NonNull::new(self.start.as_ptr().with_addr(frame * FRAME))
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        let (frame, frames) = (block.as_ptr().addr() / FRAME, in_frames(layout).expect("it was allocated"));
        match frames.align() {
            1 => self.buddies.dealloc(frame, frames.size()),
            _ => self.buddies.dealloc_aligned(frame, frames),
        }
    }

    unsafe fn grow(&mut self, bytes: usize) {
        let (from, to) = (self.end / FRAME, (self.end + bytes) / FRAME);
        self.buddies.add_frame(from, to.max(from));
        self.end += bytes;
    }
}
