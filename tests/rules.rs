//! The rules of the list heap, one table a rule, traced by hand. Next fit (R10) has a file of its own.

use freespace::harness::list_heap::{Events, Model, Plan};
use freespace::harness::script::{Setup, Span};

mod traced;

#[test]
fn r1_region() {
    let table = "
# what an odd start and an odd length cut off is not managed
heap 68 at=3             -> ok : 0+56

# the least region, and one byte less
heap 8                   -> ok : 0+0
a = alloc 0              -> 8  :
free a                   -> ok : 0+0
heap 7                   -> refused :

# granule 16: the first header stands at 8 modulo 16
heap 24 granule=16       -> ok : 0+8
heap 23 granule=16       -> refused :
heap 31 granule=16 at=8  -> ok : 0+8

# no region at all
heap 0                   -> refused :
";
    traced::both_follow(table, 4);
}

#[test]
fn r3_granule() {
    let table = "
# four
heap 64                  -> ok : 0+56
a = alloc 1              -> 8  : 12+44
b = alloc 0              -> 20 : 20+36
c = alloc 5              -> 28 : 36+20

# eight
heap 64 granule=8        -> ok : 0+56
a = alloc 1              -> 8  : 16+40
b = alloc 0              -> 24 : 24+32

# sixteen: totals round, so that sizes are 8 modulo 16
heap 64 granule=16 at=8  -> ok : 0+56
a = alloc 1              -> 8  : 16+40
b = alloc 9              -> 24 : 48+8
c = alloc 0              -> 56 :

# what 32 bits cannot say does not fit
heap 64 limit=1000       -> ok : 0+56
a = alloc 4294967295     -> none : 0+56 ?0
a = alloc 9223372036854775807 -> none : 0+56 ?0
a = alloc 4 align 9223372036854775808 -> none : 0+56 ?0
";
    traced::both_follow(table, 4);
}

#[test]
fn r4_r5_alignment() {
    let table = "
# a gap of less than 8 bytes is not left: the next aligned address serves
heap 128 at=4            -> ok : 0+120
a = alloc 16 align 8     -> 20 : 0+4 36+84

# a gap of exactly 8 is a chunk with no payload
heap 128                 -> ok : 0+120
a = alloc 16 align 16    -> 16 : 0+0 32+88

# granule 16 leaves no gap below that alignment
heap 128 granule=16 at=8 -> ok : 0+120
a = alloc 8 align 16     -> 8  : 16+104
b = alloc 8 align 32     -> 24 : 32+88
c = alloc 8 align 64     -> 56 : 32+8 64+56
";
    traced::both_follow(table, 3);
}

/// Holes of 24, 16, and 24 bytes in front of the rest of 124; `fit` completes the line.
fn holes(fit: &str, then: &str) -> String {
    format!(
        "
# holes
heap 256 fit={fit}       -> ok : 0+248
a = alloc 24             -> 8   : 32+216
b = alloc 4              -> 40  : 44+204
c = alloc 16             -> 52  : 68+180
d = alloc 4              -> 76  : 80+168
e = alloc 24             -> 88  : 112+136
f = alloc 4              -> 120 : 124+124
free a                   -> ok  : 0+24 124+124
free c                   -> ok  : 0+24 44+16 124+124
free e                   -> ok  : 0+24 44+16 80+24 124+124
{then}"
    )
}

#[test]
fn r5_fit() {
    let first = "g = alloc 12 -> 8 : 20+4 44+16 80+24 124+124";
    traced::both_follow(&holes("first", first), 1);
    let best = "
g = alloc 12             -> 52  : 0+24 80+24 124+124
h = alloc 20             -> 8   : 80+24 124+124";
    traced::both_follow(&holes("best", best), 1);
    // The chunk of 16 has no room for the gap, so the first of 24 is the least that fits.
    let aligned = "g = alloc 16 align 16 -> 16 : 0+0 44+16 80+24 124+124";
    traced::both_follow(&holes("best", aligned), 1);
    let worst = "
g = alloc 4              -> 132 : 0+24 44+16 80+24 136+112
h = alloc 104            -> 144 : 0+24 44+16 80+24 248+0
i = alloc 4              -> 8   : 12+12 44+16 80+24 248+0";
    traced::both_follow(&holes("worst", worst), 1);
}

