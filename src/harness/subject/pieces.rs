//! Chunks within other data. The heap knows nothing of serialising, so what its chunks read like there is said here.

use std::vec::Vec;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::heap::Piece;

/// The fields of a chunk.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Piece")]
struct Fields {
    address: u32,
    size: u32,
    tag: u32,
    allocated: bool,
}

#[derive(Serialize, Deserialize)]
struct Wrapped(#[serde(with = "Fields")] Piece);

pub(super) fn serialize<S: Serializer>(pieces: &[Piece], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(pieces.iter().map(|&piece| Wrapped(piece)))
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Piece>, D::Error> {
    let wrapped = Vec::<Wrapped>::deserialize(deserializer)?;
    Ok(wrapped.into_iter().map(|Wrapped(piece)| piece).collect())
}
