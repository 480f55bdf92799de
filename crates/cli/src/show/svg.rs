//! A still picture of a history, as SVG: the map of time and addresses with the finding, and the curves below it.
//!
//! It is drawn as the page draws, from the same figures, and reads well on light and on dark ground. It says less than the page, since nobody can
//! step through it or ask a bar for its name.

use std::fmt::Write;

use freespace::harness::chronicle::BlockLife;

use crate::history::History;
use crate::summary::grouped;

const WIDTH: f64 = 1200.0;
const MARGIN: f64 = 12.0;
const TOP: f64 = 64.0;
const BOTTOM: f64 = TOP + 520.0;
const CURVES_TOP: f64 = BOTTOM + 28.0;
const CURVES_BOTTOM: f64 = CURVES_TOP + 110.0;
const LEGEND: f64 = CURVES_BOTTOM + 28.0;
const HEIGHT: f64 = LEGEND + 16.0;
/// Pixels of a character.
const CHARACTER: f64 = 7.3;
/// Bars in one path.
const BARS: usize = 100;
/// Columns of a curve: of more steps than that, each column shows the most.
const COLUMNS: usize = 1000;
/// Which parts of the blocks, by size, have a colour of their own.
const PARTS: [f64; 5] = [0.2, 0.45, 0.7, 0.9, 0.99];

