//! `freespace init`: writes what it takes to test an allocator into its crate.
//!
//! The templates are the files of `examples/your_allocator`, so what is written is what is tested here; only names and where freespace comes from are put in.
//! Nothing that exists is touched. Not done: the crate's manifest, and whatever else was there, is its author's to change, and the lines are printed.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use freespace::harness::report::Style;

use crate::args::InitArgs;
use crate::{CliError, Screen, Status};

mod package;

use package::Package;

/// A file of the example, by its path there.
struct Template {
    path: &'static str,
    text: &'static str,
}

macro_rules! template {
    ($path:literal) => {
        Template { path: $path, text: include_str!(concat!("../../../examples/your_allocator/", $path)) }
    };
}

const SUBJECT: &str = "freespace/subject.rs";

const TEMPLATES: [Template; 7] = [
    template!("freespace/subject.rs"),
    template!("tests/freespace.rs"),
    template!("examples/freespace.rs"),
    template!(".cargo/config.toml"),
    template!("fuzz/Cargo.toml"),
    template!("fuzz/.gitignore"),
    template!("fuzz/fuzz_targets/scripts.rs"),
];

const MANIFEST: Template = template!("Cargo.toml");
const ALLOCATOR: Template = template!("src/lib.rs");

/// What is tested until the author puts something else in its place.
const STAND_IN: &str = "freespace/first_fit.rs";

const NEXT: &str = "\
Then, in its directory:
  cargo test --test freespace              generated scripts; what fails is made small, and written to findings/
  cargo freespace fuzz --time 5            more of them, on all cores
  cargo freespace replay findings          what failed before
  cargo freespace shrink FILE              a failing script, made small
  cargo +stable fuzz run -s none scripts   guided by coverage: cargo install cargo-fuzz --locked
";

/// Writes the files into a crate.
pub(crate) fn init(args: &InitArgs, screen: &mut Screen<'_>) -> Result<Status, CliError> {
    let package = Package::read(&args.directory)?;
    let kept = write_all(&args.directory, &package, args.allocator.as_deref(), screen)?;
    if kept.len() == TEMPLATES.len() {
        writeln!(screen.out, "nothing was written: every file was there")?;
    }
    let additions = additions(&args.directory, &package, &kept)?;
    for (file, lines) in &additions {
        writeln!(screen.out, "\nAdd to {file}:\n\n{}", lines.trim_end())?;
    }
    if kept.contains(&SUBJECT) {
        writeln!(screen.out)?;
    } else {
        writeln!(screen.out, "\n{}", advice(&package, args.allocator.as_deref()))?;
    }
    write!(screen.out, "{NEXT}")?;
    Ok(Status::Clean)
}

/// Writes what is not there, says so, and returns what was.
fn write_all(
    directory: &Path,
    package: &Package,
    allocator: Option<&str>,
    screen: &mut Screen<'_>,
) -> Result<Vec<&'static str>, CliError> {
    let mut kept = Vec::new();
    for (path, text) in files(package, allocator, &Origin::of_this_program()) {
        // Nothing would use it.
        if path == STAND_IN && kept.contains(&SUBJECT) {
            continue;
        }
        let target = directory.join(path);
        if create(&target, &text).map_err(|source| CliError::Write { path: target, source })? {
            writeln!(screen.out, "{}  {path}", screen.paint.on(Style::Free, "wrote"))?;
        } else {
            writeln!(screen.out, "left   {path}, which was there")?;
            kept.push(path);
        }
    }
    Ok(kept)
}

/// The files with their texts for a package.
fn files(package: &Package, allocator: Option<&str>, origin: &Origin) -> Vec<(&'static str, String)> {
    let mut files: Vec<_> =
        TEMPLATES.iter().map(|template| (template.path, filled(template, package, origin))).collect();
    if let Some(path) = allocator {
        files[0].1 = for_type(&files[0].1, package, path);
    } else {
        files[0].1 = for_stand_in(&files[0].1, package);
        files.insert(1, (STAND_IN, ALLOCATOR.text.replace("#![no_std]\n\n", "")));
    }
    files
}

/// A template with the package's names in it.
fn filled(template: &Template, package: &Package, origin: &Origin) -> String {
    let is_manifest = template.path.ends_with("Cargo.toml");
    let name = if is_manifest { &package.name } else { &package.library };
    origin.put_into(template.text).replace("your_allocator", name)
}

/// The subject of a type of the library.
fn for_type(subject: &str, package: &Package, path: &str) -> String {
    let name = path.rsplit("::").next().unwrap_or(path);
    let import = format!("use {}::{path};", package.library);
    subject.replace(&example_import(package), &import).replace("FirstFit", name)
}

/// The subject of the stand-in, which says how to replace it.
fn for_stand_in(subject: &str, package: &Package) -> String {
    let import = format!(
        "// A stand-in. Instead of these two lines: `use {}::YourAllocator;`\nmod first_fit;\nuse first_fit::FirstFit;",
        package.library
    );
    subject.replace(&example_import(package), &import)
}

fn example_import(package: &Package) -> String {
    format!("use {}::FirstFit;", package.library)
}

