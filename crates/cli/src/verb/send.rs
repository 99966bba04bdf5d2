//! `carillon send`: test pushes to one's own devices, and a receipt each.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::Arc;

use carillon_campaign::Campaign;
use carillon_gateway::sandbox::{self, Sandbox};
use carillon_gateway::{Order, Pace, Plan, Progress, Push, Routes, SandboxGateway, plan, start};
use carillon_payload::{DeliveryId, DeliveryState, Device, Ledger, Outcome, Receipt, SANDBOX};
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
    carillon send spring-sale --gateway \"Juniper QA\" --device \"Ana's iPhone\" --locale fr-FR --dry-run")]
pub(crate) struct Send {
    #[command(flatten)]
    path: CampaignPath,
    /// The gateway, as `carillon gateways` lists it, or `sandbox`
    #[arg(long, value_name = "NAME")]
    gateway: String,
    /// A device of that gateway, by name or id; may be repeated
    #[arg(long, value_name = "NAME", required = true)]
    device: Vec<String>,
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
        let own: Vec<Device> = accounts
            .devices
            .iter()
            .filter(|device| device.account.as_ref() == Some(&account.id))
            .cloned()
            .collect();
        let devices = self.chosen(&own)?;
        if self.dry_run {
            // What would be sent can be looked at without the key.
            return Ok((Routes::to_look(None, [account.clone()]), devices));
        }
        let misfit = devices.iter().find_map(|device| account.mismatch(device));
        if let Some(mismatch) = misfit {
            return Err(Trouble::Mismatch {
                provider: account.provider,
                mismatch,
            });
        }
        let gateway = accounts.open(account, words)?;
        let gateway = match self.rate {
            Some(rate) => gateway.at_pace(Pace::per_second(rate)),
            None => gateway,
        };
        Ok((Routes::new(None, [Arc::new(gateway)]), devices))
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
