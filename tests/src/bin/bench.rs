//! Keystroke to painted preview, measured in the real app: `cargo xtask bench` runs this.
//!
//! The page notes for every input event its time stamp, when each artboard's pixels were on its canvas, and when the
//! next frame began (`ui/src/stage/bench.rs`). Here keys are pressed through WebDriver, one at a time, in words of
//! ordinary length: phrases are typed and taken back, so that the message stays one that somebody would send.

#![expect(clippy::print_stdout, reason = "a measurement is printed")]

use std::path::PathBuf;

use carillon_tests::drive::{App, Home, Page, Trouble, that};
use carillon_tests::large;
use fantoccini::key::Key;
use serde::Deserialize;

/// Keystrokes in each language.
const STROKES: usize = 200;

/// A language: its tab, and phrases that are typed and taken back.
const LANGUAGES: [(&str, &str, [&str; 5]); 3] = [
    (
        "English",
        "English",
        [
            "Play before midnight",
            "Your hint is waiting",
            "Only two hours left!",
            "Keep it going, quick",
            "A new puzzle is here",
        ],
    ),
    (
        "Arabic",
        "العربية",
        [
            "العب قبل منتصف الليل",
            "تلميحك المجاني ينتظر",
            "بقيت ساعتان فقط الآن",
            "حافظ على سلسلتك اليوم",
            "لغز جديد بانتظارك هنا",
        ],
    ),
    (
        "Japanese",
        "日本語",
        [
            "真夜中までに遊びましょう今日も続けて",
            "無料のヒントをお届けしています今すぐ",
            "あと二時間で連続記録が終わります急いで",
            "新しいパズルが届きました早速どうぞ",
            "毎日の記録を守りましょうあと少しです",
        ],
    ),
];

/// What the page noted of one keystroke; milliseconds of its own clock.
#[derive(Debug, Deserialize)]
struct Paint {
    event: f64,
    boards: Vec<Board>,
    done: f64,
    frame: Option<f64>,
}

/// One artboard's part.
#[derive(Debug, Deserialize)]
struct Board {
    focused: bool,
    end: f64,
}

/// Measures each language and prints the table.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Trouble> {
    let app = App::open(Home::new()?).await?;
    app.script("localStorage.setItem('carillonBench', '1')", vec![])
        .await?;
    app.reload().await?;
    app.click("button", "Streak saver").await?;
    let ratio = app.script("return devicePixelRatio", vec![]).await?;
    that(
        ratio.as_f64() == Some(2.0),
        format!("the screen has two pixels a point, not {ratio}"),
    )?;
    let mut table = String::from(
        "| keystroke → | focused card p50 | p95 | three cards p50 | p95 | next frame p50 | p95 | n |\n\
         | --- | --: | --: | --: | --: | --: | --: | --: |\n",
    );
    let mut all = Vec::new();
    for (name, tab, phrases) in LANGUAGES {
        let paints = measure(&app, tab, phrases).await?;
        table.push_str(&row(name, &paints)?);
        all.extend(paints);
    }
    table.push_str(&row("all", &all)?);
    table.push_str(&many_locales().await?);
    table.push_str(&cards(&app).await?);
    println!(
        "\nFrom the input event's time stamp to the canvas write, in ms (release, WebKitGTK, 2 px/pt)\n\n{table}"
    );
    if let Some(path) = std::env::var_os("CARILLON_BENCH_OUT").map(PathBuf::from) {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, table)?;
    }
    Ok(())
}

/// A row for keystrokes in a campaign of two hundred locales and eight variants, and how long it took to open.
async fn many_locales() -> Result<String, Trouble> {
    let mut home = Home::new()?;
    let folder = home.path().join("large");
    for (name, bytes) in large::campaign(large::LOCALES.len()) {
        let file = folder.join(name);
        if let Some(parent) = file.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(file, bytes)?;
    }
    home.answer_dialogs(&[&folder])?;
    let app = App::open(home).await?;
    app.script("localStorage.setItem('carillonBench', '1')", vec![])
        .await?;
    app.reload().await?;
    app.click_like("button", "Open folder").await?;
    app.until_value("textbox", "Campaign name", "Two hundred languages")
        .await?;
    let paints = measure(&app, "English", LANGUAGES[0].2).await?;
    row("English, among 200 locales", &paints)
}

/// Surfaces a campaign for all platforms may well be proofed on.
const TWELVE: [&str; 12] = [
    "iphone-16/lock/collapsed",
    "iphone-16/lock/expanded",
    "iphone-17-pro/banner/collapsed",
    "iphone-se/lock/collapsed",
    "pixel-9/heads-up/collapsed",
    "pixel-9/shade/expanded",
    "pixel-10/shade/collapsed",
    "galaxy-s25/shade/collapsed",
    "chrome-windows-11/toast/default",
    "edge-windows-11/toast/default",
    "safari-macos/banner/collapsed",
    "iphone-17-pro-max/lock/collapsed",
];

/// Keystrokes for the cards that are painted without the app around them.
const LETTERS: u32 = 200;

