//! The arguments, and the help that explains them.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::builder::{PathBufValueParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};
use freespace::harness::oracles::Violation;
use freespace::harness::run::{Death, Signature};

use crate::exonerate::ExonerateArgs;
use crate::explain::{DebuggeeArgs, ExplainArgs};
use crate::import::ImportArgs;
use crate::record::RecordArgs;
use crate::show::ShowArgs;
use crate::shrink::ShrinkArgs;
use crate::step::StepArgs;
use crate::totest::TotestArgs;
use crate::worker::Limits;
use crate::{CliError, Home, SubjectEntry};

const ABOUT: &str = "A free-list heap you can hold in your head, and a harness that catches any heap telling a lie";

const EXAMPLES: &str = "\
Examples:
  freespace demo                      see how a free list works, step by step
  freespace fuzz --time 10            look for bugs for ten seconds
  freespace replay findings/          run every script that failed before
  freespace shrink crash.fs -o s.fs   make a failing script small
  freespace explain crash.fs          see where, what and since when
  freespace compare list talc         hold two allocators against each other
  freespace subjects                  list the allocators that can be named

Exit status: 0 it was done, and nothing was found; 1 something was found; 2 it could not be done.
Commands that look into what was found (shrink, explain, show, step, totest) end with 0 when they have.";

/// Everything that was asked for.
#[derive(Debug, Parser)]
#[command(name = "freespace", version, about = ABOUT, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Parsed {
    /// The allocator to run on, or several for `fuzz` and `compare` [default: the first that `subjects` lists]
    #[arg(long, global = true, value_name = "NAME[,NAME…]", value_delimiter = ',')]
    subject: Vec<String>,
    /// A C library to run on: any shared object with malloc and its kin
    #[arg(long, global = true, value_name = "PATH", conflicts_with = "subject")]
    so: Option<PathBuf>,
    #[command(flatten)]
    hosting: Hosting,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// In which process subjects run, and what they may use up.
#[derive(Clone, Copy, Debug, Args)]
#[command(next_help_heading = "Where subjects run")]
struct Hosting {
    /// Run in worker processes, where a crash, a hang or runaway memory is a finding [default: as each subject says]
    #[arg(long, global = true, overrides_with = "in_process")]
    worker: bool,
    /// Run in this process: faster, but a crash ends it
    #[arg(long, global = true, overrides_with = "worker")]
    in_process: bool,
    /// Processor time that one operation may take in a worker
    #[arg(long, global = true, value_name = "TIME", value_parser = duration, default_value = "1s")]
    hang: Duration,
    /// Time without a sign of life from a worker, whether it computes or sleeps
    #[arg(long, global = true, value_name = "TIME", value_parser = duration, default_value = "20s")]
    silence: Duration,
    /// Memory that a worker may hold: bytes, or with k, m or g
    #[arg(long, global = true, value_name = "BYTES", value_parser = bytes, default_value = "2g")]
    memory: u64,
}

/// What is to be done. What a command is for is said where its arguments are: a comment here would take the place of its long help.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Fuzz(FuzzArgs),
    Replay(ReplayArgs),
    Shrink(ShrinkArgs),
    Explain(ExplainArgs),
    #[command(hide = true)]
    Debuggee(DebuggeeArgs),
    Compare(CompareArgs),
    Show(ShowArgs),
    Step(StepArgs),
    Subjects(SubjectsArgs),
    /// Serve another process of this program
    #[command(hide = true)]
    Worker,
    /// See whether a library can be loaded
    #[command(hide = true)]
    Probe,
    /// Show how a free list works: the chapter's example, drawn from the real heap
    #[command(after_help = "Example:\n  freespace demo | less -R")]
    Demo,
    Record(RecordArgs),
    Exonerate(ExonerateArgs),
    Init(InitArgs),
    Import(ImportArgs),
    Gallery(GalleryArgs),
    Totest(TotestArgs),
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
  freespace fuzz --time 10 --json           the summary as one line of JSON
  freespace fuzz --subject a,b --time 10    ten seconds for each of two allocators
  freespace fuzz --first                    for a minute, or until something is found
  freespace fuzz --first=Overlap            or until that is found";