const STYLE: &str = "\
svg{background:#fbfaf8;font:12px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#1f2328}
.g{fill:#f3f1ed}.l{stroke:#dfdbd3}.f{fill:#6d7480}.t{font-size:15px;font-weight:600}.w{fill:#cf222e}
.s0{fill:#a9cbe0}.s1{fill:#79b0cf}.s2{fill:#4b93ba}.s3{fill:#3b78a4}.s4{fill:#46609a}.s5{fill:#5a4a86}
.m{fill:none;stroke:#cf222e;stroke-width:2.5}
.c{fill:none;stroke-width:1.5}.used{stroke:#2f6f9f}.free{stroke:#2d8a54}.largest{stroke:#8a63b8}
@media(prefers-color-scheme:dark){svg{background:#14171b;fill:#e3e6ea}.g{fill:#1d2127}.l{stroke:#333a43}.f{fill:#929ba7}
.s0{fill:#2b4a5e}.s1{fill:#33627f}.s2{fill:#3a7699}.s3{fill:#4a8ab0}.s4{fill:#6079b8}.s5{fill:#7f6bbb}
.w{fill:#ff6b6b}.m{stroke:#ff6b6b}.used{stroke:#64abd8}.free{stroke:#5cc58a}.largest{stroke:#b998e6}}";

/// The picture of a history.
pub(super) fn draw(history: &History) -> String {
    let drawing = Drawing::of(history);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\n<style>{STYLE}</style>\n"
    );
    drawing.title(&mut out);
    drawing.ground(&mut out);
    drawing.bars(&mut out);
    drawing.finding(&mut out);
    drawing.curves(&mut out);
    drawing.legend(&mut out);
    out + "</svg>\n"
}

/// A history and its scale: pixels a step and a byte. The stretches of the ground lie end to end, with a gap between two.
struct Drawing<'a> {
    history: &'a History,
    left: f64,
    across: f64,
    down: f64,
    /// Bytes that stand for the gap.
    gap: f64,
    /// Bytes of the ground that are below the picture.
    below: f64,
    /// The sizes at which a new colour begins.
    bounds: Vec<u64>,
}

impl<'a> Drawing<'a> {
    fn of(history: &'a History) -> Self {
        let stretches = &history.ground.stretches;
        let total: f64 = stretches.iter().map(|it| (it.end - it.start) as f64).sum::<f64>().max(1.0);
        let longest = stretches.iter().map(|it| format!("{:#x}", history.address(it.end)).len()).max().unwrap_or(0);
        let left = MARGIN + 12.0 + CHARACTER * longest.max(8) as f64;
        let across = (WIDTH - left - MARGIN) / (f64::from(history.chronicle.last()) + 1.0);
        let (gap, bounds) = (total / 50.0, bounds(&history.chronicle.blocks));
        let mut drawing = Drawing { history, left, across, down: 1.0, gap, below: 0.0, bounds };
        let length = total + gap * stretches.len().saturating_sub(1) as f64;
        let shown = drawing.used_length(length);
        (drawing.down, drawing.below) = ((BOTTOM - TOP) / shown, length - shown);
        drawing
    }

    /// What blocks, or the finding, ever reached, and a little more, if the region is much larger.
    fn used_length(&self, length: f64) -> f64 {
        let chronicle = &self.history.chronicle;
        let ends = chronicle.blocks.iter().map(|block| block.offset + block.usable as i64);
        let found = chronicle.mark.as_ref().and_then(|mark| mark.offset);
        let reached = ends.chain(found).map(|end| self.above(end)).fold(0.0, f64::max);
        if reached > 0.0 && reached * 4.0 < length { reached * 1.08 } else { length }
    }

    /// Bytes of the ground above an offset.
    fn above(&self, offset: i64) -> f64 {
        let mut above = 0.0;
        for stretch in &self.history.ground.stretches {
            if offset <= stretch.end {
                return above + ((offset - stretch.start) as f64).max(0.0);
            }
            above += (stretch.end - stretch.start) as f64 + self.gap;
        }
        above
    }

    fn x(&self, step: u32) -> f64 {
        self.left + f64::from(step) * self.across
    }

    fn y(&self, offset: i64) -> f64 {
        (TOP + self.above(offset) * self.down).min(BOTTOM)
    }

    fn title(&self, out: &mut String) {
        let history = self.history;
        let steps = grouped(history.chronicle.last());
        let heap = format!("{} · {} · {steps} steps", history.subject, history.script.setup());
        text(out, MARGIN, 24.0, "t", &history.file);
        text(out, MARGIN, 46.0, "f", &heap);
    }

    /// Where memory is, with round addresses.
    fn ground(&self, out: &mut String) {
        let width = WIDTH - self.left - MARGIN;
        let distance = (56.0 / self.down).max(1.0).log2().ceil().exp2() as i64;
        for stretch in &self.history.ground.stretches {
            let (top, bottom) = (self.y(stretch.start), self.y(stretch.end));
            let height = bottom - top;
            let _ = writeln!(
                out,
                "<rect x=\"{:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" class=\"g\"/>",
                self.left
            );
            let first = stretch.start + (-stretch.start).rem_euclid(distance);
            let offsets = (first..stretch.end).step_by(distance as usize);
            offsets.take_while(|&offset| self.y(offset) < BOTTOM).for_each(|offset| self.address(out, offset));
        }
        if self.below >= 1.0 {
            let words = format!("▾ {} bytes more, never used", grouped(self.below as u64));
            text_to(out, WIDTH - MARGIN - 6.0, BOTTOM - 8.0, "f", &words);
        }
    }

    fn address(&self, out: &mut String, offset: i64) {
        let (y, right) = (self.y(offset), WIDTH - MARGIN);
        let _ = writeln!(out, "<path d=\"M{:.1} {y:.1}H{right:.1}\" class=\"l\"/>", self.left);
        text_to(out, self.left - 8.0, y + 4.0, "f", &format!("{:#x}", self.history.address(offset)));
    }

    /// Every block's bar in the colour of its size. A path holds many bars: a drawing program would take its time over as many elements.
    fn bars(&self, out: &mut String) {
        let blocks = &self.history.chronicle.blocks;
        for class in 0..=self.bounds.len() {
            let of_class: Vec<&BlockLife> = blocks.iter().filter(|block| self.class(block.size) == class).collect();
            for some in of_class.chunks(BARS) {
                let path: String = some.iter().map(|block| self.bar(block)).collect();
                let colour = self.colour(class);
                let _ = writeln!(out, "<path d=\"{path}\" class=\"s{colour}\" shape-rendering=\"crispEdges\"/>");
            }
        }
    }

    fn bar(&self, block: &BlockLife) -> String {
        let died = block.life.died.unwrap_or(self.history.chronicle.last() + 1);
        let (x, y) = (self.x(block.life.born), self.y(block.offset));
        // A little less where there is room, so that neighbours stand apart.
        let slim = |pixels: f64| (if pixels > 4.0 { pixels - 1.0 } else { pixels }).max(0.5);
        let width = slim(f64::from(died - block.life.born) * self.across);
        format!("M{x:.1} {y:.1}h{width:.1}v{:.1}h-{width:.1}z", slim(block.usable as f64 * self.down))
    }

    fn class(&self, size: u64) -> usize {
        self.bounds.partition_point(|&bound| bound <= size)
    }

    /// With few classes, those colours that differ most.
    fn colour(&self, class: usize) -> usize {
        if self.bounds.is_empty() { 2 } else { class * PARTS.len() / self.bounds.len() }
    }

    fn finding(&self, out: &mut String) {
        let Some(mark) = &self.history.chronicle.mark else { return };
        let x = self.x(mark.step) + self.across / 2.0;
        let _ = writeln!(out, "<path d=\"M{x:.1} {TOP}V{BOTTOM}\" class=\"m\" stroke-dasharray=\"4 3\"/>");
        if let Some(y) = mark.offset.map(|offset| self.y(offset)) {
            let _ = writeln!(
                out,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"8\" class=\"m\"/><circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.5\" class=\"w\"/>"
            );
        }
        let told = format!("{} at step {}: {}", mark.signature, grouped(mark.step), self.history.text(mark.step));
        text_to(out, WIDTH - MARGIN, 46.0, "t w", &told);
    }

    fn curves(&self, out: &mut String) {
        let curves = &self.history.curves;
        let curves = [("free", &curves.free), ("largest", &curves.largest), ("used", &curves.used)];
        let most = curves.iter().flat_map(|(_, curve)| curve.iter()).copied().max().unwrap_or(0).max(1);
        for (name, curve) in curves {
            let _ = writeln!(out, "<path d=\"{}\" class=\"c {name}\"/>", self.curve(curve, most));
        }
        for (bytes, y) in [(most, CURVES_TOP), (0, CURVES_BOTTOM)] {
            text_to(out, self.left - 8.0, y + 4.0, "f", &grouped(bytes));
        }
    }

    /// A value holds until the next step, so the line has corners.
    fn curve(&self, curve: &[u64], most: u64) -> String {
        let each = curve.len().div_ceil(COLUMNS).max(1);
        let mut path = String::new();
        for (nth, column) in curve.chunks(each).enumerate() {
            let highest = column.iter().copied().max().unwrap_or(0);
            let (x, first) = (self.x((nth * each) as u32), if nth == 0 { 'M' } else { 'L' });
            let y = CURVES_BOTTOM - (CURVES_BOTTOM - CURVES_TOP) * highest as f64 / most as f64;
            let _ = write!(path, "{first}{x:.1} {y:.1}H{:.1}", x + column.len() as f64 * self.across);
        }
        path
    }

    /// The colours of sizes, and the curves.
    fn legend(&self, out: &mut String) {
        let mut x = self.left;
        let mut name = |out: &mut String, swatch: &str, what: &str| {
            let _ = writeln!(out, "<path d=\"M{x:.1} {}{swatch}/>", LEGEND - 4.0);
            text(out, x + 20.0, LEGEND, "f", what);
            x += 40.0 + CHARACTER * what.chars().count() as f64;
        };
        for (class, bound) in self.bounds.iter().map(Some).chain([None]).enumerate() {
            let what = match (bound, self.bounds.last()) {
                (Some(bound), _) => format!("under {}", grouped(*bound)),
                (None, Some(last)) => format!("{} and more", grouped(*last)),
                (None, None) => "a block".to_owned(),
            };
            name(out, &format!("m0 -5h14v10h-14z\" class=\"s{}\"", self.colour(class)), &what);
        }
        for (class, what) in [("used", "used"), ("free", "free"), ("largest", "largest free")] {
            name(out, &format!("h14\" class=\"c {class}\""), what);
        }
    }
}

/// The sizes at which a new colour begins: powers of two, closer together where most blocks are.
fn bounds(blocks: &[BlockLife]) -> Vec<u64> {
    let mut sizes: Vec<u64> = blocks.iter().map(|block| block.size).collect();
    sizes.sort_unstable();
    let Some(&greatest) = sizes.last() else { return Vec::new() };
    let bound = |part: f64| (sizes[(sizes.len() as f64 * part) as usize] + 1).next_power_of_two();
    let mut bounds: Vec<u64> = PARTS.map(bound).into_iter().filter(|&bound| bound <= greatest).collect();
    bounds.dedup();
    bounds
}

fn text(out: &mut String, x: f64, y: f64, class: &str, words: &str) {
    let _ = writeln!(out, "<text x=\"{x:.1}\" y=\"{y:.1}\" class=\"{class}\">{}</text>", escape(words));
}

/// Text that ends at a place.
fn text_to(out: &mut String, x: f64, y: f64, class: &str, words: &str) {
    let _ =
        writeln!(out, "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"end\" class=\"{class}\">{}</text>", escape(words));
}

/// Text as XML takes it.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
