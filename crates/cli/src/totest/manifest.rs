//! What a manifest says of what a test depends on.

use std::collections::BTreeSet;

use toml::{Table, Value};

/// A manifest's name and dependencies.
pub(super) struct Manifest {
    /// What Rust code calls the package.
    pub(super) package: Option<String>,
    table: Table,
}

impl Manifest {
    /// Reads a manifest; an empty one says nothing.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let table: Table =
            text.parse().map_err(|error: toml::de::Error| format!("its manifest: {}", error.message()))?;
        let package = table.get("package").and_then(|package| package.get("name")).and_then(Value::as_str);
        Ok(Manifest { package: package.map(|name| name.replace('-', "_")), table })
    }

    /// The lines for these crates, and for one that code does not name.
    pub(super) fn lines(&self, crates: &BTreeSet<&str>, also: &str) -> Vec<String> {
        let sections = ["dependencies", "dev-dependencies"].into_iter().filter_map(|name| self.table.get(name));
        let all = sections.filter_map(Value::as_table).flatten();
        let is_meant = |key: &str| key == also || crates.contains(key.replace('-', "_").as_str());
        all.filter(|(key, _)| is_meant(key)).map(|(key, value)| format!("{key} = {}", needed(value))).collect()
    }
}

/// A dependency as a test has it: it is never optional.
fn needed(value: &Value) -> Value {
    let mut value = value.clone();
    if let Some(table) = value.as_table_mut() {
        table.remove("optional");
    }
    value
}
