#![no_std]
#![cfg_attr(feature = "harness", doc = include_str!("../README.md"))]
#![cfg_attr(not(feature = "harness"), doc = "A free-list heap you can hold in your head.")]

#[cfg(any(feature = "harness", feature = "recorder"))]
extern crate std;

pub mod heap;
pub mod policy;

#[cfg(feature = "recorder")]
pub mod recorder;

#[cfg(feature = "harness")]
pub mod harness;
