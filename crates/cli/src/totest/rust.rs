//! A test in Rust.

use std::collections::BTreeSet;

use freespace::harness::script::MOST_REGIONS;
use freespace::harness::subject::{Dialect, Manner, SubjectEntry};
use serde::Serialize;

use super::check::Check;
use super::imports::{Import, statements};
use super::manifest::Manifest;
use super::plan::{Facts, Manners, Plan, body};
use super::source::{Cutting, cut};
use super::templates::fill;

/// How Rust reads.
const RUST: Manners = Manners { call: "program.", repeat: |times, _| format!("for _ in 0..{times}") };

/// All that the template puts in.
#[derive(Serialize)]
struct Page<'a> {
    #[serde(flatten)]
    story: Story<'a>,
    #[serde(flatten)]
    adapter: Adapter<'a>,
    #[serde(flatten)]
    work: Work<'a>,
}

/// What the test is about, and what it needs.
#[derive(Serialize)]
struct Story<'a> {
    signature: &'a str,
    cause: &'a str,
    step: usize,
    subject: &'a str,
    version: Option<&'a str>,
    script: Vec<String>,
    package: String,
    dependencies: Vec<String>,
    name: String,
}

/// The allocator and how it is called.
#[derive(Serialize)]
struct Adapter<'a> {
    imports: String,
    /// Those of the test itself.
    own_imports: String,
    /// Its source, as far as it is needed.
    #[serde(rename = "adapter")]
    source: &'a str,
    manner: &'a str,
    maker: &'a str,
    allocator: &'a str,
    /// The same as an expression.
    allocator_path: String,
    /// Arguments that its maker takes beside memory.
    given: Option<&'a str>,
    /// The type that the program calls.
    called: &'a str,
    /// What stands in for names of the harness.
    shims: Facts,
    /// Methods that the adapter leaves to its trait.
    defaults: Option<Defaults>,
}

/// What an adapter leaves to others.
#[derive(Clone, Copy)]
struct Left<'a> {
    given: Option<&'a str>,
    defaults: Defaults,
}

#[derive(Clone, Copy, Serialize)]
struct Defaults {
    zeroed: bool,
    reallocate: bool,
}

/// What the program does and looks for.
#[derive(Serialize)]
struct Work<'a> {
    check: &'a Check,
    setup: String,
    at: u16,
    size: u32,
    limit: u32,
    refuse: Option<u32>,
    further: u64,
    most_regions: usize,
    natural: usize,
    uses: Facts,
    /// The figures of statistics that the adapter or the check names.
    figures: Vec<&'static str>,
    body: String,
    #[serde(flatten)]
    facts: Facts,
}

/// The text of a test.
///
/// # Errors
///
/// Why there can be none.
pub(super) fn tell(entry: &SubjectEntry, dialect: &Dialect, plan: &Plan) -> Result<String, String> {
    let manifest = Manifest::read(dialect.manifest)?;
    let given = dialect.given.map(|given| given(plan.setup()));
    let (cutting, defaults) =
        cut_for(dialect, plan, given.as_deref()).map_err(|why| format!("{}: {why}", entry.name))?;
    let crates = crates(&cutting, dialect.manner);
    let page = Page {
        story: Story::of(entry, dialect, plan, &manifest, &crates),
        adapter: Adapter::of(dialect, plan, &cutting, &crates, Left { given: given.as_deref(), defaults }),
        work: Work::of(dialect, plan, &cutting),
    };
    fill("rust", &page)
}

/// The adapter's source, and which methods it leaves to its trait: those use others.
fn cut_for(dialect: &Dialect, plan: &Plan, given: Option<&str>) -> Result<(Cutting, Defaults), String> {
    let mut needs = needs(dialect, plan);
    needs.extend(given);
    let cutting = cut(dialect, &needs)?;
    let is_left = |used, method: &str| plan.uses.contains(used) && !cutting.methods.contains(method);
    let zeroed = is_left("zeroed", "allocate_zeroed");
    let reallocate = is_left("realloc", "reallocate");
    let has_methods = matches!(dialect.manner, Manner::Arena | Manner::Parent | Manner::Plain(_));
    if !has_methods || !(zeroed || reallocate) {
        return Ok((cutting, Defaults { zeroed: false, reallocate: false }));
    }
    needs.extend(["allocate", "release"]);
    Ok((cut(dialect, &needs)?, Defaults { zeroed, reallocate }))
}

