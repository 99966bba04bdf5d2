//! The names of custom keys on a provider's wire: the app profile's, where the provider allows them.

use carillon_campaign::CustomKeys;

use crate::Provider;

/// Names that are allowed and differ from each other.
pub(crate) struct WireKeys {
    /// The picture's URL.
    pub(crate) image: String,
    /// The list of buttons.
    pub(crate) buttons: String,
    /// The link opened on tap.
    pub(crate) link: String,
}

impl WireKeys {
    /// The profile's names; a name that is empty, reserved or taken gives way to the usual one, so that
    /// no body ever has a key twice.
    pub(crate) fn of(provider: Provider, keys: &CustomKeys) -> Self {
        let usual = CustomKeys::default();
        let mut taken = Vec::new();
        let mut pick = |wanted: &str, usual: &str| {
            let name = free_name(provider, &taken, wanted, usual);
            taken.push(name.clone());
            name
        };
        Self {
            image: pick(&keys.image, &usual.image),
            buttons: pick(&keys.buttons, &usual.buttons),
            link: pick(&keys.link, &usual.link),
        }
    }
}

fn free_name(provider: Provider, taken: &[String], wanted: &str, usual: &str) -> String {
    let free = |name: &str| {
        !name.is_empty() && !reserved(provider, name) && taken.iter().all(|other| other != name)
    };
    if free(wanted) {
        return wanted.to_owned();
    }
    let mut name = usual.to_owned();
    while !free(&name) {
        name.push('_');
    }
    name
}

/// Whether the provider keeps a name for itself (`reference/gateways.md` §1.1, §1.2).
fn reserved(provider: Provider, name: &str) -> bool {
    match provider {
        Provider::Apns => name == "aps",
        Provider::Fcm => {
            // The last two are a data message's own.
            matches!(name, "from" | "message_type" | "title" | "body")
                || name.starts_with("google.")
                || name.starts_with("gcm.notification.")
        }
        // Braze refuses the first two (`reference/braze.md` §8.1), and its SDK reads the third.
        Provider::Braze => matches!(name, "ab" | "aps") || name == crate::braze::BIG_PICTURE,
        Provider::WebPush | Provider::OneSignal | Provider::Webhook => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_and_doubled_names_give_way() {
        let keys = CustomKeys {
            image: "aps".to_owned(),
            buttons: "link".to_owned(),
            link: "link".to_owned(),
        };
        let wire = WireKeys::of(Provider::Apns, &keys);
        assert_eq!(
            [wire.image, wire.buttons, wire.link],
            ["image", "link", "link_"],
            "a body with a key twice would lose one of them"
        );
    }
}
