//! A program that lives on the list heap: several threads allocate, pass blocks to each other and free them.
//!
//! `cargo run --example global_allocator --features global,mmap`

use std::sync::mpsc::{Receiver, Sender, channel};
use std::{io, thread};

use freespace::heap::global::{Global, Spin};
use freespace::heap::{Config, Defect, Heap, Mmap, Statistics};
use freespace::policy::{Granule, Policy};

const THREADS: usize = 4;
const PARCELS: usize = 10_000;

/// Granule 16, so that every block is aligned for whatever C would put there; merging, so that long runs do not crumble.
fn make() -> Option<Heap<Mmap>> {
    let policy = Policy { granule: Granule::Sixteen, coalescing: true, ..Policy::default() };
    Heap::new(Mmap::new(1 << 16, 1 << 30).ok()?, Config { policy, ..Config::default() }).ok()
}

#[global_allocator]
static HEAP: Global<Spin, Mmap> = Global::new(make);

/// Sends strings to the next thread and reads those of the thread before: blocks are freed far from where they were allocated.
fn work(number: usize, to: &Sender<String>, from: &Receiver<String>) -> usize {
    let mut letters = 0;
    for parcel in 0..PARCELS {
        let text = "x".repeat(1 + (parcel * 7 + number) % 200);
        to.send(text).expect("the next thread reads all that it is sent");
        letters += from.recv().expect("the thread before sends as many").len();
    }
    letters
}

fn ring() -> usize {
    let (senders, receivers): (Vec<_>, Vec<_>) = (0..THREADS).map(|_| channel()).unzip();
    let next = senders.into_iter().cycle().skip(1).take(THREADS).collect::<Vec<_>>();
    thread::scope(|scope| {
        let pairs = next.iter().zip(receivers).enumerate();
        let threads = pairs.map(|(number, (to, from))| scope.spawn(move || work(number, to, &from)));
        threads.collect::<Vec<_>>().into_iter().map(|thread| thread.join().expect("no thread panics")).sum()
    })
}

/// What is printed is first copied out from under the lock, which nobody may allocate under.
fn look() -> Result<Statistics, Defect> {
    HEAP.with(|heap| heap.walk().and_then(|()| heap.statistics())).expect("the heap was made long ago")
}

/// As many bytes of text as there is room for, written without allocating.
struct Page {
    bytes: [u8; 4096],
    len: usize,
}

impl core::fmt::Write for Page {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        let room = self.bytes.get_mut(self.len..self.len + text.len()).ok_or(core::fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.len += text.len();
        Ok(())
    }
}

fn main() -> io::Result<()> {
    println!("{} letters read", ring());
    println!("{:#?}", look().map_err(io::Error::other)?);

    let mut page = Page { bytes: [0; 4096], len: 0 };
    // A list longer than the page is cut off.
    let whole = HEAP.with(|heap| core::fmt::write(&mut page, format_args!("{}", heap.free_list())).is_ok());
    println!("the free list, address and size:");
    io::Write::write_all(&mut io::stdout(), &page.bytes[..page.len])?;
    if whole != Some(true) {
        println!("       ... and more");
    }
    Ok(())
}
