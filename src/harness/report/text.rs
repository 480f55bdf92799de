//! The text of a finding: one line that says it all, then what was expected and found, where, after what, and what may be behind it.

use core::fmt::Write;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::autopsy::Autopsy;
use super::hint::hint;
use super::paint::{Paint, Style};
use super::picture::{Picture, strip};
use super::place::Place;
use crate::harness::subject::Chart;
use crate::policy::HEADER;

/// Chunks drawn on either side of the place.
const NEIGHBOURS: usize = 2;

/// Live blocks listed when a subject shows no chunks.
const MOST_BLOCKS: usize = 8;

/// Columns of text.
const WIDTH: usize = 76;

impl Autopsy {
    /// One line: kind, operation and its text.
    #[must_use]
    pub fn summary(&self) -> String {
        format!("{} {}", self.violation.name(), self.occasion())
    }

    /// The whole report; every line ends with a line feed.
    #[must_use]
    pub fn text(&self, paint: Paint) -> String {
        let sections = [self.what(paint), self.heap(paint), self.history(paint)];
        sections.join("\n")
    }

    fn occasion(&self) -> String {
        match self.last.last() {
            Some((number, op)) if *number == self.step => format!("at operation {number} of {}: {op}", self.operations),
            _ if self.step == 0 => format!("before the first of {} operations", self.operations),
            _ => format!("at the end, after {} operations", self.operations),
        }
    }

    fn what(&self, paint: Paint) -> String {
        let found = format!("{}.", self.violation);
        let hint = format!("Hint: {}", hint(&self.violation));
        let paragraphs = [
            (Style::Wrong, self.summary()),
            (Style::Plain, found),
            (Style::Plain, self.place().unwrap_or_default()),
            (Style::Faint, hint),
        ];
        let lines = paragraphs.iter().flat_map(|(style, text)| wrap(text).into_iter().map(|line| (*style, line)));
        lines.fold(String::new(), |out, (style, line)| out + "  " + &paint.on(style, &line) + "\n")
    }

    /// Which chunk and which block hold the place.
    fn place(&self) -> Option<String> {
        let chart = self.scene.chart.as_ref()?;
        let address = self.address()?;
        let holder = chart.pieces.iter().rfind(|piece| piece.address <= address)?;
        let behind = address - holder.address;
        let kind = if holder.allocated { "allocated" } else { "free" };
        let part = match behind.checked_sub(HEADER) {
            _ if behind >= HEADER.saturating_add(holder.size) => String::from("behind the last chunk, which is"),
            None => format!("byte {behind} of the header of"),
            Some(byte) => format!("byte {byte} of the payload of"),
        };
        Some(format!("Address {address} is {part} the {kind} chunk at {} with size {}.", holder.address, holder.size))
    }

    fn heap(&self, paint: Paint) -> String {
        let mut out = format!("  {}\n", self.setup);
        match &self.scene.chart {
            Some(chart) => self.draw(&mut out, chart, paint),
            None => self.list_blocks(&mut out),
        }
        out
    }

    fn draw(&self, out: &mut String, chart: &Chart, paint: Paint) {
        let labels = self.scene.labels();
        let picture = Picture::new(chart, &labels);
        let picture = match self.address() {
            Some(address) => picture.around(address, NEIGHBOURS),
            None => picture.around(chart.head, NEIGHBOURS),
        };
        let _ = writeln!(out, "  {} chunks then: {}", chart.pieces.len(), strip(chart, 56, paint));
        out.push_str(&picture.draw(paint));
    }

    /// For a subject that shows no chunks: what the program believed it owned, around the place.
    fn list_blocks(&self, out: &mut String) {
        let at = match Place::of(&self.violation) {
            Some(Place::Offset(offset)) => offset,
            _ => 0,
        };
        let near = self.scene.blocks.partition_point(|block| block.offset < at).saturating_sub(MOST_BLOCKS / 2);
        let _ = writeln!(
            out,
            "  {} live blocks{}",
            self.scene.blocks.len(),
            if self.scene.blocks.is_empty() { "" } else { ", around the place:" }
        );
        for block in self.scene.blocks.iter().skip(near).take(MOST_BLOCKS) {
            let _ = writeln!(out, "  {:>12}  {:>8} bytes  {}", block.offset, block.size, block.name);
        }
    }

    fn history(&self, paint: Paint) -> String {
        let mut out = String::from("  last operations\n");
        for (number, op) in &self.last {
            let failed = *number == self.step;
            let line = format!("{} {number:>6}  {op}", if failed { "▶" } else { " " });
            let _ = writeln!(out, "  {}", paint.on(if failed { Style::Wrong } else { Style::Plain }, &line));
        }
        out
    }
}

/// Breaks text between words.
fn wrap(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(String::from(word)),
        }
    }
    lines
}
