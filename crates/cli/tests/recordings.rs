//! Recordings on the command line: imported, replayed as streams, found wrong where they are, and a heap that goes bad in the middle of a long one.

mod told;

use core::alloc::Layout;
use core::ptr::NonNull;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use freespace::harness::list_heap::ListHeap;
use freespace::harness::script::{Script, Setup};
use freespace::harness::subject::{Capabilities, Chart, Near, Promises, Snapshot, Subject, Unfit};
use freespace::heap::{Defect, Refusal};
use freespace_cli::{Status, SubjectEntry};
use told::{Told, tell};

fn folder() -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("recordings");
    fs::create_dir_all(&path).unwrap();
    path
}

fn freespace(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_freespace"))
        .args(args)
        .current_dir(folder())
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn sample(name: &str) -> String {
    format!("{}/../../corpus/traces/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// A program of so many calls, one a line: it keeps some nine hundred blocks, and in its middle it asks once for [`ODD`] bytes.
fn program(calls: u32) -> String {
    let (mut text, mut random, mut live, mut next) = (String::new(), 1_u64, Vec::new(), 0);
    for call in 0..calls {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (size, draw) = ((random >> 40) % 2000 + 1, (random >> 20) as usize);
        if call == calls / 2 {
            let _ = writeln!(text, "a {next} {ODD}");
            live.push(next);
            next += 1;
        } else if live.len() > 900 || (!live.is_empty() && draw.is_multiple_of(3)) {
            let _ = writeln!(text, "f {}", live.swap_remove(draw % live.len()));
        } else if !live.is_empty() && draw.is_multiple_of(7) {
            let _ = writeln!(text, "r {} {size}", live[draw % live.len()]);
        } else {
            let _ = writeln!(text, "a {next} {size}");
            live.push(next);
            next += 1;
        }
    }
    text
}

/// What no other call of [`program`] asks for.
const ODD: usize = 4242;

fn compressed(name: &str, text: &str) -> String {
    let path = folder().join(name);
    fs::write(&path, zstd::encode_all(text.as_bytes(), 3).unwrap()).unwrap();
    path.display().to_string()
}

#[test]
fn what_is_imported_replays_and_what_is_lost_is_told() {
    for (name, format, told) in [
        ("calls.txt", "calls, one a line", "lost        1 frees of what was no live block of the recording, left out"),
        (
            "malloclab.rep",
            "malloc lab .rep",
            "not told    which thread calls; which blocks are zeroed; alignments beyond 16",
        ),
        ("mtrace.log", "glibc mtrace", "lost        1 calls that got no memory, left out"),
        ("valgrind-cpp.log", "valgrind --trace-malloc=yes", "not told    which thread calls"),
    ] {
        let (plain, packed) = (format!("{name}.fs"), format!("{name}.fs.zst"));
        for script in [&plain, &packed] {
            let imported = freespace(&["import", &sample(name), "-o", script]);
            assert_eq!(imported.status.code(), Some(0), "{}", err(&imported));
            assert!(err(&imported).contains(&format!("format      {format}\n")), "{}", err(&imported));
            assert!(err(&imported).contains(told), "{}", err(&imported));
            let replayed = freespace(&["replay", script, "--subject", "list"]);
            assert_eq!(replayed.status.code(), Some(0), "{}", out(&replayed));
        }
        let text = fs::read(folder().join(&plain)).unwrap();
        assert_eq!(zstd::decode_all(&*fs::read(folder().join(&packed)).unwrap()).unwrap(), text);
        assert_eq!(Script::parse_bytes(&text).unwrap().to_string().as_bytes(), text, "{name}: it is canonical");
        assert_eq!(out(&freespace(&["import", &sample(name)])).as_bytes(), text, "{name}: the standard output");
    }
}

#[test]
fn a_long_recording_is_replayed_as_a_trace_here_and_in_a_worker() {
    let path = compressed("long.txt.zst", &program(20_000));
    for home in ["--in-process", "--worker"] {
        let output = freespace(&["replay", &path, "--subject", "list", home]);
        let text = out(&output);
        assert_eq!(output.status.code(), Some(0), "{text}{}", err(&output));
        assert!(text.contains("      20,000  pass  as a trace\n"), "{text}");
        for fact in [
            "  format       calls, one a line\n",
            "  live         at most ",
            "  footprint    at most ",
            "  largest free ",
            "  time ",
        ] {
            assert!(text.contains(fact), "{fact} {text}");
        }
        assert!(
            text.contains("the whole heap, if it can check itself, every ⌈live/64⌉ calls")
                && text.contains("exact model, if any, up to operation"),
            "{text}"
        );
    }
}

#[test]
fn a_long_script_is_run_as_a_trace_and_a_short_one_closely() {
    let long = folder().join("long.fs");
    let import =
        freespace(&["import", &compressed("for-a-script.zst", &program(10_001)), "-o", &long.display().to_string()]);
    assert_eq!(import.status.code(), Some(0), "{}", err(&import));
    let text = out(&freespace(&["replay", &long.display().to_string()]));
    assert!(text.contains("      10,001  pass  as a trace\n"), "{text}");
    let folder = long.with_file_name("of-scripts");
    fs::create_dir_all(&folder).unwrap();
    fs::copy(&long, folder.join("a.fs")).unwrap();
    fs::write(folder.join("b.fs.zst"), zstd::encode_all(&*fs::read(&long).unwrap(), 3).unwrap()).unwrap();
    fs::write(folder.join("c.zst"), "not called a script").unwrap();
    let text = out(&freespace(&["replay", &folder.display().to_string()]));
    assert!(text.contains("2 scripts: 2 passed, 0 failed") && text.matches("pass  as a trace").count() == 2, "{text}");
    let text = out(&freespace(&["replay", &sample("../heap/fit-best.fs")]));
    assert!(text.contains("pass\n") && !text.contains("as a trace"), "{text}");
}

#[test]
fn what_is_wrong_in_the_middle_ends_with_its_place() {
    let good = program(12_000);
    let garbled = good.replacen("\nf ", "\nq ", 4000).replacen("\nq ", "\nf ", 3999);
    let line = garbled.lines().position(|line| line.starts_with('q')).unwrap() + 1;
    let path = compressed("garbled.zst", &garbled);
    let whole = fs::read(compressed("whole.zst", &good)).unwrap();
    let cut = folder().join("cut.zst").display().to_string();
    fs::write(&cut, &whole[..whole.len() * 2 / 3]).unwrap();
    let unknown = folder().join("unknown.zst").display().to_string();
    fs::write(&unknown, zstd::encode_all(&b"neither one nor the other\n"[..], 3).unwrap()).unwrap();
    for (path, expected) in [
        (
            &path,
            format!(
                "{path}: line {line}, column 1: expected a ID SIZE, z ID SIZE, m ID SIZE ALIGN, r ID SIZE or f ID, found \"q\""
            ),
        ),
        (&cut, format!("{cut}: up to byte {}: expected whole zstd frames", whole.len() * 2 / 3)),
        (&unknown, format!("{unknown}: expected a recording: freespace script; calls")),
    ] {
        for args in [["replay", path, "--in-process"], ["replay", path, "--worker"], ["import", path, "--in-process"]] {
            let output = freespace(&args);
            assert_eq!(output.status.code(), Some(2), "{args:?} {}", err(&output));
            assert_eq!(err(&output).lines().count(), 1, "{}", err(&output));
            assert!(err(&output).starts_with(&format!("error: {expected}")), "{args:?} {}", err(&output));
        }
    }
}

#[test]
fn an_import_that_fails_writes_nothing() {
    let (output, path) = (folder().join("not-written.fs"), compressed("bad.zst", "a 0 8\nf 0\nf x\n"));
    let imported = freespace(&["import", &path, "-o", &output.display().to_string()]);
    assert_eq!(imported.status.code(), Some(2));
    assert!(!output.exists());
    assert_eq!(freespace(&["import", "missing.log"]).status.code(), Some(2));
}

/// The list heap; who asks it for [`ODD`] bytes gets a block whose neighbour's header is spoilt.
#[derive(Default)]
struct Spoiler(ListHeap);

// SAFETY: what the list heap promises for its region is passed on as it is.
unsafe impl Subject for Spoiler {
    fn begin(&mut self, setup: &Setup) -> Result<(), Unfit> {
        self.0.begin(setup)
    }

    fn allocate(&mut self, layout: Layout, zeroed: bool) -> Option<NonNull<u8>> {
        let block = self.0.allocate(layout, zeroed)?;
        if layout.size() == ODD {
            // The last byte of the tag of the next header, with granules of 16.
            let behind = block.as_ptr().wrapping_add((ODD + 8).next_multiple_of(16) - 1);
            // SAFETY: the chunk behind a block of the recording lies in the region.
            unsafe { behind.write(0x77) };
        }
        Some(block)
    }

    unsafe fn release(&mut self, block: *mut u8, layout: Layout) -> Result<(), Refusal> {
        // SAFETY: the caller's promise.
        unsafe { self.0.release(block, layout) }
    }

    fn look(&self, closely: bool) -> Snapshot {
        Snapshot { inside: None, ..self.0.look(closely) }
    }

    fn look_near(&self, near: &Near) -> Option<Result<(), Defect>> {
        self.0.look_near(near)
    }

    fn chart(&self) -> Option<Chart> {
        self.0.chart()
    }

    fn capabilities(&self) -> Capabilities {
        self.0.capabilities()
    }

    fn promises(&self) -> Promises {
        self.0.promises()
    }
}

fn on_spoiler(args: &[&str]) -> (Status, String) {
    let subject = SubjectEntry::new("spoiler", "spoils a header", || Box::<Spoiler>::default());
    let Told { status, out, err } = tell(&[subject], args);
    (status, out + &err)
}

#[test]
fn a_corruption_in_the_middle_is_found_where_it_is_explained_and_shrunk() {
    let path = compressed("planted.zst", &program(20_000));
    let (status, text) = on_spoiler(&["replay", &path]);
    assert_eq!(status, Status::Found, "{text}");
    assert!(
        text.contains("      10,001  FAIL  Defect at operation 10001 of 10001: "),
        "found in the very call: {text}"
    );
    let (status, text) = on_spoiler(&["explain", &path]);
    assert_eq!(status, Status::Clean, "{text}");
    for told in
        ["  Defect at operation 10001 of ", "  bytes\n", "Operation 10001 itself ", "  hint\n", "  last operations\n"]
    {
        assert!(text.contains(told), "{told:?} is not in {text}");
    }
    let small = folder().join("small.fs");
    let (status, text) = on_spoiler(&["shrink", "--in-process", &path, "-o", &small.display().to_string()]);
    assert_eq!(status, Status::Clean, "{text}");
    let script = Script::parse_bytes(&fs::read(Path::new(&small)).unwrap()).unwrap();
    assert!(script.count_operations() < 20, "{script}");
    assert_eq!(on_spoiler(&["replay", &small.display().to_string()]).0, Status::Found);
}

#[test]
fn a_script_that_is_too_large_to_be_held_is_read_by_every_command() {
    let path = folder().join("large.fs");
    let comment = format!("# {}\n", "x".repeat(1 << 20));
    fs::write(&path, format!("freespace script 1\nheap 64\n{}a = alloc 8\n", comment.repeat(65))).unwrap();
    for (command, expected) in [("step", "step 1 of 1   a = alloc 8"), ("shrink", "passes"), ("explain", "passes")] {
        let output = freespace(&[command, path.to_str().unwrap()]);
        let text = out(&output) + &err(&output);
        assert!(text.contains(expected), "{command}: {text}");
    }
    fs::remove_file(&path).unwrap();
}
