//! The arguments, and the help that explains them.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::SubjectEntry;

const ABOUT: &str = "A free-list heap you can hold in your head, and a harness that catches any heap telling a lie";

const EXAMPLES: &str = "\
Examples:
  freespace demo                      see how a free list works, step by step
  freespace fuzz --time 10            look for bugs for ten seconds
  freespace replay findings/          run every script that failed before
  freespace shrink crash.fs -o s.fs   make a failing script small

Exit status: 0 nothing found, 1 something found, 2 it could not be done.";

/// Everything that was asked for.
#[derive(Debug, Parser)]
#[command(name = "freespace", version, about = ABOUT, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Parsed {
    /// The allocator to run on
    #[arg(long, global = true, value_name = "NAME")]
    subject: String,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What is to be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Generate scripts, run them, and report what is found
    Fuzz(FuzzArgs),
    /// Run scripts from files and say which pass
    Replay(ReplayArgs),
    /// Make a failing script as small as possible
    Shrink(ShrinkArgs),
    /// Show how a free list works: the chapter's example, drawn from the real heap
    #[command(after_help = "Example:\n  freespace demo | less -R")]
    Demo,
    /// Write what tests an allocator into its crate: a subject, a property test, a fuzz target, a binary
    Init(InitArgs),
}

const FUZZ_HELP: &str = "\
Replays the corpus, then generates scripts over all policies and runs them, every step judged by every oracle.
A finding is written as a script, shrunk, shown, and makes the exit status 1.
The same seed gives the same scripts, whatever the number of jobs: time only decides how many. Ctrl-C ends the run with its summary.";

const FUZZ_EXAMPLES: &str = "\
Examples:
  freespace fuzz                            for a minute, on all cores
  freespace fuzz --time 5m --seed 42        for five minutes, scripts that come again
  freespace fuzz --scripts 1000 --jobs 1    just the first thousand scripts
  freespace fuzz --time 10 --json           the summary as one line of JSON";

/// Arguments of `fuzz`.
#[derive(Debug, Args)]
#[command(long_about = FUZZ_HELP, after_help = FUZZ_EXAMPLES)]
pub(crate) struct FuzzArgs {
    /// How long: seconds, or 500ms, 30s, 2m, 1h [default: 60, or without limit if --scripts is given]
    #[arg(long, value_parser = duration)]
    pub(crate) time: Option<Duration>,
    /// How many scripts to generate at most
    #[arg(long, value_name = "N")]
    pub(crate) scripts: Option<u64>,
    /// Which scripts [default: others every time]
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
    /// How many threads [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(crate) jobs: Option<u16>,
    /// Print the summary as one line of JSON, and findings to the error stream
    #[arg(long)]
    pub(crate) json: bool,
    /// A directory of scripts to run first [default: corpus, if it is there]
    #[arg(long, value_name = "DIR")]
    pub(crate) corpus: Option<PathBuf>,
    /// Where to write what fails
    #[arg(long, value_name = "DIR", default_value = "findings")]
    pub(crate) findings: PathBuf,
}

const REPLAY_HELP: &str = "\
Runs each script from a fresh heap, with a walk at every step, and prints a table of passes and failures.
A script whose set-up makes no heap is idle; the exit status is 1 if all are.
For each failure: what was expected and found, where in the heap, the operations before it, and a picture.
Of a directory, every file whose name ends in `.fs` is run, and every file without
an ending that begins with `freespace script`.";

const REPLAY_EXAMPLES: &str = "\
Examples:
  freespace replay corpus/
  freespace replay findings/Overlap-1a2b3c4d.fs
  cat crash | freespace replay -";

/// Arguments of `replay`.
#[derive(Debug, Args)]
#[command(long_about = REPLAY_HELP, after_help = REPLAY_EXAMPLES)]
pub(crate) struct ReplayArgs {
    /// Scripts, or directories of scripts; `-` is the standard input
    #[arg(required = true, value_name = "FILE|DIR")]
    pub(crate) paths: Vec<PathBuf>,
}

const SHRINK_HELP: &str = "\
Removes and simplifies operations for as long as the script still fails in the same way, and prints what is left.
The kind of violation never changes on the way: a small script shows the bug that the large one showed.";

const SHRINK_EXAMPLES: &str = "\
Examples:
  freespace shrink crash.fs                 print the small script
  freespace shrink crash.fs -o small.fs     write it to a file";

