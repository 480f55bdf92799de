//! The table: one planted lie a row, and the violation that it must be.
//!
//! A row reads: *honest subject*, *script*, *lies by call* `=>` *violation*. Frees at the end of a run are calls as well.

use freespace::harness::list_heap::ListHeap;
use freespace::harness::oracles::account::HOARD;
use freespace::harness::oracles::{Account, Figure, Violation, When};
use freespace::harness::script::Script;
use freespace::harness::subject::{Capability, ParentFault, Subject, WrongFree};
use freespace::heap::{Defect, Refusal};

use super::liar::Lie::{
    self, Bounded, Complained, Flipped, Gained, Held, Invented, Miscounted, Missing, NoMemory, Refused, Sized, Spoilt,
    Stated, Taken, Usable, Walked,
};
use super::toy::Toy;

/// A planted lie and what must be found.
pub(crate) struct Row {
    /// The row as it is written.
    pub(crate) text: &'static str,
    /// The violation's name.
    pub(crate) violation: &'static str,
    pub(crate) honest: fn() -> Box<dyn Subject>,
    pub(crate) lies: Vec<(u32, Lie)>,
    script: &'static str,
    pub(crate) expects: fn(&Violation) -> bool,
}

impl Row {
    pub(crate) fn script(&self) -> Script {
        let text = format!("freespace script 1\n{}\n", self.script.replace("; ", "\n"));
        Script::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", self.text))
    }
}

/// Rows as they are written below.
macro_rules! rows {
    ($($honest:ident $script:literal [$($call:literal: $lie:expr),+] => $violation:ident { $($fields:tt)+ };)+) => {
        vec![$(Row {
            text: stringify!($script, $($call: $lie),+),
            violation: stringify!($violation),
            honest: || Box::new($honest::default()),
            lies: vec![$(($call, $lie)),+],
            script: $script,
            expects: |found| matches!(found, Violation::$violation { $($fields)+ }),
        },)+]
    };
}

const UNLISTED: Defect = Defect::Unlisted { chunk: 16384 };
const WRONG_MAGIC: Refusal = Refusal::WrongMagic { address: 16392, expected: 1_234_567, found: 0 };
const DAMAGED: Refusal = Refusal::Damaged { defect: UNLISTED };

/// All rows.
pub(crate) fn all() -> Vec<Row> {
    let rows = [contract(), acceptance(), recovery(), inside(), wrong_frees(), written(), accounts(), offers()];
    rows.into_iter().flatten().collect()
}

