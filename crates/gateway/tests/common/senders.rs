//! A person's own accounts with the sandbox, one of each provider's, and pushes that they can reach.

use std::collections::BTreeMap;

use carillon_campaign::Platform;
use carillon_gateway::sandbox::{
    BRAZE_PERSON, Fault, ONE_SIGNAL_APP, ONE_SIGNAL_PERSON, Sandbox, WEBHOOK_PATH, WEBHOOK_TARGETS,
};
use carillon_gateway::{AccountGateway, MOST_RETRIES, Push, ReadKey, read_key};
use carillon_payload::{
    Account, AccountId, IN_HOUSE, Preset, Provider, Reason, Rejection, Remedy, Target, TargetKind,
    form,
};

use super::{app, push};

pub fn account(provider: Provider, values: &[(&str, &str)]) -> Account {
    Account {
        id: AccountId("account".to_owned()),
        name: "QA".to_owned(),
        provider,
        values: values
            .iter()
            .map(|(field, value)| ((*field).to_owned(), (*value).to_owned()))
            .collect::<BTreeMap<_, _>>(),
    }
}

pub fn apns_key(sandbox: &Sandbox) -> ReadKey {
    let pem = sandbox.credentials().apns_key().expect("it can be encoded");
    read_key(Provider::Apns, "AuthKey_CARILLON01.p8", pem.as_bytes()).expect("Apple's form")
}

pub fn apns_account(sandbox: &Sandbox, address: &str) -> Account {
    let team = sandbox.credentials().team_id();
    let key = apns_key(sandbox).facts.values;
    account(
        Provider::Apns,
        &[
            (form::ENVIRONMENT, form::DEVELOPMENT),
            (form::TEAM_ID, team),
            (form::KEY_ID, &key[form::KEY_ID]),
            (form::ADDRESS, address),
        ],
    )
}

/// A sender to APNs at an address behind which the sandbox is.
pub fn apns_at(sandbox: &Sandbox, address: &str) -> AccountGateway {
    sandbox.install(&app());
    AccountGateway::open(apns_account(sandbox, address), &apns_key(sandbox).secret)
        .expect("the sandbox's own key")
}

pub fn fcm_key(sandbox: &Sandbox) -> ReadKey {
    let file = sandbox.service_account().expect("a key was made");
    read_key(Provider::Fcm, "sandbox.json", file.to_string().as_bytes()).expect("Google's form")
}

pub fn fcm(sandbox: &Sandbox, key: &ReadKey) -> AccountGateway {
    let mut account = account(Provider::Fcm, &[(form::ADDRESS, &sandbox.origin())]);
    account.values.extend(key.facts.values.clone());
    AccountGateway::open(account, &key.secret).expect("a key in form")
}

/// The sandbox's browser, as it subscribed at this start.
pub fn to_browser(sandbox: &Sandbox, number: u32) -> Push {
    let mut push = push(Platform::Web, number);
    push.device.target = Target {
        kind: TargetKind::Subscription,
        value: sandbox.subscription().to_string(),
    };
    push
}

pub fn web_push(key: &ReadKey) -> AccountGateway {
    let contact = [(form::CONTACT, "mailto:push@example.com")];
    AccountGateway::open(account(Provider::WebPush, &contact), &key.secret).expect("a key in form")
}

pub fn braze_key(sandbox: &Sandbox) -> ReadKey {
    let shown = format!(" \"{}\"\n", sandbox.credentials().braze_key());
    read_key(Provider::Braze, "", shown.as_bytes()).expect("as it was copied from the dashboard")
}

pub fn braze(sandbox: &Sandbox, key: &ReadKey, values: &[(&str, &str)]) -> AccountGateway {
    let mut account = account(Provider::Braze, values);
    let origin = sandbox.origin();
    for (field, value) in [(form::INSTANCE, "EU-01"), (form::ADDRESS, &origin)] {
        account.values.insert(field.to_owned(), value.to_owned());
    }
    assert_eq!(account.problems(), [], "the form is filled");
    AccountGateway::open(account, &key.secret).expect("a key in form")
}

/// A push to the device of a platform that is reached by what a service calls it or its owner.
pub fn push_by(provider: Provider, platform: Platform, number: u32, pasted: &str) -> Push {
    let mut push = push(platform, number);
    push.delivery.provider = provider;
    push.device.provider = provider;
    push.device.target = Target::pasted(provider, pasted).expect("a target");
    push
}

pub fn one_signal_key(sandbox: &Sandbox) -> ReadKey {
    let copied = format!("Key {}\n", sandbox.credentials().one_signal_key());
    read_key(Provider::OneSignal, "", copied.as_bytes()).expect("as a request had it")
}

