//! Recordings of others: each format is known by its content, read as it was meant, and named where it is wrong.
//!
//! The samples in `corpus/traces` were written by valgrind 3.19 and glibc 2.36 for small programs, and by hand.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use freespace::harness::drivers::fuzzing::{read_recording, round_trip};
use freespace::harness::list_heap::ListHeap;
use freespace::harness::recording::Demand;
use freespace::harness::run::{Pace, Rig};
use freespace::harness::script::{Feed, Op};
use freespace::harness::traces::{Format, Loss, Losses, Trace, TraceError, Wanted};

fn sample(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/traces").join(name)).unwrap()
}

const SAMPLES: [(&str, Format); 5] = [
    ("calls.txt", Format::Calls),
    ("malloclab.rep", Format::Rep),
    ("mtrace.log", Format::Mtrace),
    ("valgrind-c.log", Format::Valgrind),
    ("valgrind-cpp.log", Format::Valgrind),
];

/// The operations of a recording as text, a line each, and what was lost.
fn read(bytes: &[u8]) -> Result<(String, Losses), TraceError> {
    let mut trace = Trace::open(bytes)?;
    let mut text = String::new();
    while let Some(op) = trace.next_op()? {
        writeln!(text, "{}", op.display(trace.names())).unwrap();
    }
    Ok((text, trace.losses()))
}

fn error(bytes: &[u8]) -> String {
    read(bytes).map(drop).unwrap_err().to_string()
}

#[test]
fn each_sample_is_known_by_its_content_and_replays() {
    let mut rig = Rig::new(Box::new(ListHeap::new())).at_pace(Pace::Trace);
    for (name, format) in SAMPLES {
        let bytes = sample(name);
        let mut trace = Trace::open(&*bytes).unwrap();
        assert_eq!(trace.format(), format, "{name}");
        let verdict = rig.run(&mut trace);
        assert!(verdict.finding().is_none() && trace.take_error().is_none(), "{name}: {verdict:?}");
        assert!(verdict.counters.allocations >= 8 && verdict.counters.skipped == 0, "{name}: {verdict:?}");
    }
}

/// What `corpus/traces/mtrace.log` and `valgrind-c.log` were recorded of, up to what only valgrind tells.
const PROGRAM: &str = "\
a = alloc 100 align 16
b = alloc 120 align 16
a = realloc a 5000
c = alloc 16 align 16
d = alloc 200 align 16
e = alloc 256 align 16
f = alloc 10 align 8
g = alloc 0
free b
b = alloc 120 align 16
free d
free a
free e
free f
free g
free c
a = alloc 12 align 8
";

#[test]
fn mtrace_is_read() {
    let (text, losses) = read(&sample("mtrace.log")).unwrap();
    assert_eq!(text, PROGRAM);
    assert_eq!(losses.iter().collect::<Vec<_>>(), [(Loss::NoMemory, 1)]);
}

#[test]
fn valgrind_is_read() {
    let (text, losses) = read(&sample("valgrind-c.log")).unwrap();
    let expected = PROGRAM
        .replace("b = alloc 120 align 16\na = realloc", "b = alloc 120 align 16 zeroed\na = realloc")
        .replace("200 align 16", "200 align 64")
        .replace("256 align 16", "256 align 128")
        .replace("alloc 10 align 8", "alloc 10 align 32");
    assert_eq!(text, expected);
    assert_eq!(losses.iter().collect::<Vec<_>>(), [(Loss::NoMemory, 1)]);
}

#[test]
fn valgrind_tells_of_the_operators_of_cpp() {
    let (text, losses) = read(&sample("valgrind-cpp.log")).unwrap();
    assert_eq!(losses, Losses::default());
    assert!(text.starts_with("a = alloc 72704 align 16\nb = alloc 40 align 16\n"), "{text}");
    assert!(text.contains(" = alloc 64 align 64\n"), "{text}");
    let (allocated, freed) = (text.matches("= alloc").count(), text.matches("free").count());
    assert_eq!((allocated, freed, text.matches("realloc").count()), (13, 13, 1), "{text}");
}

