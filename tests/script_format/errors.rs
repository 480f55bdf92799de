//! Every kind of error, with the exact place and message.

use freespace::harness::script::{Expected, Found, MOST_NAMES, MOST_OPERATIONS, ParseError, Script};

use crate::HEAD;

fn message(text: &str) -> String {
    match Script::parse(text) {
        Ok(script) => format!("no error:\n{script}"),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn check_all(before: &str, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(message(&format!("{before}{text}")), *expected, "{text:?}");
    }
}

#[test]
fn in_the_first_line() {
    let title = "expected `freespace script 1` in the first line";
    check_all(
        "",
        &[
            ("", &format!("line 1, column 1: {title}, found the end of the text")),
            ("\nfreespace script 1\n", &format!("line 1, column 1: {title}, found the end of the line")),
            ("# x\nfreespace script 1\n", &format!("line 1, column 1: {title}, found the end of the line")),
            ("\u{feff}freespace script 1\n", &format!("line 1, column 1: {title}, found \"\\u{{feff}}freespace\"")),
            ("freespace trace 1\n", &format!("line 1, column 11: {title}, found \"trace\"")),
            ("freespace script\n", "line 1, column 17: expected version 1, found the end of the line"),
            ("freespace script 2\n", "line 1, column 18: expected version 1, found \"2\""),
            ("freespace script 1 2\n", "line 1, column 20: expected the end of the line, found \"2\""),
            (
                "freespace script 1\r\n",
                "line 1, column 19: expected the end of the line, found a carriage return (lines end with a line feed alone)",
            ),
            (
                "freespace script 1",
                "line 1, column 19: expected a line feed at the end of the last line, found the end of the text",
            ),
        ],
    );
}

#[test]
fn in_the_heap_line() {
    check_all(
        "freespace script 1\n",
        &[
            ("", "line 2, column 1: expected `heap` and its size, found the end of the text"),
            ("# x\n\n  free a\n", "line 4, column 3: expected `heap` and its size, found \"free\""),
            ("heap\n", "line 2, column 5: expected a size in bytes (0 to 67108864), found the end of the line"),
            ("heap ten\n", "line 2, column 6: expected a size in bytes (0 to 67108864), found \"ten\""),
            ("heap 67108865\n", "line 2, column 6: expected a size in bytes (0 to 67108864), found \"67108865\""),
            ("heap 64 fit\n", "line 2, column 12: expected `=`, found the end of the line"),
            ("heap 64 fit best\n", "line 2, column 13: expected `=`, found \"best\""),
            ("heap 64 at=1 at=1\n", "line 2, column 14: expected each setting at most once, found \"at\""),
            (
                "heap 64 speed=1\n",
                "line 2, column 9: expected a setting (limit, fit, order, coalescing, granule, at, magic, check, source, \
             grain, give or refuse), found \"speed\"",
            ),
            (
                "heap 64 =\n",
                "line 2, column 9: expected a setting (limit, fit, order, coalescing, granule, at, magic, check, source, \
             grain, give or refuse), found \"=\"",
            ),
        ],
    );
}

#[test]
fn in_the_values_of_settings() {
    let magic = "expected a number that is not a multiple of 4 (1 to 4294967295)";
    let bytes = "expected a number of bytes (1 to 4294967295)";
    check_all(
        "freespace script 1\nheap 64 ",
        &[
            ("limit=63\n", "line 2, column 15: expected a number of bytes (64 to 67108864), found \"63\""),
            ("limit=67108865\n", "line 2, column 15: expected a number of bytes (64 to 67108864), found \"67108865\""),
            ("fit=\n", "line 2, column 13: expected first, best, worst or next, found the end of the line"),
            ("fit=Best\n", "line 2, column 13: expected first, best, worst or next, found \"Best\""),
            (
                "order=size\n",
                "line 2, column 15: expected address, size-ascending, size-descending, front or back, found \"size\"",
            ),
            ("coalescing=yes\n", "line 2, column 20: expected on or off, found \"yes\""),
            ("granule=32\n", "line 2, column 17: expected 4, 8 or 16, found \"32\""),
            ("at=65536\n", "line 2, column 12: expected a number of bytes (0 to 65535), found \"65536\""),
            ("magic=8\n", &format!("line 2, column 15: {magic}, found \"8\"")),
            ("magic=4294967297\n", &format!("line 2, column 15: {magic}, found \"4294967297\"")),
            ("check=all\n", "line 2, column 15: expected none, touched, neighbours or full, found \"all\""),
            ("source=sbrk\n", "line 2, column 16: expected arena or mmap, found \"sbrk\""),
            ("grain=0\n", &format!("line 2, column 15: {bytes}, found \"0\"")),
            ("give=0\n", &format!("line 2, column 14: {bytes}, found \"0\"")),
            ("refuse=0\n", "line 2, column 16: expected the number of a request (1 to 4294967295), found \"0\""),
        ],
    );
}

#[test]
fn in_an_operation() {
    let size = "expected a size in bytes (0 to 9223372036854775807)";
    let name = "expected a name (a to z first, then a to z, 0 to 9 or _; at most 32 characters)";
    check_all(
        HEAD,
        &[
            (
                "fre a\n",
                "line 3, column 1: expected NAME = alloc, NAME = realloc, free, grow, truncate, region, reset, enter, leave, thread, misuse or repeat, found \"fre\"",
            ),
            ("= alloc 8\n", &format!("line 3, column 1: {name}, found \"=\"")),
            ("A = alloc 8\n", &format!("line 3, column 1: {name}, found \"A\"")),
            ("a = free 8\n", "line 3, column 5: expected alloc or realloc, found \"free\""),
            ("a = alloc ten\n", &format!("line 3, column 11: {size}, found \"ten\"")),
            ("a = alloc 9223372036854775808\n", &format!("line 3, column 11: {size}, found \"9223372036854775808\"")),
            (
                "a = alloc 8 aline 4\n",
                "line 3, column 13: expected align, zeroed or the end of the line, found \"aline\"",
            ),
            ("a = alloc 8 align 4 x\n", "line 3, column 21: expected zeroed or the end of the line, found \"x\""),
            ("a = alloc 8 zeroed align 4\n", "line 3, column 20: expected the end of the line, found \"align\""),
            ("a = alloc 8 align 12\n", "line 3, column 19: expected a power of two (1 to 65536), found \"12\""),
            (
                "a = alloc 8 align 0x20000\n",
                "line 3, column 19: expected a power of two (1 to 65536), found \"0x20000\"",
            ),
            (
                "a = alloc 9223372036854775807 align 2\n",
                "line 3, column 37: expected an alignment that the size can be rounded up to, found \"2\"",
            ),
            ("b = realloc a 0x8000000000000000\n", &format!("line 3, column 15: {size}, found \"0x8000000000000000\"")),
            ("b = realloc 2 8\n", &format!("line 3, column 13: {name}, found \"2\"")),
            ("free\n", &format!("line 3, column 5: {name}, found the end of the line")),
            ("free # a\n", &format!("line 3, column 6: {name}, found the end of the line")),
            ("free a b\n", "line 3, column 8: expected the end of the line, found \"b\""),
            ("free ä\n", &format!("line 3, column 6: {name}, found \"ä\"")),
            ("thread 65536\n", "line 3, column 8: expected the number of a thread (0 to 65535), found \"65536\""),
            ("thread\n", "line 3, column 7: expected the number of a thread (0 to 65535), found the end of the line"),
            ("thread 1 2\n", "line 3, column 10: expected the end of the line, found \"2\""),
            ("grow -1\n", "line 3, column 6: expected a number of bytes (0 to 4294967295), found \"-1\""),
            ("free a", "line 3, column 7: expected a line feed at the end of the last line, found the end of the text"),
            (
                "free a\r\n",
                "line 3, column 7: expected the end of the line, found a carriage return (lines end with a line feed alone)",
            ),
        ],
    );
}

#[test]
fn in_a_misuse() {
    let offset = "expected an offset in bytes (-9223372036854775808 to 9223372036854775807)";
    check_all(
        HEAD,
        &[
            ("misuse\n", "line 3, column 7: expected free or write, found the end of the line"),
            ("misuse read\n", "line 3, column 8: expected free or write, found \"read\""),
            ("misuse free a\n", "line 3, column 13: expected twice, inside, wild or null, found \"a\""),
            (
                "misuse free inside a 0\n",
                "line 3, column 22: expected a number of bytes (1 to 4294967295), found \"0\"",
            ),
            ("misuse free wild 1-\n", &format!("line 3, column 18: {offset}, found \"1-\"")),
            ("misuse free null a\n", "line 3, column 18: expected the end of the line, found \"a\""),
            ("misuse write a 1\n", "line 3, column 14: expected past or before, found \"a\""),
            ("misuse write past a 33\n", "line 3, column 21: expected a number of bytes (1 to 32), found \"33\""),
            ("misuse write before a 0\n", "line 3, column 23: expected a number of bytes (1 to 32), found \"0\""),
        ],
    );
}

#[test]
fn in_a_repeat() {
    let inside = "NAME = alloc, NAME = realloc, free, grow, truncate, region, reset, enter, leave, thread, misuse, repeat or end";
    check_all(
        HEAD,
        &[
            (
                "end\n",
                "line 3, column 1: expected NAME = alloc, NAME = realloc, free, grow, truncate, region, reset, enter, leave, thread, misuse or repeat, found \"end\"",
            ),
            ("repeat\n", "line 3, column 7: expected a number of times (0 to 4294967295), found the end of the line"),
            ("repeat 1\n\tgo\n", &format!("line 4, column 2: expected {inside}, found \"go\"")),
            ("repeat 1\nend repeat\n", "line 4, column 5: expected the end of the line, found \"repeat\""),
            (
                "repeat 1\nrepeat 2\nend\n",
                "line 6, column 1: expected `end` for the `repeat` in line 3, found the end of the text",
            ),
        ],
    );
}

#[test]
fn repeats_within_each_other_are_limited() {
    let nested = |depth: usize| format!("{HEAD}{}{}", "repeat 2\n".repeat(depth), "end\n".repeat(depth));
    assert!(Script::parse(&nested(16)).is_ok());
    let expected = "line 19, column 1: expected no `repeat` here (at most 16 within each other), found \"repeat\"";
    assert_eq!(message(&nested(17)), expected);
    assert_eq!(message(&nested(100_000)), expected);
}

#[test]
fn operations_are_limited_repeats_counted_out() {
    let most = MOST_OPERATIONS;
    let expected = "expected at most 1000000 operations in all, repeats counted out";
    assert!(Script::parse(&format!("{HEAD}repeat {most}\nfree a\nend\n")).is_ok());
    assert!(Script::parse(&format!("{HEAD}repeat 0\nrepeat {most}\nfree a\nfree a\nend\nend\n")).is_ok());
    let without_repeat = "free a\n".repeat(most as usize + 1);
    assert!(Script::parse(&format!("{HEAD}{without_repeat}")).is_ok(), "as long as it is");
    check_all(
        HEAD,
        &[
            (
                &format!("repeat 1\nend\n{without_repeat}"),
                &format!("line 1000005, column 1: {expected}, found \"free\""),
            ),
            ("repeat 1000001\nfree a\nend\n", &format!("line 3, column 8: {expected}, found \"1000001\"")),
            ("repeat 1000000\nfree a\nend\n  free a\n", &format!("line 6, column 3: {expected}, found \"free\"")),
            (
                &format!("{}free a\n{}", "repeat 4294967295\n".repeat(16), "end\n".repeat(16)),
                &format!("line 3, column 8: {expected}, found \"4294967295\""),
            ),
        ],
    );
}

#[test]
fn names_are_limited() {
    let mut text = String::from(HEAD);
    text.extend((0..MOST_NAMES).map(|number| format!("n{number} = alloc 0\n")));
    assert_eq!(Script::parse(&text).unwrap().names().len(), MOST_NAMES);
    text += "free n0\nfree one_more\n";
    let expected = "line 4194308, column 6: expected a name used before (a script has at most 4194304 names)";
    assert_eq!(message(&text), format!("{expected}, found \"one_more\""));
}

#[test]
fn a_name_has_at_most_32_characters() {
    let longest = "a".repeat(32);
    assert!(Script::parse(&format!("{HEAD}free {longest}\n")).is_ok());
    let name = "a name (a to z first, then a to z, 0 to 9 or _; at most 32 characters)";
    check_all(
        HEAD,
        &[(&format!("free {longest}a\n"), &format!("line 3, column 6: expected {name}, found \"{longest}a\""))],
    );
}

#[test]
fn columns_count_characters_and_long_words_are_shown_shortened() {
    let text = format!("{HEAD}  ä{}\n", "ö".repeat(99));
    let expected =
        "NAME = alloc, NAME = realloc, free, grow, truncate, region, reset, enter, leave, thread, misuse or repeat";
    let shown = format!("\"ä{}…\" (shortened from 100 characters)", "ö".repeat(39));
    assert_eq!(message(&text), format!("line 3, column 3: expected {expected}, found {shown}"));
    let error = Script::parse(&text).unwrap_err();
    assert_eq!(error.found, Found::Word(format!("ä{}", "ö".repeat(99))));
    assert_eq!(message("freespace ä ö\n"), message("freespace ä x\n"));
}

#[test]
fn bytes_that_are_no_text() {
    let error = Script::parse_bytes(b"freespace script 1\nheap 64 # \xc3\xa4 \xff\n").unwrap_err();
    assert_eq!(error, ParseError { line: 2, column: 13, expected: Expected::Text, found: Found::Byte(0xff) });
    assert_eq!(error.to_string(), "line 2, column 13: expected text in UTF-8, found the byte 0xff");
}
