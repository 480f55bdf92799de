//! What damaged bytes look like: bytes rarely come from nowhere, and who wrote them can often be read from them.
//!
//! Each question is asked on its own, from the most telling to the least: is it the fill that the harness wrote into some block, is it a header, an address
//! within the heap, text, or one byte over and over. The fill is the strongest witness, since every block's is its own: eight bytes of it name the block and the
//! position. A likeness is no proof, and none is claimed for what has none.

use core::fmt;
use std::string::String;
use std::vec::Vec;

use serde::{Deserialize, Serialize};

use super::damage::{Damage, Kind};
use super::history::{Stay, Turn};
use super::scene::Scene;
use super::window::Window;
use crate::harness::ledger::{fill_byte, fill_offset};
use crate::harness::subject::FRESH;
use crate::policy::HEADER;

/// Bytes that must agree before something is called text, or the fill of the block whose place it is.
const LEAST: usize = 3;

/// Bytes of a fill that name its block.
const WORD: i64 = 8;

/// What bytes look like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Look {
    /// The fill of a block.
    Fill {
        /// Which block of the run it is.
        nth: u64,
        /// Its name.
        name: String,
        /// From which byte of its fill on.
        byte: usize,
        /// Whether that byte of the block lies, or lay, just there.
        in_place: bool,
        /// How the block left its place, and at which operation; none while it is live.
        left: Option<(Turn, usize)>,
        /// Whether the damaged bytes are that same block's.
        own: bool,
    },
    /// A header: a size that fits and the magic number.
    Header {
        /// The size that it gives.
        size: u32,
    },
    /// Four bytes that are an address in the heap, as it counts.
    Link {
        /// The address.
        address: u32,
        /// Whether a chunk begins there.
        chunk: bool,
        /// Offset of the four bytes.
        at: i64,
    },
    /// Eight bytes that are a machine address in the region.
    Pointer {
        /// Where it leads: bytes behind the region's first one.
        to: i64,
        /// Offset of the eight bytes.
        at: i64,
    },
    /// Printable characters.
    Text {
        /// They.
        text: String,
    },
    /// Every byte is 0.
    Zero,
    /// Every byte is 0xff.
    Ones,
    /// What the harness fills memory with before the subject gets it.
    Fresh,
    /// One bit differs.
    Bit {
        /// Which of its byte, counted from the least.
        bit: u32,
    },
}

/// What some damaged bytes look like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Likeness {
    /// Offset of the first of them from the region's first byte.
    pub offset: i64,
    /// How many there are.
    pub bytes: usize,
    /// What they look like.
    pub look: Look,
}

/// What damaged bytes look like, the most telling first; none if they look like nothing known. A header that looks like nothing as a whole is looked at by its two numbers.
pub(super) fn look(damage: &Damage, window: &Window, stays: &[Stay], scene: &Scene) -> Vec<Likeness> {
    let (first, last) = damage.span();
    let asker = Asker { damage, window, stays, scene };
    let whole = asker.ask(first, last);
    if damage.kind != Kind::Header || !whole.is_empty() || damage.expected == damage.found {
        return whole;
    }
    let middle = damage.offset + i64::from(HEADER) / 2;
    let size = if first < middle { asker.ask(first, last.min(middle - 1)) } else { Vec::new() };
    let tag = if last >= middle { asker.ask(first.max(middle), last) } else { Vec::new() };
    [size, tag].concat()
}

/// All that a question may be answered by.
struct Asker<'a> {
    damage: &'a Damage,
    window: &'a Window,
    stays: &'a [Stay],
    scene: &'a Scene,
}

