//! A push that is handed over to a provider for an audience: what each request would say, and what is known before it
//! leaves. It is sent as a run, as test pushes are.

use std::sync::Arc;

use carillon_payload::{
    Account, Broadcast, BroadcastFacts, BroadcastOrder, BroadcastSize, Delivery, DeliveryId,
    Obstacle, broadcasts,
};
use uuid::Uuid;

use crate::{Push, Routes};

/// A hand-over as it was chosen.
#[derive(Clone, Copy, Debug)]
pub struct HandOver<'a> {
    /// The run's number in the ledger.
    pub run: u64,
    /// What is said, and to whom.
    pub broadcast: BroadcastOrder<'a>,
    /// The account it goes by; `None` for the sandbox.
    pub account: Option<&'a Account>,
    /// Milliseconds since 1970.
    pub planned_at: u64,
}

/// A request that would be sent, and what is known of it.
#[derive(Clone, Debug)]
pub struct HandedOver {
    /// The push, with an audience in the place of a device.
    pub push: Push,
    /// What a person is to read before it leaves.
    pub facts: BroadcastFacts,
}

/// The requests that say it, each with an idempotency id of its own, and counted as its gateway will send them.
pub fn hand_over(order: &HandOver<'_>, routes: &Routes) -> Vec<HandedOver> {
    let app = Arc::new(order.broadcast.campaign.app().clone());
    let said = broadcasts(&order.broadcast);
    said.into_iter()
        .map(|broadcast| {
            let push = order.push(&broadcast, &app, routes);
            order.known(push, broadcast, routes)
        })
        .collect()
}

impl HandOver<'_> {
    fn push(
        &self,
        broadcast: &Broadcast,
        app: &Arc<carillon_campaign::AppProfile>,
        routes: &Routes,
    ) -> Push {
        let audience = self.broadcast.audience;
        let message = broadcast.message.clone();
        let device = audience.device(self.account, message.platform);
        Push {
            delivery: Delivery {
                id: DeliveryId(Uuid::new_v4().to_string()),
                run: self.run,
                campaign: self.broadcast.campaign.manifest().name.clone(),
                variant: self.broadcast.variant.to_owned(),
                locale: message.locale.clone(),
                persona: self.broadcast.persona.map(str::to_owned),
                device: device.id.clone(),
                device_name: device.name.clone(),
                platform: message.platform,
                provider: audience.provider(),
                gateway: routes.name(&device).to_owned(),
                bytes: 0,
                planned_at: self.planned_at,
                reach: Some(broadcast.reach.clone()),
            },
            device,
            message,
            more: broadcast.more.clone(),
            app: Arc::clone(app),
        }
    }

    fn known(&self, mut push: Push, broadcast: Broadcast, routes: &Routes) -> HandedOver {
        let mut obstacles = Vec::new();
        let sizes = sizes(&push, routes);
        // Those of the platform that the delivery names: its limit is told beside them.
        push.delivery.bytes = sizes.first().map_or(0, |size| size.size);
        for size in sizes.iter().filter(|size| size.size > size.limit) {
            let (size, limit) = (size.size, size.limit);
            obstacles.push(Obstacle::TooLarge { size, limit });
        }
        if let Some(account) = self.account {
            let mismatch = account.mismatch(&push.device);
            obstacles.extend(mismatch.map(|mismatch| Obstacle::Mismatch { mismatch }));
            let all = std::iter::once(&push.message).chain(&push.more);
            for picture in all.filter_map(|message| message.picture.as_ref()) {
                let file = picture.file.clone().filter(|_| picture.url.is_none());
                let obstacle = file.map(|file| Obstacle::PictureWithoutUrl { file });
                obstacles.extend(obstacle.filter(|one| !obstacles.contains(one)));
            }
        }
        HandedOver {
            facts: BroadcastFacts {
                reach: broadcast.reach,
                title: push.message.title.text.clone(),
                body: push.message.body.text.clone(),
                sizes,
                obstacles,
                problems: broadcast.problems,
                losses: broadcast.losses,
                one_language: broadcast.one_language,
                personal: broadcast.personal,
            },
            push,
        }
    }
}

/// The bytes of each platform's words, and how many may be.
fn sizes(push: &Push, routes: &Routes) -> Vec<BroadcastSize> {
    let is_by_platform = push
        .more
        .iter()
        .any(|message| message.platform != push.message.platform);
    let all = if is_by_platform {
        std::iter::once(&push.message)
            .chain(&push.more)
            .cloned()
            .collect()
    } else {
        vec![push.message.clone()]
    };
    all.into_iter()
        .map(|message| {
            let platform = message.platform;
            let more = if is_by_platform {
                Vec::new()
            } else {
                push.more.clone()
            };
            let alone = Push {
                message,
                more,
                ..push.clone()
            };
            let encoded = routes.encoded(&alone);
            BroadcastSize {
                platform,
                size: encoded.size,
                limit: encoded.limit,
            }
        })
        .collect()
}
