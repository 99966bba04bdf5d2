//! What the socket tests share: a sandbox, messages, pushes, and a ledger that remembers.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test binary uses its own part"
)]

pub mod senders;

use std::sync::{Arc, Mutex};

use carillon_campaign::{
    AndroidSettings, AppProfile, IosSettings, Locale, Message, Origin, Piece, Platform, Purpose,
    ResolvedText, Settings, WebSettings,
};
use carillon_gateway::Push;
use carillon_gateway::sandbox::{self, Sandbox};
use carillon_payload::{
    Delivery, DeliveryId, Device, Ledger, LedgerError, Outcome, Provider, SANDBOX,
};

/// A sandbox on a free port.
pub async fn sandbox() -> Arc<Sandbox> {
    // The tests' own clients want it as ours do.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Arc::new(Sandbox::start(0).await.expect("loopback has a free port"))
}

/// The app that sends.
pub fn app() -> AppProfile {
    AppProfile {
        name: "Juniper".to_owned(),
        bundle_id: Some("example.juniper".to_owned()),
        ..AppProfile::default()
    }
}

/// The sandbox's device of a platform.
pub fn device(platform: Platform) -> Device {
    let mut devices = sandbox::devices().into_iter();
    devices
        .find(|device| device.platform == platform)
        .expect("one a platform")
}

fn words(text: &str, locale: &Locale) -> ResolvedText {
    let whole = 0..text.len();
    ResolvedText {
        text: text.to_owned(),
        pieces: vec![Piece {
            range: whole.clone(),
            origin: Origin::Source { range: whole },
        }],
        from: locale.clone(),
        overridden: false,
    }
}

/// A message as it looks after travelling.
pub fn message(platform: Platform) -> Message {
    let locale = Locale::new("ar").expect("a locale");
    Message {
        platform,
        variant: String::new(),
        direction: locale.direction(),
        title: words("اطلب قبل 18:00", &locale),
        subtitle: None,
        body: words("من Carillon 🔔", &locale),
        buttons: Vec::new(),
        picture: None,
        on_tap: Some("juniper://streak".to_owned()),
        settings: match platform {
            Platform::Ios => Settings::Ios(IosSettings::default()),
            Platform::Android => Settings::Android(AndroidSettings::default()),
            Platform::Web => Settings::Web(WebSettings {
                time_to_live: Some(60),
                ..WebSettings::default()
            }),
        },
        purpose: Purpose::default(),
        locale,
    }
}

/// A planned push to the sandbox's device of a platform.
pub fn push(platform: Platform, number: u32) -> Push {
    let device = device(platform);
    let message = message(platform);
    Push {
        delivery: Delivery {
            id: DeliveryId(format!("9b2c1d4e-0000-4000-8000-{number:012}")),
            run: 1,
            campaign: "Streak saver".to_owned(),
            variant: "a".to_owned(),
            locale: message.locale.clone(),
            persona: None,
            device: device.id.clone(),
            device_name: device.name.clone(),
            platform,
            provider: Provider::of(platform),
            gateway: SANDBOX.to_owned(),
            bytes: 0,
            planned_at: 0,
            reach: None,
        },
        device,
        message,
        more: Vec::new(),
        app: Arc::new(app()),
    }
}

/// A line of the ledger, and how many requests the sandbox had seen when it was written.
pub type Line = (String, u64);

/// Remembers its lines.
pub struct Recording {
    sandbox: Arc<Sandbox>,
    lines: Mutex<Vec<Line>>,
    /// The first call of this name fails.
    pub fails_at: Option<&'static str>,
}

impl Recording {
    pub fn new(sandbox: &Arc<Sandbox>) -> Arc<Self> {
        Arc::new(Self::failing(sandbox, None))
    }

    pub fn failing(sandbox: &Arc<Sandbox>, fails_at: Option<&'static str>) -> Self {
        Self {
            sandbox: Arc::clone(sandbox),
            lines: Mutex::default(),
            fails_at,
        }
    }

    pub fn lines(&self) -> Vec<Line> {
        self.lines.lock().expect("no test panicked").clone()
    }

    fn write(&self, name: &str, line: String) -> Result<(), LedgerError> {
        if self.fails_at == Some(name) {
            return Err(LedgerError {
                detail: "no space left on device".to_owned(),
            });
        }
        let seen = self.sandbox.requests();
        self.lines
            .lock()
            .expect("no test panicked")
            .push((line, seen));
        Ok(())
    }
}

impl Ledger for Recording {
    fn planned(&self, deliveries: &[Delivery]) -> Result<(), LedgerError> {
        self.write("planned", format!("planned {}", deliveries.len()))
    }

    fn on_the_wire(&self, _: &DeliveryId, _: u64) -> Result<(), LedgerError> {
        self.write("on_the_wire", "on the wire".to_owned())
    }

    fn settled(
        &self,
        _: &DeliveryId,
        outcome: &Outcome,
        _: u64,
        _: u64,
    ) -> Result<(), LedgerError> {
        let how = match outcome {
            Outcome::Accepted { .. } => "accepted".to_owned(),
            Outcome::Rejected(rejection) => rejection.reason.clone(),
            Outcome::Undecided { .. } => "undecided".to_owned(),
            Outcome::NotSent { .. } => "not sent".to_owned(),
        };
        self.write("settled", how)
    }
}