#[test]
fn calls_and_malloc_lab_traces_are_read() {
    let (text, losses) =
        read(b"a 0 100\nz 7 8\nm 2 64 4096\nr 7 10\nf 0\nf 9\nr 5 30\nf 2\nf 7\na 3 1\nf 3\n").unwrap();
    let expected = "a = alloc 100 align 16\nb = alloc 8 align 8 zeroed\nc = alloc 64 align 4096\nb = realloc b 10\nfree a\n\
        a = alloc 30 align 16\nfree c\nfree b\nb = alloc 1\nfree b\n";
    assert_eq!(text, expected, "names are the lowest that are spare");
    assert_eq!(losses.iter().collect::<Vec<_>>(), [(Loss::UnknownFree, 1), (Loss::UnknownRealloc, 1)]);
    for head in ["20000\n2\n5\n1\n", "20000\n2\n5\n"] {
        let (text, losses) = read(format!("{head}a 0 512\na 1 128\nr 0 640\nf -1\nf 1\n").as_bytes()).unwrap();
        assert_eq!(text, "a = alloc 512 align 16\nb = alloc 128 align 16\na = realloc a 640\nfree b\n");
        assert_eq!(losses, Losses::default());
    }
}

#[test]
fn what_cannot_be_said_is_counted() {
    let lost = |text: &[u8]| read(text).unwrap().1.iter().collect::<Vec<_>>();
    assert_eq!(lost(b"a 0 10\na 0 10\nf 0\n"), [(Loss::UnseenFree, 1)]);
    assert_eq!(
        lost(b"a 0 18446744073709551615\nm 1 8 131072\nm 2 8 0\nm 3 8 24\n"),
        [(Loss::TooLarge, 1), (Loss::Alignment, 1)]
    );
    let two = b"--1-- malloc(8) = 0x10\n--2-- malloc(8) = 0x10\n--1-- free(0x10)\n";
    assert_eq!(lost(two), [(Loss::OtherProcess, 1)]);
    assert_eq!(
        lost(b"--1-- malloc(8) = 0x10\nthe program prints\n--1-- realloc(0x10,9) = 0x0\n"),
        [(Loss::NoMemory, 1)]
    );
    let moved =
        b"= Start\n@ ./p:[0x1] + 0x10 0x8\n@ ./p q] :[0x1] + 0x20 0x8\n@ ./p:[0x1] < 0x10\n@ ./p:[0x1] > 0x20 0x9\n";
    assert_eq!(lost(moved), [(Loss::UnseenFree, 1)]);
    assert_eq!(lost(b"= Start\n! 0x10 0x9\n+ (nil) 0x9\n"), [(Loss::NoMemory, 2)]);
}

