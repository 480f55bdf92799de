//! All there is to say of a finding: the short report's parts, and which bytes differ and whose they look like, when the damage was done, who lies on either side,
//! and a dump of the bytes around.

use core::fmt::Write;
use core::iter;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::autopsy::Autopsy;
use super::damage::{Basis, Damage, Kind};
use super::look::Likeness;
use super::paint::{Paint, Style};
use super::spot::count;
use super::text::paragraph;
use super::trail::{Change, Spoilt};

/// Bytes of one line of hexadecimal digits.
const ROW: usize = 16;

/// What the text of a section is indented by.
const INDENT: &str = "    ";

impl Autopsy {
    /// The whole report; every line ends with a line feed. `line` is the line of the script's file that the operation stands on.
    #[must_use]
    pub fn full_text(&self, line: Option<usize>, paint: Paint) -> String {
        let summary = match line {
            Some(line) => format!("{} (line {line})", self.summary()),
            None => self.summary(),
        };
        let sections = [
            self.what(&summary, "", paint),
            self.last_words(),
            section("where", &self.whereabouts(paint), paint),
            section("bytes", &self.bytes(paint), paint),
            section("when", &self.when(paint), paint),
            section("hint", &paragraph(INDENT, Style::Plain, &self.hint(), paint), paint),
            self.heap(paint),
            section(self.legend(), &self.dump(paint), paint),
            section("operations on these blocks", &self.operations(&self.related, paint), paint),
            self.history(paint),
        ];
        let told: Vec<&str> = sections.iter().map(String::as_str).filter(|section| !section.is_empty()).collect();
        told.join("\n")
    }

    fn whereabouts(&self, paint: Paint) -> String {
        let Some(spot) = &self.spot else { return String::new() };
        let sentence = self.place_sentence().unwrap_or_default();
        let lines = iter::once(sentence).chain(spot.neighbours());
        lines.map(|line| paragraph(INDENT, Style::Plain, &line, paint)).collect()
    }

    fn bytes(&self, paint: Paint) -> String {
        let Some(damage) = &self.damage else { return String::new() };
        let mut out = String::new();
        match damage.basis {
            Basis::Known => out.push_str(&hexadecimal("expected", damage, &damage.expected, paint)),
            Basis::Before => out.push_str(&hexadecimal("before", damage, &damage.expected, paint)),
            Basis::Unknown => {}
        }
        out.push_str(&hexadecimal("found", damage, &damage.found, paint));
        if damage.basis != Basis::Unknown {
            let differ = if damage.differing == 1 { "differs" } else { "differ" };
            let rest = if damage.differing > damage.found.len() { ", of which the first are shown" } else { "" };
            let line = format!("{} {differ}{rest}.", count(damage.differing as u64));
            out.push_str(&paragraph(INDENT, Style::Plain, &line, paint));
        }
        let looks = self.looks.iter().map(|likeness| {
            let line = format!("{} like {}.", part(damage, likeness), likeness.look);
            paragraph(INDENT, Style::Strong, &line, paint)
        });
        out + &looks.collect::<String>()
    }

    fn when(&self, paint: Paint) -> String {
        let Some(trail) = &self.trail else { return String::new() };
        let spoilt_by = trail.spoilt.as_ref().map(|spoilt| spoilt.step);
        let change = trail.change.as_ref().filter(|change| Some(change.step) != spoilt_by);
        let sentences = [trail.spoilt.as_ref().map(spoilt), change.map(|change| self.changed(change))];
        sentences.iter().flatten().map(|sentence| paragraph(INDENT, Style::Plain, sentence, paint)).collect()
    }

    fn changed(&self, change: &Change) -> String {
        let what = match self.damage.as_ref().map(|damage| damage.kind) {
            Some(Kind::Header) => "this header",
            _ => "these bytes",
        };
        match &change.operation {
            None => format!("The end of the run changed {what}."),
            Some(operation) if change.step == self.step => {
                format!("Operation {} itself (`{operation}`) changed {what}.", change.step)
            }
            Some(operation) => format!("Operation {} (`{operation}`) was the last to change {what}.", change.step),
        }
    }

    fn legend(&self) -> &'static str {
        if self.damage.is_some() { "memory around it, damaged bytes marked with !" } else { "memory around it" }
    }
}

fn spoilt(spoilt: &Spoilt) -> String {
    let Spoilt { step, operation, name, byte, expected, found, .. } = spoilt;
    format!(
        "The heap was already damaged after operation {step} (`{operation}`): byte {byte} of `{name}`, expected {expected:#04x}, found {found:#04x}."
    )
}

/// A heading and what stands below it; nothing without that.
fn section(heading: &str, body: &str, paint: Paint) -> String {
    if body.is_empty() { String::new() } else { format!("  {}\n{body}", paint.on(Style::Faint, heading)) }
}

/// Lines of bytes, those that differ marked; of a header, with its numbers.
fn hexadecimal(label: &str, damage: &Damage, bytes: &[Option<u8>], paint: Paint) -> String {
    let differing: Vec<usize> = damage.differences().collect();
    let mut out = String::new();
    for (row, chunk) in bytes.chunks(ROW).enumerate() {
        let cell = |(nth, byte): (usize, &Option<u8>)| {
            let text = byte.map_or_else(|| String::from("??"), |byte| format!("{byte:02x}"));
            let differs = differing.contains(&(row * ROW + nth));
            let text = paint.on(if differs { Style::Wrong } else { Style::Plain }, &text);
            format!("{}{text}", if differs { '!' } else { ' ' })
        };
        let cells: String = chunk.iter().enumerate().map(cell).collect();
        let label = if row == 0 { label } else { "" };
        let _ = writeln!(out, "{INDENT}{label:<8} {cells}{}", numbers(damage, chunk));
    }
    out
}

/// What looks like something: all damaged bytes, or one number of a header.
fn part(damage: &Damage, likeness: &Likeness) -> &'static str {
    let (first, last) = damage.span();
    match likeness.offset - damage.offset {
        _ if damage.kind != Kind::Header || likeness.bytes as i64 == last - first + 1 => "Looks",
        0..4 => "The size looks",
        _ => "The tag looks",
    }
}

/// Size and tag of a header.
fn numbers(damage: &Damage, bytes: &[Option<u8>]) -> String {
    let field = |from: usize| {
        let mut field = [0; 4];
        for (nth, byte) in field.iter_mut().enumerate() {
            *byte = (*bytes.get(from + nth)?)?;
        }
        Some(u32::from_le_bytes(field))
    };
    match (damage.kind, field(0), field(4)) {
        (Kind::Header, Some(size), Some(tag)) => format!("   size {size}, tag {tag}"),
        _ => String::new(),
    }
}
