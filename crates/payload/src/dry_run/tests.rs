//! What a dry run tells: what is alike once, and what stands in the way.

use std::collections::BTreeMap;

use carillon_campaign::{IosSettings, MessagePicture, Piece, Platform, Purpose, Settings};

use super::*;
use crate::{AccountId, DeliveryId, Target, TargetKind, form};

fn locale(tag: &str) -> Locale {
    Locale::new(tag).unwrap()
}

fn words(text: &str, from: &str) -> ResolvedText {
    ResolvedText {
        text: text.to_owned(),
        pieces: Vec::<Piece>::new(),
        from: locale(from),
        overridden: false,
    }
}

/// A message for French, whose title comes from `title_from`.
fn message(title_from: &str) -> Message {
    let french = locale("fr-FR");
    Message {
        platform: Platform::Ios,
        variant: "a".to_owned(),
        direction: french.direction(),
        title: words("Bonjour", title_from),
        subtitle: None,
        body: words("Une leçon vous attend", "fr-FR"),
        buttons: Vec::new(),
        picture: None,
        on_tap: None,
        settings: Settings::Ios(IosSettings::default()),
        purpose: Purpose::default(),
        locale: french,
    }
}

/// An iPhone that an account reaches.
fn device(id: &str) -> Device {
    Device {
        id: DeviceId(id.to_owned()),
        name: id.to_owned(),
        owner: String::new(),
        platform: Platform::Ios,
        provider: Provider::Apns,
        sandbox: false,
        account: Some(AccountId("qa".to_owned())),
        environment: Environment::Production,
        reception: crate::Reception::default(),
        target: Target {
            kind: TargetKind::ApnsToken,
            value: "0123456789abcdef".repeat(4),
        },
    }
}

fn account(environment: &str) -> Account {
    Account {
        id: AccountId("qa".to_owned()),
        name: "Juniper QA".to_owned(),
        provider: Provider::Apns,
        values: BTreeMap::from([(form::ENVIRONMENT.to_owned(), environment.to_owned())]),
    }
}

fn delivery(device: &Device, message: &Message) -> Delivery {
    Delivery {
        id: DeliveryId("d".to_owned()),
        run: 1,
        campaign: "Spring".to_owned(),
        variant: "a".to_owned(),
        locale: message.locale.clone(),
        persona: Some("amelia".to_owned()),
        device: device.id.clone(),
        device_name: device.name.clone(),
        platform: device.platform,
        provider: device.provider,
        gateway: String::new(),
        bytes: 100,
        planned_at: 0,
        reach: None,
    }
}

/// What would become of one message on these devices, by an account.
fn planned(
    message: &Message,
    devices: &[Device],
    account: Option<&Account>,
) -> Vec<PlannedMessage> {
    let deliveries: Vec<Delivery> = devices
        .iter()
        .map(|device| delivery(device, message))
        .collect();
    let cells = devices
        .iter()
        .zip(&deliveries)
        .map(|(device, delivery)| Cell {
            delivery,
            device,
            message,
            problems: &[],
            account,
            size: 100,
            limit: 4096,
        });
    dry_run(cells)
}

/// What stands in the way of the first device.
fn obstacles(message: &Message, device: Device, account: Option<&Account>) -> Vec<Obstacle> {
    planned(message, &[device], account)[0].devices[0]
        .obstacles
        .clone()
}

#[test]
fn devices_that_get_the_same_words_stand_together() {
    let account = account(form::PRODUCTION);
    let devices = [device("one"), device("two"), device("three")];
    let told = planned(&message("fr-FR"), &devices, Some(&account));
    assert_eq!(told.len(), 1, "one message: {told:?}");
    let names: Vec<&str> = told[0]
        .devices
        .iter()
        .map(|device| device.name.as_str())
        .collect();
    assert_eq!(names, ["one", "two", "three"], "in the order sent");
    assert_eq!(
        told[0].devices[0].environment,
        Some(Environment::Production),
        "with the environment that Apple is asked in"
    );
    assert!(!told[0].has_obstacle(), "and nothing in the way");
}

#[test]
fn other_words_are_told_apart() {
    let (own, borrowed) = (message("fr-FR"), message("en-US"));
    let (first, second) = (device("one"), device("two"));
    let (to_first, to_second) = (delivery(&first, &own), delivery(&second, &borrowed));
    let cell = |delivery, device, message| Cell {
        delivery,
        device,
        message,
        problems: &[],
        account: None,
        size: 1,
        limit: 2,
    };
    let told = dry_run([
        cell(&to_first, &first, &own),
        cell(&to_second, &second, &borrowed),
    ]);
    let fallbacks: Vec<_> = told.iter().map(|told| told.falls_back_to.clone()).collect();
    assert_eq!(
        fallbacks,
        [vec![], vec![locale("en-US")]],
        "a title that is lent by another locale is said"
    );
}

#[test]
fn what_a_provider_would_refuse_is_known_before() {
    let (production, development) = (account(form::PRODUCTION), account(form::DEVELOPMENT));
    assert_eq!(
        obstacles(&message("fr-FR"), device("one"), None),
        [Obstacle::NoGateway],
        "nobody reaches it"
    );
    assert_eq!(
        obstacles(&message("fr-FR"), device("one"), Some(&development)),
        [Obstacle::Mismatch {
            mismatch: Mismatch::OtherEnvironment
        }],
        "Apple would only say BadDeviceToken"
    );
    let mut pictured = message("fr-FR");
    pictured.picture = Some(MessagePicture {
        file: Some("media/cake.png".to_owned()),
        url: None,
    });
    assert_eq!(
        obstacles(&pictured, device("one"), Some(&production)),
        [Obstacle::PictureWithoutUrl {
            file: "media/cake.png".to_owned()
        }],
        "the device could not fetch it"
    );
    let in_sandbox = Device {
        sandbox: true,
        account: None,
        ..device("one")
    };
    assert_eq!(
        obstacles(&pictured, in_sandbox, None),
        [],
        "the sandbox serves the file itself"
    );
}

#[test]
fn words_that_are_wrong_hinder_every_device() {
    let message = message("fr-FR");
    let devices = [device("one"), device("two")];
    let problem = |code, severity| Problem {
        code,
        severity,
        place: None,
    };
    let no_value = problem(
        ProblemCode::NoValue {
            variable: "first_name".to_owned(),
            persona: "amelia".to_owned(),
        },
        Severity::Warning,
    );
    let no_media = problem(
        ProblemCode::NoMedia {
            path: "media/cake.png".to_owned(),
        },
        Severity::Warning,
    );
    let problems = [no_value.clone(), no_media];
    let account = account(form::PRODUCTION);
    let deliveries: Vec<Delivery> = devices
        .iter()
        .map(|device| delivery(device, &message))
        .collect();
    let told = dry_run(
        devices
            .iter()
            .zip(&deliveries)
            .map(|(device, delivery)| Cell {
                delivery,
                device,
                message: &message,
                problems: &problems,
                account: Some(&account),
                size: 5000,
                limit: 4096,
            }),
    );
    assert_eq!(told[0].problems, [no_value], "only what people would see");
    assert_eq!(told[0].hindered(), 2, "both would see it");
    assert_eq!(
        told[0].devices[1].obstacles,
        [Obstacle::TooLarge {
            size: 5000,
            limit: 4096
        }],
        "and the bytes are those that count"
    );
}
