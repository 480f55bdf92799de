//! The live blocks that have canaries, by address: a table in mappings of its own, where no stray write of the program finds it easily.
//!
//! Open addressing, at most half full; what is taken out leaves no gap behind. One lock, which a thread holds for a few dozen instructions.

use core::cell::UnsafeCell;
use core::ptr;
use core::slice;
use core::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

use freespace::recorder::wiped_by_a_fork;

/// A live block.
#[derive(Clone, Copy)]
pub(crate) struct Block {
    /// Its address; 0 where there is none.
    pub(crate) address: usize,
    /// Bytes that were asked for.
    pub(crate) size: usize,
    /// How far it lies behind what the function behind gave.
    pub(crate) front: usize,
    /// Where the call that asked for it returned to.
    pub(crate) caller: usize,
}

const NONE: Block = Block { address: 0, size: 0, front: 0, caller: 0 };

/// How often a thread tries for the lock before it gives up the processor.
const PATIENCE: u32 = 64;

/// How many places there are at first.
const FIRST: usize = 1 << 12;

struct Table {
    places: *mut Block,
    count: usize,
    taken: usize,
}

/// Whether somebody holds the lock. It lies in a page that a fork wipes: in the new process, the thread that held it is gone.
static LOCK: AtomicPtr<AtomicU32> = AtomicPtr::new(ptr::null_mut());

/// Makes the lock; false if there can be none. It is called before there is a second thread.
pub(crate) fn prepare() -> bool {
    if LOCK.load(Ordering::Acquire).is_null() {
        let Ok(page) = wiped_by_a_fork(size_of::<AtomicU32>()) else { return false };
        LOCK.store(page.as_ptr().cast(), Ordering::Release);
    }
    true
}

struct Shared(UnsafeCell<Table>);

// SAFETY: only the holder of the lock looks into it.
unsafe impl Sync for Shared {}

static TABLE: Shared = Shared(UnsafeCell::new(Table { places: ptr::null_mut(), count: 0, taken: 0 }));

/// Looks into the table, alone.
fn locked<T>(look: impl FnOnce(&mut Table) -> T) -> T {
    // SAFETY: it was made before the first block, and stays.
    let lock = unsafe { &*LOCK.load(Ordering::Acquire) };
    let mut tries = 0;
    while lock.compare_exchange_weak(0, 1, Ordering::Acquire, Ordering::Relaxed).is_err() {
        wait(&mut tries);
    }
    // SAFETY: the lock is held.
    let answer = look(unsafe { &mut *TABLE.0.get() });
    lock.store(0, Ordering::Release);
    answer
}

/// A moment at first; then the processor is given up, since whoever holds the lock may be waiting for it.
fn wait(tries: &mut u32) {
    *tries += 1;
    if *tries < PATIENCE {
        core::hint::spin_loop();
    } else {
        // SAFETY: it may be called at any time.
        unsafe { libc::sched_yield() };
    }
}

/// Adds a block; false if there is no room for it.
pub(crate) fn insert(block: Block) -> bool {
    locked(|table| table.insert(block))
}

/// Takes a block out.
pub(crate) fn remove(address: usize) -> Option<Block> {
    locked(|table| table.remove(address))
}

/// The block at an address.
pub(crate) fn find(address: usize) -> Option<Block> {
    locked(|table| table.find(address).map(|at| table.places()[at]))
}

/// Every block, in no order.
pub(crate) fn each(see: impl FnMut(&Block)) {
    locked(|table| table.places().iter().filter(|block| block.address != 0).for_each(see));
}

impl Table {
    fn places(&mut self) -> &mut [Block] {
        if self.places.is_null() {
            return &mut [];
        }
        // SAFETY: so many were mapped, all zeros at first.
        unsafe { slice::from_raw_parts_mut(self.places, self.count) }
    }

    fn home(&self, address: usize) -> usize {
        (address >> 4).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - self.count.trailing_zeros())
    }

    /// Where a block is, or else where it would be.
    fn seek(&mut self, address: usize) -> usize {
        let mut at = self.home(address);
        let last = self.count - 1;
        let places = self.places();
        while places[at].address != 0 && places[at].address != address {
            at = (at + 1) & last;
        }
        at
    }

    fn find(&mut self, address: usize) -> Option<usize> {
        if self.count == 0 {
            return None;
        }
        let at = self.seek(address);
        (self.places()[at].address == address).then_some(at)
    }

    fn insert(&mut self, block: Block) -> bool {
        if self.taken * 2 >= self.count && !self.widen() {
            return false;
        }
        let at = self.seek(block.address);
        self.places()[at] = block;
        self.taken += 1;
        true
    }

    fn remove(&mut self, address: usize) -> Option<Block> {
        let mut gap = self.find(address)?;
        let block = self.places()[gap];
        let last = self.count - 1;
        let mut at = gap;
        loop {
            at = (at + 1) & last;
            let other = self.places()[at];
            if other.address == 0 {
                break;
            }
            // It moves into the gap unless its home lies behind that.
            if (at.wrapping_sub(self.home(other.address)) & last) >= (at.wrapping_sub(gap) & last) {
                self.places()[gap] = other;
                gap = at;
            }
        }
        self.places()[gap] = NONE;
        self.taken -= 1;
        Some(block)
    }

    fn widen(&mut self) -> bool {
        let count = (self.count * 2).max(FIRST);
        let Some(places) = map(count) else { return false };
        let mut wide = Table { places, count, taken: 0 };
        for block in self.places().iter().filter(|block| block.address != 0) {
            let at = wide.seek(block.address);
            wide.places()[at] = *block;
        }
        wide.taken = self.taken;
        if !self.places.is_null() {
            // SAFETY: it was mapped so, and is used no more.
            unsafe { libc::munmap(self.places.cast(), self.count * size_of::<Block>()) };
        }
        *self = wide;
        true
    }
}

/// So many empty places.
fn map(count: usize) -> Option<*mut Block> {
    let (access, flags) = (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
    // SAFETY: a new mapping, where the system likes.
    let map = unsafe { libc::mmap(ptr::null_mut(), count * size_of::<Block>(), access, flags, -1, 0) };
    (map != libc::MAP_FAILED).then_some(map.cast())
}
