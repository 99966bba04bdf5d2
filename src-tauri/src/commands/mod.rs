//! The commands of `carillon-ipc`, one file per noun. Each takes one parameter, `args`, and long work is done off
//! the main thread.

pub(crate) mod campaign;
pub(crate) mod desktop;
pub(crate) mod device;
pub(crate) mod gateway;
pub(crate) mod hand_over;
pub(crate) mod journal;
pub(crate) mod list;
pub(crate) mod path;
pub(crate) mod picture;
pub(crate) mod receipt;
pub(crate) mod start;
pub(crate) mod translations;

use std::sync::Arc;

use carillon_ipc::Failure;
use tauri::{Builder, Runtime, State};

use crate::failure::bug;
use crate::shell::Shell;

/// The state as commands get it.
pub(crate) type Held<'a> = State<'a, Arc<Shell>>;

/// Registers every command.
pub(crate) fn register<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(tauri::generate_handler![
        start::start,
        start::keep_settings,
        start::painted,
        campaign::open,
        campaign::read,
        campaign::save,
        campaign::close,
        journal::journal,
        picture::read_font,
        picture::decode,
        picture::save_picture,
        translations::export_translations,
        path::ask_path,
        device::devices,
        device::keep_device,
        device::forget_device,
        device::set_fault,
        gateway::gateways,
        gateway::unlock_keys,
        gateway::check_key,
        gateway::keep_gateway,
        gateway::forget_gateway,
        gateway::has_key,
        gateway::test_gateway,
        gateway::subscribe_browser,
        receipt::send,
        receipt::plan_send,
        hand_over::hand_over,
        hand_over::plan_hand_over,
        receipt::pause_run,
        receipt::resume_run,
        receipt::paused_runs,
        receipt::stop_run,
        receipt::receipts,
        receipt::find_receipts,
        receipt::export_receipts,
        receipt::inbox,
        desktop::look_for_desktop,
        desktop::show_on_desktop,
        list::take_in_list,
        list::look_through_list,
        list::stop_look,
        list::forget_look,
        list::send_to_list,
        list::pause_list,
        list::cancel_list,
        list::resume_list,
        list::lists,
        list::export_list,
    ])
}

/// Does blocking work where it blocks nobody.
async fn beside<T: Send + 'static>(
    shell: Held<'_>,
    work: impl FnOnce(&Shell) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let shell = Arc::clone(&shell);
    tauri::async_runtime::spawn_blocking(move || work(&shell))
        .await
        .map_err(bug)?
}
