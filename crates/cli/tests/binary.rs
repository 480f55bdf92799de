//! What the binary does on the list heap: its numbers, its exit status, its table, its demo.

use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn freespace(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_freespace"));
    command.args(args).current_dir(env!("CARGO_TARGET_TMPDIR")).stdin(Stdio::null());
    command
}

fn run(args: &[&str]) -> Output {
    freespace(args).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(args: &[&str]) -> HashMap<String, f64> {
    let output = run(args);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let text = stdout(&output);
    assert_eq!(text.lines().count(), 1, "{text}");
    numbers(text.as_bytes())
}

/// The numbers of a line of JSON.
fn numbers(line: &[u8]) -> HashMap<String, f64> {
    let line: HashMap<String, serde_json::Value> = serde_json::from_slice(line).unwrap();
    line.into_iter().filter_map(|(key, value)| Some((key, value.as_f64()?))).collect()
}

/// A directory of this name with these files.
fn directory(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    for (file, text) in files {
        fs::write(path.join(file), text).unwrap();
    }
    path
}

const PASSING: &str = "freespace script 1\nheap 4096\na = alloc 100\nfree a\n";

/// Too small for a header: there is no heap.
const IDLE: &str = "freespace script 1\nheap 3\n";

/// The size has a letter where a digit should be.
const BROKEN: &str = "freespace script 1\nheap 4096\na = alloc 1o0\n";

#[test]
fn the_json_line_has_its_keys_and_its_numbers_agree() {
    let line = json(&["fuzz", "--scripts", "100", "--seed", "7", "--json"]);
    for key in ["scripts", "operations", "skipped", "mean_live", "mean_chunks", "cpu_seconds", "findings"] {
        assert!(line.contains_key(key), "{key} is missing");
    }
    assert!(line["scripts"] >= 100.0 && line["findings"] == 0.0);
    assert!(line["operations"] > 1000.0 && line["mean_live"] > 1.0 && line["mean_chunks"] > line["mean_live"]);
    assert!(line["misuses"] > 0.0 && line["failures"] > 0.0 && line["moves"] > 0.0);
    let speed = line["operations"] / line["cpu_seconds"];
    assert!((line["operations_per_cpu_second"] / speed - 1.0).abs() < 0.01);
}

#[test]
fn the_same_seed_gives_the_same_scripts_whatever_the_jobs() {
    let counts = |seed: &str, jobs: &str| {
        let mut line = json(&["fuzz", "--scripts", "60", "--seed", seed, "--jobs", jobs, "--json"]);
        line.retain(|key, _| !key.contains("seconds") && !key.contains("cpu"));
        line
    };
    assert_eq!(counts("7", "1"), counts("7", "4"));
    assert_ne!(counts("7", "1"), counts("8", "1"));
}

#[test]
fn a_worker_runs_the_same_scripts_and_counts_the_same() {
    let counts = |home: &str, jobs: &str| {
        let mut line = json(&["fuzz", "--scripts", "60", "--seed", "7", "--jobs", jobs, "--json", home]);
        line.retain(|key, _| !key.contains("seconds") && !key.contains("cpu"));
        line
    };
    assert_eq!(counts("--in-process", "1"), counts("--worker", "2"));
}

#[test]
fn the_summary_says_which_oracles_ran() {
    let text = stdout(&run(&["fuzz", "--scripts", "1"]));
    assert!(text.contains("  oracles     14 of 17: no statistics, no parent, no footprint\n"), "{text}");
    let line: serde_json::Value = serde_json::from_slice(&run(&["fuzz", "--scripts", "1", "--json"]).stdout).unwrap();
    assert_eq!(line["oracles"]["ran"].as_array().unwrap().len(), 14);
    assert_eq!(line["oracles"]["silent"]["Parent"], "no parent");
    assert_eq!(line["subject"], "list");
}

#[test]
fn subjects_are_listed() {
    for home in ["--in-process", "--worker"] {
        let text = stdout(&run(&["subjects", home]));
        let list = text.lines().find(|line| line.starts_with("list ")).unwrap_or_else(|| panic!("{text}"));
        assert!(list.contains("0.1.0") && list.contains("grow, walk, misuse, policies, refusals;"), "{list}");
        let lines = stdout(&run(&["subjects", "--json", home]));
        let line: serde_json::Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
        assert_eq!(line["name"], "list");
        assert_eq!(line["capabilities"][2], "walk");
    }
}

#[test]
fn several_subjects_have_a_summary_each() {
    let text = stdout(&run(&["fuzz", "--subject", "list,list", "--scripts", "1"]));
    assert_eq!(text.matches("list: no finding in").count(), 2, "{text}");
}

#[test]
fn the_corpus_is_run_first_and_as_a_whole() {
    let corpus = directory("corpus-of-three", &[("a.fs", PASSING), ("b", PASSING), ("notes.txt", "no script")]);
    let corpus = corpus.to_str().unwrap();
    let line = json(&["fuzz", "--time", "0", "--corpus", corpus, "--json"]);
    assert_eq!((line["scripts"], line["corpus"], line["operations"]), (2.0, 2.0, 4.0));

    directory("corpus-of-three", &[("a.fs", PASSING), ("b.fs", BROKEN)]);
    let output = run(&["fuzz", "--time", "0", "--corpus", corpus]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("b.fs:3:11: expected a size in bytes"), "{}", stderr(&output));
}

#[test]
fn the_corpus_of_this_repository_passes() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let output = freespace(&["replay", "corpus"]).current_dir(root).output().unwrap();
    let text = stdout(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    let scripts: u32 = text.lines().last().unwrap().split(' ').next().unwrap().parse().unwrap();
    assert!(scripts >= 150, "{text}");

    let output = freespace(&["fuzz", "--time", "0", "--json"]).current_dir(root).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let line = numbers(&output.stdout);
    assert!(line["scripts"] >= 150.0 && line["broken"] == 0.0);
}

#[test]
fn replay_prints_a_table_and_tells_pass_from_fail() {
    let scripts = directory("scripts-to-replay", &[("good.fs", PASSING), ("idle.fs", IDLE)]);
    let output = run(&["replay", scripts.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0));
    let text = stdout(&output);
    assert!(text.contains("good.fs           2  pass\n") && text.contains("idle  no heap to run on: "), "{text}");
    assert!(text.ends_with("\n2 scripts: 1 passed, 1 idle, 0 failed\n"), "{text}");

    fs::write(scripts.join("bad.fs"), BROKEN).unwrap();
    let output = run(&["replay", scripts.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    let text = stdout(&output);
    assert!(
        text.contains("-  no script\n") && stderr(&output).contains("bad.fs:3:11: expected a size in bytes"),
        "{text}"
    );
    assert!(text.ends_with("\n3 scripts: 1 passed, 1 idle, 0 failed, 1 no script\n"), "{text}");
}

#[test]
fn a_pass_tells_what_was_not_done() {
    let script = "freespace script 1\nheap 64\na = alloc 1000\nb = alloc 2000\nfree a\n";
    let file = directory("refused", &[("refused.fs", script)]).join("refused.fs");
    let text = stdout(&run(&["replay", file.to_str().unwrap()]));
    assert!(text.contains("3  pass  2 without memory, 1 skipped\n"), "{text}");
}

#[test]
fn the_readme_shows_what_compare_prints() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md")).unwrap();
    let (_, command) = readme.split_once("The first lines of `").unwrap();
    let (command, rest) = command.split_once('`').unwrap();
    let (_, sample) = rest.split_once("```text\n").unwrap();
    let sample = sample.split("```").next().unwrap();
    let printed = stdout(&run(&command.split(' ').collect::<Vec<_>>()));
    assert!(printed.contains(sample), "the README shows otherwise than {command}:\n{printed}");
}

#[test]
fn a_subject_is_named_where_one_runs_only() {
    let output = run(&["demo", "--subject", "talc"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("demo runs no subject that is named"), "{}", stderr(&output));
    let table = stdout(&run(&["subjects", "--subject", "talc,list"]));
    let names: Vec<_> = table.lines().skip(1).filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(names, ["talc", "list"], "{table}");
}

#[test]
fn the_standard_output_is_no_file() {
    let output = run(&["show", "script.fs", "-o", "-"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("expected a file; the standard output is"), "{}", stderr(&output));
}

#[test]
fn a_campaign_without_a_heap_is_no_success() {
    let corpus = directory("idle-corpus", &[("idle.fs", IDLE)]);
    let output = run(&["fuzz", "--scripts", "0", "--corpus", corpus.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stdout(&output).starts_with("nothing ran, for no script made a heap, in "), "{}", stdout(&output));
}

#[test]
fn where_all_are_idle_nothing_passes() {
    let file = directory("one-idle-script", &[("idle.fs", IDLE)]).join("idle.fs");
    let file = file.to_str().unwrap();
    let output = run(&["replay", file]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stdout(&output).ends_with("\n1 script: 0 passed, 1 idle, 0 failed\n"), "{}", stdout(&output));
    let output = run(&["shrink", file]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("idle.fs makes no heap: "), "{}", stderr(&output));
}

#[test]
fn replay_reads_the_standard_input() {
    let mut child = freespace(&["replay", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(PASSING.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && stdout(&output).contains("(standard input)"));
}

#[test]
fn what_cannot_be_done_is_told_from_what_was_found() {
    let empty = directory("nothing-to-replay", &[("notes.txt", "no script")]);
    let empty = empty.to_str().unwrap();
    let good = directory("one-good-script", &[("good.fs", PASSING)]).join("good.fs");
    let refused: [(&[&str], &str); 9] = [
        (&["replay", empty], "no script in"),
        (&["replay", "not/there.fs"], "not/there.fs: "),
        (&["fuzz", "--corpus", "not/there"], "not/there: "),
        (&["fuzz", "--time", "5y"], "expected ms, s, m or h"),
        (&["shrink", good.to_str().unwrap()], "there is nothing to shrink"),
        (&["--subject", "qqq", "fuzz"], "no subject is called \"qqq\": `freespace subjects` lists all of them\n"),
        (&["--subject", "list,list", "replay", "x.fs"], "2 subjects were named, expected one"),
        (&["--memory", "1t", "fuzz"], "expected k, m or g"),
        (&["--subject", "lisst", "step", "x.fs"], "no subject is called \"lisst\": did you mean list or system?\n"),
    ];
    for (args, expected) in refused {
        let output = run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(stderr(&output).contains(expected), "{args:?}: {}", stderr(&output));
    }
}

#[test]
fn help_has_examples() {
    for args in
        [&["--help"] as &[_], &["fuzz", "--help"], &["replay", "--help"], &["shrink", "--help"], &["explain", "--help"]]
    {
        let output = run(args);
        assert!(output.status.success() && stdout(&output).contains("Examples:\n  freespace "), "{args:?}");
    }
    assert!(stdout(&run(&["--version"])).starts_with("freespace "));
}

#[test]
fn the_demo_is_as_it_was_read() {
    let output = run(&["demo"]);
    assert_eq!(output.status.code(), Some(0));
    let text = stdout(&output);
    assert!(text.lines().all(|line| line.chars().count() <= 80));
    expect_test::expect_file!["demo.txt"].assert_eq(&text);
}

/// A million operations, nearly half of which fill a block of 64 KiB: to run them all takes many seconds.
const LONG: &str = "freespace script 1\nheap 8388608\nrepeat 20000\n  a = alloc 8\nend\n\
    repeat 490000\n  b = alloc 65536\n  free b\nend\n";

#[test]
fn the_time_ends_a_long_script() {
    let corpus = directory("one-long-script", &[("long.fs", LONG)]);
    let line = json(&["fuzz", "--time", "0.3", "--jobs", "1", "--json", "--corpus", corpus.to_str().unwrap()]);
    assert!(line["scripts"] < 2.0 && line["operations"] >= 1024.0 && line["operations"] < 1e6, "{line:?}");
}

/// Interrupts a command half a second after it began: long enough for its handler to be there.
#[cfg(unix)]
fn interrupted(args: &[&str]) -> Output {
    let mut child = freespace(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert!(child.try_wait().unwrap().is_none());
    let kill = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    child.wait_with_output().unwrap()
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_with_the_summary() {
    for home in ["--in-process", "--worker"] {
        let output = interrupted(&["fuzz", "--time", "60", "--json", home]);
        assert_eq!(output.status.code(), Some(0));
        assert!(stdout(&output).starts_with("{\"scripts\":"));
    }
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_a_long_script() {
    let scripts = directory("interrupted", &[("a.fs", PASSING), ("long.fs", LONG), ("z.fs", PASSING)]);
    let output = interrupted(&["replay", scripts.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    let text = stdout(&output);
    assert!(text.contains("  pass\n") && text.contains("long.fs   1,000,000  interrupted  as a trace\n"), "{text}");
    assert!(text.ends_with("\n3 scripts: 1 passed, 0 failed\ninterrupted: 2 not run to the end\n"), "{text}");

    let output = interrupted(&["shrink", scripts.join("long.fs").to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("long.fs: interrupted before anything failed"), "{}", stderr(&output));
}

/// The processes that a process started.
#[cfg(target_os = "linux")]
fn children(process: u32) -> Vec<String> {
    let tasks = fs::read_dir(format!("/proc/{process}/task")).unwrap();
    let started = tasks.map(|task| fs::read_to_string(task.unwrap().path().join("children")).unwrap_or_default());
    started.collect::<String>().split_whitespace().map(str::to_owned).collect()
}

/// Waits for something, but not for ever.
#[cfg(target_os = "linux")]
fn comes_true(mut is_true: impl FnMut() -> bool) -> bool {
    (0..500).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        is_true()
    })
}

#[cfg(target_os = "linux")]
#[test]
fn a_worker_does_not_outlive_its_parent() {
    let args = ["fuzz", "--worker", "--jobs", "1", "--time", "60"];
    let mut parent = freespace(&args).stdout(Stdio::null()).spawn().unwrap();
    assert!(comes_true(|| !children(parent.id()).is_empty()));
    let workers = children(parent.id());
    parent.kill().unwrap();
    parent.wait().unwrap();
    let is_gone = |worker: &String| {
        let state = fs::read_to_string(format!("/proc/{worker}/stat")).unwrap_or_default();
        state.is_empty() || state.contains(") Z ")
    };
    assert!(comes_true(|| workers.iter().all(is_gone)));
}
