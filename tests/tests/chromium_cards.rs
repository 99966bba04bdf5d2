//! The real Chromium as an oracle of our Chromium surface: where nobody on the message bus shows notifications, it draws
//! its own cards. Each message is shown by it on a screen without a person, and painted by us in the same faces; both
//! pictures are measured by the same rule. `cargo xtask test --only chromium` runs it; with `CARILLON_FIDELITY=write`
//! the table goes to `docs/fidelity/chromium.md`.

#![expect(
    clippy::print_stderr,
    reason = "a test that says why it judges nothing"
)]

#[path = "chromium_cards/ink.rs"]
mod ink;
#[path = "chromium_cards/subscribed.rs"]
mod subscribed;

use std::fmt::Write as _;

use carillon_campaign::Direction;
use carillon_preview::case::Case;
use carillon_tests::drive::{Desktop, SCALE, Shot, Trouble, that};
use carillon_tests::golden;
use ink::{Ink, Span};
use serde_json::json;

/// A message and what is looked at.
struct Message {
    name: &'static str,
    locale: &'static str,
    title: &'static str,
    body: &'static str,
    icon: bool,
    image: Option<&'static str>,
    buttons: &'static [&'static str],
    /// Whether rows are compared one by one: faces of other scripts make Chromium's lines as high as they are.
    rows: bool,
}

/// A body no card has room for.
const LONG: &str = "Your basket is still waiting for you. Order before midnight tonight and delivery is on us, whatever the size of the pot. The offer ends at midnight and then the summer range takes its place on every shelf of every shop.";

const MESSAGES: [Message; 9] = [
    Message {
        name: "short",
        locale: "en",
        title: "Your tulips are in",
        body: "Twelve stems from the Haarlem market, on your doorstep before ten tomorrow.",
        icon: true,
        image: None,
        buttons: &[],
        rows: true,
    },
    Message {
        name: "long, cut after a word",
        locale: "en",
        title: "Your basket is still waiting for you and delivery is free before midnight tonight",
        body: LONG,
        icon: true,
        image: None,
        buttons: &[],
        rows: true,
    },
    Message {
        name: "long, no icon",
        locale: "en",
        title: "Your basket is still waiting for you and delivery is free before midnight tonight",
        body: LONG,
        icon: false,
        image: None,
        buttons: &[],
        rows: true,
    },
    Message {
        name: "one word without end",
        locale: "en",
        title: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        body: "https://juniper.example/orders/2025/03/30/8842-9471-0021-7763-tracking-and-delivery-window-with-all-details",
        icon: true,
        image: None,
        buttons: &[],
        rows: true,
    },
    Message {
        name: "line breaks",
        locale: "en",
        title: "Shopping list",
        body: "Milk\nBread\nApples\nPaper\nString\nInk",
        icon: true,
        image: None,
        buttons: &["Open the list"],
        rows: true,
    },
    Message {
        name: "picture and two buttons",
        locale: "en",
        title: "Spring is on its way",
        body: "Peonies, ranunculus and the first sweet peas: order before noon.",
        icon: true,
        image: Some("hero.png"),
        buttons: &["Order now", "Remind me later", "Not interested"],
        rows: true,
    },
    Message {
        name: "tall picture",
        locale: "en",
        title: "Grow your own",
        body: "A cactus asks for little.",
        icon: true,
        image: Some("tall.png"),
        buttons: &[],
        rows: true,
    },
    Message {
        name: "Arabic, two buttons",
        locale: "ar",
        title: "وصلت أزهار الربيع إلى المتجر",
        body: "اطلب قبل الظهر ليصلك التوصيل مجانا اليوم إلى باب منزلك.",
        icon: true,
        image: None,
        buttons: &["اطلب الآن", "ذكرني لاحقا"],
        rows: false,
    },
    Message {
        name: "Arabic, cut",
        locale: "ar",
        title: "وصلت أزهار الربيع إلى المتجر",
        body: "اطلب قبل الظهر ليصلك التوصيل مجانا اليوم إلى باب منزلك في أي مكان من المدينة، واستمتع بعطر الفاوانيا طوال الأسبوع. العرض ساري حتى منتصف الليل في جميع فروعنا، وبعده تبدأ تشكيلة الصيف على كل رف في كل متجر من متاجرنا.",
        icon: true,
        image: None,
        buttons: &["اطلب الآن"],
        rows: false,
    },
];

