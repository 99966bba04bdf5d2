//! Published guidance on how many characters are seen, as an oracle (`visual.md` §7). The figures are
//! vendors' rules of thumb for English; ours are averages over real sentences and must agree to 12 %.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that shows its figures"
)]

mod common;

use std::collections::BTreeMap;

use carillon_preview::case::Case;
use carillon_preview::{Engine, picture};
use std::sync::Arc;

/// Sentences as marketers write them, long enough to be cut everywhere they are used.
const BODIES: [&str; 8] = [
    "Your basket is still waiting for you. Order before midnight tonight and delivery is on us, whatever the size of the pot. The offer ends at midnight and then the summer range takes its place on every shelf of every shop.",
    "You are three lessons away from finishing this week's goal. Open the app for five minutes tonight, practise the phrases you found hard yesterday, and keep the streak that you have built since the beginning of the year.",
    "Rain is expected in your area within the hour and it will last until late in the evening. Take an umbrella, leave ten minutes earlier than usual, and check the live map before you set out for the station or the airport.",
    "Good news: the shoes you saved last month are back in stock in your size, and for the next two days they are a third off. We have kept one pair for you in the shop on the high street, just say your name at the counter.",
    "Your weekly summary is ready. You walked further than last week, slept a little less than you planned, and drank more water than most people your age. Have a look at what changed and choose one small thing to improve.",
    "A table has just become free on Saturday at eight o'clock for four people at the restaurant you follow. Reserve it now with one tap; we will hold it for you for the next fifteen minutes before we offer it to others.",
    "The price of your flight to Lisbon has dropped by forty euros since you last looked, and there are only a handful of seats left at that price. Book today and change the dates for free until a week before you leave.",
    "Thank you for being with us for a whole year. To celebrate, everything in the library is free for members until Sunday night, including the new recordings. Choose something for the weekend and share it with a friend.",
];

/// The average number of characters seen of `field`, over the bodies.
fn seen(engine: &mut Engine, head: &str, field: &str) -> f32 {
    let icon = std::fs::read(common::root().join("tests/golden/media/hero.png")).unwrap();
    let pictures = BTreeMap::from([(
        "hero.png".to_owned(),
        Arc::new(picture::decode(&icon).unwrap()),
    )]);
    let mut total = 0;
    for body in BODIES {
        let text = format!("rule = 'oracle'\n{head}\n{field} = \"{body}\"\n");
        let case = Case::parse(&text).unwrap();
        let card = engine.layout(&case.scene(&pictures).unwrap());
        let fit = card
            .fit()
            .iter()
            .find(|fit| fit.field.attribute() == field)
            .unwrap();
        total += body[..fit.cut.as_ref().unwrap().offset].chars().count();
    }
    total as f32 / BODIES.len() as f32
}

/// Whether `found` lies between `low` and `high`, each widened by 12 %.
#[track_caller]
fn agrees(what: &str, found: f32, (low, high): (f32, f32)) {
    println!("{what}: {found:.1} characters, published {low}–{high}");
    assert!(
        found >= low * 0.88 && found <= high * 1.12,
        "{what}: {found} characters, published {low}–{high}"
    );
}

#[test]
fn what_is_seen_agrees_with_the_published_guidance() {
    let mut engine = common::engine(|face| face.bytes < 1_000_000);
    let ios = "surface = 'iphone-16/lock/collapsed'";
    agrees(
        "iOS lock body",
        seen(&mut engine, ios, "body"),
        (160.0, 180.0),
    );
    agrees(
        "iOS lock body with picture",
        seen(&mut engine, &format!("{ios}\nimage = 'hero.png'"), "body"),
        (130.0, 154.0),
    );
    agrees("iOS title", seen(&mut engine, ios, "title"), (33.0, 38.0));
    let android = "surface = 'pixel-9/heads-up/collapsed'";
    agrees(
        "Android collapsed body",
        seen(&mut engine, android, "body"),
        (45.0, 50.0),
    );
    let windows = "surface = 'chrome-windows-11/toast/default'";
    agrees(
        "Windows body",
        seen(&mut engine, windows, "body"),
        (120.0, 140.0),
    );
    agrees(
        "Windows title",
        seen(&mut engine, windows, "title"),
        (50.0, 70.0),
    );
}
