//! Tapes become scripts: each kind of event, those that do not fit together, and files that are no tapes.

use std::path::Path;

use freespace::harness::drivers::fuzzing::read_recording;
use freespace::harness::script::Script;
use freespace::harness::tape::{Occasion, Past, Reader, Tally, TapeError, Twice, past, survey, write};
use freespace::recorder::format::{ASKED, Alignment, EVENT, Event, Field, Kind, MAGIC, PAGE};

/// An event of thread 0.
fn event(kind: Kind, address: u64, size: u64) -> Event {
    Event { kind, address, size, caller: 0, thread: 0, alignment: Alignment::Natural, zeroed: false }
}

fn by(thread: u32, event: Event) -> Event {
    Event { thread, ..event }
}

/// The bytes of a tape.
fn tape(events: &[Event]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.resize(PAGE, 0);
    bytes.extend(events.iter().flat_map(Event::words).flat_map(u64::to_le_bytes));
    bytes
}

fn reader(bytes: &[u8]) -> Result<Reader<&[u8]>, TapeError> {
    Reader::new(Path::new("t.tape"), bytes)
}

/// The script's lines after its `heap`, and what was counted.
fn script_after(before: &Past, bytes: &[u8]) -> (Vec<String>, Tally) {
    let survey = survey(before, &mut reader(bytes).unwrap()).unwrap();
    let mut text = Vec::new();
    write(before, &mut reader(bytes).unwrap(), &survey, &mut text).unwrap().unwrap();
    let text = String::from_utf8(text).unwrap();
    let script: Script = text.parse().unwrap();
    assert_eq!(script.to_string(), text);
    (text.lines().skip(2).map(str::to_owned).collect(), survey.tally)
}

fn script(events: &[Event]) -> (Vec<String>, Tally) {
    script_after(&Past::default(), &tape(events))
}

#[test]
fn each_call_is_a_line() {
    let (lines, tally) = script(&[
        event(Kind::Allocated, 0x1000, 100),
        Event { zeroed: true, ..event(Kind::Allocated, 0x2000, 5) },
        Event { alignment: Alignment::Power(12), ..event(Kind::Allocated, 0x3000, 8) },
        event(Kind::Allocated, 0x4000, 0),
        event(Kind::Freed, 0x1000, 0),
        event(Kind::Resizing, 0x2000, 50),
        event(Kind::Resized, 0x5000, 50),
        event(Kind::Allocated, 0x1000, 15),
    ]);
    let expected = [
        "a = alloc 100 align 16",
        "b = alloc 5 align 4 zeroed",
        "c = alloc 8 align 4096",
        "d = alloc 0",
        "free a",
        "b = realloc b 50",
        "a = alloc 15 align 8",
    ];
    assert_eq!(lines, expected);
    assert_eq!(tally, Tally { operations: 7, threads: 1, ..Tally::default() });
}

#[test]
fn an_address_that_another_thread_gets_within_a_realloc_is_a_new_block() {
    let (lines, tally) = script(&[
        event(Kind::Allocated, 0x1000, 100),
        event(Kind::Resizing, 0x1000, 200),
        by(7, event(Kind::Allocated, 0x1000, 80)),
        event(Kind::Resized, 0x2000, 200),
        event(Kind::Freed, 0x1000, 0),
        by(7, event(Kind::Freed, 0x2000, 0)),
    ]);
    let expected = [
        "a = alloc 100 align 16",
        "thread 1",
        "b = alloc 80 align 16",
        "thread 0",
        "a = realloc a 200",
        "free b",
        "thread 1",
        "free a",
    ];
    assert_eq!(lines, expected);
    assert_eq!(tally, Tally { operations: 8, threads: 2, ..Tally::default() });
}

#[test]
fn a_realloc_to_nothing_frees_and_one_that_fails_changes_nothing() {
    let (lines, tally) = script(&[
        event(Kind::Allocated, 0x1000, 100),
        event(Kind::Resizing, 0x1000, 1 << 40),
        event(Kind::Resized, 0, 1 << 40),
        event(Kind::Resizing, 0x1000, 0),
        event(Kind::Resized, 0, 0),
        event(Kind::Refused, 0, u64::MAX),
    ]);
    assert_eq!(lines, ["a = alloc 100 align 16", "free a"]);
    assert_eq!(tally, Tally { operations: 2, threads: 1, refused: 2, ..Tally::default() });
}

