//! Texts and the scripts that they stand for, as far back as a fuzzer hands them back.

use std::vec::Vec;

use crate::harness::script::Script;

/// A fuzzer runs what it just mutated, mutates that again, and crosses it with one other.
const KEPT: usize = 2;

/// The scripts of the last texts.
#[derive(Debug, Default)]
pub(super) struct Recent {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    text: Vec<u8>,
    script: Script,
}

impl Recent {
    /// The script that a text stands for, if it is one.
    pub(super) fn script(&mut self, text: &[u8]) -> Option<&Script> {
        let at = match self.entries.iter().rposition(|entry| entry.text == text) {
            Some(at) => at,
            None => self.keep(Script::parse_bytes(text).ok()?, text),
        };
        Some(&self.entries[at].script)
    }

    /// Prints as many whole lines as fit, and keeps what they stand for.
    pub(super) fn print(&mut self, mut script: Script, buffer: &mut [u8]) -> usize {
        let printed = script.print_within(buffer);
        if printed.bytes > 0 {
            script.truncate(printed.lines);
            self.keep(script, &buffer[..printed.bytes]);
        }
        printed.bytes
    }

    /// Keeps a script in the place of the oldest, and returns where.
    fn keep(&mut self, script: Script, text: &[u8]) -> usize {
        let mut kept = if self.entries.len() < KEPT { Vec::new() } else { self.entries.remove(0).text };
        kept.clear();
        kept.extend_from_slice(text);
        self.entries.push(Entry { text: kept, script });
        self.entries.len() - 1
    }
}