/// Generate scripts, run them, and report what is found
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
    /// Stop at the first finding, or at the first of a kind, such as Overlap
    #[expect(clippy::option_option, reason = "an option whose value may be left out")]
    #[arg(long, value_name = "KIND", require_equals = true, value_parser = kind)]
    pub(crate) first: Option<Option<String>>,
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

impl FuzzArgs {
    /// Whether the search ends at the first finding with this signature.
    pub(crate) fn ends_at(&self, signature: &Signature) -> bool {
        let is_wanted = |kind: &String| *kind == signature.kind || *kind == signature.to_string();
        self.first.as_ref().is_some_and(|kind| kind.as_ref().is_none_or(is_wanted))
    }
}

const REPLAY_HELP: &str = "\
Runs each script from a fresh heap, with a walk at every step, and prints a table of passes and failures.
A script whose set-up makes no heap is idle; the exit status is 2 if all are.
For each failure: what was expected and found, where in the heap, the operations before it, and a picture.
Of a directory, every file whose name ends in `.fs` or `.fs.zst` is run, and every file without \
an ending that begins with `freespace script`.
A script of more than 10,000 operations, and a recording (compressed, or in a format that `import` knows) are run as a trace: every call is judged as ever, \
what it touched is looked at at every step, and the whole at every ⌈live/64⌉-th. What they took is told below their rows.";

const REPLAY_EXAMPLES: &str = "\
Examples:
  freespace replay corpus/
  freespace replay findings/Overlap-1a2b3c4d.fs
  cat crash | freespace replay -";

/// Run scripts from files and say which pass
#[derive(Debug, Args)]
#[command(long_about = REPLAY_HELP, after_help = REPLAY_EXAMPLES)]
pub(crate) struct ReplayArgs {
    /// Scripts, recordings, or directories of scripts; `-` is the standard input
    #[arg(required = true, value_name = "FILE|DIR")]
    pub(crate) paths: Vec<PathBuf>,
}

const COMPARE_HELP: &str = "\
Gives every operation to all of the allocators before the next one comes, in regions of the same size and start.
Tells who refuses what another had room for, how far blocks reach, who moves blocks on realloc, and where they first part.
Scripts ask only for what all of them offer. A difference is no finding; what an oracle objects to is one, ends its script, and makes the exit status 1.
All run in this process: with an allocator that is at home in workers, --in-process accepts that its crash ends the comparison.";

const COMPARE_EXAMPLES: &str = "\
Examples:
  freespace compare list rlsf talc                  for ten seconds
  freespace compare a b --scripts 1000 --seed 1     scripts that come again
  freespace compare a b --corpus script.fs          one script, or a directory of them
  freespace compare a b --partings parted --shrink  a small script for each way in which two part
  freespace compare a b --csv -                     the table as CSV
  freespace compare --so libc.so.6 a --in-process   a C library and another one";

/// Run the same scripts on several allocators in lockstep and tell how they differ
#[derive(Debug, Args)]
#[command(long_about = COMPARE_HELP, after_help = COMPARE_EXAMPLES)]
pub(crate) struct CompareArgs {
    /// The allocators; the first one drives: scripts follow what is live with it
    #[arg(value_name = "NAME")]
    pub(crate) names: Vec<String>,
    /// How long: seconds, or 500ms, 30s, 2m, 1h [default: 10, or without limit if --scripts is given]
    #[arg(long, value_parser = duration)]
    pub(crate) time: Option<Duration>,
    /// How many scripts to generate at most
    #[arg(long, value_name = "N")]
    pub(crate) scripts: Option<u64>,
    /// Which scripts [default: others every time]
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
    /// A script or a directory of scripts to run first, and alone unless --scripts or --time is given
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) corpus: Option<PathBuf>,
    /// Where to write the table as CSV; `-` is the standard output, in place of the table
    #[arg(long, value_name = "FILE")]
    pub(crate) csv: Option<PathBuf>,
    /// Where to write the first script of each way in which two part
    #[arg(long, value_name = "DIR")]
    pub(crate) partings: Option<PathBuf>,
    /// Make those scripts small, and show them
    #[arg(long)]
    pub(crate) shrink: bool,
    /// Where to write what fails
    #[arg(long, value_name = "DIR", default_value = "findings")]
    pub(crate) findings: PathBuf,
}

