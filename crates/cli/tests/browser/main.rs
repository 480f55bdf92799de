//! The page of `freespace show` in headless Chromium: it steps, its figures are those of the run, it shows what it should, and says nothing on the console.
//!
//! It takes `chromium` and `chromedriver`. Where they are missing, every case is told as ignored; with `FREESPACE_BROWSER=required`, as the gate sets it, that
//! is a failure.

use std::alloc::Layout;
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::ptr::NonNull;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use freespace::harness::adapters::{ArenaAllocator, OverArena};
use freespace::harness::chronicle::{Chronicle, Curves, Ground};
use freespace::harness::list_heap::ListHeap;
use freespace::harness::run::Rig;
use freespace::harness::script::{Script, ScriptFeed};
use freespace_cli::{Status, SubjectEntry};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::{Value, json};

#[path = "../broken/mod.rs"]
mod broken;
mod driver;
#[path = "../told/mod.rs"]
mod told;

use driver::{Browser, keys};
use told::tell;

const BOOK: &str = "freespace script 1\nheap 4096\na = alloc 100\nb = alloc 100\nc = alloc 100\nfree b\n";

/// How long the page may take to show what a key asked for.
const PATIENCE: Duration = Duration::from_secs(10);

type Case = fn(&Browser) -> io::Result<()>;

const CASES: [(&str, Case); 9] = [
    ("the_worked_example_step_by_step", worked_example),
    ("every_figure_is_that_of_the_run", every_figure),
    ("keys_slider_buttons_and_pointer_go_to_steps", ways_to_go),
    ("a_finding_is_marked_and_gone_to", finding),
    ("a_torn_heap_shows_where", torn),
    ("a_block_under_the_pointer_is_named", hover),
    ("the_picture_differs_when_the_heap_does", picture),
    ("a_subject_without_chunks_shows_its_blocks", without_chunks),
    ("no_name_breaks_out_of_the_page", escaping),
];

fn main() -> ExitCode {
    let args = Arguments::from_args();
    let is_required = env::var_os("FREESPACE_BROWSER").is_some_and(|value| value == "required");
    let is_there = driver::is_installed();
    if !is_there && !is_required {
        eprintln!(
            "NOT TESTED: there is no chromedriver here, so nobody has looked at the page (apt-get install chromium chromium-driver)"
        );
    }
    let browser = Arc::new(Mutex::new(None));
    let trial = |(name, case): (&'static str, Case)| {
        let browser = Arc::clone(&browser);
        Trial::test(name, move || run(&browser, case)).with_ignored_flag(!is_there && !is_required)
    };
    let conclusion = libtest_mimic::run(&args, CASES.map(trial).into());
    // The browser must end before the process does.
    drop(browser);
    conclusion.exit_code()
}

/// Runs a case on the one browser, which starts when it is first needed.
fn run(browser: &Mutex<Option<Browser>>, case: Case) -> Result<(), Failed> {
    let mut browser = browser.lock().unwrap_or_else(PoisonError::into_inner);
    let browser = match &mut *browser {
        Some(browser) => browser,
        none => none.insert(Browser::start(Path::new(env!("CARGO_TARGET_TMPDIR")))?),
    };
    // What a case that failed has left is not this one's.
    browser.complaints()?;
    case(browser)?;
    let complaints = browser.complaints()?;
    if complaints.is_empty() { Ok(()) } else { Err(format!("the console says {complaints:?}").into()) }
}

/// An allocator without headers, without a chart, and with a fault: the fourth block is the third once more.
struct Twice {
    next: usize,
    end: usize,
    blocks: usize,
}

impl ArenaAllocator for Twice {
    unsafe fn over(start: NonNull<u8>, len: usize) -> Option<Self> {
        let next = start.as_ptr().expose_provenance();
        Some(Twice { next, end: next + len, blocks: 0 })
    }

    fn allocate(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        self.blocks += 1;
        let start = if self.blocks == 4 { self.next - 16 } else { self.next.next_multiple_of(layout.align()) };
        self.next = start.checked_add(layout.size()).filter(|end| *end <= self.end)?;
        NonNull::new(std::ptr::with_exposed_provenance_mut(start))
    }

    unsafe fn release(&mut self, _: NonNull<u8>, _: Layout) {}
}