/// Writes a file that is not there; whether it was so.
fn create(path: &Path, text: &str) -> io::Result<bool> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = match File::create_new(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(false),
        Err(error) => return Err(error),
    };
    let written = file.write_all(text.as_bytes());
    if written.is_err() {
        // Half a file would be left alone the next time. That it cannot be written is said anyway.
        let _ = fs::remove_file(path);
    }
    written.map(|()| true)
}

/// What the author should add, and where: the dependencies, and what is missing in files that were left alone.
fn additions(
    directory: &Path,
    package: &Package,
    kept: &[&'static str],
) -> Result<Vec<(&'static str, String)>, CliError> {
    let origin = Origin::of_this_program();
    let mut additions = Vec::new();
    if !package.has_dependencies {
        additions.push((MANIFEST.path, origin.put_into(section(MANIFEST.text, "[dev-dependencies]"))));
    }
    for (path, mark) in [(".cargo/config.toml", "freespace = "), ("fuzz/Cargo.toml", "fuzz_targets/scripts.rs")] {
        let file = directory.join(path);
        let lacks = |text: String| !text.contains(mark);
        if kept.contains(&path) && fs::read_to_string(&file).map(lacks).map_err(|source| unreadable(file, source))? {
            additions.push((path, missing(path, package, &origin)));
        }
    }
    Ok(additions)
}

fn unreadable(path: PathBuf, source: io::Error) -> CliError {
    CliError::Read { path, source }
}

/// The part of a template that an author's own file needs.
fn missing(path: &str, package: &Package, origin: &Origin) -> String {
    let template = TEMPLATES.iter().find(|template| template.path == path).expect("it is one of them");
    let text = filled(template, package, origin);
    let parts = ["[alias]", "[dependencies]", "[[bin]]"].map(|title| section(&text, title).trim_end());
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// A section of a manifest, from its title to the next empty line; nothing if it has none such.
fn section<'a>(manifest: &'a str, title: &str) -> &'a str {
    let Some(start) = manifest.find(title) else { return "" };
    manifest[start..].split("\n\n").next().unwrap_or_default()
}

fn advice(package: &Package, allocator: Option<&str>) -> String {
    let what = match allocator {
        Some(path) => format!("it calls `{}::{path}` as if it had the stand-in's functions", package.library),
        None => format!("until then a stand-in is tested ({STAND_IN}), not yours"),
    };
    format!("Put your allocator into {SUBJECT}: {what}.")
}

/// Where the packages of freespace come from.
enum Origin {
    /// From the clone that this program was built in, which is still there.
    Clone(PathBuf),
    /// From the registry, in this version.
    Registry,
}

impl Origin {
    fn of_this_program() -> Self {
        let clone = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let is_there = clone.join("crates/fuzz/Cargo.toml").is_file();
        clone.canonicalize().ok().filter(|_| is_there).map_or(Origin::Registry, Origin::Clone)
    }

    /// Says so in a manifest of the example, which names them by paths within the clone.
    fn put_into(&self, manifest: &str) -> String {
        let mut text = manifest.to_owned();
        for folder in ["/crates/cli", "/crates/fuzz", ""] {
            for up in ["../../..", "../.."] {
                text = text.replace(&format!("path = \"{up}{folder}\""), &self.place(folder));
            }
        }
        text
    }

    fn place(&self, folder: &str) -> String {
        match self {
            Origin::Clone(root) => format!("path = {:?}", format!("{}{folder}", root.display())),
            Origin::Registry => format!("version = \"{}\"", env!("CARGO_PKG_VERSION")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_names_where_freespace_comes_from() {
        let manifest = section(MANIFEST.text, "[dev-dependencies]");
        let version = env!("CARGO_PKG_VERSION");
        let expected = format!(
            "[dev-dependencies]\nfreespace = {{ version = \"{version}\", features = [\"harness\"] }}\nfreespace-cli = {{ version = \"{version}\" }}"
        );
        assert_eq!(Origin::Registry.put_into(manifest), expected);
        let cloned = Origin::Clone("/at".into()).put_into(manifest);
        assert!(cloned.contains("freespace = { path = \"/at\", ") && cloned.contains("{ path = \"/at/crates/cli\" }"));
    }

    #[test]
    fn no_path_of_the_example_is_left() {
        let package = Package { name: "my-heap".into(), library: "my_heap".into(), has_dependencies: false };
        for (path, text) in files(&package, None, &Origin::Registry) {
            let strays =
                text.lines().filter(|line| line.contains("path = \"../..\"") || line.contains("your_allocator"));
            assert_eq!(strays.collect::<Vec<_>>(), Vec::<&str>::new(), "{path}");
        }
    }

    #[test]
    fn every_replacement_finds_its_place() {
        let package = Package { name: "my-heap".into(), library: "my_heap".into(), has_dependencies: false };
        let subject = |allocator| files(&package, allocator, &Origin::Registry).swap_remove(0).1;
        assert!(subject(None).contains("\nmod first_fit;\nuse first_fit::FirstFit;\n"));
        let typed = subject(Some("heap::Buddy"));
        assert!(typed.contains("use my_heap::heap::Buddy;") && typed.contains("pub struct Tested(Buddy);"), "{typed}");
    }
}
