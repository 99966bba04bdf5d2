//! Audiences in words.

use carillon_payload::AudienceKind;
use fluent_bundle::FluentArgs;

use crate::Words;

impl Words {
    /// A sort of audience: "Topic", "Segment".
    pub fn audience(&self, kind: AudienceKind) -> String {
        self.text(&format!("audience-{}", kind.id()), &FluentArgs::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LANGUAGES;

    #[test]
    fn every_audience_has_a_name_in_every_language() {
        for language in LANGUAGES {
            let words = Words::new(language);
            for kind in AudienceKind::ALL {
                let said = words.audience(kind);
                assert!(!said.starts_with("audience-"), "{language}: {kind:?}");
            }
        }
    }
}
