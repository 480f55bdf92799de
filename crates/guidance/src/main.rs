//! Prints what each way of searching took for each bug, and how the ways compare.
//!
//! A bug that random scripts find too soon, or not at all, tells nothing of guidance; which ones are measured is decided by the random searches alone.

use std::process::ExitCode;

use clap::Parser;
use freespace_guidance::bugs::{self, Bug};
use freespace_guidance::search::{Cost, WAYS, Way, search};
use freespace_guidance::table::{geometric_mean, mean, median};

/// Measure whether keeping and changing scripts that show new features finds bugs sooner.
#[derive(Parser)]
struct Args {
    /// Searches for each bug, by each way.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..))]
    seeds: u64,
    /// Scripts after which a search gives up.
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u64).range(1..))]
    most: u64,
    /// Bugs that random scripts find in fewer, at the median, are left out.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..))]
    least: u64,
    /// Only bugs whose name holds this.
    #[arg(long, default_value = "")]
    only: String,
}

/// A bug that takes random searches so many scripts, at the median, is found late.
const LATE: f64 = 100.0;

/// The searches for one bug, by way.
struct Row {
    name: String,
    costs: Vec<Vec<Cost>>,
}

type Figure = fn(&Cost) -> f64;

const SCRIPTS: Figure = |cost| cost.scripts as f64;
const OPERATIONS: Figure = |cost| cost.operations as f64;
const SECONDS: Figure = |cost| cost.seconds;

fn main() -> ExitCode {
    let args = Args::parse();
    let chosen = bugs::all().filter(|bug| bug.name.contains(&args.only)).filter_map(|bug| random_row(bug, &args));
    print_line("scripts, CPU ms !missed", WAYS.iter().map(|(name, _)| (*name).to_owned()));
    let rows: Vec<_> = chosen.map(|(bug, row)| finished(&bug, row, &args)).inspect(Row::print).collect();
    if rows.is_empty() {
        eprintln!(
            "expected a part of the name of a bug that random searches find, and not at once; found \"{}\"",
            args.only
        );
        return ExitCode::from(2);
    }
    let (late, soon): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row.median(0, SCRIPTS) >= LATE);
    print_means("all", &rows.iter().collect::<Vec<_>>());
    print_means("found soon", &soon);
    print_means("found late", &late);
    ExitCode::SUCCESS
}

fn searches(bug: &Bug, way: Way, args: &Args) -> Vec<Cost> {
    (1..=args.seeds).map(|seed| search(bug, way, seed, args.most)).collect()
}

/// The random searches for a bug, if it is to be measured: the first one finds it, so do most, and not at once.
fn random_row(bug: Bug, args: &Args) -> Option<(Bug, Row)> {
    let first = search(&bug, WAYS[0].1, 1, args.most);
    let costs = if first.found { searches(&bug, WAYS[0].1, args) } else { vec![first] };
    let row = Row { name: bug.name.clone(), costs: vec![costs] };
    let is_found = 2 * row.missed(0) < row.costs[0].len();
    (is_found && row.median(0, SCRIPTS) >= args.least as f64).then_some((bug, row))
}

fn finished(bug: &Bug, mut row: Row, args: &Args) -> Row {
    row.costs.extend(WAYS[1..].iter().map(|(_, way)| searches(bug, *way, args)));
    row
}

impl Row {
    fn print(&self) {
        let cell = |way| {
            let (scripts, time) = (self.median(way, SCRIPTS), 1e3 * self.median(way, SECONDS));
            let missed = Some(self.missed(way)).filter(|&missed| missed > 0);
            format!("{scripts:.0}, {time:.1}{}", missed.map_or(String::new(), |missed| format!("!{missed}")))
        };
        print_line(&self.name, (0..WAYS.len()).map(cell));
    }

    fn missed(&self, way: usize) -> usize {
        self.costs[way].iter().filter(|cost| !cost.found).count()
    }

    fn median(&self, way: usize, figure: Figure) -> f64 {
        median(self.costs[way].iter().map(figure))
    }

    /// How much more the way took than random searches did.
    fn ratio(&self, way: usize, figure: Figure) -> f64 {
        mean(&self.costs[way], figure) / mean(&self.costs[0], figure)
    }
}

/// How the ways compare over some bugs.
fn print_means(title: &str, rows: &[&Row]) {
    if rows.is_empty() {
        return;
    }
    println!("\n{title}: {} bugs; how much more than random, and within which factor", rows.len());
    for (name, figure) in [("scripts", SCRIPTS), ("operations", OPERATIONS), ("CPU time", SECONDS)] {
        let cell = |way| {
            let ratios: Vec<_> = rows.iter().map(|row| row.ratio(way, figure)).collect();
            let (mean, within) = geometric_mean(&ratios);
            format!("{mean:.2} ({within:.2})")
        };
        print_line(name, (0..WAYS.len()).map(cell));
    }
}

fn print_line(name: &str, cells: impl Iterator<Item = String>) {
    let cells: Vec<_> = cells.map(|cell| format!("{cell:>16}")).collect();
    println!("{name:<28}{}", cells.concat());
}
