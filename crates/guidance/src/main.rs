//! Prints what each way of searching took for each bug, and how the ways compare.
//!
//! A bug that random scripts find too soon, or not at all, tells nothing of guidance; which ones are measured is decided by the random searches alone.

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
    #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u64).range(1..))]
    most: u64,
    /// Bugs that random scripts find in fewer, at the median, are left out.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..))]
    least: u64,
    /// Only bugs whose name holds this.
    #[arg(long, default_value = "")]
    only: String,
}

/// The searches for one bug, by way.
struct Row {
    name: String,
    costs: Vec<Vec<Cost>>,
}

fn main() {
    let args = Args::parse();
    let chosen = bugs::all().filter(|bug| bug.name.contains(&args.only)).filter_map(|bug| random_row(bug, &args));
    print_line("bug: scripts, CPU ms", WAYS.iter().map(|(name, _)| (*name).to_owned()));
    let rows: Vec<_> = chosen.map(|(bug, row)| finished(&bug, row, &args)).inspect(Row::print).collect();
    println!("\n{} bugs, {} seeds", rows.len(), args.seeds);
    print_means(&rows);
}

fn searches(bug: &Bug, way: Way, args: &Args) -> Vec<Cost> {
    (1..=args.seeds).map(|seed| search(bug, way, seed, args.most)).collect()
}

/// The random searches for a bug, if it is to be measured: most of them found it, and not at once.
fn random_row(bug: Bug, args: &Args) -> Option<(Bug, Row)> {
    let costs = searches(&bug, WAYS[0].1, args);
    let is_found = 2 * costs.iter().filter(|cost| cost.found).count() > costs.len();
    let is_hard = median(costs.iter().map(|cost| cost.scripts as f64)) >= args.least as f64;
    let row = Row { name: bug.name.clone(), costs: vec![costs] };
    (is_found && is_hard).then_some((bug, row))
}

fn finished(bug: &Bug, mut row: Row, args: &Args) -> Row {
    row.costs.extend(WAYS[1..].iter().map(|(_, way)| searches(bug, *way, args)));
    row
}

impl Row {
    fn print(&self) {
        let cell = |costs: &Vec<Cost>| {
            let missed = costs.iter().filter(|cost| !cost.found).count();
            let scripts = median(costs.iter().map(|cost| cost.scripts as f64));
            let time = 1e3 * median(costs.iter().map(|cost| cost.seconds));
            format!("{scripts:.0}, {time:.1}{}", "!".repeat(missed))
        };
        print_line(&self.name, self.costs.iter().map(cell));
    }

    /// How much more the way took than random scripts did.
    fn ratio(&self, way: usize, figure: fn(&Cost) -> f64) -> f64 {
        mean(&self.costs[way], figure) / mean(&self.costs[0], figure)
    }
}

fn print_means(rows: &[Row]) {
    let figures: [(&str, fn(&Cost) -> f64); 3] =
        [("scripts", |cost| cost.scripts as f64), ("operations", |cost| cost.operations as f64), ("CPU time", |cost| cost.seconds)];
    for (name, figure) in figures {
        print_line(name, (0..WAYS.len()).map(|way| {
            let ratios: Vec<_> = rows.iter().map(|row| row.ratio(way, figure)).collect();
            let (mean, within) = geometric_mean(&ratios);
            format!("{mean:.2} ({within:.2})")
        }));
    }
}

fn print_line(name: &str, cells: impl Iterator<Item = String>) {
    let cells: Vec<_> = cells.map(|cell| format!("{cell:>16}")).collect();
    println!("{name:<28}{}", cells.concat());
}
