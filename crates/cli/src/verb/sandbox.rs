//! `carillon sandbox`: the sandbox push service on loopback, for one's own senders, until interrupted.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use carillon_desktop::{Desktop, NotShown, follow};
use carillon_gateway::sandbox::{
    Arrival, BRAZE_ALIAS, BRAZE_CAMPAIGN, BRAZE_PERSON, BRAZE_SEGMENT, FCM_TOPIC, Fault,
    ONE_SIGNAL_APP, ONE_SIGNAL_PERSON, ONE_SIGNAL_SEGMENT, ONE_SIGNAL_SUBSCRIPTIONS, PROJECT,
    Sandbox, TlsFault, WEBHOOK_PATH, WEBHOOK_SERVERS, WEBHOOK_TARGETS, devices,
};
use carillon_payload::{DeviceId, reasons};
use carillon_words::{Sentence, Words};
use clap::Args;
use serde_json::{Value, json};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use crate::open::open;
use crate::{Trouble, Verdict, output};

/// Run the sandbox push service: it takes what APNs, FCM, Web Push, Braze, OneSignal and webhooks take, and refuses what they refuse.
///
/// Prints JSON, one value a line: first where it listens, with devices and credentials that are made anew at each
/// start; then every push that arrives. It listens on this machine only and ends with Ctrl-C.
///
/// Each provider's `authorization` is a header that can be sent as it stands: APNs takes it for an hour, Web Push for
/// twelve. The keys beside it sign new ones. APNs wants HTTP/2, and Web Push a body encrypted for `subscription`.
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  carillon sandbox --port 8930 --campaign spring-sale > sandbox.jsonl &\n  \
                  carillon payload spring-sale --platform ios | sed '1,/^$/d' |\n    \
                  curl --http2-prior-knowledge -H \"authorization: $(head -1 sandbox.jsonl | jq -r .apns.authorization)\" \\\n      \
                  -H 'apns-push-type: alert' -H 'apns-topic: YOUR-BUNDLE-ID' --data-binary @- \\\n      \
                  \"$(head -1 sandbox.jsonl | jq -r '.listening + \"/3/device/\" + .devices[0].target')\""
)]
pub(crate) struct Serve {
    /// The port [default: a free one]
    #[arg(long, default_value_t = 0, hide_default_value = true)]
    port: u16,
    /// A campaign whose app is on the devices and whose pictures are served; without one APNs knows no topic
    #[arg(long, value_name = "CAMPAIGN")]
    campaign: Option<PathBuf>,
    /// Take every token of Apple's or Firebase's form and every line to /webhook, not those of the devices alone, and count
    /// what each takes: GET /crowd has the counts as CSV
    #[arg(long)]
    crowd: bool,
    /// Show every push that arrives as a notification on this machine, too
    #[arg(long)]
    notify: bool,
    /// What a device does instead of taking pushes: a reason of its provider, or delay, reset, cut, malformed
    #[arg(long = "fault", value_name = "DEVICE=FAULT", value_parser = told_fault)]
    faults: Vec<(DeviceId, Fault)>,
    /// What a sender meets that asks for TLS, at the address told as `tls`: no-tls, handshake (refused) or cut (broken
    /// within). Senders without TLS are served
    #[arg(long, value_name = "FAULT", default_value = "no-tls", hide_default_value = true, value_parser = told_tls_fault)]
    tls_fault: TlsFault,
}

/// `handshake`.
fn told_tls_fault(text: &str) -> Result<TlsFault, String> {
    let known = || TlsFault::ALL.map(TlsFault::id).join(", ");
    TlsFault::named(text).ok_or_else(|| format!("TLS can fail by {}", known()))
}

/// `sandbox-iphone=BadDeviceToken`.
fn told_fault(text: &str) -> Result<(DeviceId, Fault), String> {
    let (id, name) = text.split_once('=').unwrap_or((text, ""));
    let all = devices();
    let Some(device) = all.iter().find(|device| device.id.0 == id) else {
        let known: Vec<&str> = all.iter().map(|device| device.id.0.as_str()).collect();
        return Err(format!("the devices are {}", known.join(", ")));
    };
    let fault = Fault::named(device.provider, name).filter(|fault| *fault != Fault::NoTls);
    let fault = fault.ok_or_else(|| {
        let known = reasons()
            .iter()
            .filter(|reason| reason.provider == device.provider);
        let names: Vec<&str> = known.map(|reason| reason.name).collect();
        format!(
            "{id} can say {}, or do delay, reset, cut, malformed; how TLS fails is said with --tls-fault",
            names.join(", ")
        )
    })?;
    Ok((device.id.clone(), fault))
}