impl Message {
    /// The direction of its language, and of the browser it is shown in.
    fn direction(&self) -> Direction {
        if self.locale == "ar" {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }

    /// As the Web has it.
    fn options(&self) -> serde_json::Value {
        let actions: Vec<_> = self
            .buttons
            .iter()
            .enumerate()
            .map(|(at, title)| json!({ "action": at.to_string(), "title": title }))
            .collect();
        let mut options = json!({ "body": self.body, "actions": actions, "lang": self.locale });
        if self.direction() == Direction::Rtl {
            options["dir"] = json!("rtl");
        }
        if self.icon {
            options["icon"] = json!("/media/icon.png");
        }
        if let Some(image) = self.image {
            options["image"] = json!(format!("/media/{image}"));
        }
        options
    }

    /// As a case of ours.
    fn case(&self, origin: &str) -> Result<Case, Trouble> {
        let quoted = |text: &str| json!(text).to_string();
        let mut case = format!(
            "rule = 'as Chromium draws it'\nsurface = 'chromium-linux/popup/expanded'\nlocale = '{}'\n\
             scale = {SCALE}.0\ntitle = {}\nbody = {}\nbuttons = {}\n",
            self.locale,
            quoted(self.title),
            quoted(self.body),
            json!(self.buttons),
        );
        if let Some(image) = self.image {
            let _ = writeln!(case, "image = '{image}'");
        }
        let icon = if self.icon { "icon.png" } else { "missing.png" };
        let _ = writeln!(
            case,
            "[app]\nname = 'Shop'\nsite = 'http://{origin}'\nicon = '{icon}'"
        );
        Case::parse(&case).map_err(|error| Trouble::new(format!("{}: {error}", self.name)))
    }
}

/// Our card's picture over its own ground, as a screen would show it.
fn ours(case: &Case) -> Result<Ink, Trouble> {
    let mut engine = golden::engine()?;
    let media = golden::media()?;
    let (card, bitmap) = case
        .render(&mut engine, &media)
        .ok_or_else(|| Trouble::new("no such surface"))?;
    let opaque = |pixel: &[u8]| [pixel[0], pixel[1], pixel[2]];
    let shot = Shot {
        width: bitmap.width as usize,
        height: bitmap.height as usize,
        rgb: bitmap.rgba.chunks_exact(4).flat_map(opaque).collect(),
    };
    let frame = card.card();
    let scaled = |points: f32| (points * SCALE as f32).round() as usize;
    let (left, top) = (scaled(frame.x), scaled(frame.y));
    Ok(Ink::of(
        &shot,
        case.message.direction,
        (left, top),
        (scaled(frame.width), scaled(frame.height)),
    ))
}

/// A place of a row, and how far ours may be from Chromium's. For the ends that is less than half of a narrow letter: one
/// letter more or less would show.
type Place = (&'static str, fn(&ink::Block) -> f32, f32);

/// Where rows are compared; the table has the worst row of a message.
const PLACES: [Place; 4] = [
    ("row tops, the worst", |row| row.down.from, 1.0),
    ("row bottoms, the worst", |row| row.down.to, 1.0),
    ("row starts, the worst", |row| row.across.from, 1.0),
    ("row ends, the worst", |row| row.across.to, 1.5),
];

/// What differs, in words; nothing where all is within its bounds. Adds rows to the table.
fn compared(message: &Message, theirs: &Ink, ours: &Ink, table: &mut String) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut check = |what: String, theirs: f32, ours: f32, bound: f32| {
        let apart = (theirs - ours).abs();
        let _ = writeln!(
            table,
            "| {} | {what} | {theirs:.1} | {ours:.1} | {apart:.1} | {bound:.1} |",
            message.name
        );
        if apart > bound {
            wrong.push(format!(
                "{}: {what}: {theirs} there, {ours} here",
                message.name
            ));
        }
    };
    check("card width".to_owned(), theirs.size.0, ours.size.0, 0.0);
    if message.rows {
        check("card height".to_owned(), theirs.size.1, ours.size.1, 0.5);
        let lines = (theirs.rows.len() as f32, ours.rows.len() as f32);
        check(
            "rows of text and pictures".to_owned(),
            lines.0,
            lines.1,
            0.0,
        );
        for (what, place, bound) in PLACES {
            let pairs = theirs.rows.iter().zip(&ours.rows);
            let pairs = pairs.map(|(theirs, ours)| (place(theirs), place(ours)));
            let apart = |pair: &(f32, f32)| (pair.0 - pair.1).abs();
            if let Some((theirs, ours)) = pairs.max_by(|a, b| apart(a).total_cmp(&apart(b))) {
                check(what.to_owned(), theirs, ours, bound);
            }
        }
    }
    let mut both =
        |what: &str, theirs: Option<Span>, ours: Option<Span>, bound: f32| match (theirs, ours) {
            (None, None) => {}
            (Some(theirs), Some(ours)) => {
                check(format!("{what}, from"), theirs.from, ours.from, bound);
                check(format!("{what}, to"), theirs.to, ours.to, bound);
            }
            (theirs, ours) => wrong_side(what, theirs, ours, &mut check),
        };
    // The age is in the message's language here and in the browser's there.
    if message.locale == "en" {
        both("origin and age", theirs.origin, ours.origin, 2.0);
    }
    both(
        "icon across",
        theirs.icon.map(|icon| icon.across),
        ours.icon.map(|icon| icon.across),
        0.5,
    );
    both(
        "icon down",
        theirs.icon.map(|icon| icon.down),
        ours.icon.map(|icon| icon.down),
        0.5,
    );
    if !message.buttons.is_empty() {
        // Between Arabic words Chromium has the Arabic face's spaces, and we have Roboto's; and it loses the outer edge of
        // a line's first letter.
        let bound = if message.rows { 2.0 } else { 5.0 };
        both("buttons across", theirs.buttons(), ours.buttons(), bound);
        both("words across", theirs.words(), ours.words(), bound);
    }
    wrong
}

/// Only one side has it: that is wrong by any bound.
fn wrong_side(
    what: &str,
    theirs: Option<Span>,
    ours: Option<Span>,
    check: &mut impl FnMut(String, f32, f32, f32),
) {
    let there = |span: Option<Span>| f32::from(u8::from(span.is_some()));
    check(
        format!("{what}, there at all"),
        there(theirs),
        there(ours),
        0.0,
    );
}

/// The version our numbers were measured in. Another may draw otherwise, which is told and fails nothing: the numbers
/// are then to be measured again.
const MEASURED: &str = " 156.";

#[tokio::test]
async fn our_cards_measure_as_chromiums_own_do() -> Result<(), Trouble> {
    let fonts = golden::root().join("assets/fonts");
    let mut table = String::new();
    let mut wrong = Vec::new();
    let mut version = String::new();
    let mut other: Option<Ink> = None;
    for direction in [Direction::Ltr, Direction::Rtl] {
        let desktop = Desktop::open(golden::folder().join("media"), &fonts, direction).await?;
        for message in MESSAGES
            .iter()
            .filter(|message| message.direction() == direction)
        {
            let shot = desktop.show(message.title, message.options()).await?;
            let theirs = Ink::in_corner(&shot, direction)
                .ok_or_else(|| Trouble::new(format!("{}: no card in the corner", message.name)))?;
            let ours = ours(&message.case(&desktop.origin())?)?;
            wrong.extend(compared(message, &theirs, &ours, &mut table));
            if let Some(other) = other.replace(theirs) {
                let noticed = compared(message, &other, &ours, &mut String::new());
                that(
                    !noticed.is_empty(),
                    "another message's card is not taken for this one's",
                )?;
            }
        }
        version = desktop.version().await?;
    }
    keep(&version, &table)?;
    if !version.contains(MEASURED) {
        eprintln!(
            "{version} draws {} things otherwise than we do, who measured Chromium {MEASURED}:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
        return Ok(());
    }
    that(
        wrong.is_empty(),
        format!("cards agree:\n{}", wrong.join("\n")),
    )
}

/// Writes the table where it is kept, when asked to.
fn keep(version: &str, table: &str) -> Result<(), Trouble> {
    if std::env::var("CARILLON_FIDELITY").as_deref() != Ok("write") {
        return Ok(());
    }
    let folder = golden::root().join("docs/fidelity");
    std::fs::create_dir_all(&folder)?;
    let head = format!(
        "# Chromium's own cards\n\nWritten by `CARILLON_FIDELITY=write cargo xtask test --only chromium`: {version} under Xvfb, without a\n\
         message bus, at {SCALE} device pixels a point, in Roboto; beside it our own picture in the same face. In points.\n\n\
         | message | what | Chromium | Carillon | apart | bound |\n|---|---|---:|---:|---:|---:|\n"
    );
    Ok(std::fs::write(folder.join("chromium.md"), head + table)?)
}
