//! Lists: looked through, confirmed, sent to; and after a crash every line of one is accounted for once.

use std::path::Path;

use carillon_gateway::sandbox::Sandbox;
use carillon_tests::drive::{App, Home, Trouble, journey, that};
use fantoccini::key::Key;

use crate::open_streak_saver;
use crate::sending::{new_account, save};

/// A token of Apple's form.
fn of_apple(n: usize) -> String {
    format!("{n:064x}")
}

/// A token of Firebase's form: an installation id.
fn of_firebase(n: usize) -> String {
    format!("cArillonListToken{n:05}")
}

/// Has Carillon look through the list that answers its file dialog.
async fn look_through(app: &App) -> Result<(), Trouble> {
    app.click("button", "To a list…").await?;
    app.click("button", "Choose a list…").await
}

/// Says yes to everything that is asked before `button` sends, by its last field and the keyboard.
async fn confirm(app: &App, button: &str) -> Result<(), Trouble> {
    app.click("button", "Continue").await?;
    app.find("dialog", "Send to the list").await?;
    let send = app.find("button", button).await?;
    that(
        !send.is_enabled().await?,
        "nothing goes before the questions are answered",
    )?;
    for one in app.find_all("checkbox").await? {
        one.click().await?;
    }
    app.replace("textbox", "Type “Streak saver” to confirm", "streak saver")
        .await?;
    app.until("the button, ready", async || {
        Ok(app
            .find("button", button)
            .await?
            .is_enabled()
            .await?
            .then_some(()))
    })
    .await?;
    app.press(&[Key::Enter]).await
}

#[tokio::test]
async fn a_list_of_300_goes_to_the_sandbox_and_why_3_lines_were_left_out_is_told()
-> Result<(), Trouble> {
    let mut home = Home::new()?;
    let list = home.path().join("tokens.csv");
    let mut lines = vec!["token,locale".to_owned()];
    lines.extend((0..300).map(|n| {
        let locale = if n % 3 == 0 { "fr-FR" } else { "en-US" };
        format!("{},{locale}", of_apple(n))
    }));
    lines.push("hello,en-US".to_owned());
    lines.push(format!("{},not a tag", of_apple(300)));
    lines.push(format!("{},en-US", of_apple(7)));
    std::fs::write(&list, lines.join("\n"))?;
    let exported = home.path().join("lines.csv");
    home.answer_dialogs(&[&list, &exported])?;
    journey("list", home, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        look_through(app).await?;
        app.sees("300 devices on tokens.csv would get it.").await?;
        let groups = app.find("table", "Who gets which words").await?;
        let groups = groups.text().await?;
        that(
            groups.contains("200") && groups.contains("100"),
            format!("how many of each locale: {groups}"),
        )?;
        app.sees("3 lines are left out").await?;
        for (why, line) in [
            ("This is no token of a known form.", "Lines: 302"),
            ("The locale is no language tag.", "Lines: 303"),
            (
                "The token is on an earlier line; it is sent to once.",
                "Lines: 304",
            ),
        ] {
            app.sees(why).await?;
            app.sees(line).await?;
        }
        confirm(app, "Send to 300 devices").await?;
        app.sees("Everybody was sent to.").await?;
        app.sees("300 accepted").await?;
        let reasons = app.find("table", "What came of the list").await?;
        let reasons = reasons.text().await?;
        that(
            reasons.contains("left out")
                && reasons.contains("The token is on an earlier line")
                && reasons.contains("The locale is no language tag."),
            format!("read again where it ended: {reasons}"),
        )?;
        that(
            !app.text().await?.contains(&of_apple(7)),
            "no token is on the page",
        )?;
        app.click("button", "Export").await?;
        app.click_like("menuitem", "List 1 as CSV").await?;
        app.sees("Written to").await?;
        let lines = std::fs::read_to_string(&exported)?;
        that(
            lines.lines().count() == 304 && lines.contains("304,left-out,,duplicate,"),
            format!("every line is given out: {} of them", lines.lines().count()),
        )?;
        that(!lines.contains(&of_apple(7)), "and no token")
    })
    .await
}

#[tokio::test]
async fn a_list_that_is_dropped_on_the_screen_is_looked_through_at_once() -> Result<(), Trouble> {
    let tokens: Vec<String> = (0..40).map(of_apple).collect();
    let text = format!("token\n{}\n", tokens.join("\n"));
    journey("list-drop", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        // Whatever on the screen it is dropped on.
        let place = app.find("button", "To a list…").await?;
        app.drop_file(&place, "tokens.csv", "text/csv", text.as_bytes())
            .await?;
        app.sees("40 devices on tokens.csv would get it.").await?;
        let dialog = app.find("dialog", "To a list of devices").await?;
        let (_, _, width, height) = dialog.rectangle().await?;
        that(
            width <= 640.0 && height <= 480.0,
            format!("{width} × {height} pixels are enough for one row"),
        )?;
        confirm(app, "Send to 40 devices").await?;
        app.sees("Everybody was sent to.").await
    })
    .await
}

