//! One call a line: a letter, the block's number, and what was asked for.
//!
//! | line | call |
//! |---|---|
//! | `a ID SIZE` | malloc |
//! | `z ID SIZE` | calloc; the product of both its arguments |
//! | `m ID SIZE ALIGN` | posix_memalign, aligned_alloc or memalign |
//! | `r ID SIZE` | realloc; the block keeps its number |
//! | `f ID` | free |

use super::lines::Words;
use super::{Call, Dialect, Wanted};

const FORMS: &str = "a ID SIZE, z ID SIZE, m ID SIZE ALIGN, r ID SIZE or f ID";

pub(super) struct Calls;

/// Whether a line is one of these.
pub(super) fn is_call(line: &str) -> bool {
    let mut words = line.split_ascii_whitespace();
    let is_letter = words.next().is_some_and(|word| matches!(word, "a" | "z" | "m" | "r" | "f"));
    is_letter && words.next().is_some_and(|id| id.parse::<u64>().is_ok())
}

impl Dialect for Calls {
    fn call(&mut self, words: &mut Words<'_>) -> Result<Option<Call>, Wanted> {
        let letter = words.word();
        if letter.is_empty() {
            return Ok(None);
        }
        let call = call(letter, words)?;
        words.end()?;
        Ok(Some(call))
    }
}

fn call(letter: &str, words: &mut Words<'_>) -> Result<Call, Wanted> {
    match letter {
        "a" | "z" | "m" => allocation(letter, words),
        "r" => realloc(words),
        "f" => Ok(Call::Free { block: id(words)? }),
        _ => Err(Wanted::Call(FORMS)),
    }
}

fn allocation(letter: &str, words: &mut Words<'_>) -> Result<Call, Wanted> {
    let (block, size) = (id(words)?, size(words)?);
    let align = if letter == "m" { Some(words.number("an alignment in bytes")?) } else { None };
    Ok(Call::Allocate { block, size, align, zeroed: letter == "z" })
}

/// What follows an `r`.
pub(super) fn realloc(words: &mut Words<'_>) -> Result<Call, Wanted> {
    let block = id(words)?;
    Ok(Call::Reallocate { from: block, to: block, size: size(words)? })
}

pub(super) fn id(words: &mut Words<'_>) -> Result<u64, Wanted> {
    words.number("the number of a block")
}

pub(super) fn size(words: &mut Words<'_>) -> Result<u64, Wanted> {
    words.number("a size in bytes")
}
