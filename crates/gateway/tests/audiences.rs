//! Audiences: what the provider does with a push that is handed over, what is on record of it, and nothing twice.
#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

mod common;

use std::sync::Arc;

use carillon_campaign::{Campaign, Files, Locale};
use carillon_gateway::sandbox::{
    BRAZE_CAMPAIGN, BRAZE_SEGMENT, FCM_TOPIC, Fault, ONE_SIGNAL_APP, ONE_SIGNAL_SEGMENT,
    SANDBOX_CHROME, SANDBOX_IPHONE, SANDBOX_PIXEL, Sandbox,
};
use carillon_gateway::{
    AccountGateway, HandOver, HandedOver, MOST_RETRIES, Progress, Routes, hand_over, start,
};
use carillon_payload::{
    Audience, AudienceKind, AudienceName, BroadcastOrder, DeliveryState, DeviceId, Obstacle,
    Outcome, Provider, Receipt, Rejection,
};
use common::senders::{braze, braze_key, fcm, fcm_key, one_signal};
use common::{Recording, app, sandbox};

/// A campaign in two languages for three platforms.
fn campaign(picture: &str) -> Campaign {
    let manifest = format!(
        "format = 1\nname = \"Sale\"\nsource-locale = \"en\"\nlocales = [\"en\", \"fr\"]\n\
         platforms = [\"ios\", \"android\", \"web\"]\n[[variants]]\nid = \"a\"\n{picture}"
    );
    let mut files = Files::new();
    for (path, text) in [
        ("campaign.toml", manifest.as_str()),
        (
            "locales/en.ftl",
            "a =\n    .title = Sale\n    .body = Today\n",
        ),
        (
            "locales/fr.ftl",
            "a =\n    .title = Soldes\n    .body = Aujourd’hui\n",
        ),
    ] {
        files.insert(path.to_owned(), text.as_bytes().into());
    }
    Campaign::read(files)
}

/// Every audience there is, and who of the sandbox's devices is in it.
const AUDIENCES: [(Provider, AudienceKind, &str, &[&str]); 5] = [
    (
        Provider::Fcm,
        AudienceKind::Topic,
        FCM_TOPIC,
        &[SANDBOX_PIXEL],
    ),
    (
        Provider::Fcm,
        AudienceKind::Condition,
        "!('news' in topics)",
        &[SANDBOX_PIXEL],
    ),
    (
        Provider::Braze,
        AudienceKind::Segment,
        BRAZE_SEGMENT,
        &[SANDBOX_IPHONE, SANDBOX_PIXEL, SANDBOX_CHROME],
    ),
    (
        Provider::Braze,
        AudienceKind::Campaign,
        BRAZE_CAMPAIGN,
        &[SANDBOX_IPHONE],
    ),
    (
        Provider::OneSignal,
        AudienceKind::Segment,
        ONE_SIGNAL_SEGMENT,
        &[SANDBOX_IPHONE, SANDBOX_PIXEL, SANDBOX_CHROME],
    ),
];

fn gateway(sandbox: &Sandbox, provider: Provider) -> AccountGateway {
    sandbox.install(&app());
    match provider {
        Provider::Fcm => fcm(sandbox, &fcm_key(sandbox)),
        Provider::Braze => braze(sandbox, &braze_key(sandbox), &[]),
        _ => one_signal(sandbox, ONE_SIGNAL_APP),
    }
}

fn audience(provider: Provider, kind: AudienceKind, name: &str) -> Audience {
    Audience::named(provider, kind, name).expect("a name in form")
}

/// What would be handed over by a gateway.
fn planned(
    campaign: &Campaign,
    audience: &Audience,
    routes: &Routes,
    by: &AccountGateway,
) -> Vec<HandedOver> {
    let mut locales = vec![Locale::new("en").expect("a tag")];
    if audience.has_languages() {
        locales.push(Locale::new("fr").expect("a tag"));
    }
    let order = HandOver {
        run: 1,
        broadcast: BroadcastOrder {
            campaign,
            variant: "a",
            locales: &locales,
            persona: None,
            audience,
        },
        account: Some(by.account()),
        planned_at: 0,
    };
    hand_over(&order, routes)
}

