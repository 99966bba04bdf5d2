//! What Liquid does not say as the preview does.

use carillon_campaign::{CopyPlace, Platform};
use serde::{Deserialize, Serialize};

/// Something that is lost on the way into Liquid, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loss {
    /// What.
    pub code: LossCode,
    /// The words it stands in.
    pub place: CopyPlace,
}

/// The kinds of losses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum LossCode {
    /// A reference that depends on the person, or leads nowhere: it stands in the text as written.
    Reference {
        /// As written, braces included.
        fluent: String,
    },
    /// A function that Liquid has no filter for: the bare value stands there.
    Function {
        /// Its name, or its name with the option: `NUMBER(minimumIntegerDigits: 2)`.
        name: String,
    },
    /// A date or an amount of money, which no filter writes as the locale does: the bare value stands there.
    Format {
        /// The variable.
        variable: String,
    },
    /// A number that is not always whole, by a persona's value: Liquid's plurals and grouping are for whole numbers.
    Fraction {
        /// The variable.
        variable: String,
    },
    /// Numbers from 100 000 on are not grouped in threes in this language.
    Grouping {
        /// The variable.
        variable: String,
    },
    /// Braze's object has no such field.
    NoField {
        /// Whose object.
        platform: Platform,
    },
    /// Nobody's language and country lead to this locale: another one of its language comes first.
    Unread,
    /// An address that differs between locales stands within a translation tag, where Braze warns of it.
    AddressInTag,
}
