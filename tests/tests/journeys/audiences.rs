//! A push handed over to an audience of the provider's: asked for in so many words, and sent once to everybody in it.

use carillon_gateway::sandbox::{BRAZE_SEGMENT, Sandbox};
use carillon_tests::drive::{Home, Trouble, journey, that};

use crate::sending::at_braze;

#[tokio::test]
async fn a_segment_gets_a_push_once_its_name_is_typed() -> Result<(), Trouble> {
    let service = Sandbox::start(0).await?;
    journey("audience", Home::new()?, async |app| {
        at_braze(app, &service).await?;
        app.click_like("radio", "Juniper").await?;
        app.click("button", "To an audience…").await?;
        app.replace("textbox", "Name or identifier", BRAZE_SEGMENT)
            .await?;
        app.click("button", "Continue").await?;
        app.sees("Only Braze knows how many.").await?;
        for done in ["looked at the preview", "sent a test", "opened"] {
            app.click_like("checkbox", done).await?;
        }
        let send = app.find("button", "Send to the audience").await?;
        that(!send.is_enabled().await?, "its name is not typed yet")?;
        let name = format!("Type “{BRAZE_SEGMENT}” to confirm");
        app.replace("textbox", &name, BRAZE_SEGMENT).await?;
        app.click("button", "Send to the audience").await?;
        app.sees("1 accepted").await?;
        let arrived = service.inbox();
        let devices: Vec<&str> = arrived.iter().map(|one| one.device.0.as_str()).collect();
        let came_to = arrived.iter().map(|one| one.audience.as_ref());
        that(
            arrived.len() == 3
                && came_to
                    .flatten()
                    .filter(|audience| audience.name == BRAZE_SEGMENT)
                    .count()
                    == 3,
            format!("everybody in it has it, once: {devices:?}"),
        )
    })
    .await
}