/// Hands over, and gives how each request ended and how many were made.
async fn handed_over(sandbox: &Arc<Sandbox>, audience: &Audience) -> (Vec<Outcome>, u64) {
    handed_over_of(&campaign(""), sandbox, audience).await
}

/// The same of another campaign.
async fn handed_over_of(
    campaign: &Campaign,
    sandbox: &Arc<Sandbox>,
    audience: &Audience,
) -> (Vec<Outcome>, u64) {
    let gateway = Arc::new(gateway(sandbox, audience.provider()));
    let routes = Routes::new(None, [Arc::clone(&gateway)]);
    let planned = planned(campaign, audience, &routes, &gateway);
    let pushes: Vec<_> = planned.into_iter().map(|one| one.push).collect();
    let ids: Vec<_> = pushes.iter().map(|push| push.delivery.id.clone()).collect();
    let before = sandbox.requests();
    let ledger = Recording::new(sandbox);
    let run = start(
        Arc::new(routes),
        Arc::<Recording>::clone(&ledger) as _,
        pushes,
    )
    .await;
    let all = run.expect("the plan is written").finish().await;
    let of = |id: &carillon_payload::DeliveryId| {
        let last = all.iter().rev().find_map(|progress| match progress {
            Progress::Changed(Receipt {
                delivery,
                state: DeliveryState::Settled { outcome, .. },
            }) if delivery.id == *id => Some(outcome.clone()),
            _ => None,
        });
        last.expect("what left has a receipt")
    };
    let outcomes = ids.iter().map(of).collect();
    let lines = ledger.lines();
    assert_eq!(
        (lines[0].0.as_str(), lines[0].1),
        (format!("planned {}", ids.len()).as_str(), before),
        "on record before the first request"
    );
    (outcomes, sandbox.requests() - before)
}

#[tokio::test]
async fn each_audience_gets_its_words_once_and_nobody_else_does() {
    for (provider, kind, name, members) in AUDIENCES {
        let sandbox = sandbox().await;
        let audience = audience(provider, kind, name);
        let (outcomes, requests) = handed_over(&sandbox, &audience).await;
        for outcome in &outcomes {
            assert!(
                matches!(outcome, Outcome::Accepted { .. }),
                "{name}: {outcome:?}"
            );
        }
        assert_eq!(requests, outcomes.len() as u64, "{name}: once each");
        let mut arrived = sandbox.inbox();
        arrived.sort_by_key(|arrival| {
            members
                .iter()
                .position(|device| arrival.device.0 == *device)
        });
        let devices: Vec<&str> = arrived.iter().map(|one| one.device.0.as_str()).collect();
        assert_eq!(devices, members, "{name}: everybody in it, once");
        for arrival in &arrived {
            let named = AudienceName {
                kind,
                name: name.to_owned(),
            };
            assert_eq!(arrival.audience, Some(named), "how it came");
            let message = arrival.message.as_ref().expect("it can be drawn");
            assert!(
                message.title.text.contains("Sale"),
                "{name}: {:?}",
                message.title
            );
            let device = Sandbox::device(&arrival.device).expect("a sandbox device");
            let is_own = kind == AudienceKind::Campaign || message.platform == device.platform;
            assert!(is_own, "{name}: the words of the device's own platform");
        }
    }
}

