//! What `valgrind --trace-malloc=yes` writes (its `coregrind/m_replacemalloc/vg_replace_malloc.c`), with whatever the program and other tools write between.
//!
//! Lines begin with the process, `--1234-- `: `malloc(100) = 0x4A41040`, `calloc(3,40) = …`, `memalign(al 64, size 200) = …`,
//! `realloc(0x4A41040,5000) = …`, C++'s operators under their mangled names as `_Znwm(32) = …` and `_ZnwmSt11align_val_t(size 64, al 64) = …`, and
//! frees, `free(0x4A41040)` and `_ZdlPv(…)`. A realloc of null, or to nothing, goes on as the call that it amounts to. 0x0 is null. Other lines are
//! passed over.

use super::lines::Words;
use super::{Call, Dialect, Loss, Wanted};

#[derive(Default)]
pub(super) struct Valgrind {
    /// The process that called first. Blocks of others may have the same addresses.
    process: Option<u64>,
}

/// Whether a line is valgrind's.
pub(super) fn is_line(line: &str) -> bool {
    ["--", "=="].into_iter().any(|mark| process(line, mark).is_some())
}

/// The number of a process between two marks at the beginning of a line, and how long all that is.
fn process(line: &str, mark: &str) -> Option<(u64, usize)> {
    let rest = line.strip_prefix(mark)?;
    let digits = rest.find(mark)?;
    let number = rest[..digits].parse().ok()?;
    Some((number, digits + 2 * mark.len()))
}

impl Dialect for Valgrind {
    fn call(&mut self, words: &mut Words<'_>) -> Result<Option<Call>, Wanted> {
        let Some((process, length)) = process(words.rest(), "--") else { return Ok(None) };
        words.skip(length);
        let function = words.up_to(|c| !c.is_ascii_alphanumeric() && c != '_');
        let Some(read) = reader(function) else { return Ok(None) };
        words.exactly("(")?;
        let call = read(words)?;
        if *self.process.get_or_insert(process) != process {
            return Ok(Some(Call::Lost(Loss::OtherProcess)));
        }
        Ok(call)
    }
}

type Read = fn(&mut Words<'_>) -> Result<Option<Call>, Wanted>;

/// What reads the arguments of a function.
fn reader(function: &str) -> Option<Read> {
    match function {
        "malloc" => Some(malloc),
        "calloc" => Some(calloc),
        "realloc" => Some(realloc),
        "memalign" | "posix_memalign" | "aligned_alloc" | "valloc" => Some(memalign),
        "free" | "cfree" => Some(free),
        _ if function.starts_with("_ZdlPv") || function.starts_with("_ZdaPv") => Some(free),
        _ if function.starts_with("_Znw") || function.starts_with("_Zna") => {
            Some(if function.contains("align_val_t") { memalign } else { malloc })
        }
        _ => None,
    }
}

fn malloc(words: &mut Words<'_>) -> Result<Option<Call>, Wanted> {
    let size = size(words)?;
    words.exactly(")")?;
    allocated(words, size, None, false)
}

fn calloc(words: &mut Words<'_>) -> Result<Option<Call>, Wanted> {
    let count = words.number("a number of elements")?;
    words.exactly(",")?;
    let size = size(words)?;
    words.exactly(")")?;
    allocated(words, count.saturating_mul(size), None, true)
}

/// Size and alignment come in either order.
fn memalign(words: &mut Words<'_>) -> Result<Option<Call>, Wanted> {
    let is_size_first = words.rest().starts_with("size");
    let labels = if is_size_first { ["size ", "al "] } else { ["al ", "size "] };
    words.exactly(labels[0])?;
    let first = words.number("a number of bytes")?;
    words.exactly(", ")?;
    words.exactly(labels[1])?;
    let second = words.number("a number of bytes")?;
    words.exactly(")")?;
    let (size, align) = if is_size_first { (first, second) } else { (second, first) };
    allocated(words, size, Some(align), false)
}

fn realloc(words: &mut Words<'_>) -> Result<Option<Call>, Wanted> {
    let from = words.address()?;
    words.exactly(",")?;
    let size = size(words)?;
    words.exactly(")")?;
    if from == 0 {
        words.exactly("malloc(")?;
        return malloc(words);
    }
    if size == 0 && words.rest().starts_with("free") {
        words.exactly("free(")?;
        return free(words);
    }
    words.exactly(" = ")?;
    let to = words.address()?;
    Ok(Some(if to == 0 { Call::Lost(Loss::NoMemory) } else { Call::Reallocate { from, to, size } }))
}

fn free(words: &mut Words<'_>) -> Result<Option<Call>, Wanted> {
    let block = words.address()?;
    words.exactly(")")?;
    Ok((block != 0).then_some(Call::Free { block }))
}

fn size(words: &mut Words<'_>) -> Result<u64, Wanted> {
    words.number("a size in bytes")
}

/// The rest of the line of an allocation: where the block is.
fn allocated(words: &mut Words<'_>, size: u64, align: Option<u64>, zeroed: bool) -> Result<Option<Call>, Wanted> {
    words.exactly(" = ")?;
    let block = words.address()?;
    Ok(Some(if block == 0 { Call::Lost(Loss::NoMemory) } else { Call::Allocate { block, size, align, zeroed } }))
}
