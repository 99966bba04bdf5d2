//! The stage's sentences: what an artboard reads out, and the note below it.

use carillon_campaign::{AppProfile, Field, Message};
use carillon_preview::{Appearance, FieldFit, PictureFit, Surface};
use leptos_fluent::{I18n, tr};
use unicode_segmentation::UnicodeSegmentation;

use super::board::Laid;
use super::parts::{place_name, shared_words};
use super::slot::opens;
use crate::controls::sentence;

/// What a screen reader says of an artboard: device, place, appearance, then the notification's own words.
pub(crate) fn spoken(
    i18n: I18n,
    surface: &Surface,
    appearance: Appearance,
    message: &Message,
    app: &AppProfile,
) -> String {
    let look = shared_words(i18n).appearance(match appearance {
        Appearance::Light => "light",
        Appearance::Dark => "dark",
    });
    let place = place_name(i18n, surface);
    let words = notification(message, app);
    tr!(i18n, "stage-artboard", {
        "device" => surface.device_name.clone(),
        "place" => place,
        "look" => look,
        "words" => words,
    })
}

/// The notification's words in reading order, each a sentence of its own.
pub(crate) fn notification(message: &Message, app: &AppProfile) -> String {
    let fields = [
        Some(&message.title),
        message.subtitle.as_ref(),
        Some(&message.body),
    ];
    let labels = message.buttons.iter().map(|button| &button.label);
    let words = fields
        .into_iter()
        .flatten()
        .chain(labels)
        .map(|words| words.text.as_str());
    let mut spoken = String::new();
    for part in std::iter::once(app.name.as_str())
        .chain(words)
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        spoken.push_str(part);
        spoken.push_str(if part.ends_with(['.', '!', '?', '…', '。', '؟']) {
            " "
        } else {
            ". "
        });
    }
    spoken.trim_end().to_owned()
}

/// One line of the note below an artboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Note {
    /// The fact, in bold; may be empty.
    pub(crate) fact: String,
    /// What follows from it; may be empty.
    pub(crate) rest: String,
    /// Whether something is cut or cannot be drawn.
    pub(crate) bad: bool,
}

/// The note: one line for each cut and for characters without a glyph, otherwise that everything fits; and what is not
/// shown here.
pub(crate) fn notes(i18n: I18n, surface: &Surface, laid: &Laid, message: &Message) -> Vec<Note> {
    let mut notes: Vec<Note> = laid
        .fits
        .iter()
        .filter_map(|fit| cut(i18n, fit, message))
        .collect();
    let missing: String = laid
        .fits
        .iter()
        .filter(|fit| fit.shown)
        .flat_map(|fit| fit.missing.iter())
        .collect();
    if !missing.is_empty() {
        notes.push(Note {
            fact: i18n.tr("stage-missing"),
            rest: tr!(i18n, "stage-missing-which", { "characters" => missing }),
            bad: true,
        });
    }
    let absent = not_here(i18n, surface, laid);
    if !notes.is_empty() {
        notes.extend(absent.map(|rest| Note {
            fact: String::new(),
            rest,
            bad: false,
        }));
        return notes;
    }
    let later = || i18n.tr("stage-buttons-later");
    let buttons = laid
        .fits
        .iter()
        .any(|fit| !fit.shown && comes_later(surface, fit.field));
    notes.push(Note {
        fact: i18n.tr("stage-fits"),
        rest: absent.or_else(|| buttons.then(later)).unwrap_or_default(),
        bad: false,
    });
    notes
}

/// The line about a field that is cut.
fn cut(i18n: I18n, fit: &FieldFit, message: &Message) -> Option<Note> {
    let cut = fit.cut.as_ref().filter(|_| fit.shown)?;
    let text = message.text(fit.field)?.text.get(..cut.offset)?;
    let shown = text
        .graphemes(true)
        .filter(|grapheme| !isolate(grapheme))
        .count();
    let field = sentence::field(i18n, fit.field);
    Some(Note {
        fact: tr!(i18n, "stage-cut", { "field" => field, "shown" => shown }),
        rest: tr!(i18n, "stage-hidden", { "words" => cut.hidden.trim().to_owned() }),
        bad: true,
    })
}

/// What of the message this surface does not show in this state; `None` where it shows all. Buttons that show once it
/// is opened are not missing.
fn not_here(i18n: I18n, surface: &Surface, laid: &Laid) -> Option<String> {
    let hidden = laid.fits.iter().filter(|fit| !fit.shown);
    let picture = (laid.picture == PictureFit::Hidden).then(|| i18n.tr("stage-field-picture"));
    let names: Vec<_> = hidden
        .map(|fit| fit.field)
        .filter(|field| !comes_later(surface, *field))
        .map(|field| sentence::field(i18n, field))
        .chain(picture)
        .collect();
    (!names.is_empty())
        .then(|| tr!(i18n, "stage-not-here", { "fields" => shared_words(i18n).list(names) }))
}

/// Whether a hidden field is a button that shows when the card is opened.
fn comes_later(surface: &Surface, field: Field) -> bool {
    opens(surface) && matches!(field, Field::Button(_))
}

/// The invisible marks that `resolve` puts around runs of the other direction.
fn isolate(grapheme: &str) -> bool {
    matches!(grapheme, "\u{2066}" | "\u{2067}" | "\u{2068}" | "\u{2069}")
}

#[cfg(test)]
mod tests {

    use carillon_campaign::{
        Direction, IosSettings, Locale, Platform, Purpose, ResolvedText, Settings,
    };

    use super::*;

    fn words(text: &str) -> ResolvedText {
        ResolvedText {
            text: text.to_owned(),
            pieces: Vec::new(),
            from: Locale::new("en-US").unwrap(),
            overridden: false,
        }
    }

    #[test]
    fn a_notification_is_read_as_sentences() {
        let message = Message {
            platform: Platform::Ios,
            variant: "a".to_owned(),
            locale: Locale::new("en-US").unwrap(),
            direction: Direction::Ltr,
            title: words("Your streak ends tonight"),
            subtitle: Some(words("")),
            body: words("Play now!"),
            buttons: Vec::new(),
            picture: None,
            on_tap: None,
            settings: Settings::Ios(IosSettings::default()),
            purpose: Purpose::Promotional,
        };
        let app = AppProfile {
            name: "Streak".to_owned(),
            ..AppProfile::default()
        };
        let wanted = "Streak. Your streak ends tonight. Play now!";
        assert_eq!(
            notification(&message, &app),
            wanted,
            "empty fields make no pause, marks are not doubled"
        );
    }
}
