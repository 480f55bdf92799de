//! A sentence for what damaged bytes tell: whose they are, and what that says about who wrote them. A hint like any other, never a verdict.

use std::format;
use std::string::String;

use super::autopsy::Autopsy;
use super::damage::Kind;
use super::hint::hint;
use super::look::Look;
use crate::harness::run::{Cause, Death};

impl Autopsy {
    /// What may be behind the finding: what the bytes tell, if they do, and what is usual.
    #[must_use]
    pub fn hint(&self) -> String {
        let usual = match &self.cause {
            Cause::Violation(violation) => hint(violation),
            Cause::Panic(_) => {
                "The subject's own check failed: look at the line that it names, with the operation's values."
            }
            Cause::Death(death) => of_death(death),
        };
        match self.looks.first().and_then(|likeness| self.told_by(&likeness.look)) {
            Some(told) => format!("{told} {usual}"),
            None => String::from(usual),
        }
    }

    fn told_by(&self, look: &Look) -> Option<String> {
        let what = self.victim();
        Some(match look {
            Look::Fill { own: true, .. } => String::from(
                "These are the block's own bytes from elsewhere: it was copied from the wrong place, or to the wrong one.",
            ),
            Look::Fill { name, in_place: true, left: None, .. } => format!(
                "The bytes are the fill of `{name}`, which has its place there: whoever cut `{name}` believed that it owned them. `{name}` and {what} overlap."
            ),
            Look::Fill { name, in_place: true, .. } => {
                format!("The bytes are what `{name}` left there: nothing was written since, where {what} should be.")
            }
            Look::Fill { name, .. } => format!(
                "The bytes are the fill of `{name}` from elsewhere: they were copied here, by a resize that copies too much or to the wrong place."
            ),
            Look::Header { .. } => format!("A header was written over {what}: a chunk was cut or merged across it."),
            Look::Link { chunk: true, .. } | Look::Pointer { .. } => {
                format!("A link was written over {what}: it was taken for free memory.")
            }
            Look::Link { .. } => return None,
            Look::Text { .. } => {
                format!("There is text over {what}, and the program writes none: the subject did, or its caller.")
            }
            Look::Zero => format!("Zeros were written over {what}: a wipe that is too long, or begins too early."),
            Look::Ones => format!("There is 0xff over {what}: a mark for wiped or missing, or a -1."),
            Look::Fresh => {
                format!("Nothing was ever written here, where {what} should be: a copy or a write was left out.")
            }
            Look::Bit { .. } => {
                format!("One bit of {what} differs: a flag that shares the bytes, set or cleared in the wrong place.")
            }
        })
    }

    /// The damaged bytes in a word.
    fn victim(&self) -> &'static str {
        match self.damage.as_ref().map(|damage| damage.kind) {
            Some(Kind::Header) | None => "this header",
            Some(Kind::Payload { .. }) => "the block's contents",
            Some(Kind::Zeroed) => "the zeroed block",
            Some(Kind::Slack) => "the bytes outside of the region",
        }
    }
}

fn of_death(death: &Death) -> &'static str {
    match death {
        Death::Signal { number: 6 } => {
            "The subject gave up by itself, mostly because a check of its own failed: what it printed then says which."
        }
        Death::Signal { .. } => {
            "The subject followed an address that is none, or ran out of stack: a link or a size was damaged, or computed wrongly, before."
        }
        Death::Exit { .. } => "Somebody called exit: an allocator's last resort when it sees no way on.",
        Death::Hang { .. } => {
            "A loop does not end: mostly a list that runs in a circle, or a search that does not move on."
        }
        Death::Silence { .. } => {
            "It waits for what does not come: mostly a lock that it holds itself, or a call that sleeps."
        }
        Death::Memory { .. } => {
            "Memory is taken from the system anew at every turn: look for a loop that grows, or a size that wrapped."
        }
    }
}
