//! `freespace demo`: the chapter's worked example as pictures, each drawn from the heap itself after the step that it shows.

use std::fmt::Write;

use freespace::harness::list_heap::ListHeap;
use freespace::harness::report::{Paint, Picture, Scene, Style, strip};
use freespace::harness::run::{Rig, Run};
use freespace::harness::script::Script;

use crate::{CliError, Screen, Status};

/// A step of the story.
struct Step {
    /// What is done.
    title: &'static str,
    /// What there is to see.
    text: &'static str,
}

const INTRODUCTION: &str = "\
A free list, step by step

A heap of 4096 bytes at address 16384. Every piece of it, in use or free, is a
chunk: a header of 8 bytes, and what follows. The header is two numbers. One is
the size of what follows. The other is, in a free chunk, the address of the
next free chunk (0 ends the list), and in an allocated one a magic number,
1234567, by which it is known when it comes back.
";

const SCRIPT: &str =
    "freespace script 1\nheap 4096\na = alloc 100\nb = alloc 100\nc = alloc 100\nfree b\nfree a\nfree c\n";

const STEPS: [Step; 7] = [
    Step {
        title: "a fresh heap",
        text: "\
All is free: one chunk of 4096 - 8 = 4088 bytes. It is the whole list.",
    },
    Step {
        title: "a = alloc 100",
        text: "\
The free chunk is cut in two. Its front becomes the block: a header, now with
the magic number, and the 100 bytes that were asked for. The rest stays free,
with a header of its own: 4088 - 100 - 8 = 3980 bytes.",
    },
    Step {
        title: "b = alloc 100",
        text: "The same again. The program never sees a header: its b is the byte behind it.",
    },
    Step { title: "c = alloc 100", text: "Three headers and 300 bytes in use; 3764 bytes are left, in one chunk." },
    Step {
        title: "free b",
        text: "\
free is not told how large b is: the header 8 bytes before it says so. The
magic number gives way to a link, and the chunk is the new head of the list:
16492, then 16708. There are 3864 bytes free now, but not in one piece.",
    },
    Step {
        title: "free a",
        text: "\
a and b lie side by side, and both are free: they become one chunk of
100 + 8 + 100 = 208 bytes. The header between them is just memory now.",
    },
    Step {
        title: "free c",
        text: "\
c touches a free chunk on either side. All three become one, and the heap is
as it was in the beginning: 4088 bytes, and nothing else in the list.",
    },
];

const UNMERGED: &str = "freespace script 1\nheap 4096 coalescing=off\na = alloc 100\nb = alloc 100\nc = alloc 100\nfree b\nfree a\nfree c\n";

const EPILOGUE: Step = Step {
    title: "the same without merging (coalescing=off)",
    text: "\
Here, too, everything is free, but in four pieces, and a request of 3765 bytes
fails. The list is kept in the order of addresses: so whatever touches in memory
are neighbours in the list, and merging is one pass along it.",
};

const CLOSING: &str = "
Next: `freespace fuzz` runs such steps by the million and checks every header
after each; docs/semantics.md has the rules.
";

/// Shows the example.
pub(crate) fn demo(screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let (title, introduction) = INTRODUCTION.split_once('\n').unwrap_or((INTRODUCTION, ""));
    let title = screen.paint.on(Style::Strong, title);
    write!(screen.out, "{title}\n{introduction}{}{CLOSING}", story(screen.paint))?;
    Ok(Status::Clean)
}

fn story(paint: Paint) -> String {
    let mut out = String::new();
    play(SCRIPT, &mut |nth, scene| show(&mut out, nth, &STEPS[nth], scene, paint));
    play(UNMERGED, &mut |nth, scene| {
        if nth + 1 == STEPS.len() {
            show(&mut out, STEPS.len(), &EPILOGUE, scene, paint);
        }
    });
    out
}

/// Runs a script on the list heap and shows the heap as it begins and after each operation.
fn play(text: &str, show: &mut dyn FnMut(usize, &Scene)) {
    let script = Script::parse(text).expect("the example is a script");
    let mut rig = Rig::new(Box::new(ListHeap::new()));
    let mut run: Run<'_> = rig.begin(script.setup()).expect("the example's heap holds a chunk");
    show(0, &Scene::of(&run, script.names()));
    for (nth, op) in script.operations().enumerate() {
        run.step(op).expect("the example passes every check");
        show(nth + 1, &Scene::of(&run, script.names()));
    }
}

fn show(out: &mut String, nth: usize, step: &Step, scene: &Scene, paint: Paint) {
    let Some(chart) = &scene.chart else { return };
    let rule = "─".repeat(72_usize.saturating_sub(step.title.chars().count()));
    let title = paint.on(Style::Strong, &format!("{nth}  {}", step.title));
    let picture = Picture::new(chart, &scene.labels()).draw(paint);
    let _ = writeln!(out, "\n{title}  {}\n\n{}\n\n{picture}", paint.on(Style::Faint, &rule), step.text);
    let _ = writeln!(out, "  to scale   {}", strip(chart, 64, paint));
}