#[test]
fn what_does_not_fit_is_counted() {
    let (lines, tally) = script(&[
        event(Kind::Freed, 0x9000, 0),
        event(Kind::Resizing, 0x8000, 64),
        event(Kind::Resized, 0x7000, 64),
        event(Kind::Allocated, 0x7000, 32),
        event(Kind::Freed, 0x7000, 0),
        event(Kind::Freed, 0x7000, 0),
        Event { alignment: Alignment::Power(20), ..event(Kind::Allocated, 0x3000, 8) },
    ]);
    let expected = ["a = alloc 64 align 16", "free a", "a = alloc 32 align 16", "free a", "a = alloc 8 align 65536"];
    assert_eq!(lines, expected);
    let twice = Some(Twice { count: 1, at: 4, before: 4, thread: 0 });
    let counts = Tally { unknown: 1, appeared: 1, vanished: 1, overaligned: 1, twice, ..Tally::default() };
    assert_eq!(tally, Tally { operations: 5, threads: 1, ..counts });
}

#[test]
fn a_call_that_never_came_to_an_end_is_the_last() {
    let blank = [0; 32];
    let mut bytes = tape(&[event(Kind::Allocated, 0x1000, 100)]);
    bytes.extend(blank);
    let rest = tape(&[event(Kind::Resizing, 0x1000, 200)]);
    bytes.extend(&rest[PAGE..]);
    bytes.extend([blank; 5].concat());
    let (lines, tally) = script_after(&Past::default(), &bytes);
    assert_eq!(lines, ["a = alloc 100 align 16", "a = realloc a 200"]);
    // The realloc, and the blank place before it; those at the end were nobody's.
    assert_eq!(tally, Tally { operations: 2, threads: 1, unfinished: 2, ..Tally::default() });
}

#[test]
fn a_request_that_was_never_answered_is_the_last() {
    let mut bytes = tape(&[event(Kind::Allocated, 0x1000, 100)]);
    let request = by(4, Event { zeroed: true, ..event(Kind::Allocated, 0, 5000) });
    let place = &mut bytes[ASKED + 4 * EVENT..][..EVENT];
    place.copy_from_slice(&request.words().map(u64::to_le_bytes).concat());
    let (lines, tally) = script_after(&Past::default(), &bytes);
    assert_eq!(lines, ["a = alloc 100 align 16", "thread 1", "b = alloc 5000 align 16 zeroed"]);
    assert_eq!(tally, Tally { operations: 3, threads: 2, unfinished: 1, ..Tally::default() });
}

#[test]
fn a_forked_process_begins_with_the_blocks_of_its_parent() {
    let mut parent = tape(&[
        event(Kind::Allocated, 0x1000, 100),
        event(Kind::Allocated, 0x2000, 200),
        event(Kind::Freed, 0x1000, 0),
        event(Kind::Allocated, 0x3000, 300),
        event(Kind::Freed, 0x2000, 0),
    ]);
    let mut set = |field: Field, value: u64| parent[field as usize * 8..][..8].copy_from_slice(&value.to_le_bytes());
    set(Field::Parent, 12);
    set(Field::ParentBegun, 34);
    set(Field::ParentEvents, 4);
    let about = reader(&parent).unwrap().about().clone();
    let born = past(&Past::default(), &mut reader(&parent).unwrap(), about.forked.unwrap()).unwrap();
    let (lines, _) = script_after(&born, &tape(&[event(Kind::Freed, 0x2000, 0), event(Kind::Allocated, 0x2000, 16)]));
    assert_eq!(lines, ["a = alloc 200 align 16", "b = alloc 300 align 16", "free a", "a = alloc 16 align 16"]);
}