/// Writes the page of a script and opens it.
fn open(browser: &Browser, name: &str, script: &str, subject: &str) -> io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    fs::create_dir_all(&folder)?;
    let (file, page) = (folder.join(format!("{name}.fs")), folder.join(format!("{name}.html")));
    fs::write(&file, script)?;
    let mut subjects =
        vec![SubjectEntry::new("twice", "hands out a block twice", || Box::new(OverArena::<Twice>::new()))];
    subjects.extend(broken::SUBJECTS);
    let [page_name, file_name] = [&page, &file].map(|path| path.to_str().unwrap());
    let told = tell(&subjects, &["show", "--subject", subject, "-o", page_name, file_name]);
    assert_eq!(told.status, Status::Clean, "{}{}", told.out, told.err);
    browser.open(&page)?;
    Ok(file)
}

fn text(browser: &Browser, id: &str) -> io::Result<String> {
    let text = browser.run(&format!("return document.getElementById('{id}').textContent"))?;
    // Thin spaces group digits.
    Ok(text.as_str().unwrap_or_default().replace('\u{202f}', ""))
}

/// The figures of the step that is shown.
fn figures(browser: &Browser) -> io::Result<[String; 6]> {
    let ids = ["operation", "used", "free", "largest", "chunks", "listed"];
    let texts: Vec<String> = ids.iter().map(|id| text(browser, id)).collect::<io::Result<_>>()?;
    Ok(texts.try_into().expect("as many as there are ids"))
}

/// Waits until the page shows a step.
fn wait_for(browser: &Browser, step: u64) -> io::Result<()> {
    let since = Instant::now();
    loop {
        let shown = browser.run("return [state.step, Number(document.getElementById('number').value)]")?;
        if shown == json!([step, step]) {
            return Ok(());
        }
        assert!(since.elapsed() < PATIENCE, "the page shows step {shown}, expected {step}");
        thread::sleep(Duration::from_millis(20));
    }
}

/// The texts of the rows of a list that are in sight.
fn rows(browser: &Browser, list: &str) -> io::Result<Vec<String>> {
    let cells = "[...row.children].map((cell) => cell.textContent).join(' ').trim()";
    let all = browser.run(&format!("return [...document.querySelectorAll('#{list} .row')].map((row) => {cells})"))?;
    let all = all.as_array().cloned().unwrap_or_default();
    Ok(all.iter().filter_map(Value::as_str).map(|row| row.replace('\u{202f}', "")).collect())
}

fn worked_example(browser: &Browser) -> io::Result<()> {
    open(browser, "book", BOOK, "sound")?;
    wait_for(browser, 4)?;
    browser.press(&[keys::HOME])?;
    let steps = [
        ["a fresh heap", "0 B", "4088 B", "4088 B", "1", "1"],
        ["a = alloc 100", "100 B", "3980 B", "3980 B", "2", "1"],
        ["b = alloc 100", "200 B", "3872 B", "3872 B", "3", "1"],
        ["c = alloc 100", "300 B", "3764 B", "3764 B", "4", "1"],
        ["free b", "200 B", "3864 B", "3764 B", "4", "2"],
    ];
    for (step, expected) in steps.iter().enumerate() {
        wait_for(browser, step as u64)?;
        assert_eq!(figures(browser)?, *expected);
        browser.press(&[keys::RIGHT])?;
    }
    let chunks = [
        "0x4000 100 a 64 00 00 00  87 d6 12 00",
        "0x406c 100 → 0x4144 64 00 00 00  44 41 00 00",
        "0x40d8 100 c 64 00 00 00  87 d6 12 00",
        "0x4144 3764 → end b4 0e 00 00  00 00 00 00",
    ];
    assert_eq!(rows(browser, "chunks-list")?, chunks);
    assert_eq!(rows(browser, "free-list")?, ["head 0x406c 100 → 0x4144", "2 0x4144 3764 → end"]);
    Ok(())
}

/// A script of every kind of operation, on a heap that grows, fragments and refuses.
fn long_script() -> String {
    let line = |nth: u32| {
        let (name, size) = (char::from(b'a' + (nth * 7 % 23) as u8), (nth * 7919 + 13) % 900);
        match nth % 7 {
            0 | 3 => format!("free {name}\n"),
            5 => format!("{name} = realloc {name} {size}\n"),
            6 => format!("misuse free twice {name}\n"),
            _ => format!("{name} = alloc {size} align {}\n", 1 << (nth % 5)),
        }
    };
    let lines: Vec<String> = (0..400).map(line).collect();
    format!("freespace script 1\nheap 8192 limit=16384 fit=best order=back\n{}", lines.concat())
}

