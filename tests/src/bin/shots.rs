//! Screenshots of the real app, for looking at it and for the README: `cargo xtask shots` runs this.

use std::path::{Path, PathBuf};

use carillon_gateway::sandbox::{BRAZE_SEGMENT, Sandbox};
use carillon_tests::drive::{App, Home, Page, Trouble};
use fantoccini::key::Key;

/// Walks through the screens and takes a picture of each.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Trouble> {
    let folder =
        std::env::var_os("CARILLON_SHOTS").map_or_else(|| PathBuf::from("shots"), PathBuf::from);
    std::fs::create_dir_all(&folder)?;
    let mut home = Home::new()?;
    home.composite();
    let list = home.path().join("tokens.csv");
    std::fs::write(&list, LIST)?;
    home.answer_dialogs(&[&list, &list])?;
    let app = App::open(home).await?;
    app.find("button", "Streak saver").await?;
    shoot(&app, &folder, "welcome-light").await?;
    theme(&app, "Dark").await?;
    shoot(&app, &folder, "welcome-dark").await?;
    theme(&app, "Light").await?;
    welcome(&app, &folder).await?;
    compose(&app, &folder).await?;
    plurals(&app, &folder).await?;
    values(&app, &folder).await?;
    import(&app, &folder).await?;
    braze(&app, &folder).await?;
    send(&app, &folder).await?;
    gateways(&app, &folder).await?;
    to_many(&app, &folder).await?;
    for pair in SPOKEN.windows(2) {
        let [before, spoken] = pair else { continue };
        switch(&app, before, spoken).await?;
        in_language(&app, &folder, spoken).await?;
    }
    Ok(())
}

/// A language of the app, and the names of what is clicked in it.
struct Spoken {
    /// What its pictures are called after.
    tag: &'static str,
    /// As the settings call it.
    name: &'static str,
    settings: &'static str,
    compose: &'static str,
    translate: &'static str,
    send: &'static str,
}

/// English first: the app starts in it.
const SPOKEN: [Spoken; 7] = [
    Spoken {
        tag: "en",
        name: "English",
        settings: "Settings",
        compose: "Compose",
        translate: "Translate",
        send: "Send",
    },
    Spoken {
        tag: "ar",
        name: "العربية",
        settings: "الإعدادات",
        compose: "كتابة",
        translate: "ترجمة",
        send: "إرسال",
    },
    Spoken {
        tag: "ja",
        name: "日本語",
        settings: "設定",
        compose: "作成",
        translate: "翻訳",
        send: "送信",
    },
    Spoken {
        tag: "de",
        name: "Deutsch",
        settings: "Einstellungen",
        compose: "Verfassen",
        translate: "Übersetzen",
        send: "Senden",
    },
    Spoken {
        tag: "es",
        name: "Español",
        settings: "Ajustes",
        compose: "Redactar",
        translate: "Traducir",
        send: "Enviar",
    },
    Spoken {
        tag: "pt-BR",
        name: "Português",
        settings: "Ajustes",
        compose: "Escrever",
        translate: "Traduzir",
        send: "Enviar",
    },
    Spoken {
        tag: "fr",
        name: "Français",
        settings: "Réglages",
        compose: "Rédiger",
        translate: "Traduire",
        send: "Envoyer",
    },
];

/// The welcome screen in every language, and back to English.
async fn welcome(app: &App, folder: &Path) -> Result<(), Trouble> {
    let mut before = &SPOKEN[0];
    for spoken in &SPOKEN[1..] {
        switch(app, before, spoken).await?;
        shoot(app, folder, &format!("welcome-{}", spoken.tag)).await?;
        before = spoken;
    }
    switch(app, before, &SPOKEN[0]).await
}

/// The screens of the open campaign in a language.
async fn in_language(app: &App, folder: &Path, spoken: &Spoken) -> Result<(), Trouble> {
    for (screen, tab) in [
        ("compose", spoken.compose),
        ("translate", spoken.translate),
        ("send", spoken.send),
    ] {
        app.click("tab", tab).await?;
        shoot(app, folder, &format!("{screen}-{}", spoken.tag)).await?;
    }
    Ok(())
}

/// Chooses another language of the app.
async fn switch(app: &App, before: &Spoken, spoken: &Spoken) -> Result<(), Trouble> {
    app.click("button", before.settings).await?;
    app.click("menuitemradio", spoken.name).await?;
    app.find("button", spoken.settings).await.map(|_| ())
}

/// The composer: light, dark, and an Arabic locale.
async fn compose(app: &App, folder: &Path) -> Result<(), Trouble> {
    app.click("button", "Streak saver").await?;
    app.go_into("textbox", "Body").await?;
    shoot(app, folder, "compose-light").await?;
    theme(app, "Dark").await?;
    shoot(app, folder, "compose-dark").await?;
    theme(app, "Light").await?;
    app.click_like("tab", "العربية").await?;
    shoot(app, folder, "compose-arabic").await?;
    app.click_like("tab", "English").await?;
    app.click_like("button", "Surfaces:").await?;
    shoot(app, folder, "compose-surfaces").await?;
    for surface in [
        "iPhone 17 Pro, Banner, As it arrives",
        "Galaxy S25, Shade, As it arrives",
        "Safari, Banner, As it arrives",
    ] {
        app.click("menuitemcheckbox", surface).await?;
    }
    app.press(&[Key::Escape]).await?;
    shoot(app, folder, "compose-six-surfaces").await?;
    for _ in 0..3 {
        app.press_control('z').await?;
    }
    app.click_like("button", "State:").await?;
    app.click("menuitemradio", "Expanded").await?;
    app.click("radio", "Dark").await?;
    shoot(app, folder, "compose-expanded-dark-devices").await
}

