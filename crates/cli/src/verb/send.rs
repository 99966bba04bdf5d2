//! `carillon send`: test pushes to one's own devices, and a receipt each.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::Arc;

use carillon_campaign::{Campaign, Platform};
use carillon_gateway::sandbox::{self, Sandbox};
use carillon_gateway::{Order, Pace, Plan, Progress, Push, Routes, SandboxGateway, plan, start};
use carillon_payload::{
    Account, DeliveryId, DeliveryState, Device, DeviceId, Ledger, Outcome, Receipt, Reception,
    SANDBOX, TargetKind,
};
use carillon_words::Words;
use clap::Args;
use serde_json::json;

use crate::accounts::{Accounts, now, unknown};
use crate::command::{CampaignPath, Format};
use crate::open::open;
use crate::select::{People, locales};
use crate::verb::what_goes_where;
use crate::{Trouble, Verdict, output};

/// Send test pushes to your own devices; prints a JSON receipt a line.
///
/// Gateways accept or refuse; whether a device shows a push, none of them says. Exits with 1 where a push was not
/// accepted. The gateway `sandbox` needs no account: it takes the pushes in this very process, and checks them as the
/// providers do.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    carillon send spring-sale --gateway sandbox --device sandbox-iphone\n  \
    carillon send spring-sale --gateway \"Juniper QA\" --device \"Ana's iPhone\" --locale fr-FR --dry-run\n  \
    carillon send spring-sale --gateway Firebase --topic beta --validate\n  \
    carillon send spring-sale --gateway Firebase --topic beta --confirm beta")]
pub(crate) struct Send {
    #[command(flatten)]
    path: CampaignPath,
    /// The gateway, as `carillon gateways` lists it, or `sandbox`
    #[arg(long, value_name = "NAME")]
    gateway: String,
    /// A device of that gateway, by name or id; may be repeated
    #[arg(long, value_name = "NAME", required_unless_present_any = ["topic", "condition"])]
    device: Vec<String>,
    /// Everybody who subscribed to a topic at FCM, instead of devices; needs --confirm
    #[arg(long, value_name = "TOPIC", conflicts_with_all = ["device", "condition"])]
    topic: Option<String>,
    /// Everybody for whom a condition on topics at FCM holds, instead of devices; needs --confirm
    #[arg(long, value_name = "CONDITION", conflicts_with = "device")]
    condition: Option<String>,
    /// The topic or condition once more: it reaches more than your own devices
    #[arg(long, value_name = "TOPIC|CONDITION")]
    confirm: Option<String>,
    /// A locale; may be repeated [default: the source locale]
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// The variant [default: the first]
    #[arg(long, value_name = "ID")]
    variant: Option<String>,
    #[command(flatten)]
    people: People,
    /// At most so many a second, instead of the gateway's own rate; the sandbox takes them as they come
    #[arg(long, value_name = "N")]
    rate: Option<NonZeroU32>,
    /// Print what would go where, and what stands in the way; nothing is sent, and no key is read
    #[arg(long)]
    dry_run: bool,
    /// Ask FCM whether it would take each push (`validateOnly`); nothing is delivered
    #[arg(long, conflicts_with = "dry_run")]
    validate: bool,
    /// How a dry run is written; as JSON with the very requests
    #[arg(long, value_enum, default_value_t, requires = "dry_run")]
    format: Format,
    /// Send to devices of other people as well, who know of it
    #[arg(long)]
    to_others: bool,
}

