//! Imports: those of an adapter, and those of a test.

use std::collections::BTreeMap;

/// What belongs to every Rust program, and what is the adapter's own.
const NOT_CRATES: [&str; 6] = ["std", "core", "alloc", "crate", "self", "super"];

/// Of these, nothing can be had in a test.
const HARNESS: [&str; 2] = ["freespace::harness", "freespace_cli"];

/// One name that is imported.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Import {
    /// All before the name, with its last `::`.
    path: String,
    name: String,
    rename: Option<String>,
}

impl Import {
    /// The import of a name; the path ends with `::` or is empty.
    pub(super) fn new(path: &str, name: &str, rename: Option<String>) -> Self {
        // In a group, `self` stands for the path itself.
        let Some(whole) = path.strip_suffix("::").filter(|_| name == "self") else {
            return Import { path: path.to_owned(), name: name.to_owned(), rename };
        };
        let (path, name) = whole.rsplit_once("::").map_or(("", whole), |(path, name)| (path, name));
        let path = if path.is_empty() { String::new() } else { format!("{path}::") };
        Import { path, name: name.to_owned(), rename }
    }

    /// What the file calls it; none for what has no name there.
    pub(super) fn name(&self) -> Option<&str> {
        match (&self.rename, self.name.as_str()) {
            (Some(rename), _) if rename == "_" => None,
            (Some(rename), _) => Some(rename),
            (None, "*") => None,
            (None, name) => Some(name),
        }
    }

    /// Whether a test can have it: it is neither of the harness nor of the adapter's own crate.
    pub(super) fn is_free(&self) -> bool {
        let whole = format!("{}{}", self.path, self.name);
        let whole = whole.trim_start_matches("::");
        !HARNESS.iter().any(|harness| whole.starts_with(harness))
            && !["crate", "self", "super"].iter().any(|own| whole.split("::").next() == Some(own))
    }

    /// The module that it may be from: a crate, if none is called so.
    pub(super) fn module(&self) -> Option<&str> {
        self.krate().filter(|_| !self.path.starts_with("::"))
    }

    /// The crate that it is from, unless that is always there.
    pub(super) fn krate(&self) -> Option<&str> {
        let path = self.path.trim_start_matches("::");
        let first = path.split("::").next().filter(|first| !first.is_empty()).unwrap_or(&self.name);
        Some(first).filter(|first| !NOT_CRATES.contains(first))
    }
}

/// The statements for some imports: those of Rust itself come first.
pub(super) fn statements(imports: &[Import]) -> String {
    let mut all = imports.to_vec();
    let mut groups: BTreeMap<(bool, &str), Vec<String>> = BTreeMap::new();
    all.sort();
    all.dedup();
    for import in &all {
        let name = match &import.rename {
            Some(rename) => format!("{} as {rename}", import.name),
            None => import.name.clone(),
        };
        groups.entry((import.krate().is_some(), &import.path)).or_default().push(name);
    }
    let (own, others): (Vec<_>, Vec<_>) = groups.into_iter().partition(|((is_other, _), _)| !is_other);
    let part = |groups: Vec<((bool, &str), Vec<String>)>| {
        groups.into_iter().map(|((_, path), names)| statement(path, &names)).collect::<String>()
    };
    let parts = [part(own), part(others)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

fn statement(path: &str, names: &[String]) -> String {
    match names {
        [name] => format!("use {path}{name};\n"),
        names => format!("use {path}{{{}}};\n", names.join(", ")),
    }
}