/// List the allocators that can be named, with what they offer and promise
#[derive(Debug, Args)]
pub(crate) struct SubjectsArgs {
    /// Print a line of JSON for each
    #[arg(long)]
    pub(crate) json: bool,
}

const INIT_HELP: &str = "\
Writes what it takes to test an allocator into the directory of its crate, never over what is there, and prints what to add to Cargo.toml.
Without --type, the subject is a stand-in, so that everything builds and runs before you put your allocator in its place.";

const INIT_EXAMPLES: &str = "\
Examples:
  freespace init                      into the crate in this directory
  freespace init ../heap --type Heap  into another one, for its type `Heap`";

/// Write what tests an allocator into its crate: a subject, a property test, a fuzz target, a binary
#[derive(Debug, Args)]
#[command(long_about = INIT_HELP, after_help = INIT_EXAMPLES)]
pub(crate) struct InitArgs {
    /// The directory of the crate
    #[arg(default_value = ".", value_name = "DIR")]
    pub(crate) directory: PathBuf,
    /// The allocator, as a path from the crate's root [default: a stand-in]
    #[arg(long = "type", value_name = "TYPE", value_parser = type_path)]
    pub(crate) allocator: Option<String>,
}

const GALLERY_HELP: &str = "\
Builds published allocators, each with a bug that is known, and shows that the harness knows it, too.
The script of each case must fail on its version by the expected kind, and pass on the version that fixed it. Then each \
version is fuzzed from nothing until its bug is found. A finding counts if the fixed version passes it or, where there is none, \
if it is of the expected kind. Times are processor time.";

const GALLERY_EXAMPLES: &str = "\
Examples:
  freespace gallery                            every case, with one seed
  freespace gallery rlsf-realloc --seeds 5     the median of five hunts for one bug
  freespace gallery --replay-only              only build, and replay the scripts
  freespace gallery --totest                   and run them as tests that `totest` prints";

/// Show that known bugs of published allocators are found
#[derive(Debug, Args)]
#[command(long_about = GALLERY_HELP, after_help = GALLERY_EXAMPLES)]
pub(crate) struct GalleryArgs {
    /// The cases [default: all]
    #[arg(value_name = "CASE")]
    pub(crate) cases: Vec<String>,
    /// The directory of the packages; their scripts are in corpus/gallery beside it
    #[arg(long, value_name = "DIR", default_value = "gallery")]
    pub(crate) dir: PathBuf,
    /// How many hunts for each bug; the median is told
    #[arg(long, value_name = "N", default_value = "1", value_parser = clap::value_parser!(u16).range(1..=99))]
    pub(crate) seeds: u16,
    /// How long a hunt may take
    #[arg(long, value_parser = duration, default_value = "20s")]
    pub(crate) time: Duration,
    /// Hunt for nothing
    #[arg(long, conflicts_with_all = ["seeds", "time"])]
    pub(crate) replay_only: bool,
    /// Hunt for nothing; tell each script as a test, which must fail on its version and pass on the one that fixed it
    #[arg(long, conflicts_with_all = ["seeds", "time"])]
    pub(crate) totest: bool,
    /// Print a line of JSON for each case
    #[arg(long)]
    pub(crate) json: bool,
}

impl GalleryArgs {
    /// Whether bugs are to be found from nothing.
    pub(crate) fn hunts(&self) -> bool {
        !self.replay_only && !self.totest
    }
}

/// Reads the arguments.
pub(crate) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Parsed, clap::Error> {
    Parsed::try_parse_from(args)
}

/// The least likeness of a name that is suggested; 1 is the same.
const LIKE: f64 = 0.7;