/// The words that the test begins with: the allocator, its maker, the methods that are called.
fn needs<'a>(dialect: &Dialect, plan: &Plan) -> Vec<&'a str> {
    const METHODS: [(&str, &[&str]); 10] = [
        ("measure", &["allocate", "release"]),
        ("alloc", &["allocate"]),
        ("zeroed", &["allocate_zeroed"]),
        ("realloc", &["reallocate"]),
        ("free", &["release"]),
        ("grow", &["grow"]),
        ("truncate", &["truncate"]),
        ("region", &["add_region"]),
        ("reset", &["reset"]),
        ("scope", &["enter", "leave"]),
    ];
    let used = METHODS.iter().filter(|(word, _)| plan.uses.contains(word)).flat_map(|(_, methods)| *methods);
    let also = [
        ("over", true),
        ("release", plan.ends),
        ("allocate", plan.check.kind == "NotRecovered"),
        ("usable", plan.usable),
        ("statistics", says(plan)),
        ("walk", plan.check.kind == "Defect"),
    ];
    let also = also.into_iter().filter_map(|(method, is_needed)| is_needed.then_some(method));
    [dialect.allocator, maker(dialect.manner)].into_iter().chain(used.copied()).chain(also).collect()
}

/// Whether the test asks for statistics: about what they say, or since asking may be what fails.
fn says(plan: &Plan) -> bool {
    plan.statistics && (plan.check.kind == "Statistics" || plan.check.is_by_itself())
}

fn maker(manner: Manner) -> &'static str {
    match manner {
        Manner::Arena | Manner::Parent => "",
        Manner::Plain(maker) | Manner::Global(maker) | Manner::Api2(maker) => maker,
    }
}

fn word(manner: Manner) -> &'static str {
    match manner {
        Manner::Arena => "arena",
        Manner::Parent => "parent",
        Manner::Plain(_) => "plain",
        Manner::Global(_) => "global",
        Manner::Api2(_) => "api2",
    }
}

/// The crates that a test names.
fn crates(cutting: &Cutting, manner: Manner) -> BTreeSet<&str> {
    let imported = cutting.imports.iter().filter_map(|import| import.krate());
    // A path in the text may name one, too; that it is a crate, the manifest knows.
    let named = cutting.words.iter().map(String::as_str);
    let api2 = matches!(manner, Manner::Api2(_)).then_some("allocator_api2");
    imported.chain(named).chain(api2).collect()
}

impl<'a> Story<'a> {
    fn of(
        entry: &'a SubjectEntry,
        dialect: &Dialect,
        plan: &'a Plan,
        manifest: &Manifest,
        crates: &BTreeSet<&str>,
    ) -> Self {
        let own = manifest.package.clone().filter(|package| crates.contains(package.as_str()));
        Story {
            signature: &plan.signature,
            cause: &plan.cause,
            step: plan.step,
            subject: entry.name,
            version: entry.version,
            script: plan.script.to_string().lines().map(str::to_owned).collect(),
            package: own.map_or_else(|| "any package".to_owned(), |own| format!("the package `{own}`")),
            dependencies: manifest.lines(crates, dialect.also),
            name: format!("{}_at_step_{}", snake(plan.check.kind), plan.step),
        }
    }
}

impl<'a> Adapter<'a> {
    fn of(dialect: &Dialect, plan: &Plan, cutting: &'a Cutting, crates: &BTreeSet<&str>, left: Left<'a>) -> Self {
        let Left { given, defaults } = left;
        let manner = dialect.manner;
        let has = |word: &str| cutting.words.contains(word);
        let parent = has("Parent");
        let is_for_api2 = crates.contains("allocator_api2") || dialect.also == "allocator-api2";
        let shims = Facts::from([
            ("statistics", has("Statistics")),
            ("parent", parent),
            ("parent_global", parent && has("GlobalAlloc")),
            ("parent_api2", parent && is_for_api2),
        ]);
        let is_called = matches!(manner, Manner::Global(_) | Manner::Api2(_));
        Adapter {
            imports: statements(&cutting.imports),
            own_imports: statements(&more(plan, manner)),
            source: cutting.text.trim_end(),
            manner: word(manner),
            maker: maker(manner),
            allocator: dialect.allocator,
            allocator_path: dialect.allocator.replacen('<', "::<", 1),
            given,
            called: if is_called { "Called" } else { dialect.allocator },
            shims,
            defaults: Some(defaults).filter(|it| it.zeroed || it.reallocate),
        }
    }
}

/// What the test itself imports.
fn more(plan: &Plan, manner: Manner) -> Vec<Import> {
    let all = [
        ("std::alloc::", "Layout", true),
        ("std::ptr::", "NonNull", true),
        ("std::alloc::", "GlobalAlloc", matches!(manner, Manner::Global(_))),
        ("allocator_api2::alloc::", "Allocator", matches!(manner, Manner::Api2(_))),
        ("std::sync::", "mpsc", plan.check.is_watched()),
        ("std::sync::mpsc::", "RecvTimeoutError", plan.check.is_watched()),
        ("std::", "thread", plan.check.is_watched()),
        ("std::time::", "Duration", plan.check.is_watched()),
        ("std::time::", "Instant", plan.check.kind == "Memory"),
    ];
    all.into_iter().filter(|(.., is_needed)| *is_needed).map(|(path, name, _)| Import::new(path, name, None)).collect()
}

