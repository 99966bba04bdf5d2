//! Gateways in words: fields, key files, the test of a connection. The app and the command line say the same.

use carillon_payload::form::{self, KeyKind};
use carillon_payload::{FieldProblem, KeyProblem, Mismatch, Outcome, Preset, Provider, Tested};
use fluent_bundle::FluentArgs;

use crate::{Sentence, Words, outcomes};

impl Words {
    /// A field's name, by its id.
    pub fn gateway_field(&self, id: &str) -> String {
        self.text(&format!("gateway-field-{id}"), &FluentArgs::new())
    }

    /// What to write into a field.
    pub fn gateway_hint(&self, id: &str) -> String {
        let id = match id {
            form::PROJECT | form::CLIENT_EMAIL | form::PRIVATE_KEY_ID | form::TOKEN_URI => {
                "from-key"
            }
            form::VARIATION_IOS | form::VARIATION_ANDROID | form::VARIATION_WEB => "variation",
            other => other,
        };
        self.text(&format!("gateway-hint-{id}"), &FluentArgs::new())
    }

    /// A choice of a field. A provider's own name for one (`EU-01`) is the same in every language.
    pub fn gateway_choice(&self, choice: &str) -> String {
        self.bundle
            .message(&format!("gateway-choice-{choice}"), &FluentArgs::new())
            .unwrap_or_else(|| choice.to_owned())
    }

    /// A preset: its server's name, which is the same in every language, or one's own.
    pub fn gateway_preset(&self, preset: &Preset) -> String {
        self.bundle
            .message(&format!("gateway-preset-{}", preset.id), &FluentArgs::new())
            .unwrap_or_else(|| preset.name.to_owned())
    }

    /// A kind of key.
    pub fn gateway_key(&self, kind: KeyKind) -> String {
        self.text(&format!("gateway-key-{}", kind.id()), &FluentArgs::new())
    }

    /// Where a key of that kind comes from.
    pub fn key_wanted(&self, kind: KeyKind) -> String {
        self.text(&format!("key-wanted-{}", kind.id()), &FluentArgs::new())
    }

    /// What is wrong with a field's value.
    pub fn field_wrong(&self, problem: &FieldProblem) -> String {
        let mut args = FluentArgs::new();
        args.set("named", problem.named.clone());
        let what = self.text(&format!("field-wrong-{}", problem.wrong.id()), &args);
        let Some(at) = problem.at else { return what };
        args.set("what", what);
        // As texts: a line is a name, which has no separators.
        args.set("line", at.line.to_string());
        args.set("column", at.column.to_string());
        self.text("field-wrong-at", &args)
    }

    /// What a key file is instead of the provider's key, and what to do.
    pub fn key_problem(&self, provider: Provider, problem: &KeyProblem) -> Sentence {
        let mut args = FluentArgs::new();
        args.set("named", problem.named().to_owned());
        args.set("wants", self.key_wanted(form::of(provider).key));
        let id = format!("key-problem-{}", problem.id());
        Sentence {
            what: self.text(&id, &args),
            why: self.bundle.attribute(&id, "why", &args),
        }
    }

    /// What a test of the connection said.
    pub fn tested(&self, provider: Provider, tested: &Tested) -> Sentence {
        let mut args = FluentArgs::new();
        args.set("provider", self.provider(provider));
        let id = match tested {
            Tested::KeyTaken { answer, took } => {
                args.set("answer", answer.clone());
                args.set("took", *took);
                "tested-key-taken"
            }
            Tested::Refused { rejection, .. } => {
                let said = self.outcome(provider, &Outcome::Rejected(rejection.clone()));
                args.set("what", said.what);
                args.set("why", said.why);
                "tested-refused"
            }
            Tested::NoAnswer { detail } => {
                args.set("detail", outcomes::happening(self, detail));
                "tested-no-answer"
            }
            Tested::Answers { status, took } => {
                args.set("status", status.to_string());
                args.set("took", *took);
                "tested-answers"
            }
            Tested::KeySigns => "tested-key-signs",
        };
        Sentence {
            what: self.text(id, &args),
            why: self.bundle.attribute(id, "why", &args),
        }
    }

    /// What a provider said of a push that it was only asked about.
    pub fn looked_at(&self, provider: Provider, outcome: &Outcome) -> Sentence {
        if !matches!(outcome, Outcome::Accepted { .. }) {
            return self.outcome(provider, outcome);
        }
        let mut args = FluentArgs::new();
        args.set("provider", self.provider(provider));
        Sentence {
            what: self.text("looked-at", &args),
            why: self.bundle.attribute("looked-at", "why", &args),
        }
    }

    /// Why a device and a gateway of that provider do not fit.
    pub fn mismatch(&self, provider: Provider, mismatch: Mismatch) -> String {
        let mut args = FluentArgs::new();
        args.set("provider", self.provider(provider));
        self.text(&format!("mismatch-{}", mismatch.id()), &args)
    }

