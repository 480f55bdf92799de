//! Where a heap can be made, what it makes of its region, and what no request may break: R1 to R4 and R12.

mod common;

use common::{Desk, Dice, Region, layout, list, policy, shape};
use freespace::heap::{AllocError, Config, CreateError, Heap, Index};
use freespace::policy::{Fit, Granule, Order, Policy};

/// The first managed byte and the number of managed bytes by R1 and R3, found by trying.
fn expected(start: usize, len: usize, granule: Granule) -> Option<(usize, u32)> {
    let bytes = granule.bytes() as usize;
    let rest = if granule == Granule::Sixteen { 8 } else { 0 };
    let first = (start..start + 16).find(|address| address % bytes == rest).unwrap();
    let managed = (start + len).saturating_sub(first) / bytes * bytes;
    (managed >= 8.max(bytes / 16 * 16)).then_some((first, managed as u32))
}

#[test]
fn r1_odd_starts_and_lengths_lose_less_than_a_granule() {
    for &granule in Granule::ALL {
        for (at, len) in (0..32).flat_map(|at| (0..80).map(move |len| (at, len))) {
            let region = Region::new(at, len);
            let config = Config { policy: Policy { granule, ..Policy::default() }, ..Config::default() };
            let made = Heap::new(region.arena(len), config);
            let found = made.as_ref().ok().map(|heap| (heap.memory().grid().first(), heap.memory().end()));
            assert_eq!(found, expected(region.start().as_ptr().addr(), len, granule), "{granule}: {len} at {at}");
            if let Ok(heap) = made {
                assert_eq!((shape(&heap), list(&heap)), ((heap.memory().end() - 8).to_string(), vec![0]));
                assert_eq!(heap.walk(), Ok(()));
            }
            region.assert_guards();
        }
    }
}

#[test]
fn r1_a_refusal_says_how_many_bytes_would_do() {
    for &granule in Granule::ALL {
        for at in 0..16 {
            let make = |len| {
                let config = Config { policy: Policy { granule, ..Policy::default() }, ..Config::default() };
                Heap::new(Region::new(at, len).arena(len), config).map(drop)
            };
            let Err(CreateError::TooSmall { len: 0, least }) = make(0) else { panic!("no bytes hold no chunk") };
            assert_eq!(make(least - 1), Err(CreateError::TooSmall { len: least - 1, least }));
            assert_eq!(make(least), Ok(()));
        }
    }
}

#[test]
fn r2_a_magic_number_that_a_link_could_be_is_refused() {
    let region = Region::new(0, 64);
    for magic in [0, 4, 16384, u32::MAX - 3] {
        let config = Config { magic, ..Config::default() };
        assert_eq!(Heap::new(region.arena(64), config).unwrap_err(), CreateError::Magic { found: magic });
    }
    for magic in [1, 2, 3, 5, u32::MAX] {
        let mut desk = Desk::new(Heap::new(region.arena(64), Config { magic, ..Config::default() }).unwrap());
        desk.play("a8 b8 -a");
        assert_eq!(region.header(16), (8, magic));
    }
}

#[test]
fn r3_every_size_rounds_up_to_what_the_granule_allows() {
    let rows: &[(&str, [u32; 5])] = &[("4", [0, 4, 4, 8, 12]), ("8", [0, 8, 8, 8, 16]), ("16", [8, 8, 8, 8, 24])];
    for &(words, sizes) in rows {
        let region = Region::new(8, 1024);
        let config = Config { policy: policy(words), ..Config::default() };
        let mut desk = Desk::new(Heap::new(region.arena(1024), config).unwrap());
        desk.play("a0 b1 c4 d8 e9");
        let found = desk.heap.chunks().filter(|piece| piece.allocated).map(|piece| piece.size).collect::<Vec<_>>();
        assert_eq!(found, sizes, "granule {words}");
        let granule = policy(words).granule.bytes() as usize;
        assert!(desk.names().iter().all(|&name| desk.block(name).addr().is_multiple_of(granule)));
    }
}

