//! Scripts told as tests: what `totest` prints on the buggy version must fail there, for the same reason, and pass on the fixed one.
//!
//! Each test stands in a package of its own, which depends on what the version's package depends on, freespace aside, by the same lock.

use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::Pair;
use super::build::Workshop;
use super::catalogue::{Case, Catalogue, Package, wrong};
use super::program::Replayed;
use crate::CliError;

/// The name of the test.
const NAME: &str = "told";

/// What became of a script's test.
pub(super) struct Told {
    /// On the buggy version.
    pub(super) fails: Replayed,
    /// On the fixed version, if there is one.
    pub(super) passes: Option<Replayed>,
}

/// Tells a case's script as a test on the buggy version, and runs it on both.
pub(super) fn tell(case: &Case, pair: &Pair, catalogue: &Catalogue, workshop: &Workshop) -> Result<Told, CliError> {
    let text = pair.buggy.tell(&case.subject, &catalogue.script(&case.name))?;
    let run = |package: &str| {
        // Of two packages with one name, Cargo would take what was built of the one for the other's.
        let name = format!("{NAME}-{}-{package}", case.name).replace('.', "-");
        let manifest = lay_out(&workshop.place(NAME, &name), &name, catalogue.package(package)?, &text)?;
        run(workshop, &manifest, &case.fails)
    };
    Ok(Told { fails: run(&case.package)?, passes: case.fixed_by.as_deref().map(run).transpose()? })
}

/// Writes a package with a test, and returns its manifest.
fn lay_out(place: &Path, name: &str, package: &Package, text: &str) -> Result<PathBuf, CliError> {
    let of = &package.manifest;
    let read =
        |path: &Path| fs::read_to_string(path).map_err(|source| CliError::Read { path: path.to_owned(), source });
    let table: Table = read(of)?.parse().map_err(|error: toml::de::Error| wrong(of, error.message()))?;
    let home = of.parent().unwrap_or(Path::new(""));
    let files = [
        ("Cargo.toml", manifest(name, &table, home)),
        ("Cargo.lock", read(&of.with_file_name("Cargo.lock"))?),
        ("src/lib.rs", String::new()),
        (&format!("tests/{NAME}.rs"), text.to_owned()),
    ];
    for (name, text) in files {
        let path = place.join(name);
        let written = fs::create_dir_all(path.parent().unwrap_or(place)).and_then(|()| fs::write(&path, text));
        written.map_err(|source| CliError::Write { path, source })?;
    }
    Ok(place.join("Cargo.toml"))
}

/// The manifest of a package as another one's, which is in this directory, but without freespace.
fn manifest(name: &str, of: &Table, home: &Path) -> String {
    let mut dependencies = of.get("dependencies").and_then(Value::as_table).cloned().unwrap_or_default();
    dependencies.retain(|name, _| !name.starts_with("freespace"));
    for (_, dependency) in &mut dependencies {
        if let Some(Value::String(path)) = dependency.get_mut("path") {
            let whole = home.join(&*path);
            *path = whole.canonicalize().unwrap_or(whole).display().to_string();
        }
    }
    let dev = of.get("profile").cloned().unwrap_or_else(|| Value::Table(Table::new()));
    let mut package = Table::new();
    package.insert("name".to_owned(), name.into());
    package.insert("edition".to_owned(), "2024".into());
    let parts = [
        ("package", package.into()),
        ("dependencies", dependencies.into()),
        ("profile", dev),
        ("workspace", Table::new().into()),
    ];
    parts.into_iter().map(|(name, value): (&str, Value)| (name.to_owned(), value)).collect::<Table>().to_string()
}

/// Runs a package's test. What does not compile is an error.
fn run(workshop: &Workshop, manifest: &Path, expected: &str) -> Result<Replayed, CliError> {
    workshop.cargo(&["test", "--quiet", "--no-run", "--test", NAME], manifest)?;
    let output = workshop.ask(&["test", "--quiet", "--test", NAME], manifest)?;
    if output.status.success() {
        return Ok(Replayed::Pass);
    }
    let said = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned()).concat();
    let is_expected = said.contains(&sign(expected));
    Ok(Replayed::Fail(if is_expected { expected.to_owned() } else { last_line(&said) }))
}

/// What a test says that fails with this signature.
fn sign(signature: &str) -> String {
    let mut parts = signature.split('-');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("Panic"), Some(file), Some(line)) => format!("{file}.rs:{line}:"),
        (Some("Signal"), Some(signal), _) => signal.to_owned(),
        (kind, ..) => format!("{}: ", kind.unwrap_or_default()),
    }
}

/// What a test that failed otherwise than expected says of it.
fn last_line(said: &str) -> String {
    let line = said.lines().find(|line| line.contains("panicked at")).or_else(|| said.lines().last());
    format!("other: {}", line.unwrap_or("it says nothing"))
}

#[cfg(test)]
mod tests {
    use super::{manifest, sign};

    #[test]
    fn a_test_says_what_a_run_said() {
        assert_eq!(sign("Overlap"), "Overlap: ");
        assert_eq!(sign("Panic-lib-94"), "lib.rs:94:");
        assert_eq!(sign("Signal-SIGABRT"), "SIGABRT");
    }

    #[test]
    fn a_test_depends_on_the_allocator_alone() {
        let of = "[package]\nname = \"a\"\n[dependencies]\nfreespace = { path = \"..\" }\ntalc = \"=5.1.1\"\n[profile.dev]\nopt-level = 1\n";
        let text = manifest("b", &of.parse().unwrap(), ".".as_ref());
        assert!(
            text.contains("name = \"b\"") && text.contains("talc = \"=5.1.1\"") && text.contains("opt-level = 1"),
            "{text}"
        );
        assert!(!text.contains("freespace"), "{text}");
    }
}
