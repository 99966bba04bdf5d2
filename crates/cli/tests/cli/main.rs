//! `carillon` as people run it: the built program, in a temporary folder.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod audiences;
mod bad_input;
#[path = "../../../../tests/src/canary.rs"]
mod canary;
mod desk;
mod exchange;
mod gateways;
mod lists;
mod office;
mod receipts;
mod sandbox;
mod verbs;
mod webhooks;
