//! A step as lines of text: the operation, figures, the heap to scale, its chunks around the place that was touched, and the free list.

use freespace::harness::chronicle::{ChunkLife, Fate, Form, Step};
use freespace::harness::report::{Paint, Style, strip};
use freespace::harness::subject::Chart;
use freespace::heap::Piece;

use crate::history::History;
use crate::summary::grouped;

/// Lines that are no rows of the list: those above it, the free list's, and the one for keys.
const OTHERS: usize = 10;

/// Columns of a free list that is cut: its name, and how many nodes more there are.
const ROOM_FOR_REST: usize = 36;

/// Columns of the heap to scale, at most.
const MOST_STRIP: usize = 100;

/// How much text there may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    pub(super) columns: usize,
    pub(super) rows: usize,
}

impl Size {
    /// As much as there is to say.
    pub(super) const UNBOUNDED: Size = Size { columns: usize::MAX, rows: usize::MAX };
}

/// A line and its style.
struct Line(Style, String);

/// The text of a step; every line ends with a line feed.
pub(super) fn view(history: &History, step: Step, size: Size, paint: Paint) -> String {
    let chart = history.chronicle.chart(step);
    let rows = rows(history, step);
    let mut lines = head(history, step, rows.len());
    lines.extend(chart.as_ref().map(|chart| to_scale(chart, size)));
    lines.push(Line(Style::Plain, String::new()));
    lines.extend(list(history, step, &rows, size.rows.saturating_sub(OTHERS).max(3)));
    lines.extend(chart.as_ref().map(|chart| free_list(chart, size)));
    let show = |Line(style, text): &Line| paint.on(*style, &cut(text, size.columns)) + "\n";
    lines.iter().map(show).collect()
}

/// As much of a line as there is room for; what is cut off is told by its last character.
fn cut(text: &str, columns: usize) -> String {
    if text.chars().count() <= columns {
        return text.to_owned();
    }
    text.chars().take(columns.saturating_sub(1)).chain(['…']).collect()
}

fn head(history: &History, step: Step, rows: usize) -> Vec<Line> {
    let title = format!("{} · {} · {}", history.file, history.subject, history.script.setup());
    let now = format!("step {} of {}   {}{}", step, history.chronicle.last(), history.text(step), fate(history, step));
    let mark = history.chronicle.mark.as_ref().filter(|mark| mark.step == step);
    let style = if mark.is_some() { Style::Wrong } else { Style::Strong };
    let mut lines = vec![Line(Style::Faint, title), Line(style, now)];
    lines.extend(mark.map(|mark| Line(Style::Wrong, format!("{}: {}.", mark.signature, mark.cause))));
    lines.push(Line(Style::Plain, figures(history, step, rows)));
    lines
}

fn fate(history: &History, step: Step) -> &'static str {
    match history.chronicle.fate(step) {
        Fate::Ran => "",
        Fate::Refused => "   (refused: no memory)",
        Fate::Skipped => "   (skipped: it means nothing here)",
        Fate::Undetectable => "   (a misuse that need not be noticed)",
        Fate::Broke => "   (broke a rule)",
    }
}

fn figures(history: &History, step: Step, rows: usize) -> String {
    let curves = &history.curves;
    let of = |curve: &[u64]| grouped(curve.get(step as usize).copied().unwrap_or(0));
    let listed = match history.chronicle.form {
        Form::Chunks { .. } => format!("   chunks {}", grouped(rows as u64)),
        Form::Region | Form::Anywhere => String::new(),
    };
    format!(
        "used {}   free {}   largest free {}   blocks {}{listed}",
        of(&curves.used),
        of(&curves.free),
        of(&curves.largest),
        grouped(history.chronicle.blocks_at(step).count() as u64),
    )
}

fn to_scale(chart: &Chart, size: Size) -> Line {
    let columns = size.columns.saturating_sub(10).clamp(8, MOST_STRIP);
    Line(Style::Used, format!("to scale  {}", strip(chart, columns as u32, Paint::Plain)))
}

/// What lies at a place of memory.
struct Row {
    offset: i64,
    text: String,
    style: Style,
    is_new: bool,
}

/// The rows of a step, in the order of memory.
fn rows(history: &History, step: Step) -> Vec<Row> {
    let mut rows = match history.chronicle.form {
        Form::Chunks { .. } => chunk_rows(history, step),
        Form::Region | Form::Anywhere => block_rows(history, step),
    };
    if let Some(torn) = history.chronicle.torn.as_ref().filter(|torn| torn.since <= step) {
        let found = torn.found.map_or_else(|| "the region ends here".to_owned(), |bytes| hex(&bytes));
        rows.push(row(history, torn.offset.into(), "", "no header", &found, Style::Wrong, false));
    }
    rows
}

