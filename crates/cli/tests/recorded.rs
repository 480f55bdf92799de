//! `freespace record` on real programs: nothing is lost however they end, each process has its script, and the scripts replay clean. And `exonerate` on them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use freespace::recorder::format::{Alignment, Event, Kind, MAGIC, PAGE};

/// Peers that are held against real programs, beside the list heap.
const PEERS: [&str; 3] = ["rlsf", "talc", "dlmalloc"];

fn freespace(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_freespace"));
    command.args(args).current_dir(env!("CARGO_TARGET_TMPDIR")).stdin(Stdio::null()).output().unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn repository(path: &str) -> String {
    format!("{}/../../{path}", env!("CARGO_MANIFEST_DIR"))
}

/// The program of `recorded/ways.c`. Without optimisation: a compiler may leave out a block that nobody looks at.
fn ways() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| compile("ways", &repository("crates/cli/tests/recorded/ways.c"), &["-pthread"]))
}

fn compile(name: &str, source: &str, flags: &[&str]) -> String {
    let path = format!("{}/{name}", env!("CARGO_TARGET_TMPDIR"));
    let mut cc = Command::new("cc");
    cc.args(["-O0", "-g", "-fno-builtin", "-w", "-o", &path, source]).args(flags);
    assert!(cc.status().expect("a C compiler").success());
    path
}

/// A recording: its scripts by the number of the process, without the two lines at their beginning.
struct Recording {
    output: Output,
    scripts: BTreeMap<usize, Vec<String>>,
    directory: PathBuf,
}

impl Recording {
    /// What was told, without the lines that stand for a script or the end of the program.
    fn remarks(&self) -> Vec<String> {
        stderr(&self.output).lines().filter(|line| line.starts_with("  ")).map(str::to_owned).collect()
    }

    fn path(&self, number: usize) -> String {
        self.directory
            .join(if number == 1 { "t.fs".to_owned() } else { format!("t.{number}.fs") })
            .display()
            .to_string()
    }
}

fn record(name: &str, options: &[&str], program: &[&str]) -> Recording {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("recorded").join(name);
    let _ = fs::remove_dir_all(&directory);
    let out = directory.join("t.fs").display().to_string();
    let args = [&["record", "-o", &out], options, &["--"], program].concat();
    let output = freespace(&args);
    let mut scripts = BTreeMap::new();
    for entry in fs::read_dir(&directory).into_iter().flatten() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let number = name.split('.').nth(1).and_then(|part| part.parse().ok()).unwrap_or(1);
        let text = fs::read_to_string(&path).unwrap();
        scripts.insert(number, text.lines().skip(2).map(str::to_owned).collect());
    }
    Recording { output, scripts, directory }
}

/// The lines that allocate or resize to at least so many bytes.
fn sizes(lines: &[String], least: usize, most: usize) -> Vec<usize> {
    let size = |line: &String| {
        let mut words = line.split(' ').skip_while(|word| *word != "alloc" && *word != "realloc");
        let is_realloc = words.next()? == "realloc";
        words.nth(usize::from(is_realloc))?.parse::<usize>().ok()
    };
    lines.iter().filter_map(size).filter(|size| (least..=most).contains(size)).collect()
}

#[test]
fn nothing_is_lost_however_a_program_ends() {
    let ends = [
        ("exit", "ended with status 3"),
        ("_exit", "ended with status 4"),
        ("abort", "was ended by SIGABRT"),
        ("segv", "was ended by SIGSEGV"),
        ("kill", "was ended by SIGKILL"),
        ("exec", "ended with status 0"),
    ];
    for (way, end) in ends {
        let recording = record(way, &[], &[ways(), way]);
        let told = stderr(&recording.output);
        assert_eq!(recording.output.status.code(), Some(0), "{way}: {told}");
        assert!(told.lines().next().unwrap().contains(end), "{way}: {told}");
        assert_eq!(sizes(&recording.scripts[&1], 40_000, 41_000), (40_000..41_000).collect::<Vec<_>>(), "{way}");
        let frees = recording.scripts[&1].iter().filter(|line| line.starts_with("free ")).count();
        assert_eq!(frees, 500, "{way}");
        assert_eq!(recording.scripts.len(), 1 + usize::from(way == "exec"), "{way}");
        assert!(recording.remarks().is_empty(), "{told}");
    }
    assert_eq!(sizes(&record("exec", &[], &[ways(), "exec"]).scripts[&2], 0, usize::MAX), [4001]);
}

