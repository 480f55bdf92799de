//! The measurement is fair: features are what they say, every plant can be found, every way finds it, and nothing is found where nothing is.

use freespace::harness::drivers::Campaign;
use freespace::harness::generators::{Random, Scope};
use freespace::harness::list_heap::ListHeap;
use freespace::harness::run::{Outcome, Rig, Trial};
use freespace::harness::script::{Feed, Script, ScriptFeed};
use freespace_guidance::bugs::{self, Bug};
use freespace_guidance::features::{COUNT, Observer};
use freespace_guidance::kept::{Kept, Rule};
use freespace_guidance::search::{WAYS, search};
use freespace_guidance::table::{geometric_mean, median};

fn script(lines: &str) -> Script {
    format!("freespace script 1\nheap 4096\n{lines}").parse().unwrap_or_else(|error| panic!("{error}\n{lines}"))
}

fn shown(observer: &mut Observer, feed: &mut dyn Feed) -> Vec<u16> {
    let mut rig = Rig::new(Box::new(ListHeap::new()));
    observer.begin(&feed.setup());
    rig.run_before(feed, observer);
    let mut shown = observer.shown().to_vec();
    shown.sort_unstable();
    shown
}

#[test]
fn features_are_a_few_hundred_and_each_is_told_once() {
    let (mut observer, mut seen) = (Observer::default(), [false; COUNT]);
    let campaign = Campaign::new(1, Scope::around(200).with_misuse());
    for number in 0..300 {
        let mut shown = shown(&mut observer, &mut campaign.feed(number));
        for &feature in &shown {
            seen[usize::from(feature)] = true;
        }
        let told = shown.len();
        shown.dedup();
        assert_eq!(shown.len(), told, "script {number}");
    }
    let known = seen.iter().filter(|&&seen| seen).count();
    assert!((200..COUNT).contains(&known) && COUNT < 700, "{known} of {COUNT} were shown");
}

#[test]
fn features_tell_what_differs_and_nothing_else() {
    let mut observer = Observer::default();
    let mut of = |lines: &str| shown(&mut observer, &mut ScriptFeed::new(&script(lines)));
    let plain = of("a = alloc 100\nb = alloc 100\nfree a\nc = alloc 100\n");
    assert_eq!(plain, of("a = alloc 100\nb = alloc 100\nfree a\nc = alloc 100\n"));
    assert_eq!(plain, of("one = alloc 104\nother = alloc 104\nfree one\nthird = alloc 104\n"), "of the same classes");
    assert_ne!(plain, of("a = alloc 100\nb = alloc 100\nfree a\nc = alloc 60\n"), "a part of the old block");
    assert_ne!(plain, of("a = alloc 100\nb = alloc 100\nfree b\nc = alloc 100\n"), "nothing behind it");
    assert_ne!(plain, of("a = alloc 100\nb = alloc 100\nfree a\nc = alloc 9000\n"), "refused");
    let resized = of("a = alloc 100\na = realloc a 200\n");
    assert_ne!(resized, of("a = alloc 100\nb = alloc 8\na = realloc a 200\n"), "moved");
    assert_eq!(
        plain,
        of("a = alloc 100\nb = alloc 100\nfree a\nc = alloc 100\n"),
        "nothing is left of the runs between"
    );
}

/// How often the common feature's first script is drawn, its short one, and the script of the rare feature.
fn drawn(rule: Rule) -> [usize; 3] {
    let scripts = ["a = alloc 8\nfree a\n", "a = alloc 8\n", "a = alloc 9\nfree a\n"].map(script);
    let [first, short, rare] = &scripts;
    let (mut kept, mut choices) = (Kept::new(rule), Random::new(1));
    assert!(kept.draw(&mut choices).is_none());
    kept.note(&[3], 2, || first.clone());
    kept.note(&[3], 1, || short.clone());
    (0..9).for_each(|_| kept.note(&[3], 2, || first.clone()));
    kept.note(&[5], 2, || rare.clone());
    let draws: Vec<_> = (0..64).filter_map(|_| kept.draw(&mut choices)).collect();
    [first, short, rare].map(|wanted| draws.iter().filter(|drawn| **drawn == wanted).count())
}

#[test]
fn what_is_kept_follows_the_rule() {
    let half = 20..45;
    for rule in [Rule::First, Rule::Blind] {
        let [first, short, rare] = drawn(rule);
        assert!(half.contains(&first) && short == 0 && half.contains(&rare), "{rule:?}: {:?}", drawn(rule));
    }
    let [first, short, rare] = drawn(Rule::Shortest);
    assert!(first == 0 && half.contains(&short) && half.contains(&rare), "{:?}", drawn(Rule::Shortest));
    assert!(drawn(Rule::Rarest)[2] >= 60, "{:?}", drawn(Rule::Rarest));
}

