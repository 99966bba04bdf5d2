//! FCM HTTP v1 with a service account (`reference/gateways.md` §1.2): its file says everything.

use super::{
    ANDROID_V1, ANDROID_V2, AT_MOST, CLIENT_EMAIL, DATA, FCM_ANDROID, FCM_MESSAGE, Field, Form,
    Holds, KeyKind, NOTIFICATION, Need, OTHER_SERVER, PRIVATE_KEY_ID, PROJECT, TOKEN_URI,
};

const fn from_key(id: &'static str) -> Field {
    Field {
        id,
        holds: Holds::FromKey,
        need: Need::Required,
    }
}

const fn choice(id: &'static str, choices: &'static [&'static str]) -> Field {
    Field {
        id,
        holds: Holds::Choice(choices),
        need: Need::Optional,
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
        choice(FCM_MESSAGE, &[NOTIFICATION, DATA]),
        choice(FCM_ANDROID, &[ANDROID_V1, ANDROID_V2]),
        AT_MOST,
        OTHER_SERVER,
    ],
};
