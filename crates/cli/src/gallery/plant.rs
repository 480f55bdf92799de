//! Bugs that were planted: a copy of a published crate's source, with one edit.

use std::fs;
use std::io;
use std::path::Path;

use serde::Deserialize;

use super::catalogue::wrong;
use crate::CliError;

/// One edit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plant {
    /// The folder of the package that has the crate as it was published.
    pub(super) base: String,
    /// The crate.
    #[serde(rename = "crate")]
    pub(super) of: String,
    /// The file in it.
    file: String,
    /// What is there, once.
    find: String,
    /// What shall be there.
    replace: String,
}

impl Plant {
    /// Makes the copy, unless it is there: what is copied anew is built anew. `told_by` is the manifest with the edit.
    pub(super) fn grow(&self, source: &Path, copy: &Path, told_by: &Path) -> Result<(), CliError> {
        let path = source.join(&self.file);
        let text = fs::read_to_string(&path).map_err(|source| CliError::Read { path, source })?;
        let edited = self.edit(&text).map_err(|why| wrong(told_by, why))?;
        let file = copy.join(&self.file);
        if fs::read_to_string(&file).is_ok_and(|there| there == edited) {
            return Ok(());
        }
        // The edited file comes last: where it is, everything is.
        let grown = copy_all(source, copy).and_then(|()| fs::write(&file, edited));
        grown.map_err(|source| CliError::Write { path: copy.to_owned(), source })
    }

    fn edit(&self, text: &str) -> Result<String, String> {
        match text.matches(&self.find).count() {
            1 => Ok(text.replace(&self.find, &self.replace)),
            found => Err(format!("what is to be edited in {} must be there once, found {found} times", self.file)),
        }
    }
}

fn copy_all(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, to) = entry.map(|entry| (entry.path(), to.join(entry.file_name())))?;
        if path.is_dir() { copy_all(&path, &to)? } else { fs::copy(&path, &to).map(drop)? }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Plant;

    #[test]
    fn an_edit_has_one_place() {
        let [base, of, file, find, replace] = ["base", "crate", "lib.rs", "align", "8"].map(str::to_owned);
        let plant = Plant { base, of, file, find, replace };
        assert_eq!(plant.edit("an align here").as_deref(), Ok("an 8 here"));
        assert!(plant.edit("nothing").is_err_and(|why| why.ends_with("found 0 times")));
        assert!(plant.edit("align, align").is_err_and(|why| why.ends_with("found 2 times")));
    }
}
