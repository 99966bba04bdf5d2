//! Who sent what arrived: a payload names neither the app's icon nor the file behind a picture's address. A device
//! has the app and fetches the picture; here both are kept from the moment of sending.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::{AppProfile, Message};
use carillon_preview::picture::Picture;
use leptos::prelude::*;

use crate::state::Workspace;

/// The sender as it was when a run began.
#[derive(Clone)]
pub(super) struct Sender {
    /// Name, icon, accent.
    pub(super) app: Arc<AppProfile>,
    /// Decoded pictures by path.
    pub(super) pictures: Arc<BTreeMap<String, Arc<Picture>>>,
    /// The file of the picture that was sent, if one was.
    picture: Option<String>,
}

impl Sender {
    /// The open campaign, in the variant looked at.
    pub(super) fn of(workspace: Workspace) -> Self {
        let variant = workspace.variant.get_untracked();
        workspace.campaign.with_untracked(|campaign| {
            let sent = campaign
                .manifest()
                .variants
                .iter()
                .find(|known| known.id == variant);
            Self {
                app: Arc::new(campaign.app().clone()),
                pictures: workspace.pictures.get_untracked(),
                picture: sent.and_then(|variant| variant.picture.as_ref()?.file.clone()),
            }
        })
    }

    /// A message that arrived, with the file behind its picture's address.
    pub(super) fn with_picture(&self, mut message: Message) -> Message {
        if let Some(picture) = &mut message.picture {
            picture.file.clone_from(&self.picture);
        }
        message
    }
}
