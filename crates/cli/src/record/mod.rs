//! `freespace record`: runs a program under the recorder and writes scripts of what it and its children asked of their allocators.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::slice;

use clap::Args;

mod damage;
mod launch;
mod output;
mod preloaded;
mod summary;
mod tapes;

use crate::args::out_file;
use crate::{CliError, Screen, Status, interrupt};
use tapes::Recording;

const HELP: &str = "\
Runs an unmodified program with a recorder before its malloc, and writes a script of every call, with the threads that made them.
Each process has a script: the first as named, then those that it forked or that `exec` made, in the order in which they began, with .2, .3 and so on before the \
ending. A forked process begins with the blocks that it was born with. Names that end in .zst are compressed.
With --guard, what was written before or behind a block is reported, with who asked for the block, and makes the exit status 1.
Nothing is lost however the program ends. What a script cannot say is counted and told. Otherwise the exit status tells of the recording, not of the program.";

const EXAMPLES: &str = "\
Examples:
  freespace record -o trace.fs -- python3 -c 'print(1)'
  freespace record -o trace.fs.zst -- git status
  freespace record --guard -o trace.fs -- ./program      report what writes past its blocks
  freespace record -o trace.fs --tape my-program.tape    what a Recorder<A> wrote
  freespace replay trace.fs --subject rlsf               then, run it on any allocator";

/// Run a program and write down what it asks of its allocator, as a script
#[derive(Debug, Args)]
#[command(long_about = HELP, after_help = EXAMPLES)]
pub(crate) struct RecordArgs {
    /// Where to write the script of the first process; those of others are named after it
    #[arg(short, long, value_name = "OUT", value_parser = out_file())]
    output: PathBuf,
    /// Run nothing: make a script of a tape that a `Recorder` wrote in a program
    #[arg(long, value_name = "FILE", conflicts_with = "program")]
    tape: Option<PathBuf>,
    /// Put canaries around blocks, and look at them when a block is freed or resized and at the exit
    #[arg(long, conflicts_with = "tape")]
    guard: bool,
    /// The program and its arguments
    #[arg(
        required_unless_present = "tape",
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "PROGRAM"
    )]
    program: Vec<OsString>,
}

/// Records a program, or makes a script of a tape.
pub(crate) fn record(args: &RecordArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    if let Some(tape) = &args.tape {
        let recording = tapes::read(slice::from_ref(tape))?;
        return finish(&recording, args, screen);
    }
    if args.output.is_dir() {
        let source = io::Error::new(io::ErrorKind::IsADirectory, "it is a directory, expected a file");
        return Err(CliError::Write { path: args.output.clone(), source });
    }
    let run = launch::run(&args.program, args.guard)?;
    writeln!(screen.err, "{}", summary::ending(&run))?;
    let recording = tapes::read(&run.tapes()?)?;
    if recording.is_empty() {
        return Err(run.was_not_recorded());
    }
    let finished = finish(&recording, args, screen);
    if !matches!(finished, Ok(Status::Clean | Status::Found)) {
        drop(recording);
        let place = run.keep();
        let _ = writeln!(
            screen.err,
            "the tapes are kept in {}: freespace record --tape TAPE -o OUT makes a script of one",
            place.display()
        );
    }
    finished
}

fn finish(recording: &Recording, args: &RecordArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    // Not before: while the program ran, an interrupt was for the program.
    interrupt::listen();
    let mut damages = 0;
    for (nth, tape) in recording.tapes.iter().enumerate() {
        if interrupt::asked() {
            let (left, all) = (recording.tapes.len() - nth, recording.tapes.len());
            writeln!(screen.err, "interrupted: {left} of {all} scripts are not written")?;
            return Ok(Status::Wrong);
        }
        let path = output::numbered(&args.output, nth);
        let survey = output::write(&path, recording, tape)?;
        write!(screen.err, "{}", summary::script(&path, tape, &survey))?;
        write!(screen.err, "{}", damage::reports(&survey, screen.paint))?;
        damages += survey.tally.damages.len();
    }
    if args.guard {
        writeln!(screen.err, "{}", damage::conclusion(damages))?;
    }
    Ok(if damages == 0 { Status::Clean } else { Status::Found })
}
