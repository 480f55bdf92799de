//! What a test does, in no language yet: a finding's script, cut at the step that failed, without what its run skipped.

use std::collections::{BTreeMap, BTreeSet};

use freespace::harness::run::Finding;
use freespace::harness::script::{Line, MOST_BYTES, Names, Op, Script, Setup};
use freespace::harness::subject::{Capability, Manner, Promises, Recovery};

use super::check::Check;
use crate::describe::Description;

/// More than any address space holds.
const BEYOND: usize = 1 << 47;

/// What is true of a test, by the words of its template.
pub(super) type Facts = BTreeMap<&'static str, bool>;

/// A test.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) script: Script,
    pub(super) cause: String,
    pub(super) signature: String,
    pub(super) step: usize,
    pub(super) check: Check,
    pub(super) steps: Vec<Step>,
    /// What the steps use, by the words of scripts.
    pub(super) uses: BTreeSet<&'static str>,
    /// Whether the end belongs to it, at which everything is freed.
    pub(super) ends: bool,
    /// Whether usable bytes beyond those asked for are the program's.
    pub(super) usable: bool,
    /// Whether the subject says how much it uses.
    pub(super) statistics: bool,
    pub(super) promised: Promises,
    /// Bytes of memory for further regions and what lies between.
    pub(super) further: u64,
}

/// A step of a test.
#[derive(Debug)]
pub(super) enum Step {
    /// A call of the program's, which may be the one that fails.
    Call { call: String, fails: bool },
    /// An operation that the run skipped.
    Skipped { text: String, why: &'static str },
    /// Steps that are done so often.
    Repeat { times: u32, body: Vec<Step> },
}

impl Plan {
    /// The plan of a finding's test.
    pub(super) fn new(
        finding: &Finding,
        check: Check,
        description: &Description,
        manner: Option<Manner>,
    ) -> Result<Self, String> {
        let script = finding.script.beginning(finding.step as u64);
        let offers = |capability: Capability| description.capabilities.iter().any(|word| word == capability.word());
        let mut walk = Walk {
            names: script.names(),
            offers: &offers,
            promised: description.promised,
            manner,
            uses: BTreeSet::new(),
        };
        let mut steps = walk.steps(script.lines(), Some(finding.step as u64));
        let is_measured = description.promised.recovers == Recovery::Largest && matches!(manner, Some(Manner::Arena));
        if finding.step == 0 && check.is_by_itself() && is_measured {
            steps.push(Step::Call { call: walk.using("measure", "measure()"), fails: true });
        }
        if let Some(call) = &check.then {
            look_at_answer(&mut steps, call)?;
        }
        Ok(Plan {
            cause: finding.cause.to_string(),
            signature: finding.signature().to_string(),
            step: finding.step,
            check,
            steps,
            uses: walk.uses,
            ends: finding.step as u64 > finding.script.count_operations(),
            usable: offers(Capability::Usable),
            statistics: offers(Capability::Statistics),
            promised: description.promised,
            further: further(script.lines()),
            script,
        })
    }

    pub(super) fn setup(&self) -> &Setup {
        self.script.setup()
    }
}

/// Looks at the answer to the last call, which is the one that fails.
fn look_at_answer(steps: &mut Vec<Step>, call: &str) -> Result<(), String> {
    let Some(Step::Call { fails, .. }) = steps.last_mut() else {
        return Err(
            "what was found is about one round of a repeat: write its rounds out, or shrink the script".to_owned()
        );
    };
    *fails = false;
    steps.push(Step::Call { call: call.to_owned(), fails: true });
    Ok(())
}

/// A walk over the lines of a script.
struct Walk<'a> {
    names: &'a Names,
    offers: &'a dyn Fn(Capability) -> bool,
    promised: Promises,
    manner: Option<Manner>,
    uses: BTreeSet<&'static str>,
}