/// Arguments of `shrink`.
#[derive(Debug, Args)]
#[command(long_about = SHRINK_HELP, after_help = SHRINK_EXAMPLES)]
pub(crate) struct ShrinkArgs {
    /// A script that fails; `-` is the standard input
    pub(crate) file: PathBuf,
    /// Where to write the small script [default: the standard output]
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: Option<PathBuf>,
}

const INIT_HELP: &str = "\
Writes what it takes to test an allocator into the directory of its crate, never over what is there, and prints what to add to Cargo.toml.
Without --type, the subject is a stand-in, so that everything builds and runs before you put your allocator in its place.";

const INIT_EXAMPLES: &str = "\
Examples:
  freespace init                      into the crate in this directory
  freespace init ../heap --type Heap  into another one, for its type `Heap`";

/// Arguments of `init`.
#[derive(Debug, Args)]
#[command(long_about = INIT_HELP, after_help = INIT_EXAMPLES)]
pub(crate) struct InitArgs {
    /// The directory of the crate
    #[arg(default_value = ".", value_name = "DIR")]
    pub(crate) directory: PathBuf,
    /// The allocator, as a path from the crate's root [default: a stand-in]
    #[arg(long = "type", value_name = "TYPE")]
    pub(crate) allocator: Option<String>,
}

/// Reads the arguments; the subjects' names are the values that `--subject` knows.
pub(crate) fn parse(
    subjects: &[SubjectEntry],
    args: impl IntoIterator<Item = OsString>,
) -> Result<Parsed, clap::Error> {
    let names = subjects.iter().map(|entry| PossibleValue::new(entry.name).help(entry.about));
    let known = PossibleValuesParser::new(names);
    let command = Parsed::command()
        .mut_arg("subject", |arg| arg.value_parser(known).default_value(subjects[0].name).required(false));
    Parsed::from_arg_matches(&command.try_get_matches_from(args)?)
}

impl Parsed {
    /// The subject that was named.
    pub(crate) fn entry<'a>(&self, subjects: &'a [SubjectEntry]) -> Chosen<'a> {
        let place = subjects.iter().position(|entry| entry.name == self.subject).unwrap_or(0);
        Chosen { entry: &subjects[place], is_default: place == 0 }
    }
}

/// The subject to run on, and whether it must be named to be had again.
#[derive(Clone, Copy)]
pub(crate) struct Chosen<'a> {
    pub(crate) entry: &'a SubjectEntry,
    is_default: bool,
}

impl Chosen<'_> {
    /// A line for a shell that runs a command on a file, from the package that this program is from.
    pub(crate) fn line(&self, command: &str, file: &str) -> String {
        let subject = if self.is_default { String::new() } else { format!(" --subject {}", self.entry.name) };
        format!("{} {command}{subject} {}", runner(&std::env::current_exe().unwrap_or_default()), quote(file))
    }
}

/// How cargo runs the program at this path.
fn runner(program: &Path) -> String {
    let is_example = program.parent().is_some_and(|folder| folder.ends_with("examples"));
    let name = program.file_stem().filter(|_| is_example);
    let target = name.map_or_else(String::new, |name| format!("--example {} ", quote(&name.to_string_lossy())));
    format!("cargo run --release {target}--")
}

/// A word as a shell takes it.
fn quote(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-+=:@%".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// Seconds, or a number with its unit.
fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let factor = match &text[digits..] {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        unit => return Err(format!("{unit:?} is no unit: expected ms, s, m or h")),
    };
    let number: f64 = text[..digits].parse().map_err(|_| "expected a number, as in 30, 30s or 2m".to_owned())?;
    Duration::try_from_secs_f64(number * factor).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_units() {
        let seconds = |text| duration(text).map(|time| time.as_secs_f64());
        assert_eq!(seconds("30"), Ok(30.0));
        assert_eq!(seconds("1.5m"), Ok(90.0));
        assert_eq!(seconds("500ms"), Ok(0.5));
        assert!(seconds("").is_err() && seconds("5y").is_err() && seconds("1..2").is_err() && seconds("-1").is_err());
    }

    #[test]
    fn an_example_is_run_as_one() {
        assert_eq!(runner(Path::new("/a/target/release/freespace")), "cargo run --release --");
        let example = Path::new("/a/target/release/examples/freespace");
        assert_eq!(runner(example), "cargo run --release --example freespace --");
    }

    #[test]
    fn what_a_shell_would_read_otherwise_is_quoted() {
        assert_eq!(quote("findings/a-1.fs"), "findings/a-1.fs");
        assert_eq!(quote("it's here"), r"'it'\''s here'");
    }
}