#[tokio::test]
async fn a_long_list_is_no_longer_looked_through_once_somebody_says_stop() -> Result<(), Trouble> {
    let mut home = Home::new()?;
    let list = home.path().join("tokens.csv");
    // It takes the app some seconds.
    let tokens: Vec<String> = (0..1_500_000).map(of_apple).collect();
    std::fs::write(&list, tokens.join("\n"))?;
    home.answer_dialogs(&[&list, &list])?;
    journey("list-stop", home, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        look_through(app).await?;
        app.click("button", "Stop").await?;
        app.click("button", "Choose a list…").await?;
        app.find("button", "Stop").await?;
        app.press(&[Key::Escape]).await?;
        app.find("button", "Choose a list…").await?;
        Ok(())
    })
    .await
}

/// How a list stands in the ledger of a home: accepted, undecided, left.
fn in_the_ledger(home: &Path) -> Result<(u64, u64, u64), Trouble> {
    let ledger = carillon_store::Home::at(home.join("carillon")).ledger();
    let sends = ledger.and_then(|ledger| ledger.lists());
    let sends = sends.map_err(|error| Trouble::new(error.to_string()))?;
    let [send] = sends.as_slice() else {
        return Err(Trouble::new(format!("{} sends, not one", sends.len())));
    };
    let progress = send.progress();
    Ok((progress.accepted, progress.undecided, send.left()))
}

/// How many lines the slow list has.
const LINES: usize = 150;

/// Writes a list of Firebase's tokens into a home, and has it chosen where a list is asked for.
fn slow_list(home: &mut Home) -> Result<(), Trouble> {
    let list = home.path().join("tokens.csv");
    let tokens: Vec<String> = (0..LINES).map(of_firebase).collect();
    std::fs::write(&list, tokens.join("\n"))?;
    home.answer_dialogs(&[&list])?;
    Ok(())
}

/// Sends it by an account with a service of one's own, 20 a second, until some of it was taken.
async fn begin_slowly(app: &App, service: &Sandbox) -> Result<(), Trouble> {
    let key = service.service_account().map_err(Trouble::new)?;
    service.gather_crowd();
    new_account(app, "fcm").await?;
    let place = app.find_like("button", "Choose a file").await?;
    app.drop_file(
        &place,
        "sandbox.json",
        "application/json",
        key.to_string().as_bytes(),
    )
    .await?;
    app.replace("textbox", "At most, a second", "20").await?;
    save(app, service, "took the key.").await?;
    look_through(app).await?;
    app.sees("150 devices on tokens.csv would get it.").await?;
    confirm(app, "Send to 150 devices").await?;
    app.until("some of the list, taken", async || {
        Ok((service.crowd().len() >= 10).then_some(()))
    })
    .await?;
    app.find("button", "Pause").await?;
    Ok(())
}

#[tokio::test]
async fn a_list_that_was_paused_is_still_paused_when_the_app_is_there_anew() -> Result<(), Trouble>
{
    let service = Sandbox::start(0).await?;
    let mut home = Home::new()?;
    slow_list(&mut home)?;
    let folder = home.path().to_owned();
    journey("list-pause", home, async |app| {
        begin_slowly(app, &service).await?;
        app.click("button", "Pause").await?;
        app.sees("Paused:").await?;
        app.kill_and_open_again().await?;
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        app.sees("Paused:").await?;
        app.find("button", "Resume").await?;
        app.click("button", "Cancel the rest").await?;
        app.sees("Cancelled:").await?;
        app.kill_and_open_again().await?;
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        app.until_gone("button", "Resume").await?;
        let kept = folder.join("carillon/lists/1");
        that(!kept.exists(), "what it was sent with is let go of")
    })
    .await
}

#[tokio::test]
async fn a_list_that_broke_off_is_offered_back_and_nobody_on_it_gets_the_push_twice()
-> Result<(), Trouble> {
    let service = Sandbox::start(0).await?;
    let mut home = Home::new()?;
    slow_list(&mut home)?;
    let folder = home.path().to_owned();
    journey("list-crash", home, async |app| {
        begin_slowly(app, &service).await?;
        app.kill_and_open_again().await?;

        let (accepted, _, left) = in_the_ledger(&folder)?;
        that(
            accepted > 0 && left > 0,
            format!("it was killed in the middle: {accepted} accepted, {left} left"),
        )?;
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        app.sees("It broke off:").await?;
        app.click("button", "Resume").await?;
        app.sees("Your keys are in an encrypted file.").await?;
        app.type_text("correct horse").await?;
        app.click("button", "Continue").await?;
        app.find("button", "Pause").await?;
        app.until_gone("button", "Pause").await?;
        let (accepted, undecided, left) = in_the_ledger(&folder)?;
        that(left == 0, format!("every line has an end, but {left}"))?;
        let crowd = service.crowd();
        that(
            accepted + undecided == LINES as u64,
            format!("{accepted} accepted and {undecided} undecided are all of them"),
        )?;
        that(
            crowd.values().all(|taken| *taken == 1),
            "nobody got it twice",
        )?;
        that(
            crowd.len() as u64 >= accepted && crowd.len() as u64 <= accepted + undecided,
            format!("{} got it, {accepted} certainly", crowd.len()),
        )?;
        app.sees(&format!("{accepted} accepted")).await
    })
    .await
}
