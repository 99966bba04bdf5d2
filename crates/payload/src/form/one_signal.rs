//! OneSignal's REST API (`reference/gateways.md` §1.5): an app, and the key of that app.

use super::{APP_ID, AT_MOST, Field, Form, Holds, KeyKind, Need, OTHER_SERVER, Shape};

/// The form.
pub(super) const FORM: Form = Form {
    key: KeyKind::OneSignalKey,
    fields: &[
        Field {
            id: APP_ID,
            holds: Holds::Text(Shape::Identifier),
            need: Need::Required,
        },
        AT_MOST,
        OTHER_SERVER,
    ],
};