/// What the page says of every step, against a chronicle of the same script.
fn every_figure(browser: &Browser) -> io::Result<()> {
    let text = long_script();
    open(browser, "long", &text, "sound")?;
    let script = Script::parse(&text).expect("it is a script");
    let mut rig = Rig::new(Box::new(ListHeap::new()));
    let (chronicle, _) = Chronicle::record(&mut rig, &mut ScriptFeed::new(&script), &|_| false);
    let curves = Curves::of(&chronicle, &Ground::of(&chronicle));
    let told = browser.run(
        "const all = [];
        for (let step = 0; step <= chronicle.last; step++) {
          go(step);
          const { used, free, largest } = chronicle.curves;
          const { offset, size, tag } = chronicle.chunks;
          const { chunks, list, blocks } = state.heap;
          all.push([used[step], free[step], largest[step], blocks.length, list.order.map((nth) => offset[nth]),
            [...chunks].map((nth) => [offset[nth], size[nth], tag[nth]])]);
        }
        return all;",
    )?;
    assert_eq!(told.as_array().map(Vec::len), Some(401));
    for (step, told) in told.as_array().into_iter().flatten().enumerate() {
        let chart = chronicle.chart(step as u32).expect("the list heap shows its chunks");
        let pieces: Vec<_> =
            chart.pieces.iter().map(|it| json!([it.address - chart.origin, it.size, it.tag])).collect();
        let mut list = Vec::new();
        let mut at = chart.head;
        while let Some(piece) = chart.pieces.iter().find(|piece| piece.address == at) {
            list.push(at - chart.origin);
            at = piece.tag;
        }
        let blocks = chronicle.blocks_at(step as u32).count();
        let expected = json!([curves.used[step], curves.free[step], curves.largest[step], blocks, list, pieces]);
        assert_eq!(*told, expected, "step {step}");
    }
    Ok(())
}

fn ways_to_go(browser: &Browser) -> io::Result<()> {
    open(browser, "ways", &long_script(), "sound")?;
    wait_for(browser, 400)?;
    for (key, step) in
        [(keys::PAGE_UP, 390), (keys::LEFT, 389), (keys::PAGE_DOWN, 399), (keys::END, 400), (keys::HOME, 0)]
    {
        browser.press(&[key])?;
        wait_for(browser, step)?;
    }
    browser.press(&[keys::RIGHT; 5])?;
    wait_for(browser, 5)?;
    browser.run("const it = document.getElementById('slider'); it.value = 77; it.dispatchEvent(new Event('input'))")?;
    wait_for(browser, 77)?;
    browser.run("document.getElementById('back').click()")?;
    wait_for(browser, 76)?;
    browser.run(
        "const it = document.getElementById('number'); it.value = '9999'; it.dispatchEvent(new Event('change'))",
    )?;
    wait_for(browser, 400)?;
    let place = browser.run("const it = document.getElementById('over').getBoundingClientRect(); const at = scaleNow(); return [it.x + at.x(120.5), it.y + 80]")?;
    browser.point(place[0].as_f64().unwrap_or(0.0), place[1].as_f64().unwrap_or(0.0), true)?;
    wait_for(browser, 120)?;
    browser.press(&['+', '+'])?;
    assert_eq!(browser.run("return view.to - view.from < 110 && view.from <= 120 && view.to > 120")?, json!(true));
    browser.press(&[keys::END])?;
    wait_for(browser, 400)?;
    assert_eq!(browser.run("return view.to === 401")?, json!(true), "the view follows the step");
    Ok(())
}

fn finding(browser: &Browser) -> io::Result<()> {
    let script = "freespace script 1\nheap 4096\na = alloc 8\nb = alloc 16\nc = alloc 64\nfree a\n";
    open(browser, "finding", script, "shifted")?;
    wait_for(browser, 3)?;
    assert_eq!(text(browser, "verdict")?, "Address at step 3");
    assert_eq!(text(browser, "operation")?, "c = alloc 64");
    assert_eq!(text(browser, "fate")?, "Address");
    assert!(text(browser, "cause")?.contains("48"), "{}", text(browser, "cause")?);
    browser.press(&[keys::HOME])?;
    wait_for(browser, 0)?;
    browser.press(&['f'])?;
    wait_for(browser, 3)?;
    let is_seen = browser.run("return scaleNow().y(chronicle.mark.offset) < canvases.over.clientHeight")?;
    assert_eq!(is_seen, json!(true), "the place is in view");
    let with = browser.picture("#over")?;
    browser.run("chronicle.mark = null; drawView()")?;
    assert!(browser.picture("#over")? != with, "the finding is drawn");
    Ok(())
}

