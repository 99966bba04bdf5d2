//! Sending to the sandbox: what arrives is shown, what is rejected is explained.

use carillon_tests::drive::{Home, Trouble, journey, that};

use crate::open_streak_saver;

#[tokio::test]
async fn a_rejected_push_says_why_and_what_to_do_and_the_others_arrive() -> Result<(), Trouble> {
    journey("send", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        let answer = app.find_like("combobox", "iPhone").await?;
        answer.select_by_value("BadDeviceToken").await?;
        app.click_like("button", "test push").await?;
        // The provider's own word, then ours, then the way out.
        app.sees("400 BadDeviceToken").await?;
        app.sees("rejected").await?;
        let receipt = app
            .find_like("listitem", "BadDeviceToken")
            .await?
            .text()
            .await?;
        that(
            receipt.contains("Apple does not know this device token here.")
                && receipt.contains("Check that it was copied whole"),
            format!("a rejection has words and a remedy: {receipt}"),
        )?;
        app.until("every answer", async || {
            let grid = app
                .find_like("table", "Devices and locales")
                .await?
                .text()
                .await?;
            Ok((!grid.contains("Sending") && !grid.contains("Waiting")).then_some(()))
        })
        .await?;
        // The inbox is read a moment after the answers.
        app.until("the others, arrived as pixels", async || {
            let count = "return document.querySelectorAll('.inbox canvas').length";
            let arrived = app.script(count, vec![]).await?;
            Ok((arrived.as_u64() == Some(2)).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_gateway_is_set_up_with_words_for_what_is_missing_and_its_key_is_tested()
-> Result<(), Trouble> {
    journey("gateway", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        app.click("button", "Add a gateway").await?;
        // The driver's home keeps its keys in a file.
        app.sees("This machine has no keyring.").await?;
        app.type_text("correct horse").await?;
        app.click("button", "Continue").await?;
        app.find("combobox", "Provider")
            .await?
            .select_by_value("web-push")
            .await?;
        app.replace("textbox", "Name", "Browsers").await?;
        app.click("button", "Test connection").await?;
        app.sees("It is empty.").await?;
        app.replace("textbox", "Contact", "mailto:push@example.com")
            .await?;
        app.click("button", "Test connection").await?;
        app.sees("The key signs.").await?;
        app.click("button", "Save").await?;
        app.find_like("radio", "Browsers").await?;
        app.click("button", "Add a device").await?;
        app.replace("textbox", "Device token", &"ab".repeat(32))
            .await?;
        app.sees("This token is not one of").await
    })
    .await
}
