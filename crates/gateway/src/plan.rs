//! What a person chose as planned deliveries: as every persona, every locale to every device. What is told before and
//! what is sent come from this one plan.

use std::sync::Arc;

use carillon_campaign::{AppProfile, Campaign, Locale, Problem, Request, resolve};
use carillon_payload::{Cell, Delivery, DeliveryId, Device, PlannedMessage, dry_run};
use uuid::Uuid;

use crate::{Push, Routes};

/// A test send as it was chosen.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The run's number in the ledger.
    pub run: u64,
    /// What is sent.
    pub campaign: &'a Campaign,
    /// The variant's id.
    pub variant: &'a str,
    /// The locales, in the order sent.
    pub locales: &'a [Locale],
    /// Whose values fill the variables, in the order sent; `None` shows the variables' names.
    pub personas: &'a [Option<String>],
    /// The devices, in the order sent.
    pub devices: &'a [Device],
    /// Milliseconds since 1970.
    pub planned_at: u64,
}

/// Everything that would be sent, in that order.
#[derive(Clone, Debug)]
pub struct Plan {
    planned: Vec<Planned>,
}

/// A push, and what is known of it before it leaves.
#[derive(Clone, Debug)]
struct Planned {
    push: Push,
    /// What was wrong with its words.
    problems: Vec<Problem>,
    /// The most bytes it may have.
    limit: usize,
}

/// As every persona, every locale to every device whose person wants pushes, each with an idempotency id of its own and
/// counted as its gateway will send it.
pub fn plan(order: &Order<'_>, routes: &Routes) -> Plan {
    let app = Arc::new(order.campaign.app().clone());
    let mut planned = Vec::with_capacity(order.cells());
    for persona in order.personas {
        for locale in order.locales {
            let devices = order.devices.iter();
            for device in devices.filter(|device| device.reception.is_sent_to()) {
                let chosen = (persona.as_deref(), locale, device);
                planned.push(one(order, chosen, &app, routes));
            }
        }
    }
    Plan { planned }
}

impl Order<'_> {
    /// How many deliveries it is.
    fn cells(&self) -> usize {
        self.personas.len() * self.locales.len() * self.devices.len()
    }
}

impl Plan {
    /// The pushes, to be sent.
    pub fn into_pushes(self) -> Vec<Push> {
        self.planned.into_iter().map(|one| one.push).collect()
    }

    /// The pushes, to be looked at.
    pub fn pushes(&self) -> impl Iterator<Item = &Push> {
        self.planned.iter().map(|one| &one.push)
    }

    /// What goes where, and what stands in the way.
    pub fn dry_run(&self, routes: &Routes) -> Vec<PlannedMessage> {
        dry_run(self.planned.iter().map(|one| Cell {
            delivery: &one.push.delivery,
            device: &one.push.device,
            message: &one.push.message,
            problems: &one.problems,
            account: routes.account(&one.push),
            size: one.push.delivery.bytes,
            limit: one.limit,
        }))
    }
}

fn one(
    order: &Order<'_>,
    (persona, locale, device): (Option<&str>, &Locale, &Device),
    app: &Arc<AppProfile>,
    routes: &Routes,
) -> Planned {
    let request = Request {
        variant: order.variant,
        locale,
        platform: device.platform,
        persona,
    };
    let (message, problems) = resolve(order.campaign, request);
    let mut push = Push {
        delivery: Delivery {
            id: DeliveryId(Uuid::new_v4().to_string()),
            run: order.run,
            campaign: order.campaign.manifest().name.clone(),
            variant: order.variant.to_owned(),
            locale: locale.clone(),
            persona: persona.map(str::to_owned),
            device: device.id.clone(),
            device_name: device.name.clone(),
            platform: device.platform,
            provider: device.provider,
            gateway: routes.name(device).to_owned(),
            bytes: 0,
            planned_at: order.planned_at,
            reach: None,
        },
        device: device.clone(),
        message,
        more: Vec::new(),
        app: Arc::clone(app),
    };
    let encoded = routes.encoded(&push);
    push.delivery.bytes = encoded.size;
    Planned {
        push,
        problems,
        limit: encoded.limit,
    }
}

#[cfg(test)]
mod tests {
    use carillon_campaign::Files;
    use carillon_payload::Reception;

    use super::*;
    use crate::sandbox;

    #[test]
    fn nothing_is_planned_for_who_is_unsubscribed() {
        let campaign = Campaign::read(Files::new());
        let mut devices = sandbox::devices();
        devices[0].reception = Reception::Unsubscribed;
        devices[1].reception = Reception::Provisional;
        let locale = Locale::new("en-US").unwrap();
        let order = Order {
            run: 1,
            campaign: &campaign,
            variant: "a",
            locales: std::slice::from_ref(&locale),
            personas: &[None],
            devices: &devices,
            planned_at: 0,
        };
        let planned: Vec<String> = plan(&order, &Routes::default())
            .into_pushes()
            .into_iter()
            .map(|push| push.delivery.device_name)
            .collect();
        assert_eq!(
            planned,
            [devices[1].name.as_str(), devices[2].name.as_str()],
            "quiet is not off"
        );
    }
}
