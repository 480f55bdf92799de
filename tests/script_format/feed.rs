//! A script as a feed: repeats counted out, names kept, and no time spent on bodies without operations.

use freespace::harness::script::{Feed, Line, Op, Script, ScriptFeed, Seen};

use crate::{EXAMPLE, HEAD, random::Random};

const NOTHING: Seen<'static> = Seen { live: &[], freed: &[], free: &[], failed: false };

fn fed(script: &Script) -> Vec<Op> {
    let mut feed = ScriptFeed::new(script);
    std::iter::from_fn(|| feed.next(NOTHING)).collect()
}

fn counted_out(lines: &[Line]) -> Vec<Op> {
    let each = lines.iter().map(|line| match line {
        Line::Op(op) => vec![*op],
        Line::Repeat { body, .. } if body.is_empty() => Vec::new(),
        Line::Repeat { times, body } => counted_out(body).repeat(*times as usize),
    });
    each.flatten().collect()
}

#[test]
fn a_feed_gives_what_the_lines_say() {
    for seed in 0..500 {
        let script = Random(seed).script();
        let expected = counted_out(script.lines());
        assert_eq!(fed(&script), expected, "seed {seed}");
        assert_eq!(script.count_operations(), expected.len() as u64, "seed {seed}");
    }
}

#[test]
fn a_feed_begins_with_the_scripts_heap_and_keeps_its_names() {
    let script = Script::parse(EXAMPLE).unwrap();
    let feed = ScriptFeed::new(&script);
    assert_eq!(feed.setup(), *script.setup());
    assert_eq!(feed.names(), script.names());
}

#[test]
fn repeats_of_nothing_take_no_time() {
    let nothing = "repeat 4294967295\nrepeat 4294967295\nrepeat 0\nfree a\nend\nend\nend\n".repeat(50);
    let script = Script::parse(&format!("{HEAD}{nothing}free b\n")).unwrap();
    assert_eq!(fed(&script).len(), 1);
    assert_eq!(script.count_operations(), 1);
}
