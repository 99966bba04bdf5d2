//! `carillon payload`: the exact request a provider would get, and how large it is.

use carillon_campaign::{Campaign, Locale, Platform};
use carillon_payload::{EncodeOptions, Encoded, Provider, encode};
use carillon_words::Words;
use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::command::{CampaignPath, Format};
use crate::open::open;
use crate::select::{Person, locales, message};
use crate::{Trouble, Verdict, output, table};

mod braze;

use braze::Form;

/// Print the headers and bytes that would be sent, or their sizes.
///
/// The target is a placeholder and authorization is left out: nothing here can be sent as it stands. Web Push
/// bodies are shown before encryption. Exits with 1 where a payload is larger than its provider takes.
///
/// With --provider braze: the fields of Braze's push object that carry copy, as JSON, with all locales in Liquid or
/// in translation tags. What Liquid cannot say goes to stderr, and the exit code is 1.
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  carillon payload spring-sale --platform ios --locale fr-FR\n  carillon payload spring-sale --size\n  carillon payload spring-sale --provider braze --platform android --as translation-tags"
)]
pub(crate) struct Payload {
    #[command(flatten)]
    path: CampaignPath,
    /// The platform [default: the provider's; with --size, all of the campaign's]
    #[arg(long, value_enum, required_unless_present_any = ["provider", "size"])]
    platform: Option<On>,
    /// The provider [default: the platform's]
    #[arg(long, value_enum)]
    provider: Option<By>,
    /// A locale; may be repeated [default: the source locale; with --size, all]
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// The variant [default: the first; with --size, all]
    #[arg(long, value_name = "ID")]
    variant: Option<String>,
    #[command(flatten)]
    person: Person,
    /// How Braze is given the locales
    #[arg(long = "as", value_enum, value_name = "FORM", default_value_t)]
    form: Form,
    /// A table of bytes against the limit instead
    #[arg(long)]
    size: bool,
    /// How the result is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// A platform.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum On {
    Ios,
    Android,
    Web,
}

/// A provider.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum By {
    Apns,
    Fcm,
    WebPush,
    Braze,
}

impl From<On> for Platform {
    fn from(on: On) -> Self {
        match on {
            On::Ios => Self::Ios,
            On::Android => Self::Android,
            On::Web => Self::Web,
        }
    }
}

impl By {
    /// The provider whose wire format is written here; none for Braze, which is given copy.
    fn provider(self) -> Option<Provider> {
        match self {
            Self::Apns => Some(Provider::Apns),
            Self::Fcm => Some(Provider::Fcm),
            Self::WebPush => Some(Provider::WebPush),
            Self::Braze => None,
        }
    }
}

/// One request, with what it is for.
#[derive(Serialize)]
struct Request {
    locale: Locale,
    variant: String,
    platform: Platform,
    #[serde(flatten)]
    encoded: Encoded,
}

/// One size, as JSON has it.
#[derive(Serialize)]
struct Size<'a> {
    locale: &'a Locale,
    variant: &'a str,
    platform: Platform,
    provider: Provider,
    bytes: usize,
    limit: usize,
}

