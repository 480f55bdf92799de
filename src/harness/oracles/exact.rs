//! What a subject's model says: where each block must be, and what the inside must look like.
//!
//! The model itself holds the inside against its own ([`Predictor::judge`](crate::harness::subject::Predictor::judge)); here are the answers
//! that a caller sees.

use super::Violation;

/// The block is where the model puts it.
///
/// # Errors
///
/// [`Violation::Address`].
pub fn address(expected: Option<u32>, found: Option<i64>) -> Result<(), Violation> {
    if expected.map(i64::from) == found { Ok(()) } else { Err(Violation::Address { expected, found }) }
}

/// Growth gained what the model says.
///
/// # Errors
///
/// [`Violation::Growth`].
pub fn growth(expected: u32, found: u32) -> Result<(), Violation> {
    if expected == found { Ok(()) } else { Err(Violation::Growth { expected, found }) }
}