impl Serve {
    /// Listens until interrupted.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let campaign = self.campaign.as_deref().map(open).transpose()?;
        let runtime = tokio::runtime::Runtime::new().map_err(|error| self.trouble(&error))?;
        runtime.block_on(async {
            let sandbox = Sandbox::start(self.port)
                .await
                .map_err(|error| self.trouble(&error))?;
            if let Some(opened) = &campaign {
                sandbox.install(opened.campaign.app());
                sandbox.introduce(&opened.campaign);
                sandbox.set_media(&opened.campaign);
            }
            for (device, fault) in &self.faults {
                sandbox.set_fault(device, Some(fault.clone()));
            }
            sandbox.set_tls_fault(self.tls_fault);
            if self.crowd {
                sandbox.gather_crowd();
            }
            let arrivals = sandbox.arrivals();
            if self.notify {
                tokio::spawn(show(sandbox.arrivals(), Words::new(words.language())));
            }
            output::line(&ready(&sandbox)?.to_string())?;
            output::note(&words.say("sandbox-ready", &[]));
            tokio::select! {
                ended = report(arrivals) => ended,
                _ = tokio::signal::ctrl_c() => Ok(()),
            }
        })?;
        Ok(Verdict::Clean)
    }

    fn trouble(&self, error: &std::io::Error) -> Trouble {
        Trouble::NoSandbox {
            port: self.port,
            detail: error.to_string(),
        }
    }
}

/// Where it listens, and what a sender must have.
fn ready(sandbox: &Sandbox) -> Result<Value, Trouble> {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let credentials = sandbox.credentials();
    let origin = sandbox.origin();
    let service_account = sandbox
        .service_account()
        .map_err(|detail| Trouble::Bug { detail })?;
    let apns_key = credentials
        .apns_key()
        .map_err(|detail| Trouble::Bug { detail })?;
    Ok(json!({
        "listening": origin,
        "tls": sandbox.tls_origin(),
        "devices": devices().iter().map(|device| json!({
            "id": device.id.0,
            "provider": device.provider,
            "target": device.target.value,
        })).collect::<Vec<_>>(),
        "apns": {
            "authorization": format!("bearer {}", credentials.provider_token(now)),
            "team-id": credentials.team_id(),
            "key-id": credentials.key_id(),
            "key": apns_key,
        },
        "fcm": {
            "project": PROJECT,
            "topic": FCM_TOPIC,
            "authorization": format!("Bearer {}", credentials.access_token()),
            "service-account": service_account,
        },
        "web-push": {
            // RFC 8292: at most a day ahead.
            "authorization": credentials.vapid(&origin, now + 12 * 60 * 60),
            "public-key": credentials.application_server_key(),
            "private-key": credentials.application_server_private_key(),
            "subscription": sandbox.subscription(),
        },
        "braze": {
            "authorization": format!("Bearer {}", credentials.braze_key()),
            "key": credentials.braze_key(),
            "external-id": BRAZE_PERSON,
            "campaign-id": BRAZE_CAMPAIGN,
            "segment": BRAZE_SEGMENT,
            "alias": {"alias_label": BRAZE_ALIAS.0, "alias_name": BRAZE_ALIAS.1},
        },
        "one-signal": {
            "authorization": format!("Key {}", credentials.one_signal_key()),
            "key": credentials.one_signal_key(),
            "app-id": ONE_SIGNAL_APP,
            "external-id": ONE_SIGNAL_PERSON,
            "segment": ONE_SIGNAL_SEGMENT,
            "subscriptions": ONE_SIGNAL_SUBSCRIPTIONS
                .map(|(device, _, id)| json!({"device": device, "id": id})),
        },
        "webhook": {
            "authorization": format!("Bearer {}", credentials.webhook_key()),
            "key": credentials.webhook_key(),
            "url": format!("{origin}{WEBHOOK_PATH}"),
            "servers": WEBHOOK_SERVERS
                .map(|(preset, path)| json!({"preset": preset, "url": format!("{origin}{path}")})),
            "targets": WEBHOOK_TARGETS
                .map(|(device, target)| json!({"device": device, "target": target})),
        },
    }))
}

/// Prints every push that arrives, one a line.
async fn report(mut arrivals: Receiver<Arrival>) -> Result<(), Trouble> {
    loop {
        match arrivals.recv().await {
            Ok(arrival) => output::line(&told(&arrival).to_string())?,
            // Too many at once for this reader: the next ones are still told.
            Err(RecvError::Lagged(_)) => {}
            Err(RecvError::Closed) => return Ok(()),
        }
    }
}

/// Shows every push that arrives on this machine. Where nothing can be shown, that is said at once and not with the first
/// push, and the sandbox goes on.
async fn show(arrivals: Receiver<Arrival>, words: Words) {
    let desktop = Desktop::here();
    let note = |why: &NotShown| {
        let Sentence { what, why } = not_shown(&words, why);
        output::note(&format!("{what}\n{why}"));
    };
    let found = desktop.look().await;
    if let Err(why) = &found {
        note(why);
    }
    follow(arrivals, &desktop, || true, note).await;
}

/// Why nothing is shown, and what to do.
fn not_shown(words: &Words, why: &NotShown) -> Sentence {
    match why {
        NotShown::NoService => words.failure("no-notifications", &[]),
        NotShown::Refused { detail } => {
            words.failure("not-shown", &[("detail", detail.as_str().into())])
        }
    }
}

fn told(arrival: &Arrival) -> Value {
    json!({
        "arrived": arrival.id,
        "device": arrival.device.0,
        "audience": arrival.audience.as_ref().map(|audience| &audience.name),
        "provider": arrival.provider,
        "at": arrival.at,
        "headers": arrival.headers,
        "payload": String::from_utf8_lossy(&arrival.payload),
    })
}