#[rustfmt::skip] // A table is read by columns.
fn contract() -> Vec<Row> {
    rows! {
        // An overlap of blocks with bytes is seen in their contents as well; one of no bytes only here.
        Toy "heap 64; a = alloc 8; b = alloc 0"              [2: Invented(4)]  => Overlap { at: 4, size: 0, other: 0, other_size: 8, name: Some(_) };
        Toy "heap 64; a = alloc 8; a = alloc 1; b = alloc 0" [3: Invented(7)]  => Overlap { at: 7, size: 0, other: 0, other_size: 8, name: None };
        Toy "heap 64; a = alloc 0 align 16"                  [1: Invented(1)]  => Misaligned { align: 16, .. };
        // What a block has around the region is seen there as well, so these have no bytes, or lie where the region could grow to.
        Toy "heap 64; a = alloc 0"                           [1: Invented(-1)] => OutOfBounds { at: -1, size: 0, region: 64 };
        Toy "heap 64; a = alloc 0"                           [1: Invented(65)] => OutOfBounds { at: 65, size: 0, region: 64 };
        Toy "heap 64 limit=256; a = alloc 8"                 [1: Invented(128), 1: Stated(8, 56)] => OutOfBounds { at: 128, size: 8, region: 64 };
        Toy "heap 64; a = alloc 8; b = alloc 8"              [2: Usable(7)]    => UsableShort { at: 8, size: 8, usable: 7 };
        Toy "heap 64; a = alloc 8; b = alloc 8"              [2: Flipped(64)]  => Stray { at: 64, expected: 0xa5, found: 0x5a };
        Toy "heap 64; a = alloc 8; free a"                   [2: Flipped(-64)] => Stray { at: -64, expected: 0xa5, found: 0x5a };
        Toy "heap 64; grow 0"                                [1: Flipped(127)] => Stray { at: 127, expected: 0xa5, found: 0x5a };
        Toy "heap 64; a = alloc 8; b = alloc 8; free a"          [2: Flipped(7)]  => Contents { when: When::Free, at: 0, size: 8, byte: 7, .. };
        Toy "heap 64; a = alloc 8; b = alloc 8; a = realloc a 4" [2: Flipped(0)]  => Contents { when: When::Realloc, at: 0, size: 8, byte: 0, .. };
        Toy "heap 64; a = alloc 9; b = realloc a 99"             [2: Flipped(8)]  => Contents { when: When::FailedRealloc, at: 0, size: 9, byte: 8, .. };
        Toy "heap 64; a = alloc 8; b = alloc 8; reset"           [2: Flipped(6)]  => Contents { when: When::GivenUp, at: 0, size: 8, byte: 6, .. };
        Toy "heap 64; enter; a = alloc 8; b = alloc 8; leave"    [3: Flipped(1)]  => Contents { when: When::GivenUp, at: 0, size: 8, byte: 1, .. };
        Toy "heap 64; a = alloc 8; b = alloc 8"                  [2: Flipped(5)]  => Contents { when: When::End, at: 0, size: 8, byte: 5, .. };
        Toy "heap 64; a = alloc 8 zeroed"                        [1: Spoilt(7)]   => NotZeroed { at: 0, size: 8, byte: 7, found: 0xff };
        Toy "heap 64; a = alloc 8; a = realloc a 16; b = alloc 1" [2: Flipped(15)] => PrefixLost { at: 8, kept: 8, byte: 7, .. };
        Toy "heap 64; a = alloc 8; a = realloc a 4; b = alloc 1"  [2: Flipped(11)] => PrefixLost { at: 8, kept: 4, byte: 3, .. };
    }
}

#[rustfmt::skip]
fn acceptance() -> Vec<Row> {
    rows! {
        Toy "heap 64; a = alloc 8; free a"            [2: Refused(WRONG_MAGIC)] => FreeRefused { at: 0, refusal: WRONG_MAGIC };
        Toy "heap 64; a = alloc 8"                    [2: Refused(DAMAGED)]     => FreeRefused { at: 0, refusal: DAMAGED };
        Toy "heap 64; a = alloc 8; a = realloc a 4"   [2: Refused(WRONG_MAGIC)] => ReallocRefused { at: 0, refusal: WRONG_MAGIC };
        Toy "heap 64; a = alloc 8; b = realloc a 99"  [2: Refused(DAMAGED)]     => ReallocRefused { at: 0, refusal: DAMAGED };
    }
}

#[rustfmt::skip]
fn recovery() -> Vec<Row> {
    use Figure::{AllocatedChunks, FreeChunks, Head, Rover, Used};
    rows! {
        Toy "heap 64; a = alloc 8; b = alloc 99"      [2: Miscounted(Used)]            => NotAsBefore { figure: Used, expected: 8, found: 9 };
        Toy "heap 64; a = alloc 8; a = realloc a 99"  [2: Miscounted(AllocatedChunks)] => NotAsBefore { figure: AllocatedChunks, expected: 1, found: 2 };
        Toy "heap 64; a = alloc 8; b = alloc 99"      [2: Miscounted(FreeChunks)]      => NotAsBefore { figure: FreeChunks, expected: 0, found: 1 };
        Toy "heap 64; a = alloc 8; b = alloc 99"      [2: Miscounted(Head)]            => NotAsBefore { figure: Head, expected: 0, found: 1 };
        Toy "heap 64; a = alloc 8; b = alloc 99"      [2: Miscounted(Rover)]           => NotAsBefore { figure: Rover, expected: 0, found: 1 };
        Toy "heap 64; a = alloc 8"                    [2: Miscounted(AllocatedChunks)] => StillInUse { chunks: 1, bytes: 0 };
        Toy "heap 64; a = alloc 8"                    [2: Miscounted(Used)]            => StillInUse { chunks: 0, bytes: 1 };
        Toy "heap 64; a = alloc 8; free a; a = alloc 8" [3: NoMemory]                  => NotServedAgain { size: 8, align: 1 };
        Toy "heap 64; a = alloc 8"                    [3: NoMemory]                    => NotRecovered { size: 64 };
    }
}

