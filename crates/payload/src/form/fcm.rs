//! FCM HTTP v1 with a service account (`reference/gateways.md` §1.2): its file says everything.

use super::{
    AT_MOST, CLIENT_EMAIL, Field, Form, Holds, KeyKind, Need, OTHER_SERVER, PRIVATE_KEY_ID,
    PROJECT, TOKEN_URI,
};

const fn from_key(id: &'static str) -> Field {
    Field {
        id,
        holds: Holds::FromKey,
        need: Need::Required,
    }
}

/// The form.
pub(super) const FORM: Form = Form {
    key: KeyKind::ServiceAccount,
    fields: &[
        from_key(PROJECT),
        from_key(CLIENT_EMAIL),
        from_key(PRIVATE_KEY_ID),
        from_key(TOKEN_URI),
        AT_MOST,
        OTHER_SERVER,
    ],
};