#[test]
fn r6_cut() {
    let table = "
# a tail of 8 bytes is a chunk, one of 4 stays with the block
heap 64                  -> ok : 0+56
a = alloc 48             -> 8  : 56+0
free a                   -> ok : 0+56 ~56
a = alloc 52             -> 8  :
free a                   -> ok : 0+56

# gap and tail stand in the chunk's place
heap 128 order=back coalescing=off -> ok : 0+120
a = alloc 16             -> 8  : 24+96
b = alloc 16             -> 32 : 48+72
free a                   -> ok : 48+72 0+16
c = alloc 16 align 32    -> 64 : 48+0 80+40 0+16

# a cut does not sort
heap 128 order=size-descending coalescing=off -> ok : 0+120
a = alloc 40             -> 8  : 48+72
free a                   -> ok : 48+72 0+40
b = alloc 60             -> 56 : 116+4 0+40
free b                   -> ok : 48+60 0+40 116+4
";
    traced::both_follow(table, 3);
}

#[test]
fn r7_free() {
    let table = "
# size ascending: sorted, then merged where list neighbours touch in order
heap 128 order=size-ascending -> ok : 0+120
a = alloc 16             -> 8  : 24+96
b = alloc 32             -> 32 : 64+56
free b                   -> ok : 24+96 ~64
free a                   -> ok : 0+120 ~24

# size descending: the same chunks do not touch in order
heap 128 order=size-descending -> ok : 0+120
a = alloc 16             -> 8  : 24+96
b = alloc 32             -> 32 : 64+56
free b                   -> ok : 64+56 24+32
free a                   -> ok : 64+56 24+32 0+16

# of equal sizes the freed one is last
heap 128 order=size-ascending coalescing=off -> ok : 0+120
a = alloc 16             -> 8  : 24+96
b = alloc 4              -> 32 : 36+84
c = alloc 16             -> 44 : 60+60
free c                   -> ok : 36+16 60+60
free a                   -> ok : 36+16 0+16 60+60

# two that became list neighbours merge at the next free, whichever that is
heap 128 order=front     -> ok : 0+120
a = alloc 16             -> 8  : 24+96
b = alloc 16             -> 32 : 48+72
c = alloc 16             -> 56 : 72+48
d = alloc 16             -> 80 : 96+24
free b                   -> ok : 24+16 96+24
free d                   -> ok : 72+16 24+16 96+24
free a                   -> ok : 0+16 72+16 24+16 96+24
c = realloc c 40         -> 56 : 0+16 24+16 96+24 ~72
free c                   -> ok : 48+40 0+40 96+24 ~24

# without coalescing nothing merges
heap 64 coalescing=off   -> ok : 0+56
a = alloc 16             -> 8  : 24+32
free a                   -> ok : 0+16 24+32
";
    traced::both_follow(table, 5);
}

