//! The text of a finding in short: one line that says it all, then what was expected and found, where, after what, and what may be behind it.

use core::fmt::Write;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::autopsy::{Autopsy, Past};
use super::paint::{Paint, Style};
use super::picture::{Picture, strip};
use super::scene::Scene;
use crate::harness::oracles::Violation;
use crate::harness::run::Cause;
use crate::harness::subject::Chart;

/// Chunks drawn on either side of the place.
const NEIGHBOURS: usize = 2;

/// Columns of text.
const WIDTH: usize = 76;

impl Autopsy {
    /// One line: kind, operation and its text.
    #[must_use]
    pub fn summary(&self) -> String {
        let kind = match &self.cause {
            Cause::Violation(violation) => String::from(violation.name()),
            cause => format!("{}", cause.signature()),
        };
        format!("{kind} {}", self.occasion())
    }

    /// The short report; every line ends with a line feed.
    #[must_use]
    pub fn text(&self, paint: Paint) -> String {
        let hint = format!("Hint: {}", self.hint());
        let place = self.place_sentence().unwrap_or_default();
        let what = self.what(&self.summary(), &place, paint) + &paragraph("  ", Style::Faint, &hint, paint);
        let sections = [what, self.last_words(), self.heap(paint), self.history(paint)];
        let told: Vec<&str> = sections.iter().map(String::as_str).filter(|section| !section.is_empty()).collect();
        told.join("\n")
    }

    fn occasion(&self) -> String {
        match self.last.last() {
            Some(past) if past.step == self.step => {
                format!("at operation {} of {}: {}", past.step, self.operations, past.operation)
            }
            _ if self.step == 0 => format!("before the first of {} operations", self.operations),
            _ => format!("at the end, after {} operations", self.operations),
        }
    }

    /// The summary, what was expected and found, and a sentence more.
    pub(super) fn what(&self, summary: &str, more: &str, paint: Paint) -> String {
        let found = match &self.cause {
            // What it says is not ours to break into lines.
            Cause::Panic(_) => format!("  {}.\n", self.cause),
            cause => paragraph("  ", Style::Plain, &format!("{cause}."), paint),
        };
        paragraph("  ", Style::Wrong, summary, paint) + &found + &paragraph("  ", Style::Plain, more, paint)
    }

    /// Which chunk and which block hold the place.
    pub(super) fn place_sentence(&self) -> Option<String> {
        let spot = self.spot.as_ref()?;
        let new =
            self.violation().and_then(new_block).map(|at| format!("byte {} of the new block; ", spot.offset - at));
        let chunk = spot.chunk.as_ref().map(|chunk| format!("{chunk}; ")).unwrap_or_default();
        let position = new.unwrap_or_default() + &chunk + &spot.position();
        Some(match (spot.address, self.scene.as_ref().and_then(|scene| scene.region)) {
            (Some(address), _) => format!("Address {address} is {position}."),
            (None, Some(_)) => format!("Offset {} is {position}.", spot.offset),
            (None, None) => format!("Machine address {:#x} is {position}.", spot.offset),
        })
    }

    /// What the subject printed before it died.
    pub(super) fn last_words(&self) -> String {
        let lines = self.printed.lines().fold(String::new(), |out, line| out + "  | " + line + "\n");
        if lines.is_empty() { lines } else { format!("  printed then\n{lines}") }
    }

    pub(super) fn heap(&self, paint: Paint) -> String {
        let mut out = format!("  {}\n", self.setup);
        match &self.scene {
            Some(Scene { chart: Some(chart), .. }) => self.draw(&mut out, chart, paint),
            Some(scene) => out.push_str(&self.map(scene, paint)),
            None => {}
        }
        out
    }

    fn draw(&self, out: &mut String, chart: &Chart, paint: Paint) {
        let labels = self.scene.as_ref().map(Scene::labels).unwrap_or_default();
        let picture = Picture::new(chart, &labels);
        let picture = match self.address() {
            Some(address) => picture.around(address, NEIGHBOURS),
            None => picture.around(chart.head, NEIGHBOURS),
        };
        let chunks = if chart.pieces.len() == 1 { "chunk" } else { "chunks" };
        let _ = writeln!(out, "  {} {chunks} {}: {}", chart.pieces.len(), self.moment(), strip(chart, 56, paint));
        out.push_str(&picture.draw(paint));
        if let Some(end) = chart.breaks_off() {
            let _ = writeln!(out, "  what stands at {end} is no header, and what is behind it is not known");
        }
    }

    /// When the scene was looked at.
    pub(super) fn moment(&self) -> &'static str {
        if self.violation().is_some() { "then" } else { "before" }
    }

    pub(super) fn history(&self, paint: Paint) -> String {
        if self.last.is_empty() {
            return String::new();
        }
        format!("  last operations\n{}", self.operations(&self.last, paint))
    }

    /// Operations with their numbers, the one that failed marked.
    pub(super) fn operations(&self, operations: &[Past], paint: Paint) -> String {
        let line = |past: &Past| {
            let failed = past.step == self.step;
            let line = format!("{} {:>6}  {}", if failed { "▶" } else { " " }, past.step, past.operation);
            format!("  {}\n", paint.on(if failed { Style::Wrong } else { Style::Plain }, &line))
        };
        operations.iter().map(line).collect()
    }
}

/// Offset of the block that the operation made, if the violation is about that: no ledger has it.
fn new_block(violation: &Violation) -> Option<i64> {
    match *violation {
        Violation::Overlap { at, .. }
        | Violation::OutOfBounds { at, .. }
        | Violation::UsableShort { at, .. }
        | Violation::NotZeroed { at, .. }
        | Violation::PrefixLost { at, .. } => Some(at),
        Violation::Address { found, .. } => found,
        _ => None,
    }
}

/// Text broken between words, each line indented and coloured.
#[must_use]
pub fn paragraph(indent: &str, style: Style, text: &str, paint: Paint) -> String {
    wrap(text).iter().fold(String::new(), |out, line| out + indent + &paint.on(style, line) + "\n")
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
