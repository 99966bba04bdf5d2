//! What passes between shell and front end: commands, events and failures. Pure.
//!
//! One trait ties a command's name, request and reply together, so that neither side can drift. Every
//! Tauri command takes one parameter, `args`. Pixels and files cross as raw bytes ([`frame`]), not JSON.

mod command;
mod failure;
pub mod frame;
mod gateway;
mod hand_over;
mod list;
mod receipt;

pub use command::*;
pub use failure::{Bound, Failure, FailureKind};
pub use gateway::{
    BrowserSubscribed, CheckKey, ForgetGateway, GatewayKept, GatewayList, Gateways, HasKey,
    KeepGateway, KeyChecked, KeyFile, KeyPlace, NewKey, SubscribeBrowser, TestGateway, UnlockKeys,
};
pub use hand_over::{HandOver, PlanHandOver};
pub use list::{
    CancelList, ExportList, ForgetLook, LeftOut, ListLook, ListLooking, ListOver, ListProgressed,
    ListRefusal, Lists, ListsFound, LookThroughList, PauseList, ResumeList, SendToList, StopLook,
    TakeInList, Undecided,
};
pub use receipt::{ExportReceipts, FindReceipts, Receipts, ReceiptsChanged, ReceiptsFound};
