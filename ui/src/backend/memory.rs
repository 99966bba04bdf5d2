//! The memory world: folders that live as long as the page, starters, scripted receipts.

mod folders;
mod sandbox;
mod starters;

use std::cell::RefCell;
use std::rc::Rc;

use carillon_campaign::Files;
use carillon_ipc::{
    AskPath, Close, Command, Devices, ExportReceipts, Failure, FindReceipts, ForgetDevice,
    GatewayList, Gateways, Inbox, Journal, KeepDevice, KeepSettings, Lists, ListsFound, Open,
    PauseRun, PausedRuns, PlanSend, Receipts, ResumeRun, Save, Send, SessionId, SetFault, Start,
    StopRun,
};
use carillon_preview::Fonts;
use carillon_preview::picture::{Picture, PictureError};
use serde::de::DeserializeOwned;
use serde_json::Value;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::bug;

pub(super) use starters::starter;

/// Everything this world knows.
#[derive(Default)]
struct World {
    folders: folders::Folders,
    sandbox: sandbox::Sandbox,
    listeners: Vec<(&'static str, Listener)>,
}

/// What hears an event.
type Listener = Rc<dyn Fn(Value)>;

thread_local! {
    static WORLD: RefCell<World> = RefCell::default();
}

/// Looks at or changes the world. Never across an `await`.
fn with<T>(act: impl FnOnce(&mut World) -> T) -> T {
    WORLD.with_borrow_mut(act)
}

/// Runs a command by its name on the wire.
pub(super) fn call(name: &str, args: Value) -> Result<Value, Failure> {
    match name {
        Start::NAME => answer::<Start>(args, |world, _| Ok(world.folders.start())),
        KeepSettings::NAME => answer::<KeepSettings>(args, |_, command| {
            folders::keep_settings(&command.settings);
            Ok(())
        }),
        Open::NAME => answer::<Open>(args, |world, command| world.folders.open(&command.opening)),
        Journal::NAME => answer::<Journal>(args, |world, command| world.folders.journal(&command)),
        Save::NAME => answer::<Save>(args, |world, command| world.folders.save(&command)),
        Close::NAME => answer::<Close>(args, |world, command| {
            world.folders.close(&command);
            Ok(())
        }),
        AskPath::NAME => answer::<AskPath>(args, |_, command| Ok(folders::ask(&command))),
        Devices::NAME => answer::<Devices>(args, |world, _| Ok(world.sandbox.devices())),
        // Nothing leaves this page: there is the sandbox only.
        Gateways::NAME => answer::<Gateways>(args, |_, _| Ok(GatewayList::default())),
        Lists::NAME => answer::<Lists>(args, |_, _| Ok(ListsFound::default())),
        KeepDevice::NAME => answer::<KeepDevice>(args, |world, command| {
            world.sandbox.keep(command.device);
            Ok(())
        }),
        ForgetDevice::NAME => answer::<ForgetDevice>(args, |world, command| {
            world.sandbox.forget(&command.device);
            Ok(())
        }),
        Receipts::NAME => answer::<Receipts>(args, |world, command| {
            Ok(world.sandbox.receipts(command.limit))
        }),
        FindReceipts::NAME => {
            answer::<FindReceipts>(args, |world, command| Ok(world.sandbox.find(&command)))
        }
        ExportReceipts::NAME => {
            answer::<ExportReceipts>(args, |world, command| world.sandbox.export(&command))
        }
        Inbox::NAME => answer::<Inbox>(args, |world, _| Ok(world.sandbox.inbox())),
        SetFault::NAME => answer::<SetFault>(args, |world, command| {
            world.sandbox.set_fault(&command.device, command.reason);
            Ok(())
        }),
        PauseRun::NAME => answer::<PauseRun>(args, |world, command| {
            world.sandbox.pause(command.run);
            Ok(())
        }),
        ResumeRun::NAME => answer::<ResumeRun>(args, |world, command| {
            world.sandbox.resume(command.run);
            Ok(())
        }),
        PausedRuns::NAME => answer::<PausedRuns>(args, |world, _| Ok(world.sandbox.paused())),
        StopRun::NAME => answer::<StopRun>(args, |world, command| {
            world.sandbox.stop(command.run);
            Ok(())
        }),
        PlanSend::NAME => answer::<PlanSend>(args, |world, command| {
            let campaign = world.folders.campaign(&command.send.session)?;
            Ok(world.sandbox.look(&campaign, &command.send))
        }),
        Send::NAME => answer::<Send>(args, |world, command| {
            let campaign = world.folders.campaign(&command.session)?;
            Ok(world.sandbox.send(&campaign, &command))
        }),
        _ => Err(bug(name, &"the memory world has no such command")),
    }
}

/// Reads the command, acts, and writes its reply.
fn answer<C: Command + DeserializeOwned>(
    args: Value,
    act: impl FnOnce(&mut World, C) -> Result<C::Reply, Failure>,
) -> Result<Value, Failure> {
    let command = serde_json::from_value(args).map_err(|error| bug(C::NAME, &error))?;
    let reply = with(|world| act(world, command))?;
    serde_json::to_value(reply).map_err(|error| bug(C::NAME, &error))
}

/// The files of an open campaign.
pub(super) fn read(session: &SessionId) -> Result<Files, Failure> {
    with(|world| world.folders.campaign(session)).map(|campaign| campaign.files().clone())
}

/// A picture of an open campaign, decoded in the page.
pub(super) fn decode(session: &SessionId, file: &str) -> Result<Picture, Failure> {
    let files = read(session)?;
    let bytes = files.get(file).ok_or_else(|| Failure::NotFound {
        path: file.to_owned(),
    })?;
    carillon_preview::picture::decode(bytes).map_err(|error| Failure::NotAPicture {
        path: file.to_owned(),
        why: match error {
            PictureError::UnknownFormat => "unknown-format",
            PictureError::TooLarge { .. } => "too-large",
            PictureError::Damaged(_) => "damaged",
        }
        .to_owned(),
    })
}

/// A font file, fetched from `/fonts/`.
pub(super) async fn font(id: &str) -> Result<Vec<u8>, Failure> {
    let gone = || Failure::NotFound {
        path: id.to_owned(),
    };
    let face = Fonts::faces()
        .iter()
        .find(|face| face.id == id)
        .ok_or_else(gone)?;
    let window = web_sys::window().ok_or_else(gone)?;
    let response = JsFuture::from(window.fetch_with_str(&format!("/fonts/{}", face.file)))
        .await
        .map_err(|_| gone())?
        .dyn_into::<web_sys::Response>()
        .map_err(|_| gone())?;
    let buffer = response.array_buffer().map_err(|_| gone())?;
    let bytes =
        js_sys::Uint8Array::new(&JsFuture::from(buffer).await.map_err(|_| gone())?).to_vec();
    // Static servers answer 200 with a page for what is missing: look at the size, not the status.
    (bytes.len() as u64 == face.bytes)
        .then_some(bytes)
        .ok_or_else(gone)
}

/// Hears an event as long as the page lives.
pub(super) fn listen(name: &'static str, heard: impl Fn(Value) + 'static) {
    with(|world| world.listeners.push((name, Rc::new(heard))));
}

/// Sends an event to everybody who listens.
fn emit<E: carillon_ipc::Event>(event: &E) {
    let Ok(payload) = serde_json::to_value(event) else {
        return;
    };
    let listeners: Vec<_> = with(|world| {
        world
            .listeners
            .iter()
            .filter(|(name, _)| *name == E::NAME)
            .map(|(_, heard)| heard.clone())
            .collect()
    });
    for heard in listeners {
        heard(payload.clone());
    }
}
