//! What a host, the program that shows a web push, passes on to the desktop's notifications.

use serde::Deserialize;

use super::Grade;

/// Something of a web push that not every host passes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Pass {
    /// The large image.
    Image,
    /// The buttons.
    Buttons,
    /// The site's address.
    Origin,
    /// The site's icon stands where the system shows the app's own.
    SiteIcon,
}

/// What a host passes on, how well that is known, and where from.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Passes(Vec<Pass>, Grade, String);

impl Default for Passes {
    /// Nothing: an app that shows its own pushes is its own host.
    fn default() -> Self {
        Self(Vec::new(), Grade::P, String::new())
    }
}

impl Passes {
    /// Whether the host passes it on.
    pub(crate) fn has(&self, pass: Pass) -> bool {
        self.0.contains(&pass)
    }

    /// Where that is known from; empty for a device that is no browser's host.
    pub(crate) fn source(&self) -> &str {
        &self.2
    }

    /// How well it is known.
    pub(crate) fn grade(&self) -> Grade {
        self.1
    }
}

#[cfg(test)]
mod tests {
    use crate::surface::{Skin, surfaces};

    #[test]
    fn every_desktop_says_what_its_browser_passes_on_and_how_that_is_known() {
        let desktops = [
            Skin::Windows,
            Skin::Macos,
            Skin::Gnome,
            Skin::Kde,
            Skin::Chromium,
        ];
        for surface in surfaces()
            .iter()
            .filter(|surface| desktops.contains(&surface.skin))
        {
            assert!(
                !surface.passes.source().is_empty(),
                "{}: what a browser drops is a claim and needs its source",
                surface.id
            );
        }
    }
}
