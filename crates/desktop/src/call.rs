//! The arguments of `Notify`, as the Desktop Notifications Specification (1.2 and later) has them: what a service can
//! show of a notification, and nothing else.

use carillon_preview::picture::{Picture, decode};
use zbus::zvariant::{SerializeDict, Type};

use crate::{Notification, Urgency};

/// The name of the entry that packages install for the app, without `.desktop`: desktops let a person silence by it.
const ENTRY: &str = "Carillon";

/// The longest side of an image that is handed over, in pixels. Desktops draw it smaller still, and a message of the bus
/// is not to be filled with what nobody sees.
const LONGEST_SIDE: u32 = 256;

/// What a service says it can show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shows {
    /// A body under the title.
    pub(crate) body: bool,
    /// Markup in the body, so that `<`, `>` and `&` have to be written as entities.
    pub(crate) markup: bool,
    /// Buttons.
    pub(crate) actions: bool,
    /// An image.
    pub(crate) image: bool,
}

impl Shows {
    /// Reads the answer to `GetCapabilities`.
    pub(crate) fn of(capabilities: &[String]) -> Self {
        let has = |name: &str| capabilities.iter().any(|known| known == name);
        Self {
            body: has("body"),
            markup: has("body-markup"),
            actions: has("actions"),
            image: has("icon-static") || has("icon-multi"),
        }
    }
}

/// An image on the bus: width, height, bytes a row, whether there is alpha, bits a sample, samples a pixel, bytes.
type Image = (i32, i32, i32, bool, i32, i32, Vec<u8>);

/// The hints of a notification.
#[derive(Clone, Debug, PartialEq, SerializeDict, Type)]
#[zvariant(signature = "a{sv}", rename_all = "kebab-case")]
pub(crate) struct Hints {
    /// 0, 1 or 2.
    urgency: u8,
    /// Who raises it.
    desktop_entry: &'static str,
    /// Set where no sound is wanted.
    suppress_sound: Option<bool>,
    /// The picture, or else the app's icon.
    image_data: Option<Image>,
}

/// The arguments, in the order of the specification but for the number of what is replaced.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Call {
    /// The app's name.
    pub(crate) app: String,
    /// The title.
    pub(crate) summary: String,
    /// The body, with entities where the service reads markup.
    pub(crate) body: String,
    /// An id and a label for each button.
    pub(crate) actions: Vec<String>,
    /// The rest.
    pub(crate) hints: Hints,
    /// Milliseconds until it goes; -1 leaves that to the service, 0 is never.
    pub(crate) timeout: i32,
}

impl Call {
    /// What a service can show of a notification. Decodes its image, which takes a while.
    pub(crate) fn of(notification: &Notification, shows: Shows) -> Self {
        let body = match shows {
            Shows { body: false, .. } => String::new(),
            Shows { markup: true, .. } => escaped(&notification.body),
            Shows { .. } => notification.body.clone(),
        };
        Self {
            app: notification.app.clone(),
            summary: notification.title.clone(),
            body,
            actions: if shows.actions {
                actions(&notification.buttons)
            } else {
                Vec::new()
            },
            hints: Hints {
                urgency: match notification.urgency {
                    Urgency::Low => 0,
                    Urgency::Normal => 1,
                    Urgency::Critical => 2,
                },
                desktop_entry: ENTRY,
                suppress_sound: notification.is_silent.then_some(true),
                image_data: shows.image.then(|| image(notification)).flatten(),
            },
            timeout: if notification.stays { 0 } else { -1 },
        }
    }
}

/// Ids as the other wires have them, and labels.
fn actions(buttons: &[String]) -> Vec<String> {
    (1..)
        .zip(buttons)
        .flat_map(|(number, label)| [format!("button-{number}"), label.clone()])
        .collect()
}

/// Words in which nothing is taken for markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The picture, or the app's icon where there is none or it cannot be read: there is room for one.
fn image(notification: &Notification) -> Option<Image> {
    let files = [&notification.picture, &notification.icon];
    let mut pictures = files
        .into_iter()
        .flatten()
        .filter_map(|file| decode(file).ok());
    as_image(pictures.next()?.within(LONGEST_SIDE))
}

