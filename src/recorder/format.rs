//! The bytes of a tape: a page about the process, then an event every 32 bytes, in the order in which things happened.
//!
//! An event is four words; the last one is written last and is never 0, so what is there is whole, whenever the process died. Zeros before the last event are a call
//! that another thread had not finished writing. All words are little-endian. A tape is read by the version of freespace that wrote it: what
//! is kept is the script that is made of it.

use core::fmt;

/// What a tape begins with; the last character is the version.
pub const MAGIC: [u8; 16] = *b"freespace tape 1";

/// Bytes of the page about the process.
pub const PAGE: usize = 4096;

/// Words of an event.
pub const WORDS: usize = 4;

/// Bytes of an event.
pub const EVENT: usize = 8 * WORDS;

/// What stands where on the page about the process, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub enum Field {
    /// The process that wrote the tape.
    Process = 2,
    /// When the tape was begun: nanoseconds of the system's monotonic clock.
    Begun = 3,
    /// The process that this one was forked from while it was recorded; 0 if it was not.
    Parent = 4,
    /// When the parent's tape was begun.
    ParentBegun = 5,
    /// How many events the parent's tape had at the fork.
    ParentEvents = 6,
    /// Calls before the tape could be begun.
    Early = 7,
    /// Calls that found no room on the tape.
    Lost = 8,
    /// Calls from within a call of the allocator: its own business.
    Nested = 9,
    /// Whether blocks have canaries around them: 0 or 1.
    Guarded = 10,
    /// How often those of all live blocks were looked at: at the exit.
    Looked = 11,
}

/// Where the path of the executable stands on the page, in bytes; it ends with a zero, or where requests begin.
pub const PROGRAM: usize = 128;

/// Where requests stand that have not been answered yet, in bytes: an event for each, zeros where there is none. If the allocator ends the process, the request is there.
pub const ASKED: usize = 2048;

/// How many such places there are, by the thread's number modulo this: of threads that share one, the last to ask has it.
pub const ASKING: usize = (PAGE - ASKED) / EVENT;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// A block was handed out: told when the call has returned, since only then is it the caller's.
    Allocated = 1,
    /// A request for a block was refused.
    Refused = 2,
    /// A block is freed: told before the call, since within it the address may become another thread's.
    Freed = 3,
    /// A block is resized: its address is given up, to the new size. Told before the call.
    Resizing = 4,
    /// What came of it: the new address, or 0. Told after the call; the same thread has no event between.
    Resized = 5,
    /// A canary was found dead, and its block is about to be freed or resized: the block, and the offset of the first damaged byte from the block's start, as a
    /// signed number.
    Damaged = 6,
    /// The same, at the exit.
    DamagedAtExit = 7,
    /// What was found there: up to 16 bytes in two words, the first in the lowest. How many is told in place of the caller.
    Found = 8,
    /// Where the damaged block was asked for: a text, so many bytes of it at once.
    Site = 9,
}

impl Kind {
    const ALL: [Kind; 9] = [
        Kind::Allocated,
        Kind::Refused,
        Kind::Freed,
        Kind::Resizing,
        Kind::Resized,
        Kind::Damaged,
        Kind::DamagedAtExit,
        Kind::Found,
        Kind::Site,
    ];
}

/// How a block is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// As C has it: for every object that fits into the block.
    Natural,
    /// To two to this power.
    Power(u8),
}

/// A line of a tape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// What happened.
    pub kind: Kind,
    /// The block.
    pub address: u64,
    /// Bytes that were asked for.
    pub size: u64,
    /// Where the call returned to; 0 if that is not known.
    pub caller: u64,
    /// The number of the thread, by first event in its process.
    pub thread: u32,
    /// How the block was to be aligned.
    pub alignment: Alignment,
    /// Whether its bytes were to be 0.
    pub zeroed: bool,
}

const NATURAL: u8 = 0xff;

/// How many bytes an event carries of what it is about.
pub const CARRIED: usize = 16;

impl Event {
    /// Puts bytes into the two words of address and size.
    #[must_use]
    pub fn carrying(self, bytes: &[u8]) -> Self {
        let mut carried = [0; CARRIED];
        let len = bytes.len().min(CARRIED);
        carried[..len].copy_from_slice(&bytes[..len]);
        let both = u128::from_le_bytes(carried);
        Event { address: both as u64, size: (both >> 64) as u64, caller: len as u64, ..self }
    }

    /// The bytes in the two words, and how many of them mean something.
    #[must_use]
    pub fn carried(&self) -> ([u8; CARRIED], usize) {
        let both = u128::from(self.address) | u128::from(self.size) << 64;
        (both.to_le_bytes(), usize::try_from(self.caller).map_or(CARRIED, |len| len.min(CARRIED)))
    }

    /// As it stands on a tape.
    #[must_use]
    #[inline]
    pub const fn words(&self) -> [u64; WORDS] {
        let align = match self.alignment {
            Alignment::Natural => NATURAL,
            Alignment::Power(power) => power,
        };
        let tail = self.kind as u64 | (align as u64) << 8 | (self.zeroed as u64) << 16 | (self.thread as u64) << 32;
        [self.address, self.size, self.caller, tail]
    }

    /// What stands on a tape; `None` where nothing was written.
    ///
    /// # Errors
    ///
    /// When the words are no event.
    pub fn read([address, size, caller, tail]: [u64; WORDS]) -> Result<Option<Event>, Garbled> {
        if tail == 0 {
            return Ok(None);
        }
        let (kind, align, zeroed) = (tail as u8, (tail >> 8) as u8, (tail >> 16) as u16);
        let kind = Kind::ALL.into_iter().find(|it| *it as u8 == kind).ok_or(Garbled { word: tail })?;
        let alignment = match align {
            NATURAL => Alignment::Natural,
            0..64 => Alignment::Power(align),
            _ => return Err(Garbled { word: tail }),
        };
        if zeroed > 1 {
            return Err(Garbled { word: tail });
        }
        let thread = (tail >> 32) as u32;
        Ok(Some(Event { kind, address, size, caller, thread, alignment, zeroed: zeroed == 1 }))
    }
}

/// Words that are no event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Garbled {
    /// The one that says so.
    pub word: u64,
}

impl fmt::Display for Garbled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected an event, found one that ends with {:#018x}", self.word)
    }
}

impl core::error::Error for Garbled {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_read_as_it_was_written() {
        let event = Event {
            kind: Kind::Allocated,
            address: 0x7fff_1234_5678,
            size: 100,
            caller: 0x55aa,
            thread: u32::MAX,
            alignment: Alignment::Power(12),
            zeroed: true,
        };
        assert_eq!(Event::read(event.words()), Ok(Some(event)));
        let natural = Event { alignment: Alignment::Natural, zeroed: false, thread: 0, ..event };
        assert_eq!(Event::read(natural.words()), Ok(Some(natural)));
    }

    #[test]
    fn what_is_no_event_is_an_error() {
        assert_eq!(Event::read([1, 2, 3, 0]), Ok(None));
        for tail in [10, 0xff, 1 | 64 << 8, 1 | 2 << 16] {
            assert_eq!(Event::read([0, 0, 0, tail]), Err(Garbled { word: tail }));
        }
    }
}