/// For each plant the calls that it waits for; the last line is the one that it takes.
const FIGURES: [(&str, &str); 14] = [
    ("grown three times", "a = alloc 8\na = realloc a 16\na = realloc a 24\na = realloc a 32\n"),
    ("grown four times", "a = alloc 8\na = realloc a 16\na = realloc a 24\na = realloc a 32\na = realloc a 40\n"),
    ("there and back twice", "a = alloc 8\na = realloc a 16\na = realloc a 8\na = realloc a 24\na = realloc a 8\n"),
    ("moved home", "a = alloc 8\nb = alloc 200\na = realloc a 64\nd = alloc 100\nfree b\na = realloc a 80\n"),
    (
        "moved home by one",
        "a = alloc 8\nb = alloc 200\nx = alloc 64\nd = alloc 8\nfree x\na = realloc a 64\nfree b\na = realloc a 80\n",
    ),
    (
        "gap closed and filled",
        "a = alloc 8\nb = alloc 8\nc = alloc 8\nd = alloc 8\nfree a\nfree c\nfree b\ne = alloc 40\n",
    ),
    (
        "gap closed and grown over",
        "z = alloc 8\na = alloc 8\nb = alloc 8\nc = alloc 8\nd = alloc 8\nfree a\nfree c\nfree b\nz = realloc z 32\n",
    ),
    ("shrunk and grown over", "a = alloc 100\na = realloc a 8\nb = alloc 8\nfree b\na = realloc a 100\n"),
    ("crossed", "b = alloc 16\ng = alloc 8\na = alloc 8\nfree a\nfree b\nc = alloc 8\nd = alloc 16\n"),
    ("refused, then served", "a = alloc 2000\nb = alloc 3000\nfree a\nb = alloc 3000\n"),
    (
        "refused two and served",
        "a = alloc 4000\nb = alloc 1000\nc = alloc 2000\nfree a\nc = alloc 2000\nb = alloc 1000\n",
    ),
    ("wide twice", "a = alloc 8 align 1024\nfree a\na = alloc 8 align 1024\n"),
    ("wide three times", "a = alloc 8 align 1024\nfree a\na = alloc 8 align 1024\nfree a\na = alloc 8 align 1024\n"),
    ("five twins", "a = alloc 8\nb = alloc 8\nc = alloc 8\nd = alloc 8\ne = alloc 8\n"),
];

fn plant(name: &str) -> Bug {
    bugs::all().find(|bug| bug.name == name).unwrap_or_else(|| panic!("no bug is called {name}"))
}

#[test]
fn every_plant_waits_for_its_figure() {
    for (name, figure) in FIGURES {
        let mut script = script(figure);
        let mut rig = plant(name).rig();
        let verdict = rig.verdict(&script);
        let finding = verdict.finding().unwrap_or_else(|| panic!("{name}: nothing was found"));
        assert_eq!((finding.step, finding.script.lines()), (script.lines().len(), script.lines()), "{name}");
        script.truncate(script.lines().len() - 1);
        let outcome = plant(name).rig().verdict(&script).outcome;
        assert!(matches!(outcome, Outcome::Passed), "{name} without its last line: {outcome:?}");
    }
    let plants = bugs::all().count() - 2 * freespace_mutants::MUTANTS.len();
    assert_eq!(plants, FIGURES.len(), "a plant without a figure");
}

#[test]
fn every_way_finds_it_and_does_so_again() {
    let bug = plant("refused, then served");
    for (name, way) in WAYS {
        let (once, again) = (search(&bug, way, 2, 2000), search(&bug, way, 2, 2000));
        assert!(once.found, "{name}");
        assert_eq!((once.scripts, once.operations), (again.scripts, again.operations), "{name}");
    }
}

#[test]
fn nothing_is_found_in_the_control() {
    let sound = Bug::new("control", freespace_mutants::control);
    for bug in [sound.clone(), sound.by_contract()] {
        for (name, way) in WAYS {
            let cost = search(&bug, way, 1, 200);
            assert!(!cost.found && cost.operations > 1000, "{} by {name}: {cost:?}", bug.name);
        }
    }
}

#[test]
fn figures_are_what_they_are_called() {
    assert!((median([5.0, 1.0, 3.0].into_iter()) - 3.0).abs() < 1e-9);
    let (mean, within) = geometric_mean(&[0.5, 2.0]);
    assert!((mean - 1.0).abs() < 1e-9, "{mean}");
    assert!((within - 4.0).abs() < 1e-9, "two standard errors of a spread of ln 2 times the root of 2: {within}");
    assert!((geometric_mean(&[3.0; 4]).1 - 1.0).abs() < 1e-9, "no spread");
}
