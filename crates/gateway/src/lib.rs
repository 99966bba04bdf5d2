//! Sockets: senders, retries, and the sandbox push service.
//!
//! **Invariant.** This crate alone opens sockets. A push is written down in the [`Ledger`] before it leaves and
//! after it is answered, and a broken connection is never taken for a refusal: what may have left is
//! undecided, and nothing undecided is sent again, but with a key by which the provider sends it once.
//!
//! One file per provider: `apns`, `braze`, `fcm`, `one_signal`, `web_push` and `webhook` each turn a [`Push`] into a provider's request for a person's
//! own account ([`AccountGateway`]), and all read answers through `answer`. [`SandboxGateway`] speaks all wires
//! to [`sandbox`]. [`Routes`] says which gateway a device is reached by, [`Pace`] how fast. `docs/gateways.md` says how to add one.
//!
//! [`Ledger`]: carillon_payload::Ledger

mod account_gateway;
mod aes128gcm;
mod answer;
mod apns;
mod braze;
mod clock;
mod control;
mod fcm;
mod gateway;
mod hand_over;
mod jws;
mod key;
mod list;
#[cfg(test)]
mod made_by_others;
mod one_signal;
mod pace;
mod paces;
mod plan;
mod request;
mod retry;
mod route;
mod run;
pub mod sandbox;
mod sandbox_gateway;
mod sealer;
mod stencils;
mod subscribe;
mod transport;
mod web_push;
mod webhook;

pub use account_gateway::{AccountGateway, OpenError};
pub use control::Control;
pub use gateway::{Carrier, Gateway, Push};
pub use hand_over::{HandOver, HandedOver, hand_over};
pub use key::{ReadKey, make_vapid_key, read_key};
pub use list::{GIVE_UP, LIST_IN_FLIGHT, ListEnd, ListSending, Reading, read_ahead};
pub use pace::Pace;
pub use paces::Paces;
pub use plan::{Order, Plan, plan};
pub use retry::{LONGEST_WAIT, MOST_RETRIES};
pub use route::{NO_GATEWAY, Routes};
pub use run::{IN_FLIGHT, Progress, Run, STOPPED, start};
pub use sandbox_gateway::SandboxGateway;
pub use sealer::{Sealed, WebPushSealer};
pub use stencils::Stencils;
pub use subscribe::{SubscribePage, SubscribeWords, SubscribedBrowser};