impl Walk<'_> {
    /// The steps of some lines, the `failing`-th operation of which fails, repeats counted out.
    fn steps(&mut self, lines: &[Line], failing: Option<u64>) -> Vec<Step> {
        let mut left = failing;
        lines
            .iter()
            .map(|line| {
                let count = count(line);
                let here = left.filter(|&left| (1..=count).contains(&left));
                left = left.and_then(|left| left.checked_sub(count));
                match line {
                    Line::Op(op) => self.step(op, here.is_some()),
                    Line::Repeat { times, body } => {
                        let round = body.iter().map(self::count).fold(0, u64::saturating_add);
                        let here = here.map(|here| (here - 1) % round + 1);
                        Step::Repeat { times: *times, body: self.steps(body, here) }
                    }
                }
            })
            .collect()
    }

    fn step(&mut self, op: &Op, fails: bool) -> Step {
        match self.call(op) {
            Ok(call) => Step::Call { call, fails },
            Err(why) => Step::Skipped { text: op.display(self.names).to_string(), why },
        }
    }

    /// The call that an operation becomes, or why there is none.
    fn call(&mut self, op: &Op) -> Result<String, &'static str> {
        let name = |name| self.names.text(name);
        match *op {
            Op::Alloc { name: of, layout, zeroed } => {
                let call = format!("(\"{}\", {}, {})", name(of), layout.size(), layout.align());
                self.may_ask(layout.size(), layout.align())?;
                Ok(if zeroed { self.using("zeroed", "alloc_zeroed") } else { self.using("alloc", "alloc") } + &call)
            }
            Op::Free { name: of } => {
                let call = format!("(\"{}\")", name(of));
                self.has_blocks()?;
                Ok(self.using("free", "free") + &call)
            }
            Op::Realloc { from, to, size } => {
                let call = format!("(\"{}\", \"{}\", {size})", name(to), name(from));
                self.has_blocks()?;
                self.may_ask(size, 1)?;
                Ok(self.using("realloc", "realloc") + &call)
            }
            Op::Grow { bytes } => self.offered(Capability::Grow, "grow", "grow", &format!("({bytes})")),
            Op::Truncate { bytes } => self.offered(Capability::Truncate, "truncate", "truncate", &format!("({bytes})")),
            Op::Region { bytes, gap } => {
                self.offered(Capability::Regions, "region", "region", &format!("({bytes}, {gap})"))
            }
            Op::Reset => self.offered(Capability::Reset, "reset", "reset", "()"),
            Op::Enter => self.offered(Capability::Scopes, "scope", "enter", "()"),
            Op::Leave => self.offered(Capability::Scopes, "scope", "leave", "()"),
            Op::Thread { .. } => Err("the test has one thread"),
            Op::Misuse(_) => Err("a misuse"),
        }
    }

    /// Whether there may be a block at all.
    fn has_blocks(&self) -> Result<(), &'static str> {
        let is_asked = self.uses.contains("alloc") || self.uses.contains("zeroed");
        if is_asked { Ok(()) } else { Err("there is no such block") }
    }

    fn using(&mut self, what: &'static str, call: &str) -> String {
        self.uses.insert(what);
        call.to_owned()
    }

    fn offered(
        &mut self,
        capability: Capability,
        what: &'static str,
        call: &str,
        args: &str,
    ) -> Result<String, &'static str> {
        if (self.offers)(capability) { Ok(self.using(what, call) + args) } else { Err("not offered") }
    }

    /// Whether such a block is asked for, as far as that can be known before a run.
    fn may_ask(&self, size: usize, align: usize) -> Result<(), &'static str> {
        let is_lent = !matches!(self.manner, Some(Manner::Arena | Manner::Parent | Manner::Plain(_)));
        match () {
            () if size == 0 && !self.promised.empty_blocks => Err("blocks of no bytes are not promised"),
            () if align > self.promised.greatest_align => Err("such an alignment is not promised"),
            () if is_lent && (MOST_BYTES as usize..BEYOND).contains(&size) => Err("more than a system lends for sure"),
            () => Ok(()),
        }
    }
}

fn count(line: &Line) -> u64 {
    match line {
        Line::Op(_) => 1,
        Line::Repeat { times, body } => {
            body.iter().map(count).fold(0, u64::saturating_add).saturating_mul((*times).into())
        }
    }
}

/// Bytes that the regions of these lines take, with what is between them.
fn further(lines: &[Line]) -> u64 {
    lines
        .iter()
        .map(|line| match line {
            Line::Op(Op::Region { bytes, gap }) => u64::from(*bytes) + u64::from(*gap) + (1 << 13),
            Line::Op(_) => 0,
            Line::Repeat { times, body } => further(body) * u64::from((*times).min(4)),
        })
        .sum()
}

/// How a language writes what is a statement in every one.
pub(super) struct Manners {
    /// What stands before a call.
    pub(super) call: &'static str,
    /// The head of a loop of so many rounds, at so deep a place.
    pub(super) repeat: fn(u32, usize) -> String,
}

/// The statements of some steps, each after a line feed.
pub(super) fn body(steps: &[Step], manners: &Manners, depth: usize) -> String {
    let indent = "    ".repeat(depth);
    let lines = steps.iter().map(|step| match step {
        Step::Call { call, fails } => {
            format!("\n{indent}{}{call};{}", manners.call, if *fails { " // fails here" } else { "" })
        }
        Step::Skipped { text, why } => format!("\n{indent}// {text}: {why}"),
        Step::Repeat { times, body: steps } => {
            let head = (manners.repeat)(*times, depth);
            format!("\n{indent}{head} {{{}\n{indent}}}", body(steps, manners, depth + 1))
        }
    });
    lines.collect()
}
