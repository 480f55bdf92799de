//! One call of an allocator, and what is told of it, before and after.

use core::ptr;

use super::format::{Alignment, CARRIED, Event, Field, Kind};
use super::tape::Tape;
use super::thread::Thread;

/// A call that is recorded. Until it is dropped, calls by the same thread are the allocator's own business.
pub struct Call<'a> {
    tape: &'a Tape,
    thread: Thread,
    /// Where the call returns to; 0 if that is not known.
    caller: u64,
}

/// What is asked of an allocator.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// Bytes.
    pub size: usize,
    /// How the block shall be aligned.
    pub alignment: Alignment,
    /// Whether its bytes shall be 0.
    pub zeroed: bool,
}

impl Tape {
    /// Enters a call. `None` when there is nothing to record: there is no tape, or the thread is in a recorded call already.
    #[inline]
    pub fn enter(&self, caller: usize) -> Option<Call<'_>> {
        let Some(thread) = Thread::enter() else {
            self.tick(Field::Nested);
            return None;
        };
        self.is_on().then_some(Call { tape: self, thread, caller: caller as u64 })
    }
}

impl Call<'_> {
    /// A request is about to be made. Should it never be answered, it is known all the same.
    #[inline]
    pub fn asks(&self, request: Request) {
        self.tape.ask(&self.event(Kind::Allocated, ptr::null::<u8>(), request));
    }

    /// The request has been answered: by a block, or by null.
    #[inline]
    pub fn answered<T>(&self, request: Request, block: *const T) {
        let kind = if block.is_null() { Kind::Refused } else { Kind::Allocated };
        self.tell(kind, block, request);
        self.tape.unask(self.thread.number);
    }

    /// A block is about to be freed.
    #[inline]
    pub fn frees<T>(&self, block: *const T) {
        self.tell(Kind::Freed, block, Request::plain(0));
    }

    /// A block is about to be resized to so many bytes.
    #[inline]
    pub fn resizes<T>(&self, block: *const T, size: usize) {
        self.tell(Kind::Resizing, block, Request::plain(size));
    }

    /// A block has been resized: where it is now, or null.
    #[inline]
    pub fn resized<T>(&self, block: *const T, size: usize) {
        self.tell(Kind::Resized, block, Request::plain(size));
    }

    /// A canary was found dead: of which block, at which offset from its start, what was there instead, and a text that says where the block was asked for.
    #[cold]
    pub fn damaged<T>(&self, block: *const T, offset: isize, found: &[u8], site: &[&[u8]], at_exit: bool) {
        let kind = if at_exit { Kind::DamagedAtExit } else { Kind::Damaged };
        self.tell(kind, block, Request::plain(offset.cast_unsigned()));
        self.carry(Kind::Found, found);
        for part in site.iter().flat_map(|text| text.chunks(CARRIED)) {
            self.carry(Kind::Site, part);
        }
    }

    /// The canaries of all live blocks have been looked at.
    pub fn looked(&self) {
        self.tape.tick(Field::Looked);
    }

    fn carry(&self, kind: Kind, bytes: &[u8]) {
        let thread = self.thread.number;
        let event =
            Event { kind, address: 0, size: 0, caller: 0, thread, alignment: Alignment::Natural, zeroed: false };
        self.tape.write(&event.carrying(bytes));
    }

    #[inline]
    fn tell<T>(&self, kind: Kind, block: *const T, request: Request) {
        self.tape.write(&self.event(kind, block, request));
    }

    #[inline]
    fn event<T>(&self, kind: Kind, block: *const T, request: Request) -> Event {
        let Request { size, alignment, zeroed } = request;
        let (address, size) = (block.addr() as u64, size as u64);
        Event { kind, address, size, caller: self.caller, thread: self.thread.number, alignment, zeroed }
    }
}

impl Request {
    /// So many bytes, as C aligns them.
    #[must_use]
    pub const fn plain(size: usize) -> Self {
        Request { size, alignment: Alignment::Natural, zeroed: false }
    }

    /// The same at a multiple of a power of two. What is none asks for nothing in particular.
    #[must_use]
    pub const fn aligned(self, align: usize) -> Self {
        if align.is_power_of_two() {
            Request { alignment: Alignment::Power(align.trailing_zeros() as u8), ..self }
        } else {
            self
        }
    }

    /// The same, with zeros for bytes.
    #[must_use]
    pub const fn zeroed(self) -> Self {
        Request { zeroed: true, ..self }
    }
}