#[test]
fn damage_is_told_with_its_block() {
    let text = b"/usr/bin/program+0x1234 (main)";
    let site = text.chunks(16).map(|part| event(Kind::Site, 0, 0).carrying(part));
    let mut events = vec![
        by(3, event(Kind::Allocated, 0x1000, 100)),
        by(5, event(Kind::Allocated, 0x2000, 10)),
        event(Kind::Damaged, 0x1000, 103),
        event(Kind::Found, 0, 0).carrying(b"ABC"),
    ];
    events.extend(site);
    events.extend([event(Kind::Freed, 0x1000, 0), event(Kind::DamagedAtExit, 0x2000, (-1_i64).cast_unsigned())]);
    let (lines, tally) = script(&events);
    assert_eq!(lines.len(), 5, "{lines:?}");
    let [first, second] = &tally.damages[..] else { panic!("{tally:?}") };
    assert_eq!((first.operation, first.thread, first.size), (1, 0, 100));
    assert_eq!((first.found.as_slice(), first.site.as_bytes()), (b"ABC".as_slice(), text.as_slice()));
    assert_eq!((first.place().as_str(), first.occasion), ("4 bytes past the end", Occasion::Release { after: 4 }));
    assert_eq!((second.operation, second.thread, second.occasion), (3, 1, Occasion::Exit));
    assert_eq!(second.place(), "1 byte before the start");
}

#[test]
fn whatever_the_bytes_reading_comes_to_a_script_or_an_error() {
    let mut bytes = tape(&[
        event(Kind::Allocated, 0x1000, 100),
        event(Kind::Resizing, 0x1000, 50),
        event(Kind::Resized, 0x2000, 50),
        event(Kind::Damaged, 0x2000, 50),
        event(Kind::Freed, 0x2000, 0),
    ]);
    bytes[ASKED..][..EVENT].copy_from_slice(&event(Kind::Allocated, 0, 9).words().map(u64::to_le_bytes).concat());
    assert_eq!(read_recording(&bytes), Ok(true));
    let (mut scripts, mut errors) = (0, 0);
    for at in (ASKED..ASKED + EVENT).chain(PAGE..bytes.len()) {
        for flip in [1, 2, 6, 0x7f, 0x80, 0xff] {
            bytes[at] ^= flip;
            let is_read = read_recording(&bytes).unwrap_or_else(|astray| panic!("{flip:#x} at {at}: {astray:?}"));
            let result = survey(&Past::default(), &mut reader(&bytes).unwrap());
            (scripts, errors) = (scripts + u32::from(is_read), errors + u32::from(result.is_err()));
            bytes[at] ^= flip;
        }
    }
    assert!(scripts > 500 && errors > 20, "{scripts} scripts, {errors} errors");
}

#[test]
fn the_heap_is_large_enough_and_no_larger_than_a_script_may_say() {
    let of = |size| survey(&Past::default(), &mut reader(&tape(&[event(Kind::Allocated, 16, size)])).unwrap()).unwrap();
    let [small, large] = [1000, 1 << 30].map(|size| of(size).demand);
    assert_eq!((small.setup().size, small.peak_bytes, small.is_too_large()), (128 << 10, 1000, false));
    assert_eq!((large.setup().size, large.is_too_large()), (64 << 20, true));
}

#[test]
fn what_is_no_tape_is_an_error_with_its_place() {
    let error = |bytes: &[u8]| match reader(bytes) {
        Ok(mut reader) => reader.find_map(Result::err).map_or_else(String::new, |error| error.to_string()),
        Err(error) => error.to_string(),
    };
    let whole = tape(&[event(Kind::Allocated, 0x1000, 1)]);
    let foreign = "t.tape: expected a tape, which begins with \"freespace tape 1\"";
    assert_eq!((error(b"").as_str(), error(&[b'x'; 5000]).as_str(), error(&whole).as_str()), (foreign, foreign, ""));
    assert_eq!(error(&whole[..100]), foreign);
    assert_eq!(error(&whole[..PAGE + 20]), "t.tape: expected a whole event at byte 4096, found the end of the file");
    let mut garbled = whole;
    garbled[PAGE + 24] = 99;
    assert_eq!(error(&garbled), "t.tape: at byte 4096, expected an event, found one that ends with 0x000000000000ff63");
}
