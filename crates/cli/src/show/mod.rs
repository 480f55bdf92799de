//! `freespace show`: the history of a heap as one page for a browser, or as a still picture.
//!
//! The page is complete in itself: style, program and data stand in the one file, and nothing is fetched. What a browser draws it from is in [`data`];
//! its program is in `page/`, a file for each part.

use std::path::PathBuf;

use clap::Args;

use crate::args::{Chosen, out_file};
use crate::history::History;
use crate::summary::grouped;
use crate::{CliError, Screen, Status, findings};

mod data;
mod pack;
mod page;
mod svg;

const HELP: &str = "\
Runs a script and writes its history as one page, which any browser opens without a network: a map of time and addresses in which \
every block is a bar, the heap's chunks and free list at each step, and curves of what is used and free. Slider and arrow keys go from step to step.
A script that breaks a rule is shown up to that step, with the place marked.";

const EXAMPLES: &str = "\
Examples:
  freespace show crash.fs -o page.html          a page to step through
  freespace show crash.fs --svg -o picture.svg  the map alone, as a picture
  freespace show - -o page.html < crash.fs      a script from another program";

/// Write a script's history as a page for a browser, or as a picture
#[derive(Debug, Args)]
#[command(long_about = HELP, after_help = EXAMPLES)]
pub(crate) struct ShowArgs {
    /// A script; `-` is the standard input
    file: PathBuf,
    /// Where to write the page [default: the standard output]
    #[arg(short, long, value_name = "OUT", value_parser = out_file())]
    output: Option<PathBuf>,
    /// Write a still picture instead: the map with the finding, and the curves
    #[arg(long)]
    svg: bool,
}

/// Writes the page or the picture.
pub(crate) fn show(subject: Chosen<'_>, args: &ShowArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let history = History::of(subject, &args.file, screen.spinner())?;
    let text = if args.svg { svg::draw(&history) } else { page::page(&history) };
    match &args.output {
        None => write!(screen.out, "{text}")?,
        Some(path) => {
            findings::write(path, &text)?;
            writeln!(screen.err, "{}: {}", path.display(), summary(&history))?;
        }
    }
    Ok(Status::Clean)
}

fn summary(history: &History) -> String {
    let steps = grouped(history.chronicle.last());
    let found = history.chronicle.mark.as_ref();
    let found = found.map_or_else(String::new, |mark| format!(", {} at step {}", mark.signature, grouped(mark.step)));
    format!("{steps} steps, {} blocks{found}", grouped(history.chronicle.blocks.len() as u64))
}