#[test]
fn errors_have_their_place_and_what_was_expected() {
    for (text, expected) in [
        (
            "a 0 100\nb 1 2\n",
            "line 2, column 1: expected a ID SIZE, z ID SIZE, m ID SIZE ALIGN, r ID SIZE or f ID, found \"b\"",
        ),
        (
            "a 0 100\na 1\n",
            "line 2, column 4: expected a size in bytes (0 to 18446744073709551615), found the end of the line",
        ),
        ("a 0 100\na x\n", "line 2, column 3: expected the number of a block (0 to 18446744073709551615), found \"x\""),
        ("a 0 100\na 1 10", "line 2: expected a line feed, which ends the last line, too, found the end of the text"),
        ("a 0 100 3\n", "line 1, column 9: expected the end of the line, found \"3\""),
        ("1\n2\n", "line 3: expected a number of the head (0 to 18446744073709551615), found the end of the text"),
        ("1\n2\n3\n4\na 0 1\n", "line 6: expected 3 calls, as its third line says, found the end of the text"),
        ("1\n2\n0\na 0 1\n", "line 4, column 1: expected 0 calls, as its third line says, found \"a\""),
        ("1\n2\n1\n4\nz 0 1\n", "line 5, column 1: expected a ID SIZE, r ID SIZE or f ID, found \"z\""),
        (
            "= Start\n@ x:[0x1] + 10 0x8\n",
            "line 2, column 13: expected an address in hexadecimal, behind 0x, found \"10\"",
        ),
        ("= Start\n@ x:[0x1] < 0x10\n", "line 3: expected `>` and where the block is now, found the end of the text"),
        (
            "= Start\n@ x:[0x1] ? 0x10\n",
            "line 2, column 11: expected + ADDRESS SIZE, - ADDRESS, < ADDRESS, > ADDRESS SIZE or ! ADDRESS SIZE, found \"?\"",
        ),
        ("--1-- malloc(8) = 0x10\n--1-- malloc(8\n", "line 2, column 15: expected \")\", found the end of the line"),
        (
            "--1-- malloc(8) = 0x10\n--1-- free(0x)\n",
            "line 2, column 12: expected an address in hexadecimal, behind 0x, found \"0x)\"",
        ),
        ("--1-- memalign(al 8 size 9) = 0x10\n", "line 1, column 20: expected \", \", found \"size\""),
        (
            "no recording\n",
            "expected a recording: freespace script; calls, one a line; valgrind --trace-malloc=yes; glibc mtrace; or malloc lab .rep",
        ),
        (
            "",
            "expected a recording: freespace script; calls, one a line; valgrind --trace-malloc=yes; glibc mtrace; or malloc lab .rep",
        ),
        ("freespace script 1\nheap 64\nfree a b\n", "line 3, column 8: expected the end of the line, found \"b\""),
    ] {
        assert_eq!(error(text.as_bytes()), expected, "{text:?}");
    }
    assert_eq!(error(b"a 0 1\na 1 \xff\n"), "line 2, column 5: expected text in UTF-8, found \"\u{fffd}\"");
    let long = format!("a 0 1\n{}\n", "a".repeat(70_000));
    assert!(matches!(read(long.as_bytes()), Err(TraceError::Line { line: 2, wanted: Wanted::ShorterLine, .. })));
}

/// Wherever a sample is cut, and whichever of its bytes is another, reading it comes to an end: with operations or with an error that can be told.
#[test]
fn cut_and_changed_samples_are_read_or_refused() {
    let (mut read, mut refused) = (0, 0);
    for (name, _) in SAMPLES {
        let whole = sample(name);
        let cuts = (0..whole.len()).map(|at| whole[..at].to_vec());
        let changed = (0..whole.len()).step_by(3).map(|at| {
            let mut bytes = whole.clone();
            bytes[at] = b"\n 0x9-(\xffz="[at % 10];
            bytes
        });
        for bytes in cuts.chain(changed) {
            match self::read(&bytes) {
                Ok(_) => read += 1,
                Err(error) => refused += usize::from(!error.to_string().is_empty()),
            }
            assert!(read_recording(&bytes).is_ok(), "{}", String::from_utf8_lossy(&bytes));
        }
    }
    assert!(read > 1_000 && refused > 1_000, "{read} {refused}");
}

#[test]
fn scripts_are_recordings_too() {
    let text = b"freespace script 1\nheap 64 fit=best order=address\nthread 2\na = alloc 8\nrepeat 2\n  free a\nend\n";
    assert_eq!(read(text).unwrap().0, "thread 2\na = alloc 8\nfree a\nfree a\n");
    assert_eq!(Trace::open(&text[..]).unwrap().setup().size, 64);
    assert_eq!(round_trip(text), Ok(true));
}

#[test]
fn the_demand_tells_the_peak_and_a_heap_for_it() {
    let bytes = b"a 0 1000\na 1 500\nf 0\nr 1 2000\nf 1\na 2 9\n";
    let (mut trace, mut demand) = (Trace::open(&bytes[..]).unwrap(), Demand::default());
    while let Some(op) = trace.next_op().unwrap() {
        demand.note(&op);
    }
    assert_eq!((demand.operations, demand.peak_blocks, demand.peak_bytes), (6, 2, 2000));
    // The block of 2000 bytes, with its header and rounded up.
    assert_eq!((demand.needed, demand.setup().size, demand.is_too_large()), (2016, 128 << 10, false));
    let layout = std::alloc::Layout::from_size_align(100 << 20, 1).unwrap();
    demand.note(&Op::Alloc { name: freespace::harness::script::Name(9), layout, zeroed: false });
    assert_eq!((demand.setup().size, demand.is_too_large()), (64 << 20, true));
}
