//! What a test needs of an adapter's source: the allocator's type, the calls that the test makes, and all that those use.
//!
//! The source is read with `syn` and cut by the places of its items, so that what is kept reads as its author wrote it, comments included. An adapter trait of
//! the harness is unknown to the test: its methods become the type's own. What is left of names from the harness is told, since a test must have
//! something in their place. An import that nothing in its file names is kept: it is there for a trait's methods.

use std::collections::BTreeSet;

use freespace::harness::subject::Dialect;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{File, ImplItem, Item, ItemImpl, UseTree};

use super::imports::Import;

/// The traits that adapters implement.
const ADAPTERS: [&str; 2] = ["ArenaAllocator", "ParentedAllocator"];

/// What is kept of a source.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Cutting {
    pub(super) imports: Vec<Import>,
    /// Items in the order in which they stand.
    pub(super) text: String,
    /// The methods among them.
    pub(super) methods: BTreeSet<String>,
    /// Every word that is left.
    pub(super) words: BTreeSet<String>,
}

/// What of the harness a test has something in the place of.
const SHIMS: [&str; 2] = ["Statistics", "Parent"];

/// Cuts out what `needs` names: an allocator's type, its maker, methods.
///
/// # Errors
///
/// What is wrong with a source that cannot be read.
pub(super) fn cut(dialect: &Dialect, needs: &[&str]) -> Result<Cutting, String> {
    let mut shelf = Shelf::default();
    shelf.add(dialect.helpers)?;
    shelf.keep_called(dialect.source);
    shelf.add(dialect.source)?;
    let mut words = BTreeSet::new();
    for need in needs {
        let tokens: TokenStream = need.parse().map_err(|error| format!("{need:?} is no Rust: {error}"))?;
        gather(tokens, &mut words);
    }
    while shelf.take(&mut words) {}
    match shelf.missing(&words) {
        Some(name) => Err(format!("its adapter uses {name}, which a test cannot have")),
        None => Ok(shelf.cutting(words)),
    }
}

/// Everything that sources have.
#[derive(Default)]
struct Shelf {
    imports: Vec<Import>,
    pieces: Vec<Piece>,
    /// The words of all items, whether kept or not.
    words: BTreeSet<String>,
    /// Modules in files of their own.
    elsewhere: Vec<String>,
}

/// An item, or a method of an `impl` block.
struct Piece {
    text: String,
    words: BTreeSet<String>,
    /// It is needed if all of these are words that are left.
    names: Vec<String>,
    /// The head of the block that it stands in, if it is a method.
    block: Option<String>,
    is_taken: bool,
}

impl Shelf {
    fn add(&mut self, source: &str) -> Result<(), String> {
        let file: File = syn::parse_file(source).map_err(|error| format!("its source is no Rust: {error}"))?;
        for item in &file.items {
            if let Item::Use(item) = item {
                self.import(&item.tree, if item.leading_colon.is_some() { "::" } else { "" });
            }
        }
        for item in file.items.iter().filter(|item| !is_for_tests(item)) {
            match item {
                Item::Use(_) => {}
                Item::Mod(item) if item.content.is_none() => self.elsewhere.push(item.ident.to_string()),
                Item::Impl(item) => self.block(source, item),
                item => {
                    let names = name(item).into_iter().collect();
                    self.piece(slice(source, item), item, names, None);
                }
            }
        }
        Ok(())
    }

    /// Keeps what a source calls by its path, or what is there may use: a local variable may have the name of anything else.
    fn keep_called(&mut self, source: &str) {
        let by_path = |name: &String| source.contains("crate::{") || source.contains(&format!("crate::{name}"));
        let others =
            |at: usize| self.pieces.iter().enumerate().filter(move |(nth, _)| *nth != at).map(|(_, piece)| piece);
        let is_called = |at: usize, piece: &Piece| {
            piece.names.iter().any(|name| by_path(name) || others(at).any(|other| other.words.contains(name)))
        };
        let kept: Vec<bool> = self.pieces.iter().enumerate().map(|(at, piece)| is_called(at, piece)).collect();
        let mut kept = kept.into_iter();
        self.pieces.retain(|_| kept.next().unwrap_or(true));
    }

    fn piece(&mut self, text: &str, item: &impl ToTokens, names: Vec<String>, block: Option<String>) {
        let mut words = BTreeSet::new();
        gather(item.to_token_stream(), &mut words);
        self.words.extend(words.iter().cloned());
        if !names.is_empty() {
            self.pieces.push(Piece { text: text.to_owned(), words, names, block, is_taken: false });
        }
    }

