//! Surfaces: device/place/state, each with its platform, grade and source.

mod android;
mod chromium;
mod dynamic_type;
mod gnome;
mod ios;
mod kde;
mod macos;
mod passes;
mod place;
mod primer;
mod prompt;
mod skin;
mod windows;

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use carillon_campaign::Platform;
use serde::{Deserialize, Serialize};

use crate::text::Role;

pub(crate) use android::{Android, sp_to_dp};
pub(crate) use chromium::Chromium;
pub(crate) use dynamic_type::{TextStyle, tracking};
pub(crate) use gnome::Gnome;
pub(crate) use ios::Ios;
pub(crate) use kde::Kde;
pub(crate) use macos::Macos;
pub(crate) use passes::{Pass, Passes};
pub(crate) use place::{Place, Skin, State};
pub(crate) use primer::Primer;
pub(crate) use prompt::Prompt;
pub(crate) use windows::Windows;

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
    pub(crate) skin: Skin,
    pub(crate) place: Place,
    pub(crate) state: State,
    pub(crate) body: Body,
    /// The role its text is set in.
    pub(crate) face: Role,
    /// The program that shows a web push, as the system writes its name.
    pub(crate) host: Option<String>,
    /// What that program passes on.
    pub(crate) passes: Passes,
}

/// What there is of a device besides its screen's size, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Body {
    /// Kept free for the status bar.
    pub(crate) top: f32,
    /// Kept free for the home indicator.
    pub(crate) bottom: f32,
    /// Radius of the screen's corners.
    pub(crate) corner: f32,
    /// What the screen leaves out for the camera.
    pub(crate) cutout: Cutout,
    /// The body around the screen.
    pub(crate) shell: Shell,
}

/// The body around a screen, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Shell {
    /// Its edge beside the screen, and above and below it.
    pub(crate) bezel: (f32, f32),
    /// Radius of its corners; a desktop's screen has no body and none.
    pub(crate) corner: f32,
    /// Diameter of the home button; 0 where there is none.
    pub(crate) home_button: f32,
}

/// The edge of a modern phone's body around its screen (grade E: about 3 mm).
const BEZEL: f32 = 14.0;

/// What a screen leaves out for the camera.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Cutout {
    /// Nothing.
    #[default]
    None,
    /// A pill in the screen.
    Island,
    /// A bay at the top edge.
    Notch,
    /// A round hole.
    Hole,
}

impl Surface {
    /// The roles and weights its text is set in.
    pub(crate) fn faces(&self) -> Vec<(Role, u16)> {
        match self.skin {
            Skin::Ios | Skin::IosGlass => {
                vec![(self.face, 400), (self.face, 600), (Role::IosDisplay, 600)]
            }
            Skin::Android | Skin::Android2025 | Skin::OneUi | Skin::Chromium => {
                vec![(self.face, 400), (self.face, 500)]
            }
            Skin::Windows | Skin::Macos | Skin::Gnome | Skin::Kde => {
                vec![(self.face, 400), (self.face, 600)]
            }
        }
    }
}

/// A file of devices.
#[derive(Deserialize)]
struct Devices {
    device: Vec<Device>,
}

/// A `[[device]]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Device {
    id: String,
    name: String,
    system: String,
    platform: Platform,
    skin: Skin,
    screen: (f32, f32),
    top: f32,
    #[serde(default)]
    bottom: f32,
    #[serde(default)]
    corner: f32,
    #[serde(default)]
    cutout: Cutout,
    bezel: Option<(f32, f32)>,
    shell: Option<f32>,
    #[serde(default)]
    home_button: f32,
    face: Option<Role>,
    host: Option<String>,
    #[serde(default)]
    passes: Passes,
    grade: Grade,
    source: String,
    surfaces: Vec<String>,
}

/// One word of a surface's id as what it means.
fn word<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    T::deserialize(toml::Value::String(word.to_owned())).ok()
}

impl Device {
    /// The body around its screen.
    fn shell(&self) -> Shell {
        let round = if self.corner > 0.0 {
            self.corner + BEZEL
        } else {
            0.0
        };
        Shell {
            bezel: self.bezel.unwrap_or((BEZEL, BEZEL)),
            corner: self.shell.unwrap_or(round),
            home_button: self.home_button,
        }
    }

