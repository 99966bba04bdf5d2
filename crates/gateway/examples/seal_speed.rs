//! How long it takes to seal Web Push messages, on one thread: `cargo xtask bench --only senders` runs this beside other
//! libraries.
//!
//! `cargo run --release --package carillon-gateway --example seal_speed -- PAYLOAD`: a file with the message. Prints the
//! milliseconds of each repetition after a name and a tab.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a measurement of what this program made itself is printed"
)]

use std::hint::black_box;
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use carillon_gateway::{WebPushSealer, make_vapid_key};
use carillon_payload::{Subscription, Target, TargetKind};
use p256::SecretKey;
use p256::elliptic_curve::Generate as _;
use serde_json::json;

/// Repetitions, and those before them that count for nothing.
const TIMES: usize = 20;
const WARM_UP: usize = 5;
/// Messages of one repetition, each for another browser.
const MESSAGES: usize = 100;
/// A moment, in seconds since 1970.
const NOW: u64 = 1_800_000_000;

fn main() {
    let path = std::env::args_os().nth(1).expect("a payload");
    let payload = std::fs::read_to_string(path).expect("a payload");
    let key = make_vapid_key().expect("the system has randomness");
    let sealer = WebPushSealer::open(&key.secret, "mailto:push@example.com").expect("its own key");
    let browsers: Vec<Subscription> = (0..MESSAGES).map(browser).collect();
    let mut times = Vec::new();
    for _ in 0..WARM_UP + TIMES {
        let begun = Instant::now();
        for browser in &browsers {
            black_box(sealer.seal(browser, &payload, NOW).expect("a key in form"));
        }
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    let times = times[WARM_UP..].iter().map(|time| format!("{time:.3}"));
    let times: Vec<String> = times.collect();
    println!("ours, {MESSAGES} messages\t{}", times.join(" "));
}

/// A browser that subscribed at the one push service there is.
fn browser(number: usize) -> Subscription {
    let key = SecretKey::generate().public_key().to_sec1_bytes();
    let value = json!({
        "endpoint": format!("https://push.example/{number}"),
        "keys": {"p256dh": URL_SAFE_NO_PAD.encode(key), "auth": URL_SAFE_NO_PAD.encode([7; 16])},
    });
    Subscription::of(&Target {
        kind: TargetKind::Subscription,
        value: value.to_string(),
    })
    .expect("a subscription")
}
