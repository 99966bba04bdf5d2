//! Why a list could not be sent to.

use carillon_words::Argument;

use super::Arguments;

/// Why nothing was sent to a list.
#[derive(Debug)]
pub(crate) enum ListTrouble {
    /// The sandbox's devices are too few for a list.
    Sandbox,
    /// Nobody on the list can be sent to.
    Nobody { path: String },
    /// The words of a locale are larger than the provider takes.
    WordsTooLarge {
        locale: String,
        platform: String,
        size: usize,
        limit: usize,
    },
    /// Nobody said yes.
    NotConfirmed { count: u64 },
    /// The number that was confirmed is not the list's.
    OtherCount { count: u64, given: u64 },
    /// There is nothing to go on with.
    NothingLeft,
    /// There is no send of that number.
    UnknownSend { number: u64 },
    /// Several sends could be meant.
    WhichSend { known: String },
    /// Somebody said that the rest is not to be sent.
    Cancelled { number: u64 },
    /// It went to the sandbox inside the app.
    AppsSandbox { number: u64 },
    /// Another Carillon is sending to the list.
    Running { number: u64 },
    /// The file is not the list that was begun.
    OtherList { path: String, number: u64 },
    /// The campaign says something else now.
    OtherWords { path: String, number: u64 },
    /// The gateway is gone.
    GatewayGone { gateway: String, number: u64 },
}

impl ListTrouble {
    /// The id of its sentence, and what that names.
    pub(super) fn message(&self) -> (&'static str, Arguments) {
        let text = |text: &String| Argument::from(text.as_str());
        let number = |number: &u64| Argument::from(number.to_string());
        match self {
            Self::Sandbox => ("list-sandbox", Vec::new()),
            Self::Nobody { path } => ("list-nobody", vec![("path", text(path))]),
            Self::WordsTooLarge {
                locale,
                platform,
                size,
                limit,
            } => (
                "list-words-too-large",
                vec![
                    ("locale", text(locale)),
                    ("platform", text(platform)),
                    ("size", (*size).into()),
                    ("limit", (*limit).into()),
                ],
            ),
            Self::NotConfirmed { count } => (
                "list-not-confirmed",
                vec![
                    ("count", Argument::Count(*count)),
                    ("digits", number(count)),
                ],
            ),
            Self::OtherCount { count, given } => (
                "list-other-count",
                vec![
                    ("count", Argument::Count(*count)),
                    ("digits", number(count)),
                    ("given", Argument::Count(*given)),
                ],
            ),
            Self::NothingLeft => ("list-nothing-left", Vec::new()),
            Self::UnknownSend { number: given } => {
                ("list-unknown-send", vec![("number", number(given))])
            }
            Self::WhichSend { known } => ("list-which-send", vec![("known", text(known))]),
            Self::Cancelled { number: given } => {
                ("list-cancelled", vec![("number", number(given))])
            }
            Self::AppsSandbox { number: given } => {
                ("list-apps-sandbox", vec![("number", number(given))])
            }
            Self::Running { number: given } => ("list-running", vec![("number", number(given))]),
            Self::OtherList {
                path,
                number: given,
            } => (
                "list-other-list",
                vec![("path", text(path)), ("number", number(given))],
            ),
            Self::OtherWords {
                path,
                number: given,
            } => (
                "list-other-words",
                vec![("path", text(path)), ("number", number(given))],
            ),
            Self::GatewayGone {
                gateway,
                number: given,
            } => (
                "list-gateway-gone",
                vec![("gateway", text(gateway)), ("number", number(given))],
            ),
        }
    }
}