#[rustfmt::skip]
fn inside() -> Vec<Row> {
    use Figure::{AllocatedChunks, FreeChunks, Head, Managed, Rover, Used};
    rows! {
        Toy "heap 64; a = alloc 8"                           [1: Walked(Err(UNLISTED))] => Defect { defect: UNLISTED };
        Toy "heap 64; a = alloc 8"                           [2: Walked(Err(UNLISTED))] => Defect { defect: UNLISTED };
        ListHeap "heap 4096; a = alloc 8"                    [1: Invented(64)] => Address { expected: Some(8), found: Some(64) };
        ListHeap "heap 4096; a = alloc 8"                    [1: NoMemory]     => Address { expected: Some(8), found: None };
        ListHeap "heap 16; a = alloc 8; b = alloc 0"         [2: Invented(16)] => Address { expected: None, found: Some(16) };
        ListHeap "heap 4096; a = alloc 8; a = realloc a 16"  [2: NoMemory]     => Address { expected: Some(8), found: None };
        ListHeap "heap 64 limit=8192; grow 4096"             [1: Gained(4095)] => Growth { expected: 4096, found: 4095 };
        ListHeap "heap 4096; a = alloc 8" [1: Flipped(0), 1: Walked(Ok(()))]   => Header { at: 0, expected: (8, 1_234_567), found: Some((0xf7, 1_234_567)) };
        ListHeap "heap 4096; a = alloc 8" [1: Flipped(7), 1: Walked(Ok(()))]   => Header { at: 0, expected: (8, 1_234_567), found: Some((8, _)) };
        ListHeap "heap 4096; a = alloc 8" [1: Flipped(17), 1: Walked(Ok(()))]  => Header { at: 16, expected: (4072, 0), found: Some((_, 0)) };
        ListHeap "heap 4096; a = alloc 8" [1: Flipped(22), 1: Walked(Ok(()))]  => Header { at: 16, expected: (4072, 0), found: Some((4072, _)) };
        ListHeap "heap 4096; a = alloc 8; free a"            [2: Flipped(16)]  => NotWiped { at: 16, found: Some((0xffff_ff00, 0)) };
        ListHeap "heap 4096; a = alloc 8; a = realloc a 16"  [2: Spoilt(20)]   => NotWiped { at: 16, found: Some((0xffff_ffff, 0xff)) };
        ListHeap "heap 4096; a = alloc 8" [1: Miscounted(Managed)]         => Figure { figure: Managed, expected: 4096, found: 4097 };
        ListHeap "heap 4096; a = alloc 8" [1: Miscounted(Used)]            => Figure { figure: Used, expected: 8, found: 9 };
        ListHeap "heap 4096; a = alloc 8" [1: Miscounted(AllocatedChunks)] => Figure { figure: AllocatedChunks, expected: 1, found: 2 };
        ListHeap "heap 4096; a = alloc 8" [1: Miscounted(FreeChunks)]      => Figure { figure: FreeChunks, expected: 1, found: 2 };
        ListHeap "heap 4096; a = alloc 8" [1: Miscounted(Head)]            => Figure { figure: Head, expected: 16400, found: 16401 };
        ListHeap "heap 4096; a = alloc 8" [1: Miscounted(Rover)]           => Figure { figure: Rover, expected: 0, found: 1 };
    }
}

