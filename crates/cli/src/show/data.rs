//! What the page draws from: a history as JSON, its long columns packed.

use freespace::harness::chronicle::{BlockLife, ChunkLife, Fate, Form, Life, Mark, Step, Torn};
use freespace::harness::script::Name;
use serde::Serialize;

use super::pack::column;
use crate::history::History;

/// The history as the page's program takes it; `page/data.js` is its other half.
#[derive(Serialize)]
pub(super) struct Data<'a> {
    file: &'a str,
    subject: &'a str,
    setup: String,
    version: &'static str,
    form: &'static str,
    /// The address of offset 0.
    origin: i64,
    /// The last step.
    last: Step,
    /// What each step does: a line for each, from the fresh heap on.
    operations: String,
    /// What became of each step: a letter for each.
    fates: String,
    names: Vec<&'a str>,
    stretches: Vec<[i64; 2]>,
    blocks: Blocks,
    chunks: Chunks,
    frames: Frames,
    curves: Curves,
    torn: Option<&'a Torn>,
    mark: Option<&'a Mark>,
}

#[derive(Serialize)]
struct Blocks {
    name: String,
    offset: String,
    size: String,
    usable: String,
    born: String,
    died: String,
}

#[derive(Serialize)]
struct Chunks {
    offset: String,
    size: String,
    tag: String,
    allocated: String,
    born: String,
    died: String,
}

#[derive(Serialize)]
struct Frames {
    since: String,
    head: String,
    end: String,
}

#[derive(Serialize)]
struct Curves {
    used: String,
    free: String,
    largest: String,
}

impl<'a> Data<'a> {
    pub(super) fn of(history: &'a History) -> Self {
        let chronicle = &history.chronicle;
        let last = chronicle.last();
        let names = history.script.names();
        Data {
            file: &history.file,
            subject: &history.subject,
            setup: history.script.setup().to_string(),
            version: env!("CARGO_PKG_VERSION"),
            form: form(chronicle.form),
            origin: history.address(0),
            last,
            operations: (0..=last).map(|step| history.text(step)).collect::<Vec<_>>().join("\n"),
            fates: (0..=last).map(|step| letter(chronicle.fate(step))).collect(),
            names: (0..names.len()).map(|nth| names.text(Name(nth as u32))).collect(),
            stretches: history.ground.stretches.iter().map(|stretch| [stretch.start, stretch.end]).collect(),
            blocks: blocks(&chronicle.blocks, last),
            chunks: chunks(&chronicle.chunks, last),
            frames: frames(history),
            curves: curves(history),
            torn: chronicle.torn.as_ref(),
            mark: chronicle.mark.as_ref(),
        }
    }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Chunks { .. } => "chunks",
        Form::Region => "region",
        Form::Anywhere => "anywhere",
    }
}

fn letter(fate: Fate) -> char {
    match fate {
        Fate::Ran => 'r',
        Fate::Refused => 'n',
        Fate::Skipped => 's',
        Fate::Undetectable => 'u',
        Fate::Broke => 'b',
    }
}

/// The step at which a life is over; behind the last, for one that goes on.
fn died(life: Life, last: Step) -> i64 {
    life.died.unwrap_or(last + 1).into()
}

fn blocks(lives: &[BlockLife], last: Step) -> Blocks {
    let of = |value: fn(&BlockLife) -> i64| column(lives.iter().map(value));
    Blocks {
        name: of(|it| it.name.0.into()),
        offset: of(|it| it.offset),
        size: of(|it| it.size as i64),
        usable: of(|it| it.usable as i64),
        born: of(|it| it.life.born.into()),
        died: column(lives.iter().map(|it| died(it.life, last))),
    }
}

fn chunks(lives: &[ChunkLife], last: Step) -> Chunks {
    let of = |value: fn(&ChunkLife) -> i64| column(lives.iter().map(value));
    Chunks {
        offset: of(|it| it.offset.into()),
        size: of(|it| it.size.into()),
        tag: of(|it| it.tag.into()),
        allocated: of(|it| it.allocated.into()),
        born: of(|it| it.life.born.into()),
        died: column(lives.iter().map(|it| died(it.life, last))),
    }
}

fn frames(history: &History) -> Frames {
    let frames = &history.chronicle.frames;
    Frames {
        since: column(frames.iter().map(|frame| frame.since.into())),
        head: column(frames.iter().map(|frame| frame.head.into())),
        end: column(frames.iter().map(|frame| frame.end as i64)),
    }
}

fn curves(history: &History) -> Curves {
    let of = |curve: &[u64]| column(curve.iter().map(|&bytes| bytes as i64));
    let curves = &history.curves;
    Curves { used: of(&curves.used), free: of(&curves.free), largest: of(&curves.largest) }
}