/// The table of cards painted by the page's engine alone: layout and paint after each letter, no canvas.
async fn cards(page: &Page) -> Result<String, Trouble> {
    let case = |surface: &str, scale: f32| {
        format!(
            "rule = 'speed'\nsurface = '{surface}'\nscale = {scale:?}\ntitle = 'Last day for 30% off, Amelia'\n\
             body = 'Your basket is still waiting, and so is the monstera. Order before midnight'"
        )
    };
    let twelve: Vec<String> = TWELVE.iter().map(|surface| case(surface, 1.0)).collect();
    let mut table = String::from(
        "\nCards by the page's engine, without app and canvas, in milliseconds: layout and paint of a new text.\n\n\
         | | p50 | p95 | mean | n |\n| --- | --: | --: | --: | --: |\n",
    );
    for (name, cases) in [
        ("one card, 3 px a point", vec![case(TWELVE[0], 3.0)]),
        ("twelve cards, 1 px a point", twelve),
    ] {
        let ask = "const [cases, times, done] = arguments;
            window.carillon.speed(cases, '{}', times).then(done, (error) => done('error: ' + error.message));";
        let cases = serde_json::to_string(&cases)?;
        let told = page
            .script_that_waits(ask, vec![cases.into(), LETTERS.into()])
            .await?;
        let told = told.as_str().unwrap_or_default();
        let took: Vec<f64> = serde_json::from_str(told)
            .map_err(|_| Trouble::new(format!("the page measured nothing: {told}")))?;
        let mean = took.iter().sum::<f64>() / took.len() as f64;
        let (middle, most) = (percentile(&took, 50)?, percentile(&took, 95)?);
        let row = format!(
            "| {name} | {middle:.1} | {most:.1} | {mean:.2} | {} |\n",
            took.len()
        );
        table.push_str(&row);
    }
    Ok(table)
}

/// Types in a locale's body, with the iPhone's artboard worked on, and reads what the page noted.
async fn measure(page: &Page, tab: &str, phrases: [&str; 5]) -> Result<Vec<Paint>, Trouble> {
    page.click_like("tab", tab).await?;
    page.go_into("textbox", "Body").await?;
    let canvas = page.find_like("img", "iPhone 16").await?;
    page.pixels(&canvas).await?;
    canvas.click().await?;
    page.go_into("textbox", "Body").await?;
    // The first strokes warm caches up that a person at work has warm.
    stroke(page, "a").await?;
    stroke(page, &backspace()).await?;
    page.script("window.__carillon_paints.length = 0", vec![])
        .await?;
    let mut strokes = 0;
    for phrase in phrases.iter().cycle() {
        let letters: Vec<_> = phrase.chars().take(20).map(String::from).collect();
        let back = std::iter::repeat_n(backspace(), letters.len());
        for key in letters.iter().cloned().chain(back) {
            stroke(page, &key).await?;
            strokes += 1;
            if strokes == STROKES {
                return noted(page).await;
            }
        }
    }
    noted(page).await
}

/// Presses a key and waits until it is answered, as a person's next key comes after it.
async fn stroke(page: &Page, key: &str) -> Result<(), Trouble> {
    let count = "return window.__carillon_paints.filter((paint) => paint.frame !== null).length";
    let before = page.script(count, vec![]).await?;
    page.type_text(key).await?;
    page.until("the keystroke to be painted", async || {
        Ok((page.script(count, vec![]).await? != before).then_some(()))
    })
    .await
}

/// The key that takes a letter back.
fn backspace() -> String {
    char::from(Key::Backspace).to_string()
}

/// What the page noted since it was last emptied.
async fn noted(page: &Page) -> Result<Vec<Paint>, Trouble> {
    Ok(serde_json::from_value(
        page.script("return window.__carillon_paints", vec![])
            .await?,
    )?)
}

/// A row of the table.
fn row(name: &str, paints: &[Paint]) -> Result<String, Trouble> {
    let focused = |paint: &Paint| {
        let board = paint.boards.iter().find(|board| board.focused)?;
        Some(board.end - paint.event)
    };
    let focused: Vec<_> = paints.iter().filter_map(focused).collect();
    let all: Vec<_> = paints
        .iter()
        .map(|paint| paint.done - paint.event)
        .collect();
    let frame: Vec<_> = paints
        .iter()
        .filter_map(|paint| Some(paint.frame? - paint.done))
        .collect();
    that(
        focused.len() == paints.len(),
        "every keystroke repaints the card that is worked on",
    )?;
    that(
        paints.iter().all(|paint| paint.boards.len() == 3),
        "every keystroke repaints three cards",
    )?;
    let pair =
        |times: Vec<f64>| Ok::<_, Trouble>((percentile(&times, 50)?, percentile(&times, 95)?));
    let ((f50, f95), (a50, a95), (n50, n95)) = (pair(focused)?, pair(all)?, pair(frame)?);
    Ok(format!(
        "| {name} | {f50:.1} | {f95:.1} | {a50:.1} | {a95:.1} | {n50:.1} | {n95:.1} | {} |\n",
        paints.len()
    ))
}

/// The time that so many of a hundred stay below.
fn percentile(times: &[f64], percent: usize) -> Result<f64, Trouble> {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    let at = (times.len() * percent).div_ceil(100).saturating_sub(1);
    times
        .get(at)
        .copied()
        .ok_or_else(|| Trouble::new("nothing was measured"))
}