/// The table of a title that varies by a number: light, dark, Arabic and Japanese; and taken back.
async fn plurals(app: &App, folder: &Path) -> Result<(), Trouble> {
    app.go_into("textbox", "Title").await?;
    app.click("button", "Insert variable").await?;
    app.click("menuitem", "Vary by streak").await?;
    app.find("textbox", "Title, other").await?;
    app.type_text("A day ends at midnight").await?;
    shoot(app, folder, "plurals-light").await?;
    theme(app, "Dark").await?;
    shoot(app, folder, "plurals-dark").await?;
    theme(app, "Light").await?;
    for (locale, name) in [
        ("العربية", "plurals-arabic"),
        ("日本語", "plurals-japanese"),
    ] {
        app.click_like("tab", locale).await?;
        app.click("button", "Vary by streak").await?;
        app.find("textbox", "Title, other").await?;
        shoot(app, folder, name).await?;
    }
    app.click_like("tab", "English").await?;
    app.click("button", "Close the table").await?;
    // Two edits of the English title and one of each other.
    for _ in 0..4 {
        app.press_control('z').await?;
    }
    app.click_like("tab", "English").await
}

/// Variables and personas, a default, the worst cases, the pseudo-locales.
async fn values(app: &App, folder: &Path) -> Result<(), Trouble> {
    app.click("radio", "Light").await?;
    app.click("button", "Insert variable").await?;
    app.click("menuitem", "Variables and personas…").await?;
    app.click("button", "Add variable").await?;
    app.find("combobox", "Type of variable-1")
        .await?
        .select_by_value("money")
        .await?;
    app.replace("textbox", "Amount of variable-1 of Amelia, 12 days", "9.5")
        .await?;
    shoot(app, folder, "values-light").await?;
    app.click("button", "Done").await?;
    theme(app, "Dark").await?;
    app.click("button", "Insert variable").await?;
    app.click("menuitem", "Variables and personas…").await?;
    shoot(app, folder, "values-dark").await?;
    app.click("button", "Done").await?;
    theme(app, "Light").await?;
    app.click_like("button", "Persona:").await?;
    shoot(app, folder, "values-worst-cases").await?;
    app.click("menuitemradio", "Longest values").await?;
    app.click("button", "Pseudo-locales").await?;
    app.click_like("tab", "en-XA").await?;
    shoot(app, folder, "pseudo-accented").await?;
    app.click_like("tab", "ar-XB").await?;
    shoot(app, folder, "pseudo-mirrored").await?;
    app.click("button", "Pseudo-locales").await?;
    app.press_control('z').await
}

/// The send screen with a rejection.
async fn send(app: &App, folder: &Path) -> Result<(), Trouble> {
    app.click("tab", "Send").await?;
    // Beside what was looked at last: French, as the person with the longest values.
    app.click("button", "English").await?;
    app.click("button", "Amelia, 12 days").await?;
    shoot(app, folder, "send-before").await?;
    app.click("button", "What goes where").await?;
    app.sees("stands in the way").await?;
    shoot(app, folder, "what-goes-where").await?;
    app.click("button", "Close").await?;
    app.find_like("combobox", "iPhone")
        .await?
        .select_by_value("BadDeviceToken")
        .await?;
    app.click_like("button", "test push").await?;
    app.sees("400 BadDeviceToken").await?;
    shoot(app, folder, "send-light").await?;
    theme(app, "Dark").await?;
    shoot(app, folder, "send-dark").await?;
    theme(app, "Light").await?;
    app.click("tab", "Compose").await
}

/// A table whose rows are each another case of the import's review.
const TABLE: &str = "key,fr-FR,de-DE\n\
    a.title,Votre série se termine ce soir,Deine Serie endet heute\n\
    a.body,\"Salut { $nobody }\",\n\
    a.nope,Rien,\n";

/// The translator's screen, and the review of a table before it changes anything.
async fn import(app: &App, folder: &Path) -> Result<(), Trouble> {
    app.click("tab", "Translate").await?;
    app.find("textbox", "Title, fr-FR").await?;
    shoot(app, folder, "translate-light").await?;
    app.click("button", "Import…").await?;
    let place = app.find_like("button", "Drop files here").await?;
    app.drop_file(&place, "words.csv", "text/csv", TABLE.as_bytes())
        .await?;
    app.sees("1 new · 2 would replace a translation").await?;
    shoot(app, folder, "import-light").await?;
    app.click("button", "Cancel").await?;
    theme(app, "Dark").await?;
    shoot(app, folder, "translate-dark").await?;
    theme(app, "Light").await?;
    app.click("tab", "Compose").await
}

