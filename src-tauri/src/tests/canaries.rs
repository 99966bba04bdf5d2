//! Recognisable secrets in every place a person can type or drop one, then everything the shell wrote, answered and told.

#[path = "../../../tests/src/canary.rs"]
mod canary;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use carillon_campaign::Locale;
use carillon_gateway::sandbox::{
    self, BRAZE_PERSON, ONE_SIGNAL_APP, ONE_SIGNAL_SUBSCRIPTIONS, WEBHOOK_PATH, WEBHOOK_TARGETS,
};
use carillon_ipc::{
    CheckKey, Command, Devices, Event as _, ExportReceipts, FindReceipts, ForgetGateway,
    GatewayKept, Gateways, Inbox, KeepDevice, KeepGateway, KeyFile, NewKey, ReceiptsChanged, Send,
    SetFault, TestGateway, UnlockKeys,
};
use carillon_payload::{
    Account, AccountId, Device, DeviceId, Environment, Provider, ReceiptSearch, RecordFormat,
    Standing, Target, form,
};
use tauri::Listener as _;

use self::canary::Canaries;
use super::{Page, until};

/// With what JSON and an address must write otherwise.
const PASSPHRASE: &str = "Correct/\"Horse\" & battéry+staple";

/// What no keyring and no ledger may hold whole.
struct Planted {
    /// Keys, the passphrase.
    secrets: Canaries,
    /// What devices are reached by.
    targets: Canaries,
}

/// A page whose every answer is kept.
struct Overheard {
    page: Page,
    said: Mutex<String>,
}

impl Overheard {
    fn call<C: Command>(&self, command: &C) -> Result<C::Reply, String> {
        let args = serde_json::to_value(command).unwrap();
        let answer = self.page.invoke(C::NAME, &args);
        let text = match answer {
            Ok(body) => Ok(body.deserialize::<serde_json::Value>().unwrap()),
            Err(thrown) => Err(thrown),
        };
        canary::say(
            &mut self.said.lock().unwrap(),
            &format!("{}: {text:?}", C::NAME),
        );
        match text {
            Ok(value) => Ok(serde_json::from_value(value).unwrap()),
            Err(thrown) => Err(thrown.to_string()),
        }
    }
}

/// A provider's account at the embedded sandbox, its key file, and what it knows a device by.
struct Setting {
    account: Account,
    key: KeyFile,
    device: Device,
}

/// An account of each provider.
fn settings(page: &Page, planted: &mut Planted) -> Vec<Setting> {
    let running = tauri::async_runtime::block_on(page.shell.sandbox.running()).unwrap();
    let credentials = running.sandbox.credentials();
    let google = running.sandbox.service_account().unwrap();
    let apple = credentials.apns_key().unwrap();
    let vapid = credentials.application_server_private_key();
    let (braze, one_signal) = (credentials.braze_key(), credentials.one_signal_key());
    let webhook = credentials.webhook_key();
    let secrets = &mut planted.secrets;
    secrets.plant_pem("Apple's key", &apple);
    secrets.plant_pem("Google's key", google["private_key"].as_str().unwrap());
    secrets.plant("the VAPID key", vapid.as_bytes());
    secrets.plant("Braze's key", braze.as_bytes());
    secrets.plant("OneSignal's key", one_signal.as_bytes());
    secrets.plant("the webhook's key", webhook.as_bytes());
    secrets.plant("Google's token", credentials.access_token().as_bytes());
    secrets.plant("the passphrase", PASSPHRASE.as_bytes());

    let origin = running.sandbox.origin();
    let url = format!("{origin}{WEBHOOK_PATH}");
    let request = form::of(Provider::Webhook).start();
    let own = |id: &str| {
        let mut known = sandbox::devices().into_iter();
        known.find(|device| device.id.0 == id).unwrap().target.value
    };
    let (key_id, team_id) = (credentials.key_id(), credentials.team_id());
    [
        (
            Provider::Apns,
            vec![
                (form::ENVIRONMENT, form::DEVELOPMENT),
                (form::KEY_ID, key_id),
                (form::TEAM_ID, team_id),
            ],
            apple,
            own(sandbox::SANDBOX_IPHONE),
        ),
        (
            Provider::Fcm,
            vec![],
            google.to_string(),
            own(sandbox::SANDBOX_PIXEL),
        ),
        (
            Provider::WebPush,
            vec![(form::CONTACT, "mailto:push@example.com")],
            vapid,
            running.sandbox.subscription().to_string(),
        ),
        (
            Provider::Braze,
            vec![(form::INSTANCE, "EU-01")],
            braze.to_owned(),
            BRAZE_PERSON.to_owned(),
        ),
        (
            Provider::OneSignal,
            vec![(form::APP_ID, ONE_SIGNAL_APP)],
            one_signal.to_owned(),
            ONE_SIGNAL_SUBSCRIPTIONS[0].2.to_owned(),
        ),
        (
            Provider::Webhook,
            vec![
                (form::URL, url.as_str()),
                (form::HEADERS, request[form::HEADERS].as_str()),
                (form::BODY, request[form::BODY].as_str()),
            ],
            webhook.to_owned(),
            WEBHOOK_TARGETS[0].1.to_owned(),
        ),
    ]
    .into_iter()
    .map(|(provider, mut values, key, target)| {
        planted.targets.plant(provider.id(), target.as_bytes());
        let subscription: serde_json::Value = serde_json::from_str(&target).unwrap_or_default();
        if let Some(auth) = subscription["keys"]["auth"].as_str() {
            planted
                .targets
                .plant("the browser's secret", auth.as_bytes());
        }
        if provider != Provider::WebPush {
            values.push((form::ADDRESS, origin.as_str()));
        }
        setting(provider, &values, key, &target)
    })
    .collect()
}

