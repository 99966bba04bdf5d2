//! Sentences with values, and failures in words a person can act on.

use carillon_campaign::{EditError, Field};
use carillon_ipc::{Bound, Failure, ListRefusal};
use leptos_fluent::I18n;

use crate::state::Said;

/// A message with texts for its values.
pub(crate) fn with(i18n: I18n, id: &str, values: &[(&'static str, &str)]) -> String {
    let args = values
        .iter()
        .map(|(name, value)| ((*name).into(), (*value).into()))
        .collect();
    i18n.tr_with_args(id, &args)
}

/// A message with numbers for its values; plurals depend on them.
pub(crate) fn count(i18n: I18n, id: &str, values: &[(&'static str, usize)]) -> String {
    let args = values
        .iter()
        .map(|(name, value)| ((*name).into(), (*value).into()))
        .collect();
    i18n.tr_with_args(id, &args)
}

/// A field's name.
pub(crate) fn field(i18n: I18n, field: Field) -> String {
    match field {
        Field::Title => i18n.tr("title"),
        Field::Subtitle => i18n.tr("subtitle"),
        Field::Body => i18n.tr("body"),
        Field::Button(number) => count(i18n, "button-label", &[("number", usize::from(number))]),
    }
}

/// What a toast says, in the app's language.
pub(crate) fn said(i18n: I18n, said: &Said) -> String {
    match said {
        Said::Failed(failure) => failed(i18n, failure),
        Said::Refused(error) => refused(i18n, error),
        Said::Count(id, number) => count(i18n, id, &[("count", *number)]),
        Said::Note(id, name) => with(i18n, id, &[("name", name)]),
    }
}

/// A failure: what, where, and what to do.
pub(crate) fn failed(i18n: I18n, failure: &Failure) -> String {
    match failure {
        Failure::NotACampaign { path } => with(i18n, "failure-not-a-campaign", &[("path", path)]),
        Failure::ReadOnly { path } => with(i18n, "failure-read-only", &[("path", path)]),
        Failure::NotReadable { path } => with(i18n, "failure-not-readable", &[("path", path)]),
        Failure::TooLarge { path, what } => too_large(i18n, path, *what),
        Failure::Damaged { path, detail } => with(
            i18n,
            "failure-damaged",
            &[("path", path), ("detail", detail)],
        ),
        Failure::InUse { .. } => i18n.tr("failure-in-use"),
        Failure::DiskFull { path } => with(i18n, "failure-disk-full", &[("path", path)]),
        Failure::NotFound { path } => with(i18n, "failure-not-found", &[("path", path)]),
        Failure::ChangedOnDisk { path } => with(i18n, "failure-changed-on-disk", &[("path", path)]),
        Failure::NotAPicture { path, why } => {
            let id = match why.as_str() {
                "too-large" => "failure-picture-too-large",
                "damaged" => "failure-picture-damaged",
                _ => "failure-picture-unknown",
            };
            with(i18n, id, &[("path", path)])
        }
        Failure::Disk { path, detail } => {
            with(i18n, "failure-disk", &[("path", path), ("detail", detail)])
        }
        Failure::NoSandbox { detail } => with(i18n, "failure-no-sandbox", &[("detail", detail)]),
        Failure::NoNotifications => i18n.tr("failure-no-notifications"),
        Failure::NotShown { detail } => with(i18n, "failure-not-shown", &[("detail", detail)]),
        Failure::KeysLocked => i18n.tr("failure-keys-locked"),
        Failure::WrongPassphrase => i18n.tr("failure-wrong-passphrase"),
        Failure::NoKey { gateway } => with(i18n, "failure-no-key", &[("gateway", gateway)]),
        Failure::Unsubscribed { device } => {
            with(i18n, "failure-unsubscribed", &[("device", device)])
        }
        Failure::List { why } => no_list(i18n, why),
        Failure::Keyring { detail } => with(i18n, "failure-keyring", &[("detail", detail)]),
        Failure::Bug { detail } => with(i18n, "failure-bug", &[("detail", detail)]),
    }
}

/// Why a list is not sent to.
fn no_list(i18n: I18n, why: &ListRefusal) -> String {
    match why {
        ListRefusal::NotAList { path } => with(i18n, "failure-not-a-list", &[("path", path)]),
        ListRefusal::OtherList { path } => with(i18n, "failure-list-other", &[("path", path)]),
        ListRefusal::OtherWords { campaign } => {
            with(i18n, "failure-list-other-words", &[("campaign", campaign)])
        }
        ListRefusal::GatewayGone { gateway } => {
            with(i18n, "failure-list-gateway-gone", &[("gateway", gateway)])
        }
        ListRefusal::UnderWay => i18n.tr("failure-list-under-way"),
        ListRefusal::Cancelled => i18n.tr("failure-list-cancelled"),
    }
}

/// What a campaign has too much of, and how much it may have.
fn too_large(i18n: I18n, path: &str, what: Bound) -> String {
    const MEGABYTE: u64 = 1 << 20;
    let (id, most) = match what {
        Bound::Files { most } => ("failure-too-many-files", most),
        Bound::FileBytes { most } => ("failure-file-too-large", most / MEGABYTE),
        Bound::AllBytes { most } => ("failure-campaign-too-large", most / MEGABYTE),
    };
    with(i18n, id, &[("path", path), ("most", &most.to_string())])
}

/// A refused edit.
fn refused(i18n: I18n, error: &EditError) -> String {
    match error {
        EditError::LocaleExists { locale } => with(
            i18n,
            "refused-locale-exists",
            &[("locale", locale.as_str())],
        ),
        EditError::IsSource { locale } => with(
            i18n,
            "refused-source-locale",
            &[("locale", locale.as_str())],
        ),
        EditError::Unreadable { file } => with(i18n, "refused-unreadable", &[("file", file)]),
        EditError::DoesNotFit { file } => with(i18n, "refused-does-not-fit", &[("file", file)]),
        EditError::BadPhrase => i18n.tr("refused-bad-phrase"),
        EditError::NoChoice => i18n.tr("refused-no-choice"),
        EditError::NewerFormat => i18n.tr("refused-newer-format"),
        EditError::NoButton { .. } => i18n.tr("refused-no-button"),
        EditError::NoLocale { locale } => {
            with(i18n, "refused-no-locale", &[("locale", locale.as_str())])
        }
        EditError::NoVariable { variable } => {
            with(i18n, "refused-no-variable", &[("variable", variable)])
        }
        EditError::BadVariable { variable } => {
            with(i18n, "refused-bad-variable", &[("variable", variable)])
        }
        EditError::NoVariant { variant } => {
            with(i18n, "refused-no-variant", &[("variant", variant)])
        }
    }
}
