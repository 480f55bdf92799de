//! Does it help to keep scripts that show something new, and to change those? A measurement.
//!
//! A coverage-guided fuzzer keeps an input that reaches new code, and changes it. An allocator without instrumentation shows no code, but every step
//! of a run shows something: where a block came to lie, how soon an address came back, what stood beside it. [`features`] makes a few hundred
//! yes-or-no questions of that, [`kept`] keeps scripts that answer one anew, [`search`] draws scripts or changes kept ones until a [bug](bugs) is
//! found, and the binary prints what each [way](search::WAYS) took. `docs/guidance.md` has the result. Not covered: more than one process, findings
//! behind the first, and subjects that crash.

pub mod bugs;
pub mod features;
pub mod kept;
pub mod plants;
pub mod search;
pub mod table;