impl Asker<'_> {
    /// What the bytes from the first to the last offset look like.
    fn ask(&self, first: i64, last: i64) -> Vec<Likeness> {
        let Asker { damage, window, stays, scene } = *self;
        let bytes: Vec<u8> = (first..=last).map_while(|at| window.byte(at)).collect();
        if bytes.is_empty() || bytes.len() as i64 != last - first + 1 {
            return Vec::new();
        }
        let asked = [
            fill(damage, first, last, window, stays),
            header(damage, first, last, window, scene),
            uniform(&bytes),
            text(&bytes),
            pointer(first, last, window, scene),
            link(first, last, window, scene),
            bit(damage),
        ];
        let mut looks: Vec<Look> = asked.into_iter().flatten().collect();
        if looks.is_empty() {
            looks.extend(address(first, last, window, scene));
        }
        looks.into_iter().map(|look| Likeness { offset: first, bytes: bytes.len(), look }).collect()
    }
}

/// The fill of a block, live or not: named by 8 bytes that hold some of the damage or, for fewer, by the block that has or had its place there.
fn fill(damage: &Damage, first: i64, last: i64, window: &Window, stays: &[Stay]) -> Option<Look> {
    let fits = |stay: &Stay, byte: i64| {
        is_strange(damage, stay, byte) && (first..=last).all(|at| agrees(stay.nth, byte + at - first, at, window))
    };
    let words = (first - WORD + 1..=last).filter_map(|at| Some((at, u64::from_le_bytes(window.array(at)?))));
    let named = words
        .flat_map(|(at, word)| stays.iter().filter_map(move |stay| Some((stay, begins(stay, word)? + first - at))));
    let is_long_enough = last - first + 1 >= LEAST as i64;
    let there = stays.iter().filter(|stay| is_long_enough && stay.holds(first) && stay.holds(last));
    let candidates =
        named.chain(there.map(|stay| (stay, first - stay.offset))).filter(|&(stay, byte)| fits(stay, byte));
    let (stay, byte) = candidates.max_by_key(|&(stay, byte)| (stay.offset + byte == first, stay.left.is_none()))?;
    Some(Look::Fill {
        nth: stay.nth,
        name: stay.name.clone(),
        byte: byte as usize,
        in_place: stay.offset + byte == first,
        left: stay.left,
        own: damage.kind == Kind::Payload { nth: stay.nth },
    })
}

/// At which byte of a block this word of its fill stands, if it is one.
fn begins(stay: &Stay, word: u64) -> Option<i64> {
    fill_offset(stay.nth, word).filter(|&byte| byte < stay.size).map(|byte| byte as i64)
}

fn agrees(nth: u64, byte: i64, at: i64, window: &Window) -> bool {
    usize::try_from(byte).is_ok_and(|byte| window.byte(at) == Some(fill_byte(nth, byte)))
}

/// Whether it is news that these bytes are there: a block's own in their place are not.
fn is_strange(damage: &Damage, stay: &Stay, byte: i64) -> bool {
    damage.kind != Kind::Payload { nth: stay.nth } || stay.offset + byte != damage.span().0
}

fn header(damage: &Damage, first: i64, last: i64, window: &Window, scene: &Scene) -> Option<Look> {
    let chart = scene.chart.as_ref()?;
    let magic = chart.pieces.iter().find(|piece| piece.allocated)?.tag;
    let is_header = |at: i64| {
        let word = u64::from_le_bytes(window.array(at)?);
        let (size, tag) = (word as u32, (word >> 32) as u32);
        let fits = size <= chart.end.wrapping_sub(chart.origin) && tag == magic;
        (fits && damage.kind != Kind::Header).then_some(Look::Header { size })
    };
    (first - i64::from(HEADER) + 1..=last).find_map(is_header)
}

fn uniform(bytes: &[u8]) -> Option<Look> {
    let all = |wanted: u8| bytes.iter().all(|&byte| byte == wanted);
    match bytes.first()? {
        0 if all(0) => Some(Look::Zero),
        0xff if all(0xff) => Some(Look::Ones),
        &FRESH if all(FRESH) => Some(Look::Fresh),
        _ => None,
    }
}

