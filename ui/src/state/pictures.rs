//! The campaign's pictures, decoded once for every change of their bytes.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::Campaign;
use carillon_ipc::Failure;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Workspace;

/// Pictures by path, with the file's bytes they were decoded from.
pub(crate) type Decoded = BTreeMap<String, Arc<[u8]>>;

/// The pictures a campaign shows: the app's icon and every variant's picture, where the file is there.
pub(crate) fn shown(campaign: &Campaign) -> Decoded {
    let icon = campaign.app().icon.iter();
    let files = campaign
        .manifest()
        .variants
        .iter()
        .filter_map(|variant| variant.picture.as_ref()?.file.as_ref());
    icon.chain(files)
        .filter_map(|path| Some((path.clone(), campaign.files().get(path)?.clone())))
        .collect()
}

impl Workspace {
    /// Decodes what is new and drops what is gone.
    pub(super) fn refresh_pictures(self) {
        let wanted = self.campaign.with_untracked(|campaign| shown(campaign));
        let Some(new) = self.decoded.try_update_value(|known| {
            let new: Vec<_> = wanted
                .iter()
                .filter(|(path, bytes)| known.get(*path).is_none_or(|old| !Arc::ptr_eq(old, bytes)))
                .map(|(path, _)| path.clone())
                .collect();
            known.clone_from(&wanted);
            new
        }) else {
            return;
        };
        let gone = self
            .pictures
            .with_untracked(|all| all.keys().any(|path| !wanted.contains_key(path)));
        if gone {
            self.pictures
                .update(|all| Arc::make_mut(all).retain(|path, _| wanted.contains_key(path)));
        }
        for path in new {
            spawn_local(async move {
                // The failure stays in `picture_trouble`, beside the picture it is about.
                let _ = self.decode(path).await;
            });
        }
    }

    /// Decodes one picture; a failure is kept beside its path.
    pub(crate) async fn decode(self, path: String) -> Result<(), Failure> {
        // The shell decodes from its own copy of the campaign: that must have the file first.
        self.flush().await?;
        let Some(session) = self.session.try_get_untracked() else {
            return Ok(());
        };
        match self.backend.decode(session, path.clone()).await {
            Ok(picture) => {
                let _ = self.trouble.try_update(|all| all.remove(&path));
                let _ = self.pictures.try_update(|all| {
                    Arc::make_mut(all).insert(path, Arc::new(picture));
                });
                Ok(())
            }
            Err(failure) => {
                let _ = self
                    .trouble
                    .try_update(|all| all.insert(path, failure.clone()));
                Err(failure)
            }
        }
    }
}
