//! A `Recorder` before this program's allocator: what the program asks for is on the tape, and the tape becomes a script.

use std::alloc::System;
use std::path::Path;
use std::thread;

use freespace::harness::script::{Op, Script};
use freespace::harness::tape::{Past, Reader, survey, write};
use freespace::recorder::Recorder;

const TAPE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/own.tape");

#[global_allocator]
static HEAP: Recorder<System> = Recorder::new(System, TAPE);

/// What is on the tape up to now.
fn recorded() -> Script {
    let survey = survey(&Past::default(), &mut Reader::open(Path::new(TAPE)).unwrap()).unwrap();
    // Reading asks for memory as well: the tape is longer by now, and the survey may lack a name.
    let survey = freespace::harness::tape::Survey { names: survey.names + 1000, ..survey };
    let mut text = Vec::new();
    write(&Past::default(), &mut Reader::open(Path::new(TAPE)).unwrap(), &survey, &mut text).unwrap().unwrap();
    Script::parse_bytes(&text).unwrap()
}

/// The places of the operations that are so.
fn places(script: &Script, is: impl Fn(&Op) -> bool) -> Vec<usize> {
    script.operations().enumerate().filter(|(_, op)| is(op)).map(|(at, _)| at).collect()
}

#[test]
fn what_a_rust_program_asks_for_is_on_the_tape() {
    let allocates = |bytes: usize| move |op: &Op| matches!(op, Op::Alloc { layout, .. } if layout.size() == bytes);
    let mut block: Vec<u64> = Vec::with_capacity(12_345);
    block.push(1);
    block.reserve_exact(23_455);
    drop(block);
    drop(vec![0_u8; 34_567]);
    thread::spawn(|| drop(vec![1_u8; 45_678])).join().unwrap();

    let script = recorded();
    let [made] = places(&script, allocates(12_345 * 8))[..] else { panic!("{script}") };
    let Some(Op::Alloc { name, layout, .. }) = script.operations().nth(made) else { panic!("{script}") };
    assert_eq!(layout.align(), 8);
    let moved =
        places(&script, |op| matches!(op, Op::Realloc { from, size, .. } if *from == name && *size == 23_456 * 8));
    assert_eq!(moved.len(), 1, "{script}");
    let freed = places(&script, |op| matches!(op, Op::Free { name: it } if *it == name));
    assert!(freed.iter().any(|at| *at > moved[0]), "{script}");

    let zeroed = |op: &Op| matches!(op, Op::Alloc { layout, zeroed: true, .. } if layout.size() == 34_567);
    assert_eq!(places(&script, zeroed).len(), 1, "{script}");
    let others = places(&script, allocates(45_678));
    assert_eq!(others.len(), 1, "{script}");
    let thread = |at| {
        script
            .operations()
            .take(at)
            .filter_map(|op| if let Op::Thread { number } = op { Some(number) } else { None })
            .last()
    };
    assert_ne!(thread(others[0]), thread(made), "{script}");
}
