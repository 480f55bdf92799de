//! `bump_scope::Bump`: a bump arena whose scopes are a checkpoint and a reset to it.

use std::alloc::Layout;
use std::process::ExitCode;
use std::ptr::NonNull;

use bump_scope::Bump;
use bump_scope::Checkpoint;
use bump_scope::alloc::Allocator;
use freespace::harness::script::Setup;
use freespace::harness::subject::{Capabilities, Capability, Snapshot, Subject, Unfit};
use freespace::heap::Refusal;
use freespace_cli::SubjectEntry;

#[derive(Default)]
struct Scoped {
    bump: Bump,
    scopes: Vec<Checkpoint>,
}

// SAFETY: there is no region, and the blocks of an `Allocator` are readable and writable.
unsafe impl Subject for Scoped {
    fn begin(&mut self, _: &Setup) -> Result<(), Unfit> {
        *self = Scoped::default();
        Ok(())
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        let block = if zeroed { self.bump.allocate_zeroed(layout) } else { self.bump.allocate(layout) };
        block.ok().map(NonNull::cast)
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        let block = NonNull::new(block).ok_or(Refusal::Null)?;
        // SAFETY: the caller's promise.
        unsafe { self.bump.deallocate(block, layout) };
        Ok(())
    }

    fn look(&self, _: bool) -> Snapshot {
        Snapshot::default()
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities::of(&[Capability::Scopes])
    }

    fn enter(&mut self) -> Option<()> {
        self.scopes.push(self.bump.checkpoint());
        Some(())
    }

    fn leave(&mut self) -> Option<()> {
        let checkpoint = self.scopes.pop()?;
        // SAFETY: scopes are left in the reverse order, and what was allocated since is given up.
        unsafe { self.bump.reset_to(checkpoint) };
        Some(())
    }
}

fn main() -> ExitCode {
    // An endless loop takes the process.
    let entry = SubjectEntry::new("bump-scope", "a bump arena with scopes", || Box::new(Scoped::default())).in_worker();
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION"))], std::env::args_os())
}
