//! Handing a push over to an audience of a provider's: planned as it would be sent, and sent as a run.

use std::sync::Arc;

use carillon_campaign::Campaign;
use carillon_gateway::{HandOver as Order, HandedOver, Routes};
use carillon_ipc::{Failure, HandOver};
use carillon_payload::{Account, Audience, BroadcastFacts, BroadcastOrder};
use tauri::{AppHandle, Runtime};

use crate::commands::gateway;
use crate::failure::{self, bug};
use crate::route;
use crate::sandbox::Running;
use crate::send::{Planned, begin};
use crate::shell::{Shell, held, now};

/// Plans it, starts it and gives the run's number.
pub(crate) async fn hand_over<R: Runtime>(
    app: AppHandle<R>,
    shell: Arc<Shell>,
    args: HandOver,
) -> Result<u64, Failure> {
    let running = shell.sandbox.running().await?;
    let planned = {
        let shell = Arc::clone(&shell);
        tauri::async_runtime::spawn_blocking(move || prepare(&shell, &running, &args))
    };
    begin(app, shell, planned.await.map_err(bug)??).await
}

/// What reads disks and keys: off the async threads.
fn prepare(shell: &Shell, running: &Running, args: &HandOver) -> Result<Planned, Failure> {
    let chosen = Chosen::of(shell, running, args)?;
    let routes = route::routes(shell, running, &[chosen.device()])?;
    let ledger = shell.ledger()?;
    let number = ledger.begin_run(now()).map_err(failure::store)?;
    let planned = chosen.planned(number, args, &routes);
    // The page asks; here is only made sure of it.
    if planned.iter().any(|one| !one.facts.personal.is_empty()) {
        return Err(bug("everybody would get one person's words"));
    }
    Ok(Planned {
        number,
        ledger,
        pushes: planned.into_iter().map(|one| one.push).collect(),
        routes,
    })
}

/// What a hand-over would do, by the very plan it would be sent by.
pub(crate) fn look(
    shell: &Shell,
    running: &Running,
    args: &HandOver,
) -> Result<Vec<BroadcastFacts>, Failure> {
    let chosen = Chosen::of(shell, running, args)?;
    let routes = Routes::to_look(None, [chosen.account.clone()]);
    let planned = chosen.planned(0, args, &routes);
    Ok(planned.into_iter().map(|one| one.facts).collect())
}

/// What was chosen, as the shell knows it.
struct Chosen {
    campaign: Campaign,
    account: Account,
    audience: Audience,
}

impl Chosen {
    fn of(shell: &Shell, running: &Running, args: &HandOver) -> Result<Self, Failure> {
        let campaign = held(&*shell.session(&args.session)?).campaign().clone();
        let account = gateway::kept(shell, &args.gateway)?;
        let audience = Audience::named(account.provider, args.kind, &args.name).map_err(bug)?;
        // An account may lead to this very sandbox, whose devices have every app that is sent from here.
        running.sandbox.install(campaign.app());
        running.sandbox.introduce(&campaign);
        running.sandbox.set_media(&campaign);
        Ok(Self {
            campaign,
            account,
            audience,
        })
    }

    /// The audience in the place of a device, for the way to it.
    fn device(&self) -> carillon_payload::Device {
        let platform = carillon_campaign::Platform::Android;
        self.audience.device(Some(&self.account), platform)
    }

    fn planned(&self, run: u64, args: &HandOver, routes: &Routes) -> Vec<HandedOver> {
        let order = Order {
            run,
            broadcast: BroadcastOrder {
                campaign: &self.campaign,
                variant: &args.variant,
                locales: &args.locales,
                persona: args.persona.as_deref(),
                audience: &self.audience,
            },
            account: Some(&self.account),
            planned_at: now(),
        };
        carillon_gateway::hand_over(&order, routes)
    }
}
