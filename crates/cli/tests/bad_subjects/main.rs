//! Subjects that take their process with them: each death is a finding of its own kind, and the campaign goes on.
//!
//! This executable is the workers' as well, and the command line of a test that interrupts it, so it hands arguments that ask for one of these to the command line
//! before it takes itself for a test.

mod subjects;
#[path = "../told/mod.rs"]
mod told;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use freespace::harness::script::Script;
use freespace_cli::Status;
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use subjects::SUBJECTS;
use told::{Told, tell};

fn main() -> ExitCode {
    if std::env::args().nth(1).is_some_and(|word| ["worker", "shrink"].contains(&&*word)) {
        return freespace_cli::run(&SUBJECTS, std::env::args_os());
    }
    let tests: [(&str, fn()); 17] = [
        ("each_death_is_a_finding_of_its_kind", each_death_is_a_finding_of_its_kind),
        ("a_sleeper_is_woken", a_sleeper_is_woken),
        ("what_is_held_for_ever_is_a_finding", what_is_held_for_ever_is_a_finding),
        ("a_sound_subject_passes_and_keeps_its_worker", a_sound_subject_passes),
        ("printing_and_reading_spoil_nothing", printing_and_reading_spoil_nothing),
        ("what_dies_when_it_is_made_is_told", what_dies_when_it_is_made_is_told),
        ("the_report_has_what_was_printed", the_report_has_what_was_printed),
        ("the_first_finding_ends_the_search", the_first_finding_ends_the_search),
        ("shrink_works_through_a_worker", shrink_works_through_a_worker),
        ("a_recording_that_kills_is_told_up_to_there", a_recording_that_kills_is_told_up_to_there),
        ("the_steps_before_a_death_are_seen", the_steps_before_a_death_are_seen),
        ("a_long_script_is_shrunk_from_checkpoints", a_long_script_is_shrunk_from_checkpoints),
        ("an_interrupt_leaves_the_smallest_script_so_far", an_interrupt_leaves_the_smallest_script_so_far),
        ("the_time_ends_shrinking", the_time_ends_shrinking),
        ("what_cannot_be_written_is_told_and_not_lost", what_cannot_be_written_is_told_and_not_lost),
        ("a_checkpoint_is_on_lines_of_the_script_only", a_checkpoint_is_on_lines_of_the_script_only),
        ("a_subject_that_does_not_always_fail_is_told_of", a_subject_that_does_not_always_fail_is_told_of),
    ];
    let trials = tests.map(|(name, test)| {
        Trial::test(name, move || -> Result<(), Failed> {
            test();
            Ok(())
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.into()).exit_code()
}

fn run(args: &[&str]) -> Told {
    tell(&SUBJECTS, args)
}

fn fresh(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bad").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// Little of what the subject is to run out of, and enough of the other.
fn limits(subject: &str) -> [&'static str; 4] {
    if subject == "eats" { ["--hang", "2s", "--memory", "60m"] } else { ["--hang", "300ms", "--memory", "1g"] }
}

/// Fuzzes with little of everything.
fn fuzz(subject: &str, more: &[&str]) -> (Told, PathBuf) {
    let findings = fresh(subject);
    let limits = limits(subject);
    let what = ["fuzz", "--subject", subject, "--seed", "1", "--jobs", "1", "--findings", findings.to_str().unwrap()];
    (run(&[&what[..], &limits, more].concat()), findings)
}

/// The finding's file, if there is one only.
fn only_file(directory: &Path) -> PathBuf {
    let files: Vec<_> = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files[0].clone()
}

fn script(directory: &Path, text: &str) -> String {
    let path = directory.join("script.fs");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A subject, how many scripts it is given, the signature of what is found, and how many operations shrinking leaves.
const DEATHS: [(&str, &str, &str, u64); 8] = [
    ("faults", "20", "Signal-SIGSEGV", 1),
    ("aborts", "20", "Signal-SIGABRT", 1),
    ("exits", "20", "Exit", 1),
    ("spins", "2", "Hang", 1),
    ("eats", "4", "Memory", 1),
    ("panics-across", "4", "Signal-SIGABRT", 1),
    ("lies", "4", "NotOffered-Usable", 1),
    ("aborts-at-the-end", "4", "Signal-SIGABRT", 0),
];

fn each_death_is_a_finding_of_its_kind() {
    for (subject, scripts, signature, operations) in DEATHS {
        let (told, directory) = fuzz(subject, &["--scripts", scripts]);
        assert_eq!(told.status, Status::Found, "{subject}: {}{}", told.out, told.err);
        let title = format!("FINDING {signature}  from seed 1, script ");
        assert_eq!(told.out.matches("FINDING ").count(), 1, "{subject}: {}", told.out);
        assert!(told.out.contains(&title) && told.out.contains("\n1 finding in "), "{subject}: {}", told.out);
        assert!(told.out.contains(&format!("\n  scripts     {scripts}\n")), "the campaign goes on: {}", told.out);
        let file = only_file(&directory);
        let small = Script::parse(&fs::read_to_string(&file).unwrap()).unwrap();
        assert_eq!(small.count_operations(), operations, "{subject}: {small}");

        let what = ["replay", "--subject", subject, file.to_str().unwrap()];
        let again = run(&[&what[..], &limits(subject)].concat());
        let name = signature.split('-').next().unwrap();
        assert!(again.status == Status::Found && again.out.contains(&format!("FAIL  {name}")), "{}", again.out);
    }
    let (told, _) = fuzz("panics", &["--scripts", "4"]);
    assert!(told.out.contains("FINDING Panic-subjects-") && told.out.contains("too many bytes"), "{}", told.out);
}

fn a_sleeper_is_woken() {
    let file = script(&fresh("sleeper"), "freespace script 1\nheap 0\na = alloc 8\nb = alloc 64\nc = alloc 8\n");
    let told = run(&["replay", "--subject", "sleeps", "--silence", "200ms", &file]);
    assert!(told.out.contains("FAIL  Silence at operation 2 of 2: b = alloc 64\n"), "{}", told.out);
    assert!(told.out.contains("no sign of life for 200 ms") && told.out.contains("a lock"), "{}", told.out);
}

fn what_is_held_for_ever_is_a_finding() {
    let body = "repeat 1000\n  a = alloc 85196\n  free a\nend\n";
    let file = script(&fresh("hoarder"), &format!("freespace script 1\nheap 0\n{body}"));
    let told = run(&["replay", "--subject", "hoards", &file]);
    assert!(told.status == Status::Found && told.out.contains("FAIL  Hoarded at the end"), "{}", told.out);
    assert_eq!(run(&["replay", "--subject", "sound", &file]).status, Status::Clean);
}

fn a_sound_subject_passes() {
    let (told, _) = fuzz("sound", &["--scripts", "100", "--json"]);
    assert_eq!(told.status, Status::Clean, "{}{}", told.out, told.err);
    let line: Value = serde_json::from_str(&told.out).unwrap();
    let ran: Vec<_> = line["oracles"]["ran"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert!(ran.contains(&"Footprint") && ran.contains(&"Overlap") && !ran.contains(&"Walk"), "{ran:?}");
    assert_eq!(line["scripts"], 100);
}

fn printing_and_reading_spoil_nothing() {
    let (told, _) = fuzz("talks", &["--scripts", "20"]);
    assert_eq!(told.status, Status::Clean, "{}{}", told.out, told.err);
}

fn what_dies_when_it_is_made_is_told() {
    let (told, directory) = fuzz("unborn", &["--scripts", "3"]);
    assert!(told.out.contains("FINDING Signal-SIGABRT") && told.out.contains("before the first of 0"), "{}", told.out);
    assert!(told.out.contains("oracles     unknown: it dies at once"), "{}", told.out);
    only_file(&directory);
    let told = run(&["subjects"]);
    assert!(told.status == Status::Clean && told.out.contains("it dies when it is asked"), "{}", told.out);
}

fn the_report_has_what_was_printed() {
    let file = script(&fresh("printer"), "freespace script 1\nheap 0\na = alloc 8\nb = alloc 64\nc = alloc 8\n");
    let told = run(&["replay", "--subject", "aborts", &file]);
    let report = told.out.split_once("\n\n").unwrap().1.replace(&file, "script.fs");
    // Where the system put the block.
    let addresses: Vec<&str> = report.split_whitespace().filter(|word| word.starts_with("0x")).collect();
    let report = addresses.iter().fold(report.clone(), |text, address| text.replace(address, "(address)"));
    expect_test::expect_file!["report.txt"].assert_eq(&report);
}

fn the_first_finding_ends_the_search() {
    let (told, _) = fuzz("faults", &["--first", "--json", "--scripts", "1000000"]);
    assert_eq!(told.status, Status::Found);
    let line: Value = serde_json::from_str(&told.out).unwrap();
    let first = &line["first"];
    assert_eq!((&first["signature"], &first["operations"]), (&"Signal-SIGSEGV".into(), &1.into()), "{first}");
    assert!(first["scripts"].as_u64().unwrap() < 1000 && first["operations_found"].as_u64().unwrap() >= 1);
    assert!(first["cpu_seconds"].as_f64().unwrap() > 0.0);
    assert!(line["cpu_seconds"].as_f64() > first["cpu_seconds"].as_f64(), "shrinking is not searching: {line}");
    let (told, _) = fuzz("sound", &["--first", "--json", "--scripts", "5"]);
    assert_eq!(serde_json::from_str::<Value>(&told.out).unwrap()["first"], Value::Null);
}

fn shrink_works_through_a_worker() {
    let text = "freespace script 1\nheap 0\nrepeat 3\n  a = alloc 8\n  free a\nend\nb = alloc 64\nc = alloc 200\n";
    let file = script(&fresh("to-shrink"), text);
    let told = run(&["shrink", "--subject", "exits", &file]);
    assert_eq!(told.status, Status::Clean, "{}", told.err);
    assert!(told.err.starts_with("Exit: 8 operations shrunk to 1 in "), "{}", told.err);
    assert!(told.err.ends_with(" s of processor time\n") && told.err.lines().count() == 1, "{}", told.err);
    assert_eq!(Script::parse(&told.out).unwrap().count_operations(), 1, "{}", told.out);
}

fn a_recording_that_kills_is_told_up_to_there() {
    let path = fresh("recording").join("calls.txt");
    fs::write(&path, "a 0 8\nz 1 8\na 2 100\nf 0\nf 1\nf 2\n").unwrap();
    let told = run(&["replay", "--subject", "aborts", path.to_str().unwrap()]);
    assert_eq!(told.status, Status::Found, "{}{}", told.out, told.err);
    assert!(told.out.contains("Signal-SIGABRT at operation 3 of 3: c = alloc 100 align 16"), "{}", told.out);
    assert!(told.out.contains("| bad(): corrupted list"), "{}", told.out);
    let told = run(&["replay", "--subject", "sound", path.to_str().unwrap()]);
    assert_eq!(told.status, Status::Clean, "{}{}", told.out, told.err);
}

/// What a worker has seen dies with it, so another one is asked for the steps before.
fn the_steps_before_a_death_are_seen() {
    let directory = fresh("seen");
    let file =
        script(&directory, "freespace script 1\nheap 4096\na = alloc 8\nb = alloc 16\nfree a\nc = alloc 100\nfree b\n");
    let step = |subject: &str, at: &str| {
        run(&[&["step", "--subject", subject, "--at", at, &file], &limits(subject)[..]].concat())
    };
    for (subject, signature) in
        [("faults", "Signal-SIGSEGV"), ("exits", "Exit"), ("spins", "Hang"), ("panics", "Panic-subjects-")]
    {
        let told = step(subject, "4");
        assert_eq!(told.status, Status::Clean, "{}", told.err);
        let head: Vec<&str> = told.out.lines().skip(1).take(3).collect();
        assert_eq!(head[0], "step 4 of 4   c = alloc 100   (broke a rule)", "{subject}");
        assert!(head[1].starts_with(signature), "{subject}: {}", head[1]);
        assert!(head[2].starts_with("used 16 "), "{subject}: {}", head[2]);
        assert!(step(subject, "2").out.contains("\nused 24   "), "{subject}");
    }
    let whole = step("sound", "5").out;
    assert!(whole.contains("step 5 of 5   free b\nused 100   "), "{whole}");
    let end = step("aborts-at-the-end", "6").out;
    assert!(end.contains("step 6 of 6   the end") && end.contains("\nSignal-SIGABRT: "), "{end}");
    let none = step("unborn", "0");
    assert!(
        none.out.contains("step 0 of 0   a fresh heap   (broke a rule)\nSignal-SIGABRT: "),
        "{}{}",
        none.out,
        none.err
    );
}

/// So many lines in which nothing happens, and which are no loop; then one that no bad subject bears.
fn long(lines: usize) -> String {
    let round = |nth: usize| {
        let (one, other, third) = (1 + nth * 7 % 23, 1 + nth % 19, 16 + nth % 7);
        format!("a = alloc {one}\nb = alloc {other}\nfree a\nb = realloc b {third}\nfree b\n")
    };
    let rounds: String = (0..lines / 5).map(round).collect();
    format!("freespace script 1\nheap 0\n{rounds}z = alloc 64\nfree z\n")
}

fn a_long_script_is_shrunk_from_checkpoints() {
    let directory = fresh("long");
    let file = script(&directory, &long(20_000));
    for (subject, signature) in
        [("faults", "Signal-SIGSEGV"), ("panics", "Panic-subjects-"), ("lies", "NotOffered-Usable")]
    {
        let told = run(&["shrink", "--json", "--subject", subject, &file]);
        assert_eq!(told.status, Status::Clean, "{subject}: {}", told.err);
        let line: Value = serde_json::from_str(&told.out).unwrap();
        assert!(line["signature"].as_str().unwrap().starts_with(signature), "{line}");
        assert_eq!(
            (&line["operations"], &line["complete"], &line["fails_again"]),
            (&1.into(), &true.into(), &true.into())
        );
        assert_eq!(Script::parse(line["script"].as_str().unwrap()).unwrap().count_operations(), 1);
        assert_eq!(line["operations_before"], 20_002);
        assert!(line["runs"].as_u64().unwrap() < 200, "{line}");
    }
    // Each run of it that hangs takes its time: the processes that it was forked from must outlive that.
    let hang = run(&["shrink", "--hang", "300ms", "--subject", "spins", &file]);
    assert!(hang.err.starts_with("Hang: 20,002 operations shrunk to 1 in "), "{}", hang.err);
    assert_eq!(Script::parse(&hang.out).unwrap().count_operations(), 1, "{}", hang.out);
}

/// A trial that began at a checkpoint of other lines would take away what matters: then what is left does not fail as a whole, and all is done again.
fn a_checkpoint_is_on_lines_of_the_script_only() {
    let text = long(20_000);
    let (before, behind) = text.split_at(text.len() / 2);
    let file =
        script(&fresh("recalled"), &format!("{before}{}", behind.replacen("b = alloc 16\n", "b = alloc 24\n", 1)));
    let told = run(&["shrink", "--json", "--subject", "recalls", &file]);
    let line: Value = serde_json::from_str(&told.out).unwrap_or_else(|_| panic!("{}", told.err));
    assert_eq!((&line["operations"], &line["fails_again"]), (&2.into(), &true.into()), "{line}");
    let small = "heap 0 fit=first order=address\na = alloc 24\nb = alloc 33\n";
    assert_eq!(line["script"].as_str().unwrap().split_once('\n').unwrap().1, small);
    assert!(line["runs"].as_u64().unwrap() < 150, "{line}");
}

/// Shrinks in a process of its own, which is interrupted when it has written something smaller than what it began with.
fn an_interrupt_leaves_the_smallest_script_so_far() {
    let directory = fresh("interrupted");
    let (file, output) = (script(&directory, &long(3000)), directory.join("small.fs"));
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["shrink", "--subject", "spins", "--hang", "2s", &file, "-o", output.to_str().unwrap()]);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let small = || Script::parse(&fs::read_to_string(&output).unwrap_or_default()).ok();
    let is_smaller = || small().is_some_and(|script| script.count_operations() < 2500);
    assert!((0..3000).any(|_| {
        std::thread::sleep(Duration::from_millis(10));
        is_smaller()
    }));
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert!(err.contains("; ended early: there may be less\n"), "{err}");
    assert!(is_smaller());
    let again = run(&["replay", "--subject", "spins", "--hang", "300ms", output.to_str().unwrap()]);
    assert!(again.out.contains("FAIL  Hang at operation"), "{}", again.out);
    assert_eq!(fs::read_dir(&directory).unwrap().count(), 2, "no draft is left");
}

fn the_time_ends_shrinking() {
    let file = script(&fresh("timed"), &long(3000));
    let told = run(&["shrink", "--json", "--time", "200ms", "--subject", "spins", "--hang", "1s", &file]);
    assert_eq!(told.status, Status::Clean, "{}", told.err);
    let line: Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!((&line["complete"], &line["signature"]), (&false.into(), &"Hang".into()), "{line}");
    assert!(line["operations"].as_u64().unwrap() > 1, "{line}");
}

fn what_cannot_be_written_is_told_and_not_lost() {
    let directory = fresh("full");
    let file = script(&directory, &long(10));
    let told = run(&["shrink", "--subject", "exits", &file, "-o", "/dev/full"]);
    assert_eq!(told.status, Status::Wrong);
    assert!(told.err.contains("/dev/full: cannot be written: No space left on device"), "{}", told.err);
    assert_eq!(Script::parse(&told.out).unwrap().count_operations(), 1, "it is not lost: {}", told.out);
    let told = run(&["shrink", "--subject", "spins", &file, "-o", "/proc/small.fs"]);
    assert!(told.status == Status::Wrong && told.err.contains("/proc/small.fs: cannot be written"), "{}", told.err);
    assert_eq!(told.out, "", "that was known before the work");
    let told = run(&["shrink", "--subject", "sound", &file]);
    assert!(told.status == Status::Wrong && told.err.contains("passes: there is nothing to shrink"), "{}", told.err);
}

fn a_subject_that_does_not_always_fail_is_told_of() {
    let file = script(&fresh("moody"), &long(10));
    let told = run(&["shrink", "--json", "--subject", "moody", "--in-process", &file]);
    assert_eq!(told.status, Status::Clean, "{}", told.err);
    assert!(told.err.contains("the subject does not always do the same\n"), "{}", told.err);
    let line: Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!((&line["fails_again"], &line["operations"]), (&false.into(), &11.into()), "{line}");
}