impl Parsed {
    /// The subjects that were named, or the first.
    pub(crate) fn chosen<'a>(
        &self,
        subjects: &'a [SubjectEntry],
        library: Option<&'a SubjectEntry>,
    ) -> Result<Vec<Chosen<'a>>, CliError> {
        let mut chosen: Vec<Chosen<'a>> = library.map(|entry| self.choose_library(entry)).into_iter().collect();
        for name in self.named() {
            let place = subjects.iter().position(|entry| entry.name == *name);
            let unknown = || CliError::NoSubject { name: name.clone(), near: near(subjects, name) };
            chosen.push(self.choose(subjects, place.ok_or_else(unknown)?));
        }
        if chosen.is_empty() {
            chosen.push(self.choose(subjects, 0));
        }
        Ok(chosen)
    }

    /// The names that were given, those of `compare` last.
    fn named(&self) -> impl Iterator<Item = &String> {
        let compared: &[String] = if let Command::Compare(args) = &self.command { &args.names } else { &[] };
        self.subject.iter().chain(compared)
    }

    /// The subjects to list: those that were named or all, the library last.
    pub(crate) fn listed<'a>(
        &self,
        subjects: &'a [SubjectEntry],
        library: Option<&'a SubjectEntry>,
    ) -> Result<Vec<Chosen<'a>>, CliError> {
        if self.named().next().is_some() {
            return self.chosen(subjects, library);
        }
        let all = (0..subjects.len()).map(|place| self.choose(subjects, place));
        Ok(all.chain(library.map(|entry| self.choose_library(entry))).collect())
    }

    /// Sees that no subject is named for a command that runs none.
    pub(crate) fn check_subject(&self) -> Result<(), CliError> {
        let command = match &self.command {
            Command::Demo => "demo",
            Command::Record(_) => "record",
            Command::Init(_) => "init",
            Command::Import(_) => "import",
            Command::Gallery(_) => "gallery",
            _ => return Ok(()),
        };
        let is_named = self.so.is_some() || !self.subject.is_empty();
        if is_named { Err(CliError::NoSubjectWanted(command)) } else { Ok(()) }
    }

    /// The library that was named.
    pub(crate) fn library(&self) -> Option<&Path> {
        self.so.as_deref()
    }

    fn choose<'a>(&self, subjects: &'a [SubjectEntry], place: usize) -> Chosen<'a> {
        Chosen { is_default: place == 0, ..self.host(&subjects[place]) }
    }

    fn choose_library<'a>(&self, entry: &'a SubjectEntry) -> Chosen<'a> {
        Chosen { is_library: true, ..self.host(entry) }
    }

    /// Where a subject is to run.
    fn host<'a>(&self, entry: &'a SubjectEntry) -> Chosen<'a> {
        let hosting = &self.hosting;
        let home = match (hosting.worker, hosting.in_process) {
            (true, _) => Home::Worker,
            (_, true) => Home::Here,
            _ => entry.home,
        };
        let is_told = hosting.worker || hosting.in_process;
        let Hosting { hang, silence, memory, .. } = *hosting;
        let limits = Limits { hang, silence, memory };
        Chosen { entry, is_default: false, is_library: false, home, is_told, limits }
    }
}

/// The names that this one may have been meant to be, the likest first.
fn near(subjects: &[SubjectEntry], name: &str) -> Vec<String> {
    let mut like: Vec<(f64, &str)> = subjects.iter().map(|it| (strsim::jaro_winkler(it.name, name), it.name)).collect();
    like.retain(|(likeness, _)| *likeness >= LIKE);
    like.sort_by(|a, b| b.0.total_cmp(&a.0));
    like.into_iter().take(3).map(|(_, name)| name.to_owned()).collect()
}

/// The one subject of a command that takes no more.
pub(crate) fn only<'a>(chosen: &[Chosen<'a>]) -> Result<Chosen<'a>, CliError> {
    match chosen {
        [one] => Ok(*one),
        several => Err(CliError::SeveralSubjects(several.len())),
    }
}

