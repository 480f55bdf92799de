//! How long the page of a long script takes to write, to open in headless Chromium, and to step.
//!
//! `cargo bench -p freespace-cli --bench page [-- FILE]`: without a file, a script of 100,000 operations that is made here. Opening is from the start of
//! navigation to the second frame after everything is drawn; a step is from the call to the frame that shows it. Medians, and the slowest.

use std::env;
use std::ffi::OsString;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use freespace::harness::list_heap::ListHeap;
use freespace_cli::{Screen, Status, SubjectEntry, execute};

#[path = "../tests/browser/driver.rs"]
mod driver;

use driver::Browser;

const OPERATIONS: usize = 100_000;
const OPENINGS: usize = 5;

/// Steps forth and back one by one, jumps all over, and returns how long each took, in milliseconds.
const STEPPING: &str = "
    const frame = () => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
    const times = async (steps) => {
      const taken = [];
      for (const step of steps) {
        await frame();
        const since = performance.now();
        go(step);
        const drawn = performance.now() - since;
        await frame();
        taken.push([drawn, performance.now() - since]);
      }
      return taken;
    };
    const middle = Math.floor(chronicle.last / 2);
    const near = Array.from({ length: 40 }, (_, nth) => middle + (nth < 20 ? nth : 40 - nth));
    const far = Array.from({ length: 40 }, (_, nth) => (nth * 7919 * 13) % (chronicle.last + 1));
    (async () => done([await times(near), await times(far)]))();";

fn main() -> io::Result<()> {
    if !driver::is_installed() {
        println!("not measured: there is no chromedriver here (apt-get install chromium chromium-driver)");
        return Ok(());
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let page = folder.join("bench.html");
    write_page(&script_file(folder)?, &page)?;
    let browser = Browser::start(folder)?;
    report("open", &openings(&browser, &page)?);
    let taken = browser.run_async(STEPPING)?;
    for (what, nth) in [("step, to the next or the one before", 0), ("step, to any other", 1)] {
        let of = |part: usize| column(&taken[nth], part);
        report(&format!("{what}: drawn"), &of(0));
        report(&format!("{what}: shown"), &of(1));
    }
    let complaints = browser.complaints()?;
    assert!(complaints.is_empty(), "the console says {complaints:?}");
    Ok(())
}

/// The file that was named, or a script that is made here. Cargo's own arguments begin with a dash.
fn script_file(folder: &Path) -> io::Result<PathBuf> {
    if let Some(file) = env::args_os().skip(1).find(|arg| !arg.as_encoded_bytes().starts_with(b"-")) {
        return Ok(PathBuf::from(file));
    }
    let file = folder.join("bench.fs");
    fs::write(&file, long_script())?;
    Ok(file)
}

/// A program with some thousand blocks at a time: most are small and short-lived, some are large and stay.
fn long_script() -> String {
    let mut text = String::from("freespace script 1\nheap 4194304\n");
    let mut state = 1_u64;
    let mut draw = |below: u64| {
        // Knuth's MMIX generator; its upper bits are the good ones.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut live: Vec<u64> = Vec::new();
    let mut idle: Vec<u64> = (0..4000).rev().collect();
    for _ in 0..OPERATIONS {
        let grows = draw(4000) >= live.len() as u64;
        if grows && let Some(name) = idle.pop() {
            let size = if draw(10) == 0 { draw(4000) } else { 8 + draw(120) };
            let _ = writeln!(text, "n{name} = alloc {size} align 8");
            live.push(name);
        } else {
            let name = live.swap_remove(draw(live.len() as u64) as usize);
            let _ = writeln!(text, "free n{name}");
            idle.push(name);
        }
    }
    text
}

fn write_page(file: &Path, page: &Path) -> io::Result<()> {
    let subjects = [SubjectEntry::new("list", "the list heap", || Box::new(ListHeap::new()))];
    let args = ["freespace", "show", "-o"].map(OsString::from).into_iter();
    let args = args.chain([page.as_os_str().to_owned(), file.as_os_str().to_owned()]);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let since = Instant::now();
    let status = execute(&subjects, args, &mut Screen::captured(&mut out, &mut err));
    let said = String::from_utf8_lossy(&err);
    assert_eq!(status, Status::Clean, "{said}");
    print!("{}", said.replace(&page.display().to_string(), "page"));
    println!("{:<44} {:>9.1} s", "write", since.elapsed().as_secs_f64());
    println!("{:<44} {:>9.1} MB", "page", fs::metadata(page)?.len() as f64 / 1e6);
    Ok(())
}

fn openings(browser: &Browser, page: &Path) -> io::Result<Vec<f64>> {
    let shown = "const ask = () => { const [mark] = performance.getEntriesByName('shown');
        if (mark) done(mark.startTime); else setTimeout(ask, 10); }; ask();";
    let open = |_| {
        browser.open(page)?;
        browser.run_async(shown).map(|time| time.as_f64().unwrap_or(f64::NAN))
    };
    (0..OPENINGS).map(open).collect()
}

fn column(taken: &serde_json::Value, part: usize) -> Vec<f64> {
    taken.as_array().into_iter().flatten().filter_map(|step| step[part].as_f64()).collect()
}

fn report(what: &str, milliseconds: &[f64]) {
    let mut sorted = milliseconds.to_vec();
    sorted.sort_by(f64::total_cmp);
    let (median, slowest) = (sorted[sorted.len() / 2], sorted[sorted.len() - 1]);
    println!("{what:<44} {median:>9.1} ms   slowest {slowest:.1} ms of {}", sorted.len());
}
