//! Prints the cases that other Liquids render, for `tests/peers/liquid.js`.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool of the tests"
)]

#[path = "../tests/in_liquid/cases.rs"]
mod cases;

fn main() {
    let json = serde_json::to_string(&cases::distinct()).expect("plain values");
    println!("{json}");
}