pub fn one_signal(sandbox: &Sandbox, app: &str) -> AccountGateway {
    let origin = sandbox.origin();
    let values = [(form::APP_ID, app), (form::ADDRESS, &origin)];
    let account = account(Provider::OneSignal, &values);
    assert_eq!(account.problems(), [], "the form is filled");
    AccountGateway::open(account, &one_signal_key(sandbox).secret).expect("a key in form")
}

pub fn webhook_key(sandbox: &Sandbox) -> ReadKey {
    let key = sandbox.credentials().webhook_key();
    read_key(Provider::Webhook, "", key.as_bytes()).expect("any line")
}

/// The request of a preset, to a server at an address.
pub fn webhook_of(preset: &str, url: &str) -> Account {
    let mut account = account(Provider::Webhook, &[]);
    account.values = Preset::named(preset).expect("a file").values;
    account.values.insert(form::URL.to_owned(), url.to_owned());
    assert_eq!(account.problems(), [], "the form is filled");
    account
}

/// A company's own server, which nobody promised to know a delivery it had before.
pub fn webhook_account(address: &str) -> Account {
    let mut account = webhook_of(IN_HOUSE, &format!("{address}{WEBHOOK_PATH}"));
    let headers = account
        .text(form::HEADERS)
        .replace("Idempotency-Key", "X-Delivery");
    account.values.insert(form::HEADERS.to_owned(), headers);
    account
}

/// A provider's account with the sandbox, at an address.
pub fn gateway(sandbox: &Sandbox, provider: Provider, address: &str) -> AccountGateway {
    sandbox.install(&app());
    let at = |values: &[(&str, &str)]| account(provider, values);
    let (account, key): (Account, _) = match provider {
        Provider::Apns => (apns_account(sandbox, address), apns_key(sandbox)),
        Provider::Fcm => {
            let key = fcm_key(sandbox);
            let mut account = at(&[(form::ADDRESS, address)]);
            account.values.extend(key.facts.values.clone());
            (account, key)
        }
        Provider::WebPush => {
            let own = sandbox.credentials().application_server_private_key();
            let key = read_key(provider, "key.txt", own.as_bytes()).expect("bare bytes");
            (at(&[(form::CONTACT, "mailto:push@example.com")]), key)
        }
        Provider::Braze => (
            at(&[(form::INSTANCE, "EU-01"), (form::ADDRESS, address)]),
            braze_key(sandbox),
        ),
        Provider::OneSignal => (
            at(&[(form::APP_ID, ONE_SIGNAL_APP), (form::ADDRESS, address)]),
            one_signal_key(sandbox),
        ),
        Provider::Webhook => (webhook_account(address), webhook_key(sandbox)),
    };
    AccountGateway::open(account, &key.secret).expect("the sandbox's own key")
}

/// A push that the account reaches.
pub fn to(sandbox: &Sandbox, provider: Provider) -> Push {
    match provider {
        Provider::Apns => push(Platform::Ios, 1),
        Provider::Fcm => push(Platform::Android, 1),
        Provider::WebPush => to_browser(sandbox, 1),
        Provider::Braze => push_by(provider, Platform::Android, 1, BRAZE_PERSON),
        Provider::OneSignal => push_by(provider, Platform::Android, 1, ONE_SIGNAL_PERSON),
        Provider::Webhook => push_by(provider, Platform::Android, 1, WEBHOOK_TARGETS[1].1),
    }
}

/// How often a refusal is asked for: what may be tried again after no time at all is, unless it may have been done all
/// the same (Braze has no idempotency key, and of a webhook's server nobody knows).
pub fn tries(provider: Provider, refusal: &Rejection, remedy: Remedy) -> u64 {
    let is_unsure = match provider {
        Provider::Braze => matches!(refusal.status, 500 | 504),
        Provider::Webhook => matches!(refusal.status, 500 | 502 | 504),
        _ => false,
    };
    let is_refetched = provider == Provider::Fcm && refusal.reason == "UNAUTHENTICATED";
    match remedy {
        Remedy::RetryLater if !is_unsure => 1 + u64::from(MOST_RETRIES),
        // The access token may be one that Google forgot: one is fetched anew, and asked with once.
        _ if is_refetched => 2,
        _ => 1,
    }
}

/// A reason as a refusal that may be tried again after no time at all, and the fault that answers so.
pub fn refusal(reason: &Reason) -> (Rejection, Fault) {
    let refusal = Rejection {
        status: reason.status,
        reason: reason.name.to_owned(),
        retry_after: Some(0),
    };
    let fault = Fault::Refuse {
        status: refusal.status,
        reason: refusal.reason.clone(),
        retry_after: refusal.retry_after,
    };
    (refusal, fault)
}
