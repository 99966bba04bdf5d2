//! The app's own language: switched while it runs, and kept.

use carillon_tests::drive::{Home, Page, Trouble, journey, that};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::to_value;

use crate::{IOS, open_streak_saver, preview};

#[tokio::test]
async fn carillon_speaks_french_at_once_and_next_time() -> Result<(), Trouble> {
    journey("french", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let canvas = preview(app, IOS).await?;
        let before = app.pixels(&canvas).await?;
        app.go_into("textbox", "Title").await?;
        app.type_text("?").await?;
        app.until_repainted(&canvas, &before).await?;
        app.click("button", "Settings").await?;
        app.click("menuitemradio", "Français").await?;
        app.until_value("textbox", "Titre", "Your streak ends at midnight?")
            .await?;
        app.find("button", "Annuler la modification").await?;
        that(
            !app.has("button", "Undo").await?,
            "no English is left on that button",
        )?;
        app.end_and_open_again().await?;
        app.find("button", "Réglages").await?;
        let language = app
            .script("return document.documentElement.lang", vec![])
            .await?;
        that(
            language == "fr",
            format!("a screen reader is told the language: {language}"),
        )
    })
    .await
}

/// The words in empty fields that are wider than their field.
const CUT: &str = "
const pen = document.createElement('canvas').getContext('2d');
const isCut = (field) => {
    const style = getComputedStyle(field);
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return pen.measureText(field.placeholder).width > room;
};
return [...document.querySelectorAll('input[placeholder]')]
    .filter((field) => field.offsetParent && isCut(field))
    .map((field) => field.placeholder);";

#[tokio::test]
async fn the_words_in_empty_fields_are_not_cut_in_french() -> Result<(), Trouble> {
    journey("placeholders", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click("button", "Settings").await?;
        app.click("menuitemradio", "Français").await?;
        app.find("button", "Réglages").await?;
        app.click("tab", "Envoyer").await?;
        app.find_like("searchbox", "reçus").await?;
        let cut = app.script(CUT, vec![]).await?;
        that(
            cut.as_array().is_some_and(Vec::is_empty),
            format!("every placeholder is read whole: {cut}"),
        )
    })
    .await
}

/// The edges of an element: where it begins and ends from the left, in CSS pixels.
async fn edges(page: &Page, element: &Element) -> Result<(f64, f64), Trouble> {
    let script = "const box = arguments[0].getBoundingClientRect(); return [box.left, box.right]";
    let found = page.script(script, vec![to_value(element)?]).await?;
    let edge = |at: usize| found[at].as_f64().ok_or_else(|| Trouble::new("no edge"));
    Ok((edge(0)?, edge(1)?))
}

/// Whether a control's icon is drawn as in a mirror.
async fn is_flipped(page: &Page, control: &Element) -> Result<bool, Trouble> {
    let script = "return getComputedStyle(arguments[0].querySelector('svg')).transform";
    let transform = page.script(script, vec![to_value(control)?]).await?;
    Ok(transform
        .as_str()
        .is_some_and(|matrix| matrix.starts_with("matrix(-1")))
}

#[tokio::test]
async fn carillon_in_arabic_is_mirrored_but_its_devices_are_not() -> Result<(), Trouble> {
    journey("arabic", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let title = app.find("textbox", "Title").await?;
        let stage = app.find("group", "Previews").await?;
        that(
            edges(app, &title).await?.1 <= edges(app, &stage).await?.0,
            "in English the words are left of the previews",
        )?;
        app.click("button", "Settings").await?;
        app.click("menuitemradio", "العربية").await?;
        let title = app.find("textbox", "العنوان").await?;
        let stage = app.find("group", "المعاينات").await?;
        that(
            edges(app, &title).await?.0 >= edges(app, &stage).await?.1,
            "in Arabic the words are right of the previews",
        )?;
        let undo = app.find("button", "تراجع").await?;
        let settings = app.find("button", "الإعدادات").await?;
        that(
            edges(app, &settings).await?.1 <= edges(app, &undo).await?.0,
            "the settings end the title bar, at the left",
        )?;
        that(is_flipped(app, &undo).await?, "back points to the right")?;
        that(
            !is_flipped(app, &settings).await?,
            "a thing without a direction stays as it is",
        )?;
        app.click("tab", "كتابة").await?;
        app.press(&[Key::Left]).await?;
        let next = app.find("tab", "ترجمة").await?;
        that(
            next.attr("aria-selected").await?.as_deref() == Some("true"),
            "the left arrow leads to what stands at the left",
        )?;
        let canvas = preview(app, IOS).await?;
        let turned = app
            .script(
                "return getComputedStyle(arguments[0]).transform",
                vec![to_value(&canvas)?],
            )
            .await?;
        that(
            !turned
                .as_str()
                .is_some_and(|matrix| matrix.starts_with("matrix(-1")),
            "a picture of a device is not mirrored",
        )
    })
    .await
}

#[tokio::test]
async fn carillon_turns_japanese_while_work_is_open() -> Result<(), Trouble> {
    journey("japanese", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.go_into("textbox", "Title").await?;
        app.type_text("?").await?;
        app.click("tab", "Send").await?;
        app.click("button", "Settings").await?;
        app.click("menuitemradio", "日本語").await?;
        app.find_like("button", "テスト通知を").await?;
        app.click("tab", "作成").await?;
        app.until_value("textbox", "タイトル", "Your streak ends at midnight?")
            .await?;
        app.click("button", "取り消す").await?;
        app.until_value("textbox", "タイトル", "Your streak ends at midnight")
            .await?;
        let root = app
            .script(
                "const root = document.documentElement; return `${root.lang} ${root.dir}`",
                vec![],
            )
            .await?;
        that(root == "ja ltr", format!("the page says so: {root}"))?;
        app.until("the bundled Japanese face", async || {
            let loaded = "return [...document.fonts].some((face) => \
                          face.family.includes('Noto Sans JP') && face.status === 'loaded')";
            Ok((app.script(loaded, vec![]).await? == true).then_some(()))
        })
        .await
    })
    .await
}
