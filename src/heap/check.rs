//! Whether an address can be believed (R11): what each level looks at, and telling what is wrong with one that cannot.

use super::error::Refusal;
use super::layout::{Chunk, Offset};
use super::walk::{Walk, holder};
use super::{Defect, Heap, Source};
use crate::policy::{HEADER, Level};

impl<S: Source, I: Walk> Heap<S, I> {
    /// The chunk of the block at a machine address, checked as the level says.
    pub(super) fn inspect(&self, machine: usize) -> Result<Chunk, Refusal> {
        let at = self.locate(machine)?;
        match self.level {
            Level::None => Ok(self.believe(at)),
            Level::Touched => self.inspect_touched(at),
            Level::Neighbours => self.inspect_neighbours(at),
            Level::Full => self.inspect_full(at),
        }
    }

    /// The offset of the header, from the address alone.
    fn locate(&self, machine: usize) -> Result<Offset, Refusal> {
        if machine == 0 {
            return Err(Refusal::Null);
        }
        let memory = &self.memory;
        let header = memory.offset_of(machine.wrapping_sub(HEADER as usize));
        let Some(at) = header.filter(|&at| memory.holds(at, HEADER)) else {
            let least = memory.grid().first() + HEADER as usize;
            return Err(Refusal::Outside {
                found: machine,
                least,
                greatest: memory.grid().first() + memory.end() as usize,
            });
        };
        if !memory.grid().aligns(at) {
            return Err(Refusal::Misaligned { address: memory.address(at + HEADER), granule: memory.grid().granule() });
        }
        Ok(at)
    }

    /// The chunk as its header says, whatever that is, but no further than the managed bytes.
    fn believe(&self, at: Offset) -> Chunk {
        let most = self.memory.end() - at - HEADER;
        Chunk { at, size: self.memory.header(at).map_or(0, |header| header.size.min(most)) }
    }

    fn inspect_touched(&self, at: Offset) -> Result<Chunk, Refusal> {
        match self.memory.chunk(at) {
            Ok((chunk, tag)) if tag == self.memory.magic() => Ok(chunk),
            _ => Err(self.diagnose(at)),
        }
    }

    fn inspect_neighbours(&self, at: Offset) -> Result<Chunk, Refusal> {
        let chunk = self.inspect_touched(at)?;
        self.inspect_next(chunk).map_err(damaged)?;
        Ok(chunk)
    }

    /// The header that follows in memory, and the node that it links to if it is free.
    fn inspect_next(&self, chunk: Chunk) -> Result<(), Defect> {
        let memory = &self.memory;
        if chunk.end() == memory.end() {
            return Ok(());
        }
        let (next, tag) = memory.chunk(chunk.end())?;
        if tag == memory.magic() {
            return Ok(());
        }
        if tag != 0 && memory.target(tag).is_none() {
            return Err(Defect::Tag { chunk: memory.address(next.at), found: tag, magic: memory.magic() });
        }
        match memory.node(0, next.at)?.next {
            Some(linked) => memory.node(memory.address(next.at), linked).map(drop),
            None => Ok(()),
        }
    }

    fn inspect_full(&self, at: Offset) -> Result<Chunk, Refusal> {
        self.walk().map_err(damaged)?;
        let (chunk, tag) = holder(&self.memory, at).map_err(damaged)?;
        if chunk.at == at && tag == self.memory.magic() { Ok(chunk) } else { Err(self.diagnose(at)) }
    }

    /// What is wrong with an address whose header is none of an allocated chunk. This is the error path: it walks.
    fn diagnose(&self, at: Offset) -> Refusal {
        self.name_refusal(at).unwrap_or_else(damaged)
    }

    fn name_refusal(&self, at: Offset) -> Result<Refusal, Defect> {
        let memory = &self.memory;
        let (holder, tag) = holder(memory, at)?;
        let (address, chunk) = (memory.address(at + HEADER), memory.address(holder.at));
        let allocated = tag == memory.magic();
        if !allocated && self.lists(holder)? {
            return Ok(Refusal::AlreadyFree { address, chunk });
        }
        if holder.at != at {
            return Ok(Refusal::Interior { address, chunk });
        }
        Ok(Refusal::WrongMagic { address, expected: memory.magic(), found: tag })
    }

    fn lists(&self, chunk: Chunk) -> Result<bool, Defect> {
        let mut listed = false;
        self.index.visit(&self.memory, &mut |free| {
            listed |= free.at == chunk.at;
            !listed
        })?;
        Ok(listed)
    }
}

fn damaged(defect: Defect) -> Refusal {
    Refusal::Damaged { defect }
}
