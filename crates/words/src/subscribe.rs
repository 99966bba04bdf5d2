//! The page that subscribes a browser of this machine.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;

use crate::Words;

impl Words {
    /// The page's sentences, by the ids its script knows them by.
    pub fn subscribe_page(&self, gateway: &str) -> BTreeMap<&'static str, String> {
        let ids = [
            ("title", "subscribe-title"),
            ("lead", "subscribe-lead"),
            ("button", "subscribe-button"),
            ("asking", "subscribe-asking"),
            ("done", "subscribe-done"),
            ("closed", "subscribe-closed"),
            ("denied", "subscribe-denied"),
            ("failed", "subscribe-failed"),
            ("unable", "subscribe-unable"),
        ];
        let mut args = FluentArgs::new();
        args.set("gateway", gateway);
        let say = |id: &str| self.bundle.message(id, &args);
        ids.into_iter()
            .map(|(name, id)| (name, say(id).unwrap_or_else(|| id.to_owned())))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LANGUAGES;

    #[test]
    fn the_page_is_said_in_every_language() {
        for language in LANGUAGES {
            let page = Words::new(language).subscribe_page("QA");
            for (id, sentence) in &page {
                assert!(!sentence.contains("subscribe-"), "{language}: {id}");
            }
            assert!(page["lead"].contains("QA"), "{language}: whose pushes");
        }
    }
}
