//! What the gallery has: its packages, and the cases that their manifests tell of.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::plant::Plant;
use crate::CliError;

/// The folders of packages, in the gallery.
const FOLDERS: [&str; 2] = [".", "plants"];

/// The scripts, beside the gallery.
const SCRIPTS: &str = "../corpus/gallery";

/// The gallery as its files have it.
pub(super) struct Catalogue {
    directory: PathBuf,
    /// By the names of their folders.
    packages: BTreeMap<String, Package>,
}

/// One version of an allocator.
#[derive(Debug)]
pub(super) struct Package {
    pub(super) manifest: PathBuf,
    /// What Cargo calls it, and its program.
    pub(super) name: String,
    /// What was planted into it, if it is not as it was published.
    pub(super) plant: Option<Plant>,
    cases: Vec<Case>,
}

/// A bug.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Case {
    pub(super) name: String,
    /// The folder of the package that has it.
    #[serde(skip)]
    pub(super) package: String,
    /// The subject, of those of that package's program.
    pub(super) subject: String,
    /// The signature of what its script finds.
    pub(super) fails: String,
    /// The folder of the package that has it no more.
    pub(super) fixed_by: Option<String>,
}

#[derive(Deserialize)]
struct Manifest {
    package: Head,
}

#[derive(Deserialize)]
struct Head {
    name: String,
    #[serde(default)]
    metadata: Metadata,
}

#[derive(Default, Deserialize)]
struct Metadata {
    #[serde(default)]
    freespace: Told,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    plant: Option<Plant>,
    #[serde(default)]
    cases: Vec<Case>,
}

impl Catalogue {
    /// Reads the manifests of a gallery.
    pub(super) fn read(directory: &Path) -> Result<Self, CliError> {
        let mut packages = BTreeMap::new();
        for folder in FOLDERS.map(|folder| directory.join(folder)) {
            for path in entries(&folder)?.into_iter().filter(|path| path.join("Cargo.toml").is_file()) {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                packages.insert(name.clone(), Package::read(&path.join("Cargo.toml"), &name)?);
            }
        }
        let catalogue = Catalogue { directory: directory.to_owned(), packages };
        if catalogue.all().next().is_none() {
            return Err(wrong(directory, "it is no gallery: expected packages with cases"));
        }
        Ok(catalogue)
    }

    fn all(&self) -> impl Iterator<Item = &Case> {
        self.packages.values().flat_map(|package| &package.cases)
    }

    /// The cases with these names, or all.
    pub(super) fn cases(&self, names: &[String]) -> Result<Vec<&Case>, CliError> {
        if names.is_empty() {
            return Ok(self.all().collect());
        }
        let known = || self.all().map(|case| case.name.as_str()).collect::<Vec<_>>().join(", ");
        let find = |name: &String| self.all().find(|case| case.name == *name);
        names.iter().map(|name| find(name).ok_or_else(|| CliError::NoCase(name.clone(), known()))).collect()
    }

    /// The package in a folder.
    pub(super) fn package(&self, folder: &str) -> Result<&Package, CliError> {
        self.packages.get(folder).ok_or_else(|| wrong(&self.directory.join(folder), "there is no such package"))
    }

    /// The script of a case.
    pub(super) fn script(&self, case: &str) -> PathBuf {
        self.directory.join(SCRIPTS).join(format!("{case}.fs"))
    }
}

impl Package {
    fn read(manifest: &Path, folder: &str) -> Result<Self, CliError> {
        let text =
            fs::read_to_string(manifest).map_err(|source| CliError::Read { path: manifest.to_owned(), source })?;
        let read: Manifest = toml::from_str(&text).map_err(|error| wrong(manifest, error.message()))?;
        let Head { name, metadata: Metadata { freespace: Told { plant, cases } } } = read.package;
        let cases = cases.into_iter().map(|case| Case { package: folder.to_owned(), ..case }).collect();
        Ok(Package { manifest: manifest.to_owned(), name, plant, cases })
    }
}

/// Something in the gallery that is not as it should be.
pub(super) fn wrong(path: &Path, why: impl Into<String>) -> CliError {
    CliError::Gallery { path: path.to_owned(), why: why.into() }
}

/// What is in a directory; nothing is in one that is not there and need not be.
fn entries(directory: &Path) -> Result<Vec<PathBuf>, CliError> {
    let unreadable = |source| CliError::Read { path: directory.to_owned(), source };
    if directory.ends_with("plants") && !directory.exists() {
        return Ok(Vec::new());
    }
    let read = fs::read_dir(directory).map_err(unreadable)?;
    read.map(|entry| entry.map(|entry| entry.path()).map_err(unreadable)).collect()
}
