//! What a forked process has of its parent: the blocks that were live at the fork.

use std::io::Read;
use std::vec::Vec;

use super::transcript::Block;
use super::{Forked, Reader, TapeError, Transcript};

/// The blocks that a process was born with, the oldest first. A script begins with them.
#[derive(Clone, Debug, Default)]
pub struct Past {
    pub(super) blocks: Vec<(u64, Block)>,
}

impl Past {
    /// How many blocks there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.blocks.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }
}

/// What a fork hands down: of the parent's own past and its tape up to the fork.
///
/// # Errors
///
/// When the tape cannot be read.
pub fn past<R: Read>(parents: &Past, parent: &mut Reader<R>, forked: Forked) -> Result<Past, TapeError> {
    let mut transcript = Transcript::new(parents, &mut |_| {});
    while parent.places() < forked.events {
        let Some(event) = parent.next() else { break };
        // Behind a blank place, the reader may have gone past the fork.
        let event = event?;
        if parent.places() <= forked.events {
            transcript.take(&event, &mut |_| {});
        }
    }
    Ok(Past { blocks: transcript.live() })
}