fn chunk_rows(history: &History, step: Step) -> Vec<Row> {
    let names: std::collections::HashMap<i64, _> =
        history.chronicle.blocks_at(step).map(|block| (block.offset, block.name)).collect();
    let of = |chunk: &ChunkLife| {
        let name = names.get(&(i64::from(chunk.offset) + 8)).map(|&name| history.script.names().text(name));
        let (what, style) = match (chunk.allocated, chunk.tag) {
            (true, _) => (name.unwrap_or("in use").to_owned(), Style::Used),
            (false, 0) => ("free, the last".to_owned(), Style::Free),
            (false, next) => (format!("free → {next:#x}"), Style::Free),
        };
        let header = [chunk.size.to_le_bytes(), chunk.tag.to_le_bytes()].concat();
        let is_new = chunk.life.born == step && step > 0;
        row(history, chunk.offset.into(), &grouped(chunk.size), &what, &hex(&header), style, is_new)
    };
    history.chronicle.chunks.iter().filter(|chunk| chunk.life.holds(step)).map(of).collect()
}

fn block_rows(history: &History, step: Step) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut end = None;
    for block in history.chronicle.blocks_at(step) {
        if let Some(end) = end.filter(|&end| end < block.offset) {
            let size = grouped((block.offset - end) as u64);
            rows.push(row(history, end, &size, "gap", "", Style::Free, false));
        }
        let usable =
            if block.usable > block.size { format!("{} usable", grouped(block.usable)) } else { String::new() };
        let name = history.script.names().text(block.name);
        rows.push(row(
            history,
            block.offset,
            &grouped(block.size),
            name,
            &usable,
            Style::Used,
            block.life.born == step,
        ));
        end = Some(block.offset + block.usable as i64);
    }
    rows
}

fn row(history: &History, offset: i64, size: &str, what: &str, header: &str, style: Style, is_new: bool) -> Row {
    let address = format!("{:#x}", history.address(offset));
    let text = format!("{address:>14}  {size:>12}  {what:<24}  {header}").trim_end().to_owned();
    Row { offset, text, style, is_new }
}

/// Header bytes as they lie in memory.
fn hex(bytes: &[u8]) -> String {
    let words = bytes.chunks(4).map(|word| word.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" "));
    words.collect::<Vec<_>>().join("  ")
}

/// As many rows as there is room for, around the place that was touched.
fn list(history: &History, step: Step, rows: &[Row], room: usize) -> Vec<Line> {
    let mark = history.chronicle.mark.as_ref().filter(|mark| mark.step == step).and_then(|mark| mark.offset);
    let place = mark.or_else(|| history.chronicle.touched(step).map(|block| block.offset));
    let chosen = place.and_then(|place| rows.partition_point(|row| row.offset <= place).checked_sub(1));
    let first = chosen.unwrap_or(0).saturating_sub(room / 2).min(rows.len().saturating_sub(room));
    let end = first.saturating_add(room).min(rows.len());
    let mut lines = vec![Line(Style::Faint, titles(history, first))];
    for (nth, row) in rows.iter().enumerate().take(end).skip(first) {
        let pointer = if Some(nth) == chosen { '▶' } else { ' ' };
        let new = if row.is_new { '*' } else { ' ' };
        let style = if Some(nth) == chosen && mark.is_some() { Style::Wrong } else { row.style };
        lines.push(Line(style, format!("{pointer}{new}{}", row.text)));
    }
    if end < rows.len() {
        lines.push(Line(Style::Faint, format!("  … {} more below", grouped((rows.len() - end) as u64))));
    }
    lines
}

/// What the columns are, and how many rows are above the first that is shown.
fn titles(history: &History, above: usize) -> String {
    let header = if history.chronicle.chunks.is_empty() { "" } else { "header" };
    let titles = format!("  {:>14}  {:>12}  {:<24}  {header:<24}", "address", "size", "block or link");
    let above = if above > 0 { format!("  … {} more above", grouped(above as u64)) } else { String::new() };
    (titles + &above).trim_end().to_owned()
}

/// The free list in its own order, as far as it fits on a line.
fn free_list(chart: &Chart, size: Size) -> Line {
    let mut open: Vec<&Piece> = chart.pieces.iter().filter(|piece| !piece.allocated).collect();
    let (mut at, mut nodes, mut length) = (chart.head, Vec::new(), 0);
    while at != 0 {
        // Each is met once, so a circle ends.
        let Ok(nth) = open.binary_search_by_key(&at, |piece| piece.address) else {
            nodes.push(format!("{at:#x}: no free chunk that was not met before"));
            return listed(&nodes, Style::Wrong);
        };
        let piece = open.remove(nth);
        let node = format!("{:#x} ({})", piece.address, grouped(piece.size));
        length += node.len() + 3;
        if length + ROOM_FOR_REST > size.columns {
            nodes.push(format!("… and {} more", grouped(open.len() as u64 + 1)));
            return listed(&nodes, Style::Free);
        }
        nodes.push(node);
        at = piece.tag;
    }
    nodes.push("end".to_owned());
    listed(&nodes, Style::Free)
}

fn listed(nodes: &[String], style: Style) -> Line {
    Line(style, format!("free list  {}", nodes.join(" → ")))
}
