//! `rlsf`: two-level segregated fit, good fit in constant time.
//!
//! Two of them, since the number of first levels decides how a pool is enlarged: below the whole address space what is appended is a pool of its own,
//! and with all 59 levels it is merged with the pool before it.

use core::alloc::Layout;
use core::ptr::NonNull;

use ::rlsf::Tlsf;
use ::rlsf::int::BinInteger;
use freespace::harness::adapters::ArenaAllocator;
use freespace::harness::subject::{Capabilities, Capability, Manner, Promises, Recovery, SubjectEntry};

pub(crate) const ENTRY: SubjectEntry =
    SubjectEntry::new("rlsf", "two-level segregated fit, pools of up to 2 MiB", crate::over_arena::<Pools>)
        .of_version("0.2.3")
        .spoken(crate::dialect(Manner::Arena, "Pools", include_str!("rlsf.rs")));

pub(crate) const ONE_POOL: SubjectEntry = SubjectEntry::new(
    "rlsf-with-one-pool",
    "two-level segregated fit, one pool of any size",
    crate::over_arena::<OnePool>,
)
.of_version("0.2.3")
.spoken(crate::dialect(Manner::Arena, "OnePool", include_str!("rlsf.rs")));

/// The allocator, where its last pool ends, and where its memory ends.
struct Pooled<T> {
    tlsf: T,
    pool_end: *mut u8,
    end: *mut u8,
}

type Pools = Pooled<Tlsf<'static, u16, u16, 16, 16>>;

type OnePool = Pooled<Tlsf<'static, u64, u8, 59, 8>>;

impl<F: BinInteger, S: BinInteger, const FIRST: usize, const SECOND: usize> ArenaAllocator
    for Pooled<Tlsf<'static, F, S, FIRST, SECOND>>
{
    const CAPABILITIES: Capabilities = Capabilities::of(&[Capability::Grow, Capability::Regions, Capability::Usable]);
    const PROMISES: Promises = Promises::PLAIN.recovering(Recovery::Largest);

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let mut tlsf = Tlsf::new();
        // SAFETY: the caller's promise.
        let used = unsafe { tlsf.insert_free_block_ptr(NonNull::slice_from_raw_parts(start, len)) }?;
        let start = start.as_ptr();
        Some(Pooled { tlsf, pool_end: start.wrapping_add(used.get()), end: start.wrapping_add(len) })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.tlsf.allocate(layout)
    }

    unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.tlsf.deallocate(block, layout.align()) };
    }

    unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        let new = Layout::from_size_align(size, layout.align()).ok()?;
        // SAFETY: the caller's promise.
        unsafe { self.tlsf.reallocate(block, new) }
    }

    unsafe fn grow(&mut self, bytes: usize) {
        self.end = self.end.wrapping_add(bytes);
        let len = self.end.addr() - self.pool_end.addr();
        let Some(pool_end) = NonNull::new(self.pool_end) else { return };
        // SAFETY: the last pool ends there, and the bytes behind it are the allocator's by the caller's promise.
        let used = unsafe { self.tlsf.append_free_block_ptr(NonNull::slice_from_raw_parts(pool_end, len)) };
        self.pool_end = self.pool_end.wrapping_add(used);
    }

    unsafe fn add_region(&mut self, start: NonNull<u8>, len: usize) -> bool {
        // SAFETY: the caller's promise.
        unsafe { self.tlsf.insert_free_block_ptr(NonNull::slice_from_raw_parts(start, len)) }.is_some()
    }

    fn usable(&self, block: NonNull<u8>, _: Layout) -> usize {
        // SAFETY: only a live block is asked about.
        unsafe { Tlsf::<F, S, FIRST, SECOND>::allocation_usable_size(block) }
    }
}
