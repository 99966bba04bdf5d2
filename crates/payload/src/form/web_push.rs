//! Web Push with VAPID (RFC 8292). There is no address to set: each subscription names its own push service.

use super::{AT_MOST, CONTACT, Field, Form, Holds, KeyKind, Need, PUBLIC_KEY, Shape};

/// The form.
pub(super) const FORM: Form = Form {
    key: KeyKind::Vapid,
    fields: &[
        Field {
            id: CONTACT,
            holds: Holds::Text(Shape::Contact),
            need: Need::Required,
        },
        Field {
            id: PUBLIC_KEY,
            holds: Holds::FromKey,
            need: Need::Required,
        },
        AT_MOST,
    ],
};
