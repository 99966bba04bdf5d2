//! The same pixels natively, in Chromium and in WebKitGTK: every golden case is painted in each engine by the page
//! itself, and the hashes are compared. Shadow, blur, JPEG, rotated emoji and right-to-left text are among them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use carillon_campaign::Direction;
use carillon_preview::case::{Case, Probe};
use carillon_tests::drive::{App, Chromium, Page, Site, Trouble, that};
use carillon_tests::golden::{self, Golden};
use serde_json::{Value, json};

/// Asks the page's test door for a hash.
const ASK: &str = "
const [text, pictures, done] = arguments;
window.carillon.hash(text, pictures).then(done, (error) => done('error: ' + error.message));";

/// Fewer would not show that the engines agree.
const FEWEST: usize = 12;

#[test]
fn the_cases_are_many_and_telling() {
    let cases = golden::cases().unwrap();
    assert!(
        cases.len() >= FEWEST,
        "{} cases are too few to compare engines",
        cases.len()
    );
    let any = |has: fn(&Case) -> bool| cases.iter().any(|golden| has(&golden.case));
    assert!(
        any(|case| case.probe == Some(Probe::Blur)),
        "a shadow and a blur are compared"
    );
    assert!(
        any(|case| case.probe == Some(Probe::RotatedEmoji)),
        "a turned emoji is compared"
    );
    assert!(
        any(|case| case.message.direction == Direction::Rtl),
        "right-to-left text is compared"
    );
    let is_jpeg = |case: &Case| {
        let mut media = case.media().into_iter().map(Path::new);
        media.any(|file| file.extension().is_some_and(|extension| extension == "jpg"))
    };
    assert!(
        any(is_jpeg),
        "a JPEG is compared: its decoder runs in the page as well"
    );
}

#[tokio::test]
async fn chromium_paints_what_native_code_paints() -> Result<(), Trouble> {
    let dist = std::env::var_os("CARILLON_DIST").ok_or_else(|| {
        Trouble::new("CARILLON_DIST is not set: run this through `cargo xtask test`")
    })?;
    let site = Site::serve(
        PathBuf::from(dist),
        vec![("/fonts/", golden::root().join("assets/fonts"))],
    )?;
    let browser = Chromium::open(site.address()).await?;
    compare(&browser).await
}

#[tokio::test]
async fn webkitgtk_paints_what_native_code_paints() -> Result<(), Trouble> {
    compare(&*App::first_time().await?).await
}

/// Paints every case in the page and natively; one run tells all that differ.
async fn compare(page: &Page) -> Result<(), Trouble> {
    let mut engine = golden::engine()?;
    let media = golden::media()?;
    let mut differing = Vec::new();
    for golden in golden::cases()? {
        let (_, bitmap) = golden.render(&mut engine, &media);
        let native = format!("{:016x}", bitmap.hash());
        let theirs = painted(page, &golden, &golden.text).await?;
        if theirs != native {
            differing.push(format!(
                "{}: {theirs} there, {native} natively",
                golden.name
            ));
        }
    }
    that(
        differing.is_empty(),
        format!("engines agree:\n{}", differing.join("\n")),
    )?;
    one_letter_is_noticed(page).await
}

/// The comparison would notice one other letter: without this, a door that always answers the same would pass.
async fn one_letter_is_noticed(page: &Page) -> Result<(), Trouble> {
    let cases = golden::cases()?;
    let with_body = cases
        .iter()
        .find(|golden| golden.text.contains("\nbody = \""));
    let golden = with_body.ok_or_else(|| Trouble::new("no case has a body"))?;
    let changed = golden.text.replacen("\nbody = \"", "\nbody = \"W", 1);
    let (before, after) = (
        painted(page, golden, &golden.text).await?,
        painted(page, golden, &changed).await?,
    );
    that(
        before != after,
        format!("{} has another hash with another letter", golden.name),
    )
}

/// The hash of a case's text as the page paints it, with the case's pictures.
async fn painted(page: &Page, golden: &Golden, text: &str) -> Result<String, Trouble> {
    let mut pictures = BTreeMap::new();
    for name in golden.case.media() {
        // A case about a missing picture names one that is not there.
        if let Ok(bytes) = std::fs::read(golden::folder().join("media").join(name)) {
            pictures.insert(name, BASE64_STANDARD.encode(bytes));
        }
    }
    let arguments = vec![
        json!(text),
        Value::String(serde_json::to_string(&pictures)?),
    ];
    let answer = page.script_that_waits(ASK, arguments).await?;
    answer
        .as_str()
        .map(str::to_owned)
        .ok_or_else(|| Trouble::new(format!("the page answered {answer}")))
}