#[test]
fn r3_blocks_of_no_bytes_are_blocks() {
    let region = Region::new(0, 24);
    let mut desk = Desk::new(Heap::new(region.arena(24), Config::default()).unwrap());
    desk.play("a0 b0 c0 d0!Exhausted");
    assert_eq!(shape(&desk.heap), "[0] [0] [0]");
    desk.play("-b -a -c");
    assert_eq!(shape(&desk.heap), "16", "three headers make a chunk of 24 bytes");
}

#[test]
fn r4_every_alignment_is_one_of_machine_addresses() {
    for &granule in Granule::ALL {
        for at in [0, 4, 8, 12, 60] {
            let region = Region::new(at, 1 << 16);
            let config = Config { policy: Policy { granule, ..Policy::default() }, ..Config::default() };
            let mut heap = Heap::new(region.arena(1 << 16), config).unwrap();
            for align in (0..15).map(|bits| 1 << bits) {
                let block = heap.allocate(layout(5, align)).unwrap();
                assert_eq!(block.as_ptr().addr() % align, 0, "{granule}: alignment {align}, region at {at}");
                assert_eq!(heap.walk(), Ok(()));
            }
        }
    }
}

#[test]
fn requests_of_any_size_and_alignment_are_refused_cleanly() {
    let most = isize::MAX as usize;
    let sizes = [most, most - 7, 1 << 33, 1 << 32, u32::MAX as usize, u32::MAX as usize - 7, 1 << 31, 4096];
    for policy in Policy::all() {
        let region = Region::new(8, 4096);
        let mut heap = Heap::new(region.arena(4096), Config { policy, ..Config::default() }).unwrap();
        let bytes = region.bytes();
        let aligns = (0..63).map(|bits| (0, 1 << bits)).filter(|&(_, align)| align > 1 << 16);
        for (size, align) in sizes.iter().map(|&size| (size, 1)).chain(aligns) {
            let answer = heap.allocate_zeroed(layout(size, align));
            let clean = matches!(answer, Err(AllocError::TooLarge { .. } | AllocError::Exhausted { .. }));
            assert!(clean, "{size} aligned to {align}: {answer:?}");
        }
        assert!(region.bytes() == bytes && heap.walk() == Ok(()), "{policy:?}");
    }
}

#[test]
fn zeroed_blocks_are_zero_to_their_last_byte_and_no_further() {
    let region = Region::new(0, 256);
    let mut heap = Heap::new(region.arena(256), Config::default()).unwrap();
    heap.allocate_zeroed(layout(50, 1)).unwrap();
    let bytes = region.bytes();
    assert!(bytes[8..58].iter().all(|&byte| byte == 0));
    assert!(bytes[58..60].iter().all(|&byte| byte == common::FILL));
}

/// What a block holds survives every way of resizing it, to the lesser of the two sizes.
#[test]
fn r8_contents_survive() {
    for (steps, last) in [("b8", "a24"), ("", "a100"), ("b8", "a100"), ("b40 c8 -b", "a80")] {
        for &granule in Granule::ALL {
            let region = Region::new(8, 512);
            let config = Config { policy: Policy { granule, ..Policy::default() }, ..Config::default() };
            let mut desk = Desk::new(Heap::new(region.arena(512), config).unwrap());
            desk.play("x20 a40/32");
            desk.play(steps);
            let fill = (100..140).collect::<Vec<u8>>();
            let payload = |desk: &Desk<_>| (desk.block('a').addr() - region.start().as_ptr().addr()) as u32;
            region.write(payload(&desk), &fill);
            desk.play(&[last, "/32"].concat());
            let (at, kept) = (payload(&desk) as usize, 40.min(desk.layout('a').size()));
            assert_eq!(region.bytes()[at..at + kept], fill[..kept], "{steps} {last}");
            region.assert_guards();
        }
    }
}