    /// One of its surfaces: `lock/collapsed`.
    #[expect(clippy::panic, reason = "compiled in and read by every test")]
    fn surface(&self, place: &str) -> Surface {
        let Ok(id) = format!("{}/{place}", self.id).parse::<SurfaceId>() else {
            panic!("{}: {place} is not place/state", self.id)
        };
        let (Some(place), Some(state)) = (word(&id.place), word(&id.state)) else {
            panic!("{id}: no such place or state")
        };
        let (file, grade, face) = match self.skin {
            Skin::Ios | Skin::IosGlass => ("ios", Ios::grade_of(self.skin), Role::Ios),
            Skin::Android => ("android", Android::get().grade, Role::Pixel),
            Skin::Android2025 => ("android-2025", Android::redesign().grade, Role::Pixel),
            Skin::OneUi => ("android-one-ui", Android::one_ui().grade, Role::OneUi),
            Skin::Windows => ("windows", Windows::get().grade, Role::Windows),
            Skin::Macos => ("macos", Macos::get().grade, Role::Macos),
            Skin::Gnome => ("gnome", Gnome::get().grade, Role::Gnome),
            Skin::Kde => ("kde", Kde::get().grade, Role::Kde),
            Skin::Chromium => ("chromium", Chromium::get().grade, Role::Chromeos),
        };
        // Primers and prompts have numbers of their own, whoever draws the cards.
        let (file, grade) = match place {
            Place::Primer => ("primer", Primer::get().grade),
            Place::Prompt => ("prompt", Prompt::get().grade),
            _ => (file, grade),
        };
        Surface {
            id,
            platform: self.platform,
            device_name: self.name.clone(),
            system: self.system.clone(),
            grade: grade.max(self.grade).max(self.passes.grade()),
            source: self.sources(file),
            screen: self.screen,
            skin: self.skin,
            place,
            state,
            body: Body {
                top: self.top,
                bottom: self.bottom,
                corner: self.corner,
                cutout: self.cutout,
                shell: self.shell(),
            },
            face: self.face.unwrap_or(face),
            host: self.host.clone(),
            passes: self.passes.clone(),
        }
    }
}

impl Device {
    /// Where its numbers come from, and what its host passes on.
    fn sources(&self, file: &str) -> String {
        let passes = match self.passes.source() {
            "" => String::new(),
            source => format!("; passes: {source}"),
        };
        format!("{}{passes}; surface/{file}.toml", self.source)
    }
}

/// The files of devices, in the order their surfaces are listed.
const FILES: [&str; 3] = [
    include_str!("surface/devices/apple.toml"),
    include_str!("surface/devices/android.toml"),
    include_str!("surface/devices/desktop.toml"),
];

/// Every surface, in the order they are listed.
#[expect(
    clippy::expect_used,
    reason = "compiled in and read by every test; there is no way on without it"
)]
pub fn surfaces() -> &'static [Surface] {
    static SURFACES: OnceLock<Vec<Surface>> = OnceLock::new();
    SURFACES.get_or_init(|| {
        let mut found = Vec::new();
        for file in FILES {
            let devices: Devices = toml::from_str(file).expect("a file of devices");
            for device in &devices.device {
                found.extend(device.surfaces.iter().map(|place| device.surface(place)));
            }
        }
        found
    })
}

/// The surfaces a new campaign is proofed on (`assets/starters/blank`), one a platform.
const USUAL: [&str; 3] = [
    "iphone-16/lock/collapsed",
    "pixel-9/heads-up/collapsed",
    "chrome-windows-11/toast/default",
];

/// The surfaces a new campaign is proofed on.
pub(crate) fn usual_surfaces() -> impl Iterator<Item = &'static Surface> {
    USUAL.iter().filter_map(|id| surface(&id.parse().ok()?))
}

/// The surface that stands for a platform where one is enough: in a list, on a thumbnail.
pub fn usual_surface(platform: Platform) -> Option<&'static Surface> {
    usual_surfaces().find(|surface| surface.platform == platform)
}

/// The surface of that id.
pub fn surface(id: &SurfaceId) -> Option<&'static Surface> {
    surfaces().iter().find(|surface| surface.id == *id)
}

#[cfg(test)]
mod tests {
    use carillon_campaign::Platform;

    use super::{Surface, surfaces, usual_surface};

    #[test]
    fn every_platform_has_a_surface_that_stands_for_it() {
        for platform in Platform::ALL {
            let usual = usual_surface(platform);
            assert!(
                usual.is_some_and(|surface| surface.platform == platform),
                "{platform:?} shows in lists as what it is"
            );
        }
    }

    #[test]
    fn surface_ids_are_stable_and_graded_by_their_weakest_number() {
        let row = |surface: &Surface| format!("{} {:?}\n", surface.id, surface.grade);
        let listed: Vec<String> = surfaces().iter().map(row).collect();
        let known = include_str!("surface/ids.txt");
        assert_eq!(
            listed.concat(),
            known,
            "campaigns name surfaces: an id never changes"
        );
    }
}