#[rustfmt::skip]
fn wrong_frees() -> Vec<Row> {
    rows! {
        ListHeap "heap 4096; misuse free null"                          [1: Taken] => MisuseTaken { wrong: WrongFree::Null };
        ListHeap "heap 4096; misuse free wild -8"                       [1: Taken] => MisuseTaken { wrong: WrongFree::Outside };
        ListHeap "heap 4096; a = alloc 8; misuse free inside a 1"       [2: Taken] => MisuseTaken { wrong: WrongFree::Misaligned };
        ListHeap "heap 4096; a = alloc 8; free a; misuse free twice a"  [3: Taken] => MisuseTaken { wrong: WrongFree::Free };
        ListHeap "heap 4096; a = alloc 8; misuse free inside a 8"       [2: Taken] => MisuseTaken { wrong: WrongFree::Interior };
        ListHeap "heap 4096; misuse free null"                          [1: Refused(WRONG_MAGIC)] => MisuseMisnamed { wrong: WrongFree::Null, found: WRONG_MAGIC };
        ListHeap "heap 4096; misuse free wild -8"                       [1: Refused(WRONG_MAGIC)] => MisuseMisnamed { wrong: WrongFree::Outside, found: WRONG_MAGIC };
        ListHeap "heap 4096; a = alloc 8; misuse free inside a 1"       [2: Refused(WRONG_MAGIC)] => MisuseMisnamed { wrong: WrongFree::Misaligned, found: WRONG_MAGIC };
        ListHeap "heap 4096; a = alloc 8; free a; misuse free twice a"  [3: Refused(DAMAGED)]     => MisuseMisnamed { wrong: WrongFree::Free, found: DAMAGED };
        ListHeap "heap 4096; a = alloc 8; misuse free inside a 8"       [2: Refused(WRONG_MAGIC)] => MisuseMisnamed { wrong: WrongFree::Interior, found: WRONG_MAGIC };
    }
}

#[rustfmt::skip]
fn written() -> Vec<Row> {
    use Figure::{AllocatedChunks, FreeChunks, Head, Managed, Rover, Used};
    rows! {
        Toy "heap 64; a = alloc 8; misuse free null" [2: Miscounted(Managed)]         => MisuseChanged { figure: Managed, expected: 64, found: 65 };
        Toy "heap 64; a = alloc 8; misuse free null" [2: Miscounted(Used)]            => MisuseChanged { figure: Used, expected: 8, found: 9 };
        Toy "heap 64; a = alloc 8; misuse free null" [2: Miscounted(AllocatedChunks)] => MisuseChanged { figure: AllocatedChunks, expected: 1, found: 2 };
        Toy "heap 64; a = alloc 8; misuse free null" [2: Miscounted(FreeChunks)]      => MisuseChanged { figure: FreeChunks, expected: 0, found: 1 };
        Toy "heap 64; a = alloc 8; misuse free null" [2: Miscounted(Head)]            => MisuseChanged { figure: Head, expected: 0, found: 1 };
        Toy "heap 64; a = alloc 8; misuse free null" [2: Miscounted(Rover)]           => MisuseChanged { figure: Rover, expected: 0, found: 1 };
        ListHeap "heap 4096; a = alloc 8; misuse write before a 4" [1: Walked(Ok(()))] => DamageUnseen { at: 4, bytes: 4 };
        ListHeap "heap 4096; a = alloc 8; misuse write past a 1"   [1: Walked(Ok(()))] => DamageUnseen { at: 16, bytes: 1 };
    }
}

