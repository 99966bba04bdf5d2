//! The words of a list: encoded once for each locale, platform and kind of target.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, PoisonError, RwLock};

use carillon_campaign::{AppProfile, Campaign, Locale, Message, Platform, Request, resolve};
use carillon_payload::{
    Account, EncodeOptions, Encoded, Provider, Recipient, Stencil, Target, TargetKind, encode,
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

    /// The bytes that a locale's words for a platform take, and how many may be; `None` where there are no such words.
    /// A target may be a few bytes longer than the one that is counted with.
    pub fn size(&self, wanted: Option<&Locale>, platform: Platform) -> Option<(usize, usize)> {
        let locale = self.locale(wanted).clone();
        let message = self.messages.get(&(locale, platform))?;
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
