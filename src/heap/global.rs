//! The heap as a program's `#[global_allocator]`, behind a lock.
//!
//! The lock must not allocate, not even under contention, since it would allocate from here: a spin lock, or a futex, of
//! `lock_api`'s kind. [`Spin`] is one. The heap is made at the first request, by a function that the program names.
//!
//! ```
//! use freespace::heap::global::{Global, Spin};
//! use freespace::heap::{Config, Heap, Mmap};
//! use freespace::policy::{Granule, Policy};
//!
//! fn make() -> Option<Heap<Mmap>> {
//!     let policy = Policy { granule: Granule::Sixteen, ..Policy::default() };
//!     Heap::new(Mmap::new(1 << 16, 1 << 30).ok()?, Config { policy, ..Config::default() }).ok()
//! }
//!
//! #[global_allocator]
//! static HEAP: Global<Spin, Mmap> = Global::new(make);
//!
//! assert_eq!(vec![1, 2, 3].iter().sum::<i32>(), 6);
//! ```

use core::alloc::{GlobalAlloc, Layout};
use core::hint;
use core::ptr;
use core::sync::atomic::{AtomicBool, Ordering};

use lock_api::{GuardSend, Mutex, RawMutex};

use super::error::Refusal;
use super::{Heap, ReallocError, Source};

/// A heap behind a lock, made when it is first needed.
pub struct Global<R, S> {
    heap: Mutex<R, Option<Heap<S>>>,
    make: fn() -> Option<Heap<S>>,
}

impl<R: RawMutex, S: Source> Global<R, S> {
    /// An allocator whose heap `make` will make. Until that succeeds, every request fails. `make` must not allocate from this allocator.
    #[must_use]
    pub const fn new(make: fn() -> Option<Heap<S>>) -> Self {
        Global { heap: Mutex::new(None), make }
    }

    /// Looks at the heap under the lock; `None` when it could not be made. The answer must be found without allocating.
    pub fn with<T>(&self, look: impl FnOnce(&Heap<S>) -> T) -> Option<T> {
        self.change(|heap| look(heap))
    }

    pub(super) fn change<T>(&self, change: impl FnOnce(&mut Heap<S>) -> T) -> Option<T> {
        let mut heap = self.heap.lock();
        if heap.is_none() {
            *heap = (self.make)();
        }
        heap.as_mut().map(change)
    }
}

// SAFETY: blocks come from the heap, which hands out disjoint runs of the source's memory that satisfy their layouts; the lock makes each
// call the only one at its time.
unsafe impl<R: RawMutex, S: Source> GlobalAlloc for Global<R, S> {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let block = self.change(|heap| heap.allocate(layout).ok()).flatten();
        block.map_or(ptr::null_mut(), ptr::NonNull::as_ptr)
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        let block = self.change(|heap| heap.allocate_zeroed(layout).ok()).flatten();
        block.map_or(ptr::null_mut(), ptr::NonNull::as_ptr)
    }

    unsafe fn dealloc(&self, block: *mut u8, _layout: Layout) {
        // SAFETY: the caller promises that the block is this allocator's and no longer used.
        let answer = self.change(|heap| unsafe { heap.free(block) });
        if let Some(Err(refusal)) = answer {
            give_up(refusal);
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller promises that the block is this allocator's and has this layout.
        let answer = self.change(|heap| unsafe { heap.reallocate(block, layout, size) });
        match answer {
            Some(Ok(block)) => block.as_ptr(),
            Some(Err(ReallocError::Refused { refusal })) => give_up(refusal),
            Some(Err(ReallocError::NoMemory { .. })) | None => ptr::null_mut(),
        }
    }
}

/// A program that frees what is no block is wrong, and this is the rim: say so and stop. The lock is no longer held, so
/// that whoever prints may allocate.
pub(super) fn give_up(refusal: Refusal) -> ! {
    // A panic that cannot leave a C function aborts, which `no_std` has no other word for.
    extern "C" fn abort(refusal: &Refusal) -> ! {
        panic!("free: {refusal}")
    }
    abort(&refusal)
}

/// A lock that spins. It never allocates; it wastes time when many wait.
#[derive(Debug)]
pub struct Spin(AtomicBool);

// SAFETY: only one caller at a time sees the flag change from false to true.
unsafe impl RawMutex for Spin {
    const INIT: Self = Spin(AtomicBool::new(false));
    type GuardMarker = GuardSend;

    fn lock(&self) {
        while !self.try_lock() {
            while self.0.load(Ordering::Relaxed) {
                hint::spin_loop();
            }
        }
    }

    fn try_lock(&self) -> bool {
        self.0.compare_exchange(false, true, Ordering::Acquire, Ordering::Relaxed).is_ok()
    }

    unsafe fn unlock(&self) {
        self.0.store(false, Ordering::Release);
    }
}
