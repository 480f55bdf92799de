//! What a recorder that guards blocks found: which block, who asked for it, and what stands where a canary stood.

use core::fmt;
use std::string::String;
use std::vec::Vec;

use crate::harness::script::Name;

/// A canary that was found dead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The block's name in the script.
    pub name: Name,
    /// The number of the operation that gave it its size.
    pub operation: u64,
    /// Bytes that were asked for then.
    pub size: usize,
    /// The thread that asked, by the script's number.
    pub thread: u16,
    /// Where it asked, as far as that is known: a file, the offset of the code in it, a function.
    pub site: String,
    /// Where the first damaged byte is, counted from the block's first byte.
    pub offset: i64,
    /// What stands there, up to the last damaged byte, at most 16 bytes.
    pub found: Vec<u8>,
    /// When it was found.
    pub occasion: Occasion,
}

/// When a dead canary was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Before the block was freed or resized, by the operation that follows this one.
    Release {
        /// The number of the last operation before.
        after: u64,
    },
    /// When the program ended.
    Exit,
}

impl Damage {
    /// The first damaged byte, by its place.
    #[must_use]
    pub fn place(&self) -> String {
        use std::format;
        let bytes = |count: u64| if count == 1 { "1 byte".into() } else { format!("{count} bytes") };
        match u64::try_from(self.offset) {
            Err(_) => format!("{} before the start", bytes(self.offset.unsigned_abs())),
            Ok(offset) => format!("{} past the end", bytes(offset.saturating_sub(self.size as u64) + 1)),
        }
    }

    /// What the bytes look like.
    #[must_use]
    pub fn looks(&self) -> Looks {
        let found = &self.found;
        let (words, rest) = found.as_chunks::<8>();
        let is_text = |byte: &u8| byte.is_ascii_graphic() || matches!(byte, b' ' | b'\t' | b'\n');
        match found.as_slice() {
            bytes if bytes.iter().all(|byte| *byte == 0) => Looks::Zero,
            bytes if bytes.strip_suffix(&[0]).unwrap_or(bytes).iter().all(is_text) => Looks::Text,
            // Where programs of 64 bits have their code, their heap and their stack.
            _ if rest.is_empty() && words.iter().all(|it| (1 << 16..1 << 47).contains(&u64::from_le_bytes(*it))) => {
                Looks::Address
            }
            bytes if bytes.windows(2).all(|pair| pair[0] == pair[1]) => Looks::Fill,
            _ => Looks::Nothing,
        }
    }
}

/// What bytes look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looks {
    /// Zeros, as at the end of a text or of a cleared array.
    Zero,
    /// Text.
    Text,
    /// Addresses.
    Address,
    /// One byte again and again.
    Fill,
    /// Like nothing in particular.
    Nothing,
}

impl fmt::Display for Looks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Looks::Zero => "zero, as at the end of a text or of a cleared array",
            Looks::Text => "text",
            Looks::Address => "addresses",
            Looks::Fill => "one byte again and again",
            Looks::Nothing => "like nothing in particular",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn damage(offset: i64, found: &[u8]) -> Damage {
        let (name, occasion) = (Name(0), Occasion::Exit);
        Damage { name, operation: 1, size: 100, thread: 0, site: String::new(), offset, found: found.into(), occasion }
    }

    #[test]
    fn places_are_counted_from_the_nearer_end() {
        let place = |offset| damage(offset, &[]).place();
        assert_eq!((place(100), place(103)), ("1 byte past the end".into(), "4 bytes past the end".into()));
        assert_eq!((place(-1), place(-32)), ("1 byte before the start".into(), "32 bytes before the start".into()));
    }

    #[test]
    fn bytes_look_like_what_they_are() {
        let looks = |found: &[u8]| damage(100, found).looks();
        assert_eq!(looks(&[0]), Looks::Zero);
        assert_eq!((looks(b"abc"), looks(b"abc\0")), (Looks::Text, Looks::Text));
        assert_eq!(looks(&0x7fff_1234_5678_u64.to_le_bytes()), Looks::Address);
        assert_eq!(looks(&[0xff; 5]), Looks::Fill);
        assert_eq!(looks(&[0xff, 1, 2]), Looks::Nothing);
    }
}
