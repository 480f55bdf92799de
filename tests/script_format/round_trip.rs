//! What is printed parses to the same script; what parses prints to canonical text; no bytes make the parser panic.

use freespace::harness::script::{Line, Misuse, Name, Names, Op, Printed, Script, Setup};

use crate::{EXAMPLE, HEAD, random::Random};

const SCRIPTS: u64 = 2_000;

fn printed(script: &Script) -> String {
    let mut bytes = Vec::new();
    script.print_into(&mut bytes);
    String::from_utf8(bytes).expect("canonical text is ASCII")
}

#[test]
fn every_script_reads_back_from_its_text() {
    for seed in 0..SCRIPTS {
        let script = Random(seed).script();
        let text = printed(&script);
        assert_eq!(Script::parse(&text).as_ref(), Ok(&script), "seed {seed}:\n{text}");
        assert_eq!(printed(&text.parse().unwrap()), text, "seed {seed}");
        assert_eq!(script.to_string(), text, "seed {seed}");
    }
}

#[test]
fn canonical_text_stays_as_it_is() {
    for text in [EXAMPLE, HEAD] {
        assert_eq!(printed(&Script::parse_bytes(text.as_bytes()).unwrap()), text);
    }
}

#[test]
fn other_text_of_the_same_meaning_becomes_canonical() {
    let text = "  freespace\tscript 1# one\n\n# two\n \t\nheap 0x40 \t check=touched grain=4096 limit = 64\tfit=first # ünï\n\
                a=alloc 0x10 align 1\n\n  free   a # gone\r\nrepeat 007\nb = alloc 0 align 0x8 zeroed\n # \nend\n";
    let canonical = "freespace script 1\nheap 64 fit=first order=address\n\
                     a = alloc 16\nfree a\nrepeat 7\n  b = alloc 0 align 8 zeroed\nend\n";
    assert_eq!(printed(&Script::parse(text).unwrap()), canonical);
}

#[test]
fn the_example_of_the_documentation_parses() {
    let page = include_str!("../../docs/script-format.md");
    let example = page.split("```\n").find(|block| block.starts_with("freespace script")).expect("an example");
    assert_eq!(Script::parse(example).unwrap().count_operations(), 7);
}

#[test]
fn settings_come_in_any_order_and_only_odd_ones_are_shown() {
    let line = "heap 8 refuse=1 give=2 grain=3 source=arena check=none magic=0x5 at=6 granule=4 coalescing=on order=back \
                fit=next limit=9\n";
    let script = Script::parse(&format!("freespace script 1\n{line}")).unwrap();
    let canonical = "heap 8 limit=9 fit=next order=back at=6 magic=5 check=none grain=3 give=2 refuse=1";
    assert_eq!(script.setup().to_string(), canonical);
    assert_eq!(Setup::new(7).to_string(), "heap 7 fit=first order=address");
}

#[test]
fn words_of_the_format_are_names_too() {
    let body = "end = alloc 1\nfree free\nrepeat = realloc end 2\nalloc = alloc 3 align 4\ngrow = realloc grow 5\n";
    let text = format!("{HEAD}{body}");
    assert_eq!(printed(&Script::parse(&text).unwrap()), text);
}

#[test]
fn names_are_numbered_as_they_come() {
    let script = Script::parse(&format!("{HEAD}z = realloc b 1\nb = alloc 1\n")).unwrap();
    let realloc = Op::Realloc { from: Name(1), to: Name(0), size: 1 };
    assert_eq!(script.lines()[0], Line::Op(realloc));
    assert_eq!(script.names().len(), 2);
    assert_eq!(realloc.display(script.names()).to_string(), "z = realloc b 1");
    assert_eq!(Script::new(*script.setup(), script.lines().to_vec(), script.names()), script);
}

#[test]
fn an_operation_prints_without_its_script() {
    let op = Op::Misuse(Misuse::FreeWild { offset: i64::MIN });
    assert_eq!(op.display(&Names::new()).to_string(), "misuse free wild -9223372036854775808");
}

#[test]
fn what_fits_into_a_slice_is_a_script_of_the_first_lines() {
    for seed in 0..SCRIPTS / 20 {
        let script = Random(seed).script();
        let text = printed(&script);
        let mut out = vec![b'!'; text.len() + 1];
        for room in 0..out.len() {
            check_beginning(&script, &text, &mut out[..room]);
        }
        let all = Printed { bytes: text.len(), lines: script.lines().len() };
        assert_eq!(script.print_within(&mut out), all);
    }
}

fn check_beginning(script: &Script, text: &str, out: &mut [u8]) {
    let printed = script.print_within(out);
    assert!(text.as_bytes().starts_with(&out[..printed.bytes]));
    if printed.bytes > 0 {
        let mut beginning = script.clone();
        beginning.truncate(printed.lines);
        assert_eq!(Script::parse_bytes(&out[..printed.bytes]), Ok(beginning));
    }
}

#[test]
fn what_does_not_fit_is_what_comes_next() {
    let script = Script::parse(EXAMPLE).unwrap();
    let mut out = [0; 1024];
    let whole_repeat = EXAMPLE.len() - 1;
    let printed = script.print_within(&mut out[..whole_repeat]);
    assert_eq!(printed, Printed { bytes: EXAMPLE.find("repeat").unwrap(), lines: 11 });
    assert_eq!(script.print_within(&mut out[..10]), Printed { bytes: 0, lines: 0 });
}

/// Every kind of change to valid text is turned down or means a script; nothing panics.
#[test]
fn changed_bytes_are_refused_or_mean_a_script() {
    let (mut accepted, mut refused) = (0, 0);
    let tries = 10 * SCRIPTS;
    for seed in 0..tries {
        let mut random = Random(seed);
        let mut bytes = if seed % 2 == 0 { EXAMPLE.into() } else { random.script().to_string().into_bytes() };
        for _ in 0..=random.below(3) {
            change(&mut bytes, &mut random);
        }
        match Script::parse_bytes(&bytes) {
            Ok(script) => {
                let text = printed(&script);
                assert_eq!(Script::parse(&text), Ok(script), "seed {seed}");
                accepted += 1;
            }
            Err(error) => {
                assert!(!error.to_string().is_empty());
                refused += 1;
            }
        }
    }
    assert!(accepted > tries / 50 && refused > tries / 50, "{accepted} accepted, {refused} refused");
}

fn change(bytes: &mut Vec<u8>, random: &mut Random) {
    let at = random.below(bytes.len());
    let byte = random.one(b" \t\n\r#=_-0179axz\0\x7f\xc3\xff");
    match random.below(5) {
        0 => drop(bytes.remove(at)),
        1 => bytes.insert(at, byte),
        2 => bytes[at] = byte,
        3 => drop(bytes.drain(at..(at + random.below(20)).min(bytes.len()))),
        _ => {
            let copied = bytes[at..(at + random.below(40)).min(bytes.len())].to_vec();
            let to = random.below(bytes.len());
            bytes.splice(to..to, copied);
        }
    }
    if bytes.is_empty() {
        bytes.push(b'\n');
    }
}