/// Printable characters, and perhaps a 0 behind them.
fn text(bytes: &[u8]) -> Option<Look> {
    let len = bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len());
    let is_text = len >= LEAST && bytes[..len].iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ');
    let ends = bytes[len..].iter().all(|&byte| byte == 0);
    let text = || bytes[..len].iter().map(|&byte| char::from(byte)).collect();
    (is_text && ends).then(|| Look::Text { text: text() })
}

/// A machine address in the region, at a multiple of 8 machine bytes as compilers place it.
fn pointer(first: i64, last: i64, window: &Window, scene: &Scene) -> Option<Look> {
    let region = scene.region?;
    let is_aligned = |&at: &i64| (region.start as i64).wrapping_add(at) % 8 == 0;
    (first - 7..=last).filter(is_aligned).find_map(|at| {
        let address = u64::from_le_bytes(window.array(at)?) as usize;
        let to = address.wrapping_sub(region.start);
        (to <= region.len).then_some(Look::Pointer { to: to as i64, at })
    })
}

/// The address of a chunk, as the subject counts, at a multiple of 4.
fn link(first: i64, last: i64, window: &Window, scene: &Scene) -> Option<Look> {
    let chart = scene.chart.as_ref()?;
    let is_chunk = |address| chart.pieces.binary_search_by_key(&address, |piece| piece.address).is_ok();
    let (at, address) = numbers(first, last, window).find(|&(_, address)| is_chunk(address))?;
    Some(Look::Link { address, chunk: true, at })
}

/// Any address in the heap. In a large one, that is little to go by.
fn address(first: i64, last: i64, window: &Window, scene: &Scene) -> Option<Look> {
    let chart = scene.chart.as_ref()?;
    let (at, address) =
        numbers(first, last, window).find(|(_, address)| (chart.origin..chart.end).contains(address))?;
    Some(Look::Link { address, chunk: false, at })
}

/// The numbers of four bytes, at multiples of 4, that hold some of the bytes.
fn numbers(first: i64, last: i64, window: &Window) -> impl Iterator<Item = (i64, u32)> {
    let places = (first - 3..=last).filter(|at| at % 4 == 0);
    places.filter_map(|at| Some((at, u32::from_le_bytes(window.array(at)?))))
}

fn bit(damage: &Damage) -> Option<Look> {
    let mut differences = damage.differences();
    let only = differences.next().filter(|_| damage.differing == 1)?;
    let changed = damage.expected[only]? ^ damage.found[only]?;
    changed.is_power_of_two().then(|| Look::Bit { bit: changed.trailing_zeros() })
}

impl fmt::Display for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Look::Fill { name, byte, own: true, .. } => {
                write!(f, "the fill of `{name}` itself, from its byte {byte} on")
            }
            Look::Fill { name, byte, in_place: true, left: None, .. } => {
                write!(f, "the fill of `{name}` in its place: this is byte {byte} of `{name}`")
            }
            Look::Fill { name, byte, in_place: true, left: Some((turn, step)), .. } => write!(
                f,
                "the fill of `{name}`, {} at operation {step}, still in its place: this was byte {byte} of it",
                turn.word()
            ),
            Look::Fill { name, byte, .. } => write!(f, "the fill of `{name}`, from its byte {byte} on"),
            Look::Header { size } => write!(f, "a header: size {size} and the magic number"),
            Look::Link { address, chunk: true, .. } => write!(f, "{address}, the address of a chunk"),
            Look::Link { address, .. } => write!(f, "{address}, an address in the heap"),
            Look::Pointer { to, .. } => write!(f, "a machine address, {to} bytes behind the region's first"),
            Look::Text { text } => write!(f, "text: {text:?}"),
            Look::Zero => f.write_str("zero"),
            Look::Ones => f.write_str("0xff in every byte"),
            Look::Fresh => write!(f, "{FRESH:#04x}, what memory holds before the subject gets it: never written"),
            Look::Bit { bit } => write!(f, "what was expected but for one bit, bit {bit}"),
        }
    }
}