#[test]
fn every_function_is_seen() {
    let recording = record("every", &[], &[ways(), "every"]);
    let expected = "\
a = alloc 5001 align 16
free a
a = alloc 3003 align 16 zeroed
free a
a = alloc 5002 align 16
a = realloc a 5003
a = realloc a 50000000
free a
a = alloc 5005 align 16
free a
a = alloc 5006 align 64
free a
a = alloc 5120 align 128
free a
a = alloc 5007 align 256
free a
a = alloc 5008 align 4096
free a
a = alloc 5009 align 4096
free a";
    assert_eq!(recording.scripts[&1].join("\n"), expected);
    assert!(recording.remarks().is_empty(), "{}", stderr(&recording.output));
}

#[test]
fn what_is_refused_is_counted_and_what_is_freed_twice_is_told() {
    let refused = record("refused", &[], &[ways(), "refused"]);
    assert_eq!(refused.scripts[&1], ["a = alloc 6001 align 16", "free a"]);
    assert_eq!(refused.remarks(), ["  3 requests refused, and left out"]);

    let twice = record("twice", &[], &[ways(), "twice"]);
    assert_eq!(twice.scripts[&1].len(), 4);
    let told = "  the program freed 1 block twice, and the script does not: first by thread 0 after operation 4, what operation 4 had freed";
    assert_eq!(twice.remarks(), [told]);
}

#[test]
fn a_request_that_ends_the_program_is_the_last_line() {
    let recording = record("corrupt", &[], &[ways(), "corrupt"]);
    let told = stderr(&recording.output);
    assert!(told.contains("was ended by SIGABRT"), "{told}");
    assert_eq!(recording.scripts[&1], ["a = alloc 24 align 16", "b = alloc 5555 align 16"]);
    assert_eq!(recording.remarks(), ["  1 call that never came to an end"]);
    // With canaries, it is no mystery.
    let told = stderr(&record("corrupt-guarded", &["--guard"], &[ways(), "corrupt"]).output);
    assert!(told.contains("something wrote 1 byte past the end of `a`, 24 bytes"), "{told}");
}

#[test]
fn what_finds_no_room_on_the_tape_is_counted() {
    // In units of 512 bytes: the first piece of a tape is half of that, and the next is too large.
    let limited = |units: u32| format!("ulimit -f {units}; exec \"$0\" threads 5000");
    let recording = record("lost", &[], &["sh", "-c", &limited(1000), ways()]);
    let told = stderr(&recording.output);
    assert!(told.contains("sh ended with status 0"), "{told}");
    let lost =
        recording.remarks().into_iter().find(|line| line.ends_with(" calls lost: there was no room on the tape"));
    let lost: usize =
        lost.unwrap_or_else(|| panic!("{told}")).trim().split(' ').next().unwrap().replace(',', "").parse().unwrap();
    // Each round has four events, and each thread is one block to begin with.
    let events = 4 * 5000 * 4 + 4;
    let kept = ((256 << 10) - 4096) / 32;
    assert!((events - kept..events - kept + 20).contains(&lost), "{lost} of {events} and a few, {kept} kept");

    let none = record("unrecorded", &[], &["sh", "-c", &limited(100), ways()]);
    let told = stderr(&none.output);
    assert!(told.contains("freespace recorder: this process is not recorded: "), "{told}");
    assert!(told.contains("sh ended with status 0"), "{told}");
    assert_eq!((none.output.status.code(), none.scripts.len()), (Some(0), 1), "{told}");
}

