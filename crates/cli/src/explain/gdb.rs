//! `--gdb`: a script for the debugger, and the hidden command that it runs.
//!
//! The command runs the failing script in its own process and, before the guilty operation, calls a function that does nothing: there the debugger stops. A word
//! beside it holds the machine address of the damaged bytes. It is found by the run that is debugged, from the start of its region or of the block, so
//! nothing depends on where the system puts memory.

use std::hint;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::Args;
use freespace::harness::adapters::STATIC_TLS;
use freespace::harness::report::{Autopsy, Damage, Kind};
use freespace::harness::run::{Rig, Run};
use freespace::harness::script::Script;

use super::told::Explanation;
use crate::args::{Chosen, quote};
use crate::bench::Closeness;
use crate::{CliError, Screen, Status, scripts};

/// The most bytes that are watched: so many fit the registers that processors have for it.
const MOST_WATCHED: usize = 8;

/// Run a script up to a step, for a debugger
#[derive(Debug, Args)]
pub(crate) struct DebuggeeArgs {
    file: PathBuf,
    /// The operation to stop before, counted from 1
    #[arg(long)]
    step: usize,
    #[command(flatten)]
    target: Target,
}

/// Where the bytes to be watched are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Args)]
struct Target {
    /// Bytes behind the region's first one
    #[arg(long, allow_hyphen_values = true)]
    offset: Option<i64>,
    /// In this block of the run, counted from 1
    #[arg(long, conflicts_with = "offset")]
    block: Option<u64>,
    /// Bytes behind the block's first one
    #[arg(long, requires = "block", default_value = "0")]
    byte: usize,
}

/// The machine address of the bytes to be watched; 0 if there are none.
#[used]
#[unsafe(export_name = "freespace_watched")]
static WATCHED: AtomicUsize = AtomicUsize::new(0);

/// Where a debugger stops.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn freespace_stop() {
    hint::black_box(&WATCHED);
}

/// The text of a script for gdb.
pub(super) fn script(subject: Chosen<'_>, explained: &Explanation, file: &Path) -> String {
    let autopsy = &explained.autopsy;
    let step = autopsy.guilty().max(1);
    let (target, bytes) = Target::of(autopsy);
    let program = std::env::current_exe().unwrap_or_default();
    let file = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let [option, name] = subject.naming();
    let step_text = step.to_string();
    let arguments = ["debuggee", "--in-process", option, name, "--step", &step_text, &file.to_string_lossy()];
    let mut lines = vec![
        format!("# {}", autopsy.summary()),
        format!("# Stops before operation {step}; `continue` goes on to whoever writes to the bytes."),
        "set pagination off\nset confirm off\nset language c".to_owned(),
        format!("file \"{}\"", program.display()),
        format!("set args {}{}", arguments.map(quote).join(" "), target.arguments()),
    ];
    if option == "--so" {
        let (variable, value) = STATIC_TLS;
        lines.push(format!("set environment {variable} {value}"));
    }
    lines.push("break *freespace_stop\nrun".to_owned());
    let place = if step as u64 > autopsy.operations { "the end".to_owned() } else { format!("operation {step}") };
    lines.push(format!("printf \"before {place} of {}\\n\"", autopsy.operations));
    lines.extend(
        bytes.map(|bytes| {
            format!("watch -location *(unsigned char (*)[{bytes}]) *(unsigned long *) &freespace_watched")
        }),
    );
    lines.join("\n") + "\n"
}

impl Target {
    /// The bytes to be watched, and how many: of the block that was spoilt first or, if none was, those that are damaged. Where there is no region, only bytes in a block
    /// can be found again.
    fn of(autopsy: &Autopsy) -> (Target, Option<usize>) {
        let in_block = |nth, byte| (Target { block: Some(nth), byte, offset: None }, Some(1));
        if let Some(spoilt) = autopsy.trail.as_ref().and_then(|trail| trail.spoilt.as_ref()) {
            return in_block(spoilt.nth, spoilt.byte);
        }
        let has_region = autopsy.scene.as_ref().is_some_and(|scene| scene.region.is_some());
        let inside = autopsy.spot.as_ref().and_then(|spot| spot.inside.as_ref());
        match &autopsy.damage {
            Some(damage) if has_region => {
                let (first, last) = damage.span();
                let bytes = ((last - first) as usize + 1).min(MOST_WATCHED);
                (Target { offset: Some(first), ..Target::default() }, Some(bytes))
            }
            Some(Damage { kind: Kind::Payload { nth }, .. }) if inside.is_some_and(|near| near.block.nth == *nth) => {
                in_block(*nth, inside.map_or(0, |near| near.bytes as usize))
            }
            _ => (Target::default(), None),
        }
    }

    fn arguments(&self) -> String {
        match (self.offset, self.block) {
            (Some(offset), _) => format!(" --offset={offset}"),
            (None, Some(block)) => format!(" --block {block} --byte {}", self.byte),
            (None, None) => String::new(),
        }
    }

    /// Its machine address in this run.
    fn address(&self, run: &Run<'_>) -> usize {
        let region = run.snapshot().region.map(|region| region.addresses().0);
        let in_region = region.zip(self.offset).map(|(start, offset)| start.wrapping_add(offset as usize));
        let block = run.ledger().blocks().find(|block| Some(block.nth()) == self.block);
        in_region.or(block.map(|block| block.start().as_ptr().addr() + self.byte)).unwrap_or(0)
    }
}

/// Runs a script in this process, and calls the function that a debugger stops in before a step.
pub(crate) fn debuggee(subject: Chosen<'_>, args: &DebuggeeArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let named = scripts::read(&args.file)?;
    let script = named.script.map_err(CliError::Broken)?;
    let mut rig = Rig::new((subject.entry.make)());
    rig.set_pace(Closeness::of(&script).pace());
    let mut run = rig.begin(script.setup()).map_err(|why| CliError::Idle { file: named.name, why, task: "debug" })?;
    let ended = drive(&mut run, &script, args);
    writeln!(screen.out, "{}", ended.as_ref().map_or("nothing was found", String::as_str))?;
    Ok(if ended.is_some() { Status::Found } else { Status::Clean })
}

/// What was found, if something was.
fn drive(run: &mut Run<'_>, script: &Script, args: &DebuggeeArgs) -> Option<String> {
    let stop_before = |step, run: &Run<'_>| {
        if step == args.step {
            WATCHED.store(args.target.address(run), Ordering::SeqCst);
            freespace_stop();
        }
    };
    run.judge_beginning().err().map(|violation| violation.to_string()).or_else(|| {
        for (step, op) in (1..).zip(script.operations()) {
            stop_before(step, run);
            if let Err(violation) = run.step(op) {
                return Some(violation.to_string());
            }
        }
        stop_before(script.count_operations() as usize + 1, run);
        run.end().err().map(|violation| violation.to_string())
    })
}
