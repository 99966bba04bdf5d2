//! APNs with token authentication (`reference/gateways.md` §1.1).

use super::{
    AT_MOST, DEVELOPMENT, ENVIRONMENT, Field, Form, Holds, KEY_ID, KeyKind, Need, OTHER_SERVER,
    PRODUCTION, Shape, TEAM_ID,
};

/// The form.
pub(super) const FORM: Form = Form {
    key: KeyKind::AppleKey,
    fields: &[
        Field {
            id: ENVIRONMENT,
            holds: Holds::Choice(&[DEVELOPMENT, PRODUCTION]),
            need: Need::Required,
        },
        Field {
            id: KEY_ID,
            holds: Holds::Text(Shape::AppleId),
            need: Need::Required,
        },
        Field {
            id: TEAM_ID,
            holds: Holds::Text(Shape::AppleId),
            need: Need::Required,
        },
        AT_MOST,
        OTHER_SERVER,
    ],
};