/// A subject to run on, where, and whether it must be named to be had again.
#[derive(Clone, Copy)]
pub(crate) struct Chosen<'a> {
    pub(crate) entry: &'a SubjectEntry,
    is_default: bool,
    pub(crate) is_library: bool,
    pub(crate) home: Home,
    /// Whether it was told where to run.
    is_told: bool,
    pub(crate) limits: Limits,
}

impl Chosen<'_> {
    /// The arguments that name it.
    pub(crate) fn naming(&self) -> [&str; 2] {
        [if self.is_library { "--so" } else { "--subject" }, self.entry.name]
    }

    /// The same in a worker, unless it was told where to run.
    pub(crate) fn rather_in_worker(self) -> Self {
        Chosen { home: if self.is_told { self.home } else { Home::Worker }, ..self }
    }

    /// A line for a shell that runs a command on a file: from the package that this program is from, unless it is installed.
    pub(crate) fn line(&self, command: &str, file: &str) -> String {
        let subject = match self.naming() {
            _ if self.is_default => String::new(),
            [option, name] => format!(" {option} {}", quote(name)),
        };
        let home = match self.home {
            home if home == self.entry.home => "",
            Home::Here => " --in-process",
            Home::Worker => " --worker",
        };
        // A name that looks like an option is a path all the same.
        let here = if file.len() > 1 && file.starts_with('-') { "./" } else { "" };
        let runner = runner(&std::env::current_exe().unwrap_or_default());
        format!("{runner} {command}{subject}{home}{} {here}{}", self.limiting(), quote(file))
    }

    /// The arguments that say what it may use up in a worker, where that is not what it may unasked.
    fn limiting(&self) -> String {
        let (Limits { hang, silence, memory }, unasked) = (self.limits, Limits::default());
        let told = [
            (hang != unasked.hang, format!(" --hang {}s", hang.as_secs_f64())),
            (silence != unasked.silence, format!(" --silence {}s", silence.as_secs_f64())),
            (memory != unasked.memory, format!(" --memory {memory}")),
        ];
        let told = told.into_iter().filter(|(is_told, _)| *is_told && self.home == Home::Worker);
        told.map(|(_, text)| text).collect()
    }
}

/// How the program at this path is run: by cargo if it lies where cargo builds, else by its name.
fn runner(program: &Path) -> String {
    // What cargo leaves at the top of a folder that it builds in.
    let is_built_here = program.ancestors().any(|folder| folder.join(".rustc_info.json").is_file());
    if is_built_here { by_cargo(program) } else { quote(&program.file_name().unwrap_or_default().to_string_lossy()) }
}

fn by_cargo(program: &Path) -> String {
    let is_example = program.parent().is_some_and(|folder| folder.ends_with("examples"));
    let name = program.file_stem().filter(|_| is_example);
    let target = name.map_or_else(String::new, |name| format!("--example {} ", quote(&name.to_string_lossy())));
    format!("cargo run --release {target}--")
}

/// A word as a shell takes it.
pub(crate) fn quote(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-+=:@%".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// A kind of finding, with or without what it carries: `Overlap`, `Signal-SIGSEGV`.
fn kind(text: &str) -> Result<String, String> {
    let kinds = || Violation::NAMES.iter().chain(Death::NAMES).chain(&["Panic"]).copied();
    let (kind, _) = text.split_once('-').unwrap_or((text, ""));
    if kinds().any(|it| it == kind) {
        return Ok(text.to_owned());
    }
    let mut kinds: Vec<&str> = kinds().collect();
    kinds.sort_unstable();
    Err(format!("there is no such kind: expected one of {}", kinds.join(", ")))
}

/// A path from a crate's root: `Heap`, `heap::Heap`.
fn type_path(text: &str) -> Result<String, String> {
    let is_plain = |path: &syn::Path| path.segments.iter().all(|it| it.arguments.is_none() && it.ident != "crate");
    match syn::parse_str::<syn::Path>(text) {
        Ok(path) if path.leading_colon.is_none() && is_plain(&path) => Ok(text.to_owned()),
        _ => {
            Err("expected a type's path from the crate's root, without arguments, as in Heap or heap::Heap".to_owned())
        }
    }
}

/// Seconds, or a number with its unit.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
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

/// A file to be written. `-`, which means the standard input elsewhere, would be one of that name.
pub(crate) fn out_file() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().try_map(|path| {
        if path == Path::new("-") {
            return Err("expected a file; the standard output is written to where there is no such option");
        }
        Ok(path)
    })
}

