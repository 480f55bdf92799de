//! A first-fit allocator over memory that it is given.
//!
//! The free memory is a list of spans in the order of their addresses, which is kept in the spans themselves. Blocks have no headers: whoever frees one
//! says how large it is. Everything is a multiple of a span's 16 bytes, so nothing is too small to be kept.

#![no_std]

use core::alloc::Layout;
use core::ptr::{self, NonNull};

/// The head of a free span, and the unit of everything.
#[repr(C, align(16))]
struct Span {
    len: usize,
    next: *mut Span,
}

const GRAIN: usize = size_of::<Span>();

/// An allocator over one region.
pub struct FirstFit {
    first: *mut Span,
}

impl FirstFit {
    /// An allocator over the `len` bytes from `start`; `None` if they hold no span.
    ///
    /// # Safety
    ///
    /// The bytes are the allocator's for as long as it lives.
    pub unsafe fn new(start: NonNull<u8>, len: usize) -> Option<Self> {
        let skip = start.align_offset(GRAIN);
        let len = len.checked_sub(skip)? / GRAIN * GRAIN;
        let first = start.as_ptr().wrapping_add(skip).cast::<Span>();
        if len == 0 {
            return None;
        }
        // SAFETY: the span is aligned, and lies in the region.
        unsafe { first.write(Span { len, next: ptr::null_mut() }) };
        Some(FirstFit { first })
    }

    /// Allocates at the first place that the block fits; `None` if there is none.
    pub fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        let (len, align) = (padded(layout), layout.align().max(GRAIN));
        let mut link = &raw mut self.first;
        // SAFETY: links lead to free spans, which are the allocator's, or to none.
        unsafe {
            while !(*link).is_null() {
                let span = *link;
                let front = span.addr().checked_next_multiple_of(align)? - span.addr();
                if front.checked_add(len).is_some_and(|end| end <= (*span).len) {
                    return Some(cut(link, front, len));
                }
                link = &raw mut (*span).next;
            }
        }
        None
    }

    /// Frees a block.
    ///
    /// # Safety
    ///
    /// The block is live and has this layout.
    pub unsafe fn release(&mut self, block: NonNull<u8>, layout: Layout) {
        let (span, mut before, mut link) = (block.as_ptr().cast::<Span>(), ptr::null_mut(), &raw mut self.first);
        // SAFETY: links lead to free spans or to none, and the block is one from now on.
        unsafe {
            while !(*link).is_null() && *link < span {
                before = *link;
                link = &raw mut (*before).next;
            }
            span.write(Span { len: padded(layout), next: *link });
            *link = span;
            merge(span);
            merge(before);
        }
    }

    /// Resizes a block: in its place when it does not grow, else elsewhere.
    ///
    /// # Safety
    ///
    /// The block is live and has this layout.
    pub unsafe fn reallocate(&mut self, block: NonNull<u8>, layout: Layout, size: usize) -> Option<NonNull<u8>> {
        let resized = Layout::from_size_align(size, layout.align()).ok()?;
        let (old, new) = (padded(layout), padded(resized));
        if new > old {
            let moved = self.allocate(resized)?;
            // SAFETY: both blocks are live, and the new one is the larger.
            unsafe { block.copy_to_nonoverlapping(moved, layout.size()) };
            // SAFETY: the caller's promise.
            unsafe { self.release(block, layout) };
            return Some(moved);
        }
        if new < old {
            // SAFETY: what is behind the new end is a block like any other.
            unsafe { self.release(block.add(new), Layout::from_size_align_unchecked(old - new, GRAIN)) };
        }
        Some(block)
    }
}

/// How many bytes a block takes.
fn padded(layout: Layout) -> usize {
    layout.size().max(1).next_multiple_of(GRAIN)
}

/// Takes `len` bytes from the span that a link leads to, `front` bytes behind its start; what is left stays in the list.
unsafe fn cut(link: *mut *mut Span, front: usize, len: usize) -> NonNull<u8> {
    // SAFETY: the span is free and holds `front` and `len` bytes.
    unsafe {
        let span = *link;
        let (block, back) = (span.byte_add(front), (*span).len - front - len);
        let mut rest = (*span).next;
        if back > 0 {
            let behind = block.byte_add(len);
            behind.write(Span { len: back, next: rest });
            rest = behind;
        }
        if front > 0 {
            span.write(Span { len: front, next: rest });
        } else {
            *link = rest;
        }
        NonNull::new_unchecked(block.cast())
    }
}

/// Makes a span and the next one in the list a single one, if they touch.
unsafe fn merge(span: *mut Span) {
    // SAFETY: the span is free or there is none, and so is the next one.
    unsafe {
        if !span.is_null() && span.byte_add((*span).len) == (*span).next {
            let next = (*span).next.read();
            span.write(Span { len: (*span).len + next.len, next: next.next });
        }
    }
}
