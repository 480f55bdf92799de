//! Where a tape is: a path that is made absolute once, in a place of its own, since a program may change its directory, and memory cannot be asked for.

use core::ffi::CStr;

/// The most bytes of a path, with the zero at its end.
const MOST: usize = libc::PATH_MAX as usize;

/// A path of at most [`MOST`] bytes, with the zero that ends it.
pub(super) struct TapePath {
    bytes: [u8; MOST],
    len: usize,
}

impl TapePath {
    pub(super) const fn new() -> Self {
        TapePath { bytes: [0; MOST], len: 0 }
    }

    /// Makes it this path. `None` when it is too long, or the current directory cannot be told.
    pub(super) fn set(&mut self, path: &[u8]) -> Option<()> {
        self.len = if path.starts_with(b"/") { 0 } else { self.current_directory()? };
        self.push(path)
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn truncate(&mut self, len: usize) {
        self.len = len;
        self.bytes[len] = 0;
    }

    pub(super) fn push(&mut self, text: &[u8]) -> Option<()> {
        let end = self.len.checked_add(text.len()).filter(|end| *end < MOST)?;
        self.bytes[self.len..end].copy_from_slice(text);
        self.bytes[end] = 0;
        self.len = end;
        Some(())
    }

    /// A dot and a number.
    pub(super) fn push_number(&mut self, number: u32) -> Option<()> {
        let mut digits = [b'.'; 11];
        let (mut at, mut rest) = (digits.len(), number);
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        self.push(&digits[at - 1..])
    }

    pub(super) fn as_c(&self) -> &CStr {
        CStr::from_bytes_until_nul(&self.bytes).unwrap_or_default()
    }

    fn current_directory(&mut self) -> Option<usize> {
        // SAFETY: there is room for so many bytes.
        let found = unsafe { libc::getcwd(self.bytes.as_mut_ptr().cast(), MOST) };
        if found.is_null() {
            return None;
        }
        self.len = self.as_c().count_bytes();
        self.push(b"/")?;
        Some(self.len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_absolute_and_numbered() {
        let mut path = TapePath::new();
        path.set(b"/tmp/tape").unwrap();
        let len = path.len();
        for (number, text) in [(0, c"/tmp/tape.0"), (10, c"/tmp/tape.10"), (u32::MAX, c"/tmp/tape.4294967295")] {
            path.truncate(len);
            path.push_number(number).unwrap();
            assert_eq!(path.as_c(), text);
        }
        path.set(b"tape").unwrap();
        assert!(path.as_c().to_bytes().starts_with(b"/") && path.as_c().to_bytes().ends_with(b"/tape"));
    }

    #[test]
    fn a_path_that_is_too_long_is_none() {
        let mut path = TapePath::new();
        assert!(path.set(&[b'/'; MOST]).is_none());
        assert!(path.set(&[b'/'; MOST - 1]).is_some());
        assert!(path.push_number(1).is_none());
    }
}
