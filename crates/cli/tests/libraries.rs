//! C libraries on the command line: beside other subjects, and when they cannot be loaded.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::thread;
use std::time::{Duration, Instant};

/// The library that is made of this C source.
fn library(name: &str, source: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("libraries");
    fs::create_dir_all(&folder).unwrap();
    let (file, library) = (folder.join(format!("{name}.c")), folder.join(format!("{name}.so")));
    fs::write(&file, source).unwrap();
    let built = Command::new("cc").args(["-shared", "-fPIC", "-w", "-o"]).args([&library, &file]).status().unwrap();
    assert!(built.success(), "{name}");
    library.to_str().unwrap().to_owned()
}

fn freespace(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_freespace")).args(args).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap()
}

/// Whatever it does when it is loaded, it is a `malloc`.
const MALLOC: &str = "#include <stddef.h>\nvoid *malloc(size_t n) { return 0; } void *calloc(size_t n, size_t m) { return 0; }\n\
    void *realloc(void *p, size_t n) { return 0; } void free(void *p) {}\n";

#[test]
fn a_library_is_listed_behind_the_others_and_takes_none_from_its_worker() {
    let output = freespace(&["subjects", "--so", "libc.so.6"]);
    let table = text(&output.stdout);
    assert!(!table.contains("it dies") && table.contains("\nsystem "), "{table}");
    let last = table.lines().last().unwrap();
    assert!(last.starts_with("libc.so.6 ") && last.contains(" - ") && last.contains("usable size"), "{last}");
}

#[test]
fn a_library_is_compared_with_subjects() {
    let output = freespace(&[
        "compare",
        "--so",
        "libc.so.6",
        "list",
        "--in-process",
        "--scripts",
        "5",
        "--seed",
        "1",
        "--csv",
        "-",
    ]);
    let csv = text(&output.stdout);
    let names: Vec<_> = csv.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(names, ["libc.so.6", "list"], "{csv}{}", text(&output.stderr));
}

#[test]
fn a_library_that_never_ends_loading_is_told() {
    for (name, body) in [("loops", "for (;;) ;"), ("sleeps", "sleep(1000);")] {
        let source =
            format!("#include <unistd.h>\n{MALLOC}__attribute__((constructor)) static void start(void) {{ {body} }}\n");
        let output = freespace(&["fuzz", "--scripts", "1", "--silence", "300ms", "--so", &library(name, &source)]);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains("was not loaded within 0.3 s"), "{}", text(&output.stderr));
    }
}

#[test]
fn a_library_that_ends_its_process_is_told() {
    let source =
        format!("#include <stdlib.h>\n{MALLOC}__attribute__((constructor)) static void start(void) {{ _Exit(3); }}\n");
    let output = freespace(&["fuzz", "--scripts", "1", "--so", &library("exits", &source)]);
    let told = text(&output.stderr);
    assert!(
        output.status.code() == Some(2) && told.contains("ends the process that loads it: exit status: 3"),
        "{told}"
    );
}

#[test]
fn a_library_that_refuses_all_is_no_success() {
    let library = library("refuses", MALLOC);
    let output = freespace(&["fuzz", "--scripts", "5", "--seed", "1", "--jobs", "1", "--so", &library]);
    let told = text(&output.stdout);
    assert_eq!(output.status.code(), Some(2), "{told}{}", text(&output.stderr));
    assert!(told.starts_with("nothing was shown, for not one request was served, in "), "{told}");
}

#[test]
fn a_library_that_wants_static_storage_is_told_in_a_line_here_and_loaded_in_workers() {
    let source = format!(
        "{MALLOC}__thread char much[40000] __attribute__((tls_model(\"initial-exec\"))) = {{1}};\n\
        char *where(void) {{ return much; }}\n"
    );
    let library = library("stores", &source);
    let output = freespace(&["compare", "--so", &library, "list", "--in-process", "--scripts", "1"]);
    let told = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("static TLS") && told.contains("it can in workers") && !told.contains("panicked"), "{told}");
    let output = freespace(&["replay", "--so", &library, "-"]);
    assert!(!text(&output.stderr).contains("static TLS"), "{}", text(&output.stderr));
}

#[test]
fn who_looks_at_a_library_ends_with_who_asked() {
    let source = format!("{MALLOC}__attribute__((constructor)) static void start(void) {{ for (;;) ; }}\n");
    let library = library("outlives", &source);
    let looking = || {
        let lines =
            fs::read_dir("/proc").unwrap().filter_map(|entry| fs::read(entry.ok()?.path().join("cmdline")).ok());
        let lines = lines.map(|line| String::from_utf8_lossy(&line).into_owned());
        lines.filter(|line| line.contains("probe") && line.contains(&library)).count()
    };
    let mut asking = Command::new(env!("CARGO_BIN_EXE_freespace")).args(["fuzz", "--so", &library]).spawn().unwrap();
    wait_until(|| looking() == 1);
    asking.kill().unwrap();
    asking.wait().unwrap();
    wait_until(|| looking() == 0);
}

/// Fails when it takes longer than anybody would wait.
fn wait_until(is_so: impl Fn() -> bool) {
    let since = Instant::now();
    while !is_so() {
        assert!(since.elapsed() < Duration::from_secs(15), "it does not come to be so");
        thread::sleep(Duration::from_millis(5));
    }
}
