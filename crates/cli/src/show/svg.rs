//! A still picture of a history, as SVG: the map of time and addresses with the finding, and the curves below it.
//!
//! It is drawn as the page draws, from the same figures, and reads well on light and on dark ground. Every block is an element, so of a very long script the
//! page is the better sight.

use std::fmt::Write;

use freespace::harness::chronicle::BlockLife;

use crate::history::History;

const WIDTH: f64 = 1200.0;
/// Left of the first step.
const GUTTER: f64 = 96.0;
const MARGIN: f64 = 12.0;
const MAP_TOP: f64 = 64.0;
const MAP_HEIGHT: f64 = 520.0;
const CURVES_TOP: f64 = MAP_TOP + MAP_HEIGHT + 28.0;
const CURVES_HEIGHT: f64 = 110.0;
const HEIGHT: f64 = CURVES_TOP + CURVES_HEIGHT + 40.0;
/// Columns of a curve: of more steps than that, each column shows the most.
const COLUMNS: usize = 1000;

const STYLE: &str = "\
svg{background:#fbfaf8;font:12px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#1f2328}
.g{fill:#f3f1ed}.l{stroke:#dfdbd3}.f{fill:#6d7480}.t{font-size:15px;font-weight:600}.w{fill:#cf222e}
.b0{fill:#a9cbe0}.b1{fill:#4b93ba}.m{fill:none;stroke:#cf222e;stroke-width:2.5}
.c{fill:none;stroke-width:1.5}.used{stroke:#2f6f9f}.free{stroke:#2d8a54}.largest{stroke:#8a63b8}
@media(prefers-color-scheme:dark){svg{background:#14171b;fill:#e3e6ea}.g{fill:#1d2127}.l{stroke:#333a43}.f{fill:#929ba7}
.w{fill:#ff6b6b}.m{stroke:#ff6b6b}.b0{fill:#2b4a5e}.b1{fill:#5a9cc0}.used{stroke:#64abd8}.free{stroke:#5cc58a}.largest{stroke:#b998e6}}";

/// The picture of a history.
pub(super) fn draw(history: &History) -> String {
    let scale = Scale::of(history);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\n<style>{STYLE}</style>\n"
    );
    title(&mut out, history);
    ground(&mut out, history, &scale);
    history.chronicle.blocks.iter().enumerate().for_each(|(nth, block)| bar(&mut out, history, &scale, nth, block));
    finding(&mut out, history, &scale);
    curves(&mut out, history, &scale);
    out + "</svg>\n"
}

/// From steps and offsets to places in the picture: the stretches of the ground lie end to end, with a gap between two.
struct Scale {
    across: f64,
    down: f64,
    gap: f64,
}

impl Scale {
    fn of(history: &History) -> Self {
        let stretches = &history.ground.stretches;
        let total: f64 = stretches.iter().map(|it| (it.end - it.start) as f64).sum::<f64>().max(1.0);
        let gap = total / 50.0;
        let length = total + gap * stretches.len().saturating_sub(1) as f64;
        let steps = f64::from(history.chronicle.last()) + 1.0;
        Scale { across: (WIDTH - GUTTER - MARGIN) / steps, down: MAP_HEIGHT / length, gap }
    }

    fn x(&self, step: u32) -> f64 {
        GUTTER + f64::from(step) * self.across
    }

    fn y(&self, history: &History, offset: i64) -> f64 {
        let mut above = 0.0;
        for stretch in &history.ground.stretches {
            if offset <= stretch.end {
                return MAP_TOP + (above + ((offset - stretch.start) as f64).max(0.0)) * self.down;
            }
            above += (stretch.end - stretch.start) as f64 + self.gap;
        }
        MAP_TOP + MAP_HEIGHT
    }
}

fn title(out: &mut String, history: &History) {
    let heap = format!("{} · {} · {} steps", history.subject, history.script.setup(), history.chronicle.last());
    let _ = writeln!(out, "<text x=\"{MARGIN}\" y=\"24\" class=\"t\">{}</text>", escape(&history.file));
    let _ = writeln!(out, "<text x=\"{MARGIN}\" y=\"46\" class=\"f\">{}</text>", escape(&heap));
}

/// Where memory is, with the addresses of both ends and of what lies between.
fn ground(out: &mut String, history: &History, scale: &Scale) {
    for stretch in &history.ground.stretches {
        let (top, bottom) = (scale.y(history, stretch.start), scale.y(history, stretch.end));
        let (width, height) = (WIDTH - GUTTER - MARGIN, bottom - top);
        let _ = writeln!(
            out,
            "<rect x=\"{GUTTER}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" class=\"g\"/>"
        );
        let parts = (height / 60.0).clamp(1.0, 8.0) as i64;
        for part in 0..=parts {
            let offset = stretch.start + (stretch.end - stretch.start) / parts * part;
            let y = scale.y(history, offset);
            let _ = writeln!(
                out,
                "<line x1=\"{GUTTER}\" x2=\"{:.1}\" y1=\"{y:.1}\" y2=\"{y:.1}\" class=\"l\"/><text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\" class=\"f\">{:#x}</text>",
                WIDTH - MARGIN,
                GUTTER - 8.0,
                y + 4.0,
                history.address(offset)
            );
        }
    }
}

/// A block's bar; its title is shown where the pointer rests. Neighbours differ in shade.
fn bar(out: &mut String, history: &History, scale: &Scale, nth: usize, block: &BlockLife) {
    let died = block.life.died.unwrap_or(history.chronicle.last() + 1);
    let (x, y) = (scale.x(block.life.born), scale.y(history, block.offset));
    let (width, height) = (f64::from(died - block.life.born) * scale.across, block.usable as f64 * scale.down);
    // A little less where there is room, so that neighbours stand apart.
    let slim = |pixels: f64| (if pixels > 4.0 { pixels - 1.0 } else { pixels }).max(0.5);
    let _ = writeln!(
        out,
        "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{:.1}\" class=\"b{}\"><title>{}, {} bytes, steps {} to {}</title></rect>",
        slim(width),
        slim(height),
        nth % 2,
        escape(history.script.names().text(block.name)),
        block.size,
        block.life.born,
        died - 1
    );
}

fn finding(out: &mut String, history: &History, scale: &Scale) {
    let Some(mark) = &history.chronicle.mark else { return };
    let x = scale.x(mark.step) + scale.across / 2.0;
    let bottom = MAP_TOP + MAP_HEIGHT;
    let _ = writeln!(out, "<path d=\"M{x:.1} {MAP_TOP}V{bottom}\" class=\"m\" stroke-dasharray=\"4 3\"/>");
    if let Some(offset) = mark.offset {
        let y = scale.y(history, offset);
        let _ = writeln!(
            out,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"8\" class=\"m\"/><circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.5\" class=\"w\"/>"
        );
    }
    let text = escape(&format!("{} at step {}: {}", mark.signature, mark.step, history.text(mark.step)));
    let _ = writeln!(out, "<text x=\"{:.1}\" y=\"24\" text-anchor=\"end\" class=\"t w\">{text}</text>", WIDTH - MARGIN);
}

fn curves(out: &mut String, history: &History, scale: &Scale) {
    let curves = [("free", &history.curves.free), ("largest", &history.curves.largest), ("used", &history.curves.used)];
    let most = curves.iter().flat_map(|(_, curve)| curve.iter()).copied().max().unwrap_or(0).max(1);
    let y = |bytes: u64| CURVES_TOP + CURVES_HEIGHT * (1.0 - bytes as f64 / most as f64);
    for (nth, (name, curve)) in curves.into_iter().enumerate() {
        let _ = writeln!(out, "<path d=\"{}\" class=\"c {name}\"/>", path(curve, scale, &y));
        let (x, text) = (GUTTER + 110.0 * nth as f64, CURVES_TOP + CURVES_HEIGHT + 26.0);
        let _ = writeln!(
            out,
            "<path d=\"M{x} {}h16\" class=\"c {name}\"/><text x=\"{}\" y=\"{text}\">{name}</text>",
            text - 4.0,
            x + 22.0
        );
    }
    let _ = writeln!(
        out,
        "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\" class=\"f\">{most}</text>",
        GUTTER - 8.0,
        CURVES_TOP + 4.0
    );
}

/// A value holds until the next step, so the line has corners.
fn path(curve: &[u64], scale: &Scale, y: &dyn Fn(u64) -> f64) -> String {
    let each = curve.len().div_ceil(COLUMNS).max(1);
    let mut path = String::new();
    for (nth, column) in curve.chunks(each).enumerate() {
        let most = column.iter().copied().max().unwrap_or(0);
        let (x, first) = (scale.x((nth * each) as u32), if nth == 0 { 'M' } else { 'L' });
        let _ = write!(path, "{first}{x:.1} {:.1}H{:.1}", y(most), x + each.min(column.len()) as f64 * scale.across);
    }
    path
}

/// Text as XML takes it.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
