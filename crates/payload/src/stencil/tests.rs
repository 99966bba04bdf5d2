//! A stencil gives what the encoder gives, for every provider and every kind of target.

use std::collections::BTreeMap;

use carillon_campaign::{Campaign, Files, Locale, Platform, Request, resolve};
use proptest::prelude::*;

use super::*;
use crate::{Account, AccountId, IN_HOUSE, Preset, form};

const KINDS: [TargetKind; 9] = [
    TargetKind::ApnsToken,
    TargetKind::Fid,
    TargetKind::FcmToken,
    TargetKind::Subscription,
    TargetKind::ExternalId,
    TargetKind::UserAlias,
    TargetKind::SubscriptionId,
    TargetKind::OneSignalId,
    TargetKind::WebhookTarget,
];

/// A campaign whose one title is this.
fn campaign(title: &str) -> Campaign {
    let manifest = "name = \"Spring\"\nsource = \"en\"\nlocales = [\"en\"]\nplatforms = [\"ios\", \"android\", \"web\"]\n\n\
                    [[variants]]\nid = \"a\"\nname = \"A\"\n";
    let copy = format!("a =\n    .title = {title}\n    .body = Come\n");
    let files = Files::from([
        ("campaign.toml".to_owned(), manifest.as_bytes().into()),
        ("locales/en.ftl".to_owned(), copy.as_bytes().into()),
    ]);
    Campaign::read(files)
}

fn message(campaign: &Campaign, platform: Platform) -> Message {
    let locale = Locale::new("en").expect("a tag");
    let request = Request {
        variant: "a",
        locale: &locale,
        platform,
        persona: None,
    };
    resolve(campaign, request).0
}

/// The values of a provider's form, a webhook's as the preset for a company's own server has it.
fn form_of(provider: Provider, values: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut form = match provider {
        Provider::Webhook => Preset::named(IN_HOUSE).expect("a file").values,
        _ => BTreeMap::new(),
    };
    let url = "https://push.example/hook";
    let own = (provider == Provider::Webhook).then_some((form::URL, url));
    let all = own.iter().chain(values);
    form.extend(all.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    form
}

/// Compares a stencil's request with the encoder's.
fn check(title: &str, kind: TargetKind, text: &str, delivery: &str, values: &[(&str, &str)]) {
    let campaign = campaign(title);
    let account = Account {
        id: AccountId("a".to_owned()),
        name: "QA".to_owned(),
        provider: kind.provider(),
        values: form_of(kind.provider(), values),
    };
    let options = EncodeOptions {
        app: campaign.app(),
        account: Some(&account),
        target: None,
        delivery: None,
        now: Some(1_700_000_000),
    };
    for platform in Platform::ALL {
        let message = message(&campaign, platform);
        let stencil = Stencil::cut(kind.provider(), &message, options, kind)
            .unwrap_or_else(|| panic!("{kind:?} on {platform:?} has a stencil"));
        let target = sample(kind, text);
        let expected = encode(
            kind.provider(),
            &message,
            EncodeOptions {
                target: Some(&target),
                delivery: Some(delivery),
                ..options
            },
        );
        let written = stencil.write(&target, delivery).expect("of its kind");
        let parts = Vec::new();
        assert_eq!(
            written,
            Encoded { parts, ..expected },
            "{kind:?} on {platform:?}: byte for byte what a test send sends"
        );
    }
}

#[test]
fn every_kind_of_target_has_a_stencil_that_gives_the_encoders_bytes() {
    for kind in KINDS {
        check("Hello", kind, "1f3a", "d-1", &[]);
    }
    let trigger = [(form::SEND_AS, form::TRIGGER), (form::CAMPAIGN_ID, "c-1")];
    for kind in [TargetKind::ExternalId, TargetKind::UserAlias] {
        check("Hello", kind, "ana", "d-1", &trigger);
    }
}

#[test]
fn words_that_look_like_a_hole_are_left_alone() {
    for kind in KINDS {
        check(
            "carillon-hole-target carillon-hole-",
            kind,
            "1f3a",
            "d",
            &[],
        );
    }
}

#[test]
fn a_value_with_quotes_at_its_ends_keeps_them() {
    for kind in KINDS {
        check("Hello", kind, "\"ana\\", "\"d\"", &[]);
    }
}

#[test]
fn a_webhook_has_a_stencil_where_its_request_takes_any_value_as_it_is() {
    let keyed = [(
        form::HEADERS,
        "Authorization: Bearer {{key}}\nX-Signed: {{target}}:{{key}}:{{delivery}}",
    )];
    check("Hello", TargetKind::WebhookTarget, "ana", "d-1", &keyed);
    // Escaped on its way into an address, or no JSON: each push is encoded for itself.
    let has_stencil = |values: &[(&str, &str)]| {
        let campaign = campaign("Hello");
        let account = Account {
            id: AccountId("a".to_owned()),
            name: "QA".to_owned(),
            provider: Provider::Webhook,
            values: form_of(Provider::Webhook, values),
        };
        let options = EncodeOptions {
            app: campaign.app(),
            account: Some(&account),
            target: None,
            delivery: None,
            now: None,
        };
        let message = message(&campaign, Platform::Android);
        let kind = TargetKind::WebhookTarget;
        Stencil::cut(Provider::Webhook, &message, options, kind).is_some()
    };
    let in_the_path = [(form::URL, "https://push.example/to/{{target}}")];
    assert!(!has_stencil(&in_the_path), "a value could lead elsewhere");
    let plain = [
        (form::HEADERS, "Content-Type: text/plain"),
        (form::BODY, "{{title}} for {{target}}"),
    ];
    assert!(!has_stencil(&plain), "no quotes are escaped in plain text");
}

#[test]
fn a_target_of_another_kind_is_not_written() {
    let campaign = campaign("Hello");
    let options = EncodeOptions {
        app: campaign.app(),
        account: None,
        target: None,
        delivery: None,
        now: None,
    };
    let message = message(&campaign, Platform::Android);
    let stencil = Stencil::cut(Provider::Fcm, &message, options, TargetKind::Fid).expect("one");
    let other = sample(TargetKind::FcmToken, "x");
    assert!(
        stencil.write(&other, "d").is_none(),
        "`fid` and `token` are different members"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_value_is_written_as_the_encoder_writes_it(
        text in "[^\u{0}-\u{1f} /?#]{1,40}",
        delivery in "\\PC{1,20}",
        kind in proptest::sample::select(KINDS.as_slice()),
    ) {
        check("Hello", kind, &text, &delivery, &[]);
    }
}
