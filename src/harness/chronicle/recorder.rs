//! Who looks on at a run and writes the chronicle.

use core::ops::ControlFlow;

use super::blocks::Blocks;
use super::chunks::Chunks;
use super::{Chronicle, Fate, Form, Frame, Step, Torn};
use crate::harness::run::{After, Done, Rig, Run, Verdict, Witness};
use crate::harness::script::{Feed, Op};
use crate::harness::subject::{Chart, Region};
use crate::policy::HEADER;

impl Chronicle {
    /// Runs what a feed gives and keeps all that can be seen of it. The run ends early, without its end, after the first step that is `last`.
    pub fn record(rig: &mut Rig, feed: &mut dyn Feed, last: &dyn Fn(Step) -> bool) -> (Chronicle, Verdict) {
        let mut recorder =
            Recorder { last, blocks: Blocks::default(), chunks: Chunks::default(), so_far: Chronicle::default() };
        let verdict = rig.run_before(feed, &mut recorder);
        let mut chronicle = recorder.finish();
        if let Some(finding) = verdict.finding() {
            chronicle.mark(finding);
        }
        (chronicle, verdict)
    }
}

struct Recorder<'a> {
    last: &'a dyn Fn(Step) -> bool,
    blocks: Blocks,
    chunks: Chunks,
    so_far: Chronicle,
}

impl Witness for Recorder<'_> {
    fn look(&mut self, run: &Run<'_>, after: After) -> ControlFlow<()> {
        let step = self.so_far.fates.len() as Step;
        let fate = fate(run, after);
        self.so_far.fates.push(fate);
        let region = run.snapshot().region;
        match after {
            After::Begin => {
                self.so_far.form = form(run, region);
                self.so_far.start = region.map_or(0, |region| region.addresses().0);
            }
            After::Op(op, _) if fate == Fate::Ran => self.blocks.note(step, op, run.ledger(), region),
            // What it had freed before it broke a rule is freed.
            After::Op(op, None) => self.note_broken(step, op, run),
            After::Op(..) => {}
            After::End => self.blocks.end_all(step, run.ledger()),
        }
        // What was refused may have grown the region before.
        if matches!(fate, Fate::Ran | Fate::Refused | Fate::Broke) {
            self.note_inside(step, run, region);
        }
        if (self.last)(step) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

impl Recorder<'_> {
    fn note_broken(&mut self, step: Step, op: Op, run: &Run<'_>) {
        self.blocks.note(step, op, run.ledger(), run.snapshot().region);
        self.blocks.end_all(step, run.ledger());
    }

    fn note_inside(&mut self, step: Step, run: &Run<'_>, region: Option<Region>) {
        let mut frame = Frame { since: step, head: 0, end: region.map_or(0, |region| region.len() as u64) };
        if let Some(chart) = run.chart() {
            frame = Frame { head: chart.head, end: chart.end.wrapping_sub(chart.origin).into(), ..frame };
            self.so_far.torn = torn(step, &chart, region);
            self.chunks.note(step, chart);
        }
        let is_new = |last: &Frame| Frame { since: step, ..*last } != frame;
        if self.so_far.frames.last().is_none_or(is_new) {
            self.so_far.frames.push(frame);
        }
    }

    fn finish(self) -> Chronicle {
        Chronicle { blocks: self.blocks.finish(), chunks: self.chunks.finish(), ..self.so_far }
    }
}

fn form(run: &Run<'_>, region: Option<Region>) -> Form {
    match (run.chart(), region) {
        (Some(chart), _) => Form::Chunks { origin: chart.origin },
        (None, Some(_)) => Form::Region,
        (None, None) => Form::Anywhere,
    }
}

fn fate(run: &Run<'_>, after: After) -> Fate {
    match after {
        After::End | After::Op(_, None) => Fate::Broke,
        After::Op(_, Some(Done::Skipped)) => Fate::Skipped,
        After::Op(_, Some(Done::Undetectable(_))) => Fate::Undetectable,
        After::Op(_, Some(Done::Ran)) if run.seen().failed => Fate::Refused,
        After::Begin | After::Op(_, Some(Done::Ran | Done::Noted)) => Fate::Ran,
    }
}

/// Where the chunks end, if that is not where the memory does.
fn torn(step: Step, chart: &Chart, region: Option<Region>) -> Option<Torn> {
    let first = chart.pieces.first().map_or(chart.origin, |piece| piece.address);
    let behind = chart.pieces.last().map_or(first, |last| last.address.wrapping_add(HEADER).wrapping_add(last.size));
    let offset = behind.wrapping_sub(chart.origin);
    let word = region.and_then(|region| region.word(offset as usize));
    (behind != chart.end).then(|| Torn { since: step, offset, found: word.map(u64::to_le_bytes) })
}