#[test]
fn a_forked_process_has_a_script_that_begins_with_what_it_was_born_with() {
    let recording = record("forks", &[], &[ways(), "forks"]);
    let born = ["a = alloc 8001 align 16", "b = alloc 8002 align 16"];
    let parent = [&born[..], &["free b", "b = alloc 8005 align 16", "free b"]].concat();
    let child = [&born[..], &["free b", "b = alloc 8003 align 16", "free b"]].concat();
    // By then, its parent had freed the other one.
    let grandchild = ["a = alloc 8001 align 16", "free a", "a = alloc 8004 align 16", "free a"];
    assert_eq!(recording.scripts[&1], parent);
    assert_eq!(recording.scripts[&2], child);
    assert_eq!(recording.scripts[&3], grandchild);
    assert!(recording.remarks().is_empty(), "{}", stderr(&recording.output));
}

#[test]
fn what_shares_memory_shares_a_script_and_exec_begins_one() {
    let recording = record("spawns", &[], &[ways(), "spawns"]);
    let sizes: Vec<_> = recording.scripts.values().map(|lines| sizes(lines, 0, usize::MAX)).collect();
    assert_eq!(sizes, [vec![8101, 8102], vec![4001], vec![4001]]);
}

#[test]
fn each_thread_has_its_number() {
    let recording = record("threads", &[], &[ways(), "threads"]);
    assert!(recording.remarks().is_empty(), "{}", stderr(&recording.output));
    let mut thread = "thread 0";
    let mut of: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for line in &recording.scripts[&1] {
        if line.starts_with("thread ") {
            thread = line;
        }
        for size in sizes(std::slice::from_ref(line), 7000, 7003) {
            of.entry(size).or_default().push(thread);
        }
    }
    assert_eq!(of.keys().copied().collect::<Vec<_>>(), [7000, 7001, 7002, 7003]);
    let mut numbers: Vec<&str> = of.values().map(|threads| threads[0]).collect();
    assert!(of.values().all(|threads| threads.len() == 20_000 && threads.iter().all(|it| *it == threads[0])));
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), 4, "{numbers:?}");
}

#[test]
fn blocks_that_go_from_thread_to_thread_are_told_in_an_order_that_can_be() {
    // What goes wrong with an order seldom goes wrong: three times, and it hardly ever hides.
    for _ in 0..3 {
        let recording = record("exchange", &[], &[ways(), "exchange"]);
        // A free that came too late, or an address that came again too soon, would be counted.
        assert!(recording.remarks().is_empty(), "{}", stderr(&recording.output));
        let lines = &recording.scripts[&1];
        assert_eq!(sizes(lines, 2000, 2007).len(), 800_000);
        let count = |what: &str| lines.iter().filter(|line| line.contains(what)).count();
        assert_eq!(count(" = alloc "), count("free ") + live_at_exit(lines));
    }
}

/// Names that were bound and not freed: what threads of the C library leave behind.
fn live_at_exit(lines: &[String]) -> usize {
    let mut live = std::collections::BTreeSet::new();
    for line in lines {
        match line.strip_prefix("free ") {
            Some(name) => assert!(live.remove(name), "{line}"),
            None if line.contains(" = alloc ") => assert!(live.insert(line.split(' ').next().unwrap()), "{line}"),
            None => {}
        }
    }
    live.len()
}

fn replays_clean(path: &str, subjects: &[&str]) {
    for subject in subjects {
        let output = freespace(&["replay", path, "--subject", subject]);
        let text = stdout(&output) + &stderr(&output);
        assert_eq!(output.status.code(), Some(0), "{subject}: {text}");
        assert!(text.contains("1 script: 1 passed, 0 failed"), "{subject}: {text}");
    }
}

