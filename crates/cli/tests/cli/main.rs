//! `carillon` as people run it: the built program, in a temporary folder.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod bad_input;
#[path = "../../../../tests/src/canary.rs"]
mod canary;
mod desk;
mod exchange;
mod gateways;
mod office;
mod receipts;
mod sandbox;
mod topics;
mod verbs;
mod webhooks;
