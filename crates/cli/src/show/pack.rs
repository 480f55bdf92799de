//! Columns of numbers as short text.
//!
//! Each number as its difference from the one before, the sign in the lowest bit, seven bits a byte, the lowest first, with the eighth set if more follow
//! (the zigzag varints of Protocol Buffers); the bytes in Base64. A history of 100,000 steps is some megabytes so, and a browser reads it in a moment.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The text of a column. Differences are to fit into 54 bits, since the page computes in doubles.
pub(super) fn column(numbers: impl IntoIterator<Item = i64>) -> String {
    let mut bytes = Vec::new();
    let mut last = 0_i64;
    for number in numbers {
        let by = number.wrapping_sub(last);
        put(&mut bytes, (by.wrapping_shl(1) ^ (by >> 63)) as u64);
        last = number;
    }
    STANDARD.encode(bytes)
}

fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_differences_are_a_byte_each() {
        let decode = |text: String| STANDARD.decode(text).unwrap();
        assert_eq!(decode(column([1, 2, 1, 1, 301])), [2, 2, 1, 0, 0xd8, 4]);
        assert_eq!(column([]), "");
        assert_eq!(decode(column([-64, 0])), [0x7f, 0x80, 1]);
    }
}