impl Send {
    /// Sends, or says what would be sent.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let opened = open(&self.path.campaign)?;
        opened.tell_broken(words);
        let runtime = tokio::runtime::Runtime::new().map_err(|error| bug(&error))?;
        let accounts = Accounts::read()?;
        if self.validate {
            return self.look(&runtime, &accounts, &opened.campaign, words);
        }
        self.is_confirmed()?;
        let (routes, devices) = self.routes(&runtime, &accounts, &opened.campaign, words)?;
        if self.dry_run {
            let plan = self.plan(0, &opened.campaign, &devices, &routes)?;
            return what_goes_where::print(&plan, &routes, self.format, words);
        }
        self.ask_about_others(&devices)?;
        accounts.home.make()?;
        let ledger = Arc::new(accounts.home.ledger()?);
        let run = ledger.begin_run(now())?;
        let plan = self.plan(run, &opened.campaign, &devices, &routes)?;
        runtime.block_on(send(routes, ledger, plan.into_pushes(), words))
    }

    /// Other people's devices are sent to only where that was said in so many words.
    fn ask_about_others(&self, devices: &[Device]) -> Result<(), Trouble> {
        let others = devices.iter().filter(|device| !device.is_own());
        let named: Vec<(String, String)> = others
            .map(|device| (device.name.clone(), device.owner.clone()))
            .collect();
        if self.to_others || named.is_empty() {
            return Ok(());
        }
        Err(Trouble::NotYours { devices: named })
    }

    /// The way to the devices, and these. A sandbox lives as long as its route.
    fn routes(
        &self,
        runtime: &tokio::runtime::Runtime,
        accounts: &Accounts,
        campaign: &Campaign,
        words: &Words,
    ) -> Result<(Routes, Vec<Device>), Trouble> {
        if self.gateway == SANDBOX {
            let devices = self.chosen(&sandbox::devices())?;
            let started = runtime.block_on(Sandbox::start(0));
            let sandbox = Arc::new(started.map_err(|error| Trouble::NoSandbox {
                port: 0,
                detail: error.to_string(),
            })?);
            sandbox.set_media(campaign.files());
            let gateway = SandboxGateway::new(sandbox).map_err(|error| bug(&error))?;
            return Ok((Routes::new(Some(Arc::new(gateway)), []), devices));
        }
        let account = accounts.gateway(&self.gateway)?;
        let devices = self.recipients(accounts, account)?;
        if self.dry_run {
            // What would be sent can be looked at without the key.
            return Ok((Routes::to_look(None, [account.clone()]), devices));
        }
        is_reached(account, &devices)?;
        let gateway = accounts.open(account, words)?;
        let gateway = match self.rate {
            Some(rate) => gateway.at_pace(Pace::per_second(rate)),
            None => gateway,
        };
        Ok((Routes::new(None, [Arc::new(gateway)]), devices))
    }

    /// Own devices of an account, or everybody behind a topic.
    fn recipients(&self, accounts: &Accounts, account: &Account) -> Result<Vec<Device>, Trouble> {
        if let Some(everybody) = self.everybody(account)? {
            return Ok(vec![everybody]);
        }
        let own: Vec<Device> = accounts
            .devices
            .iter()
            .filter(|device| device.account.as_ref() == Some(&account.id))
            .cloned()
            .collect();
        self.chosen(&own)
    }

    /// The topic or condition, as it was written.
    fn broadcast(&self) -> Option<(TargetKind, &str)> {
        let topic = self
            .topic
            .as_deref()
            .map(|topic| (TargetKind::Topic, topic));
        let condition = self.condition.as_deref();
        topic.or_else(|| condition.map(|text| (TargetKind::Condition, text)))
    }

    /// Those behind a topic or a condition, as a device of theirs; `None` where own devices are meant.
    fn everybody(&self, account: &Account) -> Result<Option<Device>, Trouble> {
        let Some((kind, text)) = self.broadcast() else {
            return Ok(None);
        };
        let target = kind.target(text).ok_or_else(|| Trouble::BadBroadcast {
            given: text.to_owned(),
        })?;
        Ok(Some(Device {
            id: DeviceId(target.value.clone()),
            name: target.value.clone(),
            owner: String::new(),
            platform: kind.platform().unwrap_or(Platform::Android),
            provider: kind.provider(),
            sandbox: false,
            account: Some(account.id.clone()),
            environment: account.environment(),
            reception: Reception::default(),
            target,
        }))
    }

    /// Whoever sends to more than own devices says so in so many words.
    fn is_confirmed(&self) -> Result<(), Trouble> {
        match self.broadcast() {
            Some((_, text)) if !self.dry_run && self.confirm.as_deref() != Some(text) => {
                Err(Trouble::NotConfirmed {
                    given: text.to_owned(),
                })
            }
            _ => Ok(()),
        }
    }

    /// Asks whether each push would be taken. Nothing is in the ledger, since nothing is sent.
    fn look(
        &self,
        runtime: &tokio::runtime::Runtime,
        accounts: &Accounts,
        campaign: &Campaign,
        words: &Words,
    ) -> Result<Verdict, Trouble> {
        let account = accounts.gateway(&self.gateway)?;
        let devices = self.recipients(accounts, account)?;
        is_reached(account, &devices)?;
        let gateway = accounts.open(account, words)?;
        let routes = Routes::to_look(None, [account.clone()]);
        let plan = self.plan(0, campaign, &devices, &routes)?;
        let mut all_good = true;
        for push in plan.pushes() {
            let outcome = runtime.block_on(gateway.look(push));
            let outcome = outcome.ok_or_else(|| Trouble::CannotLook {
                gateway: account.name.clone(),
            })?;
            all_good &= matches!(outcome, Outcome::Accepted { .. });
            output::line(&looked_at(push, &outcome, words))?;
        }
        Ok(Verdict::found(!all_good))
    }

    fn chosen(&self, known: &[Device]) -> Result<Vec<Device>, Trouble> {
        let find = |given: &String| {
            let device = known
                .iter()
                .find(|device| device.name == *given || device.id.0 == *given)
                .ok_or_else(|| unknown("device", given, known.iter().map(|device| &device.name)))?;
            if !device.reception.is_sent_to() {
                return Err(Trouble::Unsubscribed {
                    device: device.name.clone(),
                });
            }
            Ok(device.clone())
        };
        self.device.iter().map(find).collect()
    }

    fn plan(
        &self,
        run: u64,
        campaign: &Campaign,
        devices: &[Device],
        routes: &Routes,
    ) -> Result<Plan, Trouble> {
        let variants = &campaign.manifest().variants;
        let variant = match &self.variant {
            None => variants.first().map(|variant| variant.id.as_str()),
            Some(given) if variants.iter().any(|variant| variant.id == *given) => {
                Some(given.as_str())
            }
            Some(given) => {
                return Err(unknown(
                    "variant",
                    given,
                    variants.iter().map(|known| &known.id),
                ));
            }
        };
        let mut chosen = locales(campaign, &self.locale)?;
        if self.locale.is_empty() {
            chosen.truncate(1);
        }
        Ok(plan(
            &Order {
                run,
                campaign,
                variant: variant.unwrap_or_default(),
                locales: &chosen,
                personas: &self.people.of(campaign)?,
                devices,
                planned_at: now(),
            },
            routes,
        ))
    }
}