#[test]
fn r12_after_everything_is_freed_no_byte_is_lost() {
    for policy in Policy::all() {
        let region = Region::new(8, 2048);
        let mut desk =
            Desk::new(Heap::new(region.arena(512), Config { policy, grain: 64, ..Config::default() }).unwrap());
        run_at_random(&mut desk, &mut Dice(7));
        let figures = desk.heap.statistics().unwrap();
        assert_eq!((figures.allocated_chunks, figures.used), (0, 0), "{policy:?}");
        assert_eq!(figures.free + 8 * figures.free_chunks, figures.managed, "{policy:?}");
        if policy.order == Order::Address && policy.coalescing {
            assert_eq!(shape(&desk.heap), (figures.managed - 8).to_string(), "{policy:?}");
            desk.play(&format!("a{}", figures.managed - 8));
        }
        region.assert_guards();
    }
}

fn run_at_random<S: freespace::heap::Source>(desk: &mut Desk<S>, dice: &mut Dice) {
    for _ in 0..200 {
        let name = char::from(b'a' + dice.below(16) as u8);
        let free = dice.below(3) == 0 && desk.names().contains(&name);
        let size = dice.below(120);
        // A request may fail for want of memory; the walk that follows judges what matters here.
        desk.step(&if free { format!("-{name}") } else { format!("{name}{size}") });
        assert_eq!(desk.heap.walk(), Ok(()));
    }
    for name in desk.names() {
        desk.play(&format!("-{name}"));
    }
}

#[test]
fn statistics_count_what_is_there_and_what_was_asked() {
    let region = Region::new(0, 408);
    let mut desk = Desk::new(Heap::new(region.arena(408), Config::default()).unwrap());
    desk.play("a100 b50 -a c500!Exhausted b60 d0");
    // By R6, d takes 8 bytes of the 100; b lies behind them with 60 of its 408 - 108 - 8.
    assert_eq!(shape(&desk.heap), "[0] 92 [60] 224");
    let figures = desk.heap.statistics().unwrap();
    assert_eq!((figures.managed, figures.used, figures.free, figures.largest_free), (408, 60, 316, 224));
    assert_eq!((figures.allocated_chunks, figures.free_chunks, figures.high_water), (2, 2, 152));
    assert_eq!((figures.requests, figures.failures), (5, 1));
    assert_eq!(desk.heap.index().len(), 2);
}

#[test]
fn a_heap_prints_its_chunks_and_its_list() {
    let region = Region::new(0, 408);
    let mut desk = Desk::new(Heap::new(region.arena(408), Config::default()).unwrap());
    desk.play("a100 b50 -a");
    let dump = "   address       size  state\n     16384        100  free, then 16552\n     16492         52  allocated\n     \
                16552        232  free, last in the list\nlist begins at 16384\n";
    assert_eq!(desk.heap.to_string(), dump);
    assert_eq!(desk.heap.free_list().to_string(), "     16384        100\n     16552        232\n");
    region.set_word(108, 1000);
    let torn = "     16492             no chunk can stand here\n";
    assert!(desk.heap.to_string().contains(torn), "{}", desk.heap);
}

#[test]
fn a_full_heap_prints_an_empty_list() {
    let region = Region::new(0, 16);
    let mut desk = Desk::new(Heap::new(region.arena(16), Config::default()).unwrap());
    desk.play("a8");
    assert_eq!(desk.heap.free_list().to_string(), "");
    assert!(desk.heap.to_string().ends_with("list is empty\n"));
}

/// The walk checks after each step that the rover stands on a node (I10).
#[test]
fn a_next_fit_rover_survives_every_policy_word() {
    for policy in Policy::all().filter(|policy| policy.fit == Fit::Next) {
        let region = Region::new(8, 512);
        let mut desk = Desk::new(Heap::new(region.arena(512), Config { policy, ..Config::default() }).unwrap());
        desk.play("a24 b24 c24 d24 -a -c e24 a40 -b -e b8 -a -d -b");
        assert_eq!(desk.heap.statistics().unwrap().used, 0, "{policy:?}");
    }
}