impl Payload {
    /// Encodes and writes.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let opened = open(&self.path.campaign)?;
        if matches!(self.provider, Some(By::Braze)) {
            let variants = self.variants(&opened.campaign)?;
            let platforms = self.platforms(&opened.campaign)?;
            let broken = opened.tell_broken(words);
            let lost = braze::print(&opened.campaign, &variants, &platforms, self.form, words);
            return lost.map(|lost| Verdict::found(broken || lost));
        }
        let requests = self.requests(&opened.campaign)?;
        let broken = opened.tell_broken(words);
        let sizes = || requests.iter().map(Request::size).collect::<Vec<_>>();
        let written = match (self.size, self.format) {
            (true, Format::Json) => output::json(&sizes()),
            (true, Format::Text) => size_table(&sizes(), words),
            (false, Format::Json) => output::json(&requests),
            (false, Format::Text) => wire(&requests),
        };
        let too_large = requests
            .iter()
            .any(|request| request.encoded.size > request.encoded.limit);
        Verdict::found(broken || too_large).after(written)
    }

    fn requests(&self, campaign: &Campaign) -> Result<Vec<Request>, Trouble> {
        let persona = self.person.of(campaign)?;
        let mut requests = Vec::new();
        for locale in self.locales(campaign)? {
            for variant in self.variants(campaign)? {
                for platform in self.platforms(campaign)? {
                    let message = message(campaign, &variant, &locale, platform, persona);
                    let options = EncodeOptions {
                        app: campaign.app(),
                        account: None,
                        target: None,
                        delivery: None,
                        now: None,
                    };
                    let encoded = encode(Provider::of(platform), &message, options);
                    requests.push(Request {
                        locale: locale.clone(),
                        variant: variant.clone(),
                        platform,
                        encoded,
                    });
                }
            }
        }
        Ok(requests)
    }

    fn platforms(&self, campaign: &Campaign) -> Result<Vec<Platform>, Trouble> {
        let provider = self.provider.and_then(By::provider);
        let Some(platform) = self.platform.map(Platform::from) else {
            let all = provider.map_or(campaign.manifest().platforms.as_slice(), |_| {
                Platform::ALL.as_slice()
            });
            let served = |platform: &Platform| {
                provider.is_none_or(|wanted| Provider::of(*platform) == wanted)
            };
            return Ok(all.iter().copied().filter(served).collect());
        };
        match provider.filter(|provider| *provider != Provider::of(platform)) {
            Some(other) => Err(Trouble::NotItsPlatform {
                provider: other.id().to_owned(),
                platform: platform.id().to_owned(),
                known: Provider::of(platform).id().to_owned(),
            }),
            None => Ok(vec![platform]),
        }
    }

    fn locales(&self, campaign: &Campaign) -> Result<Vec<Locale>, Trouble> {
        if self.locale.is_empty() && !self.size {
            return Ok(vec![campaign.manifest().source_locale.clone()]);
        }
        locales(campaign, &self.locale)
    }

    fn variants(&self, campaign: &Campaign) -> Result<Vec<String>, Trouble> {
        let all: Vec<String> = campaign
            .manifest()
            .variants
            .iter()
            .map(|variant| variant.id.clone())
            .collect();
        match &self.variant {
            Some(given) if !all.contains(given) => Err(Trouble::Unknown {
                kind: "variant",
                given: given.clone(),
                known: all,
            }),
            Some(given) => Ok(vec![given.clone()]),
            None if self.size => Ok(all),
            None => Ok(all.into_iter().take(1).collect()),
        }
    }
}

impl Request {
    fn size(&self) -> Size<'_> {
        Size {
            locale: &self.locale,
            variant: &self.variant,
            platform: self.platform,
            provider: self.encoded.provider,
            bytes: self.encoded.size,
            limit: self.encoded.limit,
        }
    }
}

/// Each request as it would stand on the wire: request line, headers, an empty line, the body; an empty line
/// between two.
fn wire(requests: &[Request]) -> Result<(), Trouble> {
    for (index, Request { encoded, .. }) in requests.iter().enumerate() {
        let mut text = if index == 0 {
            String::new()
        } else {
            "\n".to_owned()
        };
        text.extend([&encoded.method, " ", &encoded.path, "\n"]);
        for (name, value) in &encoded.headers {
            text.extend([name, ": ", value, "\n"]);
        }
        text.extend(["\n", &encoded.body, "\n"]);
        output::bytes(text.as_bytes())?;
    }
    Ok(())
}

fn size_table(sizes: &[Size<'_>], words: &Words) -> Result<(), Trouble> {
    let head = [
        "locale", "variant", "platform", "provider", "bytes", "limit",
    ];
    let mut rows: Vec<Vec<String>> = vec![
        head.iter()
            .map(|name| words.say(&format!("head-{name}"), &[]))
            .collect(),
    ];
    rows.extend(sizes.iter().map(|size| {
        vec![
            size.locale.to_string(),
            size.variant.to_owned(),
            size.platform.id().to_owned(),
            size.provider.id().to_owned(),
            size.bytes.to_string(),
            size.limit.to_string(),
        ]
    }));
    table::print(&rows)
}