#[test]
fn r8_realloc() {
    let table = "
# smaller: a tail of 8 is freed, a lesser one stays; equal: nothing
heap 64                  -> ok : 0+56
a = alloc 24             -> 8  : 32+24
a = realloc a 20         -> 8  : 32+24
a = realloc a 24         -> 8  : 32+24
a = realloc a 16         -> 8  : 24+32 ~32
a = realloc a 13         -> 8  : 24+32

# a tail is put where the order has it
heap 64 order=back coalescing=off -> ok : 0+56
a = alloc 24             -> 8  : 32+24
a = realloc a 0          -> 8  : 32+24 8+16

# larger, in place, without coalescing too; the rest of the neighbour keeps its place
heap 128 order=back coalescing=off -> ok : 0+120
a = alloc 16             -> 8  : 24+96
b = alloc 16             -> 32 : 48+72
c = alloc 4              -> 56 : 60+60
free b                   -> ok : 60+60 24+16
a = realloc a 24         -> 8  : 60+60 32+8 ~24

# larger: a lesser rest goes to the block
heap 64                  -> ok : 0+56
a = alloc 16             -> 8  : 24+32
b = alloc 4              -> 32 : 36+20
c = alloc 4              -> 44 : 48+8
free b                   -> ok : 24+4 48+8
a = realloc a 24         -> 8  : 48+8 ~24
free a                   -> ok : 0+28 48+8

# larger: a neighbour that is just enough, header and all
heap 64                  -> ok : 0+56
a = alloc 48             -> 8  : 56+0
a = realloc a 56         -> 8  : ~56

# larger: too small a neighbour, so the block moves, with its alignment, and the old one is freed
heap 256                 -> ok : 0+248
a = alloc 16 align 32    -> 32 : 0+16 48+200
b = alloc 20             -> 56 : 0+16 76+172
c = alloc 20             -> 84 : 0+16 104+144
free b                   -> ok : 0+16 48+20 104+144
a = realloc a 48         -> 128 : 0+68 104+8 176+72 ~24 ~48

# larger: no room anywhere changes nothing
heap 64                  -> ok : 0+56
a = alloc 16             -> 8  : 24+32
a = realloc a 60         -> none : 24+32
a = realloc a 4294967295 -> none : 24+32
free a                   -> ok : 0+56 ~24

# granule 16 in place
heap 128 granule=16 at=8 -> ok : 0+120
a = alloc 8              -> 8  : 16+104
a = realloc a 9          -> 8  : 32+88 ~16
a = realloc a 1          -> 8  : 16+104 ~32
";
    traced::both_follow(table, 8);
}

#[test]
fn r9_growth() {
    let table = "
# more than the limit is not asked for; up to the limit is, if the grain would be more
heap 64 limit=96 grain=64 -> ok : 0+56
a = alloc 100            -> none : 0+56 ?0
a = alloc 80             -> 8  : 88+0 ?1

# the limit counts from the region's start
heap 68 at=3 limit=100 grain=1 -> ok : 0+56
a = alloc 92             -> none : 0+56 ?0
a = alloc 88             -> 8  : ?1

# a refused request leaves all as it was; the next is not refused
heap 64 limit=256 grain=1 refuse=1 -> ok : 0+56
a = alloc 100            -> none : 0+56 ?1
a = alloc 100            -> 8  : ?2

# a stingy source: what it gave stays
heap 64 limit=256 grain=1 give=16 -> ok : 0+56
a = alloc 100            -> none : 0+72 ?1
a = alloc 100            -> none : 0+88 ?2
a = alloc 100            -> 8  : ?3

# less than a chunk waits
heap 64 limit=256 grain=1 coalescing=off -> ok : 0+56
grow 4                   -> 4  : 0+56 ?1
grow 4                   -> 4  : 0+56 64+0 ?2

# less than a granule waits, too
heap 64 limit=256 grain=1 -> ok : 0+56
grow 3                   -> 3  : 0+56
grow 3                   -> 3  : 0+60

# waiting bytes serve without asking, once there is a chunk to enlarge
heap 64 limit=256 grain=1 -> ok : 0+56
a = alloc 56             -> 8  :
grow 4                   -> 4  : ?1
free a                   -> ok : 0+56
b = alloc 60             -> 8  : ?1

# what waits need not be asked for
heap 64 limit=256 grain=1 coalescing=off -> ok : 0+56
grow 4                   -> 4  : 0+56 ?1
grow 184                 -> 184 : 0+56 64+180 ?2
grow 5                   -> 0  : 0+56 64+180 ?2
grow 4                   -> 4  : 0+56 64+180 ?3

# grow beyond the limit, or by nothing, is not asked for
heap 64 limit=256        -> ok : 0+56
grow 193                 -> 0  : 0+56 ?0
grow 0                   -> 0  : 0+56 ?0
grow 192                 -> 192 : 0+248 ?1

# a used last chunk: the new one is freed into the list
heap 64 limit=256 order=front coalescing=off -> ok : 0+56
grow 64                  -> 64 : 64+56 0+56

# enlarging does not sort
heap 64 limit=256 order=size-ascending -> ok : 0+56
a = alloc 16             -> 8  : 24+32
b = alloc 4              -> 32 : 36+20
free a                   -> ok : 0+16 36+20
c = alloc 4              -> 8  : 12+4 36+20
grow 64                  -> 64 : 12+4 36+84

# the gap that alignment needs is asked for
heap 64 limit=256 grain=1 -> ok : 0+56
a = alloc 64 align 64    -> 64 : 0+48 ?1

# the search is made again by its own rule: best takes the new chunk only if it is the least
heap 64 limit=1000 grain=256 fit=best coalescing=off -> ok : 0+56
a = alloc 60             -> 72 : 0+56 132+180 ?1

# the pass of a new chunk merges others, and best finds them; what the block covers does not read as wiped
heap 96 limit=256 grain=64 fit=best order=front -> ok : 0+88
a = alloc 16             -> 8  : 24+64
b = alloc 16             -> 32 : 48+40
c = alloc 16             -> 56 : 72+16
d = alloc 16             -> 80 :
free b                   -> ok : 24+16
free d                   -> ok : 72+16 24+16
free a                   -> ok : 0+16 72+16 24+16
c = realloc c 40         -> 56 : 0+16 24+16 ~72
e = alloc 40             -> 8  : 96+56 ?1

# a realloc that moves may grow
heap 64 limit=256 grain=1 -> ok : 0+56
a = alloc 16             -> 8  : 24+32
b = alloc 32             -> 32 :
a = realloc a 32         -> 72 : 0+16 ?1
";
    traced::both_follow(table, 15);
}

