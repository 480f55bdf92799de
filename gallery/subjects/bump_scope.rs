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
use freespace_cli::{Dialect, Manner, SubjectEntry};

#[derive(Default)]
struct Scoped {
    bump: Bump,
    scopes: Vec<Checkpoint>,
}

/// The calls of an adapter; there is none for scopes without a parent.
impl Scoped {
    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.bump.allocate(layout).ok().map(NonNull::cast)
    }

    fn allocate_zeroed(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.bump.allocate_zeroed(layout).ok().map(NonNull::cast)
    }

    /// # Safety
    ///
    /// The block is live and has this layout.
    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.bump.deallocate(block, layout) };
    }

    fn enter(&mut self) {
        self.scopes.push(self.bump.checkpoint());
    }

    fn leave(&mut self) {
        let Some(checkpoint) = self.scopes.pop() else { return };
        // SAFETY: scopes are left in the reverse order, and what was allocated since is given up.
        unsafe { self.bump.reset_to(checkpoint) };
    }
}

// SAFETY: there is no region, and the blocks of an `Allocator` are readable and writable.
unsafe impl Subject for Scoped {
    fn begin(&mut self, _: &Setup) -> Result<(), Unfit> {
        *self = Scoped::default();
        Ok(())
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        if zeroed { self.allocate_zeroed(layout) } else { Scoped::allocate(self, layout) }
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        let block = NonNull::new(block).ok_or(Refusal::Null)?;
        // SAFETY: the caller's promise.
        unsafe { Scoped::release(self, block, layout) };
        Ok(())
    }

    fn look(&self, _: bool) -> Snapshot {
        Snapshot::default()
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities::of(&[Capability::Scopes])
    }

    fn enter(&mut self) -> Option<()> {
        Scoped::enter(self);
        Some(())
    }

    fn leave(&mut self) -> Option<()> {
        Scoped::leave(self);
        Some(())
    }
}

const DIALECT: Dialect = Dialect::new(Manner::Plain("Scoped::default()"), "Scoped", include_str!("bump_scope.rs"))
    .of(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));

fn main() -> ExitCode {
    // An endless loop takes the process.
    let entry = SubjectEntry::new("bump-scope", "a bump arena with scopes", || Box::new(Scoped::default())).in_worker();
    freespace_cli::run(&[entry.of_version(env!("CARGO_PKG_VERSION")).spoken(DIALECT)], std::env::args_os())
}