fn setting(provider: Provider, values: &[(&str, &str)], key: String, target: &str) -> Setting {
    let values = values.iter();
    let account = Account {
        id: AccountId(format!("{}-0000-4000-8000-000000000000", provider.id())),
        name: format!("By {}", provider.id()),
        provider,
        values: values
            .map(|(field, value)| ((*field).to_owned(), (*value).to_owned()))
            .collect::<BTreeMap<_, _>>(),
    };
    let target = Target::pasted(provider, target).unwrap();
    let platform = target.kind.platform();
    let device = Device {
        id: DeviceId(format!("own-{}", provider.id())),
        name: format!("Own {}", provider.id()),
        owner: String::new(),
        platform: platform.unwrap_or(carillon_campaign::Platform::Ios),
        provider,
        sandbox: false,
        account: Some(account.id.clone()),
        environment: Environment::Development,
        reception: carillon_payload::Reception::default(),
        target,
    };
    Setting {
        account,
        key: KeyFile {
            name: "key".to_owned(),
            bytes: key.into_bytes(),
        },
        device,
    }
}

/// Everything a person does with a gateway, and what goes wrong with it.
fn live_with(overheard: &Overheard, setting: &Setting) {
    // Into the wrong form first: the mistake is named, the key is not.
    for provider in Provider::ALL {
        let file = setting.key.clone();
        let _ = overheard.call(&CheckKey { provider, file });
    }
    let kept = overheard.call(&KeepGateway {
        account: setting.account.clone(),
        key: NewKey::File {
            file: setting.key.clone(),
        },
    });
    assert!(
        matches!(kept, Ok(GatewayKept::Kept { .. })),
        "{:?}: {kept:?}",
        setting.account.provider
    );
    let account = setting.account.id.clone();
    let _ = overheard.call(&TestGateway { account });
    let device = setting.device.clone();
    overheard.call(&KeepDevice { device }).unwrap();
}

/// Sends to these devices, and waits for an end of each.
fn send(overheard: &Overheard, devices: &[DeviceId]) {
    let opened = overheard.page.starter("streak-saver");
    let run = overheard.call(&Send {
        session: opened.session,
        variant: "a".to_owned(),
        locales: vec![Locale::new("en-US").unwrap()],
        personas: vec![None],
        devices: devices.to_vec(),
        asked_about: Vec::new(),
    });
    let run = run.unwrap();
    until("every end", || {
        let found = overheard.page.call(FindReceipts {
            search: ReceiptSearch {
                run: Some(run),
                ..ReceiptSearch::default()
            },
            before: None,
            limit: 100,
        });
        let entries = found.unwrap().page.entries;
        let mut standings = entries
            .iter()
            .map(|entry| Standing::of(&entry.receipt.state));
        (entries.len() == devices.len() && standings.all(Standing::settled)).then_some(())
    });
}

