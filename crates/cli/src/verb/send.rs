//! `carillon send`: test pushes to one's own devices, and a receipt each; or a push to everybody on a list, or in an
//! audience.

mod audience;
pub(crate) mod list;
mod validate;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use carillon_campaign::Campaign;
use carillon_gateway::sandbox::{self, Sandbox};
use carillon_gateway::{Order, Pace, Plan, Progress, Push, Routes, SandboxGateway, plan, start};
use carillon_payload::{
    AudienceKind, DeliveryId, DeliveryState, Device, Ledger, Outcome, Receipt, SANDBOX,
};
use carillon_words::Words;
use clap::Args;
use serde_json::json;

use crate::accounts::{Accounts, now, unknown};
use crate::command::CampaignPath;
use crate::open::{Opened, open};
use crate::select::{People, locales};
use crate::verb::what_goes_where;
use crate::{Trouble, Verdict, output};
use audience::{ByName, Step, ToAudience};
use list::{Manner, ToList};

/// Send test pushes to your own devices; prints a JSON receipt a line. Or send to a list, or to an audience.
///
/// Gateways accept or refuse; whether a device shows a push, none of them says. Exits with 1 where a push was not
/// accepted. The gateway `sandbox` needs no account: it takes the pushes in this very process, and checks them as the
/// providers do.
///
/// A list is a CSV file with a column `token`, and `kind`, `platform` and `locale` where they are wanted. A line that cannot
/// be used is told and left out, and a token that comes twice is sent to once. Before anything leaves, the number of
/// pushes has to be typed, or given with --yes-to. Ctrl-C lets what is on the wire come through and leaves the rest to
/// `carillon resume`, and so does a crash. At the end stands how many were accepted, and why the others were not.
///
/// An audience is the provider's: a topic or a condition at FCM, a segment or a campaign at Braze, a segment at OneSignal. The
/// push is handed over, and the provider sends it to everybody. How many they are, it alone knows. What is known is told
/// before, with the findings; an error stops it. Then the name of the audience has to be typed, or given with --confirm.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    carillon send spring-sale --gateway sandbox --device sandbox-iphone\n  \
    carillon send spring-sale --gateway \"Juniper QA\" --device \"Ana's iPhone\" --locale fr-FR --dry-run\n  \
    carillon send spring-sale --gateway \"Juniper\" --list tokens.csv --rate 500\n  \
    carillon send spring-sale --gateway Firebase --topic beta --validate\n  \
    carillon send spring-sale --gateway Braze --segment 6a1f02c4-3d5e-47b8-9c01-2e4f6a8b0c1d --dry-run")]
pub(crate) struct Send {
    #[command(flatten)]
    path: CampaignPath,
    /// The gateway, as `carillon gateways` lists it, or `sandbox`
    #[arg(long, value_name = "NAME")]
    gateway: String,
    /// A device of that gateway, by name or id; may be repeated
    #[arg(long, value_name = "NAME",
        required_unless_present_any = ["list", "topic", "condition", "segment", "campaign_id"])]
    device: Vec<String>,
    /// A list of devices to send to instead
    #[arg(long, value_name = "FILE", conflicts_with = "device")]
    list: Option<PathBuf>,
    /// The number of pushes to the list, for scripts: nothing is asked, and nothing is sent where it is another
    #[arg(long, value_name = "COUNT", requires = "list")]
    yes_to: Option<u64>,
    #[command(flatten)]
    manner: Manner,
    #[command(flatten)]
    audience: ByName,
    /// A locale; may be repeated. Of a list, for those whose own is not there [default: the source locale; to a segment all]
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// The variant [default: the first]
    #[arg(long, value_name = "ID")]
    variant: Option<String>,
    #[command(flatten)]
    people: People,
    /// Print what would go where, and what stands in the way; nothing is sent, and no key is read
    #[arg(long)]
    dry_run: bool,
    /// Ask FCM whether it would take each push (`validateOnly`); nothing is delivered
    #[arg(long, conflicts_with_all = ["dry_run", "list"])]
    validate: bool,
    /// Send to devices of other people as well, who know of it
    #[arg(long)]
    to_others: bool,
}

impl Send {
    /// Sends, or says what would be sent.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let opened = open(&self.path.campaign)?;
        opened.tell_broken(words);
        if let Some((kind, name)) = self.audience.chosen() {
            return self.to_audience(kind, name, &opened, words);
        }
        if let Some(list) = &self.list {
            return self.to_list(list, &opened.campaign, words);
        }
        let runtime = tokio::runtime::Runtime::new().map_err(|error| bug(&error))?;
        let accounts = Accounts::read()?;
        let (routes, devices) = self.routes(&runtime, &accounts, &opened.campaign, words)?;
        if self.validate {
            let plan = self.plan(0, &opened.campaign, &devices, &routes)?;
            return runtime.block_on(validate::print(&routes, plan.pushes(), words));
        }
        if self.dry_run {
            let plan = self.plan(0, &opened.campaign, &devices, &routes)?;
            return what_goes_where::print(&plan, &routes, self.manner.format, words);
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

    /// Hands the push over to an audience.
    fn to_audience(
        &self,
        kind: AudienceKind,
        name: &str,
        opened: &Opened,
        words: &Words,
    ) -> Result<Verdict, Trouble> {
        let campaign = &opened.campaign;
        ToAudience {
            opened,
            variant: self.variant(campaign)?,
            locales: &self.locale,
            persona: self.people.only(campaign)?.as_deref(),
            gateway: &self.gateway,
            kind,
            name,
            manner: &self.manner,
            consent: &self.audience,
            step: match (self.dry_run, self.validate) {
                (true, _) => Step::Look,
                (_, true) => Step::Validate,
                _ => Step::Send,
            },
        }
        .run(words)
    }

    /// Sends to everybody on a list.
    fn to_list(&self, list: &Path, campaign: &Campaign, words: &Words) -> Result<Verdict, Trouble> {
        let chosen = locales(campaign, &self.locale)?;
        let locale = chosen.first().ok_or_else(|| bug(&"no locale"))?;
        let people = self.people.of(campaign)?;
        ToList {
            path: &self.path.campaign,
            campaign,
            variant: self.variant(campaign)?,
            locale,
            persona: people.first().and_then(|person| person.as_deref()),
            gateway: &self.gateway,
            list,
            yes_to: self.yes_to,
            dry_run: self.dry_run,
            manner: &self.manner,
        }
        .run(words)
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
            sandbox.set_media(campaign);
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
        let gateway = match self.manner.rate {
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
        let mut chosen = locales(campaign, &self.locale)?;
        if self.locale.is_empty() {
            chosen.truncate(1);
        }
        Ok(plan(
            &Order {
                run,
                campaign,
                variant: self.variant(campaign)?,
                locales: &chosen,
                personas: &self.people.of(campaign)?,
                devices,
                planned_at: now(),
            },
            routes,
        ))
    }
}

impl Send {
    /// The variant's id: the given one, or the first.
    fn variant<'a>(&'a self, campaign: &'a Campaign) -> Result<&'a str, Trouble> {
        let variants = &campaign.manifest().variants;
        match &self.variant {
            None => Ok(variants.first().map_or("", |variant| &variant.id)),
            Some(given) if variants.iter().any(|variant| variant.id == *given) => Ok(given),
            Some(given) => Err(unknown(
                "variant",
                given,
                variants.iter().map(|known| &known.id),
            )),
        }
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
        "reach": delivery.reach,
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
