//! One line of a list of devices: who gets a push, and in which words.

use carillon_campaign::{Locale, Platform};
use serde::{Deserialize, Serialize};

use crate::{Account, Mismatch, Subscription, Target, TargetKind, form};

/// Somebody a list names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// What the provider knows them by.
    pub target: Target,
    /// The platform whose words they get.
    pub platform: Platform,
    /// The locale they want, where the list says so.
    pub locale: Option<Locale>,
}

/// Which column of a list is what. Columns that are not known are not looked at: a list comes out of somebody's
/// database with more than is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    token: usize,
    kind: Option<usize>,
    platform: Option<usize>,
    locale: Option<usize>,
}

/// What a list begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// A line of names; the first recipient is on the next.
    Header(Columns),
    /// A token at once: a list of nothing but tokens.
    Token(Columns),
    /// Neither.
    Unknown,
}

/// Why a line of a list is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineProblem {
    /// The token was on an earlier line: it is sent to once.
    Duplicate,
    /// There is no token on it.
    NoToken,
    /// What stands for the token has no known form.
    NotAToken,
    /// The token is of another provider than the gateway's.
    OtherProvider,
    /// The token is of Apple's other environment.
    OtherEnvironment,
    /// The subscription names an address that is not encrypted.
    UnsafeAddress,
    /// The kind is not one of [`TargetKind`], or not the token's.
    BadKind,
    /// The platform is not `ios`, `android` or `web`.
    BadPlatform,
    /// The token stands for a person, who may have devices of every platform, and the line names none.
    NoPlatform,
    /// The locale is no BCP 47 tag.
    BadLocale,
    /// The line is no UTF-8.
    NotText,
    /// The line is longer than any token ([`LONGEST_LINE`]).
    TooLong,
    /// A quote is opened and not closed.
    OpenQuote,
}

/// The most bytes a line may have. A subscription has about 500.
pub const LONGEST_LINE: usize = 16 * 1024;

impl LineProblem {
    /// Every problem.
    pub const ALL: [Self; 13] = [
        Self::Duplicate,
        Self::NoToken,
        Self::NotAToken,
        Self::OtherProvider,
        Self::OtherEnvironment,
        Self::UnsafeAddress,
        Self::BadKind,
        Self::BadPlatform,
        Self::NoPlatform,
        Self::BadLocale,
        Self::NotText,
        Self::TooLong,
        Self::OpenQuote,
    ];

    /// Its identifier, the end of a Fluent id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Duplicate => "duplicate",
            Self::NoToken => "no-token",
            Self::NotAToken => "not-a-token",
            Self::OtherProvider => "other-provider",
            Self::OtherEnvironment => "other-environment",
            Self::UnsafeAddress => "unsafe-address",
            Self::BadKind => "bad-kind",
            Self::BadPlatform => "bad-platform",
            Self::NoPlatform => "no-platform",
            Self::BadLocale => "bad-locale",
            Self::NotText => "not-text",
            Self::TooLong => "too-long",
            Self::OpenQuote => "open-quote",
        }
    }
}

impl Columns {
    /// What a list's first line says, in any case and order: `token`, and `kind`, `platform`, `locale` where they are
    /// wanted. A line that is a token itself has no names above it.
    pub fn of<'a>(first: impl Iterator<Item = &'a str>) -> Beginning {
        let names: Vec<&str> = first.map(str::trim).collect();
        let place = |name: &str| {
            let mut all = names.iter();
            all.position(|known| known.eq_ignore_ascii_case(name))
        };
        let columns = |token| Self {
            token,
            kind: place("kind"),
            platform: place("platform"),
            locale: place("locale"),
        };
        if let Some(token) = place("token") {
            return Beginning::Header(columns(token));
        }
        if names.len() == 1 && Target::recognise(names[0]).is_some() {
            return Beginning::Token(columns(0));
        }
        Beginning::Unknown
    }

    /// The recipient on a line, as the gateway of `account` would reach them.
    pub fn read(&self, fields: &[&str], account: &Account) -> Result<Recipient, LineProblem> {
        let field = |column: Option<usize>| {
            let field = column.and_then(|column| fields.get(column));
            field
                .map(|field| field.trim())
                .filter(|field| !field.is_empty())
        };
        let token = field(Some(self.token)).ok_or(LineProblem::NoToken)?;
        let target = target(token, field(self.kind), account)?;
        check(&target, account)?;
        let platform = match field(self.platform) {
            Some(id) => {
                Platform::from_id(&id.to_ascii_lowercase()).ok_or(LineProblem::BadPlatform)?
            }
            None => target.kind.platform().ok_or(LineProblem::NoPlatform)?,
        };
        let locale = field(self.locale)
            .map(|tag| Locale::new(&tag.replace('_', "-")).map_err(|_| LineProblem::BadLocale))
            .transpose()?;
        Ok(Recipient {
            target,
            platform,
            locale,
        })
    }
}

