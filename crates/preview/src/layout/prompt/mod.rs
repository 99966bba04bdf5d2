//! Prompts: the system's own question whether the app may send notifications. No field of the message is in it.

mod android;
mod chrome;
mod ios;

use carillon_campaign::Platform;

use super::Desk;
use crate::Card;

/// The prompt of the device's system.
pub(super) fn card(desk: &mut Desk<'_>) -> Card {
    match desk.platform() {
        Platform::Ios => ios::alert(desk),
        Platform::Android => android::dialog(desk),
        Platform::Web => chrome::bubble(desk),
    }
}