/// The copy for Braze in the drawer.
async fn braze(app: &App, folder: &Path) -> Result<(), Trouble> {
    app.click("tab", "Payload").await?;
    app.click("radio", "APNs").await?;
    shoot(app, folder, "payload-light").await?;
    app.press(&[Key::End]).await?;
    app.find("region", "Copy for Braze").await?;
    shoot(app, folder, "braze-light").await?;
    theme(app, "Dark").await?;
    shoot(app, folder, "braze-dark").await?;
    theme(app, "Light").await?;
    app.click("tab", "Payload").await
}

/// The forms of an account with each provider and of a device.
async fn gateways(app: &App, folder: &Path) -> Result<(), Trouble> {
    app.click("tab", "Send").await?;
    app.click("button", "Add a gateway").await?;
    app.sees("This machine has no keyring.").await?;
    shoot(app, folder, "gateway-keyring").await?;
    app.type_text("correct horse").await?;
    app.click("button", "Continue").await?;
    for provider in ["apns", "fcm", "braze", "one-signal", "webhook", "web-push"] {
        app.find("combobox", "Provider")
            .await?
            .select_by_value(provider)
            .await?;
        shoot(app, folder, &format!("gateway-{provider}")).await?;
    }
    app.replace("textbox", "Name", "Browsers").await?;
    app.replace("textbox", "Contact", "mailto:push@example.com")
        .await?;
    app.click("button", "Test connection").await?;
    app.sees("The key signs.").await?;
    shoot(app, folder, "gateway-tested").await?;
    app.click("button", "Save").await?;
    app.find_like("radio", "Browsers").await?;
    app.click("button", "Add a device").await?;
    app.replace("textbox", "Device token", &"ab".repeat(32))
        .await?;
    app.sees("This token is not one of").await?;
    shoot(app, folder, "device-light").await?;
    app.press(&[Key::Escape]).await?;
    theme(app, "Dark").await?;
    shoot(app, folder, "gateways-dark").await?;
    theme(app, "Light").await?;
    app.click("tab", "Compose").await
}

/// A list with two lines that are left out.
const LIST: &str = "token,locale\n\
    00000000000000000000000000000000000000000000000000000000000000aa,en-US\n\
    00000000000000000000000000000000000000000000000000000000000000ab,fr-FR\n\
    00000000000000000000000000000000000000000000000000000000000000ab,fr-FR\n\
    hello,fr-FR\n";

/// The questions before a push goes to a list, and to an audience.
async fn to_many(app: &App, folder: &Path) -> Result<(), Trouble> {
    app.click("tab", "Send").await?;
    app.click_like("radio", "Sandbox").await?;
    for name in ["Light", "Dark"] {
        theme(app, name).await?;
        let name = name.to_lowercase();
        app.click("button", "To a list…").await?;
        app.click("button", "Choose a list…").await?;
        app.sees("2 devices on tokens.csv would get it.").await?;
        shoot(app, folder, &format!("list-{name}")).await?;
        app.click("button", "Continue").await?;
        app.find("dialog", "Send to the list").await?;
        shoot(app, folder, &format!("list-confirm-{name}")).await?;
        app.press(&[Key::Escape]).await?;
    }
    theme(app, "Light").await?;
    let service = Sandbox::start(0).await?;
    app.click("button", "Add a gateway").await?;
    let provider = app.find("combobox", "Provider").await?;
    provider.select_by_value("braze").await?;
    app.replace("textbox", "Name", "Juniper").await?;
    app.replace("textbox", "REST API key", service.credentials().braze_key())
        .await?;
    let instance = app.find("combobox", "Instance").await?;
    instance.select_by_value("EU-01").await?;
    app.replace("textbox", "Other server", &service.origin())
        .await?;
    app.click("button", "Save").await?;
    app.click_like("radio", "Juniper").await?;
    app.click("button", "To an audience…").await?;
    app.replace("textbox", "Name or identifier", BRAZE_SEGMENT)
        .await?;
    shoot(app, folder, "audience-light").await?;
    app.click("button", "Continue").await?;
    app.sees("Only Braze knows how many.").await?;
    shoot(app, folder, "audience-confirm-light").await?;
    app.press(&[Key::Escape]).await?;
    app.click("tab", "Compose").await
}

/// Chooses the app's own theme.
async fn theme(page: &Page, name: &str) -> Result<(), Trouble> {
    page.click("button", "Settings").await?;
    page.click("menuitemradio", name).await
}

/// Takes a picture once every canvas in sight has stopped changing, and what is in the page has been painted.
async fn shoot(page: &Page, folder: &Path, name: &str) -> Result<(), Trouble> {
    let two_frames = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))";
    page.script_that_waits(two_frames, Vec::new()).await?;
    for canvas in page.find_all("img").await? {
        if canvas.tag_name().await? == "canvas" {
            page.pixels(&canvas).await?;
        }
    }
    std::fs::write(folder.join(format!("{name}.png")), page.screenshot().await?)?;
    Ok(())
}
