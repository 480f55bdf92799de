//! A sentence for each violation: what is usually behind it. A hint for a person to start from, never a verdict.

use crate::harness::oracles::{Figure, Violation};
use crate::heap::Defect;

/// What is usually behind such a violation.
#[must_use]
pub fn hint(violation: &Violation) -> &'static str {
    match violation {
        Violation::Overlap { .. } => {
            "Memory was handed out twice: look at how a chunk is cut, and at a free that put a live block on the list."
        }
        Violation::Misaligned { .. } => {
            "The alignment was ignored or applied to an offset: what counts is the machine address of the payload."
        }
        Violation::OutOfBounds { .. } => {
            "A size was not checked against the end: look for an addition that wraps, or a chunk larger than its region."
        }
        Violation::Contents { .. } => {
            "Somebody wrote into a block that is the program's: a neighbour's header, a wipe, or a copy that is too long."
        }
        Violation::NotZeroed { .. } => {
            "Memory that was used before came back unwiped, or the wipe stopped at the old size."
        }
        Violation::PrefixLost { .. } => {
            "The resize copied too little or from the wrong place, or wrote a header over the old block before it was copied."
        }
        Violation::FreeRefused { .. } | Violation::ReallocRefused { .. } => {
            "A live block is no longer believed: its header was written over, or the check asks too much."
        }
        Violation::NotAsBefore { .. } => {
            "The failure came after a first change: look before anything is cut, or undo what was done."
        }
        Violation::NotServedAgain { .. } => {
            "A hole that fits exactly is passed over, or the free lost some of it: look at the comparisons of sizes and ends."
        }
        Violation::StillInUse { .. } => "A free was lost or counted wrongly: a leak inside the heap.",
        Violation::NotRecovered { .. } => {
            "Free memory stays in pieces: a merge was missed, or bytes were lost at a cut."
        }
        Violation::Defect { defect } => of_defect(defect),
        Violation::Address { .. } => {
            "Another chunk was chosen than the rules say: look at the fit, the list's order, and what the last free or merge left."
        }
        Violation::Growth { .. } => "Growth counts the grain, the limit or the waiting bytes differently from R9.",
        Violation::Header { .. } => {
            "A header is not what R5 to R8 leave there: look at the cut, merge or link that the last operation made."
        }
        Violation::NotWiped { .. } => {
            "A header that was merged away still reads like one: an old address could pass for a live block (R7)."
        }
        Violation::Figure { figure, .. } => of_figure(*figure),
        Violation::MisuseTaken { .. } => {
            "A free that R11 forbids was believed: the check for it is missing or looks at stale bytes."
        }
        Violation::MisuseMisnamed { .. } => {
            "It was refused under another name: the checks of R11 run in the wrong order, or mistake the chunk that holds the address."
        }
        Violation::MisuseChanged { .. } => {
            "The refusal came too late: something was changed before the address was checked."
        }
        Violation::UsableShort { .. } => "The size of the block was computed from another than the one asked for.",
        Violation::Stray { .. } => {
            "A header, a sentinel or a rounded-up size reaches past the end: look at tiny regions, odd ends and growth by a few bytes."
        }
        Violation::Statistics { .. } => {
            "Some way out of an operation forgets to count, or counts another size than it took."
        }
        Violation::Parent { .. } => {
            "What the parent is given back must be what it gave: the same start, size and alignment, once, and all of it at the end."
        }
        Violation::Hoarded { .. } => {
            "Memory is taken from the system anew although enough is free: look at what becomes of freed blocks of this size."
        }
        Violation::NotOffered { .. } => "The subject's list of capabilities names one whose method is missing.",
        Violation::DamageUnseen { .. } => "The walk does not look at every byte of every header.",
    }
}

fn of_defect(defect: &Defect) -> &'static str {
    match defect {
        Defect::Overrun { .. } | Defect::Size { .. } => {
            "A size field was written over, or computed without rounding or without its header."
        }
        Defect::Tag { .. } => {
            "A header was written over (by the block before it?), or a chunk stands where none was made."
        }
        Defect::Link { .. } | Defect::Cycle { .. } => {
            "A link outlived its chunk: an unlink, a merge or a sort left an old address in the list."
        }
        Defect::Unlisted { .. } => {
            "A chunk was freed and never inserted, or lost at an unlink of its neighbour in the list."
        }
        Defect::Count { .. } => {
            "Chunks and list are well, the books are not: some way out of an operation forgets to count."
        }
        Defect::Unordered { .. } => "An insert or a cut put a node at the wrong place in the list.",
        Defect::Unmerged { .. } => "The merge looked at one side only, or did not run.",
        Defect::Rover { .. } => "The rover was not moved when its node was cut or merged away (R10).",
    }
}

fn of_figure(figure: Figure) -> &'static str {
    match figure {
        Figure::Managed => "The end of the managed bytes was moved wrongly when the heap grew (R9).",
        Figure::Used | Figure::AllocatedChunks | Figure::FreeChunks => {
            "The headers are as they should be, the books are not: some way out of an operation forgets to count."
        }
        Figure::Head => "The list begins at another chunk than the order of R7 says.",
        Figure::Rover => "The rover is not where R10 leaves it.",
    }
}
