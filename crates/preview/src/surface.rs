//! Surfaces: device/place/state, each with its platform, grade and source.

mod skin;

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use carillon_campaign::Platform;
use serde::{Deserialize, Serialize};

use crate::text::Role;

pub(crate) use skin::{Android, Ios, Windows};

/// `device/place/state`: `iphone-16/lock/collapsed`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SurfaceId {
    /// `iphone-16`
    pub device: String,
    /// `lock`
    pub place: String,
    /// `collapsed`
    pub state: String,
}

impl fmt::Display for SurfaceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.device, self.place, self.state)
    }
}

impl FromStr for SurfaceId {
    type Err = String;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        let mut parts = id.split('/');
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(device), Some(place), Some(state), None) => Ok(Self {
                device: device.to_owned(),
                place: place.to_owned(),
                state: state.to_owned(),
            }),
            _ => Err(id.to_owned()),
        }
    }
}

impl TryFrom<String> for SurfaceId {
    type Error = String;

    fn try_from(id: String) -> Result<Self, Self::Error> {
        id.parse()
    }
}

impl From<SurfaceId> for String {
    fn from(id: SurfaceId) -> Self {
        id.to_string()
    }
}

/// How well a number is known (see `reference/visual.md`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    /// Primary: the platform's own source or page.
    P,
    /// Unofficial number from a public repository, to be verified on a device.
    PStar,
    /// Secondary.
    S,
    /// Estimated or derived.
    E,
}

/// A surface that can be drawn.
#[derive(Clone, Debug)]
pub struct Surface {
    /// Its id.
    pub id: SurfaceId,
    /// Its platform.
    pub platform: Platform,
    /// `iPhone 16`: a product's name, the same in every language.
    pub device_name: String,
    /// `iOS 18`, `Android 15`, `Windows 11`.
    pub system: String,
    /// The weakest grade of the numbers it is drawn from.
    pub grade: Grade,
    /// Where its numbers come from.
    pub source: String,
    /// Screen size in points (or dp, px at 100 %): width, height.
    pub screen: (f32, f32),
    pub(crate) kind: Kind,
    /// Height of the status bar in points.
    pub(crate) top: f32,
}

/// What is drawn: the skin, the place and the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    IosList { expanded: bool },
    Android { shade: bool, expanded: bool },
    WindowsToast,
}

impl Surface {
    /// The roles and weights its text is set in.
    pub(crate) fn faces(&self) -> [(Role, u16); 3] {
        match self.kind {
            Kind::IosList { .. } => [(Role::Ios, 400), (Role::Ios, 600), (Role::IosDisplay, 600)],
            Kind::Android { .. } => [(Role::Pixel, 400), (Role::Pixel, 500), (Role::Pixel, 400)],
            Kind::WindowsToast => [
                (Role::Windows, 400),
                (Role::Windows, 600),
                (Role::Windows, 400),
            ],
        }
    }
}

/// `devices.toml`.
#[derive(Deserialize)]
struct Devices {
    device: Vec<Device>,
}

/// A `[[device]]`.
#[derive(Deserialize)]
struct Device {
    id: String,
    name: String,
    system: String,
    platform: Platform,
    skin: String,
    screen: (f32, f32),
    top: f32,
    grade: Grade,
    source: String,
    surfaces: Vec<String>,
}

impl Device {
    /// One of its surfaces: `lock/collapsed`.
    fn surface(&self, place: &str) -> Option<Surface> {
        let id: SurfaceId = format!("{}/{place}", self.id).parse().ok()?;
        let (kind, grade) = match (self.skin.as_str(), id.place.as_str(), id.state.as_str()) {
            ("ios", "lock", state) => (
                Kind::IosList {
                    expanded: state == "expanded",
                },
                Ios::get().grade,
            ),
            ("android", place, state) => (
                Kind::Android {
                    shade: place == "shade",
                    expanded: state == "expanded",
                },
                Android::get().grade,
            ),
            ("windows", "toast", _) => (Kind::WindowsToast, Windows::get().grade),
            _ => return None,
        };
        Some(Surface {
            id,
            platform: self.platform,
            device_name: self.name.clone(),
            system: self.system.clone(),
            grade: grade.max(self.grade),
            source: format!("{}; surface/{}.toml", self.source, self.skin),
            screen: self.screen,
            kind,
            top: self.top,
        })
    }
}

/// Every surface, in the order they are listed.
#[expect(
    clippy::expect_used,
    reason = "compiled in and read by every test; there is no way on without it"
)]
pub fn surfaces() -> &'static [Surface] {
    static SURFACES: OnceLock<Vec<Surface>> = OnceLock::new();
    SURFACES.get_or_init(|| {
        let devices: Devices =
            toml::from_str(include_str!("surface/devices.toml")).expect("devices.toml");
        devices
            .device
            .iter()
            .flat_map(|device| {
                device
                    .surfaces
                    .iter()
                    .filter_map(|place| device.surface(place))
            })
            .collect()
    })
}

/// The surface of that id.
pub fn surface(id: &SurfaceId) -> Option<&'static Surface> {
    surfaces().iter().find(|surface| surface.id == *id)
}

#[cfg(test)]
mod tests {
    use super::{Grade, surfaces};

    #[test]
    fn every_listed_surface_exists_and_is_graded_by_its_weakest_number() {
        let ids: Vec<_> = surfaces()
            .iter()
            .map(|surface| surface.id.to_string())
            .collect();
        assert_eq!(
            ids,
            [
                "iphone-16/lock/collapsed",
                "iphone-16/lock/expanded",
                "pixel-9/heads-up/collapsed",
                "pixel-9/heads-up/expanded",
                "pixel-9/shade/collapsed",
                "pixel-9/shade/expanded",
                "chrome-windows-11/toast/default",
            ]
        );
        assert!(surfaces().iter().all(|surface| surface.grade == Grade::E));
    }
}
