//! Sockets: senders, retries, and the sandbox push service.
//!
//! **Invariant.** This crate alone opens sockets. A push is written down in the [`Ledger`] before it leaves and
//! after it is answered, and a broken connection is never taken for a refusal: what may have left is
//! undecided, and nothing undecided is sent again.
//!
//! One file per gateway: each turns a [`Push`] into a provider's request, and all read answers through
//! `answer`. Today there is one, [`SandboxGateway`], which speaks all three providers' wires to [`sandbox`].
//!
//! [`Ledger`]: carillon_payload::Ledger

mod aes128gcm;
mod answer;
mod clock;
mod gateway;
mod jws;
mod retry;
mod run;
pub mod sandbox;
mod sandbox_gateway;
mod transport;

pub use gateway::{Gateway, Push};
pub use retry::{LONGEST_WAIT, MOST_RETRIES};
pub use run::{IN_FLIGHT, Progress, Run, STOPPED, Stop, start};
pub use sandbox_gateway::SandboxGateway;