/// A campaign whose words differ from person to person, and one whom it has in mind.
fn personal() -> Campaign {
    let manifest = "format = 1\nname = \"Streak\"\nsource-locale = \"en\"\nlocales = [\"en\", \"fr\"]\n\
                    platforms = [\"ios\"]\n[[variants]]\nid = \"a\"\n[[variables]]\nname = \"first_name\"\n\
                    [[variables]]\nname = \"streak\"\nkind = \"number\"\n\
                    [[personas]]\nid = \"amelia\"\nname = \"Amelia, 12 days\"\n\
                    values = { first_name = \"Amelia\", streak = 12 }\n";
    let words = "a =\n    .title = Hi { $first_name }\n    .body = { $streak ->\n        [one] One day\n       \
                 *[other] { $streak } days\n    }\n";
    let mut files = Files::new();
    for (path, text) in [
        ("campaign.toml", manifest),
        ("locales/en.ftl", words),
        (
            "locales/fr.ftl",
            "a =\n    .title = Salut { $first_name }\n",
        ),
    ] {
        files.insert(path.to_owned(), text.as_bytes().into());
    }
    Campaign::read(files)
}

#[tokio::test]
async fn what_braze_fills_in_for_each_person_is_drawn_as_the_first_persona_gets_it() {
    let sandbox = sandbox().await;
    let campaign = personal();
    let segment = audience(Provider::Braze, AudienceKind::Segment, BRAZE_SEGMENT);
    handed_over_of(&campaign, &sandbox, &segment).await;
    let stranger = sandbox.inbox().remove(0);
    let as_it_came = stranger.message.expect("it can be drawn").title.text;
    assert!(as_it_came.contains("{{${first_name}}}"), "{as_it_came}");
    assert_eq!(stranger.filled_in_for, None, "nobody is known");

    sandbox.introduce(&campaign);
    handed_over_of(&campaign, &sandbox, &segment).await;
    let arrival = sandbox.inbox().remove(0);
    let payload = String::from_utf8_lossy(&arrival.payload).into_owned();
    assert!(
        payload.contains("${first_name}"),
        "sent as it is: {payload}"
    );
    let shown = arrival.message.expect("it can be drawn");
    let bare = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(
        bare(&shown.title.text),
        "Hi Amelia",
        "her name, her language"
    );
    assert_eq!(bare(&shown.body.text), "12 days", "and her plural");
    assert_eq!(
        arrival.filled_in_for.as_deref(),
        Some("Amelia, 12 days"),
        "and that is said"
    );
}

#[tokio::test]
async fn an_audience_that_has_nobody_is_taken_as_the_provider_takes_it() {
    for (provider, kind, name) in [
        (Provider::Fcm, AudienceKind::Topic, "nobody"),
        (Provider::Braze, AudienceKind::Segment, "nobody"),
    ] {
        let sandbox = sandbox().await;
        let (outcomes, _) = handed_over(&sandbox, &audience(provider, kind, name)).await;
        assert!(
            matches!(outcomes.as_slice(), [Outcome::Accepted { .. }]),
            "{provider:?} says success: {outcomes:?}"
        );
        assert!(sandbox.inbox().is_empty(), "{provider:?}: nobody got it");
    }
    let sandbox = sandbox().await;
    let nobody = audience(Provider::OneSignal, AudienceKind::Segment, "Nobody");
    let (outcomes, _) = handed_over(&sandbox, &nobody).await;
    let refused = |outcome: &Outcome| matches!(outcome, Outcome::Rejected(_));
    assert!(
        outcomes.iter().all(refused),
        "OneSignal says so: {outcomes:?}"
    );
}

#[tokio::test]
async fn what_breaks_after_it_was_taken_is_undecided_and_comes_once() {
    for (provider, kind, name, members) in AUDIENCES {
        let sandbox = sandbox().await;
        for fault in [Fault::Reset, Fault::Cut, Fault::Malformed] {
            let before = sandbox.inbox().len();
            let first = DeviceId(members[0].to_owned());
            sandbox.set_fault_for(&first, fault.clone(), 1);
            let (outcomes, requests) = handed_over(&sandbox, &audience(provider, kind, name)).await;
            // OneSignal alone can be asked again: the same key is answered, and sent once.
            let (is_known, more) = match provider {
                Provider::OneSignal => (matches!(outcomes[0], Outcome::Accepted { .. }), 1),
                _ => (matches!(outcomes[0], Outcome::Undecided { .. }), 0),
            };
            assert!(is_known, "{name} {fault:?}: {:?}", outcomes[0]);
            assert_eq!(
                requests,
                outcomes.len() as u64 + more,
                "{name} {fault:?}: no second request without a key"
            );
            assert_eq!(
                sandbox.inbox().len() - before,
                members.len(),
                "{name} {fault:?}: everybody once"
            );
        }
    }
}