impl<'a> Work<'a> {
    fn of(dialect: &Dialect, plan: &'a Plan, cutting: &Cutting) -> Self {
        let setup = plan.setup();
        let has = |figure: &&str| cutting.words.contains(*figure) || plan.check.names(figure);
        Work {
            check: &plan.check,
            setup: setup.to_string(),
            at: setup.at,
            size: setup.size,
            limit: setup.limit,
            refuse: setup.refuse,
            further: plan.further,
            most_regions: MOST_REGIONS,
            natural: plan.promised.natural_align,
            uses: plan.uses.iter().map(|&word| (word, true)).collect(),
            figures: ["used", "free", "size", "bounds"].into_iter().filter(has).collect(),
            body: body(&plan.steps, &RUST, 1),
            facts: Facts::from([
                ("ends", plan.ends || plan.check.kind == "Hoarded"),
                ("fails_at_end", plan.ends),
                ("has_region", dialect.manner == Manner::Arena),
                ("usable", plan.usable),
                ("statistics", says(plan)),
                ("places", plan.check.is_about_place()),
                ("looks", says(plan) || plan.check.is_about_all()),
                ("watched", plan.check.is_watched()),
            ]),
        }
    }
}

/// `NotServedAgain` as `not_served_again`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::process::ExitStatusExt;
    use std::process::Command;

    use freespace::harness::oracles::{Account, Violation};
    use freespace::harness::run::{Cause, Death, Finding};
    use freespace::harness::script::Script;
    use freespace::harness::subject::{Capability, Promises};

    use super::*;
    use crate::describe::Description;

    /// What is found in a worker alone: a write behind a block of the parent's.
    fn overrun() -> String {
        let source = include_str!("../../tests/totest/parented.rs");
        let dialect = Dialect::new(Manner::Parent, "Child<3>", source);
        let entry = SubjectEntry::new("overrunning", "", || unreachable!("it is not run"));
        let script = "freespace script 1\nheap 0\na = alloc 24 align 8\n".parse().unwrap();
        let finding = Finding { cause: Cause::Death(Death::Signal { number: 11 }), step: 1, script };
        let (capabilities, promises) = (Vec::new(), Vec::new());
        let description = Description { capabilities, promises, promised: Promises::PLAIN, oracles: Vec::new() };
        let check = Check::of(&finding.cause).unwrap();
        tell(&entry, &dialect, &Plan::new(&finding, check, &description, Some(Manner::Parent)).unwrap()).unwrap()
    }

    /// Hands out all of its memory once, and says all there is to say of it.
    const TALKATIVE: &str = "
use std::alloc::Layout;
use std::ptr::NonNull;

use freespace::harness::adapters::ArenaAllocator;
use freespace::harness::subject::Statistics;

struct Once(NonNull<u8>, usize);

