#![no_std]
//! A free-list heap you can hold in your head, and a harness that catches any heap telling a lie.

#[cfg(feature = "harness")]
extern crate std;

pub mod heap;
pub mod policy;

#[cfg(feature = "harness")]
pub mod harness;
