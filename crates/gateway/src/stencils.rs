//! The words of a list: encoded once for each locale, platform and kind of target.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, PoisonError, RwLock};

use carillon_campaign::{AppProfile, Campaign, Locale, Message, Platform, Request, resolve};
use carillon_payload::{
    Account, EncodeOptions, Encoded, KeyHeader, ListGroup, ListOrder, Provider, Recipient, Stencil,
    Target, TargetKind, encode,
};
use sha2::{Digest as _, Sha256};

use crate::clock::now_s;

/// A stencil is cut anew after so many seconds: until when a push is kept is an hour of the clock in some requests, and
/// a long list would end with pushes that have no time left.
const KEPT: u64 = 60;

/// What is said to a list, by one account.
pub struct Stencils {
    account: Account,
    app: AppProfile,
    messages: BTreeMap<(Locale, Platform), Message>,
    /// Who wants no locale that there is gets this one.
    usual: Locale,
    cut: RwLock<BTreeMap<Shape, Cut>>,
}

/// What a stencil is of.
type Shape = (Locale, Platform, TargetKind);

/// A stencil, or none where the wire allows for none, and when it was cut in seconds since 1970.
type Cut = (u64, Option<Arc<Stencil>>);

impl Stencils {
    /// The words of a variant in every locale and for every platform. `usual` is one of the campaign's locales.
    pub fn new(
        account: Account,
        campaign: &Campaign,
        variant: &str,
        persona: Option<&str>,
        usual: &Locale,
    ) -> Self {
        let locales = campaign.manifest().locales.iter();
        let shapes = locales.flat_map(|locale| Platform::ALL.map(|platform| (locale, platform)));
        let message = |locale, platform| {
            let request = Request {
                variant,
                locale,
                platform,
                persona,
            };
            resolve(campaign, request).0
        };
        Self {
            account,
            app: campaign.app().clone(),
            messages: shapes
                .map(|(locale, platform)| ((locale.clone(), platform), message(locale, platform)))
                .collect(),
            usual: usual.clone(),
            cut: RwLock::default(),
        }
    }

    /// The words of a send that was begun before; `None` where the campaign, or the account, makes others of it now.
    pub fn of_order(account: Account, campaign: &Campaign, order: &ListOrder) -> Option<Self> {
        let persona = order.persona.as_deref();
        let stencils = Self::new(account, campaign, &order.variant, persona, &order.locale);
        (stencils.print() == order.words).then_some(stencils)
    }

    /// Whose words these are.
    pub fn provider(&self) -> Provider {
        self.account.provider
    }

    /// The locale of the campaign that somebody gets: the one they want, else one of the same language, else the usual.
    pub fn locale(&self, wanted: Option<&Locale>) -> &Locale {
        let Some(wanted) = wanted else {
            return &self.usual;
        };
        let language = |locale: &Locale| {
            let tag = locale.as_str();
            tag.split('-').next().unwrap_or(tag).to_owned()
        };
        let known = || self.messages.keys().map(|(locale, _)| locale);
        known()
            .find(|locale| *locale == wanted)
            .or_else(|| known().find(|locale| language(locale) == language(wanted)))
            .unwrap_or(&self.usual)
    }

    /// The request for somebody, with the delivery's id; `None` where the campaign has no locale at all.
    pub fn encoded(&self, recipient: &Recipient, delivery: &str) -> Option<Encoded> {
        let locale = self.locale(recipient.locale.as_ref());
        let now = now_s();
        let shape = (locale.clone(), recipient.platform, recipient.target.kind);
        let message = self.messages.get(&(shape.0.clone(), shape.1))?;
        let stencil = self.stencil(shape, message, now);
        let written = stencil.and_then(|stencil| stencil.write(&recipient.target, delivery));
        Some(written.unwrap_or_else(|| {
            self.whole(message, Some(&recipient.target), Some(delivery), Some(now))
        }))
    }

    /// How many of a list get which words, and the bytes these take. `recipients`: how many there are by the locale they
    /// want and the platform they have. A target may be a few bytes longer than the one that is counted with.
    pub fn groups(&self, recipients: &BTreeMap<(Option<Locale>, Platform), u64>) -> Vec<ListGroup> {
        let mut counts: BTreeMap<(&Locale, Platform), u64> = BTreeMap::new();
        for ((wanted, platform), count) in recipients {
            let locale = self.locale(wanted.as_ref());
            *counts.entry((locale, *platform)).or_default() += count;
        }
        let groups = counts.into_iter();
        let group = |((locale, platform), count): ((&Locale, Platform), u64)| {
            let (size, limit) = self.size(locale, platform)?;
            Some(ListGroup {
                locale: locale.clone(),
                platform,
                count,
                size,
                limit,
            })
        };
        groups.filter_map(group).collect()
    }

    /// The bytes that the words of one of the campaign's locales take for a platform, and how many may be.
    fn size(&self, locale: &Locale, platform: Platform) -> Option<(usize, usize)> {
        let message = self.messages.get(&(locale.clone(), platform))?;
        let encoded = self.whole(message, None, None, None);
        Some((encoded.size, encoded.limit))
    }

