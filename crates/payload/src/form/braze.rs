//! Braze's REST API (`reference/braze.md` §8.6): the instance the company is on, and what its statistics are kept under.

use super::{
    AT_MOST, CAMPAIGN_ID, Field, Form, Holds, INSTANCE, KeyKind, MESSAGE, Need, OTHER_SERVER,
    SEND_AS, Shape, TRIGGER, VARIATION_ANDROID, VARIATION_IOS, VARIATION_WEB,
};

const fn identifier(id: &'static str) -> Field {
    Field {
        id,
        holds: Holds::Text(Shape::Identifier),
        need: Need::Optional,
    }
}

/// The form. The instances are Braze's own list ("API and SDK endpoints"); there is no US-09.
pub(super) const FORM: Form = Form {
    key: KeyKind::BrazeKey,
    fields: &[
        Field {
            id: INSTANCE,
            holds: Holds::Choice(&[
                "US-01", "US-02", "US-03", "US-04", "US-05", "US-06", "US-07", "US-08", "US-10",
                "EU-01", "EU-02", "AU-01", "ID-01", "JP-01", "KR-01",
            ]),
            need: Need::Required,
        },
        Field {
            id: SEND_AS,
            holds: Holds::Choice(&[MESSAGE, TRIGGER]),
            need: Need::Optional,
        },
        identifier(CAMPAIGN_ID),
        identifier(VARIATION_IOS),
        identifier(VARIATION_ANDROID),
        identifier(VARIATION_WEB),
        AT_MOST,
        OTHER_SERVER,
    ],
};
