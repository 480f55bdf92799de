//! `freespace import`: a recording in any format, made a script.
//!
//! The recording is read twice: once to see that it is whole, what it loses, and how large a heap it needs, and once to write. So what is written was
//! wholly read before, and a recording of any length takes no more memory than its live blocks.

use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use freespace::harness::recording::Demand;
use freespace::harness::script::{Feed, MOST_BYTES, Setup};
use freespace::harness::traces::{Format, Trace, TraceError};

use crate::args::out_file;
use crate::progress::Progress;
use crate::summary::grouped;
use crate::{CliError, Screen, Status, findings, interrupt, recordings, scripts};

const HELP: &str = "\
Reads a recording of a program's allocations and writes a script. The format is known by the content, compressed with zstd or not: \
valgrind --trace-malloc=yes, glibc's mtrace, the malloc lab's .rep, and one call a line (a ID SIZE, z ID SIZE, m ID SIZE ALIGN, r ID SIZE, f ID).
What a script cannot say of the recording is told, with counts.";

const EXAMPLES: &str = "\
Examples:
  valgrind --trace-malloc=yes --log-file=vg.log ls; freespace import vg.log -o ls.fs
  freespace import amptjp.rep -o amptjp.fs.zst     compressed, as its name says
  freespace replay --subject talc ls.fs            recordings can be replayed as they are, too";

/// Make a script of a recording: of valgrind, mtrace, a malloc lab, or of one call a line
#[derive(Debug, Args)]
#[command(long_about = HELP, after_help = EXAMPLES)]
pub(crate) struct ImportArgs {
    /// The recording; `-` is the standard input
    file: PathBuf,
    /// Where to write the script, compressed if the name ends in .zst [default: the standard output]
    #[arg(short, long, value_name = "OUT", value_parser = out_file())]
    output: Option<PathBuf>,
}

/// Operations between two looks at the clock.
const EVERY: u64 = 4096;

/// Writes the script of a recording, and tells what it is and what is lost.
pub(crate) fn import(args: &ImportArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let source = Source::of(&args.file)?;
    interrupt::listen();
    let import = Import { progress: Progress::new(screen.spinner(), &source.name), source };
    let (surveyed, told) = import.survey()?;
    let setup = surveyed.setup;
    let mut write = |out: &mut dyn Write| import.write(&setup, out);
    match &args.output {
        None => write(screen.out).map_err(CliError::Output)?,
        Some(path) => findings::write_with(path, &mut |file| recordings::write(path, file, &mut write))?,
    }
    import.progress.clear();
    tell(&surveyed, &told, screen)?;
    Ok(Status::Clean)
}

/// Where a recording can be had as often as it takes.
struct Source {
    name: String,
    /// What cannot be read twice, held.
    held: Option<Vec<u8>>,
    path: PathBuf,
}

impl Source {
    fn of(path: &Path) -> Result<Self, CliError> {
        let held = if path.is_file() && !scripts::is_stdin(path) { None } else { Some(scripts::read_text(path)?.1) };
        Ok(Source { name: path.display().to_string(), held, path: path.to_owned() })
    }

    fn open(&self) -> Result<Trace<'_>, TraceError> {
        let reader: Box<dyn Read + '_> = match &self.held {
            Some(bytes) => Box::new(&**bytes),
            None => Box::new(File::open(&self.path)?),
        };
        recordings::read(reader)
    }
}

/// What a recording comes to.
struct Surveyed {
    demand: Demand,
    setup: Setup,
}

struct Import {
    source: Source,
    progress: Progress,
}

impl Import {
    /// Reads the recording to its end.
    fn survey(&self) -> Result<(Surveyed, Vec<(String, String)>), CliError> {
        let complaint = |error| CliError::Recording(recordings::complaint(&self.source.name, &error));
        let mut trace = self.source.open().map_err(complaint)?;
        let mut demand = Demand::default();
        while let Some(op) = trace.next_op().map_err(complaint)? {
            demand.note(&op);
            self.tick(demand.operations).map_err(|error| complaint(error.into()))?;
        }
        let setup = if trace.format() == Format::Script { trace.setup() } else { demand.setup() };
        Ok((Surveyed { demand, setup }, recordings::told(&trace)))
    }

    /// Writes it as a script.
    fn write(&self, setup: &Setup, out: &mut dyn Write) -> io::Result<()> {
        let mut trace = self.source.open().map_err(io::Error::other)?;
        let mut out = BufWriter::new(out);
        write!(out, "freespace script 1\n{setup}\n")?;
        let mut written = 0;
        while let Some(op) = trace.next_op().map_err(io::Error::other)? {
            writeln!(out, "{}", op.display(trace.names()))?;
            written += 1;
            self.tick(written)?;
        }
        out.flush()
    }

    fn tick(&self, operations: u64) -> io::Result<()> {
        if operations.is_multiple_of(EVERY) {
            self.progress.tick();
            if interrupt::asked() {
                return Err(io::Error::other("interrupted before its end; nothing was written"));
            }
        }
        Ok(())
    }
}

fn tell(Surveyed { demand, setup }: &Surveyed, told: &[(String, String)], screen: &mut Screen<'_>) -> io::Result<()> {
    for (what, fact) in told {
        writeln!(screen.err, "{what:<11} {fact}")?;
    }
    writeln!(screen.err, "operations  {}", grouped(demand.operations))?;
    let (bytes, blocks) = (grouped(demand.peak_bytes), grouped(demand.peak_blocks));
    writeln!(screen.err, "live        at most {bytes} bytes in {blocks} blocks")?;
    writeln!(screen.err, "heap        {}", grouped(setup.size))?;
    if demand.is_too_large() {
        let most = grouped(MOST_BYTES);
        writeln!(screen.err, "too large   a heap has at most {most} bytes: allocations beyond that will be refused")?;
    }
    Ok(())
}
