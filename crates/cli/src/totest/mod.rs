//! `freespace totest`: a finding, told as a test in source code that needs nothing but the allocator.
//!
//! A script that fails is run once more. What failed ([`check`]) decides what the test looks at, the script what it does ([`plan`]), and the subject's
//! [`Dialect`](freespace::harness::subject::Dialect) how the allocator is called: the source of its adapter, of which what is needed is [cut](source) out. For a C
//! library the test is a C program. The texts are templates, one for each language, with parts for what not every test has.
//!
//! The test keeps its own small book of blocks, so that a version in which an operation is answered otherwise, such as a fixed one, is treated as a run would
//! treat it. It looks for the one thing that was found, and fails at the call after which a run objected. Not covered: what is about an adapter and not about the
//! allocator, misuse, and what only the exact model of the list heap sees, the address of a block aside.

use std::path::PathBuf;

use clap::Args;
use freespace::harness::run::{Finding, Outcome};

use crate::args::{Chosen, out_file};
use crate::bench::Bench;
use crate::describe::Description;
use crate::{CliError, Screen, Status, findings, interrupt, scripts};

mod c;
mod check;
mod imports;
mod manifest;
mod plan;
mod rust;
mod source;
mod templates;

const HELP: &str = "\
Runs a script that fails, and prints a Rust test that depends on the allocator's crate alone and fails for the same reason; for a C library (--so), a C \
program. A small script makes a small test: shrink it first.";

const EXAMPLES: &str = "\
Examples:
  freespace totest crash.fs                            print the test
  freespace totest crash.fs -o tests/overlap.rs        write it to a file
  freespace totest --so ./libmine.so crash.fs -o t.c   a C program";

/// Tell a failing script as a test in source code
#[derive(Debug, Args)]
#[command(long_about = HELP, after_help = EXAMPLES)]
pub(crate) struct TotestArgs {
    /// A script that fails; `-` is the standard input
    file: PathBuf,
    /// Where to write the test [default: the standard output]
    #[arg(short, long, value_name = "OUT", value_parser = out_file())]
    output: Option<PathBuf>,
}

/// Tells a script that fails as a test.
pub(crate) fn totest(subject: Chosen<'_>, args: &TotestArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let named = scripts::read(&args.file)?;
    // Not before: reading the standard input may take forever, and does not ask.
    interrupt::listen();
    let script = named.script.map_err(CliError::Broken)?;
    let mut bench = Bench::new(subject);
    let description = bench.describe()?;
    let checked = bench.look(&script)?;
    let finding = match checked.verdict.outcome {
        Outcome::Failed(finding) => finding,
        Outcome::Unfit(why) => return Err(CliError::NoTest(format!("{} makes no heap: {why}", named.name))),
        Outcome::Passed if checked.is_cut => return Err(CliError::Interrupted(named.name)),
        Outcome::Passed => return Err(CliError::NoTest(format!("{} passes", named.name))),
    };
    let text = tell(subject, &finding, description.as_ref()).map_err(CliError::NoTest)?;
    match &args.output {
        None => write!(screen.out, "{text}")?,
        Some(path) => findings::write(path, &text)?,
    }
    Ok(Status::Clean)
}

/// The test, or why there can be none.
fn tell(subject: Chosen<'_>, finding: &Finding, description: Option<&Description>) -> Result<String, String> {
    let name = subject.entry.name;
    let description = description.ok_or_else(|| format!("{name} does not say what it offers"))?;
    let check = check::Check::of(&finding.cause)?;
    let plan = |manner| plan::Plan::new(finding, check, description, manner);
    if subject.is_library {
        return c::tell(name, &plan(None)?);
    }
    let dialect = subject
        .entry
        .dialect
        .ok_or_else(|| format!("{name} does not say how it is spoken to in source code (`SubjectEntry::spoken`)"))?;
    rust::tell(subject.entry, &dialect, &plan(Some(dialect.manner))?)
}