#[test]
fn r11_refusals_change_nothing() {
    let table = "
# twice, inside, outside, unaligned, before the first payload
heap 128                 -> ok : 0+120
a = alloc 16             -> 8  : 24+96
b = alloc 16             -> 32 : 48+72
free 12                  -> refused : 48+72
free 9                   -> refused : 48+72
free 0                   -> refused : 48+72
free 4294967295          -> refused : 48+72
free a                   -> ok : 0+16 48+72
free a                   -> refused : 0+16 48+72
";
    traced::both_follow(table, 1);
}

#[test]
fn r12_end_state() {
    let table = "
# all freed in address order is one chunk, and the largest request fits again
heap 128                 -> ok : 0+120
a = alloc 120            -> 8  :
free a                   -> ok : 0+120
a = alloc 16             -> 8  : 24+96
b = alloc 16 align 64    -> 64 : 24+24 80+40
c = alloc 24             -> 32 : 80+40
free b                   -> ok : 56+64 ~80
free a                   -> ok : 0+16 56+64
free c                   -> ok : 0+120 ~24 ~56
a = alloc 120            -> 8  :
";
    traced::both_follow(table, 1);
}

/// A model of a fresh heap.
fn fresh(setup: &Setup) -> Model {
    let mut model = Model::new();
    assert!(model.begin(&Plan::of(setup, 0)));
    model
}

#[test]
fn events_are_the_last_operations() {
    let mut setup = Setup::new(512);
    setup.policy.coalescing = true;
    let mut model = fresh(&setup);
    let first = model.allocate(16, 64).unwrap();
    assert_eq!(model.events(), Events { merges: 0, splits: 2, moved: 0 });
    model.allocate(100, 1).unwrap();
    let moved = model.reallocate(first, 64, 40).unwrap();
    assert_eq!((moved, model.events()), (256, Events { merges: 1, splits: 2, moved: 1 }));
    model.reallocate(moved, 64, 8).unwrap();
    assert_eq!(model.events(), Events { merges: 1, splits: 1, moved: 0 });
    assert!(!model.release(moved + 4));
    assert_eq!(model.events(), Events::default());
}

#[test]
fn chunks_tile_the_managed_bytes() {
    let mut model = fresh(&Setup::new(64));
    model.allocate(10, 1).unwrap();
    assert_eq!(model.used(), [Span { at: 0, size: 12 }]);
    assert_eq!(model.free(), [Span { at: 20, size: 36 }]);
    assert_eq!((model.skip(), model.managed(), model.requests()), (0, 64, 0));
}
