//! Programs from packages, by Cargo. All packages share one directory for what is built, so that freespace is built once.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::catalogue::{Catalogue, wrong};
use super::program::Program;
use crate::CliError;

/// Where programs are built.
pub(super) struct Workshop {
    /// What is built, in the gallery.
    target: PathBuf,
}

impl Workshop {
    /// The one of this gallery.
    pub(super) fn new(gallery: &Path) -> Result<Self, CliError> {
        let gallery = gallery.canonicalize().map_err(|source| CliError::Read { path: gallery.to_owned(), source })?;
        Ok(Workshop { target: gallery.join("target") })
    }

    /// A directory of its own for something that is made.
    pub(super) fn place(&self, what: &str, name: &str) -> PathBuf {
        self.target.join(what).join(name)
    }

    /// Builds the program of a package, with the checks of Rust's dev profile.
    pub(super) fn build(&self, catalogue: &Catalogue, folder: &str) -> Result<Program, CliError> {
        let package = catalogue.package(folder)?;
        if let Some(plant) = &package.plant {
            let base = &catalogue.package(&plant.base)?.manifest;
            plant.grow(&self.source(base, &plant.of)?, &self.place("plants", folder), &package.manifest)?;
        }
        self.cargo(&["build", "--locked", "--quiet"], &package.manifest)?;
        Ok(Program::new(self.target.join("debug").join(&package.name)))
    }

    /// Where the source of a dependency is.
    fn source(&self, manifest: &Path, dependency: &str) -> Result<PathBuf, CliError> {
        let text = self.cargo(&["metadata", "--locked", "--format-version", "1"], manifest)?;
        let metadata: serde_json::Value =
            serde_json::from_slice(&text).map_err(|error| wrong(manifest, format!("cargo metadata: {error}")))?;
        let packages = metadata["packages"].as_array();
        let found = packages.into_iter().flatten().find(|package| package["name"] == dependency);
        let path = found.and_then(|package| package["manifest_path"].as_str()).map(Path::new).and_then(Path::parent);
        path.map(Path::to_owned).ok_or_else(|| wrong(manifest, format!("it does not depend on {dependency}")))
    }

    /// What Cargo does with a command on a package.
    pub(super) fn ask(&self, command: &[&str], manifest: &Path) -> Result<Output, CliError> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut process = Command::new(cargo);
        process.args(command).arg("--manifest-path").arg(manifest).env("CARGO_TARGET_DIR", &self.target);
        process.output().map_err(CliError::Cargo)
    }

    /// What Cargo answers to a command on a package, which must succeed.
    pub(super) fn cargo(&self, command: &[&str], manifest: &Path) -> Result<Vec<u8>, CliError> {
        let output = self.ask(command, manifest)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let why = String::from_utf8_lossy(&output.stderr).trim_end().to_owned();
        Err(wrong(manifest, format!("cargo {} failed:\n{why}", command[0])))
    }
}
