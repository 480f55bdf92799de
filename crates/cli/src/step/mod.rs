//! `freespace step`: the history of a heap in the terminal, where no browser is at hand.
//!
//! What is shown of a step is text from [`view`], the same whether a person pages through it or `--at` prints one step.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use clap::Args;
use freespace::harness::chronicle::Step;

use crate::args::Chosen;
use crate::history::History;
use crate::{CliError, Screen, Status};

mod keys;
mod view;

use view::{Size, view};

const HELP: &str = "\
Runs a script and shows its heap step by step: the operation, what is used and free, the chunks around the place that it touched, and the free list.
Without a terminal, or with --at, one step is printed as plain text: the one that is named, or the last.";

const EXAMPLES: &str = "\
Examples:
  freespace step crash.fs              go through it: n p, arrows, g N Enter, q
  freespace step crash.fs --at 12      print step 12
  freespace step crash.fs | less       print the last step, of a finding the one that broke a rule";

/// Step through a script's history in the terminal
#[derive(Debug, Args)]
#[command(long_about = HELP, after_help = EXAMPLES)]
pub(crate) struct StepArgs {
    /// A script; `-` is the standard input
    file: PathBuf,
    /// Print this step and no more; 0 is the fresh heap
    #[arg(long, value_name = "STEP")]
    at: Option<Step>,
}

/// Goes through a script's steps, or prints one.
pub(crate) fn step(subject: Chosen<'_>, args: &StepArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let history = History::of(subject, &args.file, screen.spinner())?;
    let last = history.chronicle.last();
    let is_watched = args.at.is_none() && screen.is_terminal && io::stdin().is_terminal();
    if is_watched {
        keys::browse(&history, screen.paint)?;
        return Ok(Status::Clean);
    }
    let at = args.at.unwrap_or(last);
    if at > last {
        return Err(CliError::NoStep { step: at, last });
    }
    write!(screen.out, "{}", view(&history, at, Size::UNBOUNDED, screen.paint))?;
    Ok(Status::Clean)
}