/// The target by its form; by its kind, where that is named.
fn target(token: &str, kind: Option<&str>, account: &Account) -> Result<Target, LineProblem> {
    let Some(kind) = kind else {
        return Target::pasted(account.provider, token).ok_or(LineProblem::NotAToken);
    };
    let named = serde_json::Value::from(kind.to_ascii_lowercase());
    let kind: TargetKind = serde_json::from_value(named).map_err(|_| LineProblem::BadKind)?;
    // A list is of people who are named: a line must not reach everybody who subscribed to something.
    if kind.is_broadcast() {
        return Err(LineProblem::BadKind);
    }
    if kind.provider() != account.provider {
        return Err(LineProblem::OtherProvider);
    }
    let value = match Target::recognise(token).filter(|target| target.kind == kind) {
        Some(target) => target.value,
        None => token.to_owned(),
    };
    if kind.fits(&value) {
        Ok(Target { kind, value })
    } else {
        Err(LineProblem::BadKind)
    }
}

/// What a gateway would refuse before it sends. Which of Apple's environments a token is of is the account's word, but
/// for a simulator's, whose form tells.
fn check(target: &Target, account: &Account) -> Result<(), LineProblem> {
    match account.mismatch_of(target, account.environment()) {
        Some(Mismatch::OtherProvider) => return Err(LineProblem::OtherProvider),
        Some(Mismatch::OtherEnvironment) => return Err(LineProblem::OtherEnvironment),
        None => {}
    }
    let endpoint = Subscription::of(target).map(|subscription| subscription.endpoint);
    if endpoint.is_some_and(|endpoint| !form::is_safe_address(&endpoint)) {
        return Err(LineProblem::UnsafeAddress);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{AccountId, Provider};

    fn account(provider: Provider) -> Account {
        Account {
            id: AccountId("a".to_owned()),
            name: "QA".to_owned(),
            provider,
            values: BTreeMap::new(),
        }
    }

    fn columns(header: &str) -> Columns {
        match Columns::of(header.split(',')) {
            Beginning::Header(columns) => columns,
            other => panic!("{header} names columns, not {other:?}"),
        }
    }

    fn check(provider: Provider, header: &str, line: &[&str], expected: Result<&str, LineProblem>) {
        let read = columns(header).read(line, &account(provider));
        let told = read.map(|recipient| {
            let locale = recipient.locale.map_or_else(String::new, |l| l.to_string());
            format!("{} {locale}", recipient.platform.id())
        });
        assert_eq!(
            told.as_deref().map_err(|problem| *problem),
            expected,
            "{header}: {line:?}"
        );
    }

    #[test]
    fn columns_stand_in_any_order_and_others_are_not_looked_at() {
        let token = "ab".repeat(32);
        let header = "Name,LOCALE,token,city";
        check(
            Provider::Apns,
            header,
            &["Ana", "fr_ca", &token, "Paris"],
            Ok("ios fr-CA"),
        );
        check(Provider::Apns, header, &["", "", &token], Ok("ios "));
    }

    #[test]
    fn a_list_of_nothing_but_tokens_needs_no_header() {
        let token = "ab".repeat(32);
        assert!(
            matches!(Columns::of([&*token].into_iter()), Beginning::Token(_)),
            "its first line is sent to"
        );
        assert_eq!(
            Columns::of(["ana-4711"].into_iter()),
            Beginning::Unknown,
            "anything may be a company's name for a person"
        );
    }

    #[test]
    fn a_bad_line_says_what_is_wrong_with_it() {
        let (token, fid) = ("ab".repeat(32), "dPh3Zk5vTsGk2QAbCdEf0_");
        let apns = |line: &[&str], problem| {
            check(
                Provider::Apns,
                "token,platform,locale,kind",
                line,
                Err(problem),
            );
        };
        apns(&[], LineProblem::NoToken);
        apns(&["  "], LineProblem::NoToken);
        apns(&["hello"], LineProblem::NotAToken);
        apns(&[fid], LineProblem::OtherProvider);
        apns(&[&"ab".repeat(80)], LineProblem::OtherEnvironment);
        apns(&[&token, "iphone"], LineProblem::BadPlatform);
        apns(&[&token, "ios", "not a tag"], LineProblem::BadLocale);
        apns(&[&token, "", "", "nonsense"], LineProblem::BadKind);
        apns(&[&token, "", "", "fid"], LineProblem::OtherProvider);
        check(
            Provider::Braze,
            "token",
            &["ana"],
            Err(LineProblem::NoPlatform),
        );
        check(
            Provider::Fcm,
            "token,kind",
            &[&token, "fid"],
            Err(LineProblem::BadKind),
        );
        let subscription = format!(
            r#"{{"endpoint":"http://push.example/x","keys":{{"p256dh":"{}","auth":"{}"}}}}"#,
            "B".repeat(87),
            "a".repeat(22)
        );
        check(
            Provider::WebPush,
            "token",
            &[&subscription],
            Err(LineProblem::UnsafeAddress),
        );
    }

    #[test]
    fn a_kind_that_is_named_is_taken_at_its_word() {
        let uuid = "01234567-89ab-4cde-8f01-23456789abcd";
        let read = columns("token,kind,platform").read(
            &[uuid, "one-signal-id", "web"],
            &account(Provider::OneSignal),
        );
        assert_eq!(
            read.map(|recipient| recipient.target.kind),
            Ok(TargetKind::OneSignalId),
            "a company may call people by UUIDs"
        );
    }
}
