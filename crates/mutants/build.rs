//! Writes each mutant's source: a copy of the heap and of its adapter, with one edit.
//!
//! Only what a mutant may break is copied. What the harness shares with every subject stays the real crate's: the words of
//! `policy`, the errors and defects, the sources of memory. A copy with no edit, the *control*, goes through the same steps, so
//! that they can be told from the bugs.

use std::path::Path;
use std::{env, fs, iter};

use table::{MUTANTS, Mutant};

#[allow(dead_code, unreachable_pub, reason = "written for the library, whose readers want more of it")]
#[path = "src/table.rs"]
mod table;

const ROOT: &str = "../../src";
const ADAPTER: &str = "harness/list_heap/subject.rs";

/// The heap's files that are copied, counted from its folder.
const COPIED: [&str; 14] = [
    "mod.rs",
    "allocate.rs",
    "check.rs",
    "dump.rs",
    "free.rs",
    "grow.rs",
    "header.rs",
    "index/list.rs",
    "index/mod.rs",
    "layout.rs",
    "memory.rs",
    "reallocate.rs",
    "statistics.rs",
    "walk.rs",
];

fn main() {
    println!("cargo::rerun-if-changed={ROOT}/heap");
    println!("cargo::rerun-if-changed={ROOT}/{ADAPTER}");
    println!("cargo::rerun-if-changed=src/table.rs");
    let out = env::var("OUT_DIR").expect("cargo names the folder");
    let out = Path::new(&out);
    write_copy(out, "control", None);
    for mutant in MUTANTS {
        write_copy(out, mutant.name, Some(mutant));
    }
    write(&out.join("subjects.rs"), &index(out));
}

fn write_copy(out: &Path, name: &str, mutant: Option<&Mutant>) {
    let (copy, root) = (out.join(name), format!("crate::subjects::{name}"));
    for file in COPIED {
        let source = read(&format!("heap/{file}"));
        let edited = mutant.filter(|mutant| mutant.file == file).map_or(source.clone(), |mutant| edit(&source, mutant));
        write(&copy.join("heap").join(file), &moved(&edited, &root));
    }
    write(&copy.join("heap/error.rs"), &shared_errors());
    write(&copy.join("heap/source/mod.rs"), "pub use freespace::heap::source::*;\n");
    write(&copy.join("subject.rs"), &moved(&adapter(), &root));
}

fn edit(source: &str, mutant: &Mutant) -> String {
    let found = source.matches(mutant.find).count();
    assert_eq!(found, 1, "{}: expected once in {}, found {found} times: {}", mutant.name, mutant.file, mutant.find);
    source.replace(mutant.find, mutant.replace)
}

/// The source without its unit tests, with paths that lead out of the copy.
fn moved(source: &str, root: &str) -> String {
    let body = source.split("#[cfg(test)]").next().unwrap_or_default();
    body.replace("#[cfg(feature = \"mmap\")]\n", "")
        .replace("crate::heap", &format!("{root}::heap"))
        .replace("crate::policy", "freespace::policy")
        .replace("crate::harness", "freespace::harness")
}

/// The macro of the real errors, and the errors themselves.
fn shared_errors() -> String {
    let source = read("heap/error.rs");
    let end = "pub(crate) use named;\n";
    let (head, _) = source.split_once(end).expect("the errors begin with their macro");
    format!("{head}{end}pub use freespace::heap::error::*;\n")
}

/// The adapter, which must answer with the real crate's types: no pieces to draw.
fn adapter() -> String {
    let source = read(ADAPTER);
    let drawn = source.replace("heap.chunks().collect()", "Vec::new()");
    drawn.replace("use super::", "use freespace::harness::list_heap::")
}

/// The module of all copies, and the table of what makes a subject of each.
fn index(out: &Path) -> String {
    let names: Vec<_> = iter::once("control").chain(MUTANTS.iter().map(|mutant| mutant.name)).collect();
    let modules: Vec<_> = names.iter().map(|name| module(out, name)).collect();
    let makers: Vec<_> = names.iter().map(|name| format!("|| Box::new({name}::subject::ListHeap::new())")).collect();
    let (count, modules, makers) = (names.len(), modules.concat(), makers.join(",\n"));
    format!("{modules}pub(crate) const MAKERS: [crate::Maker; {count}] = [{makers}];\n")
}

fn module(out: &Path, name: &str) -> String {
    let copy = out.join(name).display().to_string();
    let (heap, subject) = (format!("{copy}/heap/mod.rs"), format!("{copy}/subject.rs"));
    format!("mod {name} {{ #[path = {heap:?}] mod heap; #[path = {subject:?}] pub(super) mod subject; }}\n")
}

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(ROOT).join(file)).unwrap_or_else(|error| panic!("{ROOT}/{file}: {error}"))
}

fn write(file: &Path, text: &str) {
    let folder = file.parent().expect("a file is in a folder");
    fs::create_dir_all(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    fs::write(file, text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}
