//! Numbers: from a word, and back as digits.

use core::ops::RangeInclusive;

use super::error::{Expected, Quantity};

/// The number that a word stands for: decimal, or hexadecimal behind `0x`.
pub(super) fn unsigned(word: &str) -> Option<u64> {
    match word.strip_prefix("0x") {
        Some(digits) => read::<16>(digits),
        None => read::<10>(word),
    }
}

/// The base is a constant so that decimal digits, which nearly all are, need no more than a comparison.
fn read<const BASE: u32>(digits: &str) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    digits.bytes().try_fold(0_u64, |number, byte| {
        let digit = char::from(byte).to_digit(BASE)?;
        number.checked_mul(BASE.into())?.checked_add(digit.into())
    })
}

/// Likewise, with a minus sign or without.
pub(super) fn signed(word: &str) -> Result<i64, Expected> {
    let number = match word.strip_prefix('-') {
        Some(magnitude) => unsigned(magnitude).and_then(|magnitude| 0_i64.checked_sub_unsigned(magnitude)),
        None => unsigned(word).and_then(|magnitude| 0_i64.checked_add_unsigned(magnitude)),
    };
    number.ok_or(Expected::Offset)
}

/// The number that a word stands for, if it is in the range.
pub(super) fn within(word: &str, what: Quantity, range: RangeInclusive<u64>) -> Result<u64, Expected> {
    match unsigned(word) {
        Some(number) if range.contains(&number) => Ok(number),
        _ => Err(Expected::Number { what, least: *range.start(), most: *range.end() }),
    }
}

/// The decimal digits of a number.
pub(super) struct Digits {
    bytes: [u8; 20],
    start: usize,
}

impl Digits {
    pub(super) fn new(mut number: u64) -> Self {
        let mut digits = Digits { bytes: [0; 20], start: 20 };
        loop {
            digits.start -= 1;
            digits.bytes[digits.start] = b'0' + (number % 10) as u8;
            number /= 10;
            if number == 0 {
                return digits;
            }
        }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes[self.start..]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn words_that_are_numbers() {
        for (word, number) in [
            ("0", 0),
            ("007", 7),
            ("0x0", 0),
            ("0xfF", 255),
            ("18446744073709551615", u64::MAX),
            ("0xffffffffffffffff", u64::MAX),
        ] {
            assert_eq!(unsigned(word), Some(number), "{word}");
        }
        for (word, number) in [("-0", 0), ("-0x10", -16), ("9223372036854775807", i64::MAX)] {
            assert_eq!(signed(word), Ok(number), "{word}");
        }
        assert_eq!(signed("-9223372036854775808"), Ok(i64::MIN));
    }

    #[test]
    fn words_that_are_none() {
        for word in ["", "0x", "x", "+1", "-1", "1_000", "0X1", "1.5", "18446744073709551616", "0x10000000000000000"] {
            assert_eq!(unsigned(word), None, "{word}");
        }
        for word in ["", "-", "--1", "9223372036854775808", "-9223372036854775809"] {
            assert_eq!(signed(word), Err(Expected::Offset), "{word}");
        }
    }

    #[test]
    fn digits_are_those_of_the_standard_library() {
        for number in [0, 9, 10, 99, 100, 1_234_567, u64::MAX / 2, u64::MAX] {
            assert_eq!(Digits::new(number).as_bytes(), number.to_string().as_bytes());
        }
    }
}
