//! The cases that other Liquids render: `cargo run -p carillon-payload --example liquid_cases > tests/peers/liquid.json`.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool of the tests"
)]

#[path = "../tests/in_liquid/cases.rs"]
mod cases;

fn main() {
    let json = serde_json::to_string_pretty(&cases::committed()).expect("plain values");
    println!("{json}");
}
