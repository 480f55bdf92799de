//! The bytes around a place, row by row: whose each is, and which are damaged.

use core::fmt::Write;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::autopsy::Autopsy;
use super::damage::Kind;
use super::paint::{Paint, Style};
use super::scene::Scene;
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
            Owner::Unknown => String::from("-"),
        }
    }

    fn style(&self) -> Style {
        match self {
            Owner::Block(_) | Owner::Used => Style::Used,
            Owner::Header => Style::Strong,
            Owner::Free => Style::Free,
            Owner::Outside | Owner::Unknown => Style::Faint,
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
            let owner = if self.is_header(at) { Owner::Header } else { Owner::of(at, scene) };
            let cell = byte.map_or_else(|| String::from(".."), |byte| format!("{byte:02x}"));
            let cell = paint.on(if damaged { Style::Wrong } else { owner.style() }, &cell);
            let _ = write!(line, "{}{cell}", if damaged { '!' } else { ' ' });
            if byte.is_some() && owners.last() != Some(&owner) {
                owners.push(owner);
            }
        }
        let names: Vec<String> = owners.iter().map(|owner| paint.on(owner.style(), &owner.name())).collect();
        format!("{line}  {}\n", names.join(", "))
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
