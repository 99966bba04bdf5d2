//! Any template is read or refused, never a panic; and one that is read makes JSON of any words.

#![no_main]

use std::collections::BTreeMap;

use carillon_campaign::{AppProfile, Campaign, Files, Platform, Request, resolve};
use carillon_payload::{Account, AccountId, EncodeOptions, Provider, Webhook, encode, form};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;

/// A form as the fuzzer fills it, and the words of a message.
#[derive(Arbitrary, Debug)]
struct Filled<'a> {
    path: &'a str,
    headers: &'a str,
    body: &'a str,
    title: &'a str,
}

/// The copy of a campaign that says what the fuzzer says.
fn copy(title: &str) -> Files {
    let mut files = Files::new();
    let manifest: &[u8] = include_bytes!("../../assets/starters/streak-saver/campaign.toml");
    let text = serde_json::to_string(title).unwrap_or_default();
    let words = format!("a =\n    .title = {{ {text} }}\n    .body = x\n    .button-1 = y\n");
    files.insert("campaign.toml".to_owned(), manifest.into());
    files.insert("locales/en-US.ftl".to_owned(), words.into_bytes().into());
    files
}

fuzz_target!(|filled: Filled<'_>| {
    let values = [
        (form::URL, format!("https://push.example/{}", filled.path)),
        (form::HEADERS, filled.headers.to_owned()),
        (form::BODY, filled.body.to_owned()),
    ];
    let account = Account {
        id: AccountId(String::new()),
        name: String::new(),
        provider: Provider::Webhook,
        values: BTreeMap::from(values.map(|(field, value)| (field.to_owned(), value))),
    };
    let is_read = account.problems().is_empty();
    assert_eq!(is_read, Webhook::read(&account).is_some() && !filled.body.trim().is_empty());
    let campaign = Campaign::read(copy(filled.title));
    let app = AppProfile::default();
    for platform in Platform::ALL {
        let manifest = campaign.manifest();
        let request = Request {
            variant: "a",
            locale: &manifest.source_locale,
            platform,
            persona: None,
        };
        let (message, _) = resolve(&campaign, request);
        let options = EncodeOptions {
            app: &app,
            account: Some(&account),
            target: None,
            delivery: Some("d"),
            now: Some(1),
        };
        let encoded = encode(Provider::Webhook, &message, options);
        for (_, value) in &encoded.headers {
            assert!(!value.contains(char::is_control), "a header would end");
        }
        let is_json = encoded.headers.iter().any(|(name, value)| name == "content-type" && value == "application/json");
        if is_json && !encoded.body.is_empty() {
            let read: Result<serde_json::Value, _> = serde_json::from_str(&encoded.body);
            assert!(read.is_ok(), "{}", encoded.body);
        }
    }
});
