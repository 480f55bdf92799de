//! The bytes around a place, row by row: whose each is, and which are damaged.

use core::fmt::Write;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::autopsy::Autopsy;
use super::damage::Kind;
use super::paint::{Paint, Style};
use super::scene::Scene;
use crate::harness::subject::FRESH;
use crate::policy::HEADER;

/// Bytes in a row.
const ROW: usize = 16;

/// Whose a byte is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Owner {
    Block(String),
    Header,
    Used,
    Free,
    Outside,
    /// Nobody's that is known, and as it was before the subject got it.
    Fresh,
    Unknown,
}

impl Owner {
    /// Of the byte at an offset.
    fn of(at: i64, scene: &Scene) -> Owner {
        let behind = scene.blocks.partition_point(|block| block.offset <= at);
        let holder = scene.blocks[..behind].last().filter(|block| (at - block.offset) < block.size as i64);
        if let Some(block) = holder {
            return Owner::Block(block.name.clone());
        }
        match scene.region {
            Some(region) if at < 0 || at >= region.len as i64 => Owner::Outside,
            _ => Owner::by_chunk(at, scene),
        }
    }

    fn by_chunk(at: i64, scene: &Scene) -> Owner {
        let Some(chart) = &scene.chart else { return Owner::Unknown };
        let address = chart.origin.wrapping_add(at as u32);
        let Some(piece) = chart.pieces.iter().rfind(|piece| piece.address <= address) else { return Owner::Unknown };
        match address - piece.address {
            behind if behind < HEADER => Owner::Header,
            behind if behind - HEADER >= piece.size => Owner::Unknown,
            _ if piece.allocated => Owner::Used,
            _ => Owner::Free,
        }
    }

    fn name(&self) -> String {
        match self {
            Owner::Block(name) => format!("`{name}`"),
            Owner::Header => String::from("header"),
            Owner::Used => String::from("in use"),
            Owner::Free => String::from("free"),
            Owner::Outside => String::from("outside"),
            Owner::Fresh => String::from("fresh"),
            Owner::Unknown => String::from("-"),
        }
    }

    fn style(&self) -> Style {
        match self {
            Owner::Block(_) | Owner::Used => Style::Used,
            Owner::Header => Style::Strong,
            Owner::Free => Style::Free,
            Owner::Unknown => Style::Plain,
            Owner::Outside | Owner::Fresh => Style::Faint,
        }
    }
}

impl Autopsy {
    /// The bytes around the place, 16 in a row; a `!` stands before each that is damaged. Empty when none could be read.
    #[must_use]
    pub fn dump(&self, paint: Paint) -> String {
        let mut out = String::new();
        let Some(scene) = self.scene.as_ref().filter(|_| self.window.bytes.iter().any(Option::is_some)) else {
            return out;
        };
        for (nth, row) in self.window.bytes.chunks(ROW).enumerate() {
            let from = self.window.from + (nth * ROW) as i64;
            if row.iter().any(Option::is_some) {
                out.push_str(&self.row(from, row, scene, paint));
            }
        }
        out
    }

    fn row(&self, from: i64, row: &[Option<u8>], scene: &Scene, paint: Paint) -> String {
        let mut line = format!("  {:>14} ", self.label(from));
        let mut owners: Vec<Owner> = Vec::new();
        for (at, byte) in (from..).zip(row) {
            let damaged = self.is_damaged(at);
            let owner = match Owner::of(at, scene) {
                _ if self.is_header(at) => Owner::Header,
                Owner::Unknown if *byte == Some(FRESH) => Owner::Fresh,
                owner => owner,
            };
            let cell = byte.map_or_else(|| String::from(".."), |byte| format!("{byte:02x}"));
            let cell = paint.on(if damaged { Style::Wrong } else { owner.style() }, &cell);
            let _ = write!(line, "{}{cell}", if damaged { '!' } else { ' ' });
            if byte.is_some() && owners.last() != Some(&owner) {
                owners.push(owner);
            }
        }
        let names = owners.iter().map(|owner| paint.on(owner.style(), &owner.name()));
        let names: Vec<String> = names.chain(self.pointers(from, scene)).collect();
        format!("{line}  {}\n", names.join(", "))
    }

    /// Where the machine addresses in a row lead that are no block's contents: links of an allocator that nobody can draw.
    fn pointers(&self, from: i64, scene: &Scene) -> Vec<String> {
        let Some(region) = scene.region else { return Vec::new() };
        let is_word = |&at: &i64| (region.start as i64).wrapping_add(at) % 8 == 0;
        let leads = |at: i64| {
            let to = (u64::from_le_bytes(self.window.array(at)?) as usize).checked_sub(region.start)?;
            let is_link = to <= region.len && !matches!(Owner::of(at, scene), Owner::Block(_));
            is_link.then(|| format!("→ {}", self.label(to as i64)))
        };
        (from..from + ROW as i64).filter(is_word).filter_map(leads).collect()
    }

    /// The address of a row as the subject counts or, if it does not, its offset.
    fn label(&self, at: i64) -> String {
        let shift = self.spot.as_ref().and_then(|spot| Some(i64::from(spot.address?) - spot.offset));
        match shift {
            Some(shift) => format!("{}", at + shift),
            None if self.scene.as_ref().is_some_and(|scene| scene.region.is_some()) => format!("{at:+}"),
            None => format!("{at:#x}"),
        }
    }

    /// Whether a byte is of the header that is damaged: the chart may end before it.
    fn is_header(&self, at: i64) -> bool {
        let header = self.damage.as_ref().filter(|damage| damage.kind == Kind::Header);
        header.is_some_and(|damage| (damage.offset..damage.offset + i64::from(HEADER)).contains(&at))
    }

    fn is_damaged(&self, at: i64) -> bool {
        let Some(damage) = &self.damage else { return false };
        let (first, last) = damage.span();
        let nth = usize::try_from(at - damage.offset).ok();
        (first..=last).contains(&at)
            && nth.is_some_and(|nth| damage.expected[nth].is_none() || damage.expected[nth] != damage.found[nth])
    }
}