/// Bytes, or a number with its unit.
fn bytes(text: &str) -> Result<u64, String> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let shift = match &text[digits..] {
        "" => 0,
        "k" => 10,
        "m" => 20,
        "g" => 30,
        unit => return Err(format!("{unit:?} is no unit: expected k, m or g")),
    };
    let number: u64 = text[..digits].parse().map_err(|_| "expected a number, as in 4096, 512m or 2g".to_owned())?;
    number.checked_mul(1 << shift).ok_or_else(|| "expected less than 2^64 bytes".to_owned())
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
    fn a_line_names_what_was_asked_for() {
        let subjects = [SubjectEntry::new("mine", "mine", || unreachable!("it is only named"))];
        let line = |args: &str| {
            let parsed = parse(args.split(' ').map(OsString::from)).unwrap();
            let line = parsed.chosen(&subjects, None).unwrap()[0].line("replay", "-x.fs");
            line.split_once(" replay ").unwrap().1.to_owned()
        };
        assert_eq!(line("freespace fuzz --worker"), "--worker ./-x.fs");
        assert_eq!(line("freespace fuzz --hang 5s"), "./-x.fs");
        let asked = "--worker --hang 0.3s --silence 1s --memory 4096";
        assert_eq!(line(&format!("freespace fuzz {asked}")), format!("{asked} ./-x.fs"));
    }

    #[test]
    fn sizes_have_units() {
        assert_eq!((bytes("4096"), bytes("512m"), bytes("2g")), (Ok(4096), Ok(512 << 20), Ok(2 << 30)));
        assert!(bytes("").is_err() && bytes("1t").is_err() && bytes("99999999999g").is_err());
    }

    #[test]
    fn each_command_with_arguments_of_its_own_has_long_help() {
        let command = <Parsed as clap::CommandFactory>::command();
        for it in command.get_subcommands().filter(|it| !it.is_hide_set()) {
            let is_plain = ["demo", "subjects"].contains(&it.get_name());
            assert_eq!(it.get_long_about().is_none(), is_plain, "{}", it.get_name());
            assert!(it.get_about().is_some(), "{}", it.get_name());
        }
    }

    #[test]
    fn kinds_are_those_that_there_are() {
        for text in ["Overlap", "Signal-SIGSEGV", "Panic", "Hang", "Parent-WrongLayout"] {
            assert_eq!(kind(text), Ok(text.to_owned()));
        }
        for text in ["", "overlap", "Nonsense", "SIGSEGV"] {
            assert!(kind(text).is_err_and(|why| why.contains("Overlap, Panic, Parent")), "{text}");
        }
    }

    #[test]
    fn a_type_is_named_from_the_root() {
        assert!(["Heap", "heap::Heap"].iter().all(|text| type_path(text).is_ok()));
        let bad = ["", "a b", "Heap<32>", "::Heap", "crate::Heap", "9x", "Heap;}"];
        assert!(bad.iter().all(|text| type_path(text).is_err()));
    }

    #[test]
    fn an_example_is_run_as_one() {
        assert_eq!(by_cargo(Path::new("/a/target/release/freespace")), "cargo run --release --");
        let example = Path::new("/a/target/release/examples/freespace");
        assert_eq!(by_cargo(example), "cargo run --release --example freespace --");
        assert_eq!(runner(Path::new("/usr/local/bin/freespace")), "freespace");
    }

    #[test]
    fn what_a_shell_would_read_otherwise_is_quoted() {
        assert_eq!(quote("findings/a-1.fs"), "findings/a-1.fs");
        assert_eq!(quote("it's here"), r"'it'\''s here'");
    }
}
