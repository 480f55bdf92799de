//! A heap, drawn: a box for each chunk with its header's two numbers, and arrows along the free list.
//!
//! Drawn from a [`Chart`] and the names of blocks, so what is shown is what the subject shows of itself, right or wrong. A large heap is drawn
//! around one place, and what is left out is counted. Sizes are not to scale, except in the [`strip`].

use core::ops::Range;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::arrows::{Arrow, margins};
use super::paint::{Paint, Style};
use crate::harness::subject::Chart;
use crate::heap::Piece;
use crate::policy::HEADER;

/// Columns within a box.
const INNER: usize = 44;

/// A drawing of chunks.
#[derive(Clone, Debug)]
pub struct Picture<'a> {
    chart: &'a Chart,
    labels: &'a [(u32, String)],
    shown: Range<usize>,
    mark: Option<u32>,
}

/// A line of the drawing: what stands left of the box, and the box's own part with its style.
struct Row {
    left: String,
    body: String,
    style: Style,
}

impl<'a> Picture<'a> {
    /// Of all chunks. A label belongs to the chunk whose payload begins at its address.
    #[must_use]
    pub fn new(chart: &'a Chart, labels: &'a [(u32, String)]) -> Self {
        Picture { chart, labels, shown: 0..chart.pieces.len(), mark: None }
    }

    /// The same with a mark at the chunk that holds an address, and only so many chunks on either side of it.
    #[must_use]
    pub fn around(mut self, address: u32, chunks: usize) -> Self {
        let pieces = &self.chart.pieces;
        let holder = pieces.partition_point(|piece| piece.address <= address).saturating_sub(1);
        self.shown = holder.saturating_sub(chunks)..(holder + chunks + 1).min(pieces.len());
        let has_it = |piece: &&Piece| address.wrapping_sub(piece.address) < piece.size.saturating_add(HEADER);
        self.mark = pieces.get(holder).filter(has_it).map(|piece| piece.address);
        self
    }

    /// The drawing; every line ends with a line feed.
    #[must_use]
    pub fn draw(&self, paint: Paint) -> String {
        let rows = self.rows();
        let margins = margins(rows.len(), &self.arrows());
        rows.iter().zip(margins).map(|(row, margin)| row.draw(&margin, paint)).collect()
    }

    fn pieces(&self) -> &[Piece] {
        &self.chart.pieces[self.shown.clone()]
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (nth, piece) in self.pieces().iter().enumerate() {
            rows.push(self.border(piece.address, if nth == 0 { self.top() } else { "├┤" }));
            rows.push(self.header(piece));
            rows.push(self.payload(piece));
        }
        rows.push(self.border(self.bottom_address(), self.bottom()));
        rows
    }

    /// The row of the border above the nth of the chunks shown, at 0; its header's row is the next.
    const ROWS: usize = 3;

    fn arrows(&self) -> Vec<Arrow> {
        let pieces = self.pieces();
        let link = |(nth, piece): (usize, &Piece)| {
            let target = pieces.iter().position(|other| !other.allocated && other.address == piece.tag)?;
            let arrow = Arrow { from: nth * Self::ROWS + 1, to: target * Self::ROWS };
            (!piece.allocated).then_some(arrow)
        };
        pieces.iter().enumerate().filter_map(link).collect()
    }

    /// Corners that say whether the picture begins where the heap does.
    fn top(&self) -> &'static str {
        if self.shown.start == 0 { "┌┐" } else { "╞╡" }
    }

    fn bottom(&self) -> &'static str {
        if self.shown.end == self.chart.pieces.len() { "└┘" } else { "╞╡" }
    }

    fn bottom_address(&self) -> u32 {
        self.pieces().last().map_or(self.chart.end, |last| last.address.wrapping_add(HEADER).wrapping_add(last.size))
    }

    fn border(&self, address: u32, corners: &str) -> Row {
        let is_head = self.pieces().iter().any(|piece| piece.address == address) && address == self.chart.head;
        let head = if is_head { "head ▶" } else { "" };
        let line = if corners.starts_with('╞') { "╌" } else { "─" };
        let mut corners = corners.chars();
        let (open, close) = (corners.next().unwrap_or('├'), corners.next().unwrap_or('┤'));
        Row {
            left: format!("{head:>6} {address:>10}"),
            body: format!("{open}{}{close}", line.repeat(INNER)),
            style: Style::Faint,
        }
    }

    fn header(&self, piece: &Piece) -> Row {
        let tag = if piece.allocated { "magic" } else { "next" };
        let cells = format!(" size {:>12}    {tag:<5} {:>12}", piece.size, piece.tag);
        let mark = if self.mark == Some(piece.address) { "here ▶" } else { "" };
        let style = if mark.is_empty() { Style::Strong } else { Style::Wrong };
        Row { left: format!("{mark:>6} {:>10}", ""), body: format!("│{cells:<INNER$}│"), style }
    }

    fn payload(&self, piece: &Piece) -> Row {
        let shade = if piece.allocated { "▓" } else { "░" };
        let text = format!(" {} ", self.describe(piece));
        let rest = INNER.saturating_sub(text.chars().count() + 3);
        let body = format!("│{}{text}{}│", shade.repeat(3), shade.repeat(rest));
        Row { left: format!("{:>17}", ""), body, style: if piece.allocated { Style::Used } else { Style::Free } }
    }

    fn describe(&self, piece: &Piece) -> String {
        let payload = piece.address.wrapping_add(HEADER);
        let label = self.labels.iter().find(|(address, _)| *address == payload);
        let bytes = if piece.size == 1 { "byte" } else { "bytes" };
        match (piece.allocated, label) {
            (true, Some((_, name))) => format!("{name}, {} {bytes}", piece.size),
            (true, None) => format!("in use, {} {bytes}", piece.size),
            (false, _) => format!("free, {} {bytes}", piece.size),
        }
    }
}

impl Row {
    fn draw(&self, margin: &str, paint: Paint) -> String {
        let line = format!("{} {}{}", self.left, paint.on(self.style, &self.body), paint.on(Style::Free, margin));
        format!("{}\n", line.trim_end())
    }
}

/// The whole heap on one line of so many columns, to scale: used and free bytes, neighbours in use told apart by their shade.
#[must_use]
pub fn strip(chart: &Chart, columns: u32, paint: Paint) -> String {
    let Some(first) = chart.pieces.first().map(|piece| piece.address) else { return String::new() };
    let span = u64::from(chart.end.saturating_sub(first));
    let middle = |column: u32| first + (span * (2 * u64::from(column) + 1) / (2 * u64::from(columns))) as u32;
    (0..columns).map(|column| cell(chart, middle(column), paint)).collect()
}

fn cell(chart: &Chart, address: u32, paint: Paint) -> String {
    let before = chart.pieces.partition_point(|piece| piece.address <= address);
    match chart.pieces[..before].last() {
        Some(piece) if piece.allocated => paint.on(Style::Used, if before.is_multiple_of(2) { "▓" } else { "█" }),
        _ => paint.on(Style::Free, "░"),
    }
}
