//! What glibc's `mtrace()` writes (its `malloc/mtrace-impl.c`; glibc manual, *Allocation Debugging*).
//!
//! `= Start`, then lines `@ CALLER …`, where … is `+ ADDRESS SIZE` for an allocation, `- ADDRESS` for a free, `< ADDRESS` and in the next
//! line `> ADDRESS SIZE` for a realloc, and `! ADDRESS SIZE` for one that failed. Sizes are hexadecimal. `(nil)` for an address says that there was
//! no memory. Who called is left out; calloc and memalign look like malloc.

use super::lines::Words;
use super::{Call, Dialect, Loss, Wanted};

const FORMS: &str = "+ ADDRESS SIZE, - ADDRESS, < ADDRESS, > ADDRESS SIZE or ! ADDRESS SIZE";

/// The first line.
pub(super) const START: &str = "= Start";

/// What there is when there was no memory.
const NIL: &str = "(nil)";

#[derive(Default)]
pub(super) struct Mtrace {
    /// The block of a realloc of which one line has come.
    resized: Option<u64>,
}

impl Dialect for Mtrace {
    fn call(&mut self, words: &mut Words<'_>) -> Result<Option<Call>, Wanted> {
        let line = words.rest();
        if line.starts_with('=') || line.trim().is_empty() {
            return self.end().map(|()| None);
        }
        if line.starts_with('@') {
            // The caller ends with its address in brackets; a path may have blanks, and brackets too.
            words.skip(line.rfind("] ").map_or(1, |end| end + 2));
        }
        let call = self.one(words)?;
        words.end()?;
        Ok(call)
    }

    fn end(&self) -> Result<(), Wanted> {
        self.resized.map_or(Ok(()), |_| Err(Wanted::Moved))
    }
}

impl Mtrace {
    fn one(&mut self, words: &mut Words<'_>) -> Result<Option<Call>, Wanted> {
        let sign = words.word();
        if sign != ">" {
            self.end()?;
        }
        match sign {
            "+" => allocation(words).map(Some),
            "-" => Ok(Some(Call::Free { block: words.address()? })),
            "<" => {
                self.resized = Some(words.address()?);
                Ok(None)
            }
            ">" => {
                let (to, size) = (words.address()?, size(words)?);
                let from = self.resized.take().unwrap_or(to);
                Ok(Some(Call::Reallocate { from, to, size }))
            }
            "!" => {
                words.address()?;
                size(words)?;
                Ok(Some(Call::Lost(Loss::NoMemory)))
            }
            _ => Err(Wanted::Call(FORMS)),
        }
    }
}

fn allocation(words: &mut Words<'_>) -> Result<Call, Wanted> {
    if words.rest().trim_start().starts_with(NIL) {
        words.word();
        size(words)?;
        return Ok(Call::Lost(Loss::NoMemory));
    }
    let (block, size) = (words.address()?, size(words)?);
    Ok(Call::Allocate { block, size, align: None, zeroed: false })
}

/// A size: `%#lx`, which has no `0x` before a 0.
fn size(words: &mut Words<'_>) -> Result<u64, Wanted> {
    if words.rest().trim() == "0" {
        words.word();
        return Ok(0);
    }
    words.address()
}
