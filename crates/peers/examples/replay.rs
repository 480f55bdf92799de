//! Replays a script on one peer, in this process: `replay NAME FILE`. What a panic says is shown, whether it unwinds or not.

use std::{env, fs};

use freespace::harness::run::Rig;
use freespace::harness::script::{Feed, Script, ScriptFeed};
use freespace_peers::SUBJECTS;

fn main() {
    let [name, file] = [1, 2].map(|nth| env::args().nth(nth).expect("replay NAME FILE"));
    let entry = SUBJECTS.iter().find(|entry| entry.name == name).expect("the name of a subject");
    let script: Script = fs::read_to_string(file).expect("a file").parse().expect("a script");
    let mut rig = Rig::new((entry.make)());
    let mut feed = ScriptFeed::new(&script);
    let mut run = rig.begin(script.setup()).expect("a set-up that suits");
    while let Some(op) = feed.next(run.seen()) {
        eprintln!("{op:?}");
        if let Err(violation) = run.step(op) {
            panic!("{violation}");
        }
    }
    if let Err(violation) = run.end() {
        panic!("{violation}");
    }
    println!("no finding");
}