#[tokio::test]
async fn a_fault_of_the_providers_own_is_not_tried_again_where_it_may_have_begun() {
    for (provider, kind, name, members) in AUDIENCES {
        let sandbox = sandbox().await;
        for status in [429, 503] {
            let reason = match (provider, status) {
                (Provider::Fcm, 429) => "QUOTA_EXCEEDED",
                (Provider::Fcm, _) => "UNAVAILABLE",
                (_, 429) => "status-429",
                _ => "status-503",
            };
            let fault = Fault::Refuse {
                status,
                reason: reason.to_owned(),
                retry_after: Some(0),
            };
            sandbox.set_fault(&DeviceId(members[0].to_owned()), Some(fault));
            let (outcomes, requests) = handed_over(&sandbox, &audience(provider, kind, name)).await;
            assert!(
                matches!(&outcomes[0], Outcome::Rejected(Rejection { status: said, .. }) if *said == status),
                "{name}: {:?}",
                outcomes[0]
            );
            let is_safe = status == 429 || provider == Provider::OneSignal;
            let tries = if is_safe { u64::from(MOST_RETRIES) } else { 0 };
            assert_eq!(
                requests,
                outcomes.len() as u64 + tries,
                "{name}: {status} may come after the first of many had it"
            );
        }
    }
}

#[tokio::test]
async fn fcm_looks_at_a_push_to_a_topic_without_delivering_it() {
    let sandbox = sandbox().await;
    let gateway = Arc::new(gateway(&sandbox, Provider::Fcm));
    let routes = Routes::new(None, [Arc::clone(&gateway)]);
    let topic = audience(Provider::Fcm, AudienceKind::Topic, FCM_TOPIC);
    let planned = planned(&campaign(""), &topic, &routes, &gateway);
    let outcome = routes.look(&planned[0].push).await;
    assert!(
        matches!(outcome, Some(Outcome::Accepted { .. })),
        "{outcome:?}"
    );
    assert!(sandbox.inbox().is_empty(), "nobody got it");
}

#[tokio::test]
async fn what_is_known_is_told_before_anything_leaves() {
    let sandbox = sandbox().await;
    let gateway = gateway(&sandbox, Provider::Braze);
    let routes = Routes::to_look(None, [gateway.account().clone()]);
    let segment = audience(Provider::Braze, AudienceKind::Segment, BRAZE_SEGMENT);
    let files = campaign("picture = { file = \"media/a.png\" }");
    let planned = planned(&files, &segment, &routes, &gateway);
    let [only] = planned.as_slice() else {
        panic!("one request, not {}", planned.len());
    };
    let facts = &only.facts;
    let tags: Vec<&str> = facts.reach.locales.iter().map(Locale::as_str).collect();
    assert_eq!(tags, ["en", "fr"], "what it says");
    let limits: Vec<usize> = facts.sizes.iter().map(|size| size.limit).collect();
    assert_eq!(limits, [1912, 4000, 3993], "each platform by its measure");
    assert!(
        facts.sizes.iter().all(|size| size.size > 0),
        "and counted: {:?}",
        facts.sizes
    );
    let file = "media/a.png".to_owned();
    assert_eq!(
        facts.obstacles,
        [Obstacle::PictureWithoutUrl { file }],
        "nobody could fetch it, which is said once"
    );
    assert_eq!(only.push.delivery.gateway, "QA", "by its name");
    assert_eq!(sandbox.requests(), 0, "nothing left");
}
