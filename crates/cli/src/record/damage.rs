//! What a guarded recording found, for a person.

use std::fmt::Write;

use freespace::harness::report::{Paint, Style};
use freespace::harness::script::Names;
use freespace::harness::tape::{Damage, Occasion, Survey};

use crate::summary::grouped;

/// A few lines for each block that was written past or before.
pub(super) fn reports(survey: &Survey, paint: Paint) -> String {
    let names = Names::lettered(survey.names);
    survey.tally.damages.iter().map(|damage| report(damage, &names, paint)).collect()
}

fn report(damage: &Damage, names: &Names, paint: Paint) -> String {
    let Damage { size, operation, thread, site, .. } = damage;
    let head = format!("{} of `{}`, {} bytes", damage.place(), names.text(damage.name), grouped(*size as u64));
    let mut text = format!("\n  {}\n", paint.on(Style::Wrong, &format!("something wrote {head}")));
    let site = if site.is_empty() { String::new() } else { format!(", at {site}") };
    let _ = writeln!(text, "    allocated  by operation {}, thread {thread}{site}", grouped(*operation));
    let bytes: Vec<String> = damage.found.iter().map(|byte| format!("{byte:02x}")).collect();
    let _ = writeln!(text, "    there      {}, which looks like: {}", bytes.join(" "), damage.looks());
    let found = match damage.occasion {
        Occasion::Release { after } => format!("when operation {} gave it up", grouped(after + 1)),
        Occasion::Exit => "at the exit, still live".to_owned(),
    };
    let _ = writeln!(text, "    found      {found}");
    text
}

/// What all of it means.
pub(super) fn conclusion(damages: usize) -> String {
    if damages == 0 {
        return "no canary was found dead: nothing wrote within 32 bytes before or behind a block that was freed, resized, or live at an exit. A \
                write further away, or into a freed block, leaves no trace here"
            .to_owned();
    }
    let blocks = if damages == 1 { "1 block was".to_owned() } else { format!("{damages} blocks were") };
    format!(
        "{blocks} written past or before: the program is at fault, between the operation that allocated it and the one that found it"
    )
}