/// Sends everything, and prints how each push ended. A refusal that was tried again is not its end.
async fn send(
    routes: Routes,
    ledger: Arc<dyn Ledger>,
    pushes: Vec<Push>,
    words: &Words,
) -> Result<Verdict, Trouble> {
    let order: Vec<DeliveryId> = pushes.iter().map(|push| push.delivery.id.clone()).collect();
    let mut run = start(Arc::new(routes), ledger, pushes)
        .await
        .map_err(|error| bug(&error))?;
    let mut latest = BTreeMap::new();
    let mut failed = None;
    while let Some(progress) = run.next().await {
        match progress {
            Progress::Changed(receipt) => {
                latest.insert(receipt.delivery.id.clone(), receipt);
            }
            Progress::LedgerFailed(error) => failed = Some(bug(&error)),
            Progress::Waiting { .. } => {}
        }
    }
    let mut all_accepted = true;
    let mut written = Ok(());
    for receipt in order.iter().filter_map(|id| latest.get(id)) {
        let Some((accepted, line)) = told(receipt, words) else {
            continue;
        };
        all_accepted &= accepted;
        written = written.and_then(|()| output::line(&line));
    }
    match failed {
        Some(trouble) => Err(trouble),
        None => Verdict::found(!all_accepted).after(written),
    }
}

/// Whether an account reaches all of these devices.
fn is_reached(account: &Account, devices: &[Device]) -> Result<(), Trouble> {
    match devices.iter().find_map(|device| account.mismatch(device)) {
        Some(mismatch) => Err(Trouble::Mismatch {
            provider: account.provider,
            mismatch,
        }),
        None => Ok(()),
    }
}

/// What a provider said of a push that was not sent.
fn looked_at(push: &Push, outcome: &Outcome, words: &Words) -> String {
    let said = words.looked_at(push.delivery.provider, outcome);
    let line = json!({
        "device": push.delivery.device_name,
        "locale": push.delivery.locale,
        "variant": push.delivery.variant,
        "provider": push.delivery.provider,
        "bytes": push.delivery.bytes,
        "validated": outcome,
        "what": said.what,
        "why": said.why,
    });
    line.to_string()
}

/// A settled receipt, and whether it was accepted. No target is in it, and no key.
fn told(receipt: &Receipt, words: &Words) -> Option<(bool, String)> {
    let DeliveryState::Settled { outcome, took, .. } = &receipt.state else {
        return None;
    };
    let delivery = &receipt.delivery;
    let said = words.outcome(delivery.provider, outcome);
    let line = json!({
        "delivery": delivery.id.0,
        "device": delivery.device_name,
        "locale": delivery.locale,
        "persona": delivery.persona,
        "variant": delivery.variant,
        "provider": delivery.provider,
        "bytes": delivery.bytes,
        "took": took,
        "result": outcome,
        "what": said.what,
        "why": said.why,
    });
    let accepted = matches!(outcome, Outcome::Accepted { .. });
    Some((accepted, line.to_string()))
}

fn bug(error: &impl ToString) -> Trouble {
    Trouble::Bug {
        detail: error.to_string(),
    }
}
