//! `bump-scope`: a bump allocator with scopes, upwards or downwards, with chunks from another allocator.

use core::alloc::Layout;
use core::ptr::NonNull;

use ::bump_scope::alloc::{Allocator, compat::AllocatorApi2V04Compat};
use ::bump_scope::settings::BumpSettings;
use ::bump_scope::{Bump, Checkpoint};
use freespace::harness::adapters::{OverParent, Parent, ParentedAllocator};
use freespace::harness::subject::{Capabilities, Capability, Manner, Promises, SubjectEntry};

pub(crate) const UPWARDS: SubjectEntry =
    SubjectEntry::new("bump-scope", "a bump allocator with scopes", || Box::new(OverParent::<Scoped<true>>::new()))
        .of_version("2.4.1")
        .in_worker()
        .spoken(
            crate::dialect(Manner::Parent, "Scoped<true>", include_str!("bump_scope.rs")).needing("allocator-api2"),
        );

pub(crate) const DOWNWARDS: SubjectEntry =
    SubjectEntry::new("bump-scope-with-downwards", "the same, downwards", || {
        Box::new(OverParent::<Scoped<false>>::new())
    })
    .of_version("2.4.1")
    .in_worker()
    .spoken(crate::dialect(Manner::Parent, "Scoped<false>", include_str!("bump_scope.rs")).needing("allocator-api2"));

struct Scoped<const UP: bool> {
    bump: Bump<AllocatorApi2V04Compat<Parent>, BumpSettings<1, UP>>,
    open: Vec<Checkpoint>,
}

impl<const UP: bool> ParentedAllocator for Scoped<UP> {
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Reset, Capability::Scopes]);
    const PROMISES: Promises = Promises::PLAIN.without_reuse();

    fn over(parent: Parent) -> Option<Self> {
        let bump = Bump::try_new_in(AllocatorApi2V04Compat(parent)).ok()?;
        Some(Scoped { bump, open: Vec::new() })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.bump.allocate(layout).ok().map(NonNull::cast)
    }

    fn allocate_zeroed(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.bump.allocate_zeroed(layout).ok().map(NonNull::cast)
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.bump.deallocate(block, layout) };
    }

    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        let new = Layout::from_size_align(size, layout.align()).ok()?;
        let resize = if size >= layout.size() { Allocator::grow } else { Allocator::shrink };
        // SAFETY: the caller's promise.
        unsafe { resize(&self.bump, block, layout, new) }.ok().map(NonNull::cast)
    }

    fn reset(&mut self) {
        self.bump.reset();
    }

    fn enter(&mut self) {
        self.open.push(self.bump.checkpoint());
    }

    fn leave(&mut self) {
        let Some(checkpoint) = self.open.pop() else { return };
        // SAFETY: the checkpoint is this allocator's, which was not reset since: scopes are left first.
        unsafe { self.bump.reset_to(checkpoint) };
    }
}
