//! Whatever the bytes: no panic, no hang, no write outside the region, and no change by a call that was refused.
//!
//! Seeded rounds spoil a used heap (the whole region, single headers, single bits), then look at it in every way and go on
//! using it, at every level and under every policy. What the answers are does not matter here; that they come does.

mod common;

use core::error::Error;
use core::fmt::Write;

use common::{Desk, Dice, Region, layout};
use freespace::heap::{Arena, Config, Heap, Source};
use freespace::policy::{BASE, Level, MAGIC, Policy};

const LIMIT: usize = 1024;
const ROUNDS: u64 = 24;

/// Random bytes over the whole region.
fn flood(region: &Region, _: &Heap<Arena>, dice: &mut Dice) {
    let bytes = (0..LIMIT).map(|_| dice.roll() as u8).collect::<Vec<_>>();
    region.write(0, &bytes);
}

/// Words that look like sizes, links and tags over the whole region, so that the heap comes further.
fn plausible(region: &Region, _: &Heap<Arena>, dice: &mut Dice) {
    for at in (0..LIMIT as u32).step_by(4) {
        region.set_word(at, word(dice));
    }
}

/// Such words over the headers of a few chunks.
fn headers(region: &Region, heap: &Heap<Arena>, dice: &mut Dice) {
    let places = heap.chunks().map(|piece| piece.address - BASE).collect::<Vec<_>>();
    let skip = (heap.memory().grid().first() - region.start().as_ptr().addr()) as u32;
    for _ in 0..=dice.below(3) {
        let at = skip + places[dice.below(places.len())] + 4 * dice.below(2) as u32;
        region.set_word(at, word(dice));
    }
}

/// A few bits anywhere.
fn bits(region: &Region, _: &Heap<Arena>, dice: &mut Dice) {
    for _ in 0..=dice.below(8) {
        let at = 4 * dice.below(LIMIT / 4) as u32;
        region.set_word(at, region.word(at) ^ 1 << dice.below(32));
    }
}

fn word(dice: &mut Dice) -> u32 {
    let small = 8 * dice.below(LIMIT / 8) as u32;
    match dice.below(5) {
        0 => MAGIC,
        1 => BASE + small,
        2 => 0,
        3 => u32::MAX - 7 + dice.below(8) as u32,
        _ => small,
    }
}

type Spoil = fn(&Region, &Heap<Arena>, &mut Dice);

fn spoil_and_use(spoil: Spoil) {
    for (number, policy) in Policy::all().enumerate() {
        for &level in Level::ALL {
            for round in 0..ROUNDS {
                let mut dice = Dice(1 + round + ((number as u64) << 8));
                trial(spoil, policy, level, &mut dice);
            }
        }
    }
}

fn trial(spoil: Spoil, policy: Policy, level: Level, dice: &mut Dice) {
    let region = Region::new(dice.below(16), LIMIT);
    let config = Config { policy, level, grain: 32, ..Config::default() };
    let mut desk = Desk::new(Heap::new(region.arena(LIMIT / 2), config).unwrap());
    desk.play("a24 b40 c8 d24/32 e100 f0 g20 -b -d -f");
    spoil(&region, &desk.heap, dice);
    look(&desk.heap);
    for _ in 0..12 {
        go_on(&mut desk, &region, dice);
        region.assert_guards();
    }
    look(&desk.heap);
}

fn look(heap: &Heap<Arena>) {
    let mut text = String::new();
    write!(text, "{heap}{}", heap.free_list()).unwrap();
    assert!(heap.chunks().count() <= LIMIT / 8);
    // Sound or not, both must come to an answer.
    let _ = (heap.walk(), heap.statistics());
    let somewhere = |at: usize| Some(heap.source().start().as_ptr().addr() + at);
    for at in (0..LIMIT).step_by(92) {
        let _ = heap.walk_between(somewhere(at), [somewhere(at + 40), None], somewhere(2 * at));
        let _ = heap.walk_between(None, [None, somewhere(at)], None);
    }
}

/// One call of any kind. What was refused, and grew nothing, must not have changed a byte.
fn go_on(desk: &mut Desk<Arena>, region: &Region, dice: &mut Dice) {
    let (bytes, given) = (region.bytes(), desk.heap.source().len());
    let answer = call(desk, region, dice);
    let changed = || region.bytes() != bytes && desk.heap.source().len() == given;
    assert!(answer.is_ok() || !changed(), "{answer:?}, and bytes were changed");
}

fn call(desk: &mut Desk<Arena>, region: &Region, dice: &mut Dice) -> Result<(), Box<dyn Error>> {
    let names = desk.names();
    let name = names[dice.below(names.len())];
    let anywhere = region.start().as_ptr().wrapping_add(4 * dice.below(LIMIT / 4));
    let block = if dice.below(2) == 0 { desk.block(name) } else { anywhere };
    let size = dice.below(200);
    let heap = &mut desk.heap;
    match dice.below(5) {
        0 => drop(heap.allocate(layout(size, 1 << dice.below(7)))?),
        1 => drop(heap.allocate_zeroed(layout(size, 8))?),
        // SAFETY: what the heap believes of a wrong address spoils its own bytes only, and those are the test's.
        2 => unsafe { heap.free(block) }?,
        // SAFETY: as above.
        3 => drop(unsafe { heap.reallocate(block, layout(24, 8), size) }?),
        _ => drop(heap.grow(dice.below(40) as u32)?),
    }
    Ok(())
}

#[test]
fn random_bytes_everywhere() {
    spoil_and_use(flood);
}

#[test]
fn plausible_words_everywhere() {
    spoil_and_use(plausible);
}

#[test]
fn wrong_headers() {
    spoil_and_use(headers);
}

#[test]
fn flipped_bits() {
    spoil_and_use(bits);
}

/// Nothing is spoilt but by what the caller does: at level none, frees of one block again and again, in every order.
#[test]
fn frees_of_one_block_again_and_again_come_to_an_end() {
    for policy in Policy::all() {
        let region = Region::new(0, LIMIT);
        let config = Config { policy, level: Level::None, ..Config::default() };
        let mut desk = Desk::new(Heap::new(region.arena(LIMIT), config).unwrap());
        desk.play("a24 b24 c24 d24 -b");
        for name in ['a', 'c', 'a', 'a', 'c', 'd', 'c'] {
            let block = desk.block(name);
            // SAFETY: what the heap believes of a wrong address spoils its own bytes only, and those are the test's.
            let _ = unsafe { desk.heap.free(block) };
            look(&desk.heap);
        }
        region.assert_guards();
    }
}