    /// The methods of a type's own block or of an adapter's, one by one; a block for another trait as a whole, and none for another one of the harness: the
    /// imports are known by then.
    fn block(&mut self, source: &str, item: &ItemImpl) {
        let of = type_name(item);
        let of_trait = item.trait_.as_ref().and_then(|path| Some(path.0.segments.last()?.ident.to_string()));
        let is_of_harness = |name| self.imports.iter().any(|it| it.name() == Some(name) && !it.is_free());
        match of_trait.as_deref() {
            Some(name) if ADAPTERS.contains(&name) => {}
            // Without a name it is never taken.
            Some(name) if is_of_harness(name) => return self.piece("", item, Vec::new(), None),
            Some(_) => return self.piece(slice(source, item), item, vec![of], None),
            None => {}
        }
        let (generics, whole) = (&item.generics, slice(source, &*item.self_ty));
        let bounds = generics.where_clause.as_ref().map_or_else(String::new, |it| format!(" {}", slice(source, it)));
        let head = format!("impl{} {whole}{bounds}", slice(source, generics));
        for part in &item.items {
            if let ImplItem::Fn(method) = part {
                let names = vec![of.clone(), method.sig.ident.to_string()];
                self.piece(slice(source, method), method, names, Some(head.clone()));
            }
        }
    }

    fn import(&mut self, tree: &UseTree, path: &str) {
        match tree {
            UseTree::Path(tree) => self.import(&tree.tree, &format!("{path}{}::", tree.ident)),
            UseTree::Name(tree) => self.imports.push(Import::new(path, &tree.ident.to_string(), None)),
            UseTree::Rename(tree) => {
                self.imports.push(Import::new(path, &tree.ident.to_string(), Some(tree.rename.to_string())));
            }
            UseTree::Glob(_) => self.imports.push(Import::new(path, "*", None)),
            UseTree::Group(tree) => tree.items.iter().for_each(|tree| self.import(tree, path)),
        }
    }

    /// Takes what the words name; whether that was anything new.
    fn take(&mut self, words: &mut BTreeSet<String>) -> bool {
        let mut taken = false;
        for piece in self.pieces.iter_mut().filter(|piece| !piece.is_taken) {
            if piece.names.iter().all(|name| words.contains(name)) {
                (piece.is_taken, taken) = (true, true);
                words.extend(piece.words.iter().cloned());
            }
        }
        taken
    }

    /// Whether a test can have what is imported.
    fn is_free(&self, import: &Import) -> bool {
        import.is_free() && !import.module().is_some_and(|module| self.elsewhere.iter().any(|it| it == module))
    }

    /// A name that is left and can be had nowhere.
    fn missing(&self, words: &BTreeSet<String>) -> Option<&str> {
        let is_known = |name: &str| {
            let here = self.pieces.iter().any(|piece| piece.names == [name]);
            here || SHIMS.contains(&name) || ADAPTERS.contains(&name)
        };
        let names = self.imports.iter().filter(|import| !self.is_free(import)).filter_map(Import::name);
        names.filter(|name| words.contains(*name)).find(|name| !is_known(name))
    }

    fn cutting(self, words: BTreeSet<String>) -> Cutting {
        // Of one name in two files, the adapter's own is meant, which came last.
        let mut imports: Vec<Import> =
            self.imports.iter().rev().filter(|import| self.is_free(import)).cloned().collect();
        let Shelf { pieces, words: all, .. } = self;
        let mut names = BTreeSet::new();
        imports.retain(|import| import.name().is_none_or(|name| names.insert(name.to_owned())));
        let is_kept = |import: &Import| import.name().is_none_or(|name| words.contains(name) || !all.contains(name));
        let mut cutting =
            Cutting { imports: imports.into_iter().filter(is_kept).collect(), words, ..Cutting::default() };
        let taken: Vec<Piece> = pieces.into_iter().filter(|piece| piece.is_taken).collect();
        for group in taken.chunk_by(|one, other| one.block.is_some() && one.block == other.block) {
            cutting.add(group);
        }
        cutting
    }
}

impl Cutting {
    /// Adds an item, or methods of one block.
    fn add(&mut self, group: &[Piece]) {
        let texts: Vec<&str> = group.iter().map(|piece| piece.text.as_str()).collect();
        let Some(head) = &group[0].block else {
            return self.text.extend(texts.into_iter().chain(["\n\n"]));
        };
        self.methods.extend(group.iter().filter_map(|piece| piece.names.last().cloned()));
        let methods = texts.iter().map(|text| format!("    {text}\n")).collect::<Vec<_>>();
        self.text.extend([head, " {\n", &methods.join("\n"), "}\n\n"]);
    }
}

