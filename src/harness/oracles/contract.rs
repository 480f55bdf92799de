//! What every allocator owes its caller: blocks apart, aligned, in bounds; bytes kept, zeroed, moved along; valid calls taken.
//!
//! Place is judged before a byte of payload is touched. Bytes are the ledger's to read; here its answers become violations.

use core::alloc::Layout;
use core::ptr::NonNull;

use super::{Violation, When};
use crate::harness::ledger::{Around, Block, Ledger, Wrong};
use crate::harness::subject::{FRESH, Region};
use crate::heap::Refusal;

/// How far behind the region's first byte an address is; the address itself when there is no region.
#[must_use]
pub fn offset(region: Option<Region>, start: NonNull<u8>) -> i64 {
    let address = start.as_ptr().addr();
    region.map_or(address as i64, |region| region.offset(address))
}

/// No two live blocks share a byte. `except` is the block that is being resized.
///
/// # Errors
///
/// [`Violation::Overlap`].
pub fn overlap(
    region: Option<Region>,
    ledger: &Ledger,
    start: NonNull<u8>,
    size: usize,
    except: Option<NonNull<u8>>,
) -> Result<(), Violation> {
    let Some(other) = ledger.conflict(start.as_ptr().addr(), size, except) else { return Ok(()) };
    Err(Violation::Overlap {
        at: offset(region, start),
        size,
        other: offset(region, other.start),
        other_size: other.usable(),
        name: other.name(),
    })
}

/// The block starts at a multiple of its alignment.
///
/// # Errors
///
/// [`Violation::Misaligned`].
pub fn alignment(start: NonNull<u8>, align: usize) -> Result<(), Violation> {
    let address = start.as_ptr().addr();
    if address & (align - 1) == 0 { Ok(()) } else { Err(Violation::Misaligned { address, align }) }
}

/// The block lies within the region.
///
/// # Errors
///
/// [`Violation::OutOfBounds`].
pub fn bounds(region: Option<Region>, start: NonNull<u8>, size: usize) -> Result<(), Violation> {
    let Some(inner) = region else { return Ok(()) };
    let at = offset(region, start);
    let fits = inner.holds(start.as_ptr().addr(), size);
    if fits { Ok(()) } else { Err(Violation::OutOfBounds { at, size, region: inner.len() }) }
}

/// No byte around the region, or around a further one, was written.
///
/// # Errors
///
/// [`Violation::Stray`].
pub fn surroundings(region: Option<Region>, further: &[Region]) -> Result<(), Violation> {
    region.iter().chain(further).try_for_each(|one| {
        let Some((at, found)) = one.stray() else { return Ok(()) };
        Err(Violation::Stray { at: offset(region, one.start()) + at, expected: FRESH, found })
    })
}

/// All that was asked for is usable.
///
/// # Errors
///
/// [`Violation::UsableShort`].
pub fn usable(region: Option<Region>, start: NonNull<u8>, size: usize, usable: usize) -> Result<(), Violation> {
    if usable >= size { Ok(()) } else { Err(Violation::UsableShort { at: offset(region, start), size, usable }) }
}

/// The block holds what was written into it.
///
/// # Errors
///
/// [`Violation::Contents`].
pub fn contents(region: Option<Region>, block: &Block, when: When) -> Result<(), Violation> {
    Ledger::check(block, block.usable()).map_err(|wrong| spoilt(region, block, when, wrong))
}

/// The blocks around a place hold what was written into them, at the ends that face it.
///
/// # Errors
///
/// [`Violation::Contents`].
pub fn edges(region: Option<Region>, around: &Around, when: When) -> Result<(), Violation> {
    let told = |block: Block| move |wrong| spoilt(region, &block, when, wrong);
    around.before.map_or(Ok(()), |block| Ledger::check_end(&block).map_err(told(block)))?;
    around.behind.map_or(Ok(()), |block| Ledger::check_start(&block).map_err(told(block)))
}

fn spoilt(region: Option<Region>, block: &Block, when: When, wrong: Wrong) -> Violation {
    let Wrong { offset: byte, expected, found } = wrong;
    Violation::Contents { when, at: offset(region, block.start), size: block.usable(), byte, expected, found }
}

/// The block holds zeros.
///
/// # Errors
///
/// [`Violation::NotZeroed`].
///
/// # Safety
///
/// The bytes of the layout at `start` are readable.
pub unsafe fn zeroing(region: Option<Region>, start: NonNull<u8>, layout: Layout) -> Result<(), Violation> {
    // SAFETY: the caller's promise.
    let looked = unsafe { Ledger::check_zero(start, layout.size()) };
    looked.map_err(|Wrong { offset: byte, found, .. }| {
        let at = offset(region, start);
        Violation::NotZeroed { at, size: layout.size(), byte, found }
    })
}

/// The resized block holds what both sizes share.
///
/// # Errors
///
/// [`Violation::PrefixLost`].
///
/// # Safety
///
/// `size` bytes at `start` are readable.
pub unsafe fn prefix(region: Option<Region>, old: &Block, start: NonNull<u8>, size: usize) -> Result<(), Violation> {
    let kept = old.layout.size().min(size);
    // SAFETY: the caller's promise, for no more bytes.
    let looked = unsafe { Ledger::check_moved(old, start, kept) };
    looked.map_err(|Wrong { offset: byte, expected, found }| {
        let at = offset(region, start);
        Violation::PrefixLost { at, kept, byte, expected, found }
    })
}

/// A live block was taken back.
///
/// # Errors
///
/// [`Violation::FreeRefused`].
pub fn free_accepted(region: Option<Region>, block: &Block, answer: Result<(), Refusal>) -> Result<(), Violation> {
    answer.map_err(|refusal| Violation::FreeRefused { at: offset(region, block.start), refusal })
}

/// A live block was believed when it was to be resized.
#[must_use]
pub fn realloc_refused(region: Option<Region>, block: &Block, refusal: Refusal) -> Violation {
    Violation::ReallocRefused { at: offset(region, block.start), refusal }
}
