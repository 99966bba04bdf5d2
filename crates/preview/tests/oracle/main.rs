//! Oracles: what others published about their surfaces, beside what we draw. `cargo xtask fidelity` makes a page of it.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "tests that show their figures"
)]

mod android;
#[path = "../common/mod.rs"]
mod common;
mod desktop;
mod figure;
mod ios;
mod linux;