impl ArenaAllocator for Once {
    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        Some(Once(start, len))
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        (layout.size() == self.1).then_some(self.0)
    }

    unsafe fn release(&mut self, _: NonNull<u8>, _: Layout) {}

    fn statistics(&self) -> Statistics {
        let start = self.0.as_ptr().addr();
        let bounds = Some((start, start + self.1));
        Statistics { used: Some(self.1), free: Some(0), size: Some(self.1), bounds }
    }
}
";

    /// Causes of which no subject of the tests is found guilty.
    fn rare() -> Vec<Cause> {
        let accounts = [
            Account::UsedCoversLive,
            Account::SumFitsRegions,
            Account::SumFitsSize,
            Account::SizeFitsRegions,
            Account::SizeFitsBounds,
            Account::BoundsFitRegions,
            Account::BoundsHoldLive,
            Account::FreeCoversServed,
            Account::UsedAsFresh,
        ];
        let told = accounts.map(|account| Cause::Violation(Violation::Statistics { account, expected: 1, found: 2 }));
        let hoard = Cause::Violation(Violation::Hoarded { expected: 1, found: 2 });
        let deaths =
            [Death::Memory { allowed: 1 << 31 }, Death::Hang { milliseconds: 1000 }, Death::Exit { status: 1 }];
        told.into_iter().chain([hoard]).chain(deaths.map(Cause::Death)).collect()
    }

    #[test]
    fn what_is_rarely_found_compiles() {
        let place = std::env::temp_dir().join(format!("freespace-totest-rare-{}", std::process::id()));
        fs::create_dir_all(&place).unwrap();
        let dialect = Dialect::new(Manner::Arena, "Once", TALKATIVE);
        let entry = SubjectEntry::new("once", "", || unreachable!("it is not run"));
        let script: Script = "freespace script 1\nheap 64\na = alloc 64\n".parse().unwrap();
        let capabilities = vec![Capability::Statistics.word().to_owned()];
        let description =
            Description { capabilities, promises: Vec::new(), promised: Promises::PLAIN, oracles: Vec::new() };
        let mut whole = String::new();
        for (nth, cause) in rare().into_iter().enumerate() {
            let check = Check::of(&cause).unwrap();
            let finding = Finding { cause, step: 2, script: script.clone() };
            let plan = Plan::new(&finding, check, &description, Some(Manner::Arena)).unwrap();
            fs::write(place.join(format!("rare{nth}.rs")), tell(&entry, &dialect, &plan).unwrap()).unwrap();
            whole.extend(["mod rare", &nth.to_string(), ";\n"]);
        }
        fs::write(place.join("whole.rs"), whole).unwrap();
        let flags = ["--test", "--edition", "2024", "-D", "warnings", "--emit", "metadata", "--out-dir"];
        let built = Command::new("rustc").args(flags).arg(&place).arg(place.join("whole.rs")).output().unwrap();
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        fs::remove_dir_all(&place).unwrap();
    }

    #[test]
    fn a_test_dies_where_a_run_did() {
        let place = std::env::temp_dir().join(format!("freespace-totest-{}", std::process::id()));
        fs::create_dir_all(&place).unwrap();
        let text = overrun();
        for (text, signal) in [(text.replace("<3>", "<0>"), None), (text, Some(11))] {
            let (source, program) = (place.join("told.rs"), place.join("told"));
            fs::write(&source, &text).unwrap();
            let flags = ["--test", "--edition", "2024", "-D", "warnings", "-o"];
            let built = Command::new("rustc").args(flags).arg(&program).arg(&source).output().unwrap();
            assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
            let ran = Command::new(&program).output().unwrap();
            assert_eq!(ran.status.signal(), signal, "{}", String::from_utf8_lossy(&ran.stdout));
            assert_eq!(ran.status.success(), signal.is_none());
        }
        fs::remove_dir_all(&place).unwrap();
    }
}

#[cfg(all(test, feature = "peers"))]
mod of_peers {
    use freespace::harness::oracles::Violation;
    use freespace::harness::run::{Cause, Finding, Panic, Rig};
    use freespace::harness::subject::ParentFault;

    use super::*;
    use crate::describe::Description;

    const EVERYTHING: &str = "freespace script 1
heap 4096 limit=8192 at=8
a = alloc 100
b = alloc 8 align 16 zeroed
repeat 2
  a = realloc a 300
end
grow 64
truncate 8
region 4096 gap 64
enter
leave
free b
reset
";

    fn causes() -> [Cause; 4] {
        let panic = Panic { message: "no".to_owned(), place: "lib.rs:1".to_owned() };
        [
            Cause::Violation(Violation::Overlap { at: 0, size: 8, other: 0, other_size: 8, name: None }),
            Cause::Violation(Violation::Contents {
                when: freespace::harness::oracles::When::End,
                at: 0,
                size: 8,
                byte: 0,
                expected: 1,
                found: 2,
            }),
            Cause::Violation(Violation::Parent { fault: ParentFault::Leak { blocks: 1, bytes: 1 } }),
            Cause::Panic(panic),
        ]
    }

    #[test]
    fn whatever_a_peer_is_found_to_do_can_be_told() {
        let script: freespace::harness::script::Script = EVERYTHING.parse().unwrap();
        for entry in freespace_peers::SUBJECTS {
            let dialect = entry.dialect.unwrap_or_else(|| panic!("{} is not spoken to", entry.name));
            let description = Description::of(&mut Rig::new((entry.make)()));
            for cause in causes().into_iter().filter(|cause| dialect.manner == Manner::Parent || !is_of_parent(cause)) {
                let check = Check::of(&cause).unwrap();
                let step = script.count_operations() as usize + 1;
                let finding = Finding { cause, step, script: script.clone() };
                let plan = Plan::new(&finding, check, &description, Some(dialect.manner)).unwrap();
                let text = tell(entry, &dialect, &plan).unwrap_or_else(|why| panic!("{why}"));
                syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}\n{text}", entry.name));
            }
        }
    }

    fn is_of_parent(cause: &Cause) -> bool {
        matches!(cause, Cause::Violation(Violation::Parent { .. }))
    }
}
