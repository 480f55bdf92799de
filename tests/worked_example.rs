//! The chapter's worked example, read from the raw bytes of the region.

use core::alloc::Layout;
use core::mem::MaybeUninit;

use freespace::heap::{Arena, Config, Heap};

#[repr(align(64))]
struct Region([MaybeUninit<u8>; 4096]);

fn header(start: *const u8, at: usize) -> (u32, u32) {
    // SAFETY: every test reads within the region, whose headers are initialised.
    unsafe { start.wrapping_add(at).cast::<(u32, u32)>().read_unaligned() }
}

#[test]
fn the_headers_read_as_in_the_book() {
    let mut region = Region([MaybeUninit::uninit(); 4096]);
    let start = region.0.as_mut_ptr().cast::<u8>();
    let mut heap = Heap::new(Arena::new(&mut region.0), Config::default()).unwrap();
    let hundred = Layout::from_size_align(100, 1).unwrap();

    assert_eq!(header(start, 0), (4088, 0));
    let blocks = [(); 3].map(|()| heap.allocate(hundred).unwrap());
    assert_eq!(header(start, 0), (100, 1_234_567));
    assert_eq!(header(start, 3 * 108), (3764, 0));

    // SAFETY: the block is live.
    unsafe { heap.free(blocks[1].as_ptr()) }.unwrap();
    assert_eq!(header(start, 108), (100, 16384 + 3 * 108));
    assert_eq!(heap.free_list().to_string(), "     16492        100\n     16708       3764\n");
    heap.walk().unwrap();
}

#[test]
fn the_first_block_leaves_3980() {
    let mut region = Region([MaybeUninit::uninit(); 4096]);
    let start = region.0.as_mut_ptr().cast::<u8>();
    let mut heap = Heap::new(Arena::new(&mut region.0), Config::default()).unwrap();
    heap.allocate(Layout::from_size_align(100, 1).unwrap()).unwrap();
    assert_eq!(header(start, 0), (100, 1_234_567));
    assert_eq!(header(start, 108), (3980, 0));
}