    /// What tells these words from all others: SHA-256 of every request, in hexadecimal.
    pub fn print(&self) -> String {
        let mut hash = Sha256::new();
        for ((locale, platform), message) in &self.messages {
            let encoded = self.whole(message, None, None, None);
            hash.update(format!("{locale} {platform:?} {}\n", encoded.path));
            for (name, value) in &encoded.headers {
                hash.update(format!("{name}: {value}\n"));
            }
            for KeyHeader { name, parts } in &encoded.keyed {
                hash.update(format!("{name}: {parts:?}\n"));
            }
            hash.update(&encoded.body);
            hash.update("\n");
        }
        let digest = hash.finalize();
        digest.iter().fold(String::new(), |mut text, byte| {
            // Writing to a text does not fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    fn stencil(&self, shape: Shape, message: &Message, now: u64) -> Option<Arc<Stencil>> {
        let is_fresh = |(cut, _): &&Cut| now.saturating_sub(*cut) < KEPT;
        let known = self.cut.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, stencil)) = known.get(&shape).filter(is_fresh) {
            return stencil.clone();
        }
        drop(known);
        let options = self.options(None, None, Some(now));
        let stencil = Stencil::cut(self.provider(), message, options, shape.2).map(Arc::new);
        let mut known = self.cut.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(shape, (now, stencil.clone()));
        stencil
    }

    fn whole(
        &self,
        message: &Message,
        target: Option<&Target>,
        delivery: Option<&str>,
        now: Option<u64>,
    ) -> Encoded {
        let options = self.options(target, delivery, now);
        encode(self.provider(), message, options)
    }

    fn options<'a>(
        &'a self,
        target: Option<&'a Target>,
        delivery: Option<&'a str>,
        now: Option<u64>,
    ) -> EncodeOptions<'a> {
        EncodeOptions {
            app: &self.app,
            account: Some(&self.account),
            target,
            delivery,
            now,
        }
    }
}

#[cfg(test)]
mod tests {
    use carillon_campaign::Files;
    use carillon_payload::{AccountId, ListIdentity};

    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::new(tag).expect("a tag")
    }

    /// A campaign in two languages that says so in English.
    fn campaign(body: &str) -> Campaign {
        let manifest = "format = 1\nname = \"Spring\"\nsource-locale = \"en\"\nlocales = [\"en\", \"fr\"]\n\
                        platforms = [\"android\"]\n\n[[variants]]\nid = \"a\"\n";
        let copy = |body: &str| format!("a =\n    .title = Hi\n    .body = {body}\n");
        let file = |name: &str, text: String| (name.to_owned(), text.into_bytes().into());
        Campaign::read(Files::from([
            file("campaign.toml", manifest.to_owned()),
            file("locales/en.ftl", copy(body)),
            file("locales/fr.ftl", copy("Ho")),
        ]))
    }

    fn account() -> Account {
        Account {
            id: AccountId("a".to_owned()),
            name: "QA".to_owned(),
            provider: Provider::Fcm,
            values: BTreeMap::new(),
        }
    }

    fn stencils(body: &str) -> Stencils {
        Stencils::new(account(), &campaign(body), "a", None, &locale("en"))
    }

    #[test]
    fn who_wants_another_locale_is_counted_with_those_whose_words_they_get() {
        let wants = |tag: &str, count| ((Some(locale(tag)), Platform::Android), count);
        let recipients = BTreeMap::from([
            ((None, Platform::Android), 1),
            wants("de", 2),
            wants("en", 4),
            wants("fr-CA", 8),
        ]);
        let groups = stencils("Ho").groups(&recipients);
        let told: Vec<_> = groups
            .iter()
            .map(|group| (group.locale.as_str(), group.count))
            .collect();
        assert_eq!(
            told,
            [("en", 7), ("fr", 8)],
            "one of the same language, else the usual"
        );
        assert!(
            groups
                .iter()
                .all(|group| group.size > 0 && !group.is_too_large()),
            "two words are not too many: {groups:?}"
        );
        let groups = stencils(&"long ".repeat(1000)).groups(&recipients);
        let too_large = groups.iter().filter(|group| group.is_too_large());
        let too_large: Vec<_> = too_large.map(|group| group.locale.as_str()).collect();
        assert_eq!(too_large, ["en"], "FCM takes 4,096 bytes");
    }

    #[test]
    fn a_send_that_was_begun_is_known_again_by_its_words() {
        let order = ListOrder {
            path: String::new(),
            campaign: "Spring".to_owned(),
            variant: "a".to_owned(),
            locale: locale("en"),
            persona: None,
            account: account().id,
            gateway: "QA".to_owned(),
            provider: Provider::Fcm,
            words: stencils("Ho").print(),
            list: ListIdentity {
                path: String::new(),
                sha256: String::new(),
                bytes: 0,
                modified: 0,
            },
            recipients: 1,
        };
        let again = |body: &str| Stencils::of_order(account(), &campaign(body), &order);
        assert!(again("Ho").is_some(), "as it was");
        assert!(
            again("Psst").is_none(),
            "nobody on one list gets other words than the rest"
        );
    }
}
