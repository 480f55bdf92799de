//! `freespace gallery`: known bugs of published allocators, and whether the harness knows them, too.
//!
//! Cargo refuses two versions of a crate in one lock file where it takes one for the other's successor, so each version is a package of its own with a command line
//! over that one subject. Here, such packages are read, built and driven from outside: scripts are replayed on the buggy version and the fixed one, and the
//! buggy one is fuzzed from nothing. Or the scripts are told as tests, which must fail and pass likewise. What runs in those processes is this same command line, so that nothing is measured that a user would not get.

use std::path::Path;

use crate::args::GalleryArgs;
use crate::{CliError, Screen, Status, interrupt};

mod build;
mod catalogue;
mod hunt;
mod plant;
mod program;
mod table;
mod told;

use build::Workshop;
use catalogue::{Case, Catalogue};
use hunt::{Hunt, median};
use program::{Program, Replayed};
use table::{Row, Table};

/// The programs that a case is about.
struct Pair {
    buggy: Program,
    fixed: Option<Program>,
}

/// Shows the cases.
pub(crate) fn gallery(args: &GalleryArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let catalogue = Catalogue::read(&args.dir)?;
    let cases = catalogue.cases(&args.cases)?;
    interrupt::listen();
    let workshop = Workshop::new(&args.dir)?;
    let mut table = Table::new(&cases, args, screen)?;
    for case in cases {
        let row = show(case, &catalogue, &workshop, args)?;
        if interrupt::asked() {
            return Err(CliError::Interrupted(case.name.clone()));
        }
        table.add(&row)?;
    }
    table.end()
}

fn show<'a>(
    case: &'a Case,
    catalogue: &Catalogue,
    workshop: &Workshop,
    args: &GalleryArgs,
) -> Result<Row<'a>, CliError> {
    let pair = Pair {
        buggy: workshop.build(catalogue, &case.package)?,
        fixed: case.fixed_by.as_deref().map(|package| workshop.build(catalogue, package)).transpose()?,
    };
    let (fails, passes) = replay(case, &pair, &catalogue.script(&case.name))?;
    let told = args.totest.then(|| told::tell(case, &pair, catalogue, workshop)).transpose()?;
    let hunts = if args.hunts() { hunt::all(case, &pair, workshop, args)? } else { Vec::new() };
    Ok(Row { case, fails, passes, told, hunt: median(hunts) })
}

/// What the script does to the buggy version, and to the fixed one.
fn replay(case: &Case, pair: &Pair, script: &Path) -> Result<(Replayed, Option<Replayed>), CliError> {
    let fails = pair.buggy.replay(&case.subject, script)?;
    let passes = pair.fixed.as_ref().map(|fixed| fixed.replay(&case.subject, script)).transpose()?;
    Ok((fails, passes))
}
