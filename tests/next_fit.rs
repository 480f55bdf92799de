//! Next fit (R10), traced by hand: where the rover goes, by operation. No simulator of the book's has it.
//!
//! Not covered: the circular list of Kernighan and Ritchie, which goes by other rules.

use freespace::harness::list_heap::Model;

mod traced;

const SEARCHES: &str = "
# the tail takes the rover
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24

# a gap and no tail: the gap takes it
heap 64 fit=next       -> ok : 0+56
a = alloc 32 align 32  -> 32 : 0+16 ^0

# a gap and a tail: the tail takes it
heap 128 fit=next      -> ok : 0+120
a = alloc 16 align 32  -> 32 : 0+16 48+72 ^48

# a tail with no payload is a node and takes it
heap 64 fit=next       -> ok : 0+56
a = alloc 48           -> 8  : 56+0 ^56

# what is too little for a tail leaves no node: unset
heap 64 fit=next       -> ok : 0+56
a = alloc 52           -> 8  :
free a                 -> ok : 0+56

# the search begins at the rover and not at a hole before it
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
free a                 -> ok : 0+16 48+72 ^48
c = alloc 16           -> 56 : 0+16 72+48 ^72

# the last node goes whole: unset, and the next search begins at the head
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
free a                 -> ok : 0+16 48+72 ^48
c = alloc 72           -> 56 : 0+16
d = alloc 4            -> 8  : 12+4 ^12

# the search wraps; a node that goes whole hands over to its successor
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
c = alloc 16           -> 56 : 72+48 ^72
free a                 -> ok : 0+16 72+48 ^72
d = alloc 40           -> 80 : 0+16 120+0 ^120
e = alloc 4            -> 8  : 12+4 120+0 ^12
f = alloc 4            -> 20 : 120+0 ^120

# the search wraps once and ends before the rover; a failure leaves it there
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
free a                 -> ok : 0+16 48+72 ^48
c = alloc 76           -> none : 0+16 48+72 ^48
d = alloc 0            -> 56 : 0+16 56+64 ^56

# an empty list: nothing to be on
heap 64 fit=next       -> ok : 0+56
a = alloc 56           -> 8  :
b = alloc 0            -> none :
free a                 -> ok : 0+56
c = alloc 16           -> 8  : 24+32 ^24

# without a rover the search begins at the head of the list, wherever that is in memory
heap 128 fit=next order=front coalescing=off -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
free a                 -> ok : 0+16 48+72 ^48
free b                 -> ok : 24+16 0+16 48+72 ^48
c = alloc 16           -> 56 : 24+16 0+16 72+48 ^72
d = alloc 48           -> 80 : 24+16 0+16
e = alloc 16           -> 32 : 0+16 ^0

# the successor is the list's, not memory's
heap 128 fit=next order=back coalescing=off -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
free a                 -> ok : 48+72 0+16 ^48
c = alloc 72           -> 56 : 0+16 ^0

# alignment decides what fits, and a gap with no payload is a node
heap 128 fit=next      -> ok : 0+120
a = alloc 16 align 32  -> 32 : 0+16 48+72 ^48
b = alloc 16 align 128 -> none : 0+16 48+72 ^48
c = alloc 16 align 16  -> 64 : 0+16 48+0 80+40 ^80
";

const FREES: &str = "
# the rover's node is merged away: the survivor takes it
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
free a                 -> ok : 0+120 ^0 ~24

# three become one
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
free a                 -> ok : 0+16 48+72 ^48
free b                 -> ok : 0+120 ^0 ~24 ~48

# a merge of others leaves it alone
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
c = alloc 16           -> 56 : 72+48 ^72
free a                 -> ok : 0+16 72+48 ^72
free b                 -> ok : 0+40 72+48 ^72 ~24

# the rover's node is the survivor
heap 128 fit=next      -> ok : 0+120
a = alloc 16 align 32  -> 32 : 0+16 48+72 ^48
b = alloc 72           -> 56 : 0+16
c = alloc 8            -> 8  : 16+0 ^16
free a                 -> ok : 16+24 ^16 ~24

# in front order a freed chunk absorbs the node behind it
heap 128 fit=next order=front -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
free b                 -> ok : 24+96 ^24 ~48

# in back order it does not, and the rover stays
heap 128 fit=next order=back -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
free b                 -> ok : 48+72 24+16 ^48
free a                 -> ok : 48+72 24+16 0+16 ^48

# sorting moves the node, and the rover with it
heap 128 fit=next order=size-ascending coalescing=off -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 32           -> 32 : 64+56 ^64
free b                 -> ok : 24+32 64+56 ^64
free a                 -> ok : 0+16 24+32 64+56 ^64
c = alloc 56           -> 72 : 0+16 24+32
d = alloc 32           -> 32 : 0+16

