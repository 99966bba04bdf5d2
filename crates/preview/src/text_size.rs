//! The person's text size: Apple's categories, and the font scale of Android that is nearest.

use serde::{Deserialize, Serialize};

/// A text size, by Apple's names. Desktops draw theirs at the default size whatever it says.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum TextSize {
    /// Android 0.85.
    Xs,
    /// Android 0.85.
    S,
    /// Android 1.0.
    M,
    /// What a device is sold with; Android 1.0.
    #[default]
    #[serde(rename = "default", alias = "l")]
    L,
    /// Android 1.15.
    Xl,
    /// Android 1.3.
    Xxl,
    /// Android 1.5.
    Xxxl,
    /// The first of the accessibility sizes; Android 1.8.
    Ax1,
    /// Android 2.0.
    Ax2,
    /// Android 2.0.
    Ax3,
    /// Android 2.0.
    Ax4,
    /// Android 2.0.
    Ax5,
}

impl TextSize {
    /// Every size, the smallest first.
    pub const ALL: [Self; 12] = [
        Self::Xs,
        Self::S,
        Self::M,
        Self::L,
        Self::Xl,
        Self::Xxl,
        Self::Xxxl,
        Self::Ax1,
        Self::Ax2,
        Self::Ax3,
        Self::Ax4,
        Self::Ax5,
    ];

    /// Its name on the command line and in a case: `xs` … `default` … `ax5`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Xs => "xs",
            Self::S => "s",
            Self::M => "m",
            Self::L => "default",
            Self::Xl => "xl",
            Self::Xxl => "xxl",
            Self::Xxxl => "xxxl",
            Self::Ax1 => "ax1",
            Self::Ax2 => "ax2",
            Self::Ax3 => "ax3",
            Self::Ax4 => "ax4",
            Self::Ax5 => "ax5",
        }
    }

    /// Its place in [`Self::ALL`]: the column of a table of sizes.
    pub(crate) fn step(self) -> usize {
        self as usize
    }

    /// Whether Apple counts it among the accessibility sizes, where layouts change.
    pub(crate) fn is_accessibility(self) -> bool {
        self >= Self::Ax1
    }

    /// Android's font scale: its settings go 0.85, 1.0, 1.15, 1.3, 1.5, 1.8, 2.0 (Android 14).
    pub(crate) fn font_scale(self) -> f32 {
        match self {
            Self::Xs | Self::S => 0.85,
            Self::M | Self::L => 1.0,
            Self::Xl => 1.15,
            Self::Xxl => 1.3,
            Self::Xxxl => 1.5,
            Self::Ax1 => 1.8,
            Self::Ax2 | Self::Ax3 | Self::Ax4 | Self::Ax5 => 2.0,
        }
    }
}

impl std::str::FromStr for TextSize {
    type Err = String;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|size| size.id() == id);
        found
            .or((id == "l").then_some(Self::L))
            .ok_or_else(|| id.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::TextSize;

    #[test]
    fn every_size_is_read_by_its_name_and_grows() {
        for (at, size) in TextSize::ALL.into_iter().enumerate() {
            assert_eq!(size.id().parse(), Ok(size), "a name is its own");
            assert_eq!(
                size.step(),
                at,
                "tables have a column a size, in this order"
            );
        }
        assert!(
            TextSize::ALL.map(TextSize::font_scale).is_sorted(),
            "a larger category is never smaller on Android"
        );
        assert_eq!(TextSize::default().font_scale(), 1.0, "as sold");
        assert_eq!(
            "huge".parse::<TextSize>(),
            Err("huge".to_owned()),
            "a typo is told"
        );
    }
}