#[test]
fn real_programs_replay_clean_on_the_list_heap_and_three_peers() {
    let repository = &repository("");
    let sql = "create table t(a, b); insert into t values (1, 'x'), (2, 'y'); select b from t where a = 2;";
    let programs: [&[&str]; 6] = [
        &["sh", "-c", "for i in 1 2 3; do x=$i$i; done; echo $x"],
        &["perl", "-e", "my %h = map { $_ => [1 .. 5] } 1 .. 300; print scalar keys %h"],
        &["git", "-C", repository, "rev-parse", "--git-dir"],
        &["python3", "-S", "-c", "import json; print(json.loads('[1, {\"a\": 2}]'))"],
        &["sqlite3", ":memory:", sql],
        &[ways(), "threads", "500"],
    ];
    for program in programs {
        let name = Path::new(program[0]).file_name().unwrap().to_str().unwrap();
        let recording = record(&format!("real-{name}"), &[], program);
        let told = stderr(&recording.output);
        assert_eq!(recording.output.status.code(), Some(0), "{told}");
        assert!(told.contains("ended with status 0"), "{told}");
        // A shell may stand before the program itself.
        let (number, lines) = recording.scripts.iter().max_by_key(|(_, lines)| lines.len()).unwrap();
        assert!(lines.len() > 30, "{program:?}: {told}");
        replays_clean(&recording.path(*number), &[&["list"], &PEERS[..]].concat());
    }
}

#[test]
fn a_guarded_recording_names_the_block_and_the_first_damaged_byte() {
    let cases = [
        (
            "past",
            "something wrote 1 byte past the end of `a`, 100 bytes",
            "41 42 43 00, which looks like: text",
            "when operation 3 gave it up",
        ),
        (
            "before",
            "something wrote 3 bytes before the start of `a`, 100 bytes",
            "00, which looks like: zero",
            "when operation 3 gave it up",
        ),
        (
            "resized",
            "something wrote 5 bytes past the end of `a`, 100 bytes",
            "ee ee ee ee, which looks like: one byte",
            "when operation 3 gave it up",
        ),
        (
            "exit",
            "something wrote 1 byte past the end of `b`, 50 bytes",
            "which looks like: addresses",
            "at the exit, still live",
        ),
    ];
    for (how, head, looks, found) in cases {
        let recording = record(&format!("guard-{how}"), &["--guard"], &[ways(), "overrun", how]);
        let told = stderr(&recording.output);
        assert_eq!(recording.output.status.code(), Some(1), "{how}: {told}");
        for part in
            [head, looks, found, "allocated  by operation ", ", thread 0, at ", "1 block was written past or before"]
        {
            assert!(told.contains(part), "{how}: expected {part:?} in\n{told}");
        }
    }
}

#[test]
fn a_guarded_recording_of_a_sound_program_finds_nothing() {
    for way in [&["overrun", "not"][..], &["every"], &["refused"], &["threads"], &["exchange"], &["forks"], &["spawns"]]
    {
        let recording = record(&format!("sound-{}", way[0]), &["--guard"], &[&[ways()], way].concat());
        let told = stderr(&recording.output);
        assert_eq!(recording.output.status.code(), Some(0), "{told}");
        assert!(told.contains("no canary was found dead"), "{told}");
        let unlooked = recording.remarks().iter().filter(|line| line.contains("did not end by `exit`")).count();
        // The two children end by `_exit`.
        assert_eq!(unlooked, if way[0] == "forks" { 2 } else { usize::from(way[0] == "spawns") }, "{told}");
    }
}

