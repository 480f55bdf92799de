//! On which line of a text an operation stands: blank lines and comments count, and a `repeat` runs its lines several times.

use std::slice;

use freespace::harness::script::{Line, Script};

/// What stands before the operations: the title and the heap.
const BEFORE: usize = 2;

/// The line of the text, counted from 1, that the operation of this number comes from.
pub(super) fn line_of(text: &str, script: &Script, step: usize) -> Option<usize> {
    let nth = BEFORE + place(script.lines(), step.checked_sub(1)? as u64)?;
    let written = (1..).zip(text.lines()).filter(|(_, line)| !line.split('#').next().unwrap_or("").trim().is_empty());
    written.map(|(number, _)| number).nth(nth)
}

/// How many written lines stand before the one of the operation that has so many operations before it.
fn place(lines: &[Line], mut before: u64) -> Option<usize> {
    let mut written = 0;
    for line in lines {
        let runs = count(slice::from_ref(line));
        match line {
            Line::Op(_) if before == 0 => return Some(written),
            Line::Repeat { body, .. } if before < runs => {
                return Some(written + 1 + place(body, before % count(body))?);
            }
            Line::Op(_) | Line::Repeat { .. } => before -= runs,
        }
        written += height(line);
    }
    None
}

/// How many operations a body has, repeats counted out.
fn count(lines: &[Line]) -> u64 {
    let of = |line: &Line| match line {
        Line::Op(_) => 1,
        Line::Repeat { times, body } => count(body).saturating_mul((*times).into()),
    };
    lines.iter().map(of).fold(0, u64::saturating_add)
}

/// How many lines are written for one.
fn height(line: &Line) -> usize {
    match line {
        Line::Op(_) => 1,
        Line::Repeat { body, .. } => 2 + body.iter().map(height).sum::<usize>(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "freespace script 1\n# a comment\n\nheap 4096   # another\na = alloc 8\n\nrepeat 2\n  repeat 0\n    free a\n  end\n\
        b = alloc 8\n  # here, too\n  free b\nend\nfree a\n";

    #[test]
    fn comments_count_and_rounds_come_again() {
        let script = Script::parse(TEXT).unwrap();
        let lines: Vec<_> = (1..=7).map(|step| line_of(TEXT, &script, step)).collect();
        assert_eq!(lines, [Some(5), Some(11), Some(13), Some(11), Some(13), Some(15), None]);
        assert_eq!(line_of(TEXT, &script, 0), None);
    }
}
