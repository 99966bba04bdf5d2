//! Wire formats, one file per provider: a message in, the exact bytes out; and the words of a delivery.
//!
//! **Invariant.** Payload never sends. An encoding is a function of (message, app profile, target, options).

mod account;
mod apns;
mod arrived;
mod audience;
mod body;
mod braze;
mod delivery;
mod device;
mod dry_run;
mod encode;
mod fcm;
pub mod form;
mod key;
mod keys;
mod ledger;
mod liquid;
mod list;
mod moment;
mod one_signal;
mod parts;
mod reason;
mod reception;
mod recipient;
mod search;
mod standing;
mod stencil;
mod web_push;
mod webhook;

pub use account::{Account, AccountId, Mismatch, Tested};
pub use arrived::{Unreadable, arrived};
pub use audience::{
    Audience, AudienceKind, AudienceName, AudienceProblem, Broadcast, BroadcastFacts,
    BroadcastOrder, BroadcastSize, Reach, broadcasts,
};
pub use braze::{BRAZE_PATH, BRAZE_TRIGGER_PATH};
pub use delivery::{
    Delivery, DeliveryId, DeliveryState, Outcome, Receipt, Rejection, SANDBOX, WaitsFor,
};
pub use device::{Device, DeviceId, Environment, Target, TargetKind};
pub use dry_run::{Cell, Obstacle, PlannedDevice, PlannedMessage, dry_run};
pub use encode::{EncodeOptions, Encoded, Part, PartKind, Provider, encode, encode_all};
pub use fcm::{Condition, FCM_PROJECT, fcm_validation};
pub use form::{FieldProblem, Wrong};
pub use key::{KeyFacts, KeyProblem};
pub use ledger::{Ledger, LedgerError};
pub use liquid::{
    BrazeCopy, BrazeForm, BrazeProfile, BrazeText, Loss, LossCode, TranslationRow, braze_copy,
};
pub use list::{
    Due, LineState, ListGroup, ListIdentity, ListLedger, ListOrder, ListProgress, ListRest,
    ListSend,
};
pub use moment::iso_8601;
pub use one_signal::ONE_SIGNAL_PATH;
pub use reason::{
    ON_THE_WAY, Reason, Remedy, reason, reason_of, reasons, target_is_gone, token_reasons,
};
pub use reception::Reception;
pub use recipient::{Beginning, Columns, LONGEST_LINE, LineProblem, Recipient};
pub use search::{Count, Entry, ReceiptPage, ReceiptSearch, RecordFormat};
pub use standing::Standing;
pub use stencil::Stencil;
pub use web_push::{Subscription, SubscriptionKeys};
pub use webhook::{IN_HOUSE, KeyHeader, Position, Preset, Webhook};