/// A heap whose header was written over: here the data say so, since no sound heap has one.
fn torn(browser: &Browser) -> io::Result<()> {
    open(browser, "torn", BOOK, "sound")?;
    browser.run("chronicle.torn = { since: 2, offset: 324, found: [1, 2, 3, 4, 5, 6, 7, 255] }; go(2)")?;
    assert_eq!(
        rows(browser, "chunks-list")?.last().map(String::as_str),
        Some("0x4144  no header 01 02 03 04  05 06 07 ff")
    );
    browser.run("go(1)")?;
    assert!(!rows(browser, "chunks-list")?.iter().any(|row| row.contains("no header")));
    // A list that leads back into itself.
    browser.run("const { tag } = chronicle.chunks; tag[tag.indexOf(0x4144)] = 0x406c; go(4)")?;
    let circle = ["head 0x406c 100 → 0x406c", "→ 0x406c  no free chunk that was not met before"];
    assert_eq!(rows(browser, "free-list")?, circle);
    Ok(())
}

fn hover(browser: &Browser) -> io::Result<()> {
    open(browser, "hover", BOOK, "sound")?;
    let place = browser.run(
        "const it = document.getElementById('over').getBoundingClientRect();
        const at = scaleNow();
        return [it.x + at.x(3), it.y + at.y(116 + 50)]",
    )?;
    browser.point(place[0].as_f64().unwrap_or(0.0), place[1].as_f64().unwrap_or(0.0), false)?;
    let expected = "b 100 bytes\nat 0x4074, offset 116\nfrom step 2: b = alloc 100\nuntil step 4: free b (2 steps)";
    assert_eq!(text(browser, "tip")?, expected);
    Ok(())
}

fn picture(browser: &Browser) -> io::Result<()> {
    let script = "freespace script 1\nheap 4096\na = alloc 100\nb = alloc 300\nfree zero\nfree a\n";
    open(browser, "picture", script, "sound")?;
    let at = |step: u32| {
        browser.run(&format!("go({step}); placeOf = () => null; drawColumn(canvases.column, state.heap)"))?;
        browser.picture("#column")
    };
    let (one, two, three, four) = (at(1)?, at(2)?, at(3)?, at(4)?);
    // The texts of pictures are long: they are not to be printed.
    assert!(two == three, "a step that does nothing changes nothing");
    assert!(three != four, "a block less");
    assert!(one != two, "a block more");
    assert!(at(2)? == two, "there and back");
    let colours = |step: u32| {
        browser.run(&format!(
            "go({step});
            const at = scaleNow();
            const ratio = window.devicePixelRatio;
            const {{ width, height }} = canvases.column;
            const context = new OffscreenCanvas(width, height).getContext('2d', {{ willReadFrequently: true }});
            context.drawImage(canvases.column, 0, 0);
            const colour = (offset) => [...context.getImageData((STRIP.left + 9) * ratio, at.y(offset) * ratio, 1, 1).data].join();
            return [colour(8 + 50), colour(116 + 150), colour(440)]"
        ))
    };
    let (before, after) = (colours(2)?, colours(4)?);
    assert!(before[0] != after[0] && before[1] == after[1], "the first block gives way: {before} {after}");
    assert!(after[0] == after[2] && after[1] != after[2], "to what the end of the heap is: {after}");
    let map = browser.picture("#map")?;
    open(browser, "other", BOOK, "sound")?;
    assert!(browser.picture("#map")? != map, "another script");
    Ok(())
}

fn without_chunks(browser: &Browser) -> io::Result<()> {
    let script = "freespace script 1\nheap 4096\na = alloc 100\nb = alloc 50\nc = alloc 40\nd = alloc 30\n";
    open(browser, "twice", script, "twice")?;
    wait_for(browser, 4)?;
    assert_eq!(text(browser, "verdict")?, "Overlap at step 4");
    assert_eq!(text(browser, "chunks-title")?, "Blocks");
    assert_eq!(rows(browser, "chunks-list")?, ["0x0 100 a", "0x64 50 b", "0x96 40 c"]);
    browser.run("go(2)")?;
    assert_eq!(figures(browser)?[1..4], ["150 B", "3946 B", "3946 B"]);
    let shown = browser.run("return getComputedStyle(document.getElementById('free-list')).display")?;
    assert_eq!(shown, json!("none"));
    Ok(())
}

fn escaping(browser: &Browser) -> io::Result<()> {
    let name = "a'\"&amp;<!--<script>alert(1)<";
    let file = open(browser, name, BOOK, "sound")?;
    assert_eq!(text(browser, "file")?, file.display().to_string());
    assert_eq!(figures(browser)?[0], "free b");
    Ok(())
}