# a cut puts the list out of order; the next free moves the rover's node to the front
heap 128 fit=next order=size-ascending coalescing=off -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
c = alloc 60           -> 56 : 116+4 ^116
free a                 -> ok : 116+4 0+16 ^116
free b                 -> ok : 116+4 0+16 24+16 ^116
d = alloc 8            -> 8  : 116+4 16+0 24+16 ^16
e = alloc 16           -> 32 : 116+4 16+0
free e                 -> ok : 16+0 116+4 24+16

# a refused free changes nothing
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
free 12                -> refused : 24+96 ^24
free a                 -> ok : 0+120 ^0 ~24
free a                 -> refused : 0+120 ^0
";

const REALLOCS: &str = "
# in place, from the front of the rover's node: to what is left of it
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
a = realloc a 32       -> 8  : 40+80 ^40 ~24

# in place, so little that the old header is written over
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
a = realloc a 20       -> 8  : 28+92 ^28

# in place, the whole node: to its successor
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
c = alloc 16           -> 56 : 72+48 ^72
free b                 -> ok : 24+16 72+48 ^72
d = alloc 48           -> 80 : 24+16
free d                 -> ok : 24+16 72+48
e = alloc 4            -> 32 : 36+4 72+48 ^36
e = realloc e 16       -> 32 : 72+48 ^72 ~36

# in place, the whole last node: unset
heap 64 fit=next       -> ok : 0+56
a = alloc 16           -> 8  : 24+32 ^24
a = realloc a 56       -> 8  : ~24

# in place, from another node: the rover stays
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
c = alloc 16           -> 56 : 72+48 ^72
free b                 -> ok : 24+16 72+48 ^72
a = realloc a 24       -> 8  : 32+8 72+48 ^72 ~24

# in place, with the rover unset: it stays unset
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 96           -> 32 :
free b                 -> ok : 24+96
a = realloc a 32       -> 8  : 40+80 ~24

# a tail that is freed merges with the rover's node
heap 128 fit=next      -> ok : 0+120
a = alloc 32           -> 8  : 40+80 ^40
a = realloc a 16       -> 8  : 24+96 ^24 ~40

# a tail that is freed elsewhere leaves it
heap 128 fit=next      -> ok : 0+120
a = alloc 32           -> 8  : 40+80 ^40
b = alloc 16           -> 48 : 64+56 ^64
a = realloc a 16       -> 8  : 24+8 64+56 ^64

# a block that moves: its search moves the rover, its free does not
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
a = realloc a 32       -> 56 : 0+16 88+32 ^88

# a block that cannot move leaves it
heap 128 fit=next      -> ok : 0+120
a = alloc 16           -> 8  : 24+96 ^24
b = alloc 16           -> 32 : 48+72 ^48
a = realloc a 76       -> none : 48+72 ^48
";

const GROWTH: &str = "
# the rover's node is enlarged, then cut
heap 64 fit=next limit=256 grain=64 -> ok : 0+56
a = alloc 16           -> 8  : 24+32 ^24
grow 64                -> 64 : 24+96 ^24
b = alloc 128          -> 32 : 160+24 ^160

# without coalescing the new chunk is a node of its own
heap 64 fit=next limit=256 grain=64 coalescing=off -> ok : 0+56
a = alloc 16           -> 8  : 24+32 ^24
b = alloc 64           -> 72 : 24+32 136+48 ^136 ?1

# the new chunk is at the front and goes whole: to its successor
heap 64 fit=next order=front limit=256 grain=1 coalescing=off -> ok : 0+56
a = alloc 16           -> 8  : 24+32 ^24
grow 64                -> 64 : 64+56 24+32 ^24
b = alloc 32           -> 32 : 64+56
c = alloc 60           -> 136 : 64+56 ^64 ?2

# a source that gave too little: enlarged all the same, and the rover stays
heap 64 fit=next limit=256 grain=1 give=16 -> ok : 0+56
a = alloc 16           -> 8  : 24+32 ^24
b = alloc 64           -> none : 24+48 ^24 ?1
";

#[test]
fn a_search_leaves_the_rover_on_what_is_left() {
    traced::both_follow(SEARCHES, 13);
}

#[test]
fn a_free_moves_the_rover_only_by_merging() {
    traced::both_follow(FREES, 9);
}

#[test]
fn a_realloc_in_place_moves_the_rover_only_off_what_it_takes() {
    traced::both_follow(REALLOCS, 10);
}

#[test]
fn growth_leaves_the_rover() {
    traced::both_follow(GROWTH, 4);
}

#[test]
#[should_panic(expected = "the sight after")]
fn a_wrong_table_is_reported() {
    traced::follow(&SEARCHES.replacen("^24", "^0", 1), &mut Model::new());
}