#[test]
fn no_secret_is_in_anything_the_shell_writes_answers_or_tells() {
    let overheard = Overheard {
        page: Page::new(),
        said: Mutex::default(),
    };
    let told = Arc::new(Mutex::new(String::new()));
    let sink = Arc::clone(&told);
    overheard
        .page
        .app
        .listen_any(ReceiptsChanged::NAME, move |event| {
            canary::say(&mut sink.lock().unwrap(), event.payload());
        });
    let mut planted = Planted {
        secrets: Canaries::default(),
        targets: Canaries::default(),
    };
    let unlock = |passphrase: &str| {
        overheard.call(&UnlockKeys {
            passphrase: passphrase.to_owned(),
        })
    };
    unlock(PASSPHRASE).unwrap();
    let settings = settings(&overheard.page, &mut planted);
    for setting in &settings {
        live_with(&overheard, setting);
    }
    let own: Vec<DeviceId> = settings
        .iter()
        .map(|setting| setting.device.id.clone())
        .collect();
    send(&overheard, &own);
    // The accounts lead to the sandbox's devices: what these do, the own ones get.
    for (iphone, pixel, chrome) in [
        ("Unregistered", "UNREGISTERED", "status-410"),
        ("reset", "malformed", "cut"),
    ] {
        for (device, fault) in [
            (sandbox::SANDBOX_IPHONE, iphone),
            (sandbox::SANDBOX_PIXEL, pixel),
            (sandbox::SANDBOX_CHROME, chrome),
        ] {
            overheard
                .call(&SetFault {
                    device: DeviceId(device.to_owned()),
                    reason: Some(fault.to_owned()),
                })
                .unwrap();
        }
        send(&overheard, &own);
    }
    for format in [RecordFormat::Csv, RecordFormat::Json] {
        overheard
            .call(&ExportReceipts {
                search: ReceiptSearch::default(),
                format,
                path: overheard.page.path(&format!("receipts.{}", format.id())),
            })
            .unwrap();
    }
    let _ = unlock("another/\"horse\"");
    overheard.call(&Gateways {}).unwrap();
    overheard.call(&Inbox {}).unwrap();
    overheard
        .call(&ForgetGateway {
            account: settings[0].account.id.clone(),
        })
        .unwrap();

    let said = overheard.said.lock().unwrap().clone();
    let told = told.lock().unwrap().clone();
    assert!(
        told.contains("own-apns") && said.contains("test_gateway"),
        "the page was told and answered: {told}"
    );
    let home = overheard.page.home.path();
    planted.secrets.assert_not_below(home, &[]);
    planted.targets.assert_not_below(home, &["devices.json"]);
    for (whose, text) in [("an answer", &said), ("an event", &told)] {
        let found = planted.secrets.found_in(text.as_bytes());
        assert!(found.is_empty(), "{found:?} in {whose}");
        let found = planted.targets.found_in(text.as_bytes());
        assert!(found.is_empty(), "{found:?} in {whose}");
    }
    assert!(
        canary::files(home)
            .iter()
            .any(|file| file.ends_with("keys.age")),
        "the keys were kept all the same"
    );
    let devices = serde_json::to_vec(&overheard.page.call(Devices {}).unwrap()).unwrap();
    let found = planted.targets.found_in(&devices);
    for setting in &settings {
        assert!(
            found.contains(&setting.account.provider.id()),
            "what is looked for can be found: {found:?}"
        );
    }
}

#[test]
fn a_panic_that_shows_what_it_held_shows_no_secret() {
    let page = Page::new();
    let mut planted = Planted {
        secrets: Canaries::default(),
        targets: Canaries::default(),
    };
    for setting in settings(&page, &mut planted) {
        let provider = setting.account.provider;
        let read = carillon_gateway::read_key(provider, "key", &setting.key.bytes).unwrap();
        let mut account = setting.account.clone();
        account.values.extend(read.facts.values.clone());
        let gateway = carillon_gateway::AccountGateway::open(account, &read.secret).unwrap();
        let new = KeepGateway {
            account: setting.account.clone(),
            key: NewKey::File {
                file: setting.key.clone(),
            },
        };
        let checked = CheckKey {
            provider,
            file: setting.key.clone(),
        };
        let unlock = UnlockKeys {
            passphrase: PASSPHRASE.to_owned(),
        };
        let campaign = carillon_campaign::Campaign::read(carillon_campaign::Files::new());
        let request = carillon_campaign::Request {
            variant: "a",
            locale: &Locale::new("en-US").unwrap(),
            platform: setting.device.platform,
            persona: None,
        };
        let message = carillon_campaign::resolve(&campaign, request).0;
        let options = carillon_payload::EncodeOptions {
            app: campaign.app(),
            account: Some(&setting.account),
            target: Some(&setting.device.target),
            delivery: None,
            now: None,
        };
        let encoded = carillon_payload::encode(provider, &message, options);
        let subscription = carillon_payload::Subscription::of(&setting.device.target);
        let held = format!(
            "{read:?} {gateway:?} {new:?} {checked:?} {unlock:?} {encoded:?} {options:?} {subscription:?} {:?}",
            setting.device
        );
        let found = planted.secrets.found_in(held.as_bytes());
        assert!(found.is_empty(), "{found:?} in {held}");
        let found = planted.targets.found_in(held.as_bytes());
        assert!(found.is_empty(), "{found:?} in {held}");
    }
}
