//! `buddy_system_allocator::FrameAllocator`, which counts frames and never touches them: here, a frame is 16 bytes of a region.

use std::alloc::Layout;
use std::process::ExitCode;
use std::ptr::NonNull;

use buddy_system_allocator::FrameAllocator;
use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::subject::{Capabilities, Capability, Promises, Recovery};
use freespace_cli::{Dialect, Manner, SubjectEntry};

/// Bytes of a frame.
const FRAME: usize = 16;

struct Frames {
    frames: FrameAllocator,
    /// The first frame, and bytes from there to the end of the region.
    start: NonNull<u8>,
    len: usize,
}

impl ArenaAllocator for Frames {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Grow]);
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest).aligned_to(FRAME);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let gap = start.align_offset(FRAME);
        let len = len.checked_sub(gap)?;
        let mut frames = FrameAllocator::new();
        frames.insert(0..len / FRAME);
        // SAFETY: the gap is within the caller's bytes.
        Some(Frames { frames, start: unsafe { start.add(gap) }, len })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        let frame = self.frames.alloc(layout.size().div_ceil(FRAME))?;
        NonNull::new(self.start.as_ptr().wrapping_add(frame * FRAME))
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        let frame = (block.as_ptr().addr() - self.start.as_ptr().addr()) / FRAME;
        self.frames.dealloc(frame, layout.size().div_ceil(FRAME));
    }

    unsafe fn grow(&mut self, bytes: usize) {
        let end = self.len + bytes;
        self.frames.insert(self.len / FRAME..end / FRAME);
        self.len = end;
    }
}

const DIALECT: Dialect = Dialect::new(Manner::Arena, "Frames", include_str!("buddy_system_frames.rs"))
    .of(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));

fn main() -> ExitCode {
    let entry = SubjectEntry::new("buddy-system-frames", "buddies of frames", || Box::new(OverArena::<Frames>::new()));
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION")).spoken(DIALECT)], std::env::args_os())
}