/// The text that something was read from.
fn slice<'a>(source: &'a str, what: &impl Spanned) -> &'a str {
    source.get(what.span().byte_range()).unwrap_or_default()
}

fn is_for_tests(item: &Item) -> bool {
    if let Item::Mod(item) = item {
        return item.attrs.iter().any(|attribute| attribute.path().is_ident("cfg"));
    }
    false
}

/// What an item is called by.
fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Mod(item) => &item.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

/// The type that a block is for.
fn type_name(item: &ItemImpl) -> String {
    match &*item.self_ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}

/// Every word of some tokens.
fn gather(tokens: TokenStream, words: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => drop(words.insert(ident.to_string())),
            TokenTree::Group(group) => gather(group.stream(), words),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use freespace::harness::subject::Manner;

    use super::*;

    const ADAPTER: &str = r"
use std::alloc::{GlobalAlloc, Layout};
use std::process::ExitCode;
use std::ptr::{self, NonNull};

use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::subject::{Promises, Statistics};
use some_heap::Heap;

/// The least.
const LEAST: usize = 64;

struct Mine(Heap); // a remark

impl ArenaAllocator for Mine {
    const PROMISES: Promises = Promises::PLAIN;

    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        // Too little.
        (len >= LEAST).then(|| Mine(Heap::new(start, len)))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        NonNull::new(self.0.alloc(layout))
    }

    fn statistics(&self) -> Statistics {
        Statistics { used: Some(ptr::null::<u8>().addr()), ..Statistics::default() }
    }
}

fn main() -> ExitCode {
    run(OverArena::<Mine>::new())
}
";

    fn cut_of(source: &'static str, needs: &[&str]) -> Result<Cutting, String> {
        cut(&Dialect::new(Manner::Arena, "Mine", source), needs)
    }

    #[test]
    fn what_is_needed_is_left_as_it_was_written() {
        let cutting = cut_of(ADAPTER, &["Mine", "over"]).unwrap();
        assert!(cutting.text.contains("/// The least.\nconst LEAST: usize = 64;"), "{}", cutting.text);
        assert!(cutting.text.contains("impl Mine {\n    unsafe fn over"), "{}", cutting.text);
        assert!(cutting.text.contains("        // Too little.\n"), "{}", cutting.text);
        for gone in ["allocate", "statistics", "PROMISES", "main"] {
            assert!(!cutting.text.contains(gone), "{gone} in {}", cutting.text);
        }
        assert_eq!(cutting.methods, BTreeSet::from(["over".to_owned()]));
    }

    #[test]
    fn an_import_is_left_if_it_is_named_or_nothing_names_it() {
        let names = |needs: &[&str]| {
            let imports = cut_of(ADAPTER, needs).unwrap().imports;
            imports.iter().filter_map(|import| import.name().map(str::to_owned)).collect::<BTreeSet<_>>()
        };
        // The trait of `alloc`, for all that is known.
        assert_eq!(names(&["Mine", "over"]), ["GlobalAlloc", "Heap", "NonNull"].map(str::to_owned).into());
        assert!(names(&["Mine", "statistics"]).contains("ptr"));
        assert!(!names(&["Mine", "statistics"]).contains("Statistics"));
    }

    #[test]
    fn what_a_test_cannot_have_is_told() {
        let of_harness = "use freespace::harness::subject::Region;\nstruct Mine(Region);\n";
        assert!(cut_of(of_harness, &["Mine"]).is_err_and(|why| why.contains("uses Region")));
        let elsewhere = "mod other;\nuse other::Heap;\nstruct Mine(Heap);\n";
        assert!(cut_of(elsewhere, &["Mine"]).is_err_and(|why| why.contains("uses Heap")));
        assert!(cut_of("struct {", &["Mine"]).is_err_and(|why| why.contains("no Rust")));
    }

    #[test]
    fn helpers_of_the_adapters_own_crate_come_along() {
        let source =
            "use crate::help;\nstruct Mine;\nimpl ArenaAllocator for Mine {\n    fn reset(&mut self) { help() }\n}\n";
        let dialect = Dialect::new(Manner::Arena, "Mine", source).with_helpers("fn help() {}\nfn other() {}\n");
        let text = cut(&dialect, &["Mine", "reset"]).unwrap().text;
        assert!(text.contains("fn help() {}") && !text.contains("other"), "{text}");

        let own = "struct Mine;\nimpl ArenaAllocator for Mine {\n    fn reset(&mut self) { let help = 1; }\n}\n";
        let text = cut(&Dialect { source: own, ..dialect }, &["Mine", "reset"]).unwrap().text;
        assert!(!text.contains("fn help"), "{text}");
    }
}
