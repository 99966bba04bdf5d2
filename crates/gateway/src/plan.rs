//! What a person chose as planned deliveries: as every persona, every locale to every device.

use std::sync::Arc;

use carillon_campaign::{AppProfile, Campaign, Locale, Request, resolve};
use carillon_payload::{Delivery, DeliveryId, Device};
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

/// As every persona, every locale to every device, each with an idempotency id of its own and counted as its gateway
/// will send it.
pub fn plan(order: &Order<'_>, routes: &Routes) -> Vec<Push> {
    let app = Arc::new(order.campaign.app().clone());
    let mut pushes = Vec::with_capacity(order.cells());
    for persona in order.personas {
        for locale in order.locales {
            for device in order.devices {
                pushes.push(push(
                    order,
                    (persona.as_deref(), locale, device),
                    &app,
                    routes,
                ));
            }
        }
    }
    pushes
}

impl Order<'_> {
    /// How many deliveries it is.
    fn cells(&self) -> usize {
        self.personas.len() * self.locales.len() * self.devices.len()
    }
}

fn push(
    order: &Order<'_>,
    (persona, locale, device): (Option<&str>, &Locale, &Device),
    app: &Arc<AppProfile>,
    routes: &Routes,
) -> Push {
    let request = Request {
        variant: order.variant,
        locale,
        platform: device.platform,
        persona,
    };
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
            bytes: 0,
            planned_at: order.planned_at,
        },
        device: device.clone(),
        message: resolve(order.campaign, request).0,
        app: Arc::clone(app),
    };
    push.delivery.bytes = routes.encoded(&push).size;
    push
}