    pub(crate) fn text(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.bundle
            .message(id, args)
            .unwrap_or_else(|| id.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use carillon_payload::{Position, Rejection, Wrong};

    use super::*;
    use crate::language::LANGUAGES;

    fn named(text: &str) -> String {
        text.to_owned()
    }

    fn problems() -> Vec<KeyProblem> {
        vec![
            KeyProblem::Empty,
            KeyProblem::TooLarge,
            KeyProblem::NotAKey,
            KeyProblem::Damaged,
            KeyProblem::Certificate,
            KeyProblem::PublicKey,
            KeyProblem::Encrypted,
            KeyProblem::Rsa,
            KeyProblem::OtherCurve {
                curve: named("P-384"),
            },
            KeyProblem::OtherAlgorithm {
                algorithm: named("Ed25519"),
            },
            KeyProblem::NotAnApiKey,
            KeyProblem::NotOneLine,
            KeyProblem::NotJson,
            KeyProblem::GoogleServices,
            KeyProblem::OtherGoogleType {
                found: named("authorized_user"),
            },
            KeyProblem::MissingMember {
                member: named("project_id"),
            },
            KeyProblem::BadPrivateKey,
            KeyProblem::UnsafeTokenUri {
                address: named("http://x"),
            },
        ]
    }

    #[test]
    fn every_wrong_key_is_named_with_a_way_out_in_every_language() {
        for language in LANGUAGES {
            let words = Words::new(language);
            for problem in problems() {
                let said = words.key_problem(Provider::Apns, &problem);
                assert!(
                    said.what.contains(problem.named()),
                    "{language}: {}",
                    said.what
                );
                for text in [&said.what, &said.why] {
                    // What may run against its sentence is isolated; the mark stands behind the full stop.
                    let text = text.trim_end_matches('\u{2069}');
                    assert!(
                        text.ends_with(['.', '。']),
                        "{language} {}: {text}",
                        problem.id()
                    );
                }
            }
        }
    }

    #[test]
    fn every_field_of_every_form_has_a_name_and_a_hint() {
        for language in LANGUAGES {
            let words = Words::new(language);
            for provider in Provider::ALL {
                let form = form::of(provider);
                for field in form.fields {
                    let said = [words.gateway_field(field.id), words.gateway_hint(field.id)];
                    for text in said {
                        assert!(
                            !text.starts_with("gateway-"),
                            "{language}: {text} has no words"
                        );
                    }
                }
                let key = words.gateway_key(form.key);
                assert!(!key.starts_with("gateway-"), "{language}: {key}");
            }
        }
    }

    #[test]
    fn a_mistake_in_a_template_is_told_with_its_place_in_every_language() {
        let wrongs = [
            (Wrong::NotJson, ""),
            (Wrong::NotClosed, ""),
            (Wrong::UnknownName, "titel"),
            (Wrong::UnknownFilter, "upper"),
            (Wrong::ListInText, "buttons"),
            (Wrong::OutsideEach, "button.label"),
            (Wrong::KeyOutsideHeaders, "key"),
            (Wrong::UnknownDirective, "$when"),
            (Wrong::BadDirective, "each"),
            (Wrong::BadDirective, "if"),
            (Wrong::BadDirective, "platform"),
            (Wrong::NotAHeader, "Accept"),
            (Wrong::OwnHeader, "Host"),
            (Wrong::PlaceholderInHost, ""),
        ];
        for language in LANGUAGES {
            let words = Words::new(language);
            for (wrong, name) in wrongs {
                let said = words.field_wrong(&FieldProblem {
                    field: form::BODY.to_owned(),
                    wrong,
                    at: Some(Position {
                        line: 1234,
                        column: 56,
                    }),
                    named: named(name),
                });
                for part in ["1234", "56"] {
                    assert!(said.contains(part), "{language}: {said}");
                }
                assert!(
                    !said.contains("field-wrong"),
                    "{language} {wrong:?}: {said}"
                );
            }
        }
    }

    #[test]
    fn a_refused_test_is_explained_as_a_refused_push_is() {
        let words = Words::new("en");
        let rejection = Rejection {
            status: 400,
            reason: named("invalid_grant"),
            retry_after: None,
        };
        let said = words.tested(Provider::Fcm, &Tested::Refused { rejection, took: 5 });
        assert_eq!(
            said.what, "Google does not accept the service account’s signature.",
            "one explanation for both"
        );
        assert!(said.why.contains("clock"), "{}", said.why);
    }

    #[test]
    fn a_taken_key_is_not_called_a_delivery() {
        let tested = Tested::KeyTaken {
            answer: named("MissingTopic"),
            took: 12,
        };
        let said = Words::new("en").tested(Provider::Apns, &tested);
        assert!(said.why.contains("Nothing was delivered"), "{}", said.why);
    }
}
