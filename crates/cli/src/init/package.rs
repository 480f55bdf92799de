//! The crate that `init` writes into, as its manifest has it.

use std::fs;
use std::path::{Path, PathBuf};

use toml::Table;

use crate::CliError;

/// A package with a library.
pub(super) struct Package {
    /// What manifests call it.
    pub(super) name: String,
    /// What Rust code calls its library.
    pub(super) library: String,
    /// Whether it names the packages of freespace already.
    pub(super) has_dependencies: bool,
}

impl Package {
    /// Reads the manifest in a directory.
    pub(super) fn read(directory: &Path) -> Result<Package, CliError> {
        let manifest = directory.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).map_err(|source| CliError::Read { path: manifest.clone(), source })?;
        let wrong = |why: String| CliError::Manifest { manifest: manifest.clone(), why };
        let table: Table = text.parse().map_err(|error: toml::de::Error| wrong(error.to_string()))?;
        let name = string(&table, "package", "name")
            .ok_or_else(|| wrong("it is of no package: expected [package] with a name".to_owned()))?;
        let edition = table.get("package").and_then(|package| package.get("edition"));
        if edition.is_none_or(|edition| edition.as_str() == Some("2015")) {
            return Err(wrong(
                "its edition is 2015: expected edition = \"2018\" or a later one in [package]".to_owned(),
            ));
        }
        if !has_library(&table, directory) {
            return Err(wrong("the package has no library that a test could use: expected src/lib.rs".to_owned()));
        }
        let library = string(&table, "lib", "name").unwrap_or_else(|| name.replace('-', "_"));
        let has = |dependency: &str| table.get("dev-dependencies").is_some_and(|all| all.get(dependency).is_some());
        Ok(Package { name, library, has_dependencies: has("freespace") && has("freespace-cli") })
    }
}

fn string(table: &Table, section: &str, key: &str) -> Option<String> {
    table.get(section)?.get(key)?.as_str().map(str::to_owned)
}

fn has_library(table: &Table, directory: &Path) -> bool {
    let path = string(table, "lib", "path").map_or_else(|| PathBuf::from("src/lib.rs"), PathBuf::from);
    directory.join(path).is_file()
}