#[rustfmt::skip]
fn accounts() -> Vec<Row> {
    use Account::{
        BoundsFitRegions, BoundsHoldLive, FreeCoversServed, SizeFitsBounds, SizeFitsRegions, SumFitsRegions, SumFitsSize,
        UsedAsFresh, UsedCoversLive,
    };
    const KEPT: usize = HOARD + 8 * 8;
    rows! {
        Toy "heap 64; a = alloc 8"              [1: Stated(7, 48)]  => Statistics { account: UsedCoversLive, expected: 8, found: 7 };
        Toy "heap 64; a = alloc 8"              [1: Stated(8, 57)]  => Statistics { account: SumFitsRegions, expected: 64, found: 65 };
        Toy "heap 64; a = alloc 8"              [1: Sized(63)]      => Statistics { account: SumFitsSize, expected: 63, found: 64 };
        Toy "heap 64; a = alloc 8"              [1: Sized(65)]      => Statistics { account: SizeFitsRegions, expected: 64, found: 65 };
        Toy "heap 64; a = alloc 8"              [1: Bounded(0, -1)] => Statistics { account: SizeFitsBounds, expected: 63, found: 64 };
        Toy "heap 64; a = alloc 8"              [1: Bounded(-2, 0)] => Statistics { account: BoundsFitRegions, expected: 0, found: 2 };
        Toy "heap 64; a = alloc 8"              [1: Bounded(0, 3)]  => Statistics { account: BoundsFitRegions, expected: 0, found: 3 };
        Toy "heap 64; a = alloc 8"              [1: Stated(8, 48), 1: Sized(60), 1: Bounded(4, 0)]     => Statistics { account: BoundsHoldLive, expected: 0, found: 4 };
        Toy "heap 64; a = alloc 8; b = alloc 8 align 32" [2: Stated(16, 0), 2: Sized(38), 2: Bounded(0, -26)]  => Statistics { account: BoundsHoldLive, expected: 0, found: 2 };
        Toy "heap 64; a = alloc 8; b = alloc 9" [1: Stated(8, 8)]  => Statistics { account: FreeCoversServed, expected: 9, found: 8 };
        Toy "heap 64; a = alloc 8"              [2: Stated(1, 63)]  => Statistics { account: UsedAsFresh, expected: 0, found: 1 };
        Toy "heap 64; a = alloc 8"              [2: Held(KEPT + 1)] => Hoarded { expected: KEPT, .. };
        Toy "heap 64; a = alloc 8" [1: Complained(ParentFault::WrongLayout { expected: (8, 1), found: (8, 2) })] => Parent { fault: ParentFault::WrongLayout { expected: (8, 1), found: (8, 2) } };
        Toy "heap 64; a = alloc 8" [2: Complained(ParentFault::NotTaken { address: 16 })]                        => Parent { fault: ParentFault::NotTaken { address: 16 } };
        // The fifth call ends the subject; without the request for what recovers, the third does.
        Toy "heap 64; a = alloc 8" [3: Complained(ParentFault::Leak { blocks: 1, bytes: 8 }), 5: Complained(ParentFault::Leak { blocks: 1, bytes: 8 })] => Parent { fault: ParentFault::Leak { blocks: 1, bytes: 8 } };
    }
}

#[rustfmt::skip]
fn offers() -> Vec<Row> {
    rows! {
        Toy "heap 64"                   [0: Missing] => NotOffered { capability: Capability::Arena };
        Toy "heap 64 limit=128; grow 8" [1: Missing] => NotOffered { capability: Capability::Grow };
        Toy "heap 64; truncate 8"       [1: Missing] => NotOffered { capability: Capability::Truncate };
        Toy "heap 64; region 8"         [1: Missing] => NotOffered { capability: Capability::Regions };
        Toy "heap 64; reset"            [1: Missing] => NotOffered { capability: Capability::Reset };
        Toy "heap 64; enter"            [1: Missing] => NotOffered { capability: Capability::Scopes };
        Toy "heap 64; enter; leave"     [2: Missing] => NotOffered { capability: Capability::Scopes };
        Toy "heap 64; a = alloc 8"      [1: Missing] => NotOffered { capability: Capability::Usable };
    }
}
