//! Builds the recorder that `freespace record` preloads into programs, so that the binary can carry it within itself.
//!
//! It is a package of its own, for its `malloc` must not become this program's. Cargo builds it in a directory of its own as well: that of this build is locked.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What would make this build's tools, or its flags, the recorder's.
const OURS: [&str; 5] =
    ["RUSTC_WORKSPACE_WRAPPER", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR"];

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where to build"));
    let (root, target) = (Path::new("../.."), env::var("TARGET").expect("cargo says for what"));
    let directory = out.join("recorder");
    for path in ["crates/preload", "src/recorder", "src/lib.rs", "Cargo.toml", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={}", root.join(path).display());
    }
    let mut cargo = Command::new(env::var_os("CARGO").expect("cargo says where it is"));
    cargo.args(["build", "--quiet", "--locked", "--profile", "preload", "--package", "freespace-preload"]);
    cargo.args(["--target", &target, "--target-dir"]).arg(&directory).current_dir(root);
    for name in OURS {
        cargo.env_remove(name);
    }
    let built = cargo.status().unwrap_or_else(|error| panic!("cargo cannot be run to build the recorder: {error}"));
    assert!(built.success(), "the recorder cannot be built: {built}");
    let library = directory.join(target).join("preload/libfreespace_preload.so");
    println!("cargo::rustc-env=FREESPACE_RECORDER={}", library.display());
}