#[test]
fn a_tape_of_a_recorder_becomes_a_script() {
    let kinds = [(Kind::Allocated, 24), (Kind::Freed, 0)];
    let event = |(kind, size)| Event {
        kind,
        address: 0x1000,
        size,
        caller: 0,
        thread: 0,
        alignment: Alignment::Power(3),
        zeroed: false,
    };
    let mut bytes = MAGIC.to_vec();
    bytes.resize(PAGE, 0);
    bytes.extend(kinds.map(event).iter().flat_map(Event::words).flat_map(u64::to_le_bytes));
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR"));
    fs::write(directory.join("own.tape"), bytes).unwrap();
    let output = freespace(&["record", "--tape", "own.tape", "-o", "own.fs"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let text = fs::read_to_string(directory.join("own.fs")).unwrap();
    assert_eq!(
        text,
        "freespace script 1\nheap 131072 fit=first order=address granule=16\na = alloc 24 align 8\nfree a\n"
    );
}

#[test]
fn a_name_that_ends_in_zst_is_compressed() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("recorded/every.fs.zst");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let output = freespace(&["record", "-o", path.to_str().unwrap(), "--", ways(), "every"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let text = zstd::decode_all(fs::File::open(&path).unwrap()).unwrap();
    assert!(text.starts_with(b"freespace script 1\nheap 67108864 fit=first order=address granule=16\na = alloc 5001"));
}

#[test]
fn what_cannot_be_recorded_is_said() {
    let fails = |args: &[&str], expected: &str| {
        let output = freespace(args);
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.lines().any(|line| line.starts_with("error: ") && line.contains(expected)), "{told}");
    };
    fails(&["record", "-o", "x.fs", "--", "./no-such-program"], "./no-such-program: cannot be run: No such file");
    fails(
        &[
            "record",
            "-o",
            "x.fs",
            "--",
            &compile("ways-static", &repository("crates/cli/tests/recorded/ways.c"), &["-pthread", "-static"]),
            "plain",
        ],
        "the recorder saw no call",
    );
    fails(&["record", "-o", "/proc/x.fs", "--", ways(), "plain"], "/proc/x.fs: cannot be written");
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("foreign.tape"), "no tape").unwrap();
    fails(&["record", "-o", "x.fs", "--tape", "foreign.tape"], "foreign.tape: expected a tape, which begins with");
    fails(&["record", "-o", "x.fs", "--tape", "no.tape"], "no.tape: No such file");
}

#[test]
fn exonerate_clears_what_serves_the_recording_and_says_what_that_is_worth() {
    let recording = record("cleared", &[], &[ways(), "threads"]);
    let lines: Vec<&str> = recording.scripts[&1].iter().map(String::as_str).take(600).collect();
    let text = format!("freespace script 1\nheap 1048576 granule=16\n{}\n", lines.join("\n"));
    let path = recording.directory.join("short.fs");
    fs::write(&path, text).unwrap();
    let output = freespace(&["exonerate", path.to_str().unwrap(), "--subject", "talc"]);
    let text = stdout(&output);
    assert_eq!(output.status.code(), Some(0), "{text}{}", stderr(&output));
    for part in [
        "CLEARED for this sequence: talc served all of its 600 operations",
        "What this shows:",
        "What this does not show:",
        "freespace record --guard",
    ] {
        assert!(text.contains(part), "expected {part:?} in\n{text}");
    }
}

#[test]
fn exonerate_convicts_a_library_that_hands_a_block_out_twice() {
    let library = |name: &str, flag: &str| {
        let source = repository("tests/shared_object/library.c");
        compile(name, &source, &["-shared", "-fPIC", flag])
    };
    let program = ["perl", "-e", "my %h = map { $_ => [1 .. 5] } 1 .. 300; print scalar keys %h"];
    let recording = record("convicted", &[], &program);
    let findings = recording.directory.join("findings");
    let exonerate = |library: &str| {
        let findings = findings.display().to_string();
        freespace(&["exonerate", &recording.path(1), "--findings", &findings, "--so", library])
    };
    let output = exonerate(&library("sound.so", "-DOVERLAP=0"));
    assert_eq!(output.status.code(), Some(0), "{}{}", stdout(&output), stderr(&output));
    assert!(!findings.exists());

    let output = exonerate(&library("broken.so", "-DOVERLAP=500"));
    let text = stdout(&output);
    assert_eq!(output.status.code(), Some(1), "{text}{}", stderr(&output));
    assert!(text.starts_with("CONVICTED: it is the allocator. ") && text.contains(": Overlap\n"), "{text}");
    assert_eq!(fs::read_dir(&findings).unwrap().count(), 1);
}
