//! What varies: the choice whose table is open, the values tried in the previews meanwhile, and where the caret is.

use carillon_campaign::{ChoicePath, CopyPlace};

/// The choice whose table is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Varying {
    /// The field, in the locale in which the table was opened; it stays open in the others.
    pub(crate) place: CopyPlace,
    /// Which of its choices.
    pub(crate) choice: ChoicePath,
    /// The variable it goes by.
    pub(crate) variable: String,
}

impl Varying {
    /// Whether it is a choice of that field, in whichever locale.
    pub(crate) fn is_of(&self, place: &CopyPlace) -> bool {
        let mine = &self.place;
        mine.variant == place.variant
            && mine.platform == place.platform
            && mine.field == place.field
    }
}

/// The text box of campaign words that had the caret last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Caret {
    /// The box, by its id in the page.
    pub(crate) id: String,
    /// The token the caret stands in, counted from 0.
    pub(crate) token: Option<usize>,
}
