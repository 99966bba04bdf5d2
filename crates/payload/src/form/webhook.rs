//! A webhook: a request to any server, as a template (`docs/webhook.md`). A preset fills the fields in.

use super::{
    AT_MOST, Field, Form, Holds, ID_AT, KeyKind, METHOD, Need, PRESET, REFUSED_AT, RequestPart,
    Shape,
};

const fn pointer(id: &'static str) -> Field {
    Field {
        id,
        holds: Holds::Text(Shape::Pointer),
        need: Need::Optional,
    }
}

const fn part(part: RequestPart, need: Need) -> Field {
    Field {
        id: part.field(),
        holds: Holds::Template(part),
        need,
    }
}

/// The form.
pub(super) const FORM: Form = Form {
    key: KeyKind::WebhookKey,
    fields: &[
        Field {
            id: PRESET,
            holds: Holds::Preset,
            need: Need::Optional,
        },
        Field {
            id: METHOD,
            holds: Holds::Choice(&["POST", "PUT"]),
            need: Need::Optional,
        },
        part(RequestPart::Url, Need::Required),
        part(RequestPart::Headers, Need::Optional),
        part(RequestPart::Body, Need::Required),
        pointer(ID_AT),
        pointer(REFUSED_AT),
        AT_MOST,
    ],
};
