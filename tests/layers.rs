//! The list of layers in `docs/architecture.md` is true: every source file is in one, and uses only those listed before its own.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Files that stand above all layers.
const ROOFS: [&str; 2] = ["src/lib.rs", "src/harness/mod.rs"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn layers() -> Vec<String> {
    let page = fs::read_to_string(root().join("docs/architecture.md")).unwrap();
    let list = page.split("```layers\n").nth(1).unwrap().split("```").next().unwrap();
    list.lines().map(|line| line.split_whitespace().next().unwrap().to_owned()).collect()
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The layer of a file: the longest line of the list that it lies in.
fn layer_of(layers: &[String], file: &str) -> Option<usize> {
    let holds = |layer: &str| file == layer || file.starts_with(&format!("{layer}/"));
    (0..layers.len()).filter(|&at| holds(&layers[at])).max_by_key(|&at| layers[at].len())
}

/// The module paths that a file uses, from the crate's root.
fn used_paths(file: &str, text: &str) -> BTreeSet<Vec<String>> {
    let mut module: Vec<&str> = file.trim_start_matches("src/").trim_end_matches(".rs").split('/').collect();
    if module.last() == Some(&"mod") {
        module.pop();
    }
    let code = text.split("#[cfg(test)]").next().unwrap();
    let mut paths = BTreeSet::new();
    for statement in uses(code) {
        for path in expand(&statement) {
            paths.extend(absolute(&module, &path));
        }
    }
    paths
}

/// What stands between `use` (or `pub use`) and `;`.
fn uses(code: &str) -> Vec<String> {
    let starts = code.match_indices("use ").filter(|(at, _)| {
        let before = code[..*at].rsplit('\n').next().unwrap().trim_start();
        before.is_empty() || before == "pub " || before.starts_with("pub(")
    });
    starts.map(|(at, _)| code[at + 4..].split(';').next().unwrap().replace(char::is_whitespace, "")).collect()
}

/// `a::{b,c::d}` as `a::b` and `a::c::d`.
fn expand(path: &str) -> Vec<String> {
    let Some((open, close)) = path.find('{').zip(path.rfind('}')) else { return vec![path.to_owned()] };
    let (head, body) = (&path[..open], &path[open + 1..close]);
    split_top(body).iter().flat_map(|part| expand(part)).map(|part| format!("{head}{part}")).collect()
}

/// The parts between the commas that stand in no braces.
fn split_top(body: &str) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for letter in body.chars() {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        if letter == ',' && depth == 0 {
            parts.push(String::new());
        } else {
            parts.last_mut().unwrap().push(letter);
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn absolute(module: &[&str], path: &str) -> Option<Vec<String>> {
    let mut here = module.to_vec();
    let mut parts = path.split("::").peekable();
    match parts.peek() {
        Some(&"crate") => here.clear(),
        Some(&"super") => {}
        _ => return None,
    }
    while let Some(&part) = parts.peek() {
        match part {
            "crate" => {}
            "super" => drop(here.pop()),
            _ => break,
        }
        parts.next();
    }
    Some(here.into_iter().chain(parts).map(str::to_owned).collect())
}

/// The layer that a module path leads into.
fn layer_of_path(layers: &[String], path: &[String]) -> Option<usize> {
    (1..=path.len()).rev().find_map(|len| {
        let place = format!("src/{}", path[..len].join("/"));
        layers.iter().position(|layer| *layer == place || *layer == format!("{place}.rs"))
    })
}

/// What a file uses that is not listed before its own layer.
fn breaches(layers: &[String], file: &str, text: &str) -> Vec<String> {
    let own = layer_of(layers, file).unwrap_or_else(|| panic!("{file} is in no layer of docs/architecture.md"));
    let paths = used_paths(file, text);
    let above = paths.iter().filter(|path| layer_of_path(layers, path).is_some_and(|used| used > own));
    above.map(|path| format!("{file} ({}) uses {}", layers[own], path.join("::"))).collect()
}

#[test]
fn every_file_uses_only_the_layers_before_its_own() {
    let layers = layers();
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let mut found = Vec::new();
    for path in &files {
        let file = path.strip_prefix(root()).unwrap().to_str().unwrap();
        if !ROOFS.contains(&file) {
            found.extend(breaches(&layers, file, &fs::read_to_string(path).unwrap()));
        }
    }
    assert!(files.len() > 40, "only {} files were looked at", files.len());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_layer_is_there() {
    for layer in layers() {
        assert!(root().join(&layer).exists(), "{layer} is listed in docs/architecture.md and does not exist");
    }
}

#[test]
fn a_breach_is_seen() {
    let layers = layers();
    let seen = |text: &str| breaches(&layers, "src/heap/header.rs", text).len();
    assert_eq!(seen("use super::layout::Chunk;\nuse crate::policy::HEADER;"), 0);
    assert_eq!(seen("use super::index::List;"), 1);
    assert_eq!(seen("use crate::{policy::Fit, harness::{run::Rig, script::Op}};"), 2);
    assert_eq!(seen("pub(crate) use super::walk::Walk;"), 1);
}

#[test]
fn only_one_room_knows_both_heap_and_harness() {
    let mut files = Vec::new();
    sources(&root().join("src/harness"), &mut files);
    let knows = files.iter().filter(|path| {
        let text = fs::read_to_string(path).unwrap();
        uses(&text).iter().any(|path| path.contains("heap::") && path.contains("Heap"))
    });
    let rooms: Vec<_> = knows.map(|path| path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned()).collect();
    let outside = rooms.iter().filter(|file| !file.starts_with("src/harness/list_heap/")).collect::<Vec<_>>();
    assert!(!rooms.is_empty());
    assert!(outside.is_empty(), "{outside:?}");
}