fn as_image(picture: Picture) -> Option<Image> {
    let width = i32::try_from(picture.width).ok()?;
    let height = i32::try_from(picture.height).ok()?;
    Some((width, height, width * 4, true, 8, 4, picture.rgba))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use carillon_preview::Bitmap;

    use super::*;

    /// What every service of today shows.
    const ALL: Shows = Shows {
        body: true,
        markup: true,
        actions: true,
        image: true,
    };

    /// A picture of one colour, as a file.
    fn png(width: u32, height: u32) -> Arc<[u8]> {
        let rgba = [9, 8, 7, 255].repeat((width * height) as usize);
        Bitmap {
            width,
            height,
            rgba,
        }
        .png()
        .into()
    }

    /// A notification with everything.
    fn notification() -> Notification {
        Notification {
            app: "Lumen".to_owned(),
            icon: Some(png(8, 8)),
            title: "5 < 6 & more".to_owned(),
            body: "<b>Tom & Jerry</b> &amp; 2 > 1".to_owned(),
            picture: Some(png(1024, 256)),
            buttons: vec!["Play".to_owned(), "Later".to_owned()],
            urgency: Urgency::Normal,
            is_silent: false,
            stays: false,
            place: None,
        }
    }

    /// Width, height, bytes a row and number of bytes of the image that is handed over.
    fn size(call: &Call) -> Option<(i32, i32, i32, usize)> {
        let image = call.hints.image_data.as_ref()?;
        Some((image.0, image.1, image.2, image.6.len()))
    }

    #[test]
    fn capabilities_are_read_by_their_names() {
        let names = [
            "body",
            "body-markup",
            "actions",
            "icon-static",
            "persistence",
        ];
        assert_eq!(
            Shows::of(&names.map(str::to_owned)),
            ALL,
            "as GNOME Shell answers"
        );
        assert_eq!(Shows::of(&[]), Shows::default(), "one that shows a title");
    }

    #[test]
    fn markup_is_written_as_entities_where_it_is_read() {
        let check = |shows: Shows, body: &str| {
            let call = Call::of(&notification(), shows);
            assert_eq!(call.body, body, "{shows:?}");
            assert_eq!(call.summary, "5 < 6 & more", "a title has no markup");
        };
        check(ALL, "&lt;b&gt;Tom &amp; Jerry&lt;/b&gt; &amp;amp; 2 &gt; 1");
        let without = Shows {
            markup: false,
            ..ALL
        };
        check(without, "<b>Tom & Jerry</b> &amp; 2 > 1");
        check(Shows { body: false, ..ALL }, "");
    }

    #[test]
    fn what_a_service_cannot_show_is_left_out() {
        let call = Call::of(&notification(), ALL);
        assert_eq!(
            call.actions,
            ["button-1", "Play", "button-2", "Later"],
            "an id and a label each"
        );
        assert!(call.hints.image_data.is_some(), "and the picture");
        let call = Call::of(&notification(), Shows::default());
        assert_eq!(call.actions, [""; 0], "nobody would see them");
        assert_eq!(call.hints.image_data, None, "nor that");
    }

    #[test]
    fn the_picture_is_shown_and_else_the_icon() {
        let mut notification = notification();
        let shown = |notification: &Notification| size(&Call::of(notification, ALL));
        assert_eq!(
            shown(&notification),
            Some((256, 64, 1024, 256 * 64 * 4)),
            "no larger than anybody draws it"
        );
        notification.picture = Some(b"no picture".as_slice().into());
        assert_eq!(
            shown(&notification),
            Some((8, 8, 32, 256)),
            "one that cannot be read is none"
        );
        notification.picture = None;
        notification.icon = None;
        assert_eq!(shown(&notification), None, "without either");
    }

    #[test]
    fn urgency_sound_and_time_are_as_the_push_says() {
        let mut notification = notification();
        let call = Call::of(&notification, ALL);
        let said = |call: &Call| (call.hints.urgency, call.hints.suppress_sound, call.timeout);
        assert_eq!(said(&call), (1, None, -1), "the service's own ways");
        notification.urgency = Urgency::Critical;
        notification.is_silent = true;
        notification.stays = true;
        let call = Call::of(&notification, ALL);
        assert_eq!(said(&call), (2, Some(true), 0), "what was asked for");
        notification.urgency = Urgency::Low;
        assert_eq!(Call::of(&notification, ALL).hints.urgency, 0, "the least");
    }
}
