//! The own test devices: the sandbox's three, which are always there, and those a person added.

use carillon_gateway::sandbox::{self, Fault};
use carillon_ipc::{Devices, Failure, ForgetDevice, KeepDevice, SetFault};
use carillon_payload::Device;

use super::{Held, beside};
use crate::failure::bug;
use crate::shell::Shell;

/// All of them, the sandbox's first. A kept one stands in for the sandbox's of its id: a new name, say.
pub(crate) fn all(shell: &Shell) -> Vec<Device> {
    let kept: Vec<Device> = shell.load(&shell.home.devices());
    let mut devices = sandbox::devices();
    for device in kept {
        match devices.iter_mut().find(|known| known.id == device.id) {
            Some(known) => *known = device,
            None => devices.push(device),
        }
    }
    devices
}

/// The own test devices.
#[tauri::command]
pub(crate) async fn devices(shell: Held<'_>, args: Devices) -> Result<Vec<Device>, Failure> {
    let Devices {} = args;
    beside(shell, |shell| Ok(all(shell))).await
}

/// Adds or changes a device.
#[tauri::command]
pub(crate) async fn keep_device(shell: Held<'_>, args: KeepDevice) -> Result<(), Failure> {
    beside(shell, move |shell| {
        shell.change(&shell.home.devices(), |kept: &mut Vec<Device>| {
            kept.retain(|known| known.id != args.device.id);
            kept.push(args.device);
        })
    })
    .await
}

/// Forgets a device; of the sandbox's own, what was changed about it.
#[tauri::command]
pub(crate) async fn forget_device(shell: Held<'_>, args: ForgetDevice) -> Result<(), Failure> {
    beside(shell, move |shell| {
        shell.change(&shell.home.devices(), |kept: &mut Vec<Device>| {
            kept.retain(|known| known.id != args.device);
        })
    })
    .await
}

/// What a sandbox device does next.
#[tauri::command]
pub(crate) async fn set_fault(shell: Held<'_>, args: SetFault) -> Result<(), Failure> {
    let device = sandbox::Sandbox::device(&args.device);
    let device = device.ok_or_else(|| Failure::NotFound {
        path: args.device.0.clone(),
    })?;
    let named = |reason: &String| {
        Fault::named(device.provider, reason).ok_or_else(|| bug(format!("no fault {reason}")))
    };
    let fault = args.reason.as_ref().map(named).transpose()?;
    shell
        .sandbox
        .running()
        .await?
        .sandbox
        .set_fault(&args.device, fault);
    Ok(())
}
