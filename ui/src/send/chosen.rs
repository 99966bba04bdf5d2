//! What is chosen to be sent: devices, locales, people; and whose devices a person has to be asked about.

use carillon_campaign::{Locale, WorstCase};
use carillon_payload::Device;
use leptos::prelude::*;

use super::desk::Desk;
use crate::state::Workspace;

impl Desk {
    /// The devices to send to, of the platforms the campaign goes to. Tracked.
    pub(super) fn chosen_devices(&self, workspace: Workspace) -> Vec<Device> {
        let platforms = workspace
            .campaign
            .with(|campaign| campaign.manifest().platforms.clone());
        let devices = self.own_devices().unwrap_or_default();
        self.left_out.with(|left_out| {
            let chosen = devices
                .into_iter()
                .filter(|device| device.reception.is_sent_to() && !left_out.contains(&device.id));
            chosen
                .filter(|device| platforms.contains(&device.platform))
                .collect()
        })
    }

    /// The locales to send, in the campaign's order: at first the one looked at. Tracked.
    pub(super) fn chosen_locales(&self, workspace: Workspace) -> Vec<Locale> {
        let known = workspace
            .campaign
            .with(|campaign| campaign.manifest().locales.clone());
        let session = workspace.session.get();
        let chosen = self
            .locales
            .get()
            .filter(|(of, _)| *of == session)
            .map(|(_, chosen)| chosen);
        let chosen = chosen.unwrap_or_else(|| {
            // Nobody is sent a pseudo-locale.
            let source = known.first().filter(|_| workspace.made().is_some());
            vec![source.cloned().unwrap_or_else(|| workspace.locale.get())]
        });
        known
            .into_iter()
            .filter(|locale| chosen.contains(locale))
            .collect()
    }

    /// The personas to send as, in the order offered: at first the one looked at. Tracked.
    pub(super) fn chosen_personas(&self, workspace: Workspace) -> Vec<Option<String>> {
        let session = workspace.session.get();
        let chosen = self
            .personas
            .get()
            .filter(|(of, _)| *of == session)
            .map_or_else(|| vec![workspace.persona.get()], |(_, chosen)| chosen);
        let real = workspace.campaign.with(|campaign| {
            let people = campaign.manifest().personas.iter();
            people.map(|person| person.id.clone()).collect::<Vec<_>>()
        });
        let made = WorstCase::ALL.map(|case| case.id().to_owned());
        let known = real.into_iter().map(Some);
        known
            .chain([None])
            .chain(made.map(Some))
            .filter(|persona| chosen.contains(persona))
            .collect()
    }

    /// Adds a persona to the chosen ones or takes it away.
    pub(super) fn toggle_persona(&self, workspace: Workspace, persona: Option<String>) {
        let mut chosen = untrack(|| self.chosen_personas(workspace));
        match chosen.iter().position(|known| *known == persona) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(persona),
        }
        self.personas
            .set(Some((workspace.session.get_untracked(), chosen)));
    }

    /// Adds a locale to the chosen ones or takes it away.
    pub(super) fn toggle_locale(&self, workspace: Workspace, locale: &Locale) {
        let mut chosen = untrack(|| self.chosen_locales(workspace));
        match chosen.iter().position(|known| known == locale) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(locale.clone()),
        }
        self.choose_locales(workspace, chosen);
    }

    /// Chooses these locales.
    pub(super) fn choose_locales(&self, workspace: Workspace, chosen: Vec<Locale>) {
        self.locales
            .set(Some((workspace.session.get_untracked(), chosen)));
    }

    /// How many pushes are chosen. Tracked.
    pub(super) fn count(&self, workspace: Workspace) -> usize {
        self.chosen_devices(workspace).len()
            * self.chosen_locales(workspace).len()
            * self.chosen_personas(workspace).len()
    }

    /// Whose devices are among the chosen ones beside the person's own, each once. Tracked.
    pub(super) fn owners_to_ask(&self, workspace: Workspace) -> Vec<String> {
        let mut owners: Vec<String> = Vec::new();
        for device in self.chosen_devices(workspace) {
            if !device.is_own() && !owners.contains(&device.owner) {
                owners.push(device.owner);
            }
        }
        owners
    }

    /// What is chosen, as it would be sent; `None` where that is nothing.
    pub(super) fn order(
        &self,
        workspace: Workspace,
        asked_about: Vec<String>,
    ) -> Option<carillon_ipc::Send> {
        untrack(|| {
            (self.count(workspace) > 0).then(|| carillon_ipc::Send {
                session: workspace.session.get(),
                variant: workspace.variant.get(),
                locales: self.chosen_locales(workspace),
                personas: self.chosen_personas(workspace),
                devices: self
                    .chosen_devices(workspace)
                    .into_iter()
                    .map(|device| device.id)
                    .collect(),
                asked_about,
            })
        })
    }
}
