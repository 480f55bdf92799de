//! `wee_alloc`, which maps pages and keeps them. What it holds is what the process has mapped.

use std::alloc::{GlobalAlloc, Layout};
use std::fs;
use std::process::ExitCode;
use std::ptr::NonNull;

use freespace::harness::adapters::Global;
use freespace::harness::script::Setup;
use freespace::harness::subject::{Capabilities, Capability, Snapshot, Subject, Unfit};
use freespace::heap::Refusal;
use freespace_cli::SubjectEntry;
use wee_alloc::WeeAlloc;

/// Bytes of a page.
const PAGE: usize = 4096;

/// An allocator with the footprint of its process.
struct Measured<A>(Global<A>);

// SAFETY: as the subject inside.
unsafe impl<A: GlobalAlloc> Subject for Measured<A> {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        self.0.begin(setup)
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        self.0.allocate(layout, zeroed)
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        // SAFETY: the caller's promise.
        unsafe { self.0.release(block, layout) }
    }

    fn look(&self, closely: bool) -> Snapshot {
        Snapshot { footprint: if closely { mapped() } else { None }, ..self.0.look(closely) }
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities::of(&[Capability::Footprint])
    }
}

/// Bytes that the process has mapped.
fn mapped() -> Option<usize> {
    let pages: usize = fs::read_to_string("/proc/self/statm").ok()?.split(' ').next()?.parse().ok()?;
    Some(pages * PAGE)
}

fn main() -> ExitCode {
    let make = || -> Box<dyn Subject> { Box::new(Measured(Global::new(|| WeeAlloc::INIT))) };
    let entry = SubjectEntry::new("wee-alloc", "a free list over pages that are never given back", make).in_worker();
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION"))], std::env::args_os())
}
