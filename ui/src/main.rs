//! The front end: welcome, composer, stage and send, in WebAssembly.
//!
//! **Invariant.** The open campaign lives in one signal and changes only through
//! `carillon_campaign::apply` ([`state::Workspace::edit`]); everything else is derived from it. Only
//! [`backend`] knows that a backend exists. Effects only leave the reactive world.

#![allow(
    unreachable_pub,
    reason = "the component macro writes `pub` on what it makes"
)]
#![allow(
    clippy::large_types_passed_by_value,
    reason = "handles of a few signals; only a debug build, which notes where each was made, makes them large"
)]
#![allow(
    clippy::needless_pass_by_value,
    reason = "a component owns its props, also those it only reads"
)]

mod app;
mod backend;
mod composer;
mod controls;
mod drawer;
mod probe;
mod send;
mod stage;
mod state;
mod translate;
mod welcome;

fn main() {
    app::panic::install();
    probe::install();
    leptos::mount::mount_to_body(app::App);
}
